//! What any client says when the case has no sentence left for a situation (`assets/interview/manners.ron`).

use super::{diagnostic::Diagnostic, parse::parse, source::Source};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawManners {
    #[expect(dead_code, reason = "read so that the format can change one day")]
    version: u32,
    #[serde(deserialize_with = "crate::content::keys::once")]
    lines: BTreeMap<String, Vec<String>>,
}

/// Shared sentences, by situation.
#[derive(Clone, Debug, Default)]
pub struct Manners {
    lines: BTreeMap<String, Vec<String>>,
}

impl Manners {
    /// Those shipped with the program. A test proves that they have no diagnostic.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Manners> = OnceLock::new();
        SHARED.get_or_init(|| Self::read().0)
    }

    /// Reads the shipped file, with what is wrong in it.
    pub fn read() -> (Self, Option<Box<Diagnostic>>) {
        let text = include_str!("../../assets/interview/manners.ron");
        match parse::<RawManners>(Source::new("manners.ron", text)) {
            Ok(raw) => (Self { lines: raw.lines }, None),
            Err(diagnostic) => (Self::default(), Some(diagnostic)),
        }
    }

    /// The sentences of a situation; none for one that is not known.
    pub fn of(&self, situation: &str) -> &[String] {
        self.lines.get(situation).map_or(&[], Vec::as_slice)
    }

    /// The situations that have shared sentences.
    pub fn situations(&self) -> impl Iterator<Item = &str> {
        self.lines.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_shipped_manners_are_clean_and_no_sentence_stands_in_another() {
        let (manners, diagnostic) = Manners::read();
        assert_eq!(diagnostic, None);
        let all: Vec<&String> = manners.lines.values().flatten().collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        for list in manners.lines.values() {
            assert!(list.len() >= 2);
            // A sentence inside another of its situation would pass for said already.
            assert!(list.iter().all(|a| list.iter().all(|b| a == b || !b.contains(a.as_str()))), "{list:?}");
        }
    }
}
