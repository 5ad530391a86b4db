//! Facing the client with a document: which first versions it belies, and what comes of the way it is said.

use super::{speak::Answer, state::Reaction};
use crate::{
    activities::{Evidence, State, world::World},
    base::DocId,
    content::{Fact, Proof, Version, kinds::client::Mood, kinds::temper::Trait},
    language::{content_stems, fold, words},
};
use std::collections::BTreeSet;

/// The words cite what belies that version: a document opened, by the number of a pin, the amount of the line, the title or the
/// words of the case.
pub(super) fn cites(state: &State, world: &World, text: &str, version: &Version) -> bool {
    version.belied_by.iter().any(|proof| {
        let (document, line) = match proof {
            Proof::Line(document, line) => (document, Some(line)),
            Proof::Document(document) => (document, None),
            Proof::Fact(_) => return false,
        };
        state.file.opened.contains(document)
            && (by_pin(state, text, document)
                || line.is_some_and(|line| {
                    let amount = world.case.line(document, line).and_then(|l| l.amount);
                    amount.is_some_and(|a| numbers(text).contains(&(a.as_cents().abs() / 100)))
                })
                || by_name(world, text, document)
                || by_cue(text, &version.cues))
    })
}

/// « D’après P7… »
fn by_pin(state: &State, text: &str, document: &DocId) -> bool {
    let said = words(text);
    state.file.pins.iter().any(|pin| {
        matches!(&pin.evidence, Evidence::Line(d, _) if d == document)
            && said.contains(&format!("p{}", pin.number))
    })
}

/// Its tag, or two words of its title.
fn by_name(world: &World, text: &str, document: &DocId) -> bool {
    let Some(document) = world.case.document(document) else { return false };
    let said = content_stems(text);
    let title = content_stems(&document.title);
    let common = title.intersection(&said).count();
    words(text).contains(&fold(&document.tag)) || (common > 0 && common >= title.len().min(2))
}

fn by_cue(text: &str, cues: &[String]) -> bool {
    let folded = format!(" {} ", fold(text));
    cues.iter().any(|cue| folded.contains(&format!(" {}", fold(cue))))
}

/// The whole numbers of a text; spaces inside a number part its thousands.
fn numbers(text: &str) -> BTreeSet<i64> {
    let mut found = BTreeSet::new();
    let mut digits = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        // A space inside a number parts its thousands.
        let goes_on = c.is_whitespace() && chars.peek().is_some_and(char::is_ascii_digit);
        if !digits.is_empty() && !goes_on {
            found.extend(digits.parse::<i64>());
            digits.clear();
        }
    }
    found.extend(digits.parse::<i64>());
    found
}

impl Answer<'_> {
    /// The adviser shows what belies that version.
    pub(super) fn shown(&self, version: &Version) -> bool {
        cites(self.state, self.world, &self.text, version)
    }

    /// That fact comes as it is, not in its first version.
    pub(super) fn comes_true(&self, fact: &Fact) -> bool {
        fact.first_version.as_ref().is_none_or(|version| {
            self.shown(version) || version.trust.is_some_and(|least| self.confidence() >= least)
        })
    }

    /// The client was accused: what is said after comes against the grain, and a proud client says nothing.
    pub(super) fn accuse(&mut self) -> bool {
        let lines = &self.world.case.client.lines;
        self.line("accused", &lines.accused);
        self.react(Reaction::Accused, -5, -10);
        self.mood = Mood::Annoyed;
        self.is(Trait::Proud)
    }

    /// After a fact that takes back what was said before: shown without accusing, it brings the client closer.
    pub(super) fn taken_back(&mut self, fact: &Fact) {
        let claimed = self.state.meeting.claims(&fact.id);
        let belied = fact.belies.as_ref().is_some_and(|f| self.state.meeting.knows(f));
        if (claimed || belied) && !self.reactions.contains(&Reaction::Accused) {
            self.react(Reaction::Confronted, 2, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[track_caller]
    fn check(text: &str, expected: &[i64]) {
        assert_eq!(numbers(text).into_iter().collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn amounts_are_read_through_their_spaces() {
        check("Je lis 9 870 € et 3\u{202f}641 €.", &[3641, 9870]);
        check("le 30 août, 3 880 €", &[30, 3880]);
        check("rien", &[]);
        check("99999999999999999999", &[]);
        check("échue en 2026", &[2026]);
    }
}
