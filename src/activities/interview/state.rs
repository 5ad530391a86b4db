//! The part of the state that the meeting holds.

use crate::{
    base::{AskId, FactId, TopicId},
    content::kinds::client::Mood,
    language::Shape,
};
use serde::{Deserialize, Serialize};

/// The meeting so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meeting {
    /// How it began, once it has.
    pub opening: Option<Opening>,
    /// Turns, in order.
    pub turns: Vec<Turn>,
    /// How it ended, once it has.
    pub ending: Option<Ending>,
}

/// How the client came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// First words.
    pub says: String,
    /// From 10 to 50.
    pub trust: u8,
    /// From 1 to 100.
    pub patience: u8,
    /// Face.
    pub mood: Mood,
}

/// What the adviser did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Move {
    /// Said this.
    Said(String),
    /// Kept silent.
    Silent,
}

/// One exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// From 1.
    pub number: u32,
    /// What the adviser did.
    pub done: Move,
    /// The topic understood, if one.
    pub topic: Option<TopicId>,
    /// Between these, if the client asked back.
    pub between: Vec<TopicId>,
    /// How it was said.
    pub shape: Shape,
    /// Where it stands in a meeting.
    pub phase: Phase,
    /// What the client answered, word for word.
    pub reply: String,
    /// Facts told in the answer.
    pub told: Vec<FactId>,
    /// Facts that a restating said back rightly.
    pub restated: Vec<FactId>,
    /// What the client made of it.
    pub reactions: Vec<Reaction>,
    /// Face now.
    pub mood: Mood,
    /// Trust now, from 10 to 50.
    pub trust: u8,
    /// Patience now, from 0 to 100.
    pub patience: u8,
    /// Time of the meeting when the answer ends, in seconds.
    pub ends_at_s: u32,
    /// Time of the meeting when the adviser began, in seconds.
    pub begins_at_s: u32,
    /// Facts of which the client told a first version, which is not the truth.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claimed: Vec<FactId>,
    /// Facts told unasked: they are also in `told`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub volunteered: Vec<FactId>,
    /// Terms of the trade said for the first time and not explained.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jargon: Vec<String>,
    /// The client asked this at the end of the answer, or asked it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<AskId>,
    /// The adviser answered this question of the client.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<Answered>,
}

/// A question of the client that the adviser answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Which.
    pub ask: AskId,
    /// Which of the answers that the client tells apart, from 0.
    pub answer: u32,
    /// Honest and useful.
    pub good: bool,
}

/// Phases of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// Greeting, frame, confidence.
    Opening,
    /// Questions.
    Discovery,
    /// Saying back.
    Restating,
    /// Next steps, farewell.
    Closing,
}

impl Phase {
    /// In order.
    pub const ALL: [Self; 4] = [Self::Opening, Self::Discovery, Self::Restating, Self::Closing];
}

/// What the client made of a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reaction {
    /// Told something.
    Told,
    /// Kept something back: a condition was missing.
    KeptBack,
    /// Knew nothing of it.
    KnewNothing,
    /// Had said it all already.
    Repeated,
    /// Did not understand.
    Puzzled,
    /// Asked which of two things was meant.
    AskedBack,
    /// Heard their words said back rightly.
    RestatedWell,
    /// Heard things they never said.
    RestatedBadly,
    /// Was sold something before being understood.
    SoldTo,
    /// Was asked several things at once.
    Several,
    /// Was led to an answer.
    Led,
    /// Was welcomed, told the frame, reassured about secrecy.
    Welcomed,
    /// Was given time.
    GivenTime,
    /// Was insulted.
    Offended,
    /// Told a first version that a document belies.
    Claimed,
    /// Was shown otherwise without being accused, and told the truth.
    Confronted,
    /// Was accused of lying or hiding.
    Accused,
    /// Was pressed, and refused.
    Refused,
    /// Did not know a term of the trade.
    Jargon,
    /// Was passed over while moved.
    CutShort,
    /// Had a hard moment acknowledged.
    Acknowledged,
    /// Asked the adviser something.
    AskedYou,
    /// Got an honest answer.
    Answered,
    /// Got an answer that hides, hurts or promises too much.
    AnsweredBadly,
    /// Got no answer, and asked again.
    LeftUnanswered,
    /// Told something unasked.
    Volunteered,
    /// Said that little time is left.
    TimeShort,
}

/// How a meeting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// The adviser closed it.
    Closed,
    /// The client left.
    ClientLeft,
    /// Time was over.
    TimeOver,
}

impl Meeting {
    /// The client has sat down.
    pub const fn begun(&self) -> bool {
        self.opening.is_some()
    }

    /// It goes on.
    pub const fn going_on(&self) -> bool {
        self.opening.is_some() && self.ending.is_none()
    }

    /// A turn by number.
    pub fn turn(&self, number: u32) -> Option<&Turn> {
        self.turns.iter().find(|t| t.number == number)
    }

    /// Facts told, in order, with the turn that told each.
    pub fn told(&self) -> impl Iterator<Item = (&FactId, &Turn)> {
        self.turns.iter().flat_map(|turn| turn.told.iter().map(move |fact| (fact, turn)))
    }

    /// Trust now.
    pub fn trust(&self) -> u8 {
        self.turns.last().map(|t| t.trust).or(self.opening.as_ref().map(|o| o.trust)).unwrap_or(10)
    }

    /// Patience now.
    pub fn patience(&self) -> u8 {
        self.turns.last().map(|t| t.patience).or(self.opening.as_ref().map(|o| o.patience)).unwrap_or(0)
    }

    /// Face now.
    pub fn mood(&self) -> Mood {
        self.turns.last().map(|t| t.mood).or(self.opening.as_ref().map(|o| o.mood)).unwrap_or(Mood::Neutral)
    }

    /// Seconds spent.
    pub fn elapsed_s(&self) -> u32 {
        self.turns.last().map_or(0, |t| t.ends_at_s)
    }

    /// Discovery has been followed by a restating that held.
    pub fn restated(&self) -> bool {
        self.turns.iter().any(|t| t.reactions.contains(&Reaction::RestatedWell))
    }
}
