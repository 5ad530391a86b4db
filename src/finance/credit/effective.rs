//! The effective rates of a credit: TEG of professional loans, TAEG of the others.

use super::{CreditError, DatedFlow, Flow, Frequency, calendar, equation};
use crate::base::{Date, Percent};
use rust_decimal::{Decimal, RoundingStrategy};
use std::collections::BTreeMap;

/// A stated TEG is sanctioned when it is wrong by this much or more: one decimal, C. conso. art. R314-2 and its
/// constant case law, in force in 2026.
pub const TOLERANCE: Percent = Percent::new(Decimal::from_parts(1, 0, 0, false, 1));

/// What a credit truly costs, in rate. The root search is rounded once, to the twelfth decimal of a share; each figure is
/// rounded half up from there, to the decimals asked, six at most being sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EffectiveRate {
    unit_months: u32,
    period: Decimal,
    annual: Decimal,
}

impl EffectiveRate {
    /// Of flows at whole periods, the unit period being theirs.
    ///
    /// # Errors
    /// No rate, or several.
    pub fn of(frequency: Frequency, flows: &[Flow]) -> Result<Self, CreditError> {
        let mut amounts = BTreeMap::new();
        for flow in flows {
            let step = u64::from(flow.period) * u64::from(frequency.months());
            *amounts.entry(step).or_default() += i128::from(flow.amount.as_cents());
        }
        Self::solve(&amounts, 1, frequency.months())
    }

    /// Of flows on the calendar, counted from the first. Days that make no whole month are parts of a year of 365 or 366
    /// days, as in the annex to article R314-3. The unit period is the smallest interval between two payments, in whole
    /// months and one at least (art. R314-2).
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::credit::{DatedFlow, EffectiveRate}};
    /// // 10 000 € on 12 January, 10 500 € one year and 24 days later: 365 + 24 days at 4,68 %.
    /// let flow = |on, euros| DatedFlow { on, amount: Money::euros(euros) };
    /// let rate = EffectiveRate::on_calendar(&[
    ///     flow(Date::constant(2026, 1, 12), 10_000), flow(Date::constant(2027, 2, 5), -10_500),
    /// ])?;
    /// assert_eq!(rate.taeg(2).to_string(), "4.68");
    /// # Ok::<(), visavis::finance::credit::CreditError>(())
    /// ```
    ///
    /// # Errors
    /// No rate, or several.
    pub fn on_calendar(flows: &[DatedFlow]) -> Result<Self, CreditError> {
        let mut days: BTreeMap<Date, i128> = BTreeMap::new();
        for flow in flows {
            *days.entry(flow.on).or_default() += i128::from(flow.amount.as_cents());
        }
        let origin = *days.keys().next().ok_or(CreditError::NoRate)?;
        let times = days
            .iter()
            .map(|(day, amount)| calendar::elapsed(origin, *day).map(|time| (time, *amount)))
            .collect::<Option<Vec<_>>>()
            .ok_or(CreditError::NoRate)?;
        // A day is 12/365 or 2/61 of a month: steps of a 365th, of a 61st, or of both.
        let has = |year| times.iter().any(|(time, _)| time.days > 0 && time.year == year);
        let per_month: u32 = match (has(365), has(366)) {
            (false, false) => 1,
            (true, false) => 365,
            (false, true) => 61,
            (true, true) => 365 * 61,
        };
        let mut amounts = BTreeMap::new();
        for (time, amount) in &times {
            let days = u64::from(time.days) * 12 * u64::from(per_month) / u64::from(time.year);
            *amounts.entry(u64::from(time.months) * u64::from(per_month) + days).or_default() += *amount;
        }
        Self::solve(&amounts, per_month, unit(origin, &days))
    }

    fn solve(amounts: &BTreeMap<u64, i128>, per_month: u32, unit_months: u32) -> Result<Self, CreditError> {
        let growth = equation::Equation::new(amounts, per_month).ok_or(CreditError::NoRate)?.growth()?;
        let over = |months: u32| -> Result<Decimal, CreditError> {
            let share = equation::power(growth, u64::from(months) * u64::from(per_month)) - 1.0;
            // Above a million times a year, the annual figure has no meaning and too many digits.
            let exact =
                Decimal::from_f64_retain(share).filter(|exact| exact.abs() < Decimal::from(1_000_000));
            let exact = exact.ok_or(CreditError::NoRate)?;
            Ok(exact.round_dp_with_strategy(12, RoundingStrategy::MidpointAwayFromZero))
        };
        Ok(Self { unit_months, period: over(unit_months)?, annual: over(12)? })
    }

    /// The length of the unit period (durée de la période), in months: it is told with the rate (art. R314-2).
    pub const fn unit_months(&self) -> u32 {
        self.unit_months
    }

    /// The rate of a period (taux de période).
    pub fn period(&self, decimals: u32) -> Percent {
        shown(self.period, decimals)
    }

    /// TEG of a professional loan: the rate of a period × the periods of a year, C. conso. art. R314-2.
    pub fn teg(&self, decimals: u32) -> Percent {
        shown(self.period * Decimal::from(12) / Decimal::from(self.unit_months), decimals)
    }

    /// TAEG: the compound rate of a year, C. conso. art. R314-3.
    pub fn taeg(&self, decimals: u32) -> Percent {
        shown(self.annual, decimals)
    }

    /// True if a TEG so stated is wrong by [`TOLERANCE`] or more.
    pub fn misstated(&self, teg: Percent) -> bool {
        let exact = self.teg(6).points();
        teg.points().checked_sub(exact).is_none_or(|gap| gap.abs() >= TOLERANCE.points())
    }
}

