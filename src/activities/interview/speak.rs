//! The client's answer in the making: sentences, facts, reactions, and what they change.

use super::{
    memory::{cues_in, opens, said_back, stream, untold, vary},
    state::Reaction,
};
use crate::{
    activities::{State, world::World},
    base::{FactId, TopicId},
    content::{Fact, kinds::client::Mood},
};

/// An answer being made.
#[derive(Debug)]
pub(super) struct Answer<'a> {
    pub(super) state: &'a State,
    pub(super) world: &'a World,
    pub(super) sentences: Vec<String>,
    pub(super) told: Vec<FactId>,
    pub(super) restated: Vec<FactId>,
    pub(super) reactions: Vec<Reaction>,
    pub(super) mood: Mood,
    pub(super) trust: i16,
    pub(super) patience: i16,
}

impl<'a> Answer<'a> {
    pub(super) fn new(state: &'a State, world: &'a World) -> Self {
        Self {
            state,
            world,
            sentences: Vec::new(),
            told: Vec::new(),
            restated: Vec::new(),
            reactions: Vec::new(),
            mood: settled(state.meeting.mood()),
            trust: i16::from(state.meeting.trust()),
            patience: i16::from(state.meeting.patience()),
        }
    }

    pub(super) fn trust_now(&self) -> u8 {
        u8::try_from(self.trust.clamp(10, 50)).unwrap_or(10)
    }

    pub(super) fn patience_now(&self) -> u8 {
        u8::try_from(self.patience.clamp(0, 100)).unwrap_or(0)
    }

    /// Notes a reaction and what it moves.
    pub(super) fn react(&mut self, reaction: Reaction, trust: i16, patience: i16) {
        self.reactions.push(reaction);
        self.trust += trust;
        self.patience += patience;
    }

    /// Says one of these, not yet said when possible.
    pub(super) fn line(&mut self, key: &str, variants: &[String]) {
        let used = self
            .state
            .meeting
            .turns
            .iter()
            .filter(|t| variants.iter().any(|v| t.reply.contains(v.as_str())))
            .count();
        self.sentences.push(vary(self.state, stream(key), used, variants).to_owned());
    }

    /// Tells what may be told of a topic: one fact to a closed question, two to an open one (a question about one thing gets that
    /// thing), and what follows in the same breath.
    pub(super) fn tell(&mut self, topic: &TopicId, words: &str, open: bool) {
        let raised = self.state.meeting.times_raised(topic) + 1;
        let facts = untold(self.state, self.world, topic, words);
        let aims = |fact: &Fact| cues_in(fact, words) > 0;
        let trust = self.trust_now();
        let (ready, kept): (Vec<&Fact>, Vec<&Fact>) =
            facts.into_iter().partition(|f| opens(self.state, f, raised, trust));
        let aimed = ready.iter().any(|f| aims(f));
        let shy =
            kept.iter().any(|f| aims(f) && f.instead.is_some() && opens(self.state, f, raised, u8::MAX));
        if ready.is_empty() || (shy && !aimed) {
            self.tell_nothing(topic, &kept, raised);
            return;
        }
        for fact in ready.into_iter().filter(|f| !aimed || aims(f)).take(if open { 2 } else { 1 }) {
            self.tell_fact(fact);
        }
        self.react(Reaction::Told, i16::from(open), 0);
    }

    fn tell_fact(&mut self, fact: &Fact) {
        if self.told.contains(&fact.id) {
            return;
        }
        self.sentences.push(vary(self.state, stream(fact.id.as_str()), 0, &fact.tells).to_owned());
        self.told.push(fact.id.clone());
        if let Some(mood) = fact.mood {
            self.mood = mood;
        }
        let next = self.world.case.client.facts.iter().find(|f| {
            f.follows.as_ref() == Some(&fact.id)
                && !self.state.meeting.knows(&f.id)
                && !self.told.contains(&f.id)
        });
        if let Some(next) = next
            && opens(self.state, next, 1, self.trust_now())
        {
            self.tell_fact(next);
        }
    }

    /// Nothing may be told: kept back, said already, or nothing known.
    fn tell_nothing(&mut self, topic: &TopicId, kept: &[&Fact], raised: u32) {
        let lines = &self.world.case.client.lines;
        if let Some(instead) = kept.iter().find_map(|f| f.instead.as_ref()) {
            self.sentences.push(instead.clone());
            self.react(Reaction::KeptBack, 0, if raised > 2 { -4 } else { -1 });
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
                    .find(|f| opens(self.state, f, u32::MAX, self.trust_now()));
                if let Some(fact) = next {
                    self.tell_fact(fact);
                    self.reactions.push(Reaction::Told);
                    return;
                }
            }
        } else if !word {
            self.patience -= 2;
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
