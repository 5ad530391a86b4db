//! The Dailly assignment (art. L313-23 s. CMF): an advance on trade receivables listed in a slip.

use super::basis::{DayBasis, part, share, simple_interest, yearly_cost};
use crate::base::{Money, Percent};
use crate::finance::{FinanceError, figure::Figure};

/// What the bank asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaillyTerms {
    /// Part of the receivables that is advanced.
    pub advance: Percent,
    /// Yearly rate on the advance.
    pub rate: Percent,
    /// The year of that rate.
    pub basis: DayBasis,
    /// Commission on the advance, once.
    pub commission: Percent,
    /// Fee of the slip (bordereau).
    pub slip_fee: Money,
}

/// What an assignment brings and costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dailly {
    /// Amount advanced.
    pub advance: Money,
    /// Interest on it.
    pub interest: Money,
    /// Commission on it.
    pub commission: Money,
    /// Interest, commission and slip fee.
    pub cost: Money,
    /// At hand when the whole cost is taken in advance.
    pub net_if_prepaid: Money,
    /// Yearly cost when it is paid at the end, 365 days: a share of one.
    pub teg_postpaid: Figure,
    /// Yearly cost when it is taken in advance, on what is at hand: a share of one.
    pub teg_prepaid: Figure,
}

/// Assigns `receivables` (with tax) for `days`.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::short_term::*};
/// let terms = DaillyTerms {
///     advance: "80 %".parse()?, rate: "6,50 %".parse()?, basis: DayBasis::Days360,
///     commission: "0,40 %".parse()?, slip_fee: Money::euros(35),
/// };
/// let slip = dailly(Money::euros(85_000), 45, &terms)?;
/// assert_eq!((slip.advance, slip.cost), (Money::euros(68_000), Money::cents(85_950)));
/// assert_eq!(decimal(slip.teg_postpaid.value().unwrap(), 4), "0.1025");
/// assert_eq!(decimal(slip.teg_prepaid.value().unwrap(), 4), "0.1038");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::TooLarge`]; [`FinanceError::NotAShare`] for an advance above the receivables.
pub fn dailly(receivables: Money, days: u32, terms: &DaillyTerms) -> Result<Dailly, FinanceError> {
    let advance = part(share(terms.advance)?, receivables)?;
    let interest = simple_interest(advance, terms.rate, days, terms.basis)?;
    let commission = part(terms.commission, advance)?;
    let cost = interest + commission + terms.slip_fee;
    let net_if_prepaid = advance - cost;
    Ok(Dailly {
        advance,
        interest,
        commission,
        cost,
        net_if_prepaid,
        teg_postpaid: yearly_cost(cost, advance, days),
        teg_prepaid: yearly_cost(cost, net_if_prepaid, days),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::figure::{Reason, Term};

    fn terms(advance: &str) -> DaillyTerms {
        DaillyTerms {
            advance: advance.parse().unwrap(),
            rate: "6".parse().unwrap(),
            basis: DayBasis::Days365,
            commission: Percent::ZERO,
            slip_fee: Money::ZERO,
        }
    }

    #[test]
    fn without_fees_the_cost_paid_at_the_end_is_the_rate() {
        let slip = dailly(Money::euros(10_000), 73, &terms("100")).unwrap();
        assert_eq!(slip.teg_postpaid, Figure::Value(crate::finance::Ratio::new(6, 100)));
        assert!(slip.teg_prepaid.value() > slip.teg_postpaid.value());
    }

    #[test]
    fn no_more_than_the_receivables_is_advanced() {
        let refused = dailly(Money::euros(10_000), 73, &terms("101"));
        assert_eq!(refused, Err(FinanceError::NotAShare { found: "101".parse().unwrap() }));
        let text = "une part entre 0 et 100\u{a0}% est attendue, et non 101\u{a0}%";
        assert_eq!(refused.unwrap_err().to_string(), text);
    }

    #[test]
    fn nothing_advanced_has_no_rate() {
        let slip = dailly(Money::euros(10_000), 73, &terms("0")).unwrap();
        let none = Figure::NotComputable(Reason::NotPositive(Term::Named("montant reçu × jours")));
        assert_eq!((slip.cost, slip.teg_postpaid), (Money::ZERO, none));
    }
}
