//! French business finance, pure and exact: the liasse and its checks, its analysis, then credit, plans, investment.
//!
//! ```text
//! Simplified ──unfold──► Liasse ; Simplified::from(&Liasse)           S01 to S16
//! Liasse ──complete──► Liasse ──validate──► Vec<Violation>          V01 to V20
//!   │                    └─ with a Supplement ──► sig, caf, functional, delays, ratios, restate, compare
//!   ├─ compute(&liasse, &supplement, Balance::Ebe) ──► Figure       any figure by its name
//!   └─ diagnose(&question) ──► Diagnosis                            the usual mistake behind a wrong Entered
//! break_even    what a business must sell to lose nothing
//! short_term    overdraft, discount, Dailly, factoring: what each costs
//! plan          needs and resources at the start, over years, month by month; service of the debt
//! investment    NPV, IRR, payback; lease or buy
//! Regulation ──at(date)──► InForce ──► rules of tax and savings ──► what is due, what is left
//!                             └──► thresholds(Balance::Autonomie, now)  the usual levels of a figure
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
pub mod break_even;
pub mod credit;
pub mod diagnosis;
mod entered;
mod error;
pub mod fec;
mod figure;
#[cfg(test)]
mod fixtures;
pub mod investment;
pub mod liasse;
pub mod plan;
pub mod regulation;
pub mod savings;
pub mod short_term;
pub mod tax;
mod threshold;
mod tolerance;

pub use analysis::{
    Balance, Caf, Caveat, Comparison, Delays, Excess, Family, FigureMove, Functional, Lease, Level,
    LevelError, Move, Ratios, Restated, Sector, SectorFault, SectorLine, Sig, Spread, Standing, Supplement,
    Unit, Year, caf, cash_for_debt_service, compare, compute, compute_all, debt_service_coverage, delays,
    functional, half_of_capital_lost, over_years, ratios, restate, self_financing, sig,
};
pub use diagnosis::{Diagnosis, Kind, Line, Mistake, Part, Question, diagnose};
pub use entered::{Entered, EnteredError};
pub use error::FinanceError;
pub use figure::{Datum, Figure, Ratio, Reason, Term};
pub use liasse::{
    Box2033, Boxes, Code, Form, Form2033, FormSet, Holder, Liasse, Regime, Rule, Side, Sign, Simplified,
    SimplifiedRule, Totals, Violation, complete, validate,
};
pub use threshold::{Bound, Threshold, thresholds};
pub use tolerance::Tolerance;
