//! The monthly cash plan: what comes in and goes out, with VAT, when it is truly paid.

use super::vat::{VatRates, vat_position, with_tax};
use crate::base::{Money, Percent};
use crate::finance::FinanceError;
use rust_decimal::Decimal;

/// When a business is paid and pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashHabits {
    /// Parts of a month's sales received the same month, then 1, 2… months later: 100 % in all.
    pub receipts: Vec<Percent>,
    /// Months before purchases are paid.
    pub purchases_delay: usize,
    /// Months before the rent is paid.
    pub rent_delay: usize,
    /// Months before social charges are paid, one most often.
    pub social_delay: usize,
    /// Rates of VAT. VAT is paid the month after it falls due (art. 287 CGI, monthly returns).
    pub vat: VatRates,
}

/// One month of activity, before VAT, by date of invoice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CashMonth {
    /// Sales invoiced.
    pub sales: Money,
    /// Purchases invoiced.
    pub purchases: Money,
    /// Rent.
    pub rent: Money,
    /// Net wages, paid the same month.
    pub wages: Money,
    /// Social charges on them.
    pub social_charges: Money,
    /// Investments, paid the same month.
    pub investment: Money,
    /// Instalment of loans, all included.
    pub loan: Money,
    /// Receipts without VAT: a loan, a contribution, a grant.
    pub other_receipts: Money,
    /// Payments without VAT: taxes, dividends, drawings.
    pub other_payments: Money,
}

/// What the months before leave to be received and paid. A business that starts leaves nothing: the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CashHistory {
    /// Earlier months, the latest first: as many as the delays reach back to, beyond which nothing is owed.
    pub months: Vec<CashMonth>,
    /// VAT due for the latest month, paid in the first month of the plan.
    pub vat_due: Money,
    /// VAT credit of the latest month.
    pub vat_credit: Money,
}

/// A plan to be computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashPlan {
    /// Cash at the start; below zero when overdrawn.
    pub opening: Money,
    /// When money moves.
    pub habits: CashHabits,
    /// What is still open.
    pub history: CashHistory,
    /// The months of the plan.
    pub months: Vec<CashMonth>,
}

/// One month of cash, with VAT.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CashRow {
    /// From customers; rounded once on the month.
    pub receipts: Money,
    /// Receipts without VAT.
    pub other_receipts: Money,
    /// To suppliers.
    pub purchases: Money,
    /// To the owner of the premises.
    pub rent: Money,
    /// For investments.
    pub investment: Money,
    /// Net wages.
    pub wages: Money,
    /// Social charges of an earlier month.
    pub social_charges: Money,
    /// VAT of the month before.
    pub vat_paid: Money,
    /// Loan instalment.
    pub loan: Money,
    /// Payments without VAT.
    pub other_payments: Money,
    /// All payments.
    pub payments: Money,
    /// Cash at the end of the month.
    pub closing: Money,
    /// VAT due for this month, to be paid in the next.
    pub vat_due: Money,
    /// VAT credit carried to the next month.
    pub vat_credit: Money,
}

/// The plan, computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashProjection {
    /// Month by month.
    pub rows: Vec<CashRow>,
    /// The lowest cash at the end of a month; the opening cash when there is no month.
    pub lowest: Money,
    /// The overdraft to ask for: the lowest cash without its sign, zero when it is never below zero.
    pub overdraft_needed: Money,
    /// Cash at the end of the last month.
    pub closing: Money,
}

