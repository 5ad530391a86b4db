//! The income tax: brackets of the year, limits, and what must always hold.

use super::*;
use crate::finance::{figure::Reason, regulation::Regulation};
use jiff::civil::date;
use proptest::prelude::*;

fn rules() -> IncomeRules {
    IncomeRules::at(Regulation::official().at(date(2025, 12, 31))).unwrap()
}

fn household(couple: bool, extra_quarters: u32) -> Household {
    let base = if couple { Household::COUPLE } else { Household::SINGLE };
    base.with_parts(Parts::quarters(base.base.as_quarters() + extra_quarters).unwrap())
}

fn tax(euros: i64, household: Household) -> IncomeTax {
    rules().tax(Money::euros(euros), &household).unwrap()
}

#[test]
fn nothing_is_due_in_the_first_bracket() {
    let none = tax(11_600, Household::SINGLE);
    assert_eq!((none.tax, none.marginal), (Money::ZERO, Percent::ZERO));
    assert_eq!(none.average, Figure::Value(0.into()));
    let nobody = tax(0, Household::SINGLE).average;
    assert_eq!(nobody, Figure::NotComputable(Reason::NotPositive(Term::Named("revenu imposable"))));
}

#[test]
fn the_decote_of_a_couple_is_theirs() {
    // 1 483 − 45,25 % × 1 000 = 1 030,50, held at the tax itself.
    let rules = rules();
    assert_eq!(rules.decote(Money::euros(1_000), true), Ok(Money::euros(1_000)));
    assert_eq!(rules.decote(Money::euros(1_500), true), Ok(Money::cents(80_425)));
    assert_eq!(rules.decote(Money::euros(1_500), false), Ok(Money::cents(21_825)));
    assert_eq!(rules.decote(Money::euros(5_000), false), Ok(Money::ZERO));
}

#[test]
fn shared_custody_counts_for_a_quarter() {
    let shared = tax(120_000, household(true, 1));
    assert!(shared.capped);
    assert_eq!(shared.without_children - shared.after_cap, Money::cents(90_350));
}

#[test]
fn wages_keep_a_floor_and_a_cap() {
    let allowance = |euros| rules().wage_allowance(Money::euros(euros)).unwrap();
    assert_eq!(allowance(300), Money::euros(300));
    assert_eq!(allowance(3_000), Money::euros(509));
    assert_eq!(allowance(24_000), Money::euros(2_400));
    assert_eq!(allowance(200_000), Money::euros(14_555));
    let loss = rules().taxable(&[Money::euros(20_000)], Money::euros(-30_000));
    assert_eq!(loss, Ok(Money::ZERO));
}

#[test]
fn impossible_households_and_incomes_are_refused() {
    let narrow = Household { base: Parts::TWO, ..Household::SINGLE };
    assert!(matches!(rules().tax(Money::euros(1), &narrow), Err(TaxError::BaseAboveParts { .. })));
    assert!(matches!(rules().tax(Money::cents(-1), &Household::SINGLE), Err(TaxError::Negative { .. })));
    assert_eq!(rules().tax(Money::cents(i64::MAX), &Household::SINGLE), Err(TaxError::TooLarge));
    for text in ["0", "0,75", "-2", "2,3", "deux", "1e9", "101"] {
        assert!(text.parse::<Parts>().is_err(), "{text}");
    }
    assert!(IncomeRules::at(Regulation::official().at(date(2026, 12, 31))).is_err());
}

#[test]
fn each_year_has_its_scale() {
    let before = IncomeRules::at(Regulation::official().at(date(2024, 12, 31))).unwrap();
    // 17 818 × 11 % + 10 685 × 30 %, then 17 979 × 11 % + 10 421 × 30 %.
    let tax = |rules: &IncomeRules| rules.tax(Money::euros(40_000), &Household::SINGLE).unwrap().tax;
    assert_eq!((tax(&before), tax(&rules())), (Money::euros(5_165), Money::euros(5_104)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn tax_grows_with_income_but_never_faster_than_the_top_rate(
        cents in 0_i64..60_000_000, more in 0_i64..3_000_000, couple: bool, extra in 0_u32..16,
    ) {
        let household = household(couple, extra);
        let rules = rules();
        let here = rules.tax(Money::cents(cents), &household).unwrap();
        let there = rules.tax(Money::cents(cents + more), &household).unwrap();
        prop_assert!(here.tax <= there.tax);
        prop_assert!(here.tax <= Money::cents(cents));
        // A tax that leaves the décote grows 1,4525 times as fast; each of the two is rounded to the cent, then to the euro.
        let most = more * 45 * 14_525 / 1_000_000 + 110;
        prop_assert!((there.tax - here.tax).as_cents() <= most);
        prop_assert!(here.marginal <= "45".parse().unwrap());
    }

    #[test]
    fn children_never_raise_the_tax_nor_lower_it_beyond_the_cap(
        euros in 0_i64..600_000, couple: bool, extra in 0_u32..16,
    ) {
        let (with, without) = (tax(euros, household(couple, extra)), tax(euros, household(couple, 0)));
        prop_assert!(with.tax <= without.tax);
        prop_assert!(without.after_cap - with.after_cap <= Money::cents(i64::from(extra) * 90_350));
    }
}
