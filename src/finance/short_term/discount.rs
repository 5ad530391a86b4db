//! The discount of a bill (escompte): the bank pays it before its date, and takes its price at once.

use super::basis::{DayBasis, part, simple_interest, yearly_cost};
use crate::base::{Money, Percent};
use crate::finance::{FinanceError, figure::Figure};

/// What the bank asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiscountTerms {
    /// Yearly rate of discount.
    pub rate: Percent,
    /// Yearly rate of the endorsement commission (endos), counted on the same days.
    pub endorsement: Percent,
    /// Days added to the true ones (jours de banque), one most often.
    pub bank_days: u32,
    /// The year of both rates.
    pub basis: DayBasis,
    /// Handling fee of the bill, before VAT.
    pub fee: Money,
    /// VAT on that fee; interest and endorsement bear none (art. 261 C CGI).
    pub vat: Percent,
}

/// What a bill brings and costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discount {
    /// Interest, taken in advance.
    pub interest: Money,
    /// Endorsement commission.
    pub endorsement: Money,
    /// Handling fee before VAT.
    pub fee: Money,
    /// VAT on the fee.
    pub vat: Money,
    /// Paid to the account.
    pub net: Money,
    /// Interest, endorsement and fee, before VAT: VAT comes back to the business.
    pub cost: Money,
    /// Cost on the net received for the true days, a year of 365 days: a share of one.
    pub teg: Figure,
}

/// Discounts a bill of `nominal`, due in `days`.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::short_term::*};
/// let terms = DiscountTerms {
///     rate: "6,80 %".parse()?, endorsement: "0,60 %".parse()?, bank_days: 1, basis: DayBasis::Days360,
///     fee: Money::euros(8), vat: "20 %".parse()?,
/// };
/// let bill = discount(Money::euros(24_000), 58, &terms)?;
/// // 24 000 × 6,80 % × 59 / 360
/// assert_eq!(bill.interest, Money::cents(26_747));
/// assert_eq!(bill.net, Money::cents(2_369_933));
/// assert_eq!(decimal(bill.teg.value().unwrap(), 4), "0.0794");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::TooLarge`].
pub fn discount(nominal: Money, days: u32, terms: &DiscountTerms) -> Result<Discount, FinanceError> {
    let charged = days.checked_add(terms.bank_days).ok_or(FinanceError::TooLarge)?;
    let interest = simple_interest(nominal, terms.rate, charged, terms.basis)?;
    let endorsement = simple_interest(nominal, terms.endorsement, charged, terms.basis)?;
    let vat = part(terms.vat, terms.fee)?;
    let cost = interest + endorsement + terms.fee;
    let net = nominal - cost - vat;
    Ok(Discount { interest, endorsement, fee: terms.fee, vat, net, cost, teg: yearly_cost(cost, net, days) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::figure::{Reason, Term};

    fn terms(fee: Money) -> DiscountTerms {
        DiscountTerms {
            rate: "6".parse().unwrap(),
            endorsement: Percent::ZERO,
            bank_days: 1,
            basis: DayBasis::Days360,
            fee,
            vat: "20".parse().unwrap(),
        }
    }

    #[test]
    fn a_bill_due_today_bears_the_bank_day_and_has_no_yearly_rate() {
        let bill = discount(Money::euros(6_000), 0, &terms(Money::ZERO)).unwrap();
        assert_eq!(bill.interest, Money::euros(1));
        let none = Figure::NotComputable(Reason::NotPositive(Term::Named("montant reçu × jours")));
        assert_eq!(bill.teg, none);
    }

    #[test]
    fn a_fee_above_the_bill_leaves_no_rate() {
        let bill = discount(Money::euros(5), 30, &terms(Money::euros(8))).unwrap();
        assert!(bill.net < Money::ZERO);
        assert_eq!(bill.teg.value(), None);
    }

    #[test]
    fn more_bank_days_cost_more_for_the_same_bill() {
        let more = DiscountTerms { bank_days: 2, ..terms(Money::ZERO) };
        let of = |terms| discount(Money::euros(6_000), 59, terms).unwrap();
        let (one, two) = (of(&terms(Money::ZERO)), of(&more));
        assert_eq!((one.interest, two.interest), (Money::euros(60), Money::euros(61)));
        assert!(two.teg.value() > one.teg.value());
    }
}
