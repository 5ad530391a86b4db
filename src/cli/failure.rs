//! Why a command stops: told in the person's language, with an exit code.

use super::{INPUT_WRONG, MACHINE, USAGE};
use crate::{content::Diagnostic, io::IoError, locale::Locale, t};
use std::path::PathBuf;

/// Why a command stops.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The reader of our output went away: nothing is wrong.
    #[error("output closed")]
    Closed,
    /// Output cannot be written.
    #[error("output: {0}")]
    Output(std::io::Error),
    /// The machine failed.
    #[error(transparent)]
    Machine(#[from] IoError),
    /// No such case among those shipped, and no such folder.
    #[error("no case {name}")]
    NoCase {
        /// What was asked for.
        name: String,
        /// The nearest that exists.
        near: Option<String>,
    },
    /// The case has errors.
    #[error("the case has errors")]
    BadCase(Vec<Diagnostic>),
    /// A transcript does not read.
    #[error("{}: {reason}", file.display())]
    BadTranscript {
        /// Which.
        file: PathBuf,
        /// Why.
        reason: String,
    },
    /// A séance was played on another version of the case.
    #[error("{0}")]
    OtherCase(String),
    /// Nothing by that name to explain.
    #[error("nothing to explain: {name}")]
    NothingToExplain {
        /// What was asked for.
        name: String,
        /// The nearest that exists.
        near: Option<String>,
    },
    /// A value of the command line means nothing.
    #[error("{0}")]
    Usage(String),
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Output(error) }
    }
}

impl Failure {
    /// The exit code.
    pub const fn code(&self) -> u8 {
        match self {
            Self::Closed => 0,
            Self::Output(_) | Self::Machine(_) => MACHINE,
            Self::NoCase { .. } | Self::NothingToExplain { .. } | Self::Usage(_) => USAGE,
            Self::BadCase(_) | Self::BadTranscript { .. } | Self::OtherCase(_) => INPUT_WRONG,
        }
    }

    /// What to tell the person.
    pub fn words(&self, locale: &Locale) -> String {
        match self {
            Self::Closed => String::new(),
            Self::Output(error) => t!(locale, "cli-output-failed", reason = error.to_string()),
            Self::Machine(error) => error.to_string(),
            Self::NoCase { name, near: None } => t!(locale, "cli-no-case", name = name.as_str()),
            Self::NoCase { name, near: Some(near) } => {
                t!(locale, "cli-no-case-near", name = name.as_str(), near = near.as_str())
            }
            Self::BadCase(diagnostics) => super::render::diagnostics(diagnostics, locale),
            Self::BadTranscript { file, reason } => {
                t!(locale, "cli-bad-transcript", file = file.display().to_string(), reason = reason.as_str())
            }
            Self::OtherCase(reason) | Self::Usage(reason) => reason.clone(),
            Self::NothingToExplain { name, near: None } => {
                t!(locale, "cli-nothing-to-explain", name = name.as_str())
            }
            Self::NothingToExplain { name, near: Some(near) } => {
                t!(locale, "cli-nothing-to-explain-near", name = name.as_str(), near = near.as_str())
            }
        }
    }
}
