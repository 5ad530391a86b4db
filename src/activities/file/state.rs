//! The part of the state that the file holds.

use crate::{
    activities::evidence::{Evidence, Pin},
    base::{Aspect, DocId, FindingId, TopicId},
    finance::{Balance, Entered},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the learner did with the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileState {
    /// Documents opened, in order.
    pub opened: Vec<DocId>,
    /// Documents opened before the meeting began.
    pub opened_before: Vec<DocId>,
    /// Pins, by number.
    pub pins: Vec<Pin>,
    /// Highest pin number ever given.
    pub last_pin: u32,
    /// Findings, by number.
    pub findings: Vec<Finding>,
    /// Highest finding number ever given.
    pub last_finding: u32,
    /// Figures computed.
    pub figures: BTreeMap<(Balance, i16), Figure>,
    /// The plan of the meeting.
    pub plan: Option<Plan>,
}

/// A figure that the learner computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// What was entered, in the unit of the figure.
    pub value: Entered,
}

/// A finding (« constat »).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Number, from 1.
    pub number: u32,
    /// Its aspect.
    pub aspect: Aspect,
    /// What it says.
    pub text: String,
    /// What proves it.
    pub evidence: Vec<Evidence>,
    /// The statement of the case that it makes, if any.
    pub meant: Option<FindingId>,
}

/// The plan of the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What the meeting is for.
    pub objective: String,
    /// Themes to raise, in order.
    pub themes: Vec<TopicId>,
}
