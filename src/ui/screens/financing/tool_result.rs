//! What a calculator answers: its lines, its table, its remarks, the law it read; all of it copies to a spreadsheet.

use super::{
    export,
    fields::head,
    result_view::{line, sentence},
    terms_view::hint,
    tool_law,
};
use crate::{
    activities::financing::tools::{Answer, Counted, Grid, Line, Remark, Sheet, Shown, Tool},
    base::{Date, Percent},
    finance::{Figure, Ratio},
    locale::{Lang, Locale},
    t,
    ui::{
        text::locale,
        theme::{Type, theme},
        widgets::{Column, RowInfo, Table, Tone, notice},
    },
};
use egui::{Align, Label, Layout, Ui};
use rust_decimal::{Decimal, RoundingStrategy};

/// Shows the answer, or why there is none.
pub(super) fn result(ui: &mut Ui, today: Date, tool: &Tool, sheet: &Sheet) {
    let locale = &*locale(ui);
    if sheet.is_blank() {
        hint(ui, &t!(locale, "tool-start"));
        return;
    }
    let answer = match tool.answer(sheet, today) {
        Ok(answer) => answer,
        Err(why) => {
            notice(ui, Tone::Vigilance, "", &sentence(&why.to_string()), |_| ());
            return;
        }
    };
    ui.horizontal(|ui| {
        head(ui, &t!(locale, "tool-result"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            export::button(ui, &copied(locale, &answer));
        });
    });
    for result in &answer.lines {
        figure(ui, locale, result);
    }
    if let Some(grid) = &answer.grid {
        table(ui, locale, tool, grid);
    }
    for remark in &answer.remarks {
        hint(ui, &remarked(locale, remark));
    }
    tool_law::law(ui, locale, &answer.law);
}

/// The name of a result.
fn named(locale: &Locale, key: &str) -> String {
    locale.named(&format!("tool-out-{key}"))
}

fn remarked(locale: &Locale, remark: &Remark) -> String {
    match remark {
        Remark::Key(key) => locale.named(&format!("tool-remark-{key}")),
        Remark::Led(key, text) => format!("{} {text}.", locale.named(&format!("tool-remark-{key}"))),
    }
}

/// A figure at the right; words too long for that stand under the label, and so does a reason.
fn figure(ui: &mut Ui, locale: &Locale, result: &Line) {
    let (label, value) = (named(locale, result.key), text(locale, &result.value));
    if value.chars().count() > 22 {
        let theme = theme(ui);
        let style = if result.strong { Type::BodyStrong } else { Type::SmallStrong };
        ui.label(theme.text(Type::Small, theme.palette.encre, label));
        ui.add(Label::new(theme.text(style, theme.palette.encre, value)).wrap());
    } else {
        line(ui, &label, &value, result.strong);
    }
    if let Some(reason) = reason(&result.value) {
        hint(ui, &sentence(&reason));
    }
}

fn reason(shown: &Shown) -> Option<String> {
    match shown {
        Shown::Share(Figure::NotComputable(reason))
        | Shown::Euros(Figure::NotComputable(reason))
        | Shown::Number(Figure::NotComputable(reason), _) => Some(reason.to_string()),
        Shown::Absent(why) => Some(why.clone()),
        _ => None,
    }
}

/// A figure as it reads.
fn text(locale: &Locale, shown: &Shown) -> String {
    let none = || t!(locale, "credit-not-computable");
    match shown {
        Shown::Money(amount) => locale.money(*amount),
        Shown::Span(span) => {
            t!(locale, "tool-span", low = locale.money(span.low), high = locale.money(span.high))
        }
        Shown::Percent(percent) => locale.percentage(*percent),
        Shown::Share(figure) => figure.value().map_or_else(none, |share| locale.percentage(percent(share))),
        Shown::Euros(figure) => figure.as_money().map_or_else(none, |amount| locale.money(amount)),
        Shown::Number(figure, counted) => {
            figure.value().map_or_else(none, |value| unit(locale, locale.number(value, 2), *counted))
        }
        Shown::Count(count, counted) => unit(locale, locale.integer(i64::from(*count)), *counted),
        Shown::Day(day) => locale.short_date(*day),
        Shown::Parts(parts) => spoken(locale, &parts.to_decimal().to_string()),
        Shown::Word(key) => locale.named(&format!("tool-word-{key}")),
        Shown::Head(key) => named(locale, key),
        Shown::Absent(_) => none(),
    }
}