/// The smallest interval between two payments, or from the origin to the only one.
fn unit(origin: Date, days: &BTreeMap<Date, i128>) -> u32 {
    let paid: Vec<Date> = days.iter().filter(|(_, amount)| **amount < 0).map(|(day, _)| *day).collect();
    let between = |from, to| calendar::elapsed(from, to).map(|time| time.months);
    let smallest = paid.windows(2).filter_map(|pair| between(*pair.first()?, *pair.last()?)).min();
    let only = || paid.first().and_then(|day| between(origin, *day));
    smallest.or_else(only).unwrap_or(1).max(1)
}

fn shown(share: Decimal, decimals: u32) -> Percent {
    let points = share * Decimal::ONE_HUNDRED;
    Percent::new(points.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Money;
    use crate::finance::credit::{Costs, Loan};
    use proptest::prelude::*;

    fn loan() -> Loan {
        Loan::new(Money::euros(60_000), "4.20".parse().unwrap(), Frequency::Monthly, 60)
    }

    #[test]
    fn regular_dates_and_whole_periods_agree() {
        let costs = Costs { fees: Money::euros(1_650), ..Costs::default() };
        for (frequency, released, first) in [
            (Frequency::Monthly, "2026-01-15", "2026-02-15"),
            (Frequency::Quarterly, "2026-11-05", "2027-02-05"),
            (Frequency::HalfYearly, "2028-02-29", "2028-08-29"),
            (Frequency::Yearly, "2026-06-30", "2027-06-30"),
        ] {
            let schedule = Loan { frequency, instalments: 12, ..loan() }.schedule().unwrap();
            let dated = schedule.dated_flows(&costs, released.parse().unwrap(), first.parse().unwrap());
            let periods = EffectiveRate::of(frequency, &schedule.flows(&costs)).unwrap();
            let calendar = EffectiveRate::on_calendar(&dated).unwrap();
            assert_eq!(calendar, periods, "{frequency:?}");
        }
    }

    #[test]
    fn a_later_first_instalment_costs_less_in_rate() {
        let (schedule, costs) = (loan().schedule().unwrap(), Costs::default());
        let released = "2026-01-12".parse().unwrap();
        let teg = |first: &str| {
            let flows = schedule.dated_flows(&costs, released, first.parse().unwrap());
            EffectiveRate::on_calendar(&flows).unwrap().teg(4).points()
        };
        let (early, whole, late) = (teg("2026-02-05"), teg("2026-02-12"), teg("2026-02-20"));
        assert!(early > whole && whole > late, "{early} {whole} {late}");
        assert!((whole - Decimal::new(42, 1)).abs() < Decimal::new(1, 3));
    }

    #[test]
    fn fees_paid_later_cost_less_in_rate() {
        let schedule = loan().schedule().unwrap();
        let teg = |costs| EffectiveRate::of(Frequency::Monthly, &schedule.flows(&costs)).unwrap().teg(4);
        let at_release = teg(Costs { guarantee: Money::euros(1_000), ..Costs::default() });
        let a_year_later = teg(Costs { later: vec![(12, Money::euros(1_000))], ..Costs::default() });
        let at_the_end = teg(Costs { later: vec![(60, Money::euros(1_000))], ..Costs::default() });
        assert!(at_release > a_year_later && a_year_later > at_the_end);
        assert!(at_the_end > teg(Costs::default()));
    }

    #[test]
    fn one_payment_after_two_years_has_a_long_period() {
        let flow = |on: &str, euros| DatedFlow { on: on.parse().unwrap(), amount: Money::euros(euros) };
        let rate =
            EffectiveRate::on_calendar(&[flow("2026-03-01", 10_000), flow("2028-03-01", -12_100)]).unwrap();
        assert_eq!((rate.unit_months(), rate.period(6), rate.teg(6), rate.taeg(6)), {
            let percent = |text: &str| text.parse::<Percent>().unwrap();
            (24, percent("21"), percent("10.5"), percent("10"))
        });
    }

    #[test]
    fn a_tenth_of_a_point_is_sanctioned() {
        let rate =
            EffectiveRate::of(Frequency::Monthly, &loan().schedule().unwrap().flows(&Costs::default()));
        let misstated = |text: &str| rate.as_ref().unwrap().misstated(text.parse().unwrap());
        assert!(!misstated("4.20") && !misstated("4.11") && !misstated("4.29"));
        assert!(misstated("4.05") && misstated("4.31"));
    }

    #[test]
    fn fees_as_large_as_the_loan_have_no_rate() {
        let schedule = loan().schedule().unwrap();
        let flows = schedule.flows(&Costs { fees: Money::euros(60_000), ..Costs::default() });
        assert_eq!(EffectiveRate::of(Frequency::Monthly, &flows), Err(CreditError::NoRate));
        assert_eq!(EffectiveRate::on_calendar(&[]), Err(CreditError::NoRate));
    }

    fn any_flows() -> impl Strategy<Value = Vec<Flow>> {
        let amount = prop_oneof![any::<i64>(), -100_i64..100];
        let flow = (prop_oneof![any::<u32>(), 0_u32..400], amount)
            .prop_map(|(period, cents)| Flow { period, amount: Money::cents(cents) });
        prop::collection::vec(flow, 0..12)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_flows_panic(flows in any_flows(), days in prop::collection::vec(0_i64..7_300_000, 12)) {
            for frequency in Frequency::ALL {
                let _ = EffectiveRate::of(frequency, &flows);
            }
            let dated = flows.iter().zip(days).map(|(flow, days)| {
                let on = Date::MIN.saturating_add(jiff::Span::new().days(days));
                DatedFlow { on, amount: flow.amount }
            });
            let dated: Vec<DatedFlow> = dated.collect();
            if let Ok(rate) = EffectiveRate::on_calendar(&dated) {
                let _ = (rate.teg(2), rate.taeg(2), rate.misstated(Percent::new(Decimal::MAX)));
            }
        }
    }
}
