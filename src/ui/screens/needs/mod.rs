//! « Besoins »: what the client asks for and what they need, proved, priced, in order of priority; then the work is handed in.

mod editor;
mod hand_in;
mod list;
mod model;
mod sources;

pub use model::{Coverage, Judged, Model, Pick, Row, Source};

use super::{Action, Screen};
use crate::{
    activities::{Evidence, needs::Draft},
    content::kinds::needs::NeedKind,
    session::Command,
    t,
    ui::{
        text::locale,
        theme::{Block, space},
        widgets::{Breadth, PANEL, SIDE, breadth, panel_tabs},
    },
};
use egui::{Align, Id, Key, Layout, Modifiers, Rect, ScrollArea, Ui, UiBuilder, pos2};
use std::collections::BTreeMap;

/// What the screen remembers. Drafts stay when another screen is shown.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// The need in the editor; none for a new one.
    pub chosen: Option<u32>,
    /// What was typed and not kept yet, by need; 0 is the new one.
    drafts: BTreeMap<u32, Draft>,
    /// How many needs there were when a new one was asked for.
    adding: Option<usize>,
    /// What is searched among the picks.
    search: String,
    /// Pins or notes.
    source_tab: usize,
    /// The panel that shows where there is no room for all.
    tab: usize,
    /// The dialog of handing in is open.
    handing_in: bool,
    /// The dialog that asks whether to remove that need is open.
    removing: Option<u32>,
}

impl UiState {
    /// Opens a need in the editor: an evidence link of the debrief leads there.
    pub fn choose(&mut self, number: u32) {
        self.chosen = Some(number);
        self.tab = 1;
    }

    /// What the editor holds: the draft, else the need as it is kept, else nothing.
    fn draft(&self, model: &Model) -> Draft {
        if let Some(draft) = self.drafts.get(&self.chosen.unwrap_or(0)) {
            return draft.clone();
        }
        self.kept(model).cloned().unwrap_or_else(blank)
    }

    fn kept<'m>(&self, model: &'m Model) -> Option<&'m Draft> {
        let number = self.chosen?;
        model.rows.iter().find(|row| row.number == number).map(|row| &row.draft)
    }

    fn keep(&mut self, draft: Draft) {
        self.adding = None;
        self.drafts.insert(self.chosen.unwrap_or(0), draft);
    }

    /// Drops drafts that the list holds now, and follows a need that was added.
    fn settle(&mut self, model: &Model) {
        if self.adding.is_some_and(|before| model.rows.len() > before) {
            self.adding = None;
            self.drafts.remove(&0);
            self.search.clear();
            self.chosen = model.rows.iter().map(|row| row.number).max();
        }
        if self.chosen.is_some() && self.kept(model).is_none() {
            self.chosen = None;
        }
        self.drafts.retain(|number, draft| {
            *number == 0 || model.rows.iter().any(|row| row.number == *number && !same(&row.draft, draft))
        });
    }
}

fn blank() -> Draft {
    Draft {
        kind: NeedKind::Explicit,
        text: String::new(),
        amount: None,
        base: String::new(),
        evidence: Vec::new(),
        picked: None,
    }
}

/// The same need: blanks at the ends are not kept.
fn same(kept: &Draft, draft: &Draft) -> bool {
    let trimmed = Draft {
        text: draft.text.trim().to_owned(),
        base: draft.base.trim().to_owned(),
        picked: kept.picked.clone(),
        ..draft.clone()
    };
    *kept == trimmed
}

