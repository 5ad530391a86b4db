//! The parts of `client.ron` that make someone of the client: traits, first versions of a fact, occasions to speak unasked,
//! questions back to the adviser.

use super::{
    analysis::Proof,
    client::{Condition, Mood},
};
use serde::Deserialize;

/// A trait of character: how it changes behaviour stands in `activities/interview/temper.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Trait {
    /// Confides early, and gains trust quickly.
    Open,
    /// Short of time: long speeches and idle silences tire.
    Hurried,
    /// Confides late, and nothing before the frame is set; what disappoints costs more.
    Wary,
    /// Tells more than was asked, and strays.
    Talkative,
    /// Cannot bear to be led, corrected bluntly or cut short; likes to be asked about the trade.
    Proud,
}

/// What the client says of a fact before being shown otherwise: a partial truth, or an untruth.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawVersion {
    /// What it says in one plain clause: the debrief sets it beside the truth.
    pub gist: String,
    /// What the client says: one or more wordings.
    pub tells: Vec<String>,
    /// What shows otherwise: to cite one of these, once its document was opened, gets the truth.
    pub belied_by: Vec<Proof>,
    /// Words that cite it, beside the title of the document, the amount of the line and the number of a pin.
    #[serde(default)]
    pub cues: Vec<String>,
    /// What the client answers when asked again without it.
    #[serde(default)]
    pub holds: Vec<String>,
    /// From this trust, the truth comes first and this version is never told.
    #[serde(default)]
    pub trust: Option<u8>,
}

/// When the client speaks unasked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Occasion {
    /// From that minute of the meeting.
    Minute(u32),
    /// In a silence.
    Silence,
    /// Once that topic was raised.
    Topic(String),
    /// Once that fact was told.
    Fact(String),
}

/// A question or an objection of the client to the adviser.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAsk {
    /// Identifier, as `ask-delay`.
    pub id: String,
    /// When it comes.
    pub when: Occasion,
    /// All must hold.
    #[serde(default)]
    pub given: Vec<Condition>,
    /// The question, in the client’s words: variants.
    pub says: Vec<String>,
    /// Said later, if it was not answered.
    pub again: Vec<String>,
    /// Answers that are told apart. At least one is good.
    pub answers: Vec<RawAnswer>,
}

/// An answer of the adviser that the client tells apart.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAnswer {
    /// A sentence that gives it: guided mode offers it, and the loader proves that it is recognised.
    pub example: String,
    /// Wordings: each a list of groups, each group a list of words of which one must appear.
    pub terms: Vec<Vec<Vec<String>>>,
    /// Honest and useful; a promise that cannot be kept is not, even where it pleases.
    pub good: bool,
    /// What the client says to it.
    pub says: Vec<String>,
    /// Trust won or lost.
    #[serde(default)]
    pub trust: i8,
    /// Patience won or lost.
    #[serde(default)]
    pub patience: i8,
    /// Face after it.
    #[serde(default)]
    pub mood: Option<Mood>,
    /// A fact that it opens, told in the same breath.
    #[serde(default)]
    pub opens: Option<String>,
}
