//! Factoring (affacturage): a year of trade receivables assigned, managed and partly financed by a factor.

use super::basis::{DayBasis, share};
use crate::base::{Money, Percent};
use crate::finance::{
    FinanceError,
    figure::{Figure, Term},
};
use rust_decimal::Decimal;

/// The contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactoringTerms {
    /// Service commission, on all that is assigned with tax: it pays for management and cover of defaults.
    pub commission: Percent,
    /// Yearly rate on what is advanced, for the days it is advanced.
    pub financing_rate: Percent,
    /// The year of that rate.
    pub basis: DayBasis,
    /// The year over which the mean outstanding is spread.
    pub outstanding_basis: DayBasis,
    /// Part of the receivables that is advanced (quotité).
    pub financed: Percent,
    /// Part kept for all defaults (fonds de garantie).
    pub guarantee_fund: Percent,
    /// Part kept for credit notes and disputes (réserve).
    pub reserve: Percent,
    /// Fees of the year, before tax.
    pub fixed_fees: Money,
}

/// A year of factoring, before tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factoring {
    /// Receivables at the factor on a mean day.
    pub mean_outstanding: Money,
    /// Advanced on a mean day.
    pub mean_financing: Money,
    /// Kept in the guarantee fund on a mean day: tied up, not spent.
    pub mean_guarantee_fund: Money,
    /// Kept in the reserve on a mean day: tied up, not spent.
    pub mean_reserve: Money,
    /// Service commission.
    pub commission: Money,
    /// Financing commission.
    pub financing_commission: Money,
    /// Both commissions and the fixed fees.
    pub cost: Money,
    /// Cost on what is assigned: a share of one.
    pub cost_on_assigned: Figure,
    /// Cost on the mean advance: a share of one. Above a rate of credit, for it also pays for a service.
    pub cost_on_financing: Figure,
}

impl Factoring {
    /// What the business gives up on a mean day without spending it.
    pub fn mean_tied_up(&self) -> Money {
        self.mean_guarantee_fund + self.mean_reserve
    }
}

/// The cost of a year, for `assigned` receivables with tax that customers pay after `days` on average. Mean amounts
/// are exact until each is rounded to the cent.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::short_term::*};
/// let terms = FactoringTerms {
///     commission: "0,90 %".parse()?, financing_rate: "5,20 %".parse()?, basis: DayBasis::Days360,
///     outstanding_basis: DayBasis::Days365, financed: "85 %".parse()?, guarantee_fund: "10 %".parse()?,
///     reserve: "5 %".parse()?, fixed_fees: Money::euros(1_200),
/// };
/// let year = factoring(Money::euros(720_000), 52, &terms)?;
/// assert_eq!(year.mean_financing, Money::cents(8_718_904));
/// assert_eq!(year.financing_commission, Money::cents(459_680));
/// assert_eq!(year.cost, Money::cents(1_227_680));
/// assert_eq!(decimal(year.cost_on_assigned.value().unwrap(), 5), "0.01705");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::TooLarge`]; [`FinanceError::NotAShare`] when a part, or the three together, is not a part of the
/// receivables.
pub fn factoring(assigned: Money, days: u32, terms: &FactoringTerms) -> Result<Factoring, FinanceError> {
    let parts = [share(terms.financed)?, share(terms.guarantee_fund)?, share(terms.reserve)?];
    share(Percent::new(parts.iter().map(|part| part.points()).sum()))?;

    let round = |exact: Option<Decimal>| exact.and_then(Money::from_decimal).ok_or(FinanceError::TooLarge);
    // Everything is a product of assigned × days; divisions come last, so that nothing is lost before rounding.
    let assigned_days = assigned.to_decimal().checked_mul(days.into());
    let mean_of = |part: Percent| {
        let year = Decimal::from(terms.outstanding_basis.days());
        round(assigned_days.and_then(|total| total.checked_mul(part.share())?.checked_div(year)))
    };
    // Each invoice bears the rate for its own days, so the year of the outstanding does not enter.
    let financing_commission = round(assigned_days.and_then(|total| {
        let advanced = total.checked_mul(terms.financed.share())?;
        advanced.checked_mul(terms.financing_rate.share())?.checked_div(terms.basis.days().into())
    }))?;
    let commission = terms.commission.of(assigned).ok_or(FinanceError::TooLarge)?;
    let mean_financing = mean_of(terms.financed)?;
    let cost = commission + financing_commission + terms.fixed_fees;
    Ok(Factoring {
        mean_outstanding: mean_of(Percent::new(Decimal::ONE_HUNDRED))?,
        mean_financing,
        mean_guarantee_fund: mean_of(terms.guarantee_fund)?,
        mean_reserve: mean_of(terms.reserve)?,
        commission,
        financing_commission,
        cost,
        cost_on_assigned: Figure::quotient(cost, assigned, 1, Term::Named("créances cédées")),
        cost_on_financing: Figure::quotient(cost, mean_financing, 1, Term::Named("financement moyen")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::figure::Reason;

    fn terms(financed: &str, guarantee_fund: &str) -> FactoringTerms {
        let percent = |text: &str| text.parse().unwrap();
        FactoringTerms {
            commission: percent("1"),
            financing_rate: percent("4"),
            basis: DayBasis::Days365,
            outstanding_basis: DayBasis::Days365,
            financed: percent(financed),
            guarantee_fund: percent(guarantee_fund),
            reserve: Percent::ZERO,
            fixed_fees: Money::ZERO,
        }
    }

    #[test]
    fn a_larger_guarantee_fund_ties_up_more_and_costs_no_more() {
        let of = |fund| factoring(Money::euros(365_000), 60, &terms("80", fund)).unwrap();
        let (small, large) = (of("5"), of("20"));
        assert_eq!(small.cost, large.cost);
        assert_eq!((small.mean_tied_up(), large.mean_tied_up()), (Money::euros(3_000), Money::euros(12_000)));
        // The service on 365 000 €, and 4 % of the 48 000 € advanced on a mean day.
        assert_eq!(small.cost, Money::euros(3_650 + 1_920));
    }

    #[test]
    fn parts_above_the_whole_are_refused() {
        let refused = factoring(Money::euros(1), 60, &terms("90", "20"));
        assert_eq!(refused, Err(FinanceError::NotAShare { found: "110".parse().unwrap() }));
    }

    #[test]
    fn service_without_financing_has_no_cost_of_financing() {
        let year = factoring(Money::euros(365_000), 60, &terms("0", "0")).unwrap();
        assert_eq!(year.cost, Money::euros(3_650));
        let none = Figure::NotComputable(Reason::NotPositive(Term::Named("financement moyen")));
        assert_eq!(year.cost_on_financing, none);
    }
}
