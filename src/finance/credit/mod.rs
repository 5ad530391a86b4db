//! Loans, leases and what they truly cost.
//!
//! ```text
//! Loan ──schedule──► Schedule ──by_year──► Vec<YearTotals>
//!                       └──flows(&Costs)──► Vec<Flow> ──EffectiveRate::of──► TEG, TAEG
//! LeaseTerms ──plan──► LeasePlan ──implicit_rate──► EffectiveRate
//! ```
//!
//! Each interest, premium and instalment is rounded half up to the cent; the last instalment settles.

mod amortise;
mod applied;
mod calendar;
mod effective;
mod equation;
mod error;
mod flows;
mod frequency;
mod lease;
mod loan;
mod payment;
mod period_rate;
#[cfg(test)]
mod properties;
mod schedule;
mod steps;
mod years;

pub use effective::{EffectiveRate, TOLERANCE};
pub use error::CreditError;
pub use flows::{Costs, DatedFlow, Flow};
pub use frequency::{Basis, Frequency};
pub use lease::{LeasePlan, LeaseTerms, Rent, Timing};
pub use loan::{Capitalisation, Deferral, DeferralKind, Draw, Insurance, Loan, Repayment, Step};
pub use period_rate::PeriodRate;
pub use schedule::{Row, Schedule, Totals};
pub use years::YearTotals;

/// The longest schedule, in instalments: a century of months.
pub const LONGEST: u32 = 1_200;

/// The largest amount, in cents: a thousand billion euros. Sums over the longest schedule then stay exact.
const LARGEST: i64 = 100_000_000_000_000;
