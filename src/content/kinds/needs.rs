//! `needs.ron`: what the client asks for, and what they need without saying so.

use super::analysis::Proof;
use crate::base::Money;
use serde::Deserialize;

/// All needs, and some that are not.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNeeds {
    /// The needs of the client.
    pub needs: Vec<RawNeed>,
    /// Plausible needs that this client does not have: picks that mislead in guided mode.
    #[serde(default)]
    pub decoys: Vec<RawDecoy>,
}

/// One need.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNeed {
    /// Identifier, as `four`.
    pub id: String,
    /// Said by the client, or to be found.
    pub kind: NeedKind,
    /// As one would write it in the list, as « Remplacer le four avant décembre ».
    pub text: String,
    /// Ways to say it in a learner's own words: each group is a list of words of which one must appear, all groups of one wording must be met.
    pub terms: Vec<Vec<Vec<String>>>,
    /// What proves it: one is enough.
    pub proofs: Vec<Proof>,
    /// Amount, its tolerance and its base; none when it cannot be priced yet.
    #[serde(default)]
    pub amount: Option<RawAmount>,
    /// Rank of urgency × stakes: 1 comes first; equal ranks are free among themselves.
    pub rank: u8,
    /// Why it is a need and why this rank: the debrief shows it.
    pub why: String,
}

/// Explicit or implicit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, Deserialize)]
pub enum NeedKind {
    /// The client says it.
    Explicit,
    /// The adviser finds it.
    Implicit,
}

/// An amount to find.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAmount {
    /// The figure.
    pub value: Money,
    /// Accepted either side of it, in euros.
    pub tolerance: Money,
    /// Where it comes from, as « devis, total HT ».
    pub base: String,
}

/// A need this client does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDecoy {
    /// Identifier.
    pub id: String,
    /// As a learner would pick it.
    pub text: String,
    /// Ways to say it, as for a need.
    pub terms: Vec<Vec<Vec<String>>>,
    /// Why it is not one.
    pub why: String,
}
