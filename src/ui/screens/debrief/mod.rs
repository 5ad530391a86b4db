//! « Débrief »: each point understood, what was missing and where it lay, and a moment to play again.

mod aside;
mod block;
mod checks;
mod criteria;
mod model;
mod next;
mod review;
mod thread;

pub use model::{BlockCard, Check, ClientWord, Closed, Criterion, Lost, Mark, Model};
pub use next::Next;
pub use thread::{Exchange, Moment, Thread};

use super::Action;
use crate::{
    activities::Evidence,
    assessment::Cited,
    t,
    ui::{
        text::locale,
        theme::{Block, Type, space, theme},
        widgets::{Breadth, Button, Card, PANEL, breadth, panel_tabs},
    },
};
use egui::{Align, Id, Key, Layout, Modifiers, Rect, ScrollArea, TextureId, Ui, UiBuilder, pos2, vec2};

/// What the debrief remembers.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// The criterion that is open; the one with most to gain until one was chosen.
    pub criterion: Option<usize>,
    /// The rule of calculation shows under each check.
    pub rule: bool,
    /// The turn of the meeting one looks at.
    pub turn: Option<u32>,
    /// The turns are read again in the place of the checks.
    pub reviewing: bool,
    /// The panel that shows where there is no room for all.
    pub tab: usize,
    /// The portrait of the client, small, once loaded.
    pub vignette: Option<TextureId>,
}

impl UiState {
    /// Opens the turns, or goes to the next one; after the last comes the first.
    fn review(&mut self, thread: &Thread) {
        let place = self.turn.and_then(|turn| thread.turns.iter().position(|t| t.turn == turn));
        let next = match place {
            Some(index) if self.reviewing => (index + 1) % thread.turns.len(),
            Some(index) => index,
            None => 0,
        };
        self.turn = thread.turns.get(next).map(|t| t.turn);
        self.reviewing = true;
    }
}

/// The side by side panels of a wide window, in points.
const GAP: f32 = space::M;
/// Height of the thread, with its card.
const THREAD: f32 = 198.0;
/// The least height of the panels above the thread: below it the page scrolls.
const LEAST: f32 = 400.0;

/// Shows the debrief in the room that is left.
pub fn show(ui: &mut Ui, model: &Model, state: &mut UiState) -> Vec<Action> {
    if let Some(closed) = &model.closed {
        return show_closed(ui, closed);
    }
    let mut actions = Vec::new();
    keys(ui, model, state, &mut actions);
    match breadth(ui) {
        Breadth::Wide => wide(ui, model, state, &mut actions),
        Breadth::Medium => medium(ui, model, state, &mut actions),
        Breadth::Narrow => narrow(ui, model, state, &mut actions),
    }
    actions
}

/// What opens the source of a mark.
fn opens(cited: &Cited) -> Action {
    match cited {
        Cited::Turn(turn) => Action::Reveal(Evidence::Reply(*turn)),
        Cited::Line(document, line) => Action::Reveal(Evidence::Line(document.clone(), line.clone())),
        Cited::Document(_) | Cited::Finding(_) | Cited::Need(_) | Cited::Figure(..) | Cited::Plan => {
            Action::Show(cited.clone())
        }
    }
}

fn wide(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let room = ui.available_rect_before_wrap();
    let below = if model.thread.is_some() { THREAD + GAP } else { 0.0 };
    let height = (room.height() - below).max(LEAST);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        let top = Rect::from_min_size(ui.cursor().min, vec2(room.width(), height));
        let side = (0.302 * top.width()).clamp(320.0, 400.0);
        let panel = (0.285 * top.width()).clamp(PANEL, 376.0);
        let middle = top.left() + side + GAP;
        let right = top.right() - panel;
        let column = |from: f32, to: f32| Rect::from_min_max(pos2(from, top.top()), pos2(to, top.bottom()));
        within(ui, column(top.left(), top.left() + side), |ui| {
            criteria::show(ui, model, state, actions);
        });
        within(ui, column(middle, right - GAP), |ui| centre(ui, model, state, actions));
        within(ui, column(right, top.right()), |ui| aside::show(ui, model, state, true, actions));
        ui.advance_cursor_after_rect(top);
        if let Some(thread) = &model.thread {
            ui.add_space(GAP - ui.spacing().item_spacing.y);
            actions.extend(thread::show(ui, thread, state));
        }
    });
}

