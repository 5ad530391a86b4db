//! A sheet as its calculator reads it: what was typed, or else what stands there at first.

use super::{Cells, Entry, Input, Kind, Preset, Sheet, ToolError};
use crate::{
    base::{Date, Money, Percent},
    finance::{
        regulation::{InForce, Regulation},
        short_term::DayBasis,
    },
};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The inputs of a calculator, or the cells of a row, with their values.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    inputs: &'static [Input],
    values: &'a Cells,
    lists: Option<&'a BTreeMap<String, Vec<Cells>>>,
    today: Date,
}

impl<'a> Form<'a> {
    /// A sheet on the day of the case.
    pub const fn new(inputs: &'static [Input], sheet: &'a Sheet, today: Date) -> Self {
        Self { inputs, values: &sheet.values, lists: Some(&sheet.rows), today }
    }

    /// What an input holds: what was typed, or its first value; none when there is neither.
    pub fn entry(&self, key: &str) -> Option<Entry> {
        let input = self.inputs.iter().find(|input| input.key == key)?;
        let typed = self.values.get(key).filter(|entry| fits(**entry, input.kind));
        typed.copied().or_else(|| self.first(input))
    }

    fn first(&self, input: &Input) -> Option<Entry> {
        let law = self.law();
        match (input.preset, input.kind) {
            (Preset::Whole(value), Kind::Count(..)) => Some(Entry::Count(value)),
            (Preset::Whole(value), Kind::Percent) => Some(Entry::Percent(Percent::new(Decimal::from(value)))),
            (Preset::Law(code), Kind::Percent) => law.rate(code).ok().map(Entry::Percent),
            (Preset::Law(code), Kind::Count(..)) => law.count(code).ok().map(Entry::Count),
            (Preset::YearsBefore(years), Kind::Year) => {
                let year = self.today.year().saturating_sub(i16::from(years));
                u32::try_from(year).ok().map(Entry::Count)
            }
            _ => None,
        }
    }

    /// The day of the case.
    pub(super) const fn today(&self) -> Date {
        self.today
    }

    /// The law on the day of the case.
    pub(super) fn law(&self) -> InForce<'static> {
        Regulation::official().at(self.today)
    }

    pub(super) fn amount(&self, key: &str) -> Money {
        match self.entry(key) {
            Some(Entry::Amount(amount)) => amount,
            _ => Money::ZERO,
        }
    }

    pub(super) fn percent(&self, key: &str) -> Percent {
        match self.entry(key) {
            Some(Entry::Percent(percent)) => percent,
            _ => Percent::ZERO,
        }
    }

    pub(super) fn count(&self, key: &str) -> u32 {
        match self.entry(key) {
            Some(Entry::Count(count)) => count,
            _ => 0,
        }
    }

    pub(super) fn choice(&self, key: &str) -> usize {
        match self.entry(key) {
            Some(Entry::Choice(choice)) => choice as usize,
            _ => 0,
        }
    }

    /// One of those values, in the order of the choices.
    pub(super) fn chosen<T: Copy, const N: usize>(&self, key: &str, values: [T; N]) -> T {
        const { assert!(N > 0) };
        values.get(self.choice(key)).copied().unwrap_or(values[0])
    }

    pub(super) fn basis(&self) -> DayBasis {
        self.chosen("basis", [DayBasis::Days365, DayBasis::Days360])
    }

    /// The last day of the year in an input.
    pub(super) fn year_end(&self, key: &str) -> Result<Date, ToolError> {
        let year = self.count(key);
        let end = i16::try_from(year).ok().and_then(|year| Date::new(year, 12, 31).ok());
        end.ok_or(ToolError::Year(year))
    }

    /// The law on the last day of the year in an input.
    pub(super) fn law_of(&self, key: &str) -> Result<InForce<'static>, ToolError> {
        Ok(Regulation::official().at(self.year_end(key)?))
    }

    /// One row of a list of those cells.
    pub fn row(&self, cells: &'static [Input], key: &str, at: usize) -> Option<Form<'a>> {
        let values = self.lists?.get(key)?.get(at)?;
        Some(Form { inputs: cells, values, lists: None, today: self.today })
    }

    pub(super) fn rows(&self, key: &str) -> Vec<Form<'a>> {
        let cells = self.inputs.iter().find_map(|input| match input.kind {
            Kind::Rows(cells) if input.key == key => Some(cells),
            _ => None,
        });
        let count = self.lists.and_then(|lists| lists.get(key)).map_or(0, Vec::len);
        cells.map_or_else(Vec::new, |cells| (0..count).filter_map(|at| self.row(cells, key, at)).collect())
    }

    /// One amount of every row.
    pub(super) fn amounts(&self, rows: &str, cell: &str) -> Vec<Money> {
        self.rows(rows).iter().map(|row| row.amount(cell)).collect()
    }
}

/// A value of another kind was typed in an older calculator of the same name: it is left out.
fn fits(entry: Entry, kind: Kind) -> bool {
    match (entry, kind) {
        (Entry::Amount(_), Kind::Amount)
        | (Entry::Percent(_), Kind::Percent)
        | (Entry::Count(_), Kind::Count(..) | Kind::Year) => true,
        (Entry::Choice(at), Kind::Choice(choices)) => (at as usize) < choices.len(),
        _ => false,
    }
}
