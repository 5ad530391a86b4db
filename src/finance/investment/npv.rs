//! The net present value (VAN) of flows, and what it is for each euro laid out.

use crate::base::{Money, Percent};
use crate::finance::{
    FinanceError,
    figure::{Figure, Reason, Term},
};
use rust_decimal::Decimal;

/// Σ flow / (1 + rate)^t, with t = 0 for the first; exact to far below the cent, then rounded to it once.
///
/// ```
/// use visavis::{base::Money, finance::investment::npv};
/// let flows = [-80_000, 22_000, 22_000, 22_000, 22_000, 27_000].map(Money::euros);
/// assert_eq!(npv(&flows, "8 %".parse()?)?, Money::cents(1_124_254));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::DiscountTooLow`] at −100 % and below; [`FinanceError::TooLarge`].
pub fn npv(flows: &[Money], rate: Percent) -> Result<Money, FinanceError> {
    let exact: Vec<Decimal> = flows.iter().map(|flow| flow.to_decimal()).collect();
    exact_npv(&exact, rate)
}

/// The same of flows in euros that are not rounded yet.
pub(super) fn exact_npv(flows: &[Decimal], rate: Percent) -> Result<Money, FinanceError> {
    let growth = Decimal::ONE.checked_add(rate.share()).ok_or(FinanceError::TooLarge)?;
    if growth <= Decimal::ZERO {
        return Err(FinanceError::DiscountTooLow { rate });
    }
    // From the last flow back: each step discounts by one year all that comes after.
    let worth = flows
        .iter()
        .rev()
        .try_fold(Decimal::ZERO, |later, flow| later.checked_div(growth)?.checked_add(*flow));
    worth.and_then(Money::from_decimal).ok_or(FinanceError::TooLarge)
}

/// Present value of what comes back on what is laid out today (indice de profitabilité), in times: 1 + NPV / outlay.
/// None when nothing is laid out today.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::investment::profitability_index};
/// let index = profitability_index(Money::euros(80_000), Money::cents(1_124_254));
/// assert_eq!(decimal(index.value().unwrap(), 4), "1.1405");
/// ```
pub fn profitability_index(outlay: Money, npv: Money) -> Figure {
    match outlay.as_cents().checked_add(npv.as_cents()) {
        Some(value) => Figure::quotient(Money::cents(value), outlay, 1, Term::Named("mise de départ")),
        None => Figure::NotComputable(Reason::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn discounting_stops_short_of_losing_everything() {
        let of = |rate: &str| npv(&[-100, 110].map(Money::euros), rate.parse().unwrap());
        assert_eq!(of("10"), Ok(Money::ZERO));
        assert_eq!(of("0"), Ok(Money::euros(10)));
        assert_eq!(of("-50"), Ok(Money::euros(120)));
        assert_eq!(of("-100"), Err(FinanceError::DiscountTooLow { rate: "-100".parse().unwrap() }));
        let text = "taux d’actualisation de −100,5\u{a0}%\u{a0}: il doit dépasser −100\u{a0}%";
        assert_eq!(of("-100.5").unwrap_err().to_string(), text);
    }

    #[test]
    fn nothing_laid_out_has_no_index() {
        let none = Figure::NotComputable(Reason::NotPositive(Term::Named("mise de départ")));
        assert_eq!(profitability_index(Money::ZERO, Money::euros(5)), none);
    }

    proptest! {
        #[test]
        fn without_discount_it_is_the_sum(flows in prop::collection::vec(-9_000_000_i64..9_000_000, 0..12)) {
            let flows: Vec<Money> = flows.into_iter().map(Money::cents).collect();
            prop_assert_eq!(npv(&flows, Percent::ZERO), Ok(flows.iter().copied().sum()));
        }

        #[test]
        fn any_flows_and_rate_are_taken_or_refused(flows: Vec<i64>, rate: i64, scale in 0_u32..12) {
            let flows: Vec<Money> = flows.into_iter().map(Money::cents).collect();
            for points in [Decimal::new(rate, scale), Decimal::MAX, Decimal::MIN, "-99.999999999999".parse().unwrap()] {
                if let Ok(worth) = npv(&flows, Percent::new(points)) {
                    profitability_index(Money::cents(rate), worth);
                }
            }
        }
    }
}
