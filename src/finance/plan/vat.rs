//! VAT of a month under the normal monthly regime: what is due, or the credit carried to the next month.

use super::cash::CashMonth;
use crate::base::{Money, Percent};
use crate::finance::FinanceError;

/// The rates of a business.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VatRates {
    /// On its sales.
    pub sales: Percent,
    /// On its purchases.
    pub purchases: Percent,
    /// On its rent; nil when the owner has not opted for VAT (art. 260 CGI).
    pub rent: Percent,
    /// On its investments.
    pub investment: Percent,
}

impl VatRates {
    /// The same rate on everything.
    pub const fn all(rate: Percent) -> Self {
        Self { sales: rate, purchases: rate, rent: rate, investment: rate }
    }
}

/// Where a business stands with VAT at the end of a month: one of the two is nil.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VatPosition {
    /// To be paid in the next month.
    pub due: Money,
    /// Credit carried forward to the next return.
    pub credit: Money,
}

/// The VAT of a month, on invoices (sur les débits), after the credit of the month before. Each tax is rounded to the
/// cent on the month's total.
///
/// ```
/// use visavis::{base::Money, finance::plan::{CashMonth, VatPosition, VatRates, vat_position}};
/// let rates = VatRates::all("20 %".parse()?);
/// let month = CashMonth { sales: Money::euros(40_000), investment: Money::euros(70_000), ..CashMonth::default() };
/// let credit = vat_position(&month, &rates, Money::ZERO)?;
/// assert_eq!(credit, VatPosition { due: Money::ZERO, credit: Money::euros(6_000) });
/// let next = CashMonth { sales: Money::euros(40_000), ..CashMonth::default() };
/// assert_eq!(vat_position(&next, &rates, credit.credit)?.due, Money::euros(2_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::TooLarge`].
pub fn vat_position(
    month: &CashMonth,
    rates: &VatRates,
    credit_before: Money,
) -> Result<VatPosition, FinanceError> {
    let collected = tax(month.sales, rates.sales)?;
    let deductible = tax(month.purchases, rates.purchases)?
        + tax(month.rent, rates.rent)?
        + tax(month.investment, rates.investment)?;
    let net = collected - deductible - credit_before;
    Ok(VatPosition { due: net.max(Money::ZERO), credit: (-net).max(Money::ZERO) })
}

/// The tax on an amount, rounded to the cent.
fn tax(amount: Money, rate: Percent) -> Result<Money, FinanceError> {
    rate.of(amount).ok_or(FinanceError::TooLarge)
}

/// An amount with its tax.
pub(super) fn with_tax(amount: Money, rate: Percent) -> Result<Money, FinanceError> {
    Ok(amount + tax(amount, rate)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rent_without_vat_gives_none_back() {
        let rates = VatRates { rent: Percent::ZERO, ..VatRates::all("20".parse().unwrap()) };
        let month = CashMonth { sales: Money::euros(1_000), rent: Money::euros(500), ..CashMonth::default() };
        let found = vat_position(&month, &rates, Money::ZERO);
        assert_eq!(found, Ok(VatPosition { due: Money::euros(200), credit: Money::ZERO }));
    }
}
