//! The client's answer in the making: sentences, facts, reactions, and what they change.

use super::{
    memory::{cues_in, in_seed_order, opens, said_back, untold},
    state::{Answered, Reaction},
    temper::moved,
};
use crate::{
    activities::{State, world::World},
    base::{AskId, FactId, TopicId},
    content::{
        Condition, Fact, Manners,
        kinds::{client::Mood, temper::Trait},
    },
};

/// An answer being made.
#[derive(Debug)]
pub(super) struct Answer<'a> {
    pub(super) state: &'a State,
    pub(super) world: &'a World,
    /// What the adviser said; empty for a silence.
    pub(super) text: String,
    pub(super) sentences: Vec<String>,
    pub(super) told: Vec<FactId>,
    pub(super) restated: Vec<FactId>,
    pub(super) reactions: Vec<Reaction>,
    pub(super) mood: Mood,
    pub(super) trust: i16,
    pub(super) patience: i16,
    pub(super) claimed: Vec<FactId>,
    pub(super) volunteered: Vec<FactId>,
    pub(super) jargon: Vec<String>,
    pub(super) asks: Option<AskId>,
    pub(super) answers: Option<Answered>,
}

impl<'a> Answer<'a> {
    pub(super) fn new(state: &'a State, world: &'a World, text: &str) -> Self {
        Self {
            state,
            world,
            text: text.to_owned(),
            sentences: Vec::new(),
            told: Vec::new(),
            restated: Vec::new(),
            reactions: Vec::new(),
            mood: settled(state.meeting.mood()),
            trust: i16::from(state.meeting.trust()),
            patience: i16::from(state.meeting.patience()),
            claimed: Vec::new(),
            volunteered: Vec::new(),
            jargon: Vec::new(),
            asks: None,
            answers: None,
        }
    }

    pub(super) fn trust_now(&self) -> u8 {
        u8::try_from(self.trust.clamp(10, 50)).unwrap_or(10)
    }

    pub(super) fn patience_now(&self) -> u8 {
        u8::try_from(self.patience.clamp(0, 100)).unwrap_or(0)
    }

    /// Notes a reaction and what it moves, in a client of this character.
    pub(super) fn react(&mut self, reaction: Reaction, trust: i16, patience: i16) {
        let (trust, patience) = moved(&self.world.case.client.character.traits, reaction, trust, patience);
        self.reactions.push(reaction);
        self.trust += trust;
        self.patience += patience;
    }

    /// Says one of these.
    pub(super) fn line(&mut self, key: &str, variants: &[String]) {
        self.line_with(key, variants, str::to_owned);
    }

    /// Says one of these once it is filled in: those of the face first, then the variants, then what anyone would say. Nothing is
    /// said twice in a meeting; when no wording is left, the client only looks.
    pub(super) fn line_with(&mut self, key: &str, variants: &[String], fill: impl Fn(&str) -> String) {
        let manners = Manners::shared();
        let by_face = self.by_face(key);
        let shared = match manners.of(key) {
            [] if self.world.case.client.replies.contains_key(key) => manners.of("courtesy"),
            shared => shared,
        };
        let said = |sentence: &String| {
            self.sentences.contains(sentence)
                || self.state.meeting.turns.iter().any(|t| t.reply.contains(sentence.as_str()))
        };
        let sentence = [by_face, variants, shared]
            .into_iter()
            .flat_map(|list| in_seed_order(self.state, key, list).into_iter().filter_map(|i| list.get(i)))
            .map(|variant| fill(variant))
            .find(|sentence| !sentence.is_empty() && !said(sentence));
        self.sentences.push(sentence.unwrap_or_else(|| "…".to_owned()));
    }