/// Computes a cash plan.
///
/// ```
/// use visavis::{base::Money, finance::plan::*};
/// let month = CashMonth { sales: Money::euros(10_000), purchases: Money::euros(4_000), ..CashMonth::default() };
/// let plan = CashPlan {
///     opening: Money::euros(1_000),
///     habits: CashHabits {
///         receipts: vec!["40 %".parse()?, "60 %".parse()?], purchases_delay: 1, rent_delay: 0,
///         social_delay: 1, vat: VatRates::all("20 %".parse()?),
///     },
///     history: CashHistory::default(),
///     months: vec![month; 2],
/// };
/// let projection = cash_plan(&plan)?;
/// // First month: 40 % of 12 000 € comes in, nothing goes out. Second month: the rest of it, then purchases and VAT.
/// assert_eq!(projection.rows[0].closing, Money::euros(5_800));
/// assert_eq!(projection.closing, Money::euros(5_800 + 12_000 - 4_800 - 1_200));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::SharesNotWhole`] when the parts received do not make 100 %; [`FinanceError::NotAShare`] when one of
/// them is no part; [`FinanceError::TooLarge`].
pub fn cash_plan(plan: &CashPlan) -> Result<CashProjection, FinanceError> {
    check_shares(&plan.habits.receipts)?;
    let mut rows: Vec<CashRow> = Vec::with_capacity(plan.months.len());
    let mut cash = plan.opening;
    let (mut vat_due, mut vat_credit) = (plan.history.vat_due, plan.history.vat_credit);
    for (at, month) in plan.months.iter().enumerate() {
        let vat = vat_position(month, &plan.habits.vat, vat_credit)?;
        let row =
            CashRow { vat_paid: vat_due, vat_due: vat.due, vat_credit: vat.credit, ..row(plan, at, month)? };
        let payments = [
            row.purchases,
            row.rent,
            row.investment,
            row.wages,
            row.social_charges,
            row.vat_paid,
            row.loan,
            row.other_payments,
        ];
        let payments = payments.into_iter().sum();
        cash += row.receipts + row.other_receipts - payments;
        rows.push(CashRow { payments, closing: cash, ..row });
        (vat_due, vat_credit) = (vat.due, vat.credit);
    }
    let lowest = rows.iter().map(|row| row.closing).min().unwrap_or(plan.opening);
    Ok(CashProjection { rows, lowest, overdraft_needed: (-lowest).max(Money::ZERO), closing: cash })
}

fn check_shares(receipts: &[Percent]) -> Result<(), FinanceError> {
    let mut total = Decimal::ZERO;
    for share in receipts {
        if !(Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&share.points()) {
            return Err(FinanceError::NotAShare { found: *share });
        }
        total += share.points();
    }
    if total == Decimal::ONE_HUNDRED {
        Ok(())
    } else {
        Err(FinanceError::SharesNotWhole { total: Percent::new(total) })
    }
}

/// The lines of a month, without VAT paid and sums.
fn row(plan: &CashPlan, at: usize, month: &CashMonth) -> Result<CashRow, FinanceError> {
    let (habits, vat) = (&plan.habits, &plan.habits.vat);
    let mut receipts = Some(Decimal::ZERO);
    for (delay, share) in habits.receipts.iter().enumerate() {
        let invoiced = with_tax(earlier(plan, at, delay).sales, vat.sales)?;
        let received = invoiced.to_decimal().checked_mul(share.share());
        receipts = receipts.zip(received).and_then(|(total, received)| total.checked_add(received));
    }
    Ok(CashRow {
        receipts: receipts.and_then(Money::from_decimal).ok_or(FinanceError::TooLarge)?,
        other_receipts: month.other_receipts,
        purchases: with_tax(earlier(plan, at, habits.purchases_delay).purchases, vat.purchases)?,
        rent: with_tax(earlier(plan, at, habits.rent_delay).rent, vat.rent)?,
        investment: with_tax(month.investment, vat.investment)?,
        wages: month.wages,
        social_charges: earlier(plan, at, habits.social_delay).social_charges,
        loan: month.loan,
        other_payments: month.other_payments,
        ..CashRow::default()
    })
}

/// The month that lies `delay` months before the month `at` of the plan, in the plan or in its history.
fn earlier(plan: &CashPlan, at: usize, delay: usize) -> CashMonth {
    let found = match at.checked_sub(delay) {
        Some(within) => plan.months.get(within),
        None => plan.history.months.get(delay.saturating_sub(at).saturating_sub(1)),
    };
    found.copied().unwrap_or_default()
}

#[cfg(test)]
mod tests;
