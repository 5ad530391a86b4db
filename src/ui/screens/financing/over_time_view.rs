//! The stack over time: capital outstanding, what is paid each year, and the chosen loan instalment by instalment.

use super::{
    export,
    model::Model,
    state::{UiState, View},
};
use crate::{
    activities::financing::{LoanFigures, LoanSketch, Outcome},
    base::Money,
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::icon,
        widgets::{Button, Chart, Column, RowInfo, Series, Table, segmented},
    },
};
use egui::{Align, Layout, Ui};

/// Shows the view that is open.
pub(super) fn over_time(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    loans: &[LoanSketch],
    found: &Outcome,
) {
    let locale = &*locale(ui);
    if found.loans.iter().all(Result::is_err) {
        return;
    }
    let names = [t!(locale, "credit-outstanding"), t!(locale, "credit-service"), t!(locale, "credit-table")];
    let views = [View::Outstanding, View::Service, View::Table];
    let mut chosen = views.iter().position(|view| *view == state.view).unwrap_or(0);
    ui.horizontal(|ui| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        if segmented(ui, &t!(locale, "credit-view"), &names, &mut chosen) {
            state.view = views[chosen];
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let text = match (state.view, found.loans.get(state.loan)) {
                (View::Table, Some(Ok(figures))) => export::schedule(locale, figures),
                _ => export::years(locale, model, loans, found),
            };
            export::button(ui, &text);
        });
    });
    match state.view {
        View::Outstanding => outstanding(ui, locale, model, loans, found),
        View::Service => service(ui, locale, model, loans, found),
        View::Table => {
            if let Some(Ok(figures)) = found.loans.get(state.loan) {
                table(ui, locale, figures);
            }
        }
    }
}

/// The loans that have figures, each with its name and its place in the stack.
pub(super) fn worked<'a>(
    loans: &'a [LoanSketch],
    found: &'a Outcome,
) -> impl Iterator<Item = (usize, &'a str, &'a LoanFigures)> {
    loans
        .iter()
        .zip(&found.loans)
        .enumerate()
        .filter_map(|(at, (sketch, figures))| Some((at, sketch.name.as_str(), figures.as_ref().ok()?)))
}

fn outstanding(ui: &mut Ui, locale: &Locale, model: &Model, loans: &[LoanSketch], found: &Outcome) {
    let years = worked(loans, found).map(|(_, _, f)| f.years.len()).max().unwrap_or(0);
    let labels: Vec<String> =
        std::iter::once(t!(locale, "credit-departure")).chain((0..years).map(|at| model.year(at))).collect();
    let values: Vec<Vec<Option<i64>>> = worked(loans, found)
        .map(|(_, _, figures)| figures.outstanding().map(|amount| Some(amount.as_cents())).collect())
        .collect();
    columns(ui, locale, &t!(locale, "credit-outstanding-spoken"), &labels, &values, loans, found);
}

fn service(ui: &mut Ui, locale: &Locale, model: &Model, loans: &[LoanSketch], found: &Outcome) {
    let years = worked(loans, found).map(|(_, _, f)| f.years.len()).max().unwrap_or(0);
    let labels: Vec<String> = (0..years).map(|at| model.year(at)).collect();
    let values: Vec<Vec<Option<i64>>> = worked(loans, found)
        .map(|(_, _, figures)| figures.years.iter().map(|y| Some(y.totals.paid().as_cents())).collect())
        .collect();
    columns(ui, locale, &t!(locale, "credit-service-spoken"), &labels, &values, loans, found);
}

fn columns(
    ui: &mut Ui,
    locale: &Locale,
    name: &str,
    labels: &[String],
    values: &[Vec<Option<i64>>],
    loans: &[LoanSketch],
    found: &Outcome,
) {
    let series: Vec<Series<'_>> = worked(loans, found)
        .zip(values)
        .map(|((look, name, _), values)| Series { name, values, look })
        .collect();
    let format = |cents: i64| locale.euros(Money::cents(cents));
    Chart { name, labels, height: 190.0, format: &format }.columns(ui, &series);
}

fn table(ui: &mut Ui, locale: &Locale, figures: &LoanFigures) {
    let titles = [
        t!(locale, "credit-number"),
        t!(locale, "credit-instalment"),
        t!(locale, "credit-interest"),
        t!(locale, "credit-capital"),
        t!(locale, "credit-premium"),
        t!(locale, "credit-left"),
    ];
    let widths = [34.0, 84.0, 80.0, 84.0, 72.0, 98.0];
    let columns: Vec<Column<'_>> =
        titles.iter().zip(widths).map(|(title, width)| Column::figures(title, width)).collect();
    let rows = figures.schedule.rows();
    let name = |at: usize| rows.get(at).map(|row| row.n.to_string()).unwrap_or_default();
    Table::new("credit-schedule", &columns).frozen(1).max_height(300.0).row_height(26.0).show(
        ui,
        rows.len(),
        |at| RowInfo::named(name(at)),
        |ui, at, column| {
            let Some(row) = rows.get(at) else { return };
            let amount = match column {
                0 => return drop(ui.label(name(at))),
                1 => row.total(),
                2 => row.interest,
                3 => row.principal,
                4 => row.insurance,
                _ => row.after,
            };
            ui.label(locale.cents(amount));
        },
    );
}

/// The icon of « Copier » is that of the button.
pub(super) fn copy_button(ui: &mut Ui, words: &str, hint: &str) -> bool {
    ui.add(Button::text(words).small().icon(icon::COPY).tooltip(hint)).clicked()
}
