//! The open document: its head with the pin button, then the liasse, the account or the text.

use super::{
    account_view, liasse_view,
    model::{BodyModel, Model},
    parts,
    state::{Target, UiState},
    text_view,
};
use crate::{
    activities::Evidence,
    base::Money,
    finance::{Entered, Unit},
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::icon,
        widgets::{Breadth, Button, Card, breadth, flash},
    },
};
use egui::Ui;

/// Shows the card of the open document.
pub(super) fn document(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let open = state.open_document(model).and_then(|id| model.document(id)).cloned();
    Card::new().flush().fill().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let Some(document) = open else {
            let (title, words) = (t!(locale(ui), "file-document"), t!(locale(ui), "file-no-document"));
            parts::head(ui, &title, "", 0.0, |_| ());
            parts::empty(ui, icon::FOLDER_OPEN, &words);
            return;
        };
        match &document.body {
            BodyModel::Liasse(year) => liasse_view::liasse(ui, model, state, *year, actions),
            BodyModel::Account => account_view::account(ui, model, state, &document, actions),
            BodyModel::Sections(sections) => {
                text_view::sections(ui, model, state, &document, sections, actions);
            }
        }
    });
    // What was not laid out at this pass cannot be flashed at the next: the line is in sight now, or never.
    if let Some(evidence) = state.revealing.take() {
        flash(ui, parts::flash_id(&evidence));
    }
}

/// The small text of the head: where amounts go while a field out of sight waits for one. In a wide window the
/// calculator says so itself.
pub(super) fn subtitle(ui: &Ui, state: &UiState, own: &str) -> String {
    match state.target.filter(|_| breadth(ui) != Breadth::Wide) {
        Some(Target::Figure(balance, year)) if balance.unit() == Unit::Euros => {
            let name = format!("{} {year}", super::figures::short_name(balance));
            t!(locale(ui), "file-copies-to", name = name)
        }
        Some(Target::Figure(..) | Target::Scratch) => t!(locale(ui), "file-copies-to-scratch"),
        Some(Target::Credit(_)) => t!(locale(ui), "file-copies-to-credit"),
        None => own.to_owned(),
    }
}

/// Width kept in the head for the pin button.
pub(super) const PIN_WIDTH: f32 = 122.0;

/// « Épingler », or « Désépingler » when the chosen line is pinned.
pub(super) fn pin_button(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let pinned = chosen(model, state).is_some_and(|e| model.pin(&e).is_some());
    let words = if pinned { t!(locale, "file-unpin") } else { t!(locale, "file-pin") };
    let reason = if model.read_only {
        Some(t!(locale, "file-handed-in-why"))
    } else if chosen(model, state).is_none() {
        Some(t!(locale, "file-choose-line"))
    } else {
        None
    };
    let glyph = if pinned { icon::PUSH_PIN_SLASH } else { icon::PUSH_PIN };
    let button = Button::secondary(&words).small().icon(glyph).blocked(reason.as_deref()).tooltip("Ctrl+E");
    if ui.add(button).clicked() {
        pin(model, state, actions);
    }
}

/// The chosen line, when it can be pinned where it stands.
fn chosen(model: &Model, state: &UiState) -> Option<Evidence> {
    state.chosen_here(model).map(|(document, line)| Evidence::Line(document.clone(), line.clone()))
}

/// Pins the chosen line, or takes its pin away; a finding being written cites it at once.
pub(super) fn pin(model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(evidence) = chosen(model, state).filter(|_| !model.read_only) else { return };
    if let Some(number) = model.pin(&evidence) {
        let cited = state.editor.as_ref().is_some_and(|e| e.proofs.contains(&evidence));
        match &mut state.editor {
            Some(editor) if !cited => editor.proofs.push(evidence),
            _ => actions.push(Action::Command(Command::Unpin(number))),
        }
        return;
    }
    // An earlier year stands beside the open one: pinning it reads its own liasse.
    if let Evidence::Line(document, _) = &evidence
        && model.document(document).is_some_and(|d| !d.read)
    {
        actions.push(Action::Command(Command::Open(document.clone())));
    }
    if let Some(editor) = &mut state.editor
        && !editor.proofs.contains(&evidence)
    {
        editor.proofs.push(evidence.clone());
    }
    actions.push(Action::Command(Command::Pin(evidence)));
}

/// Copies an amount where a field waits for one; `false` when none does.
pub(super) fn copy(model: &Model, state: &mut UiState, evidence: &Evidence, amount: Money) -> bool {
    match state.target {
        None => return false,
        Some(Target::Figure(balance, year)) if balance.unit() == Unit::Euros => {
            state.figures.insert((balance, year), Some(Entered::Euros(amount)));
            state.focus = Some(super::figures_view::field_id(balance, year));
        }
        // A ratio is no amount: it is computed in the scratch line first.
        Some(Target::Figure(..) | Target::Scratch) => {
            super::scratch::append(&mut state.scratch.line, amount);
            state.scratch.cited.push((evidence.clone(), amount));
            state.focus = Some(super::scratch_view::scratch_id());
        }
        Some(Target::Credit(slot)) => {
            state.credit.copy(&model.credit, slot, amount);
            state.focus = Some(slot.id());
        }
    }
    true
}
