//! The boxes of the liasse as rows: three columns of years at most, the labels of the form of the year that is open.

use crate::{
    base::{Date, DocId, Money, Score},
    content::{Body, Case},
    finance::{Code, Form, FormSet, Side},
};
use std::collections::BTreeSet;

/// The parts of the liasse that can be shown, one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sheet {
    /// Form 2050.
    Assets,
    /// Form 2051.
    Liabilities,
    /// Forms 2052 and 2053.
    #[default]
    Income,
    /// Forms 2057 and 2058-C.
    Annexes,
}

impl Sheet {
    /// In the order of the forms.
    pub const ALL: [Self; 4] = [Self::Assets, Self::Liabilities, Self::Income, Self::Annexes];

    /// The part that prints a box.
    pub const fn of(code: Code) -> Self {
        match code.form() {
            Form::F2050 => Self::Assets,
            Form::F2051 => Self::Liabilities,
            Form::F2052 | Form::F2053 => Self::Income,
            Form::F2057 | Form::F2058C => Self::Annexes,
        }
    }
}

/// A year of accounts, with those before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearModel {
    /// The calendar year it closes.
    pub year: i16,
    /// Last day.
    pub closing: Date,
    /// The document that is its liasse, when the file holds it.
    pub document: Option<DocId>,
    /// The forms it was declared on.
    pub set: FormSet,
    /// Boxes that hold an amount in this year or one of the two before, in form order.
    pub boxes: Vec<BoxRow>,
}

impl YearModel {
    /// The boxes of one part.
    pub fn sheet(&self, sheet: Sheet) -> impl Iterator<Item = &BoxRow> {
        self.boxes.iter().filter(move |row| Sheet::of(row.code) == sheet)
    }
}

/// A box over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxRow {
    /// The two characters printed in it.
    pub code: Code,
    /// What the form prints beside it.
    pub label: &'static str,
    /// Depreciation of the box above: its label repeats that of the box.
    pub detail: bool,
    /// Computed from others by the form.
    pub total: bool,
    /// This year, the one before, the one before that, as far as there are such years; `None` when the box is empty.
    pub amounts: Vec<Option<Money>>,
    /// Change since the year before, as a share of it; `None` unless both are positive.
    pub change: Option<Score>,
}

/// Columns of years on screen.
const COLUMNS: usize = 3;

/// All years, newest first.
pub(super) fn years(case: &Case) -> Vec<YearModel> {
    let newest: Vec<_> = case.years.iter().rev().collect();
    (0..newest.len())
        .map(|index| {
            let shown = &newest[index..newest.len().min(index + COLUMNS)];
            let liasse = &newest[index].liasse;
            let set = liasse.set();
            let codes: BTreeSet<Code> = shown
                .iter()
                .flat_map(|y| y.liasse.lines.iter().filter(|(_, m)| !m.is_zero()).map(|(c, _)| *c))
                .collect();
            let at = newest.len() - 1 - index;
            YearModel {
                year: liasse.closing.year(),
                closing: liasse.closing,
                document: case
                    .documents
                    .iter()
                    .find(|d| matches!(d.body, Body::Liasse(year) if year == at))
                    .map(|d| d.id.clone()),
                set,
                boxes: codes
                    .into_iter()
                    .map(|code| {
                        let amounts: Vec<Option<Money>> =
                            shown.iter().map(|y| y.liasse.lines.get(&code).copied()).collect();
                        BoxRow {
                            code,
                            label: code.label_in(set),
                            detail: code.side() == Side::Depreciation,
                            total: code.is_total(set),
                            change: change(&amounts),
                            amounts,
                        }
                    })
                    .collect(),
            }
        })
        .collect()
}

/// A share of a negative or empty amount means nothing to a reader: it is left out.
fn change(amounts: &[Option<Money>]) -> Option<Score> {
    let (now, before) = ((*amounts.first()?)?, (*amounts.get(1)?)?);
    (before > Money::ZERO && now >= Money::ZERO)
        .then(|| Score::new(now.as_cents() - before.as_cents(), before.as_cents()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn changes(now: Option<i64>, before: Option<i64>, expected: Option<Score>) {
        assert_eq!(change(&[now.map(Money::euros), before.map(Money::euros)]), expected);
    }

    #[test]
    fn a_change_needs_a_positive_base() {
        changes(Some(110), Some(100), Some(Score::new(1, 10)));
        changes(Some(0), Some(100), Some(Score::from_integer(-1)));
        changes(Some(100), Some(0), None);
        changes(Some(100), Some(-50), None);
        changes(Some(-50), Some(100), None);
        changes(Some(100), None, None);
        assert_eq!(change(&[Some(Money::euros(1))]), None);
    }

    #[test]
    fn each_form_has_its_part() {
        assert_eq!(Sheet::of(Code::BJ), Sheet::Assets);
        assert_eq!(Sheet::of(Code::DL), Sheet::Liabilities);
        assert_eq!(Sheet::of(Code::HN), Sheet::Income);
        assert_eq!(Sheet::of(Code::YP), Sheet::Annexes);
    }
}
