//! Registration duties on the sale of a business (fonds de commerce), by brackets of price.

use crate::base::{Money, Percent};
use crate::finance::FinanceError;
use rust_decimal::Decimal;

/// A bracket of a scale: the rate on the part of the price above `above`, up to the next bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyBracket {
    /// Where the bracket begins.
    pub above: Money,
    /// The rate in it.
    pub rate: Percent,
}

/// Duties on a price, rounded once to the cent. The scale is a dated parameter: art. 719 CGI has 0 % up to 23 000 €,
/// 3 % up to 200 000 € and 5 % beyond (in force in 2026). The order of the brackets does not matter.
///
/// ```
/// use visavis::{base::Money, finance::plan::{DutyBracket, transfer_duty}};
/// let scale = [(0, 0), (23_000, 3), (200_000, 5)].map(|(euros, rate)| DutyBracket {
///     above: Money::euros(euros),
///     rate: visavis::base::Percent::new(rate.into()),
/// });
/// assert_eq!(transfer_duty(Money::euros(120_000), &scale)?, Money::euros(2_910));
/// # Ok::<(), visavis::finance::FinanceError>(())
/// ```
///
/// # Errors
/// [`FinanceError::TooLarge`].
pub fn transfer_duty(price: Money, scale: &[DutyBracket]) -> Result<Money, FinanceError> {
    let mut brackets = scale.to_vec();
    brackets.sort_by_key(|bracket| bracket.above);
    let tops = brackets.iter().skip(1).map(|next| next.above).chain([price.max(Money::ZERO)]);
    let mut total = Some(Decimal::ZERO);
    for (bracket, top) in brackets.iter().zip(tops) {
        let taxed = (top.min(price) - bracket.above).max(Money::ZERO).to_decimal();
        let duty = taxed.checked_mul(bracket.rate.share());
        total = total.zip(duty).and_then(|(total, duty)| total.checked_add(duty));
    }
    total.and_then(Money::from_decimal).ok_or(FinanceError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scale() -> [DutyBracket; 3] {
        [(23_000, "3"), (200_000, "5"), (0, "0")]
            .map(|(above, rate)| DutyBracket { above: Money::euros(above), rate: rate.parse().unwrap() })
    }

    #[track_caller]
    fn check(price: &str, duty: &str) {
        let duty: Money = duty.parse().unwrap();
        assert_eq!(transfer_duty(price.parse().unwrap(), &scale()), Ok(duty), "{price}");
    }

    #[test]
    fn each_bracket_bears_its_own_rate() {
        check("0", "0");
        check("23000", "0");
        check("23000.17", "0.01");
        check("200000", "5310");
        check("300000", "10310");
        check("-5", "0");
    }

    #[test]
    fn no_scale_no_duty() {
        assert_eq!(transfer_duty(Money::euros(50_000), &[]), Ok(Money::ZERO));
    }

    proptest! {
        #[test]
        fn a_dearer_business_never_pays_less(price in 0_i64..100_000_000, more in 0_i64..1_000_000) {
            let of = |cents| transfer_duty(Money::cents(cents), &scale()).unwrap();
            prop_assert!(of(price) <= of(price + more));
            prop_assert!(of(price).as_cents() * 20 <= price);
        }

        #[test]
        fn any_price_is_taken(price: i64, above: i64, rate in -1_000_000_i64..1_000_000) {
            let bracket = DutyBracket { above: Money::cents(above), rate: Percent::new(rate.into()) };
            let _ = transfer_duty(Money::cents(price), &[bracket, bracket]);
        }
    }
}
