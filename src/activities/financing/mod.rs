//! Financing: the learner's loans, plan and forecast, and what they come to. The program fills nothing in.

mod outcome;
mod rules;
mod state;
pub mod tools;

pub use outcome::{LoanFigures, Outcome, outcome};
pub use rules::sketch;
pub use state::{ForecastYear, LoanSketch, SourceLine, UseLine, Workings};
