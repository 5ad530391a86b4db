//! The sums that the forms state, rule by rule; totals are computed and checked from the same list.

mod assets;
mod income;
mod liabilities;
mod limits;

pub(in crate::finance) use limits::LINES;
pub(super) use limits::PARTS;

use super::{Code, FormSet, Rule};
use crate::base::Money;

/// `total` = the sum of `plus` less the sum of `minus`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Equation {
    pub(super) rule: Rule,
    pub(super) total: Code,
    pub(super) plus: &'static [Code],
    pub(super) minus: &'static [Code],
    /// The one set where the sum holds, if not both.
    pub(super) only: Option<FormSet>,
    /// False for a second way to a figure that another sum computes: it checks alone.
    pub(super) defines: bool,
}

const fn sum(rule: Rule, total: Code, plus: &'static [Code]) -> Equation {
    Equation { rule, total, plus, minus: &[], only: None, defines: true }
}

impl Equation {
    const fn less(mut self, minus: &'static [Code]) -> Self {
        self.minus = minus;
        self
    }

    const fn only(mut self, set: FormSet) -> Self {
        self.only = Some(set);
        self
    }

    const fn check_alone(mut self) -> Self {
        self.defines = false;
        self
    }

    /// The right-hand side, with amounts read through `get`.
    pub(super) fn value(&self, get: impl Fn(Code) -> Money) -> Money {
        let side = |codes: &[Code]| -> Money { codes.iter().map(|code| get(*code)).sum() };
        side(self.plus) - side(self.minus)
    }

    pub(super) fn terms(&self) -> impl Iterator<Item = Code> {
        self.plus.iter().chain(self.minus).copied()
    }
}

/// Every sum that holds on the forms of this set; each stands after those it builds on.
pub(super) fn all(set: FormSet) -> impl Iterator<Item = &'static Equation> {
    // The income statement first: its HN is the DI of the balance sheet.
    let every = income::SUMS.iter().chain(assets::SUMS).chain(liabilities::SUMS);
    every.filter(move |equation| equation.only.is_none_or(|only| only == set))
}
