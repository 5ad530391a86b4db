//! « Crédit »: the learner's calculators of loans, plan, debt coverage and more, beside the documents. It fits any width.

mod coverage_view;
mod export;
mod fields;
mod loans_view;
mod model;
mod over_time_view;
mod plan_view;
mod result_view;
mod state;
mod terms_view;
#[cfg(test)]
mod tests;
mod tool_form;
mod tool_law;
mod tool_result;
mod tools_view;

pub use model::Model;
pub use state::{Line, Slot, UiState};

use super::Action;
use crate::{
    activities::financing::outcome,
    session::Command,
    t,
    ui::{text::locale, theme::space, widgets::segmented},
};
use egui::{ScrollArea, Ui};
use fields::Desk;
use state::Part;

/// Shows the panel over the place that is left; gives what the learner asks for.
pub fn panel(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let workings = state.draft.take().unwrap_or_else(|| model.workings.clone());
    let mut desk = Desk::new(workings, model.read_only, state.wanted.take());
    ui.add_space(space::M);
    let names = [
        t!(locale, "credit-loans"),
        t!(locale, "credit-plan"),
        t!(locale, "credit-coverage"),
        t!(locale, "credit-tools"),
    ];
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut part = state.part as usize;
    if segmented(ui, &t!(locale, "credit"), &names, &mut part) {
        state.part = [Part::Loans, Part::Plan, Part::Coverage, Part::Tools][part.min(3)];
    }
    ui.add_space(space::S);
    let found = outcome(&desk.workings);
    ScrollArea::vertical().id_salt(("credit", part, state.tool)).auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        match state.part {
            Part::Loans => loans_view::loans(ui, model, state, &mut desk, &found),
            Part::Plan => plan_view::plan(ui, model, &mut desk, &found),
            Part::Coverage => coverage_view::coverage(ui, model, state, &mut desk, &found),
            Part::Tools => tools_view::tools(ui, model, state, &mut desk),
        }
        ui.add_space(space::M);
    });
    keep(model, state, desk, actions);
}

/// Tells the rules what was worked on once a field is left; what is being typed stays a draft.
fn keep(model: &Model, state: &mut UiState, desk: Desk, actions: &mut Vec<Action>) {
    let left = state.held != desk.held || desk.held.is_none();
    (state.held, state.slot, state.wanted) = (desk.held, desk.slot, desk.wanted);
    if model.read_only || desk.workings == model.workings {
        return;
    }
    if left {
        actions.push(Action::Command(Command::Sketch(Box::new(desk.workings))));
    } else {
        state.draft = Some(desk.workings);
    }
}
