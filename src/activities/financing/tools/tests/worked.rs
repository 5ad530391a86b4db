//! A worked example: what is typed and what must come out, most often read from the worked figures.

use super::super::{Cells, Entry, Sheet, Shown};
use crate::base::Money;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;
use std::sync::LazyLock;

static GOLDEN: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../../../tests/fixtures/finance-golden.json")).unwrap()
});

/// What the worked figures hold at a path: `/court_terme/F02/attendu/avance`.
pub(super) fn found(path: &str) -> &'static Value {
    GOLDEN.pointer(path).unwrap_or_else(|| panic!("no {path}"))
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A figure: that of the path, or the one that is written.
pub(super) fn figure(source: &str) -> Decimal {
    let written = if source.starts_with('/') { text(found(source)) } else { source.to_owned() };
    Decimal::from_str_exact(&written).unwrap_or_else(|_e| panic!("{source}: {written}"))
}

pub(super) fn amount(source: &str) -> Entry {
    Entry::Amount(Money::from_decimal(figure(source)).unwrap())
}

pub(super) fn percent(source: &str) -> Entry {
    Entry::Percent(crate::base::Percent::new(figure(source)))
}

pub(super) fn count(source: &str) -> Entry {
    Entry::Count(u32::try_from(figure(source)).unwrap())
}

pub(super) fn cells(values: &[(&str, Entry)]) -> Cells {
    values.iter().map(|(key, entry)| ((*key).to_owned(), *entry)).collect()
}

/// One amount of each row, from the list at a path.
pub(super) fn column(path: &str, cell: &str) -> Vec<Cells> {
    let list = found(path).as_array().unwrap();
    list.iter().map(|value| cells(&[(cell, amount(&text(value)))])).collect()
}

/// The figures of a list at a path, each at the same place inside.
pub(super) fn series(path: &str, inside: &str) -> Vec<String> {
    found(path).as_array().unwrap().iter().map(|item| text(item.pointer(inside).unwrap())).collect()
}

/// A worked example.
pub(super) struct Worked {
    pub(super) tool: &'static str,
    pub(super) sheet: Sheet,
    /// Results: a figure, a path, or the key of a word.
    pub(super) lines: Vec<(&'static str, String)>,
    /// Columns of the table.
    pub(super) columns: Vec<(&'static str, Vec<String>)>,
}

impl Worked {
    pub(super) fn new(tool: &'static str, values: &[(&str, Entry)]) -> Self {
        let sheet = Sheet { values: cells(values), ..Sheet::default() };
        Self { tool, sheet, lines: Vec::new(), columns: Vec::new() }
    }

    pub(super) fn rows(mut self, list: &str, rows: Vec<Cells>) -> Self {
        self.sheet.rows.insert(list.to_owned(), rows);
        self
    }

    pub(super) fn gives(mut self, lines: &[(&'static str, &str)]) -> Self {
        self.lines.extend(lines.iter().map(|(key, expected)| (*key, (*expected).to_owned())));
        self
    }

    pub(super) fn column(mut self, name: &'static str, expected: Vec<String>) -> Self {
        self.columns.push((name, expected));
        self
    }

    /// A figure is right when it reads as expected at the decimals that are expected.
    #[track_caller]
    pub(super) fn check(&self, key: &str, shown: &Shown, expected: &str) {
        if let Shown::Word(word) = shown {
            assert_eq!(*word, expected, "{} {key}", self.tool);
            return;
        }
        let wanted = figure(expected);
        let exact = value(shown).unwrap_or_else(|| panic!("{} {key}: {shown:?}", self.tool));
        let read = exact.round_dp_with_strategy(wanted.scale(), RoundingStrategy::MidpointAwayFromZero);
        assert_eq!(read, wanted, "{} {key}", self.tool);
    }
}

/// A result as a number: a share as a percentage.
pub(super) fn value(shown: &Shown) -> Option<Decimal> {
    let exact = |figure: crate::finance::Figure| {
        figure.value().map(|value| Decimal::from(*value.numer()) / Decimal::from(*value.denom()))
    };
    match shown {
        Shown::Money(amount) => Some(amount.to_decimal()),
        Shown::Span(span) => Some(span.low.to_decimal()),
        Shown::Percent(percent) => Some(percent.points()),
        Shown::Share(figure) => exact(*figure).map(|share| share * Decimal::ONE_HUNDRED),
        Shown::Euros(figure) | Shown::Number(figure, _) => exact(*figure),
        Shown::Count(count, _) => Some(Decimal::from(*count)),
        Shown::Parts(parts) => Some(parts.to_decimal()),
        Shown::Day(_) | Shown::Word(_) | Shown::Head(_) | Shown::Absent(_) => None,
    }
}
