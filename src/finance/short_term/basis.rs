//! The length of a year of interest, and simple interest on days.

use crate::base::{Money, Percent};
use crate::finance::{
    FinanceError,
    figure::{Figure, Reason, Term},
};
use rust_decimal::Decimal;

/// The days that make a year in a contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayBasis {
    /// The banker's year: one day of interest is a 360th, so that the year costs 365/360 of the rate.
    Days360,
    /// The civil year.
    Days365,
}

impl DayBasis {
    /// How many days.
    pub const fn days(self) -> u32 {
        match self {
            Self::Days360 => 360,
            Self::Days365 => 365,
        }
    }
}

/// `amount` × `rate` × `days` / basis, rounded half away from zero to the cent.
///
/// ```
/// use visavis::{base::Money, finance::short_term::{DayBasis, simple_interest}};
/// let interest = simple_interest(Money::euros(68_000), "6,50 %".parse()?, 45, DayBasis::Days360)?;
/// assert_eq!(interest, Money::cents(55_250));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::TooLarge`].
pub fn simple_interest(
    amount: Money,
    rate: Percent,
    days: u32,
    basis: DayBasis,
) -> Result<Money, FinanceError> {
    let exact = || {
        let numerator = amount.to_decimal().checked_mul(rate.points())?.checked_mul(days.into())?;
        numerator.checked_div(Decimal::from(100 * basis.days()))
    };
    exact().and_then(Money::from_decimal).ok_or(FinanceError::TooLarge)
}

/// A part of an amount, rounded to the cent.
pub(super) fn part(rate: Percent, amount: Money) -> Result<Money, FinanceError> {
    rate.of(amount).ok_or(FinanceError::TooLarge)
}

/// A percentage between 0 and 100.
pub(super) fn share(percent: Percent) -> Result<Percent, FinanceError> {
    let within = (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&percent.points());
    if within { Ok(percent) } else { Err(FinanceError::NotAShare { found: percent }) }
}

/// `cost` on `lent` for `days`, brought to a civil year: a share of one.
pub(super) fn yearly_cost(cost: Money, lent: Money, days: u32) -> Figure {
    const LENT: Term = Term::Named("montant reçu × jours");
    match lent.times(days.into(), 1) {
        Some(euro_days) => Figure::quotient(cost, euro_days, 365, LENT),
        None => Figure::NotComputable(Reason::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_years_differ_by_five_days() {
        let interest = |basis| simple_interest(Money::euros(36_500), "3.60".parse().unwrap(), 100, basis);
        assert_eq!(interest(DayBasis::Days360), Ok(Money::euros(365)));
        assert_eq!(interest(DayBasis::Days365), Ok(Money::euros(360)));
    }

    #[test]
    fn what_an_amount_cannot_hold_is_refused() {
        let huge = Money::cents(i64::MAX);
        let basis = DayBasis::Days360;
        assert_eq!(
            simple_interest(huge, "100".parse().unwrap(), u32::MAX, basis),
            Err(FinanceError::TooLarge)
        );
        assert_eq!(simple_interest(huge, Percent::new(Decimal::MAX), 1, basis), Err(FinanceError::TooLarge));
        assert_eq!(simple_interest(huge, Percent::ZERO, u32::MAX, basis), Ok(Money::ZERO));
    }
}
