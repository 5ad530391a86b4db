//! What the client says unasked: a question, a fact whose moment has come, that little time is left; and what was passed over.

use super::{
    memory::opens,
    speak::Answer,
    state::{Move, Phase, Reaction},
    understand::is_discovery,
};
use crate::{
    base::{FactId, TopicId},
    content::{Condition, Glossary, Occasion, kinds::client::Mood},
    language::acknowledges,
};

/// Seconds before the end from which the client looks at the clock.
const SHORT_S: u32 = 300;

impl Answer<'_> {
    /// That occasion has come.
    pub(super) fn comes(&self, occasion: &Occasion, topic: Option<&str>, silent: bool) -> bool {
        let meeting = &self.state.meeting;
        match occasion {
            Occasion::Minute(minute) => meeting.elapsed_s() >= minute.saturating_mul(60),
            Occasion::Silence => silent && self.told.is_empty(),
            Occasion::Topic(wanted) => topic == Some(wanted.as_str()) || meeting.times_raised(wanted) > 0,
            Occasion::Fact(fact) => meeting.knows(fact) || self.told.contains(fact),
        }
    }

    /// After the answer: one thing at most, and nothing after a move that went wrong.
    pub(super) fn speak_unasked(&mut self, topic: Option<&str>, phase: Phase, silent: bool) {
        let wrong = |r: &Reaction| {
            matches!(
                r,
                Reaction::Puzzled
                    | Reaction::AskedBack
                    | Reaction::SoldTo
                    | Reaction::Offended
                    | Reaction::Accused
                    | Reaction::Refused
                    | Reaction::Repeated
                    | Reaction::RestatedBadly
                    | Reaction::LeftUnanswered
            )
        };
        if self.reactions.iter().any(wrong) || self.patience <= 0 {
            return;
        }
        let parting = phase == Phase::Closing;
        let _spoke = self.remind(parting)
            || self.look_at_clock()
            || (!parting && (self.ask_back(topic, silent) || self.volunteer(topic, silent)));
    }

    fn look_at_clock(&mut self) -> bool {
        let whole = self.world.case.manifest.meeting_minutes.saturating_mul(60);
        let said = self.state.meeting.turns.iter().any(|t| t.reactions.contains(&Reaction::TimeShort));
        if said || self.state.meeting.elapsed_s().saturating_add(SHORT_S) < whole {
            return false;
        }
        let lines = &self.world.case.client.lines;
        self.line("time_short", &lines.time_short);
        self.reactions.push(Reaction::TimeShort);
        true
    }

    /// A fact that the client wants to tell; never twice in a row.
    fn volunteer(&mut self, topic: Option<&str>, silent: bool) -> bool {
        let trust = self.confidence();
        let meeting = &self.state.meeting;
        if meeting.turns.last().is_some_and(|t| t.reactions.contains(&Reaction::Volunteered)) {
            return false;
        }
        let due = self.world.case.client.facts.iter().find(|fact| {
            fact.alone.as_ref().is_some_and(|occasion| self.comes(occasion, topic, silent))
                && !meeting.knows(&fact.id)
                && !self.told.contains(&fact.id)
                && !meeting.claims(&fact.id)
                && opens(self.state, &fact.when, u32::MAX, trust)
        });
        let Some(fact) = due else { return false };
        if silent {
            // The fact comes instead of the word that fills a silence: the silence brought it.
            self.sentences.clear();
        }
        self.line("aside", &[]);
        let before = self.told.len();
        self.tell_fact(fact);
        if !silent {
            self.volunteered = self.told.get(before..).unwrap_or_default().to_vec();
        }
        self.reactions.push(Reaction::Volunteered);
        true
    }

    /// The client was moved by the turn before: a word for it brings closer; another subject at once hurts, if it was sad or confided.
    pub(super) fn feel_regard(&mut self, topic: Option<&TopicId>, phase: Phase) {
        let Some(last) = self.state.meeting.turns.last() else { return };
        let moved = matches!(last.mood, Mood::Sad | Mood::Worried) && !last.told.is_empty();
        if !moved || self.reactions.contains(&Reaction::Offended) || phase == Phase::Restating {
            return;
        }
        if acknowledges(&self.text) {
            self.react(Reaction::Acknowledged, 1, 1);
            return;
        }
        let confided = |id: &FactId| {
            let fact = self.world.case.fact(id);
            fact.is_some_and(|f| f.when.iter().any(|c| matches!(c, Condition::Trust(_))))
        };
        let heavy = last.mood == Mood::Sad || last.told.iter().any(confided);
        let elsewhere = topic.is_some_and(|t| Some(t) != last.topic.as_ref() && is_discovery(self.world, t));
        if !heavy || !elsewhere || self.answers.is_some() || last.reactions.contains(&Reaction::GivenTime) {
            return;
        }
        self.react(Reaction::CutShort, -1, -2);
        if last.mood == Mood::Sad {
            let lines = &self.world.case.client.lines;
            self.first(|answer| answer.line("cut_short", &lines.cut_short));
        }
    }

    /// Terms of the trade that this client does not know and that nobody explained: one is asked about.
    pub(super) fn hear_jargon(&mut self) {
        let client = &self.world.case.client;
        let turns = &self.state.meeting.turns;
        let heard = |term: &crate::content::Term| {
            client.character.knows.contains(&term.name)
                || turns.iter().any(|t| {
                    term.is_said(&t.reply) || matches!(&t.done, Move::Said(said) if term.is_said(said))
                })
        };
        let terms = Glossary::shared().unexplained(&self.text).into_iter().filter(|term| !heard(term));
        self.jargon = terms.map(|term| term.name.clone()).collect();
        let Some(name) = self.jargon.first().cloned() else { return };
        self.react(Reaction::Jargon, 0, -3);
        self.first(|answer| {
            answer.line_with("jargon", &client.lines.jargon, |v| v.replace("{a}", &name));
        });
    }

    /// Says something before what is already to be said.
    fn first(&mut self, say: impl FnOnce(&mut Self)) {
        say(self);
        if let Some(sentence) = self.sentences.pop() {
            self.sentences.insert(0, sentence);
        }
    }
}
