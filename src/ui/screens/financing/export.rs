//! Tables as a spreadsheet takes them: tabs between cells, plain figures with the decimal sign of the language.

use super::{model::Model, over_time_view};
use crate::{
    activities::financing::{LoanFigures, LoanSketch, Outcome, Workings},
    base::Money,
    locale::{Lang, Locale},
    t,
    ui::text::locale,
};
use egui::Ui;

/// « Copier »: the table goes to the clipboard.
pub(super) fn button(ui: &mut Ui, text: &str) {
    let locale = &*locale(ui);
    if over_time_view::copy_button(ui, &t!(locale, "credit-copy"), &t!(locale, "credit-copy-hint")) {
        ui.ctx().copy_text(text.to_owned());
    }
}

/// Every instalment.
pub(super) fn schedule(locale: &Locale, figures: &LoanFigures) -> String {
    let head = [
        t!(locale, "credit-number"),
        t!(locale, "credit-instalment"),
        t!(locale, "credit-interest"),
        t!(locale, "credit-capital"),
        t!(locale, "credit-premium"),
        t!(locale, "credit-left"),
    ];
    let rows = figures.schedule.rows().iter().map(|row| {
        let amounts = [row.total(), row.interest, row.principal, row.insurance, row.after];
        std::iter::once(row.n.to_string()).chain(amounts.map(|a| plain(locale, a))).collect::<Vec<_>>()
    });
    lines(std::iter::once(head.to_vec()).chain(rows))
}

/// Paid and outstanding, loan by loan and year by year.
pub(super) fn years(locale: &Locale, model: &Model, loans: &[LoanSketch], found: &Outcome) -> String {
    let head = ["credit-loan", "credit-year", "credit-service", "credit-outstanding"].map(|key| match key {
        "credit-loan" => t!(locale, "credit-loan"),
        "credit-year" => t!(locale, "credit-year"),
        "credit-service" => t!(locale, "credit-service"),
        _ => t!(locale, "credit-outstanding"),
    });
    let rows = over_time_view::worked(loans, found).flat_map(|(_, name, figures)| {
        figures.years.iter().enumerate().map(move |(at, year)| {
            vec![
                name.to_owned(),
                model.year(at),
                plain(locale, year.totals.paid()),
                plain(locale, year.outstanding),
            ]
        })
    });
    lines(std::iter::once(head.to_vec()).chain(rows))
}

/// Uses, then sources, then loans.
pub(super) fn plan(locale: &Locale, workings: &Workings) -> String {
    let line = |name: &str, amount| vec![name.to_owned(), plain(locale, amount)];
    let uses = workings.uses.iter().map(|l| line(&l.name, l.amount));
    let sources = workings.sources.iter().map(|l| line(&l.name, l.amount));
    let loans = workings.loans.iter().map(|l| line(&l.name, l.loan.capital));
    let title = |words: String| std::iter::once(vec![words]);
    lines(
        title(t!(locale, "credit-uses"))
            .chain(uses)
            .chain(title(t!(locale, "credit-sources")))
            .chain(sources)
            .chain(loans),
    )
}

/// A figure that a spreadsheet reads: no space between thousands.
pub(super) fn plain(locale: &Locale, amount: Money) -> String {
    let text = amount.to_decimal().to_string();
    if locale.lang() == Lang::Fr { text.replace('.', ",") } else { text }
}

/// Cells hold no tab or line break of their own.
pub(super) fn lines(rows: impl Iterator<Item = Vec<String>>) -> String {
    let clean = |cell: &String| cell.replace(['\t', '\n', '\r'], " ");
    rows.map(|row| row.iter().map(clean).collect::<Vec<_>>().join("\t") + "\n").collect()
}
