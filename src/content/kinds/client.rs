//! `client.ron`: who sits in front of the adviser, what they know, and when they tell it.

use super::temper::{Occasion, RawAsk, RawVersion, Trait};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The client of the meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawClient {
    /// The person of `company.ron` who came.
    pub person: String,
    /// How they are.
    pub character: RawCharacter,
    /// What they say first.
    pub opening: String,
    /// Topics of this case beyond the shared ones. With the identifier of a shared topic, the examples are added to its own.
    #[serde(default)]
    pub topics: Vec<RawTopic>,
    /// What they know. Within a topic, earlier facts are told first.
    pub facts: Vec<RawFact>,
    /// What they answer to moves that ask for no fact, by topic (`greeting`, `small_talk`, `agenda`, `privacy`, `next_steps`, `closing`…): variants.
    #[serde(deserialize_with = "crate::content::keys::once")]
    pub replies: BTreeMap<String, Vec<String>>,
    /// What they say in the situations of the game.
    pub lines: RawLines,
    /// Other wordings by face: of a situation (`told_already`…), of a topic of `replies`, or of a fact. Those of the face at the
    /// time are said first.
    #[serde(default, deserialize_with = "crate::content::keys::once")]
    pub moods: BTreeMap<String, BTreeMap<Mood, Vec<String>>>,
    /// Questions and objections to the adviser.
    #[serde(default)]
    pub asks: Vec<RawAsk>,
    /// Guided mode: what the learner can pick, in a sensible order.
    pub picks: Vec<RawPick>,
}

/// Temper at the start.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCharacter {
    /// One sentence for the trainer.
    pub portrait: String,
    /// From 10 (réservée) to 50 (engagée); each ten is a step that the learner sees.
    pub trust: u8,
    /// From 1 to 100: what is left before they end the meeting.
    pub patience: u8,
    /// Face at the start.
    pub mood: Mood,
    /// What changes how they behave.
    #[serde(default)]
    pub traits: Vec<Trait>,
    /// Terms of the trade of banking that they know: these are no jargon to them.
    #[serde(default)]
    pub knows: Vec<String>,
}

/// Faces, and what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, Deserialize)]
pub enum Mood {
    /// Neutre.
    Neutral,
    /// Satisfait.
    Satisfied,
    /// Amusé.
    Amused,
    /// Explique.
    Explaining,
    /// Pensif.
    Thoughtful,
    /// Inquiet.
    Worried,
    /// Préoccupé.
    Concerned,
    /// Sceptique.
    Sceptical,
    /// Contrarié.
    Annoyed,
    /// Fermé.
    Closed,
    /// Triste.
    Sad,
}

/// A topic of this case alone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTopic {
    /// Identifier.
    pub id: String,
    /// Label that learners read.
    pub label: String,
    /// Where it belongs.
    pub aspect: TopicAspect,
    /// What advisers say to raise it: at least eight.
    pub examples: Vec<String>,
}

/// Families of topics of conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, Deserialize)]
pub enum TopicAspect {
    /// Holding the conversation.
    Conduct,
    /// Trade, means, market.
    Technical,
    /// Form, contracts, securities.
    Legal,
    /// Taxes.
    Tax,
    /// Staff and the owner's cover.
    Social,
    /// Accounts, cash, banks.
    Financial,
    /// The project and what comes after.
    Need,
    /// The owner's private life.
    Personal,
}

/// Something the client knows.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFact {
    /// Identifier, as `four-age`.
    pub id: String,
    /// The topic that raises it.
    pub topic: String,
    /// What it says in one plain clause, as « le four a dix-neuf ans »: for notes, evidence and restating.
    pub gist: String,
    /// From 1 (colour) to 3 (decides the case).
    pub weight: u8,
    /// Words of a question that ask for this fact rather than another of its topic.
    #[serde(default)]
    pub cues: Vec<String>,
    /// What the client says: one or more wordings.
    pub tells: Vec<String>,
    /// All must hold before it is told.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// What the client says instead, while a condition does not hold.
    #[serde(default)]
    pub instead: Option<String>,
    /// Face while telling it.
    #[serde(default)]
    pub mood: Option<Mood>,
    /// Told of the client's own accord, in the same breath, right after this other fact.
    #[serde(default)]
    pub follows: Option<String>,
    /// What is told instead until a document shows otherwise.
    #[serde(default)]
    pub first_version: Option<RawVersion>,
    /// This fact takes back that other one, which is no truth.
    #[serde(default)]
    pub belies: Option<String>,
    /// Told unasked on that occasion, its conditions holding.
    #[serde(default)]
    pub alone: Option<Occasion>,
}

/// When a fact is told.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Condition {
    /// Trust at least this (10 to 50).
    Trust(u8),
    /// That fact was told before.
    After(String),
    /// The learner opened that document before.
    Read(String),
    /// The topic was raised that many times.
    Asked(u32),
}

/// Sentences for the situations of the game, each with variants.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLines {
    /// Did not understand: at least four.
    pub puzzled: Vec<String>,
    /// Understood two things: asks which. `{a}` and `{b}` are replaced by what they may mean.
    pub which: Vec<String>,
    /// Everything on that topic is said.
    pub told_already: Vec<String>,
    /// Knows nothing of it.
    pub nothing_known: Vec<String>,
    /// After a silence, when nothing more comes.
    pub silence: Vec<String>,
    /// After a restating that holds.
    pub restated_well: Vec<String>,
    /// After a restating of things never said.
    pub restated_badly: Vec<String>,
    /// The adviser sells too early.
    pub sold_to: Vec<String>,
    /// Asked several things at once.
    pub several: Vec<String>,
    /// Insulted or badly treated.
    pub offended: Vec<String>,
    /// Ends the meeting: patience is out.
    pub leaves: Vec<String>,
    /// The time is over.
    pub time_over: Vec<String>,
    /// Pressed on what they keep to themselves. This and the next ones have shared wordings when the case gives none.
    #[serde(default)]
    pub refuses: Vec<String>,
    /// Accused of lying or hiding.
    #[serde(default)]
    pub accused: Vec<String>,
    /// A term of the trade that was not explained: `{a}` is replaced by it.
    #[serde(default)]
    pub jargon: Vec<String>,
    /// Passed over while moved.
    #[serde(default)]
    pub cut_short: Vec<String>,
    /// Five minutes are left.
    #[serde(default)]
    pub time_short: Vec<String>,
    /// Insulted twice: goes.
    #[serde(default)]
    pub walks_out: Vec<String>,
    /// Strays, if talkative.
    #[serde(default)]
    pub strays: Vec<String>,
    /// At the end, a word for the debrief when trust is high (40 and more).
    pub pleased: String,
    /// … and when it is not.
    pub disappointed: String,
}

/// Something to pick in guided mode.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPick {
    /// The topic it raises.
    pub topic: String,
    /// Two to five words on the chip, as « L’avenir du bail ».
    pub chip: String,
    /// A start of sentence that fills the field.
    pub start: String,
    /// The whole sentence, said when picked in the terminal.
    pub says: String,
}
