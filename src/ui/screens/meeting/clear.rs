//! Guidé: what the learner found or pinned in the file, that the client could clear up, and that was not raised yet.

use super::{
    build::{pin_of, proof},
    model::Proof,
};
use crate::{
    activities::{Evidence, State, file::Finding},
    base::{Aspect, FactId, TopicId},
    content::{self, Case},
};
use std::collections::BTreeSet;

/// A point of the file to ask about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPoint {
    /// The finding, or the line that was pinned.
    pub text: String,
    /// Aspect of the finding.
    pub aspect: Option<Aspect>,
    /// The link to its source.
    pub proof: Option<Proof>,
}

/// Findings first, then pins that none of them cites.
pub(super) fn open_points(state: &State, case: &Case) -> Vec<OpenPoint> {
    let raised: BTreeSet<&TopicId> = state.meeting.turns.iter().filter_map(|t| t.topic.as_ref()).collect();
    let open = |topics: &BTreeSet<TopicId>| !topics.is_empty() && !topics.iter().any(|t| raised.contains(t));
    let mut points = Vec::new();
    for finding in &state.file.findings {
        if open(&topics_of_finding(case, finding)) {
            let first = finding.evidence.first();
            points.push(OpenPoint {
                text: finding.text.clone(),
                aspect: Some(finding.aspect),
                proof: first.map(|evidence| proof(state, case, evidence)),
            });
        }
    }
    let cited = |evidence: &Evidence| state.file.findings.iter().any(|f| f.evidence.contains(evidence));
    for pin in state.file.pins.iter().filter(|pin| !cited(&pin.evidence)) {
        if open(&topics_of(case, &pin.evidence)) && pin_of(state, &pin.evidence) == Some(pin.number) {
            let proof = proof(state, case, &pin.evidence);
            points.push(OpenPoint { text: proof.source.clone(), aspect: None, proof: Some(proof) });
        }
    }
    points
}

fn topics_of_finding(case: &Case, finding: &Finding) -> BTreeSet<TopicId> {
    let meant = finding.meant.as_ref().and_then(|id| case.statement(id));
    let told = meant.map(|statement| facts(case, &statement.proofs)).unwrap_or_default();
    told.into_iter().chain(finding.evidence.iter().flat_map(|e| topics_of(case, e))).collect()
}

/// Topics of the facts that prove the same need or the same true statement as a line of the file.
fn topics_of(case: &Case, evidence: &Evidence) -> BTreeSet<TopicId> {
    // A reply is what the client said: nothing is left to ask.
    let Evidence::Line(..) = evidence else { return BTreeSet::new() };
    let statements = case.statements.iter().map(|statement| &statement.proofs);
    let needs = case.needs.iter().map(|need| &need.proofs);
    let beside = |proofs: &&Vec<content::Proof>| proofs.iter().any(|p| evidence.is(p, |_| Vec::new()));
    statements.chain(needs).filter(beside).flat_map(|proofs| facts(case, proofs)).collect()
}

fn facts(case: &Case, proofs: &[content::Proof]) -> BTreeSet<TopicId> {
    let fact = |proof: &content::Proof| -> Option<FactId> {
        match proof {
            content::Proof::Fact(fact) => Some(fact.clone()),
            content::Proof::Line(..) | content::Proof::Document(_) => None,
        }
    };
    proofs.iter().filter_map(fact).filter_map(|id| Some(case.fact(&id)?.topic.clone())).collect()
}
