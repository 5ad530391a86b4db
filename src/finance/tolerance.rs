//! How far from the right value an entry may stand and still count as right.

use super::{
    analysis::{Balance, Unit},
    figure::{Figure, Ratio},
};
use crate::base::Money;

/// How far from the right value an entry still counts as right, as a [`Figure`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tolerance(Ratio);

impl Tolerance {
    /// As a rubric states it, in the unit of the figure: 500 is 500 €, 0.5 is half a point of percentage or half a
    /// day.
    pub fn stated(balance: Balance, hundredths: Money) -> Self {
        let by = if balance.unit() == Unit::Percent { 100 } else { 1 };
        Self(Ratio::new(hundredths.abs().as_cents(), 100 * by))
    }

    /// Where no rubric says: half of the place that people round to (the hundred of euros, the point, the day, the
    /// tenth of a year or of a quotient), a tenth of the value at most, and a tenth of that half place at least.
    pub fn usual(balance: Balance, right: Ratio) -> Self {
        let most = match balance.unit() {
            Unit::Euros => Ratio::from_integer(50),
            Unit::Percent => Ratio::new(1, 200),
            Unit::Days => Ratio::new(1, 2),
            Unit::Years | Unit::Times => Ratio::new(1, 20),
        };
        // To the millionth: the denominator stays small, whatever that of the value.
        let millionths = i128::from(*right.numer()).abs() * 100_000 / i128::from(*right.denom());
        let tenth = i64::try_from(millionths).map_or(most, |millionths| Ratio::new(millionths, 1_000_000));
        Self(tenth.clamp(most / 10, most))
    }

    /// The distance itself.
    pub const fn width(self) -> Ratio {
        self.0
    }

    /// Whether an entry counts as right.
    pub fn allows(self, entered: Ratio, right: Ratio) -> bool {
        distance(entered, right).is_some_and(|distance| distance <= self.0)
    }
}

/// How far two values stand from each other; `None` when it cannot be held.
pub(super) fn distance(a: Ratio, b: Ratio) -> Option<Ratio> {
    let gap = Figure::Value(a).minus(Figure::Value(b)).value()?;
    let magnitude = gap.numer().checked_abs()?;
    Some(Ratio::new_raw(magnitude, *gap.denom()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tolerances_follow_the_unit_and_the_size() {
        let usual = |balance, n, d| Tolerance::usual(balance, Ratio::new(n, d)).width();
        assert_eq!(usual(Balance::Ebe, 67_561, 1), Ratio::from_integer(50));
        assert_eq!(usual(Balance::Ebe, 0, 1), Ratio::from_integer(5));
        assert_eq!(usual(Balance::Autonomie, 4_224, 10_000), Ratio::new(1, 200));
        assert_eq!(usual(Balance::Dso, 573, 10), Ratio::new(1, 2));
        let half = Tolerance::stated(Balance::Autonomie, Money::cents(50));
        assert!(half.allows(Ratio::new(42, 100), Ratio::new(4_224, 10_000)));
        assert!(!half.allows(Ratio::new(41, 100), Ratio::new(4_224, 10_000)));
    }
}
