//! The internal rate of return (TRI): the rate at which flows are worth nothing.

use crate::base::{Money, Percent};
use crate::finance::FinanceError;
use rust_decimal::{Decimal, RoundingStrategy};

/// Decimals of a percentage that a rate found keeps.
const DECIMALS: u32 = 8;
/// The grid of the search: shares of one have twelve decimals, two more than the rate keeps.
const GRID: u32 = 12;
/// −99,99 %, on the grid.
const LOWEST: i64 = -999_900_000_000;
/// 100 000 %, on the grid.
const HIGHEST: i64 = 1_000_000_000_000_000;

/// What a search for the rate found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Irr {
    /// The flows change sign once, so they have this rate alone (Descartes' rule), to 8 decimals of a percentage.
    Unique(Percent),
    /// The flows change sign several times: several rates may fit, or none, and only the NPV decides.
    Several {
        /// How often they change sign.
        sign_changes: usize,
        /// The rates found in a walk from −99 % to 1 000 %, in steps of one point and more; two rates within one step
        /// are not seen.
        found: Vec<Percent>,
    },
}

/// The internal rate of return. Bisection on decimals: no float, the same digits on every machine.
///
/// ```
/// use visavis::{base::Money, finance::investment::{Irr, irr}};
/// let flows = [-80_000, 22_000, 22_000, 22_000, 22_000, 27_000].map(Money::euros);
/// let Irr::Unique(rate) = irr(&flows)? else { panic!("one change of sign") };
/// assert_eq!(rate.points().round_dp(4).to_string(), "13.0463");
/// # Ok::<(), visavis::finance::FinanceError>(())
/// ```
///
/// # Errors
/// [`FinanceError::NoSignChange`] for flows all on one side; [`FinanceError::RateOutOfReach`] beyond −99,99 % and
/// 100 000 %; [`FinanceError::TooLarge`].
pub fn irr(flows: &[Money]) -> Result<Irr, FinanceError> {
    match sign_changes(flows) {
        0 => Err(FinanceError::NoSignChange),
        1 => {
            let falls = is_positive(flows, LOWEST)?;
            if falls == is_positive(flows, HIGHEST)? {
                return Err(FinanceError::RateOutOfReach);
            }
            bisect(flows, LOWEST, HIGHEST, falls).map(Irr::Unique)
        }
        sign_changes => Ok(Irr::Several { sign_changes, found: walk(flows)? }),
    }
}

fn sign_changes(flows: &[Money]) -> usize {
    let signs = flows.iter().map(|flow| flow.as_cents().signum()).filter(|sign| *sign != 0);
    signs.clone().zip(signs.skip(1)).filter(|(one, next)| one != next).count()
}

/// All rates between which the sign of the worth changes.
fn walk(flows: &[Money]) -> Result<Vec<Percent>, FinanceError> {
    let point = 10_i64.pow(GRID - 2);
    let steps = (-99..100).chain((100..1_000).step_by(10)).chain([1_000]).map(|percent| percent * point);
    let mut found = Vec::new();
    let mut before: Option<(i64, bool)> = None;
    for here in steps {
        let sign = is_positive(flows, here)?;
        if let Some((there, earlier)) = before.filter(|(_, earlier)| *earlier != sign) {
            found.push(bisect(flows, there, here, earlier)?);
        }
        before = Some((here, sign));
    }
    Ok(found)
}

/// Halves the bracket down to the grid: the sign at `low` is `at_low`, and the other one at `high`.
fn bisect(flows: &[Money], mut low: i64, mut high: i64, at_low: bool) -> Result<Percent, FinanceError> {
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if is_positive(flows, middle)? == at_low {
            low = middle;
        } else {
            high = middle;
        }
    }
    let percent = Decimal::new(low, GRID - 2);
    Ok(Percent::new(
        percent.round_dp_with_strategy(DECIMALS, RoundingStrategy::MidpointAwayFromZero).normalize(),
    ))
}

/// Whether flows are worth more than nothing at a rate of the grid.
fn is_positive(flows: &[Money], rate: i64) -> Result<bool, FinanceError> {
    let growth = Decimal::ONE.checked_add(Decimal::new(rate, GRID)).ok_or(FinanceError::TooLarge)?;
    // Below zero the worth is taken at the last flow rather than at the first: the same sign, and factors that
    // never exceed one, so that it cannot outgrow the type.
    let sum = if rate >= 0 {
        let factor = Decimal::ONE.checked_div(growth);
        factor.and_then(|factor| horner(flows.iter().rev(), factor))
    } else {
        horner(flows.iter(), growth)
    };
    sum.map(|sum| sum > Decimal::ZERO).ok_or(FinanceError::TooLarge)
}

