//! What a cash plan must always hold, and its edges.

use super::*;
use proptest::prelude::*;

fn plan(receipts: &[&str], months: Vec<CashMonth>) -> CashPlan {
    CashPlan {
        opening: Money::euros(1_000),
        habits: CashHabits {
            receipts: receipts.iter().map(|share| share.parse().unwrap()).collect(),
            purchases_delay: 2,
            rent_delay: 0,
            social_delay: 1,
            vat: VatRates::all("20".parse().unwrap()),
        },
        history: CashHistory::default(),
        months,
    }
}

fn sales(euros: i64) -> CashMonth {
    CashMonth { sales: Money::euros(euros), ..CashMonth::default() }
}

#[test]
fn earlier_months_are_received_and_paid_in_the_plan() {
    let mut plan = plan(&["0", "50", "50"], vec![CashMonth::default(); 3]);
    let purchases = |euros| CashMonth { purchases: Money::euros(euros), ..sales(100) };
    plan.history.months = vec![purchases(10), purchases(20)];
    let rows = cash_plan(&plan).unwrap().rows;
    let of = |line: fn(&CashRow) -> Money| rows.iter().map(line).collect::<Vec<_>>();
    assert_eq!(of(|row| row.receipts), [120, 60, 0].map(Money::euros));
    assert_eq!(of(|row| row.purchases), [24, 12, 0].map(Money::euros));
}

#[test]
fn a_vat_credit_waits_for_later_sales() {
    let investing = CashMonth { investment: Money::euros(1_000), ..sales(500) };
    let rows = cash_plan(&plan(&["100"], vec![investing, sales(250), sales(250), sales(0)])).unwrap().rows;
    let euros = |line: fn(&CashRow) -> Money| rows.iter().map(line).collect::<Vec<_>>();
    assert_eq!(euros(|row| row.vat_credit), [100, 50, 0, 0].map(Money::euros));
    assert_eq!(euros(|row| row.vat_due), [0; 4].map(Money::euros));
    assert_eq!(euros(|row| row.vat_paid), [0; 4].map(Money::euros));
}

#[test]
fn the_lowest_point_sets_the_overdraft() {
    let wages = |euros| CashMonth { wages: Money::euros(euros), ..sales(0) };
    let projection = cash_plan(&plan(&["100"], vec![wages(3_000), wages(-2_500)])).unwrap();
    assert_eq!((projection.lowest, projection.closing), (Money::euros(-2_000), Money::euros(500)));
    assert_eq!(projection.overdraft_needed, Money::euros(2_000));
    let idle = cash_plan(&plan(&["100"], Vec::new())).unwrap();
    assert_eq!((idle.lowest, idle.overdraft_needed), (Money::euros(1_000), Money::ZERO));
}

#[test]
fn all_that_is_sold_must_be_received() {
    let total = |text: &str| Err(FinanceError::SharesNotWhole { total: text.parse().unwrap() });
    assert_eq!(cash_plan(&plan(&["40", "50"], Vec::new())), total("90"));
    assert_eq!(cash_plan(&plan(&[], Vec::new())), total("0"));
    let below = Err(FinanceError::NotAShare { found: "-10".parse().unwrap() });
    assert_eq!(cash_plan(&plan(&["110", "-10"], Vec::new())).is_err(), below.is_err());
    assert_eq!(cash_plan(&plan(&["-10", "110"], Vec::new())), below);
}

fn any_month(limit: i64) -> impl Strategy<Value = CashMonth> {
    prop::array::uniform9(-limit..limit).prop_map(|cents| {
        let amount = |at: usize| Money::cents(cents[at]);
        CashMonth {
            sales: amount(0),
            purchases: amount(1),
            rent: amount(2),
            wages: amount(3),
            social_charges: amount(4),
            investment: amount(5),
            loan: amount(6),
            other_receipts: amount(7),
            other_payments: amount(8),
        }
    })
}

fn any_plan(limit: i64) -> impl Strategy<Value = CashPlan> {
    let months = prop::collection::vec(any_month(limit), 0..8);
    let history = prop::collection::vec(any_month(limit), 0..3);
    (months, history, 0..=100_i64, 0_usize..4, -limit..limit).prop_map(
        |(months, past, first, delay, opening)| {
            let share = |points: i64| Percent::new(points.into());
            CashPlan {
                opening: Money::cents(opening),
                habits: CashHabits {
                    receipts: vec![share(first), share(100 - first)],
                    purchases_delay: delay,
                    rent_delay: delay / 2,
                    social_delay: 1,
                    vat: VatRates::all("5.5".parse().unwrap()),
                },
                history: CashHistory { months: past, ..CashHistory::default() },
                months,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn the_end_is_the_start_and_what_moved(plan in any_plan(9_000_000)) {
        let projection = cash_plan(&plan).unwrap();
        let came: Money = projection.rows.iter().map(|row| row.receipts + row.other_receipts).sum();
        let went: Money = projection.rows.iter().map(|row| row.payments).sum();
        prop_assert_eq!(projection.closing, plan.opening + came - went);
        for row in &projection.rows {
            prop_assert!(row.vat_due.is_zero() || row.vat_credit.is_zero());
            prop_assert!(projection.lowest <= row.closing);
        }
    }

    #[test]
    fn any_plan_is_taken_or_refused(plan in any_plan(i64::MAX), delay: usize) {
        let mut plan = plan;
        plan.habits.purchases_delay = delay;
        let _ = cash_plan(&plan);
    }
}
