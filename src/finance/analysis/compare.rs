//! Two years side by side: by box and by figure.

use super::{
    balance::{Balance, Unit, compute_all},
    supplement::Supplement,
};
use crate::base::Money;
use crate::finance::{
    figure::{Figure, Reason, Term},
    liasse::{Code, FormSet, Liasse},
};
use std::collections::BTreeMap;

/// One year with its supplement.
#[derive(Clone, Copy, Debug)]
pub struct Year<'a> {
    /// The accounts, complete.
    pub liasse: &'a Liasse,
    /// What goes with them.
    pub supplement: &'a Supplement,
}

/// How an amount moved, in euros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// N − 1.
    pub before: Money,
    /// N.
    pub after: Money,
    /// `after` − `before`.
    pub change: Money,
    /// `change` / `before`, a share of one; none when `before` is nil or below zero.
    pub growth: Figure,
}

/// How a figure moved, in its own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureMove {
    /// N − 1.
    pub before: Figure,
    /// N.
    pub after: Figure,
    /// `after` − `before`; a difference of percentages is in points, as a share of one.
    pub change: Figure,
    /// `change` / `before`, a share of one, for figures in euros alone.
    pub growth: Option<Figure>,
}

/// Two years compared. Nothing is scaled: years of different lengths or on different forms are for the reader
/// to weigh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The lengths in months, N − 1 then N.
    pub months: (u32, u32),
    /// The sets of forms, N − 1 then N: across 2025, disposals and charge transfers change place.
    pub sets: (FormSet, FormSet),
    /// Every box that holds an amount in one of the years.
    pub codes: BTreeMap<Code, Move>,
    /// Every figure.
    pub balances: BTreeMap<Balance, FigureMove>,
}

impl Move {
    fn between(before: Money, after: Money, term: Term) -> Self {
        let change = after - before;
        Self { before, after, change, growth: Figure::quotient(change, before, 1, term) }
    }
}

impl FigureMove {
    fn between(balance: Balance, before: Figure, after: Figure) -> Self {
        let change = match (before, after) {
            (Figure::Value(_), Figure::Value(_)) => after.minus(before),
            _ => Figure::NotComputable(Reason::OneYearLacksIt),
        };
        let growth = (balance.unit() == Unit::Euros).then(|| match (before.as_money(), after.as_money()) {
            (Some(before), Some(after)) => Move::between(before, after, Term::Balance(balance)).growth,
            _ => Figure::NotComputable(Reason::OneYearLacksIt),
        });
        Self { before, after, change, growth }
    }
}

/// Compares N with N − 1.
///
/// ```
/// use visavis::{base::{Date, Money}, finance::{Balance, Code, Figure, Liasse, Ratio, Supplement, Year, compare}};
/// let year = |year, sales| Liasse::new(Date::constant(year, 1, 1), Date::constant(year, 12, 31),
///     [(Code::FG, Money::euros(sales))]).complete();
/// let (old, new, supplement) = (year(2024, 500_000), year(2025, 610_000), Supplement::default());
/// let both = compare(
///     Year { liasse: &old, supplement: &supplement },
///     Year { liasse: &new, supplement: &supplement },
/// );
/// assert_eq!(both.codes[&Code::FL].change, Money::euros(110_000));
/// assert_eq!(both.balances[&Balance::Ebe].growth, Some(Figure::Value(Ratio::new(22, 100))));
/// ```
pub fn compare(before: Year<'_>, after: Year<'_>) -> Comparison {
    let mut codes = BTreeMap::new();
    for code in before.liasse.lines.keys().chain(after.liasse.lines.keys()) {
        let (old, new) = (before.liasse.get(*code), after.liasse.get(*code));
        if !old.is_zero() || !new.is_zero() {
            codes.insert(*code, Move::between(old, new, Term::EarlierYear));
        }
    }
    let figures = |year: Year<'_>| compute_all(year.liasse, year.supplement);
    // Both hold every figure, in the same order.
    let both = figures(before).into_iter().zip(figures(after).into_values());
    let balances = both.map(|((balance, old), new)| (balance, FigureMove::between(balance, old, new)));
    Comparison {
        months: (before.liasse.months(), after.liasse.months()),
        sets: (before.liasse.set(), after.liasse.set()),
        codes,
        balances: balances.collect(),
    }
}

/// Each year with the one before it, for years in order of time: one comparison less than there are years.
///
/// ```
/// use visavis::{base::{Date, Money}, finance::{Code, Liasse, Supplement, Year, over_years}};
/// let year = |year, sales| Liasse::new(Date::constant(year, 1, 1), Date::constant(year, 12, 31),
///     [(Code::FG, Money::euros(sales))]).complete();
/// let (liasses, supplement) = ([year(2023, 80), year(2024, 90), year(2025, 120)], Supplement::default());
/// let years = liasses.each_ref().map(|liasse| Year { liasse, supplement: &supplement });
/// let changes = over_years(&years).iter().map(|both| both.codes[&Code::FL].change).collect::<Vec<_>>();
/// assert_eq!(changes, [Money::euros(10), Money::euros(30)]);
/// ```
pub fn over_years(years: &[Year<'_>]) -> Vec<Comparison> {
    years.iter().zip(years.iter().skip(1)).map(|(before, after)| compare(*before, *after)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{Ratio, fixtures};

    fn of_cases(before: &str, after: &str) -> Comparison {
        let cases = fixtures::liasses();
        let (before, after) = (&cases[before], &cases[after]);
        let (old, new) = (before.stated(), after.stated());
        compare(
            Year { liasse: &old, supplement: &before.supplement },
            Year { liasse: &new, supplement: &after.supplement },
        )
    }

    #[test]
    fn growth_needs_a_base_above_zero() {
        let both = of_cases("C", "A");
        let base = Figure::NotComputable(Reason::NotPositive(Term::Balance(Balance::Ebe)));
        let ebe = both.balances[&Balance::Ebe];
        assert_eq!(ebe.change, Figure::money(Money::euros(118_950)));
        assert_eq!(ebe.growth, Some(base));
        assert_eq!(
            both.codes[&Code::F1].growth,
            Figure::NotComputable(Reason::NotPositive(Term::EarlierYear))
        );
        assert_eq!(both.sets, (FormSet::Before2026, FormSet::From2026));
    }

    #[test]
    fn what_one_year_lacks_has_no_move() {
        let both = of_cases("A", "C");
        let years = both.balances[&Balance::CapaciteRemboursement];
        assert!(years.before.value().is_some());
        assert_eq!(years.change, Figure::NotComputable(Reason::OneYearLacksIt));
        assert_eq!(years.growth, None);
    }

    #[test]
    fn the_same_year_does_not_move() {
        let both = of_cases("B", "B");
        assert!(both.codes.values().all(|m| m.change.is_zero()));
        let moved = |m: &&FigureMove| m.change.value().is_some_and(|change| change != Ratio::ZERO);
        assert_eq!(both.balances.values().find(moved), None);
    }
}
