//! French business finance, pure and exact: the liasse and its checks, then its analysis.
//!
//! ```text
//! Liasse ──complete──► Liasse ──validate──► Vec<Violation>          V01 to V20
//!   │                    └─ with a Supplement ──► sig, caf, functional, delays, ratios, restate, compare
//!   ├─ compute(&liasse, &supplement, Balance::Ebe) ──► Figure       any figure by its name
//!   └─ diagnose(&question) ──► Diagnosis                            the usual mistake behind a wrong Entered
//! ```
//!
//! Amounts are [`Money`](crate::base::Money); quotients are exact fractions, rounded only where they are shown.
//! A figure without a sound denominator is [`Figure::NotComputable`], with its reason: never zero.

// The lint keeps silent in test builds, where the expectation would be one too many.
#![cfg_attr(
    not(test),
    expect(clippy::enum_glob_use, reason = "formulas read as on the forms: FC − (FS + FT)")
)]

pub mod analysis;
pub mod diagnosis;
mod entered;
mod error;
mod figure;
#[cfg(test)]
mod fixtures;
pub mod liasse;
mod tolerance;

pub use analysis::{
    Balance, Caf, Caveat, Comparison, Delays, Excess, Family, FigureMove, Functional, Lease, Move, Ratios,
    Restated, Sig, Supplement, Unit, Year, caf, compare, compute, delays, functional, half_of_capital_lost,
    ratios, restate, self_financing, sig,
};
pub use diagnosis::{Diagnosis, Kind, Line, Mistake, Part, Question, diagnose};
pub use entered::{Entered, EnteredError};
pub use error::FinanceError;
pub use figure::{Datum, Figure, Ratio, Reason, Term};
pub use liasse::{
    Code, Form, FormSet, Holder, Liasse, Rule, Side, Sign, Totals, Violation, complete, validate,
};
pub use tolerance::Tolerance;
