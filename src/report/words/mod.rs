//! The words of the marks: what a check looked at, what it rests on, what was missing and where it lay.

mod cited;
mod figures;
mod gaps;
mod mistakes;
mod people;
mod titles;

pub use cited::Link;
pub use figures::{figure_text, gap_text, range_text, short_name};
pub use gaps::Gap;
pub use mistakes::{explanation, hint};

use crate::{
    activities::{State, interview::Turn, needs::RecordedNeed},
    assessment::Cited,
    base::{Date, DocId, LineId, TopicId},
    content::{Body, Case, LineText, Proof},
    locale::Locale,
    t,
};

/// Says the marks of one séance in one language. What the case itself says stays in French.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    locale: &'a Locale,
    case: &'a Case,
    state: &'a State,
    veiled: bool,
}

impl<'a> Words<'a> {
    /// The whole truth: for work handed in, and for trainers.
    pub const fn new(locale: &'a Locale, case: &'a Case, state: &'a State) -> Self {
        Self { locale, case, state, veiled: false }
    }

    /// For work that goes on: what is missing is named by its theme and its place, never by its answer.
    #[must_use]
    pub const fn veiled(mut self) -> Self {
        self.veiled = true;
        self
    }

    /// First and family name of the client.
    pub fn client(&self) -> String {
        self.case.person().map_or_else(String::new, |p| format!("{} {}", p.first_name, p.last_name))
    }

    /// Minute of the meeting at which a turn ended: « 29 min ».
    pub fn minute(&self, turn: u32) -> String {
        let ends = self.state.meeting.turn(turn).map_or(0, |t| t.ends_at_s);
        self.locale.minutes(ends / 60)
    }

    fn turn(&self, number: u32) -> Option<&'a Turn> {
        self.state.meeting.turn(number)
    }

    /// The topic of conversation as learners read it.
    fn topic(&self, topic: &TopicId) -> String {
        self.case.topics.get(topic).map_or_else(|| topic.to_string(), |t| t.label.clone())
    }

    /// « Bail commercial (D4) ».
    fn document(&self, id: &DocId) -> String {
        self.case.document(id).map_or_else(|| id.to_string(), |d| format!("{} ({})", d.title, d.tag))
    }

    /// What a line says; a month of the account by its name.
    fn line_text(&self, document: &DocId, line: &LineId) -> LineText {
        let known = self.case.line(document, line);
        let known = known.unwrap_or_else(|| LineText { text: line.to_string(), amount: None });
        let account = self.case.document(document).is_some_and(|d| matches!(d.body, Body::Account));
        let first = format!("{line}-01").parse::<Date>().ok().filter(|_| account);
        let month = first.map(|first| self.locale.date(first));
        match month.as_deref().and_then(|date| date.split_once('\u{a0}')) {
            Some((_, month)) => LineText { text: month.to_owned(), ..known },
            None => known,
        }
    }

    /// A need of the list with its place in it, from 1.
    fn need(&self, number: u32) -> Option<(usize, &'a RecordedNeed)> {
        let list = &self.state.needs.list;
        list.iter().position(|n| n.number == number).map(|index| (index + 1, &list[index]))
    }

    /// Where a proof can be found, in words, and what opens it.
    fn place(&self, proof: &Proof) -> (String, Option<Cited>) {
        match proof {
            Proof::Line(document, line) => {
                let says = clip(&self.line_text(document, line).text, 14);
                let name = self.document(document);
                let words = t!(self.locale, "words-at-line", document = name, text = says);
                (words, Some(Cited::Line(document.clone(), line.clone())))
            }
            Proof::Document(document) => (self.document(document), Some(Cited::Document(document.clone()))),
            Proof::Fact(fact) => {
                let told = self.state.meeting.told().find(|(id, _)| *id == fact).map(|(_, turn)| turn.number);
                let known = self.case.fact(fact);
                if let Some(turn) = told {
                    let gist = known.map_or("", |f| f.gist.as_str());
                    let minute = self.minute(turn);
                    let words = t!(self.locale, "words-at-reply", minute = minute, text = gist);
                    (words, Some(Cited::Turn(turn)))
                } else {
                    let topic = known.map_or_else(String::new, |f| self.topic(&f.topic));
                    (t!(self.locale, "words-at-question", topic = topic), None)
                }
            }
        }
    }

    /// The first of the proofs that the learner can open now: a line before a reply, a reply before a question to ask.
    fn nearest(&self, proofs: &[Proof]) -> (String, Option<Cited>) {
        let rank = |proof: &Proof| match proof {
            Proof::Line(..) => 0,
            Proof::Document(_) => 1,
            Proof::Fact(fact) if self.state.meeting.told().any(|(id, _)| id == fact) => 2,
            Proof::Fact(_) => 3,
        };
        proofs.iter().min_by_key(|p| rank(p)).map_or_else(|| (String::new(), None), |p| self.place(p))
    }
}

/// At most so many words, with « … » where some are left out.
fn clip(text: &str, words: usize) -> String {
    // Only plain spaces part words: an amount keeps its thousands and its sign.
    let mut parts = text.trim().split(' ').filter(|w| !w.is_empty());
    let kept: Vec<&str> = parts.by_ref().take(words).collect();
    let short = kept.join(" ");
    if parts.next().is_some() {
        format!("{}…", short.trim_end_matches([',', ';', ':', '.', '\u{202f}', '\u{a0}']))
    } else {
        short.trim_end_matches('.').to_owned()
    }
}

/// A clause as a sentence: a capital and a full stop.
fn sentence(clause: &str) -> String {
    let clause = clause.trim();
    let mut chars = clause.chars();
    let capital: String = chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect());
    if capital.is_empty() || capital.ends_with(['.', '…', '?', '!', '»']) {
        capital
    } else {
        capital + "."
    }
}

#[cfg(test)]
pub(crate) mod tests;
