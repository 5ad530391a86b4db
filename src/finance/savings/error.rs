//! Why a projection cannot be made.

use crate::finance::{
    regulation::RegulationError,
    tax::{FrenchRate, TaxError},
};

/// Why a projection cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SavingsError {
    /// An amount or a tax cannot be reckoned.
    #[error(transparent)]
    Tax(#[from] TaxError),
    /// A length that no projection has.
    #[error("durée de {years} ans\u{a0}: de 1 à 80 ans sont attendus")]
    Years {
        /// What was asked for.
        years: u32,
    },
    /// A length that no term deposit has.
    #[error(
        "durée de {months} mois\u{a0}: de 1 à 240 mois sont attendus, et pas plus que le terme du compte"
    )]
    Months {
        /// What was asked for.
        months: u32,
    },
    /// A fee, a return or a rate out of its bounds.
    #[error("{what}\u{a0}: {} est hors limites\u{202f}; vérifiez la saisie", FrenchRate(*percent))]
    Percent {
        /// What the rate is, in French, with its article.
        what: &'static str,
        /// What was written.
        percent: crate::base::Percent,
    },
}

impl From<RegulationError> for SavingsError {
    fn from(error: RegulationError) -> Self {
        Self::Tax(error.into())
    }
}
