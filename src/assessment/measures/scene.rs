//! What measures look at, with the questions that several of them ask.

use crate::{
    activities::{
        Evidence, State,
        file::Finding,
        interview::{Move, Reaction, Turn},
        needs::{Meant, RecordedNeed},
    },
    assessment::sheet::Cited,
    base::{FactId, NeedId},
    content::{Case, Proof, Statement, kinds::analysis::Truth, kinds::client::TopicAspect},
};

/// A case and what was done on it.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The case.
    pub case: &'a Case,
    /// What was done.
    pub state: &'a State,
}

impl<'a> Scene<'a> {
    /// Turns in which the adviser asked after the company, the project or the owner.
    pub(super) fn discovery(&self) -> impl Iterator<Item = &'a Turn> {
        const CONDUCT_THAT_ASKS: [&str; 3] = ["concerns", "decision_process", "decision_criteria"];
        let case = self.case;
        self.state.meeting.turns.iter().filter(move |turn| {
            matches!(turn.done, Move::Said(_))
                && turn.topic.as_ref().is_some_and(|topic| {
                    CONDUCT_THAT_ASKS.contains(&topic.as_str())
                        || case.aspect_of(topic).is_some_and(|aspect| aspect != TopicAspect::Conduct)
                })
        })
    }

    /// The turn that told a fact.
    pub(super) fn told_at(&self, fact: &FactId) -> Option<u32> {
        self.state.meeting.told().find(|(told, _)| *told == fact).map(|(_, turn)| turn.number)
    }

    /// One of these pieces of evidence is one of these proofs.
    pub(super) fn proves(&self, evidence: &[Evidence], proofs: &[Proof]) -> bool {
        let told_at = |turn: u32| self.state.meeting.turn(turn).map(|t| t.told.clone()).unwrap_or_default();
        evidence.iter().any(|e| proofs.iter().any(|p| e.is(p, told_at)))
    }

    /// The statement that a finding makes.
    pub(super) fn statement(&self, finding: &Finding) -> Option<&'a Statement> {
        finding.meant.as_ref().and_then(|id| self.case.statement(id))
    }

    /// Findings that hold, each statement once, with whether they are proved: the best finding of each statement.
    pub(super) fn true_findings(&self) -> Vec<(&'a Finding, &'a Statement, bool)> {
        let mut kept: Vec<(&Finding, &Statement, bool)> = Vec::new();
        for finding in &self.state.file.findings {
            let Some(statement) = self.statement(finding).filter(|s| s.truth == Truth::Holds) else {
                continue;
            };
            let proved = self.proves(&finding.evidence, &statement.proofs);
            match kept.iter_mut().find(|(_, known, _)| known.id == statement.id) {
                Some(known) if proved && !known.2 => *known = (finding, statement, proved),
                Some(_) => {}
                None => kept.push((finding, statement, proved)),
            }
        }
        kept
    }

    /// The line of the list that is that need: the first one.
    pub(super) fn recorded(&self, need: &NeedId) -> Option<&'a RecordedNeed> {
        self.state.needs.list.iter().find(|n| n.meant == Some(Meant::Real(need.clone())))
    }

    /// The adviser sold something in this turn.
    pub(super) fn sold(turn: &Turn) -> bool {
        turn.reactions.contains(&Reaction::SoldTo)
    }

    /// A turn as evidence.
    pub(super) const fn cite(turn: &Turn) -> Cited {
        Cited::Turn(turn.number)
    }
}
