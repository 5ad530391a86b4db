//! `analysis.ron`: what a right analysis of the case says, and what would be false.

use crate::base::Aspect;
use serde::Deserialize;

/// Statements that a learner may make about the company.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAnalysis {
    /// True and false ones: guided mode offers them all, free text is matched to them.
    pub statements: Vec<RawStatement>,
}

/// One statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStatement {
    /// Identifier.
    pub id: String,
    /// Its aspect.
    pub aspect: Aspect,
    /// As one would write it.
    pub text: String,
    /// True, or false and why.
    pub truth: Truth,
    /// The report is not complete without it.
    #[serde(default)]
    pub key: bool,
    /// Ways to say it in other words: each wording is a list of groups, each group a list of words of which one must appear.
    pub terms: Vec<Vec<Vec<String>>>,
    /// What proves it: one is enough. Empty for a false one.
    #[serde(default)]
    pub proofs: Vec<Proof>,
}

/// Whether a statement holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Truth {
    /// It holds.
    Holds,
    /// It does not, and this is why: the debrief shows it.
    Fails(String),
}

/// Where a proof lies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Proof {
    /// A line of a document: document id, line id (a liasse code such as `FW`; for the account, a month such as `2026-03`).
    Line(String, String),
    /// Any line of that document.
    Document(String),
    /// A fact that the client told.
    Fact(String),
}
