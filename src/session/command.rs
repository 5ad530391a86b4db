//! What a learner can do. The same words stand in transcripts written by hand.

use crate::{
    activities::{Evidence, financing::Workings, needs::Draft},
    base::{Aspect, DocId, FindingId, TopicId},
    finance::{Balance, Entered},
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
    /// Enter a computed figure: balance, year it closes, value. An amount is a bare number (`67561`), the others bear
    /// their unit: `"42,24 %"`, `"57,3 j"`, `"1,27 ans"`, `"1,13 fois"`.
    Compute(Balance, i16, Entered),
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
