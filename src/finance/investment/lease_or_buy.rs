//! Lease or buy: a loan against a lease (crédit-bail), after tax, at the cost of the debt after tax.

use super::{
    flows::{less_tax, rounded},
    irr::{Irr, irr},
    npv::exact_npv,
};
use crate::base::{Money, Percent};
use crate::finance::{FinanceError, plan::LoanYear};
use rust_decimal::Decimal;

/// The asset bought with a loan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purchase {
    /// Price before VAT; what the loan does not pay is paid today.
    pub price: Money,
    /// The loan, year by year.
    pub loan: Vec<LoanYear>,
    /// Depreciation, year by year.
    pub depreciation: Vec<Money>,
}

/// The asset leased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// Rents before VAT: the first today, nil when rents are due at the end of years; then one at each year's end.
    pub rents: Vec<Money>,
    /// Price of the purchase option, paid with the last rent. It is an asset then, not a charge of the year.
    pub option: Money,
}

/// Both ways, after tax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaseOrBuy {
    /// Flows of the purchase, today then each year's end, each rounded to the cent.
    pub purchase_flows: Vec<Money>,
    /// Flows of the lease, likewise.
    pub lease_flows: Vec<Money>,
    /// Present value of the purchase, from flows not rounded; a cost, below zero.
    pub purchase_worth: Money,
    /// Present value of the lease, likewise.
    pub lease_worth: Money,
    /// What the purchase saves over the lease; below zero when the lease is cheaper.
    pub purchase_advantage: Money,
    /// The rate of the lease before tax, for a lessee who pays rents and option for the price: none when the rents do
    /// not allow one.
    pub lease_rate: Option<Percent>,
}

/// A rate after tax: 4,50 % taxed at 25 % costs 3,375 %. None beyond what a percentage can hold.
///
/// ```
/// use visavis::finance::investment::after_tax;
/// assert_eq!(after_tax("4,50 %".parse()?, "25 %".parse()?), Some("3,375 %".parse()?));
/// # Ok::<(), visavis::base::PercentError>(())
/// ```
pub fn after_tax(rate: Percent, tax: Percent) -> Option<Percent> {
    rate.points().checked_mul(Decimal::ONE.checked_sub(tax.share())?).map(Percent::new)
}

/// Compares both ways, discounted at `discount` (see [`after_tax`]). Tax saved by interest, depreciation and rents is
/// saved in the same year, by a business that has profits to set against them.
///
/// ```
/// use visavis::{base::Money, finance::{investment::*, plan::LoanYear}};
/// let year = |principal, interest| LoanYear { principal: Money::cents(principal), interest: Money::cents(interest) };
/// let purchase = Purchase {
///     price: Money::euros(20_000),
///     loan: vec![year(975_610, 100_000), year(1_024_390, 51_220)],
///     depreciation: straight_line(Money::euros(20_000), 2),
/// };
/// let lease = Lease { rents: [0, 11_000, 11_000].map(Money::euros).to_vec(), option: Money::euros(200) };
/// let compared = lease_or_buy(&purchase, &lease, "25 %".parse()?, "3,75 %".parse()?)?;
/// assert_eq!(compared.purchase_flows[1], Money::cents(-800_610)); // 9 756,10 + 1 000 − 25 % × (1 000 + 10 000)
/// assert_eq!(compared.lease_flows[2], Money::euros(-8_450)); // 75 % of the rent, and the option
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::TooLarge`]; [`FinanceError::DiscountTooLow`].
pub fn lease_or_buy(
    purchase: &Purchase,
    lease: &Lease,
    tax: Percent,
    discount: Percent,
) -> Result<LeaseOrBuy, FinanceError> {
    let purchase_flows = purchase_flows(purchase, tax)?;
    let lease_flows = lease_flows(lease, tax)?;
    let purchase_worth = exact_npv(&purchase_flows, discount)?;
    let lease_worth = exact_npv(&lease_flows, discount)?;
    let shown = |flows: Vec<Decimal>| flows.into_iter().map(rounded).collect::<Result<Vec<Money>, _>>();
    Ok(LeaseOrBuy {
        purchase_flows: shown(purchase_flows)?,
        lease_flows: shown(lease_flows)?,
        purchase_worth,
        lease_worth,
        purchase_advantage: purchase_worth - lease_worth,
        lease_rate: lease_rate(purchase.price, lease),
    })
}

fn purchase_flows(purchase: &Purchase, tax: Percent) -> Result<Vec<Decimal>, FinanceError> {
    let borrowed: Money = purchase.loan.iter().map(|year| year.principal).sum();
    let mut flows = vec![(borrowed - purchase.price).to_decimal()];
    for at in 0..purchase.loan.len().max(purchase.depreciation.len()) {
        let year = purchase.loan.get(at).copied().unwrap_or_default();
        let depreciation = purchase.depreciation.get(at).copied().unwrap_or_default();
        flows.push(less_tax(-year.service(), -(year.interest + depreciation), tax)?);
    }
    Ok(flows)
}

fn lease_flows(lease: &Lease, tax: Percent) -> Result<Vec<Decimal>, FinanceError> {
    let Some((last, others)) = lease.rents.split_last() else { return Ok(Vec::new()) };
    let mut flows = others.iter().map(|rent| less_tax(-*rent, -*rent, tax)).collect::<Result<Vec<_>, _>>()?;
    // The option is paid with the last rent, and saves no tax then.
    flows.push(less_tax(-(*last + lease.option), -*last, tax)?);
    Ok(flows)
}

fn lease_rate(price: Money, lease: &Lease) -> Option<Percent> {
    let mut flows: Vec<Money> = lease.rents.iter().map(|rent| -*rent).collect();
    *flows.first_mut()? += price;
    *flows.last_mut()? -= lease.option;
    match irr(&flows) {
        Ok(Irr::Unique(rate)) => Some(rate),
        Ok(Irr::Several { .. }) | Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn purchase(borrowed: i64) -> Purchase {
        let loan = vec![LoanYear { principal: Money::euros(borrowed), interest: Money::ZERO }];
        Purchase { price: Money::euros(100), loan, depreciation: vec![Money::euros(50); 2] }
    }

    fn lease(rents: &[i64], option: i64) -> Lease {
        Lease { rents: rents.iter().map(|rent| Money::euros(*rent)).collect(), option: Money::euros(option) }
    }

    fn compare(borrowed: i64, rents: &[i64], option: i64) -> LeaseOrBuy {
        let tax = "20".parse().unwrap();
        lease_or_buy(&purchase(borrowed), &lease(rents, option), tax, Percent::ZERO).unwrap()
    }

    #[test]
    fn what_the_loan_leaves_is_paid_today_and_depreciation_outlives_it() {
        assert_eq!(compare(70, &[], 0).purchase_flows, [-30, -60, 10].map(Money::euros));
    }

    #[test]
    fn a_lease_at_the_price_of_the_asset_has_a_rate_of_zero() {
        let compared = compare(100, &[40, 50], 10);
        assert_eq!(compared.lease_flows, [-32, -50].map(Money::euros));
        assert_eq!(compared.lease_rate, Some(Percent::ZERO));
        // Both cost 100 € before tax; the option alone saves no tax.
        assert_eq!(compared.purchase_advantage, Money::euros(2));
    }

    #[test]
    fn rents_without_sense_have_no_rate() {
        assert_eq!(compare(100, &[], 0).lease_rate, None);
        assert_eq!(compare(100, &[120, 10], 0).lease_rate, None);
    }
}
