//! What happened, with every drawn and judged outcome inside: replaying events decides nothing and rolls nothing.

use super::{
    evidence::Evidence,
    file::{Finding, Plan},
    financing::Workings,
    interview::{Ending, Opening, Turn},
    needs::RecordedNeed,
};
use crate::{
    base::DocId,
    finance::{Balance, Entered},
};
use serde::{Deserialize, Serialize};

/// One thing that happened. Variants are only ever added; an old form is read in `session/upcast.rs`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A document was opened for the first time.
    Opened {
        /// Which.
        document: DocId,
    },
    /// Evidence was pinned.
    Pinned {
        /// Number of the pin.
        number: u32,
        /// What it keeps.
        evidence: Evidence,
    },
    /// A pin was taken away.
    Unpinned {
        /// Number of the pin.
        number: u32,
    },
    /// A figure was computed, or cleared.
    Computed {
        /// Which.
        balance: Balance,
        /// Year it closes.
        year: i16,
        /// What was entered, in the unit of the figure.
        value: Option<Entered>,
    },
    /// The meeting was planned.
    Planned {
        /// Objective and themes.
        plan: Plan,
    },
    /// A finding was written.
    Found {
        /// The finding.
        finding: Finding,
    },
    /// A finding was rewritten.
    FindingChanged {
        /// As it is now.
        finding: Finding,
    },
    /// A finding was removed.
    FindingRemoved {
        /// Its number.
        number: u32,
    },
    /// The client sat down.
    MeetingBegan {
        /// First words, trust, patience, face.
        opening: Opening,
    },
    /// The adviser said something, or kept silent, and the client answered.
    Said {
        /// Both sides, and what it changed.
        turn: Turn,
    },
    /// The meeting ended.
    MeetingEnded {
        /// How.
        ending: Ending,
    },
    /// A need was recorded.
    NeedAdded {
        /// The need.
        need: RecordedNeed,
    },
    /// A need was rewritten.
    NeedChanged {
        /// As it is now.
        need: RecordedNeed,
    },
    /// A need was removed.
    NeedRemoved {
        /// Its number.
        number: u32,
    },
    /// The list was put in order.
    NeedsOrdered {
        /// All numbers, first priority first.
        numbers: Vec<u32>,
    },
    /// Loans, plan and forecast were worked on.
    Sketched {
        /// As they are now.
        workings: Workings,
    },
    /// The work was handed in.
    HandedIn,
}
