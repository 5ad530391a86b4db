//! What must hold of every projection.

use super::*;
use crate::base::{Money, Percent};
use crate::finance::regulation::Regulation;
use jiff::civil::date;
use proptest::prelude::*;

fn percent(hundredths: i64) -> Percent {
    Percent::new(rust_decimal::Decimal::new(hundredths, 2))
}

fn any_contract() -> impl Strategy<Value = Contract> {
    (0_i64..500_000, 0_i64..50_000, 1_u32..40, 0_i64..500, 0_i64..200, -500_i64..1_000).prop_map(
        |(initial, yearly, years, entry, management, growth)| Contract {
            initial: Money::euros(initial),
            yearly: Money::euros(yearly),
            years,
            entry_fee: percent(entry),
            management_fee: percent(management),
            growth: percent(growth),
        },
    )
}

/// The contract in every product, at 2 % of TME, 25 % of IS and 30 % of marginal rate.
fn every(contract: &Contract) -> Vec<Projection> {
    let law = Regulation::official().at(date(2026, 11, 23));
    let rate = percent(2_500);
    let per =
        PerRules::at(law).unwrap().project(contract, Money::ZERO, percent(3_000), percent(3_000)).unwrap();
    vec![
        LifeRules::at(law).unwrap().project(contract, false).unwrap(),
        LifeRules::at(law).unwrap().project(contract, true).unwrap(),
        per.capital,
        CapitalisationRules::at(law).unwrap().project(contract, percent(200), rate).unwrap(),
        money_market_fund(contract, TaxedAs::Company(rate)).unwrap(),
        money_market_fund(contract, TaxedAs::person(law).unwrap()).unwrap(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn without_fees_nor_growth_what_was_paid_in_comes_back(contract in any_contract()) {
        let still = Contract {
            entry_fee: Percent::ZERO,
            management_fee: Percent::ZERO,
            growth: Percent::ZERO,
            ..contract
        };
        for end in every(&still) {
            let paid = still.initial + Money::euros(still.yearly.as_cents() / 100 * i64::from(still.years));
            prop_assert_eq!(end.paid_in, paid);
            prop_assert_eq!(end.gross, paid);
            // The forfaits of a capitalisation contract are paid back at the exit, to the cent of each year.
            prop_assert!((end.net - paid).abs() <= Money::cents(i64::from(still.years) + 1));
        }
    }

    #[test]
    fn each_row_adds_up_and_opens_where_the_last_closed(contract in any_contract()) {
        for end in every(&contract) {
            let mut value = Money::ZERO;
            for row in &end.rows {
                prop_assert_eq!(row.opening, value);
                value = row.opening + row.paid_in - row.entry_fee + row.growth - row.management_fee;
                prop_assert_eq!(row.closing, value);
            }
            prop_assert_eq!(end.gross, value);
            prop_assert_eq!(end.net, end.gross - end.income_tax - end.social_levies - end.corporate_tax);
            prop_assert!(!end.assumptions.is_empty());
        }
    }

    #[test]
    fn tax_never_takes_a_gain_whole_nor_bears_on_a_loss(contract in any_contract()) {
        for end in every(&contract) {
            let slack = Money::cents(i64::from(contract.years) + 2);
            if end.gain > Money::ZERO {
                prop_assert!(end.net + slack >= end.paid_in);
            }
            let personal = end.income_tax + end.social_levies;
            prop_assert!(end.gain > Money::ZERO || personal.is_zero());
        }
    }

    #[test]
    fn a_company_pays_its_rate_on_the_true_gain(contract in any_contract(), tme in 0_i64..600) {
        let rules = CapitalisationRules::at(Regulation::official().at(date(2026, 11, 23))).unwrap();
        let end = rules.project(&contract, percent(tme), percent(2_500)).unwrap();
        let expected = end.gain.times(1, 4).unwrap();
        prop_assert!((end.corporate_tax - expected).abs() <= Money::cents(i64::from(contract.years) + 1));
    }
}

#[test]
fn impossible_contracts_are_refused() {
    let sound = Contract {
        initial: Money::euros(1_000),
        yearly: Money::ZERO,
        years: 5,
        entry_fee: Percent::ZERO,
        management_fee: Percent::ZERO,
        growth: percent(200),
    };
    assert!(sound.rows().is_ok());
    for wrong in [
        Contract { years: 0, ..sound },
        Contract { years: u32::MAX, ..sound },
        Contract { initial: Money::cents(-1), ..sound },
        Contract { initial: Money::cents(i64::MAX), ..sound },
        Contract { entry_fee: percent(10_001), ..sound },
        Contract { management_fee: percent(-1), ..sound },
        Contract { growth: percent(-10_001), ..sound },
        // A hundred per cent a year for eighty years.
        Contract { growth: percent(10_000), years: 80, ..sound },
    ] {
        assert!(wrong.rows().is_err(), "{wrong:?}");
    }
}
