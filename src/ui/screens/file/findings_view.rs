//! The card « Constats »: what the learner concludes, with its proofs.

use super::{
    editor_view,
    model::{FindingItem, Model},
    parts,
    state::{Editor, UiState},
};
use crate::{
    activities::Evidence,
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{Badge, Button, Card, IconButton, Tone, missing_proof, notice, rule},
    },
};
use egui::{Align, Label, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Shows the card over the place that is left.
pub(super) fn findings(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let theme = theme(ui);
    let title = t!(locale, "file-findings");
    let count = match (model.findings.len(), model.marks_unproved) {
        (0, _) => String::new(),
        (all, true) => t!(locale, "file-findings-count", all = all, proved = model.proved()),
        (all, false) => t!(locale, "file-findings-all", all = all),
    };
    let new = t!(locale, "file-new-finding");
    let blocked = model.read_only.then(|| t!(locale, "file-handed-in-why"));
    let mut begin = false;
    let mut button = None;
    Card::new().heading(&title).fill().show_with(
        ui,
        |ui| {
            let response = ui.add(
                Button::secondary(&new).small().icon(icon::PLUS).blocked(blocked.as_deref()).tooltip("F3"),
            );
            begin = response.clicked();
            button = Some(response.id);
            ui.label(theme.text(Type::Small, theme.palette.encre_2, count));
        },
        |ui| {
            let writing = state.editor.is_some();
            let room = ui.available_height() - if writing { editor_view::FOOT } else { 0.0 };
            let list = ScrollArea::vertical().id_salt("file-findings").auto_shrink(false).max_height(room);
            list.show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                removed(ui, model, state, actions);
                if state.editor.as_ref().is_some_and(|e| e.number.is_none()) {
                    editor_view::editor(ui, model, state);
                } else if model.findings.is_empty() {
                    parts::empty(ui, icon::LIGHTBULB, &t!(locale, "file-no-finding"));
                }
                for finding in &model.findings {
                    rule(ui);
                    if state.editor.as_ref().is_some_and(|e| e.number == Some(finding.number)) {
                        editor_view::editor(ui, model, state);
                    } else {
                        row(ui, model, state, finding, actions);
                    }
                }
            });
            if writing {
                ui.add_space(space::XS);
                editor_view::foot(ui, model, state, actions);
            }
        },
    );
    state.panes[2] = button;
    if begin {
        write(model, state);
    }
}

/// Begins a new finding; one that is being written stays.
pub(super) fn write(model: &Model, state: &mut UiState) {
    if model.read_only || state.editor.as_ref().is_some_and(|e| e.number.is_none()) {
        return;
    }
    let proof = state
        .chosen_here(model)
        .map(|(document, line)| Evidence::Line(document.clone(), line.clone()))
        .filter(|evidence| model.pin(evidence).is_some());
    state.editor = Some(Editor::blank(proof));
    state.removed = None;
}

/// What was removed last, and the way back.
fn removed(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(finding) = &state.removed else { return };
    let locale = locale(ui);
    let (lead, undo) = (t!(locale, "file-removed"), t!(locale, "toast-undo"));
    let back =
        notice(ui, Tone::Info, &lead, &finding.text, |ui| ui.add(Button::text(&undo).small()).clicked());
    if back && let Some(finding) = state.removed.take() {
        actions.push(Action::Command(again(model, finding)));
    }
}

/// The command that writes a removed finding again.
fn again(model: &Model, finding: FindingItem) -> Command {
    let evidence = finding.proofs.into_iter().map(|p| p.evidence).collect();
    let whole = |id| model.picks.iter().flatten().any(|p| p.id == id && p.text == finding.text);
    match finding.picked {
        Some(statement) if whole(statement.clone()) => Command::PickFinding { statement, evidence },
        _ => Command::Find { aspect: finding.aspect, text: finding.text, evidence },
    }
}

const ASPECT: f32 = 104.0;
const TOOLS: f32 = 68.0;

fn row(ui: &mut Ui, model: &Model, state: &mut UiState, finding: &FindingItem, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let theme = theme(ui);
    let top = ui.cursor().min;
    let width = ui.available_width();
    let narrow = width < 460.0;
    let tools = if model.read_only { 0.0 } else { TOOLS };
    let child = |ui: &mut Ui, name: &str, rect: Rect, layout: Layout| {
        ui.new_child(
            UiBuilder::new().id_salt(("finding", finding.number, name)).max_rect(rect).layout(layout),
        )
    };
    let column = if narrow { 0.0 } else { ASPECT };
    let aspect = locale.aspect(finding.aspect);
    let mut text = child(
        ui,
        "text",
        Rect::from_min_size(top + vec2(column, 0.0), vec2(width - column - tools, f32::INFINITY)),
        Layout::top_down(Align::LEFT),
    );
    text.spacing_mut().item_spacing.y = space::XS;
    let badge = Badge::new(Tone::Neutral, &aspect).icon(parts::aspect_icon(finding.aspect));
    if narrow {
        text.add(badge);
    } else {
        let place = Rect::from_min_size(top, vec2(ASPECT - space::S, 24.0));
        child(ui, "aspect", place, Layout::top_down(Align::LEFT)).add(badge);
    }
    text.add(Label::new(theme.text(Type::Body, theme.palette.encre, finding.text.as_str())).wrap());
    if finding.proofs.is_empty() {
        if model.marks_unproved {
            missing_proof(&mut text);
        }
    } else {
        text.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
            for proof in &finding.proofs {
                parts::link(ui, proof, state, actions);
            }
        });
    }
    let mut used = text.min_rect();
    used.set_bottom(used.bottom().max(top.y + 24.0));
    if !model.read_only {
        let right =
            Rect::from_min_max(pos2(top.x + width - TOOLS, top.y - 4.0), pos2(top.x + width, top.y + 26.0));
        let mut icons = child(ui, "tools", right, Layout::right_to_left(Align::Center));
        icons.spacing_mut().item_spacing.x = 4.0;
        let (remove, edit) = (
            t!(locale, "file-remove", number = finding.number),
            t!(locale, "file-edit", number = finding.number),
        );
        if icons.add(IconButton::new(icon::TRASH, &remove).bare()).clicked() {
            state.removed = Some(finding.clone());
            actions.push(Action::Command(Command::RemoveFinding(finding.number)));
        }
        if icons.add(IconButton::new(icon::PENCIL_SIMPLE, &edit).bare()).clicked() {
            state.editor = Some(Editor::of(finding));
            state.removed = None;
        }
    }
    used.set_right(top.x + width);
    ui.advance_cursor_after_rect(Rect::from_min_max(top, used.max));
}
