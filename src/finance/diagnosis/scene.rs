//! What every family of mistakes looks at: the question, the ways to the right value, and the suspects it adds.

use super::{
    Question,
    mistake::{Kind, Mistake},
    route::{Route, Side, routes},
    terms::Item,
};
use crate::base::Money;
use crate::finance::{
    analysis::{Balance, Year, compute},
    figure::Ratio,
    liasse::Code,
};

/// A question that has a right answer, with the ways to it.
pub(super) struct Scene<'a> {
    pub(super) question: &'a Question<'a>,
    /// The year asked.
    pub(super) year: Year<'a>,
    pub(super) right: Ratio,
    pub(super) routes: Vec<Route<'a>>,
}

/// A value that a mistake leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Suspect {
    pub(super) mistake: Mistake,
    pub(super) value: Ratio,
}

/// The suspects so far.
#[derive(Default)]
pub(super) struct Suspects(pub(super) Vec<Suspect>);

impl Suspects {
    /// Adds what a mistake leads to, if it leads to a value.
    pub(super) fn add(&mut self, mistake: Mistake, value: Option<Ratio>) {
        self.0.extend(value.map(|value| Suspect { mistake, value }));
    }
}

impl<'a> Scene<'a> {
    /// `None` where the accounts give no right value.
    pub(super) fn new(question: &'a Question<'a>) -> Option<Self> {
        let year = question.year_of(question.year)?;
        let right = compute(year.liasse, year.supplement, question.balance).value()?;
        Some(Self { question, year, right, routes: routes(question.balance, year) })
    }

    pub(super) fn balance(&self) -> Balance {
        self.question.balance
    }

    /// The other years of the file, with the calendar year that each closes.
    pub(super) fn other_years(&self) -> impl Iterator<Item = (i16, Year<'a>)> {
        let years = self.question.years.iter().map(|year| (year.liasse.closing.year(), *year));
        years.filter(|(closing, _)| *closing != self.question.year)
    }

    /// Another figure of the year asked.
    pub(super) fn figure(&self, balance: Balance) -> Option<Ratio> {
        compute(self.year.liasse, self.year.supplement, balance).value()
    }

    /// What one mistake in each term leads to: `by` says by how much it moves the sum that holds the term.
    pub(super) fn each_term(
        &self,
        found: &mut Suspects,
        kind: Kind,
        mut by: impl FnMut(&Item) -> Option<Money>,
    ) {
        for route in &self.routes {
            for (side, item) in route.places().filter(|(_, item)| !item.signed.is_zero()) {
                if let Some(by) = by(item) {
                    found.add(Mistake::at(kind, [item.line]), route.shifted(side, by));
                }
            }
        }
    }

    /// Adds a mistake that moves one side of the usual way.
    pub(super) fn moves(&self, found: &mut Suspects, mistake: Mistake, side: Side, by: Money) {
        if let Some(route) = self.routes.first().filter(|_| !by.is_zero()) {
            found.add(mistake, route.shifted(side, by));
        }
    }

    /// The amount of a box in the year asked.
    pub(super) fn get(&self, code: Code) -> Money {
        self.year.liasse.get(code)
    }
}
