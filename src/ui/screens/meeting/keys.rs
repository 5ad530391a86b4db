//! The keys of the meeting: Enter to receive, to say and to go on, Ctrl+1…5, Ctrl+E, Ctrl+F, Ctrl+J, F6 and F8.

use super::{
    composer,
    model::{Model, Stage},
    state::{UiState, View},
};
use crate::{
    activities::Evidence,
    session::Command,
    ui::screens::{Action, Screen},
};
use egui::{Event, Id, Key, Modifiers, Ui};

/// The chips by their digits.
const DIGITS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// Where `F6` goes, in turn: the field, the conversation, the panel.
pub(super) fn panes() -> [Id; 3] {
    [composer::field(), Id::new("meeting-log"), Id::new("meeting-panel")]
}

/// Takes the keys of this screen before its fields see them.
pub(super) fn read(ui: &Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    if state.concluding {
        return;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::E)) {
        pin_last(model, actions);
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::F)) && !model.lines.is_empty() {
        state.search.get_or_insert_default();
        state.search_wants_focus = true;
        state.view = View::Log;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F6)) {
        next_pane(ui);
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::J))
        && !matches!(model.stage, Stage::Before(_))
    {
        state.view = View::Log;
        let [_, log, _] = panes();
        ui.memory_mut(|memory| memory.request_focus(log));
    }
    let idle = ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    match model.stage {
        Stage::Before(_) if idle && !model.read_only && enter(ui) => {
            state.draft_wants_focus = true;
            actions.push(Action::Command(Command::Meet));
        }
        Stage::Ended(_) if idle && enter(ui) => actions.push(Action::Go(Screen::Needs)),
        _ => {}
    }
    if model.stage == Stage::Going && !model.read_only {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F8)) {
            state.concluding = true;
        }
        for (suggestion, key) in model.composer.suggestions.iter().zip(DIGITS) {
            if command_digit(ui, key) {
                composer::press(state, suggestion, actions);
            }
        }
        if ui.memory(|memory| memory.has_focus(composer::field())) && enter(ui) {
            composer::say(state, actions);
        }
    }
}

fn pin_last(model: &Model, actions: &mut Vec<Action>) {
    if let Some(reply) = model.last_reply().filter(|reply| reply.pin.is_none() && !model.read_only) {
        actions.push(Action::Command(Command::Pin(Evidence::Reply(reply.turn))));
    }
}

fn next_pane(ui: &Ui) {
    let panes = panes();
    ui.memory_mut(|memory| {
        let now = memory.focused().and_then(|id| panes.iter().position(|pane| *pane == id));
        let next = now.map_or(0, |now| (now + 1) % panes.len());
        memory.request_focus(panes[next]);
    });
}

/// By its place on the keyboard too: on a French one the digits stand behind Shift.
fn command_digit(ui: &Ui, digit: Key) -> bool {
    take(ui, |event| match event {
        Event::Key { key, physical_key, pressed: true, repeat: false, modifiers, .. } => {
            modifiers.command && !modifiers.alt && (*key == digit || *physical_key == Some(digit))
        }
        _ => false,
    })
}

/// Enter alone, or with Ctrl; Shift+Enter is left to the field, which breaks the line.
fn enter(ui: &Ui) -> bool {
    take(ui, |event| match event {
        Event::Key { key: Key::Enter, pressed: true, modifiers, .. } => !modifiers.shift && !modifiers.alt,
        _ => false,
    })
}

fn take(ui: &Ui, wanted: impl Fn(&Event) -> bool) -> bool {
    ui.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| !wanted(event));
        input.events.len() < before
    })
}
