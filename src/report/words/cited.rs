//! What a mark rests on, as a tag and one to four words, with the sentence of the source.

use super::{
    Words, clip,
    figures::{figure_text, short_name},
    sentence,
};
use crate::{
    activities::Evidence,
    assessment::Cited,
    base::{DocId, LineId},
    content::LineText,
    finance::Balance,
    t,
};

/// An evidence link in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it is: « 29 min », « D4 », « C3 », « B2 », « EBE ».
    pub tag: String,
    /// One to four words of it.
    pub words: String,
    /// The sentence of the source, for a tooltip and for screen readers.
    pub source: String,
}

impl Words<'_> {
    /// What a mark rests on.
    pub fn cited(&self, cited: &Cited) -> Link {
        let l = self.locale;
        match cited {
            Cited::Document(id) => match self.case.document(id) {
                Some(document) => Link {
                    tag: document.tag.clone(),
                    words: clip(&document.title, 4),
                    source: format!("{}. {}", document.title, document.subtitle).trim().to_owned(),
                },
                None => unknown(id.as_str()),
            },
            Cited::Line(document, line) => self.line(document, line),
            Cited::Turn(number) => self.reply(*number),
            Cited::Finding(number) => {
                let finding = self.state.file.findings.iter().find(|f| f.number == *number);
                Link {
                    tag: t!(l, "words-tag-finding", number = number),
                    words: finding.map_or_else(String::new, |f| clip(&f.text, 4)),
                    source: finding.map_or_else(String::new, |f| f.text.clone()),
                }
            }
            Cited::Need(number) => match self.need(*number) {
                Some((place, need)) => Link {
                    tag: t!(l, "words-tag-need", number = place),
                    words: clip(&need.text, 4),
                    source: need.text.clone(),
                },
                None => unknown(&t!(l, "words-tag-need", number = number)),
            },
            Cited::Figure(balance, year) => self.figure(*balance, *year),
            Cited::Plan => {
                let plan = self.state.file.plan.as_ref();
                let count = plan.map_or(0, |p| p.themes.len());
                Link {
                    tag: t!(l, "words-tag-plan"),
                    words: t!(l, "words-themes", count = count),
                    source: plan.map_or_else(String::new, |p| p.objective.clone()),
                }
            }
        }
    }

    /// A piece of evidence that the learner pinned or attached.
    pub fn evidence(&self, evidence: &Evidence) -> Link {
        match evidence {
            Evidence::Line(document, line) => self.line(document, line),
            Evidence::Reply(turn) => self.reply(*turn),
            Evidence::Fact(fact) => {
                match self.state.meeting.told().find(|(id, _)| *id == fact).map(|(_, turn)| turn.number) {
                    Some(turn) => self.reply(turn),
                    None => unknown(fact.as_str()),
                }
            }
        }
    }

    fn line(&self, document: &DocId, line: &LineId) -> Link {
        let Some(known) = self.case.document(document) else { return unknown(document.as_str()) };
        let LineText { text, amount } = self.line_text(document, line);
        let source = match amount {
            Some(amount) => {
                t!(self.locale, "words-line-amount", text = text.as_str(), amount = self.locale.money(amount))
            }
            None => text.clone(),
        };
        Link { tag: known.tag.clone(), words: clip(&text, 4), source }
    }

    /// The minute, and the theme of the reply; without a theme, its number.
    fn reply(&self, number: u32) -> Link {
        let turn = self.turn(number);
        let words = match turn.and_then(|t| t.topic.as_ref()) {
            Some(topic) => clip(&self.topic(topic), 4),
            None => t!(self.locale, "words-reply", number = number),
        };
        let source = turn.map_or_else(String::new, |t| sentence(&t.reply));
        Link { tag: self.minute(number), words, source }
    }

    fn figure(&self, balance: Balance, year: i16) -> Link {
        let entered =
            self.state.file.figures.get(&(balance, year)).map(|f| figure_text(self.locale, f.value));
        let source = match entered {
            Some(amount) => t!(self.locale, "words-line-amount", text = balance.name(), amount = amount),
            None => balance.name().to_owned(),
        };
        Link { tag: short_name(balance).to_owned(), words: year.to_string(), source }
    }
}

/// The name of a figure, short: « EBE 2026 ».
pub(super) fn figure_name(balance: Balance, year: i16) -> String {
    format!("{} {year}", short_name(balance))
}

fn unknown(name: &str) -> Link {
    Link { tag: name.to_owned(), words: String::new(), source: String::new() }
}