fn medium(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let room = ui.available_rect_before_wrap();
    let below = if model.thread.is_some() { THREAD + GAP } else { 0.0 };
    let height = (room.height() - below).max(LEAST);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        let top = Rect::from_min_size(ui.cursor().min, vec2(room.width(), height));
        let side = (0.38 * top.width()).clamp(300.0, 400.0);
        let left = Rect::from_min_size(top.min, vec2(side, top.height()));
        let right = Rect::from_min_max(pos2(left.right() + GAP, top.top()), top.max);
        within(ui, left, |ui| criteria::show(ui, model, state, actions));
        within(ui, right, |ui| {
            let names = [t!(locale(ui), "debrief-tab-checks"), t!(locale(ui), "debrief-missing")];
            tabs(ui, &names, state);
            match state.tab {
                0 => centre(ui, model, state, actions),
                _ => aside::show(ui, model, state, true, actions),
            }
        });
        ui.advance_cursor_after_rect(top);
        if let Some(thread) = &model.thread {
            ui.add_space(GAP - ui.spacing().item_spacing.y);
            actions.extend(thread::show(ui, thread, state));
        }
    });
}

fn narrow(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let mut names = vec![t!(locale(ui), "debrief-tab-checks"), t!(locale(ui), "debrief-missing")];
    names.extend(model.thread.as_ref().map(|_| t!(locale(ui), "debrief-tab-thread")));
    tabs(ui, &names, state);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        match (state.tab, &model.thread) {
            (0, _) => {
                criteria::show(ui, model, state, actions);
                centre(ui, model, state, actions);
            }
            (2.., Some(thread)) => {
                actions.extend(thread::show(ui, thread, state));
                if state.reviewing {
                    centre(ui, model, state, actions);
                }
            }
            _ => aside::show(ui, model, state, false, actions),
        }
    });
}

/// The checks of the open criterion, or the turn that is read again.
fn centre(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let exchange = model
        .thread
        .as_ref()
        .filter(|_| state.reviewing)
        .and_then(|thread| Some((thread, thread.turns.iter().position(|t| Some(t.turn) == state.turn)?)));
    match exchange {
        Some((thread, index)) => review::show(ui, thread, index, state, actions),
        None => checks::show(ui, model, state, actions),
    }
}

fn tabs(ui: &mut Ui, names: &[String], state: &mut UiState) {
    let tabs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    state.tab = state.tab.min(tabs.len() - 1);
    if let Some(chosen) = panel_tabs(ui, &tabs, state.tab, Block::Two) {
        state.tab = chosen;
    }
    ui.add_space(space::S);
}

/// Lays out in a rectangle, without moving the cursor.
fn within(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui)) {
    let id = Id::new("debrief").with(rect.left().to_bits());
    let builder = UiBuilder::new().id_salt(id).max_rect(rect).layout(Layout::top_down(Align::LEFT));
    let mut column = ui.new_child(builder);
    column.set_clip_rect(rect.expand(3.0).intersect(ui.clip_rect()));
    content(&mut column);
}

fn show_closed(ui: &mut Ui, closed: &Closed) -> Vec<Action> {
    let mut actions = Vec::new();
    let width = ui.available_width().min(560.0);
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
        Card::new().title(&closed.title).show(ui, |ui| {
            let theme = theme(ui);
            ui.label(theme.text(Type::Body, theme.palette.encre, &closed.words));
            ui.add_space(space::M);
            if ui.add(Button::primary(&closed.action)).clicked() {
                actions.push(Action::Go(closed.to));
            }
        });
    });
    actions
}

/// Arrows choose a criterion or a moment when nothing has the focus; `R` plays again from the moment.
fn keys(ui: &Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    if ui.memory(|memory| memory.focused().is_some()) {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let open = state.criterion.unwrap_or_else(|| model.first_open());
    if pressed(Key::ArrowDown) && open + 1 < model.criteria.len() {
        state.criterion = Some(open + 1);
    }
    if pressed(Key::ArrowUp) && open > 0 {
        state.criterion = Some(open - 1);
    }
    let Some(thread) = &model.thread else { return };
    let step: i8 = i8::from(pressed(Key::ArrowRight)) - i8::from(pressed(Key::ArrowLeft));
    if step != 0 {
        state.turn = thread.neighbour(state.turn, step > 0);
    }
    let letters = theme(ui).settings.letter_keys;
    if letters
        && pressed(Key::R)
        && let Some(turn) = state.turn
    {
        actions.push(Action::ReplayFrom(turn.saturating_sub(1)));
    }
}

#[cfg(test)]
mod tests;