    /// Wordings of the case for the face of now.
    fn by_face(&self, key: &str) -> &'a [String] {
        let moods = self.world.case.client.moods.get(key);
        moods.and_then(|m| m.get(&self.mood)).map_or(&[], Vec::as_slice)
    }

    /// Tells what may be told of a topic: one fact to a closed question, two to an open one (a question about one thing gets that
    /// thing), and what follows in the same breath.
    pub(super) fn tell(&mut self, topic: &TopicId, words: &str, open: bool) {
        let raised = self.state.meeting.times_raised(topic) + 1;
        let facts = untold(self.state, self.world, topic, words);
        let aims = |fact: &Fact| cues_in(fact, words) > 0;
        let aims = |fact: &Fact| aims(fact) || fact.first_version.as_ref().is_some_and(|v| self.shown(v));
        let trust = self.confidence();
        let (ready, kept): (Vec<&Fact>, Vec<&Fact>) =
            facts.into_iter().partition(|f| self.may_tell(f, raised, trust));
        let aimed = ready.iter().any(|f| aims(f));
        let shy = kept.iter().any(|f| {
            let hides = f.instead.is_some() && opens(self.state, &f.when, raised, u8::MAX);
            aims(f) && (hides || self.state.meeting.claims(&f.id))
        });
        if ready.is_empty() || (shy && !aimed) {
            self.tell_nothing(topic, &kept, raised);
            return;
        }
        let count = self.at_once(open);
        let chosen: Vec<&Fact> = ready.into_iter().filter(|f| !aimed || aims(f)).take(count).collect();
        for fact in chosen {
            self.tell_fact(fact);
        }
        let gain = self.gain(open);
        self.react(if self.told.is_empty() { Reaction::Claimed } else { Reaction::Told }, gain, 0);
    }

    /// Told now, be it in its first version: once that was told, only what shows otherwise gets the truth.
    fn may_tell(&self, fact: &Fact, raised: u32, trust: u8) -> bool {
        let held = self.state.meeting.claims(&fact.id) && !self.comes_true(fact);
        let shown = fact.first_version.as_ref().is_some_and(|version| self.shown(version));
        shown || (!held && opens(self.state, &fact.when, raised, trust))
    }

    pub(super) fn tell_fact(&mut self, fact: &Fact) {
        if self.told.contains(&fact.id) || self.claimed.contains(&fact.id) {
            return;
        }
        if let Some(version) = fact.first_version.as_ref().filter(|_| !self.comes_true(fact)) {
            self.line(&format!("{}-first", fact.id), &version.tells);
            self.claimed.push(fact.id.clone());
            return;
        }
        self.line(fact.id.as_str(), &fact.tells);
        self.told.push(fact.id.clone());
        self.taken_back(fact);
        if let Some(mood) = fact.mood {
            self.mood = mood;
        }
        let next = self.world.case.client.facts.iter().find(|f| {
            f.follows.as_ref() == Some(&fact.id)
                && !self.state.meeting.knows(&f.id)
                && !self.told.contains(&f.id)
        });
        if let Some(next) = next
            && self.may_tell(next, 1, self.confidence())
        {
            self.tell_fact(next);
        }
    }

    /// Nothing may be told: kept back, said already, or nothing known.
    fn tell_nothing(&mut self, topic: &TopicId, kept: &[&Fact], raised: u32) {
        let lines = &self.world.case.client.lines;
        if let Some((fact, version)) = kept
            .iter()
            .filter(|f| self.state.meeting.claims(&f.id))
            .find_map(|f| Some((f, f.first_version.as_ref()?)))
        {
            let key = format!("{}-holds", fact.id);
            if self.pressed(&version.holds) {
                self.refuse();
            } else {
                self.line(&key, &version.holds);
                self.react(Reaction::KeptBack, 0, -2);
            }
            return;
        }
        if let Some(instead) = kept.iter().find_map(|f| f.instead.as_ref()) {
            let waits =
                kept.iter().any(|f| f.when.iter().any(|c| matches!(c, Condition::Asked(n) if *n > raised)));
            if !waits && self.pressed(std::slice::from_ref(instead)) {
                self.refuse();
                return;
            }
            self.line("instead", std::slice::from_ref(instead));
            self.react(Reaction::KeptBack, 0, -1);
            self.mood = Mood::Thoughtful;
            return;
        }
        if !kept.is_empty() {
            self.line("nothing_known", &lines.nothing_known);
            self.react(Reaction::KeptBack, 0, -1);
            return;
        }
        if self.world.case.client.facts.iter().any(|f| f.topic == *topic) {
            self.line("told_already", &lines.told_already);
            self.react(Reaction::Repeated, -1, -6);
            self.mood = Mood::Annoyed;
            return;
        }
        if let Some(replies) = self.world.case.client.replies.get(topic) {
            self.line(topic.as_str(), replies);
            if raised == 1 {
                self.react(Reaction::Welcomed, 2, 2);
            } else if raised > 2 {
                self.react(Reaction::Repeated, 0, -4);
            }
            return;
        }
        self.line("nothing_known", &lines.nothing_known);
        self.react(Reaction::KnewNothing, 0, -1);
    }

    /// All of these were said already.
    fn pressed(&self, variants: &[String]) -> bool {
        variants.iter().all(|v| self.state.meeting.turns.iter().any(|t| t.reply.contains(v.as_str())))
    }

    /// Pressed, the client closes.
    fn refuse(&mut self) {
        let lines = &self.world.case.client.lines;
        self.line("refuses", &lines.refuses);
        self.react(Reaction::Refused, -2, -6);
        self.mood = Mood::Closed;
    }

    /// Weighs a restating: which facts told come back in it.
    pub(super) fn weigh_restating(&mut self, words: &str) {
        self.restated = said_back(self.state, self.world, words);
        let lines = &self.world.case.client.lines;
        if self.restated.is_empty() {
            self.line("restated_badly", &lines.restated_badly);
            self.react(Reaction::RestatedBadly, -2, -4);
            self.mood = Mood::Sceptical;
            return;
        }
        let new = self
            .restated
            .iter()
            .filter(|f| !self.state.meeting.turns.iter().any(|t| t.restated.contains(f)))
            .count();
        self.line("restated_well", &lines.restated_well);
        let gain = i16::try_from(new.min(3)).unwrap_or(0) * 2;
        self.react(Reaction::RestatedWell, gain, 4);
        self.mood = Mood::Satisfied;
    }

    /// After a silence, or a word that only listens: what was on the client's lips, if the last words were heavy.
    pub(super) fn after_silence(&mut self, word: bool) {
        let heavy = matches!(
            self.state.meeting.mood(),
            Mood::Worried | Mood::Sad | Mood::Concerned | Mood::Thoughtful
        );
        let given_before =
            self.state.meeting.turns.last().is_some_and(|t| t.reactions.contains(&Reaction::GivenTime));
        let topic = self.state.meeting.last_topic().map(|(topic, _)| topic.clone());
        if heavy && !given_before {
            self.react(Reaction::GivenTime, 3, 2);
            if let Some(topic) = topic {
                let next = untold(self.state, self.world, &topic, "")
                    .into_iter()
                    .find(|f| self.may_tell(f, u32::MAX, self.confidence()));
                if let Some(fact) = next {
                    self.tell_fact(fact);
                    self.reactions.push(Reaction::Told);
                    return;
                }
            }
        } else if !word {
            self.patience -= if self.is(Trait::Hurried) { 4 } else { 2 };
        }
        let lines = &self.world.case.client.lines;
        self.line("silence", &lines.silence);
    }

    pub(super) fn reply(&self) -> String {
        self.sentences.iter().filter(|s| !s.is_empty()).cloned().collect::<Vec<_>>().join(" ")
    }
}

/// A face that does not last: after telling something, the client comes back to an even face.
const fn settled(mood: Mood) -> Mood {
    match mood {
        Mood::Annoyed | Mood::Sceptical | Mood::Closed => mood,
        Mood::Satisfied | Mood::Amused => Mood::Satisfied,
        _ => Mood::Neutral,
    }
}
