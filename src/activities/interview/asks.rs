//! Questions of the client to the adviser: which one waits for an answer, and what an answer changes.

use super::{
    memory::opens,
    speak::Answer,
    state::{Answered, Meeting, Reaction},
};
use crate::{
    base::AskId,
    content::{Ask, Client},
    language::{Wordings, matches_wording, shape},
};

/// Turns during which an answer is taken as one.
const LISTENS: u32 = 6;
/// Turns after which the client asks again.
const FORGIVES: u32 = 4;

/// What became of the client’s question in an utterance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// It was answered, and nothing else was asked.
    Whole,
    /// It was answered, and this was asked.
    Partly(String),
    /// It was not answered.
    Not,
}

impl Meeting {
    /// The last turn in which the client asked that.
    fn asked_at(&self, ask: &AskId) -> Option<u32> {
        self.turns.iter().rev().find(|t| t.asks.as_ref() == Some(ask)).map(|t| t.number)
    }

    pub(super) fn answered(&self, ask: &AskId) -> bool {
        self.turns.iter().any(|t| t.answers.as_ref().is_some_and(|a| a.ask == *ask))
    }

    fn reminded(&self, ask: &AskId) -> bool {
        self.turns.iter().filter(|t| t.asks.as_ref() == Some(ask)).count() > 1
    }

    fn last_number(&self) -> u32 {
        self.turns.last().map_or(0, |t| t.number)
    }
}

/// The client’s question that waits for an answer now, with the turn that asked it last.
pub fn awaiting<'c>(client: &'c Client, meeting: &Meeting) -> Option<(&'c Ask, u32)> {
    let asked = meeting.turns.iter().rev().filter_map(|t| t.asks.as_ref());
    let open = asked.filter(|id| !meeting.answered(id)).find_map(|id| client.ask(id))?;
    let at = meeting.asked_at(&open.id)?;
    (meeting.last_number() < at.saturating_add(LISTENS)).then_some((open, at))
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['?', '.', '!', ';'])
}

/// What is stated, questions left out.
fn stated(text: &str) -> String {
    sentences(text).filter(|s| !s.ends_with('?')).collect()
}

/// What is left of an utterance without the sentences that answer.
fn beyond(text: &str, terms: &Wordings) -> String {
    let answers = |s: &&str| !s.ends_with('?') && matches_wording(s, terms);
    let alone = sentences(text).any(|s| answers(&s));
    let left: String =
        sentences(text).filter(|s| if alone { !answers(s) } else { s.ends_with('?') }).collect();
    left.trim().to_owned()
}

impl Answer<'_> {
    /// Takes the utterance as an answer to the client’s question, if it is one.
    pub(super) fn take_answer(&mut self) -> Taken {
        let world = self.world;
        let Some((ask, _)) = awaiting(&world.case.client, &self.state.meeting) else { return Taken::Not };
        let said = stated(&self.text);
        let recognised = ask.answers.iter().zip(0_u32..).find(|(a, _)| matches_wording(&said, &a.terms));
        let Some((reply, answer)) = recognised else { return Taken::Not };
        self.line(&format!("{}-{answer}", ask.id), &reply.says);
        let reaction = if reply.good { Reaction::Answered } else { Reaction::AnsweredBadly };
        self.react(reaction, i16::from(reply.trust), i16::from(reply.patience));
        if let Some(mood) = reply.mood {
            self.mood = mood;
        }
        self.answers = Some(Answered { ask: ask.id.clone(), answer, good: reply.good });
        if let Some(fact) = reply.opens.as_ref().and_then(|id| world.case.fact(id))
            && !self.state.meeting.knows(&fact.id)
        {
            self.tell_fact(fact);
        }
        let rest = beyond(&self.text, &reply.terms);
        if shape(&rest).question { Taken::Partly(rest) } else { Taken::Whole }
    }

    /// Not understood, right after the client’s own question: it is asked again instead.
    pub(super) fn ask_instead(&mut self) {
        let client = &self.world.case.client;
        let last = self.state.meeting.last_number();
        let Some((ask, at)) = awaiting(client, &self.state.meeting) else { return };
        if at != last || !self.reactions.contains(&Reaction::Puzzled) || self.state.meeting.reminded(&ask.id)
        {
            return;
        }
        self.sentences.clear();
        self.reactions.clear();
        self.trust = i16::from(self.state.meeting.trust());
        self.patience = i16::from(self.state.meeting.patience());
        self.ask_again(ask, 0);
    }

    /// Comes back to a question left without answer: after some turns, or before parting.
    pub(super) fn remind(&mut self, closing: bool) -> bool {
        let client = &self.world.case.client;
        let Some((ask, at)) = awaiting(client, &self.state.meeting) else { return false };
        let answered = self.answers.as_ref().is_some_and(|a| a.ask == ask.id);
        let late = self.state.meeting.last_number() >= at.saturating_add(FORGIVES);
        if answered || self.state.meeting.reminded(&ask.id) || !(late || closing) {
            return false;
        }
        self.ask_again(ask, -2);
        true
    }

    fn ask_again(&mut self, ask: &Ask, trust: i16) {
        self.line(&format!("{}-again", ask.id), &ask.again);
        self.asks = Some(ask.id.clone());
        self.react(Reaction::LeftUnanswered, trust, -2);
    }

    /// Asks the adviser something whose moment has come; one question at a time, and not right after another.
    pub(super) fn ask_back(&mut self, topic: Option<&str>, silent: bool) -> bool {
        let client = &self.world.case.client;
        let meeting = &self.state.meeting;
        let waiting = awaiting(client, meeting).is_some_and(|(ask, _)| !meeting.reminded(&ask.id));
        let just_asked = meeting.turns.last().is_some_and(|t| t.asks.is_some());
        if waiting || just_asked || self.answers.is_some() {
            return false;
        }
        let trust = self.confidence();
        let due = client.asks.iter().find(|ask| {
            meeting.asked_at(&ask.id).is_none()
                && self.comes(&ask.when, topic, silent)
                && opens(self.state, &ask.given, 1, trust)
        });
        let Some(ask) = due else { return false };
        self.line(ask.id.as_str(), &ask.says);
        self.asks = Some(ask.id.clone());
        self.reactions.push(Reaction::AskedYou);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{beyond, stated};

    #[test]
    fn what_answers_is_not_asked() {
        let terms = vec![vec![vec!["mercredi".to_owned()]]];
        let rest = beyond("Vous saurez mercredi. L’acte dit : néant. Qu’a signé Thomas ?", &terms);
        assert_eq!(rest, "L’acte dit : néant. Qu’a signé Thomas ?");
        assert_eq!(beyond("Mercredi.", &terms), "");
    }

    #[test]
    fn questions_are_left_out_of_an_answer() {
        assert_eq!(stated("Rien n’est décidé. Et le bail ?"), "Rien n’est décidé.");
        assert_eq!(stated("Prenez-vous la maison ?"), "");
        assert_eq!(stated("non"), "non");
    }
}
