//! Why a calculator has no result.

use crate::finance::{
    FinanceError, credit::CreditError, regulation::RegulationError, savings::SavingsError, tax::TaxError,
};

/// Why a calculator has no result; the rooms below say it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ToolError {
    /// Amounts, parts or flows.
    #[error(transparent)]
    Finance(#[from] FinanceError),
    /// Terms of a loan or of a lease.
    #[error(transparent)]
    Credit(#[from] CreditError),
    /// What is taxed.
    #[error(transparent)]
    Tax(#[from] TaxError),
    /// Terms of a placement.
    #[error(transparent)]
    Savings(#[from] SavingsError),
    /// The law of the day is not known.
    #[error(transparent)]
    Law(#[from] RegulationError),
    /// No calendar has that year.
    #[error("année {0} impossible\u{a0}: choisissez-en une autre")]
    Year(u32),
}
