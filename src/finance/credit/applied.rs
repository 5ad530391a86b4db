//! A period rate that bears on many amounts in a row: its divisions become multiplications, to the same cent.

use super::PeriodRate;

/// A rate n/d with what stands for the division by d: for every x below 2^63, x / d is x × m / 2^(63 + l), where
/// 2^(l − 1) < d ≤ 2^l and m = ⌊2^(63 + l) / d⌋ + 1. (Granlund and Montgomery, « Division by invariant integers using
/// multiplication », 1994.)
#[derive(Clone, Copy)]
pub(super) struct AppliedRate {
    rate: PeriodRate,
    numerator: u64,
    half: u64,
    multiplier: u64,
    shift: u32,
    /// The largest amount, in cents, whose product stays below 2^63.
    largest: u64,
}

impl AppliedRate {
    pub(super) fn new(rate: PeriodRate) -> Self {
        let (numerator, denominator) = rate.fraction();
        let half = denominator / 2;
        let power = denominator.checked_next_power_of_two();
        let shift = 63 + power.map_or(u64::BITS + 1, u64::trailing_zeros);
        // Denominators stay below 2^62, so that nothing here passes its type; if one did not, no amount would be small
        // enough, and each would take the plain way.
        let multiplier = 1_u128.checked_shl(shift).map(|power| power / u128::from(denominator) + 1);
        let multiplier = multiplier.and_then(|multiplier| u64::try_from(multiplier).ok());
        let room = i64::MAX.unsigned_abs().saturating_sub(half);
        let largest = if multiplier.is_some() { room.checked_div(numerator).unwrap_or(room) } else { 0 };
        Self { rate, numerator, half, multiplier: multiplier.unwrap_or_default(), shift, largest }
    }

    /// As [`PeriodRate::on`]: the interest of one period on so many cents, half up to the cent.
    pub(super) fn on(&self, cents: i64) -> Option<i64> {
        match u64::try_from(cents) {
            Ok(cents) if cents <= self.largest && self.largest > 0 => {
                let product = cents * self.numerator + self.half;
                let quotient = (u128::from(product) * u128::from(self.multiplier)) >> self.shift;
                i64::try_from(quotient).ok()
            }
            _ => self.rate.on(cents),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        base::Percent,
        finance::credit::{Basis, Frequency},
    };
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    fn applied(points: Decimal, basis: Basis, frequency: Frequency) -> (PeriodRate, AppliedRate) {
        let rate = PeriodRate::new(Percent::new(points), basis, frequency).unwrap();
        (rate, AppliedRate::new(rate))
    }

    #[test]
    fn the_limits_are_those_of_the_rate() {
        for points in ["0", "0.000000000001", "3.75", "6", "1000"] {
            let (rate, applied) = applied(points.parse().unwrap(), Basis::Proportional, Frequency::Monthly);
            let largest = i64::try_from(applied.largest).unwrap_or(i64::MAX);
            for cents in
                [i64::MIN, -1, 0, 1, 99, 100, largest - 1, largest, largest.saturating_add(1), i64::MAX]
            {
                assert_eq!(applied.on(cents), rate.on(cents), "{points} % on {cents}");
            }
        }
    }

    proptest! {
        #[test]
        fn the_cents_are_those_of_the_rate(
            points in 0_i64..1_000_000_000_000_000, scale in 0_u32..13, actuarial: bool, frequency in 0..4_usize,
            cents in prop_oneof![0..=i64::MAX, 0..1_000_000_000_000_i64],
        ) {
            let points = Decimal::new(points, scale).min(Decimal::ONE_THOUSAND);
            let basis = if actuarial { Basis::Actuarial } else { Basis::Proportional };
            let frequency = Frequency::ALL.get(frequency).copied().unwrap_or_default();
            let (rate, applied) = applied(points, basis, frequency);
            prop_assert_eq!(applied.on(cents), rate.on(cents));
            // At a half of a cent, and one step on either side of it.
            let (numerator, denominator) = rate.fraction();
            if let Some(at_half) = (denominator / 2).checked_div(numerator).and_then(|at| i64::try_from(at).ok()) {
                for cents in [at_half.saturating_sub(1), at_half, at_half.saturating_add(1)] {
                    prop_assert_eq!(applied.on(cents), rate.on(cents));
                }
            }
        }
    }
}
