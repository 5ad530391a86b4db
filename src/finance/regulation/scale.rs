//! Rates by bracket: the scale of the income tax, the duties on the sale of a business.

use crate::base::{Money, Percent};
use rust_decimal::Decimal;
use serde::Deserialize;

/// The rate that bears on what exceeds a threshold, up to the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Where it begins; an amount equal to it is still under it.
    pub above: Money,
    /// What it charges.
    pub rate: Percent,
}

/// Steps from zero up.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Scale(Vec<Step>);

impl Scale {
    /// A scale of those steps; none unless the first begins at zero and each begins above the one before.
    pub fn new(steps: Vec<Step>) -> Option<Self> {
        Some(Self(steps)).filter(Self::is_sound)
    }

    /// From the lowest.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    pub(super) fn is_sound(&self) -> bool {
        self.0.first().is_some_and(|first| first.above.is_zero())
            && self.0.is_sorted_by(|a, b| a.above < b.above)
            && self.0.iter().all(|step| step.rate >= Percent::ZERO)
    }

    /// What an amount bears, exact, in euros, with each threshold taken `parts` times: the tax of a household of 2,5
    /// parts is 2,5 times that of a share of its income, without any division. `None` beyond what a number can hold.
    ///
    /// ```
    /// use visavis::{base::{Money, Percent}, finance::regulation::{Scale, Step}};
    /// let step = |above, rate: &str| -> Result<Step, visavis::base::PercentError> {
    ///     Ok(Step { above: Money::euros(above), rate: rate.parse()? })
    /// };
    /// // The duties on a business sold 300 000 €: 3 % of 177 000 €, then 5 % of 100 000 €.
    /// let scale = Scale::new(vec![step(0, "0")?, step(23_000, "3")?, step(200_000, "5")?]).unwrap();
    /// assert_eq!(scale.charge(Money::euros(300_000), 1.into()), Some(10_310.into()));
    /// # Ok::<(), visavis::base::PercentError>(())
    /// ```
    pub fn charge(&self, amount: Money, parts: Decimal) -> Option<Decimal> {
        let amount = amount.to_decimal();
        let mut charge = Decimal::ZERO;
        for (i, step) in self.0.iter().enumerate() {
            let from = step.above.to_decimal().checked_mul(parts)?;
            let to = match self.0.get(i + 1) {
                Some(next) => amount.min(next.above.to_decimal().checked_mul(parts)?),
                None => amount,
            };
            if to > from {
                charge = charge.checked_add((to - from).checked_mul(step.rate.share())?)?;
            }
        }
        Some(charge)
    }

    /// The rate of the bracket that an amount reaches.
    pub fn marginal(&self, amount: Money, parts: Decimal) -> Percent {
        let amount = amount.to_decimal();
        let reached = |step: &&Step| {
            step.above.to_decimal().checked_mul(parts).is_some_and(|threshold| amount > threshold)
        };
        self.0.iter().rfind(reached).or_else(|| self.0.first()).map_or(Percent::ZERO, |step| step.rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn duties() -> Scale {
        let step = |above, rate: &str| Step { above: Money::euros(above), rate: rate.parse().unwrap() };
        Scale::new(vec![step(0, "0"), step(23_000, "3"), step(200_000, "5")]).unwrap()
    }

    #[test]
    fn a_threshold_belongs_to_the_bracket_below() {
        let rate = |cents| duties().marginal(Money::cents(cents), Decimal::ONE).to_string();
        assert_eq!([rate(0), rate(2_300_000), rate(2_300_001), rate(20_000_001)], ["0", "0", "3", "5"]);
    }

    #[test]
    fn parts_multiply_the_thresholds() {
        let charge = |euros, parts: i64| duties().charge(Money::euros(euros), parts.into()).unwrap();
        assert_eq!(charge(600_000, 2), charge(300_000, 1) * Decimal::TWO);
        assert_eq!(charge(-5, 1), Decimal::ZERO);
    }

    #[test]
    fn a_scale_rises_from_zero() {
        let step = |above| Step { above: Money::euros(above), rate: Percent::ZERO };
        assert_eq!(Scale::new(vec![]), None);
        assert_eq!(Scale::new(vec![step(1)]), None);
        assert_eq!(Scale::new(vec![step(0), step(0)]), None);
    }
}
