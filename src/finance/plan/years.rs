//! The financing plan over years: uses and resources of each, and the cash that is left.

use super::loan_year::LoanYear;
use crate::base::Money;
use crate::finance::figure::{Figure, Term};

/// One year of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FinancingYear {
    /// Investments, before VAT.
    pub investments: Money,
    /// Rise of the BFR; below zero when it falls and frees cash.
    pub bfr_change: Money,
    /// Capital repaid on loans already there.
    pub existing_principal: Money,
    /// The new loan. Its interest is already in the CAF: only its capital is a use.
    pub new_loan: LoanYear,
    /// Dividends paid, or drawings of a sole trader.
    pub dividends: Money,
    /// CAF, after the interest of all loans, the new one included.
    pub caf: Money,
    /// Loans received.
    pub borrowed: Money,
    /// Disposals of fixed assets.
    pub disposals: Money,
    /// Capital, grants and partners' accounts brought in the year.
    pub contributions: Money,
}

/// What a year leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearBalance {
    /// All uses.
    pub uses: Money,
    /// All resources.
    pub resources: Money,
    /// Resources less uses.
    pub balance: Money,
    /// Cash at the end of the year.
    pub closing_cash: Money,
    /// Capital repaid, on old and new loans.
    pub principal: Money,
    /// CAF on that capital, in times; none when nothing is repaid.
    pub caf_on_principal: Figure,
}

/// The plan of some years, most often three, from the cash at the start.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::plan::{FinancingYear, LoanYear, financing_plan}};
/// let first = FinancingYear {
///     investments: Money::euros(120_000), bfr_change: Money::euros(6_000),
///     existing_principal: Money::euros(21_000), dividends: Money::euros(10_000),
///     new_loan: LoanYear { principal: Money::cents(1_255_314), interest: Money::cents(396_018) },
///     caf: Money::euros(86_000), borrowed: Money::euros(100_000), disposals: Money::euros(5_000),
///     ..FinancingYear::default()
/// };
/// let plan = financing_plan(Money::euros(82_600), &[first]);
/// assert_eq!(plan[0].balance, Money::cents(2_144_686));
/// assert_eq!(plan[0].closing_cash, Money::cents(10_404_686));
/// assert_eq!(decimal(plan[0].caf_on_principal.value().unwrap(), 2), "2.56");
/// ```
pub fn financing_plan(opening_cash: Money, years: &[FinancingYear]) -> Vec<YearBalance> {
    let mut cash = opening_cash;
    years
        .iter()
        .map(|year| {
            let principal = year.existing_principal + year.new_loan.principal;
            let uses = year.investments + year.bfr_change + principal + year.dividends;
            let resources = year.caf + year.borrowed + year.disposals + year.contributions;
            let balance = resources - uses;
            cash += balance;
            let caf_on_principal = Figure::quotient(year.caf, principal, 1, Term::Named("capital remboursé"));
            YearBalance { uses, resources, balance, closing_cash: cash, principal, caf_on_principal }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::Reason;
    use proptest::prelude::*;

    #[test]
    fn interest_is_not_used_twice() {
        let of = |interest| {
            let new_loan = LoanYear { principal: Money::euros(10), interest: Money::euros(interest) };
            let year = FinancingYear { caf: Money::euros(30), new_loan, ..FinancingYear::default() };
            financing_plan(Money::ZERO, &[year])
        };
        assert_eq!(of(0), of(5));
        assert_eq!(of(5)[0].closing_cash, Money::euros(20));
    }

    #[test]
    fn without_debt_there_is_no_cover() {
        let year = FinancingYear { caf: Money::euros(30), ..FinancingYear::default() };
        let none = Figure::NotComputable(Reason::NotPositive(Term::Named("capital remboursé")));
        assert_eq!(financing_plan(Money::ZERO, &[year])[0].caf_on_principal, none);
    }

    proptest! {
        #[test]
        fn cash_moves_by_the_balances(
            opening in -9_000_000_i64..9_000_000,
            years in prop::collection::vec(prop::array::uniform8(-9_000_000_i64..9_000_000), 0..6),
        ) {
            let years: Vec<FinancingYear> = years
                .iter()
                .map(|year| {
                    let [a, b, c, d, e, f, g, h] = year.map(Money::cents);
                    FinancingYear {
                        investments: a, bfr_change: b, existing_principal: c,
                        new_loan: LoanYear { principal: d, interest: h }, dividends: e, caf: f, borrowed: g,
                        disposals: h, contributions: a,
                    }
                })
                .collect();
            let plan = financing_plan(Money::cents(opening), &years);
            let moved: Money = plan.iter().map(|year| year.resources - year.uses).sum();
            let closing = plan.last().map_or(Money::cents(opening), |year| year.closing_cash);
            prop_assert_eq!(closing, Money::cents(opening) + moved);
        }
    }
}
