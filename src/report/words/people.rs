//! Words for people and for the meeting: faces, phases, ways to end.

use super::Words;
use crate::{
    activities::interview::{Ending, Phase, Reaction, Turn},
    content::kinds::{client::Mood, company::Gender},
    t,
};

impl Words<'_> {
    fn gender(&self) -> &'static str {
        match self.case.person().map(|p| p.gender) {
            Some(Gender::F) => "f",
            Some(Gender::M) | None => "m",
        }
    }

    /// The face in one word that agrees with the client: « inquiète ».
    pub fn mood(&self, mood: Mood) -> String {
        let (l, g) = (self.locale, self.gender());
        match mood {
            Mood::Neutral => t!(l, "words-mood-neutral"),
            Mood::Satisfied => t!(l, "words-mood-satisfied", gender = g),
            Mood::Amused => t!(l, "words-mood-amused", gender = g),
            Mood::Explaining => t!(l, "words-mood-explaining"),
            Mood::Thoughtful => t!(l, "words-mood-thoughtful", gender = g),
            Mood::Worried => t!(l, "words-mood-worried", gender = g),
            Mood::Concerned => t!(l, "words-mood-concerned", gender = g),
            Mood::Sceptical => t!(l, "words-mood-sceptical"),
            Mood::Annoyed => t!(l, "words-mood-annoyed", gender = g),
            Mood::Closed => t!(l, "words-mood-closed", gender = g),
            Mood::Sad => t!(l, "words-mood-sad"),
        }
    }

    /// « Découverte ».
    pub fn phase(&self, phase: Phase) -> String {
        match phase {
            Phase::Opening => t!(self.locale, "words-phase-opening"),
            Phase::Discovery => t!(self.locale, "words-phase-discovery"),
            Phase::Restating => t!(self.locale, "words-phase-restating"),
            Phase::Closing => t!(self.locale, "words-phase-closing"),
        }
    }

    /// How the meeting ended, as a sentence.
    pub fn ending(&self, ending: Ending) -> String {
        match ending {
            Ending::Closed => t!(self.locale, "words-ending-closed"),
            Ending::ClientLeft => t!(self.locale, "words-ending-left", client = self.client()),
            Ending::TimeOver => t!(self.locale, "words-ending-time"),
        }
    }

    /// How the adviser put it: open or closed, with the terms left unexplained; nothing for what only states.
    pub fn manner_of(&self, turn: &Turn) -> Vec<String> {
        let l = self.locale;
        let question = (turn.shape.question || turn.shape.open)
            .then(|| if turn.shape.open { t!(l, "words-manner-open") } else { t!(l, "words-manner-closed") });
        let jargon =
            (!turn.jargon.is_empty()).then(|| t!(l, "words-manner-jargon", terms = turn.jargon.join(", ")));
        question.into_iter().chain(jargon).collect()
    }

    /// What the client made of a move, in a few words.
    pub fn reaction(&self, reaction: Reaction) -> String {
        let l = self.locale;
        match reaction {
            Reaction::Told => t!(l, "words-reaction-told"),
            Reaction::KeptBack => t!(l, "words-reaction-kept"),
            Reaction::KnewNothing => t!(l, "words-reaction-unknown"),
            Reaction::Repeated => t!(l, "words-reaction-repeated"),
            Reaction::Puzzled => t!(l, "words-reaction-puzzled"),
            Reaction::AskedBack => t!(l, "words-reaction-asked-back"),
            Reaction::RestatedWell => t!(l, "words-reaction-restated-well"),
            Reaction::RestatedBadly => t!(l, "words-reaction-restated-badly"),
            Reaction::SoldTo => t!(l, "words-reaction-sold"),
            Reaction::Several => t!(l, "words-reaction-several"),
            Reaction::Led => t!(l, "words-reaction-led"),
            Reaction::Welcomed => t!(l, "words-reaction-welcomed"),
            Reaction::GivenTime => t!(l, "words-reaction-time"),
            Reaction::Offended => t!(l, "words-reaction-offended"),
            Reaction::Claimed => t!(l, "words-reaction-claimed"),
            Reaction::Confronted => t!(l, "words-reaction-confronted"),
            Reaction::Accused => t!(l, "words-reaction-accused"),
            Reaction::Refused => t!(l, "words-reaction-refused"),
            Reaction::Jargon => t!(l, "words-reaction-jargon"),
            Reaction::CutShort => t!(l, "words-reaction-cut-short"),
            Reaction::Acknowledged => t!(l, "words-reaction-acknowledged"),
            Reaction::AskedYou => t!(l, "words-reaction-asked-you"),
            Reaction::Answered => t!(l, "words-reaction-answered"),
            Reaction::AnsweredBadly => t!(l, "words-reaction-answered-badly"),
            Reaction::LeftUnanswered => t!(l, "words-reaction-unanswered"),
            Reaction::Volunteered => t!(l, "words-reaction-volunteered"),
            Reaction::TimeShort => t!(l, "words-reaction-time-short"),
        }
    }
}
