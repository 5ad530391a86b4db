//! The ways to work a case, and the four aspects of an analysis.

use serde::{Deserialize, Serialize};

/// How much help the learner gets, and what is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mode {
    /// Picks, hints and feedback at once.
    Guided,
    /// Free text, feedback at the end of the activity.
    Autonomous,
    /// Exam conditions: free text, results at the end.
    Exam,
}

/// The four aspects that the référentiel asks of every analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Aspect {
    /// Trade, means, market, accounts.
    Technical,
    /// Form, contracts, securities.
    Legal,
    /// Taxes and their regimes.
    Tax,
    /// Staff and the owner's own cover.
    Social,
}

impl Aspect {
    /// In the order of the référentiel.
    pub const ALL: [Self; 4] = [Self::Technical, Self::Legal, Self::Tax, Self::Social];
}
