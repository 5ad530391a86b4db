//! « Entretien »: the client's face and last words, the conversation, « À vous », and the needs, notes and plan beside them.

mod before;
mod build;
mod clear;
mod composer;
mod hint;
mod keys;
mod layout;
mod log;
mod model;
mod needs;
mod notes;
mod panel;
mod scene;
mod state;
mod strip;
mod suggest;
#[cfg(test)]
mod tests;
mod words;
mod yours;

pub use clear::OpenPoint;
pub use hint::Hint;
pub use model::{
    Client, Composer, Line, Model, NeedRow, Note, PlanView, Preparation, Proof, Speaker, Stage, ThemeRow,
    TrustChange, TrustView,
};
pub use state::UiState;
pub use suggest::Suggestion;
pub use words::face;

use crate::{
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, theme},
        widgets::{Dialog, DialogAnswer},
    },
};
use egui::Ui;

/// Shows the page under the activity tabs; gives what is asked for.
pub fn show(ui: &mut Ui, model: &Model, state: &mut UiState) -> Vec<Action> {
    let mut actions = Vec::new();
    let revealed = state.follow(ui, model);
    keys::read(ui, model, state, &mut actions);
    layout::show(ui, model, state, revealed, &mut actions);
    if state.concluding {
        conclude(ui, model, state, &mut actions);
    }
    actions
}

/// Asks before the client is let go: nothing can be asked afterwards.
fn conclude(ui: &Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let theme = theme(ui);
    let dialog = Dialog {
        title: &t!(locale, "meeting-conclude-asks"),
        confirm: &t!(locale, "meeting-conclude"),
        cancel: &t!(locale, "meeting-go-on"),
    };
    let left = locale.minutes(model.minutes.1.saturating_sub(model.minutes.0));
    let client = words::civil(&locale, &model.client);
    let answer = dialog.show(ui.ctx(), |ui| {
        let says = t!(locale, "meeting-conclude-says", client = client.as_str(), left = left.as_str());
        ui.label(theme.text(Type::Body, theme.palette.encre, says));
        if !model.composer.themes_left.is_empty() {
            let themes = words::few(&locale, &model.composer.themes_left, 4);
            let says = t!(locale, "meeting-conclude-themes", themes = themes.as_str());
            ui.label(theme.text(Type::Body, theme.palette.encre_2, says));
        }
    });
    match answer {
        Some(DialogAnswer::Confirm) => {
            state.concluding = false;
            actions.push(Action::Command(Command::EndMeeting));
        }
        Some(DialogAnswer::Cancel) => state.concluding = false,
        None => {}
    }
}
