//! The corporate tax: shapes, limits, and what must always hold.

use super::*;
use crate::finance::regulation::Regulation;
use jiff::civil::date;
use proptest::prelude::*;

fn rules() -> CorporateRules {
    CorporateRules::at(Regulation::official().at(date(2026, 12, 31))).unwrap()
}

fn year(result: i64, losses: i64, months: u32) -> TaxableYear {
    TaxableYear { result: Money::euros(result), losses: Money::euros(losses), months, reduced: true }
}

#[test]
fn a_loss_pays_nothing_and_is_carried_forward() {
    let tax = rules().tax(&year(-30_000, 12_000, 12)).unwrap();
    assert_eq!((tax.tax, tax.taxable), (Money::ZERO, Money::ZERO));
    assert_eq!(tax.losses, Losses { used: Money::ZERO, left: Money::euros(42_000) });
}

#[test]
fn without_the_reduced_rate_all_bears_the_normal_one() {
    let tax = rules().tax(&TaxableYear { reduced: false, ..year(78_400, 0, 12) }).unwrap();
    assert_eq!((tax.reduced_cap, tax.tax), (None, Money::euros(19_600)));
}

#[test]
fn impossible_years_are_refused() {
    for months in [0, 25, u32::MAX] {
        assert_eq!(rules().tax(&year(1, 0, months)), Err(TaxError::Months(months)));
    }
    let huge = TaxableYear { result: Money::cents(i64::MAX), ..year(0, 0, 12) };
    assert_eq!(rules().tax(&huge), Err(TaxError::TooLarge));
    assert!(matches!(rules().tax(&year(1, -1, 12)), Err(TaxError::Negative { .. })));
}

#[test]
fn every_missed_condition_is_told() {
    let company = Company {
        turnover: Money::euros(6_000_000),
        months: 6,
        capital_paid_up: false,
        natural_persons: "74.99".parse().unwrap(),
    };
    let found = rules().obstacles(&company).unwrap();
    assert!(matches!(
        found.as_slice(),
        [Obstacle::Turnover { .. }, Obstacle::Capital, Obstacle::Holders { .. }]
    ));
    // 12 M€ on twelve months: twice the six months.
    assert!(
        found
            .iter()
            .any(|o| o.to_string().starts_with("chiffre d’affaires de 12\u{202f}000\u{202f}000\u{a0}€ sur"))
    );
    let fine =
        Company { months: 12, capital_paid_up: true, natural_persons: "75".parse().unwrap(), ..company };
    assert_eq!(rules().obstacles(&fine), Ok(vec![]));
}

#[test]
fn the_social_contribution_bears_on_large_taxes_only() {
    let company = |turnover, held: &str| Company {
        turnover: Money::euros(turnover),
        months: 12,
        capital_paid_up: true,
        natural_persons: held.parse().unwrap(),
    };
    let due = |company, tax| rules().social_contribution(&company, Money::euros(tax)).unwrap();
    assert_eq!(due(company(9_000_000, "100"), 763_000), Money::ZERO);
    assert_eq!(due(company(9_000_000, "100"), 863_000), Money::euros(3_300));
    assert_eq!(due(company(7_000_000, "100"), 863_000), Money::ZERO);
    assert_eq!(due(company(7_000_000, "10"), 863_000), Money::euros(3_300));
}

#[test]
fn instalments_start_after_the_earlier_closing() {
    let first = |opening| {
        let plan = rules().instalments(opening, Money::euros(8_000), Money::ZERO).unwrap();
        assert_eq!(plan.due.len(), 4);
        assert_eq!(plan.balance, Money::euros(-8_000));
        plan.due[0].0
    };
    assert_eq!(first(date(2026, 7, 1)), date(2026, 9, 15));
    // The earlier year closed on 28 February: 15 March is too near.
    assert_eq!(first(date(2026, 3, 1)), date(2026, 6, 15));
    assert_eq!(first(date(2026, 2, 20)), date(2026, 3, 15));
    assert_eq!(first(date(2026, 2, 21)), date(2026, 6, 15));
    assert_eq!(first(date(2026, 5, 20)), date(2026, 6, 15));
    assert_eq!(first(date(2026, 11, 21)), date(2027, 3, 15));
    let small = rules().instalments(date(2026, 1, 1), Money::euros(3_000), Money::euros(4_000)).unwrap();
    assert_eq!((small.due.len(), small.balance), (0, Money::euros(4_000)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn twelve_months_follow_the_formula(result in 0_i64..50_000_000) {
        // In cents: 15 % up to 42 500 €, 25 % above, to the euro.
        let low = result.min(4_250_000);
        let exact = low * 15 + (result - low) * 25;
        let expected = (exact + 5_000) / 10_000;
        let tax = rules().tax(&TaxableYear { result: Money::cents(result), ..year(0, 0, 12) }).unwrap();
        prop_assert_eq!(tax.tax, Money::euros(expected));
    }

    #[test]
    fn tax_grows_with_the_result_and_shrinks_with_losses(
        result in 0_i64..9_000_000, more in 0_i64..1_000_000, losses in 0_i64..3_000_000, months in 1_u32..=24,
    ) {
        let tax = |result, losses| rules().tax(&year(result, losses, months)).unwrap();
        let here = tax(result, losses);
        prop_assert!(here.tax <= tax(result + more, losses).tax);
        prop_assert!(here.tax >= tax(result, losses + more).tax);
        prop_assert_eq!(here.reduced_base + here.normal_base + here.losses.used, Money::euros(result));
        prop_assert_eq!(here.losses.used + here.losses.left, Money::euros(losses));
    }
}