/// Shows the screen in the room that is left.
pub fn show(ui: &mut Ui, model: &Model, state: &mut UiState) -> Vec<Action> {
    let mut actions = Vec::new();
    state.settle(model);
    order_keys(ui, model, state, &mut actions);
    match breadth(ui) {
        Breadth::Wide => {
            let room = ui.available_rect_before_wrap();
            let side = (0.3 * room.width()).clamp(SIDE, 400.0);
            let panel = (0.27 * room.width()).clamp(PANEL, 380.0);
            let middle = room.left() + side + space::M;
            let right = room.right() - panel;
            let column =
                |from: f32, to: f32| Rect::from_min_max(pos2(from, room.top()), pos2(to, room.bottom()));
            within(ui, "list", column(room.left(), room.left() + side), |ui| {
                list::show(ui, model, state, &mut actions);
            });
            within(ui, "editor", column(middle, right - space::M), |ui| {
                editor::show(ui, model, state, &mut actions);
            });
            within(ui, "sources", column(right, room.right()), |ui| {
                sources::show(ui, model, state, &mut actions);
            });
        }
        Breadth::Medium => {
            let room = ui.available_rect_before_wrap();
            let side = (0.4 * room.width()).clamp(SIDE, 400.0);
            let left = Rect::from_min_max(room.min, pos2(room.left() + side, room.bottom()));
            let right = Rect::from_min_max(pos2(left.right() + space::M, room.top()), room.max);
            within(ui, "list", left, |ui| list::show(ui, model, state, &mut actions));
            within(ui, "work", right, |ui| {
                let names = [t!(locale(ui), "needs-tab-editor"), t!(locale(ui), "needs-tab-sources")];
                let open = usize::from(state.tab == 2);
                if let Some(chosen) = panel_tabs(ui, &[(&names[0], ""), (&names[1], "")], open, Block::Two) {
                    state.tab = chosen + 1;
                }
                ui.add_space(space::S);
                if open == 1 {
                    sources::show(ui, model, state, &mut actions);
                } else {
                    editor::show(ui, model, state, &mut actions);
                }
            });
        }
        Breadth::Narrow => narrow(ui, model, state, &mut actions),
    }
    hand_in::dialogs(ui, model, state, &mut actions);
    actions
}

fn narrow(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let names = [
        t!(locale(ui), "needs-tab-list"),
        t!(locale(ui), "needs-tab-editor"),
        t!(locale(ui), "needs-tab-sources"),
    ];
    let tabs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    state.tab = state.tab.min(2);
    if let Some(chosen) = panel_tabs(ui, &tabs, state.tab, Block::Two) {
        state.tab = chosen;
    }
    ui.add_space(space::S);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| match state.tab {
        0 => list::show(ui, model, state, actions),
        1 => editor::show(ui, model, state, actions),
        _ => sources::show(ui, model, state, actions),
    });
}

/// Alt with an arrow moves the chosen need, wherever the focus is.
fn order_keys(ui: &Ui, model: &Model, state: &UiState, actions: &mut Vec<Action>) {
    let Some(chosen) = state.chosen.filter(|_| !model.read_only) else { return };
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    let (up, down) = (pressed(Key::ArrowUp), pressed(Key::ArrowDown));
    let numbers: Vec<u32> = model.rows.iter().map(|row| row.number).collect();
    let Some(from) = numbers.iter().position(|n| *n == chosen) else { return };
    let to = match (up, down) {
        (true, false) => from.checked_sub(1),
        (false, true) => Some(from + 1).filter(|to| *to < numbers.len()),
        _ => None,
    };
    if let Some(to) = to {
        actions.push(moved(numbers, from, to));
    }
}

/// The order with one need taken to another place.
fn moved(mut numbers: Vec<u32>, from: usize, to: usize) -> Action {
    let number = numbers.remove(from);
    numbers.insert(to.min(numbers.len()), number);
    Action::Command(Command::OrderNeeds(numbers))
}

/// Attaches a piece of evidence to the need in the editor, or takes it away.
fn toggle(draft: &mut Draft, evidence: &Evidence) {
    match draft.evidence.iter().position(|e| e == evidence) {
        Some(index) => drop(draft.evidence.remove(index)),
        None => draft.evidence.push(evidence.clone()),
    }
}

/// Lays out in a rectangle, without moving the cursor.
fn within(ui: &mut Ui, name: &str, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let id = Id::new("needs").with(name);
    let builder = UiBuilder::new().id_salt(id).max_rect(rect).layout(Layout::top_down(Align::LEFT));
    let mut column = ui.new_child(builder);
    column.set_clip_rect(rect.expand(3.0).intersect(ui.clip_rect()));
    content(&mut column);
}

#[cfg(test)]
mod tests;
