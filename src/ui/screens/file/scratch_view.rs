//! The scratch line on screen: its result, the amounts it cites, and « Reporter ».

use super::{
    figures::{FigureGroup, Verdict, short_name},
    model::Model,
    proof::{pin_tag, short_month},
    scratch::{self, ScratchError},
    state::{Target, UiState},
};
use crate::{
    activities::Evidence,
    finance::{Entered, Unit},
    locale::Locale,
    report::words::figure_text,
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, theme},
        widgets::{Button, Evidence as Link, Field},
    },
};
use egui::{Align, Id, Label, Layout, Ui, vec2};

/// The id of the scratch line.
pub(super) fn scratch_id() -> Id {
    Id::new("file-scratch")
}

/// Shows the line, what it cites, and the button that sends its result.
pub(super) fn scratch_line(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    let locale = &*locale(ui);
    let p = &theme.palette;
    ui.spacing_mut().item_spacing.y = 6.0;
    // The result is in the unit of the figure that waits for it.
    let unit = state.figure.map_or(Unit::Euros, |(balance, _)| balance.unit());
    let outcome = scratch::evaluate(&state.scratch.line)
        .map(|result| result.and_then(|value| scratch::entered(value, unit)));
    let focused = ui.memory(|memory| memory.has_focus(scratch_id()));
    let result = match outcome {
        Some(Ok(figure)) => t!(locale, "file-equals", amount = figure_text(locale, figure)),
        _ => String::new(),
    };
    // While it is being typed, a line is unfinished rather than wrong.
    let error = match outcome {
        Some(Err(ScratchError::DivisionByZero)) => Some(t!(locale, "file-scratch-zero")),
        Some(Err(ScratchError::TooLarge)) => Some(t!(locale, "file-scratch-large")),
        Some(Err(ScratchError::Unreadable)) if !focused => Some(t!(locale, "file-scratch-unreadable")),
        _ => None,
    };
    let (label, hint) = (t!(locale, "file-scratch"), t!(locale, "file-scratch-hint"));
    ui.label(theme.text(Type::SmallStrong, p.encre, label.as_str()));
    let response = Field::new(&label, &mut state.scratch.line)
        .hide_label()
        .id(scratch_id())
        .placeholder(&hint)
        .unit(&result)
        .error(error.as_deref())
        .show(ui);
    if response.has_focus() {
        state.target = Some(Target::Scratch);
    }
    cited(ui, model, state, locale);
    report(ui, model, state, locale, outcome.and_then(Result::ok), actions);
}

/// The amounts copied from documents that still stand in the line.
fn cited(ui: &mut Ui, model: &Model, state: &mut UiState, locale: &Locale) {
    let standing = scratch::amounts(&state.scratch.line);
    state.scratch.cited.retain(|(_, amount)| standing.contains(&amount.abs()));
    let cited = state.scratch.cited.clone();
    if cited.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        for (evidence, amount) in &cited {
            let Evidence::Line(document, line) = evidence else { continue };
            let in_liasse = model.years.iter().any(|y| y.document.as_ref() == Some(document));
            let tag = match model.pin(evidence) {
                Some(number) => pin_tag(number),
                None if in_liasse => line.to_string(),
                None => short_month(line.as_str()),
            };
            let tag = if tag.chars().count() > 6 { "·".to_owned() } else { tag };
            if ui.add(Link::new(&tag, &locale.euros(*amount))).clicked() {
                state.reveal(evidence);
            }
        }
    });
}

/// The count of figures, and « Reporter ».
fn report(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    locale: &Locale,
    result: Option<Entered>,
    actions: &mut Vec<Action>,
) {
    let theme = theme(ui);
    let open = |group: &&FigureGroup| group.group == state.group;
    let cells = || model.figures.iter().filter(open).flat_map(|g| &g.rows).flat_map(|r| &r.cells);
    let done = cells().filter(|c| c.value.is_some()).count();
    let off = cells().filter(|c| matches!(c.verdict, Some(Verdict::Off(..)))).count();
    let mut count = t!(locale, "file-figures-count", done = done, all = cells().count());
    if off > 0 {
        count = format!("{count} · {}", t!(locale, "file-figures-off", count = off));
    }
    let words = match state.figure {
        Some((balance, year)) => {
            t!(locale, "file-report-to", name = format!("{} {year}", short_name(balance)))
        }
        None => t!(locale, "file-report"),
    };
    let blocked = match (model.read_only, state.figure, result) {
        (true, ..) => Some(t!(locale, "file-handed-in-why")),
        (_, None, _) => Some(t!(locale, "file-report-nowhere")),
        (_, _, None) => Some(t!(locale, "file-report-nothing")),
        _ => None,
    };
    ui.horizontal(|ui| {
        ui.set_min_height(36.0);
        let layout = Layout::right_to_left(Align::Center);
        ui.with_layout(layout, |ui| {
            // One primary button at a time: that of the finding being written comes first.
            let button =
                if state.editor.is_some() { Button::secondary(&words) } else { Button::primary(&words) };
            let pressed = ui.add(button.small().blocked(blocked.as_deref())).clicked();
            if pressed && let (Some((balance, year)), Some(value)) = (state.figure, result) {
                state.figures.remove(&(balance, year));
                actions.push(Action::Command(Command::Compute(balance, year, value)));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(theme.text(Type::Small, theme.palette.encre_2, count)).truncate());
            });
        });
    });
}
