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
mod parts;
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
pub use balance::{Balance, Family, Unit, compute, compute_all};
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
        finance::{Box2033, Code, Simplified, fixtures, validate},
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
        #![proptest_config(ProptestConfig::with_cases(48))]

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

        #[test]
        fn coherent_accounts_meet_every_identity(
            liasse in fixtures::any_coherent(),
            supplement in any_supplement(),
        ) {
            prop_assert_eq!(validate(&liasse), []);
            let functional = functional(&liasse, &supplement);
            prop_assert_eq!(functional.tn, functional.frng - functional.bfr);
            prop_assert_eq!(functional.tn, functional.cash - functional.overdrafts);
            let caf = caf(&liasse, &supplement).unwrap();
            prop_assert_eq!(caf.subtractive, caf.additive);
        }

        #[test]
        fn forms_2033_keep_totals_balance_and_result(liasse in fixtures::any_coherent()) {
            let simplified = Simplified::from(&liasse);
            prop_assert_eq!(simplified.validate(), []);
            for (code, normal) in [
                (Box2033::_044, Code::BJ),
                (Box2033::_048, Code::BK),
                (Box2033::_110, Code::CO),
                (Box2033::_112, Code::_1A),
                (Box2033::_142, Code::DL),
                (Box2033::_154, Code::DR),
                (Box2033::_180, Code::EE),
                (Box2033::_136, Code::DI),
                (Box2033::_310, Code::HN),
            ] {
                prop_assert_eq!(simplified.get(code), liasse.get(normal), "{} {}", code, normal);
            }
        }

        #[test]
        fn an_unfolded_2033_keeps_the_balances_that_its_boxes_tell(
            liasse in fixtures::any_coherent(),
            supplement in any_supplement(),
        ) {
            let mut simplified = Simplified::from(&liasse);
            let unfolded = simplified.unfold();
            let told = [Balance::Va, Balance::Ebe, Balance::Rcai, Balance::ResultatNet, Balance::Ca];
            for balance in told {
                let figure = compute(&unfolded, &supplement, balance);
                prop_assert_eq!(figure, compute(&liasse, &supplement, balance), "{}", balance);
            }
            // With what the forms lost, everything comes back.
            let lost = liasse.lines.iter().filter(|(code, _)| simplified.takes(**code));
            simplified.detail = lost.map(|(code, amount)| (*code, *amount)).collect();
            let whole = simplified.unfold();
            for balance in Balance::ALL {
                let figure = compute(&whole, &supplement, *balance);
                let right = compute(&liasse, &supplement, *balance);
                prop_assert!(figure == right || figure.value().is_none(), "{}: {:?} {:?}", balance, figure, right);
            }
        }

        #[test]
        fn nothing_panics_at_the_limits(
            cents in prop::collection::vec(prop::sample::select(vec![i64::MIN, -1, 0, 1, i64::MAX]), Code::EVERY.len()),
            boxes in prop::collection::vec(prop::sample::select(vec![i64::MIN, -1, 0, 1, i64::MAX]), Box2033::EVERY.len()),
            supplement in any_supplement(),
        ) {
            let (opening, closing) = (jiff::civil::date(2025, 1, 1), jiff::civil::date(2025, 12, 31));
            let lines = Code::EVERY.iter().copied().zip(cents.iter().map(|cents| Money::cents(*cents)));
            let liasse = super::super::Liasse::new(opening, closing, lines.clone()).complete();
            let filled = Box2033::EVERY.iter().copied().zip(boxes.iter().map(|cents| Money::cents(*cents)));
            let mut simplified = Simplified::new(opening, closing, filled).complete();
            simplified.detail = lines.collect();
            for liasse in [liasse.clone(), simplified.unfold(), Simplified::from(&liasse).unfold()] {
                let _faults = validate(&liasse);
                let year = Year { liasse: &liasse, supplement: &supplement };
                let _compared = compare(year, year);
                let _dscr = debt_service_coverage(year, year, Some(Money::cents(i64::MIN)));
            }
            let _faults = simplified.validate();
        }
    }
}
