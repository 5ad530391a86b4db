//! The years to come as the learner forecasts them, and what covers the debt: the DSCR as forecast and under stress.

use super::{
    export,
    fields::Desk,
    model::Model,
    result_view::line,
    state::{Line, Slot, UiState},
};
use crate::{
    activities::financing::Outcome,
    base::{Money, Percent},
    finance::{Figure, plan::DebtService},
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Type, icon, theme},
        widgets::{Button, Chart, Chip, Column, RowInfo, Series, Table, rule, slider},
    },
};
use egui::{Align, Label, Layout, Ui, vec2};
use num_rational::Ratio;
use rust_decimal::prelude::ToPrimitive as _;

/// Shows the part.
pub(super) fn coverage(ui: &mut Ui, model: &Model, state: &mut UiState, desk: &mut Desk, found: &Outcome) {
    let locale = &*locale(ui);
    let theme = theme(ui);
    ui.add(
        Label::new(theme.text(Type::Micro, theme.palette.encre_2, t!(locale, "credit-dscr-formula"))).wrap(),
    );
    years(ui, locale, model, state, desk);
    if desk.workings.forecast.is_empty() {
        return;
    }
    year(ui, locale, model, state, desk, found);
    rule(ui);
    stress(ui, locale, desk);
    if let Ok((base, stressed)) = &found.coverage {
        chart(ui, locale, model, base, stressed);
        table(ui, locale, model, found, base, stressed);
    }
}

/// The years as chips; one more at the end.
fn years(ui: &mut Ui, locale: &Locale, model: &Model, state: &mut UiState, desk: &mut Desk) {
    let count = desk.workings.forecast.len();
    state.year = state.year.min(count.saturating_sub(1));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for at in 0..count {
            if ui.add(Chip::new(&model.year(at)).selected(at == state.year)).clicked() {
                state.year = at;
            }
        }
        let full = t!(locale, "credit-add-year");
        if !desk.read_only && ui.add(Button::text(&full).small().icon(icon::PLUS)).clicked() {
            // A year begins as the one before: most of it goes on.
            let last = desk.workings.forecast.last().copied().unwrap_or_default();
            desk.workings.forecast.push(last);
            state.year = desk.workings.forecast.len() - 1;
        }
    });
}

/// The lines of the chosen year, then what it leaves to serve the debt.
fn year(ui: &mut Ui, locale: &Locale, model: &Model, state: &mut UiState, desk: &mut Desk, found: &Outcome) {
    let at = state.year;
    for item in Line::ALL {
        let label = line_name(locale, item);
        ui.horizontal(|ui| {
            ui.set_min_height(30.0);
            ui.label(label.as_str());
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.allocate_ui(vec2(128.0, 30.0), |ui| {
                    ui.set_width(128.0);
                    let name = format!("{label} {}", model.year(at));
                    desk.amount(ui, Slot::Year(at, item), &name, true);
                });
            });
        });
    }
    if let Some(new) = found.new_service.get(at) {
        line(ui, &t!(locale, "credit-new-service"), &locale.money(*new), false);
    }
    if let Ok((base, _)) = &found.coverage
        && let Some(cfads) = base.cfads.get(at)
    {
        line(ui, &t!(locale, "credit-cfads"), &locale.money(*cfads), true);
    }
    if !desk.read_only {
        let words = t!(locale, "credit-remove-year", year = model.year(at));
        if ui.add(Button::text(&words).small()).clicked() {
            desk.workings.forecast.remove(at);
            state.year = at.saturating_sub(1);
        }
    }
}

fn stress(ui: &mut Ui, locale: &Locale, desk: &mut Desk) {
    let mut cut = desk.workings.stress.points().round().to_i32().unwrap_or(0);
    let name = t!(locale, "credit-stress");
    let words = |value: i32| locale.whole_percentage(-value);
    let read_only = desk.read_only;
    let response = ui.add_enabled_ui(!read_only, |ui| slider(ui, &name, &mut cut, 0..=50, 5, words)).inner;
    desk.hold_while(&response);
    if response.changed() {
        desk.workings.stress = Percent::new(cut.into());
    }
}

/// In hundredths, for the chart.
fn hundredths(figure: &Figure) -> Option<i64> {
    figure.value().map(|value| (value * Ratio::from_integer(100)).round().to_integer())
}

fn chart(ui: &mut Ui, locale: &Locale, model: &Model, base: &DebtService, stressed: &DebtService) {
    let labels: Vec<String> = (0..base.dscr.len()).map(|at| model.year(at)).collect();
    let values = [base, stressed].map(|service| service.dscr.iter().map(hundredths).collect::<Vec<_>>());
    if values[0].iter().all(Option::is_none) {
        let theme = theme(ui);
        let words = t!(locale, "credit-no-dscr");
        ui.add(Label::new(theme.text(Type::Small, theme.palette.encre_2, words)).wrap());
        return;
    }
    let names = [t!(locale, "credit-base"), t!(locale, "credit-stressed")];
    let mut series = vec![Series { name: &names[0], values: &values[0], look: 0 }];
    if base != stressed {
        series.push(Series { name: &names[1], values: &values[1], look: 1 });
    }
    // Two decimals always, as amounts have.
    let format = |value: i64| locale.cents(Money::cents(value));
    let name = t!(locale, "credit-dscr-spoken");
    let limit = model.threshold.map(|least| (least, t!(locale, "credit-threshold", value = format(least))));
    Chart { name: &name, labels: &labels, height: 200.0, format: &format }.lines(
        ui,
        &series,
        limit.as_ref().map(|(least, name)| (*least, name.as_str())),
    );
}

fn table(
    ui: &mut Ui,
    locale: &Locale,
    model: &Model,
    found: &Outcome,
    base: &DebtService,
    stressed: &DebtService,
) {
    let titles = [
        t!(locale, "credit-year"),
        t!(locale, "credit-cfads-short"),
        t!(locale, "credit-base"),
        t!(locale, "credit-stressed"),
    ];
    let columns = [
        Column::text(&titles[0], 60.0),
        Column::figures(&titles[1], 96.0),
        Column::figures(&titles[2], 64.0),
        Column::figures(&titles[3], 76.0),
    ];
    let ratio = |figure: Option<&Figure>| match figure.and_then(hundredths) {
        Some(value) => locale.cents(Money::cents(value)),
        None => t!(locale, "credit-not-computable-short"),
    };
    let cell = |at: usize, column: usize| match column {
        0 => model.year(at),
        1 => base.cfads.get(at).map(|amount| locale.euros(*amount)).unwrap_or_default(),
        2 => ratio(base.dscr.get(at)),
        _ => ratio(stressed.dscr.get(at)),
    };
    let count = found.new_service.len();
    Table::new("credit-coverage", &columns).row_height(26.0).show(
        ui,
        count,
        |at| RowInfo::named(model.year(at)),
        |ui, at, column| drop(ui.label(cell(at, column))),
    );
    let rows = (0..count).map(|at| (0..4).map(|column| cell(at, column)).collect());
    let text = export::lines(std::iter::once(titles.to_vec()).chain(rows));
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| export::button(ui, &text));
    });
}

fn line_name(locale: &Locale, line: Line) -> String {
    match line {
        Line::Ebe => t!(locale, "credit-ebe"),
        Line::Tax => t!(locale, "credit-tax"),
        Line::BfrChange => t!(locale, "credit-bfr-change"),
        Line::Maintenance => t!(locale, "credit-maintenance"),
        Line::ExistingService => t!(locale, "credit-existing-service"),
    }
}
