//! All that play has made so far. Only events change it.

use super::{file::FileState, financing::Workings, interview::Meeting, needs::NeedsState};
use crate::base::{Mode, Seed};

/// The state of a séance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// How the case is worked.
    pub mode: Mode,
    /// What makes it repeatable.
    pub seed: Seed,
    /// The client's file.
    pub file: FileState,
    /// The meeting.
    pub meeting: Meeting,
    /// The list of needs.
    pub needs: NeedsState,
    /// Loans, plan and forecast.
    pub financing: Workings,
    /// Handed in: read only.
    pub handed_in: bool,
}

impl State {
    /// Nothing done yet.
    pub fn new(mode: Mode, seed: Seed) -> Self {
        Self {
            mode,
            seed,
            file: FileState::default(),
            meeting: Meeting::default(),
            needs: NeedsState::default(),
            financing: Workings::default(),
            handed_in: false,
        }
    }
}
