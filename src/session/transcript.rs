//! A transcript: a case, a mode, a seed and actions, in RON or JSON, that a person can write by hand.

use super::{command::Command, journal::Journal};
use crate::{
    activities::{Refusal, World},
    base::{CaseId, Mode, Seed},
};
use serde::{Deserialize, Serialize};

/// Actions to play on a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transcript {
    /// The case.
    pub case: CaseId,
    /// The hash it was played on, when it was exported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case_hash: Option<String>,
    /// How it is worked.
    pub mode: Mode,
    /// What makes it repeatable.
    pub seed: Seed,
    /// What the learner does, in order.
    pub actions: Vec<Command>,
}

/// Why a transcript does not play.
#[derive(Debug, thiserror::Error)]
pub enum TranscriptError {
    /// Neither RON nor JSON.
    #[error("ligne {line}, colonne {column} : {message}")]
    Unreadable {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong.
        message: String,
    },
}

/// A transcript played.
#[derive(Debug)]
pub struct Run {
    /// The séance it made.
    pub journal: Journal,
    /// Refused actions, by their place from 1. They changed nothing.
    pub refused: Vec<(usize, Refusal)>,
}

impl Transcript {
    /// Reads RON, or JSON when the text starts with a brace.
    pub fn parse(text: &str) -> Result<Self, TranscriptError> {
        if text.trim_start().starts_with('{') {
            return serde_json::from_str(text).map_err(|e| TranscriptError::Unreadable {
                line: e.line(),
                column: e.column(),
                message: e.to_string(),
            });
        }
        ron::Options::default().with_recursion_limit(64).from_str(text).map_err(|e| {
            TranscriptError::Unreadable {
                line: e.span.start.line,
                column: e.span.start.col,
                message: e.code.to_string(),
            }
        })
    }

    /// The transcript of a séance: it plays back to the same state.
    pub fn of(journal: &Journal) -> Self {
        Self {
            case: journal.header.case.clone(),
            case_hash: Some(journal.header.case_hash.clone()),
            mode: journal.header.mode,
            seed: journal.header.seed,
            actions: journal.entries.iter().map(|e| e.command.clone()).collect(),
        }
    }
}

/// Plays a transcript; refused actions are noted and passed over.
pub fn run(world: &World, transcript: &Transcript) -> Run {
    let mut journal = Journal::new(world, transcript.mode, transcript.seed);
    let mut refused = Vec::new();
    for (index, action) in transcript.actions.iter().enumerate() {
        match journal.try_command(world, action.clone()) {
            Ok(entry) => journal.record(entry),
            Err(refusal) => refused.push((index + 1, refusal)),
        }
    }
    Run { journal, refused }
}
