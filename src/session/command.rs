//! What a learner can do. The same words stand in transcripts written by hand.

use crate::{
    activities::{Evidence, financing::Workings, needs::Draft},
    base::{Aspect, DocId, FindingId, Money, TopicId},
    finance::Balance,
};
use serde::{Deserialize, Serialize};

/// One action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Command {
    /// Open a document.
    Open(DocId),
    /// Pin a piece of evidence.
    Pin(Evidence),
    /// Take a pin away.
    Unpin(u32),
    /// Enter a computed figure: balance, year it closes, amount.
    Compute(Balance, i16, Money),
    /// Clear a computed figure.
    ClearFigure(Balance, i16),
    /// Plan the meeting.
    Plan {
        /// What it is for.
        objective: String,
        /// Themes to raise, in order.
        themes: Vec<TopicId>,
    },
    /// Write a finding.
    Find {
        /// Its aspect.
        aspect: Aspect,
        /// What it says.
        text: String,
        /// What proves it.
        #[serde(default)]
        evidence: Vec<Evidence>,
    },
    /// Pick a statement as a finding (guided mode).
    PickFinding {
        /// Which.
        statement: FindingId,
        /// What proves it.
        #[serde(default)]
        evidence: Vec<Evidence>,
    },
    /// Rewrite a finding.
    EditFinding {
        /// Its number.
        number: u32,
        /// Its aspect.
        aspect: Aspect,
        /// What it says now.
        text: String,
        /// What proves it now.
        #[serde(default)]
        evidence: Vec<Evidence>,
    },
    /// Remove a finding.
    RemoveFinding(u32),
    /// Begin the meeting.
    Meet,
    /// Say something.
    Say(String),
    /// Keep silent.
    Silence,
    /// Close the meeting.
    EndMeeting,
    /// Record a need.
    AddNeed(Draft),
    /// Rewrite a need.
    EditNeed(u32, Draft),
    /// Remove a need.
    RemoveNeed(u32),
    /// Put the needs in order, first priority first.
    OrderNeeds(Vec<u32>),
    /// Leave the workings of the financing as they are now.
    Sketch(Box<Workings>),
    /// Hand in.
    HandIn,
}
