//! The rate of one period, as an exact fraction, and the annuity factors that come from it.

use super::{Basis, CreditError, Frequency, payment::certain};
use crate::base::Percent;
use num_rational::Ratio;
use rust_decimal::{Decimal, RoundingStrategy};

/// The rate of one period. A proportional rate is exact; an actuarial one, which no fraction holds, is rounded to the
/// eighteenth decimal of its share.
///
/// ```
/// use visavis::finance::credit::{Basis, Frequency, PeriodRate};
/// let rate = PeriodRate::new("4.50".parse()?, Basis::Actuarial, Frequency::Monthly)?;
/// assert_eq!(rate.percent(8).to_string(), "0.36748094");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodRate(Ratio<u64>);

/// What an instalment of 1 at the end of each of `n` periods is worth at their start, and 1 at the end of the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Annuity {
    /// Σ v^k for k from 1 to n.
    pub(super) factor: Decimal,
    /// v^n.
    pub(super) discount: Decimal,
}

impl PeriodRate {
    /// # Errors
    /// A rate below 0 %, above 1 000 %, or with more than twelve decimals.
    pub fn new(annual: Percent, basis: Basis, frequency: Frequency) -> Result<Self, CreditError> {
        let out_of_range = || CreditError::RateOutOfRange { rate: annual };
        let points = annual.points().normalize();
        if points.is_sign_negative() && !points.is_zero()
            || points > Decimal::ONE_THOUSAND
            || points.scale() > 12
        {
            return Err(out_of_range());
        }
        let periods = frequency.per_year();
        let (share, periods) = match basis {
            Basis::Proportional => (annual.share().normalize(), periods),
            Basis::Actuarial => {
                let exact = root(Decimal::ONE + annual.share(), periods) - Decimal::ONE;
                (exact.round_dp_with_strategy(18, RoundingStrategy::MidpointAwayFromZero).normalize(), 1)
            }
        };
        let numerator = u64::try_from(share.mantissa()).ok();
        let denominator = 10_u64.checked_pow(share.scale()).and_then(|d| d.checked_mul(u64::from(periods)));
        let (Some(numerator), Some(denominator)) = (numerator, denominator) else {
            return Err(out_of_range());
        };
        Ok(Self(Ratio::new(numerator, denominator)))
    }

    /// As a percentage, rounded half up to so many decimals.
    pub fn percent(self, decimals: u32) -> Percent {
        let points = self.share() * Decimal::ONE_HUNDRED;
        Percent::new(points.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero))
    }

    fn share(self) -> Decimal {
        Decimal::from(*self.0.numer()) / Decimal::from(*self.0.denom())
    }

    /// Its numerator and its denominator, without a common divisor.
    pub(super) const fn fraction(self) -> (u64, u64) {
        (*self.0.numer(), *self.0.denom())
    }

    /// The interest of one period on so many cents, half up to the cent.
    pub(super) fn on(self, cents: i64) -> Option<i64> {
        let product = u128::from(u64::try_from(cents).ok()?) * u128::from(*self.0.numer());
        let denominator = u128::from(*self.0.denom());
        i64::try_from((product + denominator / 2) / denominator).ok()
    }

    /// v = 1 / (1 + i).
    pub(super) fn discount(self) -> Decimal {
        let denominator = Decimal::from(*self.0.denom());
        denominator / (denominator + Decimal::from(*self.0.numer()))
    }

    /// By doubling, v alone being ever multiplied: no cancellation at small rates, and nothing to divide by at a nil one.
    pub(super) fn annuity(self, n: u32) -> Annuity {
        let v = self.discount();
        let mut sum = Annuity { factor: Decimal::ZERO, discount: Decimal::ONE };
        for bit in (0..u32::BITS - n.leading_zeros()).rev() {
            sum.factor += sum.discount * sum.factor;
            sum.discount *= sum.discount;
            if (n >> bit) & 1 == 1 {
                sum.discount *= v;
                sum.factor += sum.discount;
            }
        }
        sum
    }

    /// The constant instalment that repays so many cents in `n` periods, half up to the cent: C·i / (1 − (1 + i)^−n).
    pub(super) fn payment(self, cents: i64, n: u32) -> Option<i64> {
        // Decimals are exact, and several times as long.
        certain(self, cents, n).or_else(|| quotient(Decimal::from(cents), self.annuity(n).factor))
    }
}

