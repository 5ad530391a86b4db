//! The record of a séance: its header, and each command with the events it made.

use super::{apply::apply, command::Command, decide::decide};
use crate::{
    activities::{Event, Refusal, State, World},
    base::{CaseId, Mode, Seed},
};
use serde::{Deserialize, Serialize};

/// What a séance is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The case.
    pub case: CaseId,
    /// Hash of its files when the séance began.
    pub case_hash: String,
    /// What makes it repeatable.
    pub seed: Seed,
    /// How it is worked.
    pub mode: Mode,
}

/// One command and what it made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What the learner did.
    pub command: Command,
    /// What happened.
    pub events: Vec<Event>,
}

/// A séance in memory: header, entries, state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// What it is of.
    pub header: Header,
    /// In order.
    pub entries: Vec<Entry>,
    /// What the entries lead to.
    pub state: State,
}

/// Why a journal cannot be taken up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// The case at hand is not the one it was played on.
    #[error("the séance was played on another version of the case ({expected}, found {found})")]
    OtherCase {
        /// Hash in the header.
        expected: String,
        /// Hash of the case at hand.
        found: String,
    },
}

impl Journal {
    /// A new séance of a case.
    pub fn new(world: &World, mode: Mode, seed: Seed) -> Self {
        let header = Header { case: world.case.id.clone(), case_hash: world.case.hash.clone(), seed, mode };
        Self { header, entries: Vec::new(), state: State::new(mode, seed) }
    }

    /// Takes up a recorded séance.
    pub fn resume(world: &World, header: Header, entries: Vec<Entry>) -> Result<Self, JournalError> {
        if header.case_hash != world.case.hash {
            return Err(JournalError::OtherCase {
                expected: header.case_hash,
                found: world.case.hash.clone(),
            });
        }
        let mut state = State::new(header.mode, header.seed);
        for event in entries.iter().flat_map(|e| &e.events) {
            apply(&mut state, event);
        }
        Ok(Self { header, entries, state })
    }

    /// What a command would make; nothing changes yet.
    pub fn try_command(&self, world: &World, command: Command) -> Result<Entry, Refusal> {
        let events = decide(&self.state, world, &command)?;
        Ok(Entry { command, events })
    }

    /// Takes an entry that was stored.
    pub fn record(&mut self, entry: Entry) {
        for event in &entry.events {
            apply(&mut self.state, event);
        }
        self.entries.push(entry);
    }

    /// All events, in order.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.entries.iter().flat_map(|e| &e.events)
    }
}
