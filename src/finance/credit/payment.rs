//! The constant instalment in whole numbers, wherever they leave no doubt about its cent.

use super::{LONGEST, PeriodRate};

/// Binary places of the discounts: factors up to [`LONGEST`] then fit 63 bits.
const PLACES: u32 = 52;
/// Binary places of the instalment, in cents: one unit is more than half a billionth of a cent.
const FINE: u32 = 30;
/// Amounts stay below this, so that their worth fits 128 bits.
const LARGEST: u64 = 1 << (126 - PLACES - FINE);

/// The instalment that repays so many cents in `n` periods, half up to the cent; none where the bounds of the factor do
/// not fall on the same cent, nor for a nil rate: decimals decide there.
pub(super) fn certain(rate: PeriodRate, cents: i64, n: u32) -> Option<i64> {
    let cents = u64::try_from(cents).ok().filter(|cents| *cents < LARGEST)?;
    let factor = factor(rate, n).filter(|factor| *factor > 0)?;
    // Each product loses less than a unit. A discount over m periods, made by doubling, then lacks less than 3 m units
    // and, by induction, a factor over n periods less than 4 n².
    let most = u128::from(factor) + 4 * u128::from(n) * u128::from(n);
    let worth = u128::from(cents) << (PLACES + FINE);
    // Decimals round to the billionth of a cent first: the upper bound has room for it.
    let (low, high) = (worth / most, worth / u128::from(factor) + 2);
    let to_the_cent = |exact: u128| (exact + (1 << (FINE - 1))) >> FINE;
    let payment = to_the_cent(low);
    if payment == to_the_cent(high) { i64::try_from(payment).ok() } else { None }
}

/// Σ v^k for k from 1 to n, rounded down all along, in 2^−52.
fn factor(rate: PeriodRate, n: u32) -> Option<u64> {
    let (numerator, denominator) = rate.fraction();
    if !(1..=LONGEST).contains(&n) || numerator == 0 {
        return None;
    }
    let whole = u128::from(denominator) + u128::from(numerator);
    let discount = u64::try_from((u128::from(denominator) << PLACES) / whole).ok()?;
    let times = |a: u64, b: u64| u64::try_from((u128::from(a) * u128::from(b)) >> PLACES).ok();
    let (mut sum, mut power) = (0_u64, 1_u64 << PLACES);
    for bit in (0..u32::BITS - n.leading_zeros()).rev() {
        sum = sum.checked_add(times(power, sum)?)?;
        power = times(power, power)?;
        if (n >> bit) & 1 == 1 {
            power = times(power, discount)?;
            sum = sum.checked_add(power)?;
        }
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        base::Percent,
        finance::credit::{Basis, Frequency, period_rate::quotient},
    };
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    fn rate(points: Decimal) -> PeriodRate {
        PeriodRate::new(Percent::new(points), Basis::Proportional, Frequency::Monthly).unwrap()
    }

    fn by_decimals(rate: PeriodRate, cents: i64, n: u32) -> Option<i64> {
        quotient(Decimal::from(cents), rate.annuity(n).factor)
    }

    #[test]
    fn a_doubt_is_left_to_decimals() {
        // One instalment of 1,00 € and half a cent of interest.
        assert_eq!(certain(rate(6.into()), 100, 1), None);
        assert_eq!(certain(rate(6.into()), 10_000, 1), Some(10_050));
        assert_eq!(certain(rate(0.into()), 10_000, 12), None);
        assert_eq!(certain(rate(6.into()), -1, 12), None);
        assert_eq!(certain(rate(6.into()), i64::MAX, 12), None);
        assert_eq!(certain(rate(6.into()), 10_000, LONGEST + 1), None);
    }

    #[test]
    fn common_loans_leave_no_doubt() {
        let found = (1..=LONGEST).filter(|n| certain(rate(Decimal::new(375, 2)), 25_000_000, *n).is_some());
        assert!(found.count() > 1_190);
    }

    proptest! {
        #[test]
        fn a_certain_cent_is_that_of_decimals(
            points in 1_i64..1_000_000, scale in 3_u32..6, cents in prop_oneof![0..10_000_i64, 0..100_000_000_000_i64],
            n in 1..=LONGEST,
        ) {
            let rate = rate(Decimal::new(points, scale));
            if let Some(payment) = certain(rate, cents, n) {
                prop_assert_eq!(Some(payment), by_decimals(rate, cents, n));
            }
        }
    }
}
