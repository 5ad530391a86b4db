//! Handing in and removing: the button, and the two dialogs.

use super::{Model, Screen, UiState};
use crate::{
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{Button, Dialog, DialogAnswer},
    },
};
use egui::Ui;

/// The primary button; once handed in, the way to the debrief.
pub(super) fn button(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let width = ui.available_width();
    if model.read_only {
        let words = t!(locale, "needs-to-debrief");
        if ui.add(Button::primary(&words).min_width(width)).clicked() {
            actions.push(Action::Go(Screen::Debrief));
        }
        return;
    }
    let words = t!(locale, "needs-hand-in");
    let button = Button::primary(&words).icon(icon::PAPER_PLANE_TILT).min_width(width);
    if ui.add(button.blocked(model.hand_in_blocked.as_deref())).clicked() {
        state.handing_in = true;
    }
}

/// Shows the dialog that is open.
pub(super) fn dialogs(ui: &Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    if state.handing_in {
        hand_in(ui, model, state, actions);
    }
    if let Some(number) = state.removing {
        remove(ui, model, number, state, actions);
    }
}

fn hand_in(ui: &Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let (title, confirm, cancel) =
        (t!(locale, "needs-hand-in-ask"), t!(locale, "needs-hand-in-yes"), t!(locale, "needs-hand-in-no"));
    let dialog = Dialog { title: &title, confirm: &confirm, cancel: &cancel };
    let unkept = state.drafts.values().any(|draft| !draft.text.trim().is_empty());
    let answer = dialog.show(ui.ctx(), |ui| {
        let theme = theme(ui);
        let p = &theme.palette;
        ui.label(theme.text(Type::Body, p.encre, t!(locale, "needs-hand-in-words")));
        let mut lines = model.empty.clone();
        if unkept {
            lines.push(t!(locale, "needs-empty-draft"));
        }
        if !lines.is_empty() {
            ui.add_space(space::S);
            ui.label(theme.text(Type::BodyStrong, p.encre, t!(locale, "needs-still-empty")));
            for line in lines {
                ui.label(theme.text(Type::Body, p.encre_2, format!("• {line}")));
            }
        }
    });
    match answer {
        Some(DialogAnswer::Confirm) => {
            state.handing_in = false;
            actions.push(Action::Command(Command::HandIn));
            actions.push(Action::Go(Screen::Debrief));
        }
        Some(DialogAnswer::Cancel) => state.handing_in = false,
        None => {}
    }
}

fn remove(ui: &Ui, model: &Model, number: u32, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let (title, confirm, cancel) =
        (t!(locale, "needs-remove-ask"), t!(locale, "needs-remove-yes"), t!(locale, "needs-remove-no"));
    let dialog = Dialog { title: &title, confirm: &confirm, cancel: &cancel };
    let text = model.rows.iter().find(|r| r.number == number).map_or("", |r| r.draft.text.as_str());
    let answer = dialog.show(ui.ctx(), |ui| {
        let theme = theme(ui);
        ui.label(theme.text(Type::Body, theme.palette.encre, text));
    });
    match answer {
        Some(DialogAnswer::Confirm) => {
            state.removing = None;
            actions.push(Action::Command(Command::RemoveNeed(number)));
        }
        Some(DialogAnswer::Cancel) => state.removing = None,
        None => {}
    }
}