fn horner<'a>(mut flows: impl Iterator<Item = &'a Money>, factor: Decimal) -> Option<Decimal> {
    flows.try_fold(Decimal::ZERO, |sum, flow| sum.checked_mul(factor)?.checked_add(flow.to_decimal()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::investment::npv;
    use proptest::prelude::*;

    #[track_caller]
    fn finds(flows: &[i64], rate: &str) {
        let flows: Vec<Money> = flows.iter().map(|cents| Money::cents(*cents)).collect();
        assert_eq!(irr(&flows), Ok(Irr::Unique(rate.parse().unwrap())), "{flows:?}");
    }

    #[test]
    fn exact_rates_are_found_exactly() {
        finds(&[-100, 110], "10");
        finds(&[-100, 0, 121], "10");
        finds(&[-100, 100], "0");
        finds(&[-100, 50], "-50");
        finds(&[0, 0, -100, 50, 0], "-50");
        finds(&[100, -110], "10");
        finds(&[-100, 90_100], "90000");
    }

    #[test]
    fn a_rate_hidden_far_away_is_found() {
        // (1 + r)^300 = 10^15: a search in floats that stops on a small worth misses this by far.
        let mut flows = vec![0; 301];
        (flows[0], flows[300]) = (-1, 1_000_000_000_000_000);
        finds(&flows, "12.20184543");
    }

    #[test]
    fn flows_on_one_side_have_no_rate() {
        for flows in [&[][..], &[Money::ZERO], &[-5, -5].map(Money::euros), &[5, 0, 5].map(Money::euros)] {
            assert_eq!(irr(flows), Err(FinanceError::NoSignChange));
        }
    }

    #[test]
    fn rates_out_of_reach_are_said() {
        assert_eq!(irr(&[-1, 100_000_000].map(Money::cents)), Err(FinanceError::RateOutOfReach));
        assert_eq!(irr(&[-100_000_000, 1].map(Money::cents)), Err(FinanceError::RateOutOfReach));
    }

    #[test]
    fn several_changes_of_sign_are_said() {
        // (1 − 1,1 v)(1 − 1,3 v): worth nothing at 10 % and at 30 %.
        let both = irr(&[-10_000, 24_000, -14_300].map(Money::euros));
        let found = ["10", "30"].map(|rate| rate.parse().unwrap()).to_vec();
        assert_eq!(both, Ok(Irr::Several { sign_changes: 2, found }));
        let none = irr(&[-1, 1, -1].map(Money::euros));
        assert_eq!(none, Ok(Irr::Several { sign_changes: 2, found: Vec::new() }));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn at_that_rate_the_worth_is_nil(
            outlay in 1_000_000_i64..900_000_000, flows in prop::collection::vec(0_i64..90_000_000, 1..12),
        ) {
            let all: Vec<Money> = [-outlay].into_iter().chain(flows.clone()).map(Money::cents).collect();
            match irr(&all) {
                // Far below zero, a worth at the first date outgrows an amount.
                Ok(Irr::Unique(rate)) if rate.points() >= Decimal::from(-50) => {
                    let worth = |points| npv(&all, Percent::new(points)).unwrap();
                    let step = Decimal::new(1, DECIMALS);
                    // A worth that falls with the rate: nil between one step below and one step above.
                    prop_assert!(worth(rate.points() - step) >= Money::ZERO);
                    prop_assert!(worth(rate.points() + step) <= Money::ZERO);
                    prop_assert!(rate.points() < Decimal::ZERO || worth(rate.points()).abs() <= Money::cents(1));
                }
                Ok(Irr::Unique(_)) => {}
                other => {
                    let nothing = flows.iter().sum::<i64>() * 10_000 <= outlay;
                    prop_assert!(nothing, "{other:?}");
                }
            }
        }

        #[test]
        fn any_flows_are_taken_or_refused(flows in prop::collection::vec(any::<i64>(), 0..40)) {
            let _ = irr(&flows.into_iter().map(Money::cents).collect::<Vec<_>>());
        }
    }
}
