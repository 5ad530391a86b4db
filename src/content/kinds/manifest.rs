//! `case.ron`: what the case is, when it plays and what it trains.

use crate::base::Date;
use serde::Deserialize;

/// The manifest of a case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawManifest {
    /// Version of the case format: 1.
    pub format: u32,
    /// Title, as « Boulangerie Ferrand ».
    pub title: String,
    /// Two or three sentences that a learner reads before choosing the case.
    pub summary: String,
    /// The day of the meeting: today, for the people of the case.
    pub today: Date,
    /// Length of the meeting in minutes.
    pub meeting_minutes: u32,
    /// From 1 (first case) to 5.
    pub difficulty: u8,
    /// Activities it can be played in, as `["2ab"]`.
    pub activities: Vec<String>,
    /// What the bank expects of the adviser: objectives of the branch that bear on this case.
    #[serde(default)]
    pub bank_objectives: Vec<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Licence of the text.
    pub licence: String,
}
