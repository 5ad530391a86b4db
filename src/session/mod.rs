//! A séance: commands are decided into events, events are applied to the state, the journal replays to the same state.

mod apply;
mod command;
mod decide;
mod journal;
mod transcript;
mod upcast;

pub use apply::{apply, replay};
pub use command::Command;
pub use decide::decide;
pub use journal::{Entry, Header, Journal, JournalError};
pub use transcript::{Run, Transcript, TranscriptError, run};
pub use upcast::{EVENT_VERSION, event_from_json};
