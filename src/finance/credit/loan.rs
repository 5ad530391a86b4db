//! The terms of a loan.

use super::{Basis, CreditError, Frequency, PeriodRate, Schedule, amortise::amortise};
use crate::base::{Money, Percent};
use serde::{Deserialize, Serialize};

/// The terms of a loan, as its contract states them.
///
/// ```
/// use visavis::{base::Money, finance::credit::{Frequency, Loan}};
/// let loan = Loan::new(Money::euros(60_000), "4.20".parse()?, Frequency::Monthly, 60);
/// let schedule = loan.schedule()?;
/// assert_eq!(schedule.constant_payment(), Some(Money::cents(111_041)));
/// assert_eq!(schedule.totals().interest, Money::cents(662_494));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loan {
    /// What is lent, all draws together.
    pub capital: Money,
    /// The nominal rate of the year.
    pub rate: Percent,
    /// How the rate of a period comes from it.
    #[serde(default)]
    pub basis: Basis,
    /// The length of a period.
    #[serde(default)]
    pub frequency: Frequency,
    /// The number of instalments; whether those of a deferral are among them, [`Deferral::included`] says.
    pub instalments: u32,
    /// How the capital comes back, after the deferral if there is one.
    #[serde(default)]
    pub repayment: Repayment,
    /// A time without repayment, at the start.
    #[serde(default)]
    pub deferral: Option<Deferral>,
    /// The borrower's insurance.
    #[serde(default)]
    pub insurance: Option<Insurance>,
    /// The capital in several draws (tranches), by period; none when it is released at once. Interest between the
    /// draws (intérêts intercalaires) is that of the deferral, which lasts at least until the last draw.
    #[serde(default)]
    pub draws: Vec<Draw>,
}

/// How the capital comes back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Repayment {
    /// Échéances constantes.
    #[default]
    ConstantPayments,
    /// Amortissement constant: the instalments decrease.
    ConstantPrincipal,
    /// In fine: interest alone, the capital with the last instalment.
    Bullet,
    /// Paliers: steps of equal instalments, whose lengths add up to the term. When all are fixed, the last instalment
    /// settles whatever is left, were it large.
    Steps(Vec<Step>),
}

/// Some equal instalments in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// How many.
    pub instalments: u32,
    /// Of how much, insurance apart; none for « calculée »: the instalment which, with the steps that follow, repays
    /// all.
    pub payment: Option<Money>,
}

/// A time without repayment, at the start of the loan (différé, franchise).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deferral {
    /// How long, in periods of the loan.
    pub periods: u32,
    /// What is still paid.
    pub kind: DeferralKind,
    /// True when these periods are among the instalments of the loan; false when they come before them.
    pub included: bool,
}

/// What is still paid during a deferral. The insurance always is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeferralKind {
    /// Différé partiel: interest is paid.
    InterestOnly,
    /// Différé total: interest joins the capital.
    Total(Capitalisation),
}

/// When the interest of a total deferral joins the capital.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Capitalisation {
    /// Simple interest, after each whole year and at the end: C. civ. art. 1343-2, interest owed for a year at least.
    #[default]
    Yearly,
    /// Simple interest, once, at the end of the deferral.
    AtEnd,
    /// Compounded at each period. Short of a year, the contract must say so in express terms.
    EachPeriod,
}

/// The borrower's insurance, paid with each instalment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Insurance {
    /// A yearly rate on the initial capital: the premium is constant.
    OnCapital(Percent),
    /// A yearly rate on the capital outstanding before the instalment.
    OnOutstanding(Percent),
    /// The premium of each period, as quoted.
    Fixed(Money),
}

/// A part of the capital (tranche).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draw {
    /// When, in periods from the first draw: 0, or the date of that instalment.
    pub period: u32,
    /// How much.
    pub amount: Money,
}

impl Loan {
    /// Constant payments at a proportional rate, released at once, without deferral or insurance.
    pub const fn new(capital: Money, rate: Percent, frequency: Frequency, instalments: u32) -> Self {
        Self {
            capital,
            rate,
            basis: Basis::Proportional,
            frequency,
            instalments,
            repayment: Repayment::ConstantPayments,
            deferral: None,
            insurance: None,
            draws: Vec::new(),
        }
    }

    /// The same, repaid otherwise.
    #[must_use]
    pub fn repaid(self, repayment: Repayment) -> Self {
        Self { repayment, ..self }
    }

    /// The same with a deferral, whose periods are among the instalments.
    #[must_use]
    pub fn deferred(self, periods: u32, kind: DeferralKind) -> Self {
        Self { deferral: Some(Deferral { periods, kind, included: true }), ..self }
    }

    /// The same, insured.
    #[must_use]
    pub fn insured(self, insurance: Insurance) -> Self {
        Self { insurance: Some(insurance), ..self }
    }

    /// The rate of one period.
    ///
    /// # Errors
    /// The rate is out of range.
    pub fn period_rate(&self) -> Result<PeriodRate, CreditError> {
        PeriodRate::new(self.rate, self.basis, self.frequency)
    }

    /// The schedule (tableau d’amortissement), row by row.
    ///
    /// # Errors
    /// Terms that make no sense: see [`CreditError`].
    pub fn schedule(&self) -> Result<Schedule, CreditError> {
        amortise(self)
    }
}
