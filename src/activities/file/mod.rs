//! The client's file (« dossier »): documents read, lines pinned, findings written, figures computed, the plan of the meeting.

mod matching;
mod rules;
mod state;

pub use matching::statement_meant;
pub use rules::{add_finding, edit_finding, figure, open, pin, plan, remove_finding, unpin};
pub(in crate::activities) use rules::{all_real, count_within, text_within};
pub use state::{Figure, FileState, Finding, Plan};
