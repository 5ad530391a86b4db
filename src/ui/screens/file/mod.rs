//! « Dossier »: read, compute, prove before meeting. Documents at the left, the open one and the findings, figures and plan at the right.

mod account_view;
mod accounts;
mod chart;
mod document_view;
mod documents_view;
mod editor_view;
mod figures;
mod figures_keys;
#[cfg(test)]
mod figures_tests;
mod figures_view;
mod find;
mod find_view;
mod findings_view;
mod liasse_view;
mod marks;
mod marks_view;
mod model;
mod parts;
mod plan;
mod plan_view;
mod proof;
mod scratch;
mod scratch_view;
mod sheet;
mod state;
#[cfg(test)]
mod tests;
mod text_view;

pub use accounts::{BoxRow, Sheet, YearModel};
pub use figures::{FigureCell, FigureGroup, FigureRow, Group, Notice, Verdict};
pub use marks::{Marks, SectorMark, SectorOrigin};
pub use model::{BodyModel, DocumentItem, FindingItem, LineModel, Model, MonthRow, PickItem, SectionModel};
pub use plan::PlanModel;
pub use proof::{Place, Proof};
pub use state::UiState;

use super::{Action, financing};
use crate::{
    activities::Evidence,
    t,
    ui::{
        text::locale,
        theme::{Block, space},
        widgets::{Breadth, Card, PANEL, breadth, panel_tabs},
    },
};
use egui::{
    Key, Margin, Modifiers, Rect, Ui, pos2,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
    vec2,
};
use state::{Panel, Target, View};

/// Width of the left column.
const LEFT: f32 = 238.0;
/// Width of the right panel where there is room for it as drawn.
const RIGHT: f32 = 408.0;
/// Width of the centre as drawn.
const CENTRE: f32 = 650.0;

/// Shows the screen over the place that is left; gives what the learner asks for.
pub fn show(ui: &mut Ui, model: &Model, state: &mut UiState) -> Vec<Action> {
    let mut actions = Vec::new();
    let area = ui.available_rect_before_wrap();
    let wide = breadth(ui);
    state.panes = [None; 4];
    keys(ui, model, state, &mut actions);
    // A link may lead to a document that was never opened: following it reads that one.
    if let Some(Evidence::Line(document, _)) = state.revealing.clone() {
        documents_view::open_document(model, state, &document, &mut actions);
    }
    match wide {
        Breadth::Wide => {
            let right = (area.width() - LEFT - CENTRE - 2.0 * space::M).clamp(PANEL, RIGHT);
            let [left, rest] = split(area, LEFT);
            let [centre, panel] = split(rest, rest.width() - right - space::M);
            side(ui, left, model, state, &mut actions);
            self::centre(ui, centre, model, state, &mut actions);
            parts::place(ui, "file-panel", panel, |ui| self::panel(ui, model, state, &mut actions));
        }
        Breadth::Medium => {
            let [left, rest] = split(area, LEFT.min(area.width() * 0.3));
            side(ui, left, model, state, &mut actions);
            let under = views(ui, rest, model, state, &[View::Document, View::Panel]);
            match state.view {
                View::Panel => {
                    parts::place(ui, "file-panel", under, |ui| panel(ui, model, state, &mut actions));
                }
                _ => self::centre(ui, under, model, state, &mut actions),
            }
        }
        Breadth::Narrow => {
            let all = [View::Documents, View::Document, View::Findings, View::Panel];
            let under = views(ui, area, model, state, &all);
            match state.view {
                View::Documents => side(ui, under, model, state, &mut actions),
                View::Document => parts::place(ui, "file-document", under, |ui| {
                    document_view::document(ui, model, state, &mut actions);
                }),
                View::Findings => parts::place(ui, "file-findings", under, |ui| {
                    findings_view::findings(ui, model, state, &mut actions);
                }),
                View::Panel => {
                    parts::place(ui, "file-panel", under, |ui| panel(ui, model, state, &mut actions));
                }
            }
        }
    }
    ui.advance_cursor_after_rect(area);
    settle(ui, model, state, wide, &mut actions);
    actions
}

/// Left part of this width, a gap, the rest.
fn split(area: Rect, width: f32) -> [Rect; 2] {
    let left = Rect::from_min_size(area.min, vec2(width, area.height()));
    [left, Rect::from_min_max(pos2(left.right() + space::M, area.top()), area.max)]
}

/// The left column.
fn side(ui: &mut Ui, area: Rect, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let aspects = model.aspects.is_some() && area.height() > 420.0;
    let below = if aspects { documents_view::ASPECTS_HEIGHT + space::M } else { 0.0 };
    let list = Rect::from_min_max(area.min, pos2(area.right(), area.bottom() - below));
    parts::place(ui, "file-documents", list, |ui| documents_view::documents(ui, model, state, actions));
    if aspects {
        let card = Rect::from_min_max(pos2(area.left(), list.bottom() + space::M), area.max);
        parts::place(ui, "file-aspects", card, |ui| documents_view::aspects(ui, model));
    }
}

/// The open document, the findings under it.
fn centre(ui: &mut Ui, area: Rect, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let share = match (&state.editor, model.picks.is_some()) {
        (Some(_), true) => 0.58,
        (Some(_), false) => 0.5,
        (None, _) => 0.325,
    };
    let below = (area.height() * share).max(150.0).min(area.height() * 0.7);
    let above = Rect::from_min_max(area.min, pos2(area.right(), area.bottom() - below - space::M));
    parts::place(ui, "file-document", above, |ui| document_view::document(ui, model, state, actions));
    let card = Rect::from_min_max(pos2(area.left(), above.bottom() + space::M), area.max);
    parts::place(ui, "file-findings", card, |ui| findings_view::findings(ui, model, state, actions));
}

