//! What a calculator gives: lines, perhaps a table, remarks, and the law that it reads.

use super::Counted;
use crate::{
    base::{Date, Money, Percent},
    finance::{
        Figure,
        regulation::InForce,
        tax::{Parts, Span},
    },
};

/// What a calculator gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// One result each, in order.
    pub lines: Vec<Line>,
    /// Year by year, month by month.
    pub grid: Option<Grid>,
    /// What is to be known beside the figures.
    pub remarks: Vec<Remark>,
    /// The parameters that were read.
    pub law: Vec<Cited>,
}

/// A result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The key of its words.
    pub key: &'static str,
    /// The figure.
    pub value: Shown,
    /// What the calculator is there for.
    pub strong: bool,
}

/// A figure, or a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Euros and cents.
    Money(Money),
    /// Between two amounts.
    Span(Span),
    /// An exact percentage.
    Percent(Percent),
    /// A share of one, as a percentage of two decimals.
    Share(Figure),
    /// An amount that may have no value.
    Euros(Figure),
    /// Days, years or times, with two decimals at most.
    Number(Figure, Counted),
    /// A whole number.
    Count(u32, Counted),
    /// A day.
    Day(Date),
    /// The parts of a household.
    Parts(Parts),
    /// A word, by its key.
    Word(&'static str),
    /// The name of a result, at the head of a row.
    Head(&'static str),
    /// Not computable, and why.
    Absent(String),
}

/// A table of results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// The keys of the heads.
    pub columns: &'static [&'static str],
    /// As many cells as columns.
    pub rows: Vec<Vec<Shown>>,
}

/// What is to be known beside the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Words of the locale files.
    Key(&'static str),
    /// What the rooms below say, in French, after words of the locale files.
    Led(&'static str, String),
}

/// A parameter of the regulation, and the date that it was read at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// As `is.reduced_rate`.
    pub code: &'static str,
    /// The date that chose its vintage.
    pub date: Date,
}

impl Answer {
    pub(super) fn line(mut self, key: &'static str, value: impl Into<Shown>) -> Self {
        self.lines.push(Line { key, value: value.into(), strong: false });
        self
    }

    pub(super) fn strong(mut self, key: &'static str, value: impl Into<Shown>) -> Self {
        self.lines.push(Line { key, value: value.into(), strong: true });
        self
    }

    /// A line that says nothing when it is nil.
    pub(super) fn unless_nil(self, key: &'static str, amount: Money) -> Self {
        if amount.is_zero() { self } else { self.line(key, amount) }
    }

    pub(super) fn grid(mut self, columns: &'static [&'static str], rows: Vec<Vec<Shown>>) -> Self {
        if !rows.is_empty() {
            self.grid = Some(Grid { columns, rows });
        }
        self
    }

    pub(super) fn remark(mut self, key: &'static str) -> Self {
        self.remarks.push(Remark::Key(key));
        self
    }

    pub(super) fn says(mut self, lead: &'static str, text: String) -> Self {
        self.remarks.push(Remark::Led(lead, text));
        self
    }

    pub(super) fn cites(mut self, law: InForce<'_>, codes: &[&'static str]) -> Self {
        self.law.extend(codes.iter().map(|code| Cited { code, date: law.date() }));
        self
    }
}

impl From<Money> for Shown {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<Span> for Shown {
    fn from(span: Span) -> Self {
        if span.low == span.high { Self::Money(span.low) } else { Self::Span(span) }
    }
}

impl From<Percent> for Shown {
    fn from(percent: Percent) -> Self {
        Self::Percent(percent)
    }
}

impl Shown {
    /// Yes or no.
    pub(super) const fn yes(is: bool) -> Self {
        Self::Word(if is { "yes" } else { "no" })
    }

    /// The number of a row, from 1.
    pub(super) fn row(at: usize) -> Self {
        Self::Count(u32::try_from(at).unwrap_or(u32::MAX).saturating_add(1), Counted::Things)
    }
}
