//! Why a tax cannot be reckoned.

use super::french::Euros;
use crate::base::Money;
use crate::finance::regulation::RegulationError;

/// Why a tax cannot be reckoned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TaxError {
    /// A parameter has no value at the date.
    #[error(transparent)]
    Regulation(#[from] RegulationError),
    /// An amount that cannot be below zero is.
    #[error("{what} ({})\u{a0}: un montant positif ou nul est attendu", Euros(*amount))]
    Negative {
        /// What the amount is, in French, with its article.
        what: &'static str,
        /// The amount.
        amount: Money,
    },
    /// Beyond what can be reckoned exactly; amounts of this size are mistakes.
    #[error("montants hors limites\u{202f}; vérifiez la saisie")]
    TooLarge,
    /// An accounting year without length, or longer than the law lets it be.
    #[error("exercice de {0} mois\u{a0}: de 1 à 24 mois sont attendus")]
    Months(u32),
    /// A year of activity without days, or of more days than a year has.
    #[error("activité de {0} jours\u{a0}: de 1 à 366 jours sont attendus")]
    Days(u32),
    /// A number of parts that no household has.
    #[error("nombre de parts impossible\u{a0}: «\u{a0}{text}\u{a0}»\u{202f}; écrivez 1, 1,5, 2,25…")]
    Parts {
        /// What was written.
        text: String,
    },
    /// Parts without children above the parts of the household.
    #[error("les parts hors enfants ({base}) dépassent les parts du foyer ({parts})")]
    BaseAboveParts {
        /// Parts without children.
        base: String,
        /// Parts of the household.
        parts: String,
    },
    /// More is to be paid out than the year earned.
    #[error("le budget ({}) dépasse le résultat avant rémunération ({})\u{202f}; réduisez-le", Euros(*budget), Euros(*result))]
    BudgetAboveResult {
        /// What would be paid out.
        budget: Money,
        /// The result before it.
        result: Money,
    },
}

/// The largest amount that enters a computation: what an amount can be written as.
const LIMIT: Money = Money::euros(90_000_000_000_000);

/// That amount, unless it is beyond what can be reckoned: below it, sums cannot reach the limits of the type.
pub(in crate::finance) fn within(amount: Money) -> Result<Money, TaxError> {
    if amount.abs() > LIMIT { Err(TaxError::TooLarge) } else { Ok(amount) }
}

/// That amount, unless it is below zero or beyond what can be reckoned.
pub(in crate::finance) fn positive(what: &'static str, amount: Money) -> Result<Money, TaxError> {
    if amount < Money::ZERO { Err(TaxError::Negative { what, amount }) } else { within(amount) }
}
