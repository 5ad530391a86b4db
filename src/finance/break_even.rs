//! The break-even point (seuil de rentabilité): what must be sold to lose nothing, when, and with what margin.

use super::figure::{Figure, Reason, Term};
use crate::base::Money;

/// A year of sales and charges, before tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostStructure {
    /// Turnover.
    pub turnover: Money,
    /// Charges that follow the turnover.
    pub variable_costs: Money,
    /// Charges that stay.
    pub fixed_costs: Money,
}

/// Where the business stands about its break-even point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakEven {
    /// Turnover less variable costs (marge sur coût variable).
    pub contribution: Money,
    /// Contribution on turnover, a share of one.
    pub contribution_rate: Figure,
    /// Turnover that covers all costs (seuil de rentabilité), in euros, rounded to the cent.
    pub threshold: Figure,
    /// Day of the year when it is reached (point mort), in days of 360; above 360, not within the year.
    pub days: Figure,
    /// Turnover above the threshold, in euros; below zero when it is not reached.
    pub safety_margin: Figure,
    /// The safety margin on turnover, a share of one.
    pub safety_index: Figure,
    /// Contribution on result, in times: by how much the result moves when turnover moves by one. Below zero for a
    /// loss.
    pub operating_leverage: Figure,
    /// Contribution less fixed costs.
    pub result: Money,
}

impl BreakEven {
    /// Whether turnover covers all costs.
    pub fn is_reached(&self) -> bool {
        self.result >= Money::ZERO
    }
}

/// The break-even point of a year. Without a contribution above zero no turnover is ever enough: nothing is computed
/// from it.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::break_even::{CostStructure, break_even}};
/// let year = CostStructure {
///     turnover: Money::euros(610_000),
///     variable_costs: Money::euros(219_600),
///     fixed_costs: Money::euros(327_000),
/// };
/// let found = break_even(&year);
/// assert_eq!(found.threshold.as_money(), Some(Money::cents(51_093_750)));
/// assert_eq!(decimal(found.days.value().unwrap(), 1), "301.5");
/// assert_eq!(decimal(found.operating_leverage.value().unwrap(), 2), "6.16");
/// ```
pub fn break_even(year: &CostStructure) -> BreakEven {
    const CONTRIBUTION: Term = Term::Named("marge sur coût variable");
    const TURNOVER: Term = Term::Named("chiffre d’affaires");
    let contribution = year.turnover - year.variable_costs;
    let result = contribution - year.fixed_costs;
    let threshold = if contribution <= Money::ZERO {
        Err(Reason::NotPositive(CONTRIBUTION))
    } else if year.turnover <= Money::ZERO {
        Err(Reason::NotPositive(TURNOVER))
    } else {
        year.fixed_costs.times(year.turnover.as_cents(), contribution.as_cents()).ok_or(Reason::TooLarge)
    };
    // The quotients by turnover are simplified, so that they are exact: threshold / turnover = fixed / contribution.
    let over_contribution = |numerator, by| match threshold {
        Ok(_) => Figure::quotient(numerator, contribution, by, CONTRIBUTION),
        Err(reason) => Figure::NotComputable(reason),
    };
    BreakEven {
        contribution,
        contribution_rate: Figure::quotient(contribution, year.turnover, 1, TURNOVER),
        threshold: threshold.into(),
        days: over_contribution(year.fixed_costs, 360),
        safety_margin: threshold.map(|threshold| year.turnover - threshold).into(),
        safety_index: over_contribution(result, 1),
        operating_leverage: leverage(contribution, result),
        result,
    }
}

fn leverage(contribution: Money, result: Money) -> Figure {
    const RESULT: Term = Term::Named("résultat");
    match result {
        Money::ZERO => Figure::NotComputable(Reason::Nil(RESULT)),
        loss if loss < Money::ZERO => Figure::quotient(-contribution, -loss, 1, RESULT),
        profit => Figure::quotient(contribution, profit, 1, RESULT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::decimal;
    use proptest::prelude::*;

    fn of(turnover: i64, variable: i64, fixed: i64) -> BreakEven {
        let euros = Money::euros;
        break_even(&CostStructure {
            turnover: euros(turnover),
            variable_costs: euros(variable),
            fixed_costs: euros(fixed),
        })
    }

    #[test]
    fn not_reached_within_the_year() {
        let found = of(180_000, 99_000, 90_000);
        assert!(!found.is_reached());
        assert_eq!(decimal(found.days.value().unwrap(), 1), "400");
        assert_eq!(decimal(found.operating_leverage.value().unwrap(), 2), "-9");
        assert_eq!(found.safety_margin.as_money(), Some(Money::euros(-20_000)));
    }

    #[test]
    fn selling_at_a_loss_never_breaks_even() {
        let found = of(100_000, 100_000, 30_000);
        let none = Figure::NotComputable(Reason::NotPositive(Term::Named("marge sur coût variable")));
        assert_eq!((found.threshold, found.days), (none, none));
        assert_eq!((found.safety_margin, found.safety_index), (none, none));
        assert_eq!(found.result, Money::euros(-30_000));
    }

    #[test]
    fn nothing_sold_and_nothing_earned_have_no_quotient() {
        let none = |reason| Figure::NotComputable(reason);
        assert_eq!(
            of(0, 0, 10).contribution_rate,
            none(Reason::NotPositive(Term::Named("chiffre d’affaires")))
        );
        assert_eq!(of(100, 40, 60).operating_leverage, none(Reason::Nil(Term::Named("résultat"))));
    }

    proptest! {
        #[test]
        fn at_the_threshold_the_result_is_nil_within_a_cent(
            turnover in 1_i64..900_000_000, variable in 0_i64..99, fixed in 0_i64..900_000_000,
        ) {
            let variable_costs = Money::cents(turnover).times(variable, 100).unwrap();
            let year = CostStructure {
                turnover: Money::cents(turnover), variable_costs, fixed_costs: Money::cents(fixed),
            };
            let found = break_even(&year);
            if let Some(threshold) = found.threshold.as_money() {
                let kept = found.contribution.times(threshold.as_cents(), turnover).unwrap();
                prop_assert!((kept - year.fixed_costs).abs() <= Money::cents(1));
                prop_assert_eq!(found.is_reached(), threshold <= year.turnover);
            }
        }

        #[test]
        fn any_amounts_are_taken(turnover: i64, variable: i64, fixed: i64) {
            let cents = Money::cents;
            break_even(&CostStructure {
                turnover: cents(turnover), variable_costs: cents(variable), fixed_costs: cents(fixed),
            });
        }
    }
}