/// A share of one as a percentage of two decimals.
fn percent(share: Ratio) -> Percent {
    let exact = Decimal::from(*share.numer()) * Decimal::ONE_HUNDRED / Decimal::from(*share.denom());
    Percent::new(exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

fn unit(locale: &Locale, number: String, counted: Counted) -> String {
    let unit = match counted {
        Counted::Days => t!(locale, "figure-unit-days"),
        Counted::Months => t!(locale, "credit-unit-month"),
        Counted::Years => t!(locale, "figure-unit-years"),
        Counted::Times => t!(locale, "figure-unit-times"),
        Counted::Things => return number,
    };
    format!("{number}\u{a0}{unit}")
}

/// A plain decimal with the sign of the language.
fn spoken(locale: &Locale, plain: &str) -> String {
    if locale.lang() == Lang::Fr { plain.replace('.', ",") } else { plain.to_owned() }
}

fn table(ui: &mut Ui, locale: &Locale, tool: &Tool, grid: &Grid) {
    let titles: Vec<String> = grid.columns.iter().map(|column| named(locale, column)).collect();
    let heads = grid.rows.iter().any(|row| matches!(row.first(), Some(Shown::Head(_))));
    let columns: Vec<Column<'_>> = titles
        .iter()
        .enumerate()
        .map(|(at, title)| match at {
            0 if heads => Column::text(title, 130.0),
            0 => Column::figures(title, 76.0),
            _ => Column::figures(title, if heads { 130.0 } else { 104.0 }),
        })
        .collect();
    let cell = |at: usize, column: usize| {
        grid.rows.get(at).and_then(|row| row.get(column)).map(|shown| in_table(locale, shown))
    };
    Table::new(tool.key, &columns).frozen(1).max_height(300.0).row_height(26.0).show(
        ui,
        grid.rows.len(),
        |at| RowInfo::named(cell(at, 0).unwrap_or_default()),
        |ui, at, column| {
            ui.label(cell(at, column).unwrap_or_default());
        },
    );
}

/// Amounts of a table go without their sign.
fn in_table(locale: &Locale, shown: &Shown) -> String {
    match shown {
        Shown::Money(amount) => locale.cents(*amount),
        Shown::Span(span) => {
            t!(locale, "tool-span", low = locale.euros(span.low), high = locale.euros(span.high))
        }
        Shown::Number(Figure::NotComputable(_), _) => t!(locale, "credit-not-computable-short"),
        other => text(locale, other),
    }
}

/// Lines, then the table: label and figure apart by a tab.
fn copied(locale: &Locale, answer: &Answer) -> String {
    let lines = answer.lines.iter().map(|line| vec![named(locale, line.key), plain(locale, &line.value)]);
    let grid = answer.grid.iter().flat_map(|grid| {
        let heads = grid.columns.iter().map(|column| named(locale, column)).collect();
        let rows = grid.rows.iter().map(|row| row.iter().map(|shown| plain(locale, shown)).collect());
        std::iter::once(heads).chain(rows)
    });
    export::lines(lines.chain(grid))
}

/// A figure that a spreadsheet reads.
fn plain(locale: &Locale, shown: &Shown) -> String {
    let percentage = |percent: Percent| spoken(locale, &format!("{}%", percent.points().normalize()));
    match shown {
        Shown::Money(amount) => export::plain(locale, *amount),
        Shown::Euros(figure) if figure.as_money().is_some() => {
            export::plain(locale, figure.as_money().unwrap_or_default())
        }
        Shown::Percent(percent) => percentage(*percent),
        Shown::Share(Figure::Value(share)) => percentage(percent(*share)),
        Shown::Number(Figure::Value(value), _) => spoken(locale, &crate::base::decimal(*value, 4)),
        Shown::Count(count, _) => count.to_string(),
        other => text(locale, other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Money;

    #[test]
    fn figures_read_and_copy_in_both_languages() {
        let (fr, en) = (Locale::new(Lang::Fr), Locale::new(Lang::En));
        let half = Figure::Value(Ratio::new(1, 8));
        assert_eq!(text(&fr, &Shown::Share(half)), "12,50\u{a0}%");
        assert_eq!(plain(&fr, &Shown::Share(half)), "12,5%");
        assert_eq!(plain(&en, &Shown::Money(Money::cents(123_456))), "1234.56");
        assert_eq!(text(&fr, &Shown::Number(half, Counted::Years)), "0,13\u{a0}ans");
        // The largest quotient that a figure can hold.
        assert!(!text(&fr, &Shown::Share(Figure::Value(Ratio::from_integer(i64::MAX)))).is_empty());
    }
}