/// Half up to the whole cent. The last of the 28 digits is uncertain: the billionth of a cent goes first, so that an
/// exact half stays one.
pub(super) fn quotient(cents: Decimal, factor: Decimal) -> Option<i64> {
    let half_up = RoundingStrategy::MidpointAwayFromZero;
    let exact = cents.checked_div(factor)?;
    i64::try_from(exact.round_dp_with_strategy(9, half_up).round_dp_with_strategy(0, half_up)).ok()
}

/// The `degree`-th root of a number from 1 to 11, by Newton from above: each step comes down until the digits end.
fn root(number: Decimal, degree: u32) -> Decimal {
    let degrees = Decimal::from(degree);
    let mut x = Decimal::ONE + (number - Decimal::ONE) / degrees;
    for _ in 0..64 {
        let power = (1..degree).fold(Decimal::ONE, |power, _| power * x);
        let next = ((degrees - Decimal::ONE) * x + number / power) / degrees;
        if next >= x {
            break;
        }
        x = next;
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(text: &str, frequency: Frequency) -> PeriodRate {
        PeriodRate::new(text.parse().unwrap(), Basis::Proportional, frequency).unwrap()
    }

    #[test]
    fn halves_of_a_cent_go_up() {
        let half_a_percent = rate("6", Frequency::Monthly);
        assert_eq!(half_a_percent.on(100), Some(1));
        assert_eq!(half_a_percent.on(99), Some(0));
        assert_eq!(half_a_percent.on(-1), None);
        // A single instalment is the capital and its interest: 1,00 € and 0,5 cent.
        assert_eq!(half_a_percent.payment(100, 1), Some(101));
    }

    #[test]
    fn a_nil_rate_shares_out_equally() {
        let free = rate("0", Frequency::Monthly);
        assert_eq!(free.annuity(42), Annuity { factor: Decimal::from(42), discount: Decimal::ONE });
        assert_eq!(free.payment(2_000_000, 42), Some(47_619));
    }

    #[test]
    fn the_factor_is_the_sum_of_the_discounts() {
        let rate = rate("4.8", Frequency::Monthly);
        let v = rate.discount();
        let (mut power, mut sum) = (Decimal::ONE, Decimal::ZERO);
        for _ in 0..59 {
            power *= v;
            sum += power;
        }
        let annuity = rate.annuity(59);
        let close = |a: Decimal, b: Decimal| (a - b).abs() < Decimal::new(1, 24);
        assert!(close(annuity.factor, sum) && close(annuity.discount, power), "{annuity:?}");
    }

    #[test]
    fn an_actuarial_rate_compounds_back() {
        for frequency in Frequency::ALL {
            for text in ["0", "0.01", "4.5", "1000"] {
                let annual: Percent = text.parse().unwrap();
                let period = PeriodRate::new(annual, Basis::Actuarial, frequency).unwrap();
                let growth = Decimal::ONE / period.annuity(frequency.per_year()).discount;
                let back = (growth - Decimal::ONE) * Decimal::ONE_HUNDRED;
                assert_eq!(back.round_dp(12), annual.points(), "{text} {frequency:?}");
            }
        }
    }

    #[test]
    fn absurd_rates_are_refused() {
        for points in
            [Decimal::NEGATIVE_ONE, Decimal::from(1_001), Decimal::new(1, 13), Decimal::MAX, Decimal::MIN]
        {
            for basis in [Basis::Proportional, Basis::Actuarial] {
                let rate = Percent::new(points);
                let refused = Err(CreditError::RateOutOfRange { rate });
                assert_eq!(PeriodRate::new(rate, basis, Frequency::Monthly), refused);
            }
        }
    }
}
