//! The initial financing plan: what the start of a project needs, and what pays for it.

use crate::base::Money;
use crate::finance::figure::{Figure, Term};
use serde::{Deserialize, Serialize};

/// What money is needed for. All amounts are before VAT but [`Need::Vat`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Need {
    /// A going business (fonds de commerce).
    Business,
    /// Registration duties on it: see [`transfer_duty`](super::transfer_duty).
    Duties,
    /// Fees and costs: advice, deeds, loan set-up, guarantees.
    Fees,
    /// Land and buildings.
    Property,
    /// Works and fittings.
    Works,
    /// Equipment and vehicles.
    Equipment,
    /// VAT on investments, to be paid before it comes back.
    Vat,
    /// Deposits: rent, energy, franchise.
    Deposit,
    /// First stock.
    Stock,
    /// Working capital and opening cash.
    WorkingCapital,
    /// Anything else.
    Other,
}

/// Where money comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Resource {
    /// Own contribution, in cash or kind.
    OwnFunds,
    /// Counted with own funds by the bank: prêt d'honneur (a personal loan brought as capital), blocked partners'
    /// accounts.
    QuasiEquity,
    /// A grant.
    Grant,
    /// A loan to the business.
    Loan,
    /// The bridge that waits for VAT to come back (relais TVA).
    VatBridge,
    /// Anything else.
    Other,
}

/// Needs and resources, line by line; the same kind may come several times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InitialPlan {
    /// What is needed.
    pub needs: Vec<(Need, Money)>,
    /// What pays for it.
    pub resources: Vec<(Resource, Money)>,
}

/// Whether a plan holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InitialBalance {
    /// All needs, VAT included.
    pub needs: Money,
    /// Needs without the VAT that comes back.
    pub needs_before_vat: Money,
    /// All resources.
    pub resources: Money,
    /// Resources less needs: below zero, money is missing.
    pub gap: Money,
    /// Own funds on needs before VAT: a share of one.
    pub own_share: Figure,
    /// Own funds and quasi-equity on needs before VAT: a share of one.
    pub quasi_equity_share: Figure,
    /// What must still be brought; zero when nothing is missing.
    pub complement: Money,
}

impl InitialBalance {
    /// Needs and resources meet to the cent.
    pub fn is_balanced(&self) -> bool {
        self.gap.is_zero()
    }
}

/// Balances a plan.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::plan::{InitialPlan, Need, Resource, initial_plan}};
/// let plan = InitialPlan {
///     needs: [(Need::Business, 120_000), (Need::Equipment, 45_000), (Need::Vat, 9_000)]
///         .map(|(need, euros)| (need, Money::euros(euros))).to_vec(),
///     resources: [(Resource::OwnFunds, 42_000), (Resource::Loan, 122_000), (Resource::VatBridge, 9_000)]
///         .map(|(resource, euros)| (resource, Money::euros(euros))).to_vec(),
/// };
/// let balance = initial_plan(&plan);
/// assert_eq!((balance.gap, balance.complement), (Money::euros(-1_000), Money::euros(1_000)));
/// assert_eq!(decimal(balance.own_share.value().unwrap(), 4), "0.2545"); // 42 000 / 165 000
/// ```
pub fn initial_plan(plan: &InitialPlan) -> InitialBalance {
    const BEFORE_VAT: Term = Term::Named("besoins hors TVA");
    let needed = |keep: fn(Need) -> bool| -> Money {
        plan.needs.iter().filter(|(need, _)| keep(*need)).map(|(_, amount)| *amount).sum()
    };
    let brought = |keep: fn(Resource) -> bool| -> Money {
        plan.resources.iter().filter(|(kind, _)| keep(*kind)).map(|(_, amount)| *amount).sum()
    };
    let needs = needed(|_| true);
    let needs_before_vat = needed(|need| need != Need::Vat);
    let resources = brought(|_| true);
    let own = brought(|kind| kind == Resource::OwnFunds);
    let quasi_equity = brought(|kind| matches!(kind, Resource::OwnFunds | Resource::QuasiEquity));
    let gap = resources - needs;
    InitialBalance {
        needs,
        needs_before_vat,
        resources,
        gap,
        own_share: Figure::quotient(own, needs_before_vat, 1, BEFORE_VAT),
        quasi_equity_share: Figure::quotient(quasi_equity, needs_before_vat, 1, BEFORE_VAT),
        complement: (-gap).max(Money::ZERO),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::Reason;
    use proptest::prelude::*;

    fn of(needs: &[(Need, i64)], resources: &[(Resource, i64)]) -> InitialBalance {
        initial_plan(&InitialPlan {
            needs: needs.iter().map(|(need, cents)| (*need, Money::cents(*cents))).collect(),
            resources: resources.iter().map(|(kind, cents)| (*kind, Money::cents(*cents))).collect(),
        })
    }

    #[test]
    fn the_vat_that_comes_back_does_not_dilute_the_own_share() {
        let needs = [(Need::Works, 100_000), (Need::Vat, 20_000)];
        let balance = of(&needs, &[(Resource::OwnFunds, 30_000), (Resource::QuasiEquity, 20_000)]);
        let share = |numer| Figure::Value(crate::finance::Ratio::new(numer, 10));
        assert_eq!((balance.own_share, balance.quasi_equity_share), (share(3), share(5)));
    }

    #[test]
    fn without_needs_there_is_no_share() {
        let balance = of(&[(Need::Vat, 100)], &[(Resource::OwnFunds, 100)]);
        assert!(balance.is_balanced());
        let none = Figure::NotComputable(Reason::NotPositive(Term::Named("besoins hors TVA")));
        assert_eq!(balance.own_share, none);
    }

    proptest! {
        #[test]
        fn the_complement_balances_a_plan_that_lacks_money(
            needs in prop::collection::vec(0_i64..9_000_000, 0..6),
            resources in prop::collection::vec(0_i64..9_000_000, 0..6),
        ) {
            let needs: Vec<_> = needs.into_iter().map(|cents| (Need::Other, cents)).collect();
            let mut resources: Vec<_> = resources.into_iter().map(|cents| (Resource::Loan, cents)).collect();
            let balance = of(&needs, &resources);
            prop_assert_eq!(balance.is_balanced(), balance.needs == balance.resources);
            prop_assert_eq!(balance.complement.is_zero(), balance.resources >= balance.needs);
            resources.push((Resource::OwnFunds, balance.complement.as_cents()));
            let completed = of(&needs, &resources);
            prop_assert_eq!(completed.is_balanced(), balance.gap <= Money::ZERO);
            prop_assert_eq!(completed.complement, Money::ZERO);
        }

        #[test]
        fn any_amounts_are_taken(need: i64, vat: i64, own: i64) {
            of(&[(Need::Stock, need), (Need::Vat, vat)], &[(Resource::OwnFunds, own), (Resource::Loan, own)]);
        }
    }
}
