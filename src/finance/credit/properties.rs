//! What holds of every schedule.

use super::*;
use crate::base::{Money, Percent};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn any_frequency() -> impl Strategy<Value = Frequency> {
    prop::sample::select(Frequency::ALL.to_vec())
}

fn any_deferral() -> impl Strategy<Value = Option<Deferral>> {
    let kinds = vec![
        DeferralKind::InterestOnly,
        DeferralKind::Total(Capitalisation::Yearly),
        DeferralKind::Total(Capitalisation::AtEnd),
        DeferralKind::Total(Capitalisation::EachPeriod),
    ];
    let deferral = (0_u32..30, prop::sample::select(kinds), any::<bool>())
        .prop_map(|(periods, kind, included)| Deferral { periods, kind, included });
    prop::option::of(deferral)
}

fn any_insurance() -> impl Strategy<Value = Option<Insurance>> {
    let rate = |points| Percent::new(Decimal::new(points, 2));
    let insurance = prop_oneof![
        (0_i64..200).prop_map(move |points| Insurance::OnCapital(rate(points))),
        (0_i64..200).prop_map(move |points| Insurance::OnOutstanding(rate(points))),
        (0_i64..100_000).prop_map(|cents| Insurance::Fixed(Money::cents(cents))),
    ];
    prop::option::of(insurance)
}

fn any_repayment() -> impl Strategy<Value = Repayment> {
    let step = (0_u32..40, prop::option::of(0_i64..3_000))
        .prop_map(|(instalments, euros)| Step { instalments, payment: euros.map(Money::euros) });
    prop_oneof![
        Just(Repayment::ConstantPayments),
        Just(Repayment::ConstantPrincipal),
        Just(Repayment::Bullet),
        prop::collection::vec(step, 0..4).prop_map(Repayment::Steps),
    ]
}

