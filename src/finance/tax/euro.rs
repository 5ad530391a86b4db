//! The rounding of tax to the euro, and orders of magnitude.

use super::TaxError;
use crate::base::{Money, Percent};
use rust_decimal::{Decimal, RoundingStrategy};

/// To the nearest euro, fifty cents counting for one: the rounding of bases and taxes (CGI art. 1657-1, 1724).
///
/// ```
/// use visavis::{base::Money, finance::tax::to_the_euro};
/// assert_eq!(to_the_euro(Money::cents(681_250)), Money::euros(6_813));
/// assert_eq!(to_the_euro(Money::cents(681_249)), Money::euros(6_812));
/// ```
pub fn to_the_euro(amount: Money) -> Money {
    let (cents, sign) = (amount.abs().as_cents(), amount.as_cents().signum());
    Money::euros(cents.saturating_add(50) / 100 * sign)
}

/// An exact amount of euros, rounded once to the nearest euro, fifty cents counting for one.
pub(super) fn rounded(euros: Decimal) -> Result<Money, TaxError> {
    let whole = euros.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    Money::from_decimal(whole).ok_or(TaxError::TooLarge)
}

/// A part of an amount, rounded to the cent.
pub(in crate::finance) fn part(rate: Percent, amount: Money) -> Result<Money, TaxError> {
    rate.of(amount).ok_or(TaxError::TooLarge)
}

/// An order of magnitude: a lower and an upper value, both possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The lower value.
    pub low: Money,
    /// The upper value.
    pub high: Money,
}

impl Span {
    /// Exactly that amount.
    pub const fn exactly(amount: Money) -> Self {
        Self { low: amount, high: amount }
    }

    /// What is left of an amount once it is taken out.
    #[must_use]
    pub fn taken_from(self, amount: Money) -> Self {
        Self { low: amount - self.high, high: amount - self.low }
    }
}

/// The contributions in a cost that is net pay plus those contributions: cost × rate / (1 + rate), to the cent.
pub(super) fn contributions_within(cost: Money, rates: (Percent, Percent)) -> Result<Span, TaxError> {
    let within = |rate: Percent| -> Result<Money, TaxError> {
        let net = cost.to_decimal().checked_div(Decimal::ONE + rate.share()).ok_or(TaxError::TooLarge)?;
        Ok(cost - Money::from_decimal(net).ok_or(TaxError::TooLarge)?)
    };
    Ok(Span { low: within(rates.0)?, high: within(rates.1)? })
}
