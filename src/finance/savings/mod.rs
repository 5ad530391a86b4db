//! Savings and placements year by year, with their fees, their tax and what they take for granted.
//!
//! ```text
//! Contract ──rows──► Vec<Row> ──► LifeRules, PerRules, CapitalisationRules, money_market_fund ──► Projection
//! TermDeposit ──project──► Projection
//! ```

mod assumption;
mod company;
mod contract;
mod deposit;
mod error;
mod life;
mod per;

pub use assumption::Assumption;
pub use company::{CapitalisationRules, TaxedAs, money_market_fund};
pub use contract::{Contract, Projection, Row};
pub use deposit::TermDeposit;
pub use error::SavingsError;
pub use life::LifeRules;
pub use per::{Annuity, AnnuityRules, PerProjection, PerRules};

#[cfg(test)]
mod tests;