/// The right panel: « Calculs » and « Plan ».
fn panel(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    Card::new().flush().fill().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let themes = state.plan.as_ref().map_or(model.plan.themes.len(), |p| p.themes.len());
        let themes = if themes == 0 { String::new() } else { themes.to_string() };
        let names = [t!(locale, "file-figures"), t!(locale, "credit"), t!(locale, "file-plan")];
        let tabs = [(names[0].as_str(), ""), (names[1].as_str(), ""), (names[2].as_str(), themes.as_str())];
        let panels = [Panel::Figures, Panel::Credit, Panel::Plan];
        let open = panels.iter().position(|panel| *panel == state.panel).unwrap_or(0);
        if let Some(clicked) = panel_tabs(ui, &tabs, open, Block::Two) {
            state.panel = panels[clicked.min(2)];
        }
        egui::Frame::new().inner_margin(Margin { left: 16, right: 16, top: 0, bottom: 10 }).show(ui, |ui| {
            match state.panel {
                Panel::Figures => figures_view::figures(ui, model, state, actions),
                Panel::Plan => plan_view::plan(ui, model, state, actions),
                Panel::Credit => {
                    financing::panel(ui, &model.credit, &mut state.credit, actions);
                    if let Some(slot) = state.credit.slot().filter(|_| !model.read_only) {
                        state.target = Some(Target::Credit(slot));
                    }
                }
            }
        });
    });
}

/// Tabs where there is no room for all panels; gives the place under them.
fn views(ui: &mut Ui, area: Rect, model: &Model, state: &mut UiState, offered: &[View]) -> Rect {
    let locale = locale(ui);
    // The list stands beside the tabs of a medium window: it is no tab there.
    if !offered.contains(&state.view) {
        state.view = View::Document;
    }
    let names: Vec<(String, String)> = offered
        .iter()
        .map(|view| match view {
            View::Documents => (t!(locale, "file-documents"), model.documents.len().to_string()),
            View::Document => (t!(locale, "file-document"), String::new()),
            View::Findings => (t!(locale, "file-findings"), model.findings.len().to_string()),
            View::Panel => (t!(locale, "file-figures-and-plan"), String::new()),
        })
        .collect();
    let tabs: Vec<(&str, &str)> = names.iter().map(|(name, count)| (name.as_str(), count.as_str())).collect();
    let open = offered.iter().position(|view| *view == state.view).unwrap_or(0);
    let bar = Rect::from_min_size(area.min, vec2(area.width(), 44.0));
    let clicked = parts::place(ui, "file-views", bar, |ui| panel_tabs(ui, &tabs, open, Block::Two));
    if let Some(clicked) = clicked {
        state.view = offered[clicked];
    }
    Rect::from_min_max(pos2(area.left(), bar.bottom() + space::S), area.max)
}

/// The keys of this screen.
fn keys(ui: &Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    figures_keys::keys(ui, model, state, &locale(ui), actions);
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::COMMAND, Key::E) {
        document_view::pin(model, state, actions);
    }
    if pressed(Modifiers::COMMAND, Key::F) {
        find_view::open(state);
    }
    if pressed(Modifiers::NONE, Key::F2) {
        (state.view, state.panel) = (View::Panel, Panel::Figures);
        state.focus = Some(scratch_view::scratch_id());
    }
    if pressed(Modifiers::NONE, Key::F3) {
        state.view = if breadth(ui) == Breadth::Narrow { View::Findings } else { View::Document };
        findings_view::write(model, state);
    }
    let along = if pressed(Modifiers::ALT, Key::ArrowDown) {
        1
    } else if pressed(Modifiers::ALT, Key::ArrowUp) {
        -1
    } else {
        0
    };
    // In the plan these keys move a theme.
    if along != 0 && state.panel != Panel::Plan {
        let now = state.open_document(model).and_then(|id| model.documents.iter().position(|d| d.id == *id));
        let to = now.map_or(0, |at| parts::step(at, along, model.documents.len()));
        if let Some(document) = model.documents.get(to) {
            documents_view::open_document(model, state, &document.id, actions);
        }
    }
}

/// What is left to do once all panels were shown: figures left, fields to focus, panes to go to.
fn settle(ui: &Ui, model: &Model, state: &mut UiState, wide: Breadth, actions: &mut Vec<Action>) {
    let waiting = match state.target {
        Some(Target::Figure(balance, year)) => Some(figures_view::field_id(balance, year)),
        Some(Target::Scratch) => Some(scratch_view::scratch_id()),
        Some(Target::Credit(slot)) => Some(slot.id()),
        None => None,
    };
    if let Some(id) = waiting {
        let held = ui.memory(|memory| memory.has_focus(id)) || state.focus == Some(id);
        let down = ui.input(|input| input.pointer.any_down());
        // Without room for both, the field waits while its panel is out of sight.
        let away = wide != Breadth::Wide && state.view != View::Panel;
        if !held && !down && !away {
            state.target = None;
        }
    }
    figures_view::enter(ui, model, state, actions);
    if let Some(id) = state.focus.take() {
        ui.memory_mut(|memory| memory.request_focus(id));
        // What was copied stands before the caret: the next sign goes after it. The caret is held at the end.
        let mut edit = TextEditState::load(ui, id).unwrap_or_default();
        edit.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(10_000))));
        edit.store(ui, id);
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F6)) {
        for _ in &state.panes {
            state.pane = (state.pane + 1) % state.panes.len();
            if let Some(id) = state.panes[state.pane] {
                ui.memory_mut(|memory| memory.request_focus(id));
                break;
            }
        }
    }
}