/// Mostly sound terms, from one cent to ten million euros.
fn any_loan() -> impl Strategy<Value = Loan> {
    let capital = prop_oneof![1_i64..1_000, 1_i64..1_000_000_000];
    (
        (capital, 0_i64..200_000, any::<bool>(), any_frequency(), 1_u32..400),
        (any_repayment(), any_deferral(), any_insurance(), prop::option::of((1_u32..99, 0_u32..30))),
    )
        .prop_map(
            |((cents, points, actuarial, frequency, instalments), (repayment, deferral, insurance, draw))| {
                let capital = Money::cents(cents);
                let draws = draw.map_or_else(Vec::new, |(percent, period)| {
                    let second = Money::cents(cents * i64::from(percent) / 100);
                    vec![Draw { period: 0, amount: capital - second }, Draw { period, amount: second }]
                });
                // Steps are made to fill the term, so that they are not all refused.
                let instalments = match &repayment {
                    Repayment::Steps(steps) => steps.iter().map(|step| step.instalments).sum(),
                    _ => instalments,
                };
                Loan {
                    basis: if actuarial { Basis::Actuarial } else { Basis::Proportional },
                    repayment,
                    deferral,
                    insurance,
                    draws,
                    ..Loan::new(capital, Percent::new(Decimal::new(points, 4)), frequency, instalments)
                }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_schedule_repays_exactly_the_capital(loan in any_loan()) {
        let Ok(schedule) = loan.schedule() else { return Ok(()) };
        let mut owed = schedule.released();
        for (row, n) in schedule.rows().iter().zip(1..) {
            prop_assert_eq!((row.n, row.before), (n, owed));
            prop_assert!(row.instalment() >= Money::ZERO && row.insurance >= Money::ZERO, "{:?}", row);
            prop_assert!(row.interest >= Money::ZERO && row.after >= Money::ZERO, "{:?}", row);
            owed = row.before - row.principal + row.drawn;
            prop_assert_eq!(row.after, owed);
        }
        prop_assert_eq!(owed, Money::ZERO);
        let totals = schedule.totals();
        prop_assert_eq!(totals.principal, loan.capital);
        prop_assert_eq!(totals.paid(), schedule.rows().iter().map(Row::total).sum());
        prop_assert_eq!(totals.paid() - loan.capital, totals.cost());
        let years = schedule.by_twelve_months();
        prop_assert_eq!(years.iter().map(|year| year.totals.paid()).sum::<Money>(), totals.paid());
        prop_assert_eq!(years.last().map(|year| year.outstanding), Some(Money::ZERO));
        let _ = EffectiveRate::of(loan.frequency, &schedule.flows(&Costs::default()));
    }

    #[test]
    fn a_loan_without_costs_has_its_nominal_rate_for_teg(
        euros in 100_000_i64..10_000_000, points in 0_i64..200_000, frequency in any_frequency(), n in 1_u32..200,
        kind in 0_usize..3,
    ) {
        let kinds = [Repayment::ConstantPayments, Repayment::ConstantPrincipal, Repayment::Bullet];
        let rate = Percent::new(Decimal::new(points, 4));
        let loan = Loan::new(Money::euros(euros), rate, frequency, n).repaid(kinds[kind].clone());
        let effective = EffectiveRate::of(frequency, &loan.schedule().unwrap().flows(&Costs::default())).unwrap();
        // Each cent of rounding weighs less than a ten-millionth of such a capital.
        let gap = (effective.teg(6).points() - rate.points()).abs();
        prop_assert!(gap < Decimal::new(1, 4), "{gap}");
    }

    #[test]
    fn no_terms_panic(
        cents: i64, points: i64, scale in 0_u32..28, frequency in any_frequency(), n: u32, periods: u32,
        amount: i64, loan in any_loan(),
    ) {
        let extreme = Percent::new(Decimal::new(points, scale));
        let step = |payment| Step { instalments: n, payment };
        let money = Money::cents(amount);
        for loan in [
            Loan { capital: Money::cents(cents), ..loan.clone() },
            Loan { rate: extreme, frequency, ..loan.clone() },
            Loan { instalments: n, ..loan.clone() },
            Loan { insurance: Some(Insurance::Fixed(money)), ..loan.clone() },
            Loan { insurance: Some(Insurance::OnOutstanding(extreme)), ..loan.clone() },
            Loan { draws: vec![Draw { period: n, amount: money }; 2], ..loan.clone() },
            Loan { repayment: Repayment::Steps(vec![step(Some(money)), step(None)]), ..loan.clone() },
            loan.deferred(periods, DeferralKind::Total(Capitalisation::EachPeriod)),
        ] {
            let _ = loan.schedule().map(|schedule| {
                let costs = Costs { fees: money, per_instalment: money, later: vec![(n, money)], ..Costs::default() };
                (EffectiveRate::of(frequency, &schedule.flows(&costs)), schedule.totals())
            });
        }
    }
}

#[track_caller]
fn refused(loan: &Loan, error: CreditError) {
    assert_eq!(loan.schedule(), Err(error));
}

#[test]
fn senseless_terms_are_refused() {
    let loan = || Loan::new(Money::euros(60_000), "4.20".parse().unwrap(), Frequency::Monthly, 60);
    let draw = |period, euros| Draw { period, amount: Money::euros(euros) };
    for capital in [Money::ZERO, Money::euros(-1)] {
        refused(&Loan { capital, ..loan() }, CreditError::CapitalNotPositive { capital });
    }
    for instalments in [0, 1_201, u32::MAX] {
        refused(&Loan { instalments, ..loan() }, CreditError::LengthOutOfRange { instalments });
    }
    let deferred = loan().deferred(60, DeferralKind::InterestOnly);
    refused(&deferred, CreditError::DeferralTooLong { deferral: 60, instalments: 60 });
    let draws = vec![draw(0, 40_000), draw(3, 10_000)];
    let short = CreditError::DrawsDisagree { drawn: Money::euros(50_000), capital: Money::euros(60_000) };
    refused(&Loan { draws, ..loan().deferred(6, DeferralKind::InterestOnly) }, short);
    let draws = vec![draw(0, 40_000), draw(7, 20_000)];
    let late = CreditError::DrawTooLate { period: 7 };
    refused(&Loan { draws, ..loan().deferred(6, DeferralKind::InterestOnly) }, late);
    let draws = vec![draw(2, 60_000)];
    let none = CreditError::DrawNotSound { period: 2 };
    refused(&Loan { draws, ..loan().deferred(6, DeferralKind::InterestOnly) }, none);
    refused(&Loan { capital: Money::cents(i64::MAX), ..loan() }, CreditError::TooLarge);
    let usury = Loan { rate: "1000".parse().unwrap(), instalments: 600, ..loan() };
    refused(&usury.deferred(599, DeferralKind::Total(Capitalisation::EachPeriod)), CreditError::TooLarge);
}

#[test]
fn a_deferral_beside_the_term_lengthens_it() {
    let loan = Loan::new(Money::euros(100_000), "4.50".parse().unwrap(), Frequency::Monthly, 54);
    let deferral = Deferral { periods: 6, kind: DeferralKind::InterestOnly, included: false };
    let beside = Loan { deferral: Some(deferral), ..loan.clone() }.schedule();
    let within = Loan { instalments: 60, ..loan }.deferred(6, DeferralKind::InterestOnly).schedule();
    assert_eq!(beside, within);
}

#[test]
fn simple_interest_joins_the_capital_each_year_by_default() {
    let loan = Loan::new(Money::euros(150_000), "4".parse().unwrap(), Frequency::Quarterly, 40);
    let owed = |capitalisation| {
        let schedule = loan.clone().deferred(10, DeferralKind::Total(capitalisation)).schedule().unwrap();
        schedule.rows()[9].after
    };
    // 6 000 the first year, 6 240 the second, then half a year on 162 240.
    assert_eq!(owed(Capitalisation::default()), Money::cents(16_548_480));
    assert_eq!(owed(Capitalisation::AtEnd), Money::euros(165_000));
    assert_eq!(owed(Capitalisation::EachPeriod), Money::cents(16_569_333));
}
