//! Evidence: what a learner can point at, and the pins that keep it.

use crate::{
    base::{DocId, FactId, LineId},
    content::Proof,
};
use serde::{Deserialize, Serialize};

/// Something in the file or in the meeting that proves a claim.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Evidence {
    /// A line of a document.
    Line(DocId, LineId),
    /// What the client said at that turn of the meeting, from 1.
    Reply(u32),
    /// A fact the client told: transcripts written by hand cite it by name; it is kept as the reply that told it.
    Fact(FactId),
}

/// A piece of evidence with its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// Number, from 1: shown as `P7`.
    pub number: u32,
    /// What it keeps.
    pub evidence: Evidence,
}

impl Evidence {
    /// Whether it is that proof, given the facts told at each reply.
    pub fn is(&self, proof: &Proof, told_at: impl Fn(u32) -> Vec<FactId>) -> bool {
        match (self, proof) {
            (Self::Line(document, line), Proof::Line(d, l)) => document == d && line == l,
            (Self::Line(document, _), Proof::Document(d)) => document == d,
            (Self::Reply(turn), Proof::Fact(fact)) => told_at(*turn).contains(fact),
            (Self::Fact(told), Proof::Fact(fact)) => told == fact,
            _ => false,
        }
    }
}
