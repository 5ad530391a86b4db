//! What the workings come to: schedules, true rates, balance of the plan, coverage of the debt.

use super::state::{LoanSketch, Workings};
use crate::{
    base::Money,
    finance::{
        FinanceError,
        credit::{CreditError, EffectiveRate, Schedule, YearTotals},
        plan::{
            DebtService, DscrYear, InitialBalance, InitialPlan, Resource, Stress, debt_service, initial_plan,
        },
    },
};

/// What the workings come to.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Each loan of the stack, or why its terms make none.
    pub loans: Vec<Result<LoanFigures, CreditError>>,
    /// Whether the plan holds, the loans among its resources.
    pub plan: InitialBalance,
    /// Principal, interest and required insurance of the stack in each year of the forecast.
    pub new_service: Vec<Money>,
    /// The service of the debt as forecast, and under stress.
    pub coverage: Result<(DebtService, DebtService), FinanceError>,
}

/// A loan worked out.
#[derive(Clone, Debug)]
pub struct LoanFigures {
    /// Row by row.
    pub schedule: Schedule,
    /// By twelve months from the release.
    pub years: Vec<YearTotals>,
    /// The true rate, or why there is none.
    pub rate: Result<EffectiveRate, CreditError>,
}

impl LoanFigures {
    fn new(sketch: &LoanSketch) -> Result<Self, CreditError> {
        let schedule = sketch.loan.schedule()?;
        let years = schedule.by_twelve_months();
        let rate = EffectiveRate::of(schedule.frequency(), &schedule.flows(&sketch.costs));
        Ok(Self { schedule, years, rate })
    }

    /// Capital outstanding at the start, then at the end of each year.
    pub fn outstanding(&self) -> impl Iterator<Item = Money> {
        std::iter::once(self.schedule.released()).chain(self.years.iter().map(|year| year.outstanding))
    }
}

/// What a loan takes in a year: insurance where the lender requires it.
fn service(sketch: &LoanSketch, year: &YearTotals) -> Money {
    let insurance = if sketch.costs.insurance_required { year.totals.insurance } else { Money::ZERO };
    year.totals.instalments() + insurance
}

/// Works everything out. A loan whose terms make none counts for its capital alone.
pub fn outcome(workings: &Workings) -> Outcome {
    let loans: Vec<_> = workings.loans.iter().map(LoanFigures::new).collect();
    let new_service: Vec<Money> = (0..workings.forecast.len())
        .map(|at| {
            let taken = workings.loans.iter().zip(&loans).filter_map(|(sketch, figures)| {
                figures.as_ref().ok()?.years.get(at).map(|year| service(sketch, year))
            });
            taken.sum()
        })
        .collect();
    let years: Vec<DscrYear> = workings
        .forecast
        .iter()
        .zip(&new_service)
        .map(|(year, new_service)| DscrYear {
            ebe: year.ebe,
            tax: year.tax,
            bfr_change: year.bfr_change,
            maintenance: year.maintenance,
            existing_service: year.existing_service,
            new_service: *new_service,
        })
        .collect();
    let coverage = debt_service(&years, &Stress::default())
        .and_then(|base| Ok((base, debt_service(&years, &Stress { ebe_cut: workings.stress })?)));
    let borrowed = workings.loans.iter().map(|sketch| (Resource::Loan, sketch.loan.capital));
    let plan = InitialPlan {
        needs: workings.uses.iter().map(|line| (line.kind, line.amount)).collect(),
        resources: workings.sources.iter().map(|line| (line.kind, line.amount)).chain(borrowed).collect(),
    };
    Outcome { loans, plan: initial_plan(&plan), new_service, coverage }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        activities::financing::{ForecastYear, SourceLine, UseLine},
        base::decimal,
        finance::{
            credit::{Costs, Frequency, Insurance, Loan},
            plan::Need,
        },
    };

    fn workings() -> Workings {
        let loan = Loan::new(Money::euros(100_000), "4,20".parse().unwrap(), Frequency::Monthly, 84)
            .insured(Insurance::OnCapital("0,36".parse().unwrap()));
        Workings {
            loans: vec![LoanSketch { name: "Four".to_owned(), loan, costs: Costs::default() }],
            uses: vec![UseLine {
                name: "Four".to_owned(),
                kind: Need::Equipment,
                amount: Money::euros(120_000),
            }],
            sources: vec![SourceLine {
                name: "Apport".to_owned(),
                kind: Resource::OwnFunds,
                amount: Money::euros(19_000),
            }],
            forecast: vec![ForecastYear { ebe: Money::euros(95_000), ..ForecastYear::default() }; 2],
            stress: "10".parse().unwrap(),
            ..Workings::default()
        }
    }

    #[test]
    fn loans_pay_for_the_plan_and_weigh_on_each_year() {
        let found = outcome(&workings());
        assert_eq!(found.plan.gap, Money::euros(-1_000));
        // 12 553,14 of capital and 3 960,18 of interest: the second example of the worked plans.
        assert_eq!(found.new_service, [Money::cents(1_651_332); 2]);
        let (base, stressed) = found.coverage.unwrap();
        assert_eq!(decimal(base.minimum.value().unwrap(), 2), "5.75");
        assert!(stressed.minimum.value() < base.minimum.value());
    }

    #[test]
    fn a_required_insurance_weighs_too() {
        let mut required = workings();
        required.loans[0].costs.insurance_required = true;
        let more = outcome(&required).new_service[0] - outcome(&workings()).new_service[0];
        assert_eq!(more, Money::euros(360));
    }

    #[test]
    fn a_loan_without_terms_says_why_and_spoils_nothing() {
        let mut unfinished = workings();
        unfinished.loans[0].loan.instalments = 0;
        let found = outcome(&unfinished);
        assert!(matches!(found.loans[0], Err(CreditError::LengthOutOfRange { instalments: 0 })));
        assert_eq!((found.new_service[0], found.plan.gap), (Money::ZERO, Money::euros(-1_000)));
    }
}
