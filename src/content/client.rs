//! The client of a checked case: what they know, when they tell it, what they ask back.

use super::{
    case::Proof,
    kinds::{
        client::{self, Mood, RawCharacter, RawClient, RawFact, RawLines},
        temper::{self, RawAsk, RawVersion, Trait},
    },
    load::proof,
};
use crate::{
    base::{AskId, DocId, FactId, PersonId, TopicId},
    language::Wordings,
};
use std::collections::BTreeMap;

/// The client.
#[derive(Clone, Debug)]
pub struct Client {
    /// Who came.
    pub person: PersonId,
    /// Temper at the start.
    pub character: RawCharacter,
    /// First sentence.
    pub opening: String,
    /// What they know, in order of telling.
    pub facts: Vec<Fact>,
    /// Answers to moves that ask for no fact.
    pub replies: BTreeMap<TopicId, Vec<String>>,
    /// Sentences for the situations of the game.
    pub lines: RawLines,
    /// Other wordings, by situation, topic or fact, then by face.
    pub moods: BTreeMap<String, BTreeMap<Mood, Vec<String>>>,
    /// Questions and objections to the adviser, in order.
    pub asks: Vec<Ask>,
    /// Guided picks.
    pub picks: Vec<Pick>,
}

impl Client {
    /// Has that trait.
    pub fn is(&self, one: Trait) -> bool {
        self.character.traits.contains(&one)
    }

    /// A question back by id.
    pub fn ask(&self, id: &AskId) -> Option<&Ask> {
        self.asks.iter().find(|a| a.id == *id)
    }
}

/// Something the client knows.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Identifier.
    pub id: FactId,
    /// The topic that raises it.
    pub topic: TopicId,
    /// One plain clause.
    pub gist: String,
    /// 1 to 3.
    pub weight: u8,
    /// Words that ask for it rather than another of its topic.
    pub cues: Vec<String>,
    /// What the client says.
    pub tells: Vec<String>,
    /// Conditions, all of them.
    pub when: Vec<Condition>,
    /// Said while a condition does not hold.
    pub instead: Option<String>,
    /// Face.
    pub mood: Option<Mood>,
    /// Told in the same breath after that one.
    pub follows: Option<FactId>,
    /// Told instead until shown otherwise.
    pub first_version: Option<Version>,
    /// Takes back that other fact.
    pub belies: Option<FactId>,
    /// Told unasked then.
    pub alone: Option<Occasion>,
}

/// What is said of a fact before it is shown otherwise.
#[derive(Clone, Debug)]
pub struct Version {
    /// One plain clause.
    pub gist: String,
    /// What the client says.
    pub tells: Vec<String>,
    /// What shows otherwise.
    pub belied_by: Vec<Proof>,
    /// Words that cite it.
    pub cues: Vec<String>,
    /// Said when asked again without it.
    pub holds: Vec<String>,
    /// From this trust, the truth comes first.
    pub trust: Option<u8>,
}

/// When the client speaks unasked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// From that minute.
    Minute(u32),
    /// In a silence.
    Silence,
    /// Once that topic was raised.
    Topic(TopicId),
    /// Once that fact was told.
    Fact(FactId),
}

/// A question back to the adviser.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Identifier.
    pub id: AskId,
    /// When it comes.
    pub when: Occasion,
    /// All must hold.
    pub given: Vec<Condition>,
    /// The question.
    pub says: Vec<String>,
    /// Said later, unanswered.
    pub again: Vec<String>,
    /// Answers told apart, in order.
    pub answers: Vec<Reply>,
}

/// An answer of the adviser.
#[derive(Clone, Debug)]
pub struct Reply {
    /// A sentence that gives it.
    pub example: String,
    /// In other words.
    pub terms: Wordings,
    /// Honest and useful.
    pub good: bool,
    /// What the client says to it.
    pub says: Vec<String>,
    /// Trust won or lost.
    pub trust: i8,
    /// Patience won or lost.
    pub patience: i8,
    /// Face after it.
    pub mood: Option<Mood>,
    /// Told in the same breath.
    pub opens: Option<FactId>,
}

/// When a fact is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Trust at least this.
    Trust(u8),
    /// That fact was told.
    After(FactId),
    /// That document was opened.
    Read(DocId),
    /// The topic was raised that many times.
    Asked(u32),
}

/// Something to pick in guided mode.
#[derive(Clone, Debug)]
pub struct Pick {
    /// Its topic.
    pub topic: TopicId,
    /// On the chip.
    pub chip: String,
    /// Fills the field.
    pub start: String,
    /// Said when picked whole.
    pub says: String,
}

/// From the client as written to its checked form.
pub(super) fn lower(client: RawClient) -> Client {
    Client {
        person: PersonId::new(client.person),
        character: client.character,
        opening: client.opening,
        facts: client.facts.into_iter().map(fact).collect(),
        replies: client.replies.into_iter().map(|(topic, lines)| (TopicId::new(topic), lines)).collect(),
        lines: client.lines,
        moods: client.moods,
        asks: client.asks.into_iter().map(ask).collect(),
        picks: client
            .picks
            .into_iter()
            .map(|p| Pick { topic: TopicId::new(p.topic), chip: p.chip, start: p.start, says: p.says })
            .collect(),
    }
}

fn fact(f: RawFact) -> Fact {
    Fact {
        id: FactId::new(f.id),
        topic: TopicId::new(f.topic),
        gist: f.gist,
        weight: f.weight,
        cues: f.cues,
        tells: f.tells,
        when: f.when.into_iter().map(condition).collect(),
        instead: f.instead,
        mood: f.mood,
        follows: f.follows.map(FactId::new),
        first_version: f.first_version.map(version),
        belies: f.belies.map(FactId::new),
        alone: f.alone.map(occasion),
    }
}

fn version(v: RawVersion) -> Version {
    Version {
        gist: v.gist,
        tells: v.tells,
        belied_by: v.belied_by.into_iter().map(proof).collect(),
        cues: v.cues,
        holds: v.holds,
        trust: v.trust,
    }
}

fn ask(a: RawAsk) -> Ask {
    Ask {
        id: AskId::new(a.id),
        when: occasion(a.when),
        given: a.given.into_iter().map(condition).collect(),
        says: a.says,
        again: a.again,
        answers: a
            .answers
            .into_iter()
            .map(|r| Reply {
                example: r.example,
                terms: r.terms,
                good: r.good,
                says: r.says,
                trust: r.trust,
                patience: r.patience,
                mood: r.mood,
                opens: r.opens.map(FactId::new),
            })
            .collect(),
    }
}

fn occasion(raw: temper::Occasion) -> Occasion {
    match raw {
        temper::Occasion::Minute(minute) => Occasion::Minute(minute),
        temper::Occasion::Silence => Occasion::Silence,
        temper::Occasion::Topic(topic) => Occasion::Topic(TopicId::new(topic)),
        temper::Occasion::Fact(fact) => Occasion::Fact(FactId::new(fact)),
    }
}

fn condition(raw: client::Condition) -> Condition {
    match raw {
        client::Condition::Trust(level) => Condition::Trust(level),
        client::Condition::After(fact) => Condition::After(FactId::new(fact)),
        client::Condition::Read(document) => Condition::Read(DocId::new(document)),
        client::Condition::Asked(times) => Condition::Asked(times),
    }
}
