//! The part of the state that holds the learner's list of needs.

use super::matching::Meant;
use crate::{activities::evidence::Evidence, base::Money, content::kinds::needs::NeedKind};
use serde::{Deserialize, Serialize};

/// The list, first priority first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NeedsState {
    /// In the learner's order.
    pub list: Vec<RecordedNeed>,
    /// Highest number ever given.
    pub last: u32,
}

/// A need as the learner wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedNeed {
    /// Number, from 1: it does not move when the order does.
    pub number: u32,
    /// Said by the client, or found.
    pub kind: NeedKind,
    /// What it says.
    pub text: String,
    /// Its amount.
    pub amount: Option<Money>,
    /// Where the amount comes from, in words.
    pub base: String,
    /// What proves it.
    pub evidence: Vec<Evidence>,
    /// The need of the case that it is, if any.
    pub meant: Option<Meant>,
}
