//! The analysis of a liasse: balances, CAF, functional balance sheet, delays, ratios, restatements, comparison
//! over years and with the sector.

mod aggregates;
mod balance;
mod caf;
mod compare;
mod coverage;
mod delays;
mod excess;
mod functional;
mod ratios;
mod restate;
mod sector;
mod sig;
mod supplement;
mod untold;

pub use aggregates::{
    current_assets, equity, financial_debt, half_of_capital_lost, net_debt, purchases, purchases_with_tax,
    short_term_debt, stocks, term_debt, turnover_with_tax,
};
pub use balance::{Balance, Family, Unit, compute};
pub use caf::{Caf, caf, self_financing};
pub use compare::{Comparison, FigureMove, Move, Year, compare, over_years};
pub use coverage::{cash_for_debt_service, debt_service_coverage};
pub use delays::{Delays, delays};
pub use excess::Excess;
pub use functional::{Functional, functional};
pub use ratios::{Ratios, ratios};
pub use restate::{Restated, restate};
pub use sector::{Level, LevelError, Sector, SectorFault, SectorLine, Spread, Standing};
pub use sig::{Sig, sig};
pub use supplement::{Caveat, Lease, Supplement};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        base::Money,
        finance::{Code, fixtures},
    };
    use proptest::prelude::*;

    /// Parts of any size, even senseless ones: they move between balances and leave the ends where they are.
    fn any_supplement() -> impl Strategy<Value = Supplement> {
        let part = || prop::option::of((0_i64..9_000_000).prop_map(Money::euros));
        (part(), part(), part(), part(), part(), part(), part()).prop_map(|(a, b, c, d, e, f, g)| {
            Supplement {
                grant_share_747: a,
                grant_share_777: b,
                disposal_proceeds_775: c,
                disposal_book_value_675: d,
                exceptional_reversals_787: e,
                other_receivables_non_operating: f,
                accrued_interest: g,
                ..Supplement::default()
            }
        })
    }

    proptest! {
        #[test]
        fn balances_meet_the_totals_of_the_forms(
            liasse in fixtures::any_liasse(),
            supplement in any_supplement(),
        ) {
            let sig = sig(&liasse, &supplement);
            prop_assert_eq!(sig.operating_result, liasse.get(Code::GG));
            prop_assert_eq!(sig.current_result, liasse.get(Code::GW));
            prop_assert_eq!(sig.net_result, liasse.get(Code::HN));
            let caf = caf(&liasse, &supplement).unwrap();
            prop_assert_eq!(caf.subtractive, caf.additive);
            let gap = liasse.get(Code::CO) - liasse.get(Code::_1A) - liasse.get(Code::EE);
            prop_assert_eq!(functional(&liasse, &supplement).closing_gap, gap);
        }

        #[test]
        fn every_figure_has_a_value_or_a_reason(
            liasse in fixtures::any_liasse(),
            supplement in any_supplement(),
        ) {
            for balance in Balance::ALL {
                let figure = compute(&liasse, &supplement, *balance);
                prop_assert!(figure.value().is_none_or(|value| *value.denom() > 0), "{}", balance);
            }
        }
    }
}
