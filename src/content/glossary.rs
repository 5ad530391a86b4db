//! Words of the trade of banking that a client may not know (`assets/interview/glossary.ron`), and whether an utterance explains them.

use super::{diagnostic::Diagnostic, parse::parse, source::Source};
use crate::language::fold;
use serde::Deserialize;
use std::sync::OnceLock;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGlossary {
    #[expect(dead_code, reason = "read so that the format can change one day")]
    version: u32,
    terms: Vec<Term>,
}

/// A word of the trade.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// As the client says it back, as `BFR`.
    pub name: String,
    /// How it is said, folded.
    pub forms: Vec<String>,
    /// Folded words that say it in plain French: one of them beside it explains it.
    pub plain: Vec<String>,
}

/// The words of the trade.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// In the order of the file.
    pub terms: Vec<Term>,
}

/// What announces an explanation.
const ANNOUNCES: &[&str] = &[
    "c est a dire",
    "autrement dit",
    "ca veut dire",
    "cela veut dire",
    "je veux dire",
    "en clair",
    "plus simplement",
    "en d autres termes",
    "en bon francais",
];

impl Glossary {
    /// The glossary shipped with the program. A test proves that it has no diagnostic.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Glossary> = OnceLock::new();
        SHARED.get_or_init(|| Self::read().0)
    }

    /// Reads the shipped file, with what is wrong in it.
    pub fn read() -> (Self, Option<Box<Diagnostic>>) {
        let text = include_str!("../../assets/interview/glossary.ron");
        match parse::<RawGlossary>(Source::new("glossary.ron", text)) {
            Ok(raw) => (Self { terms: raw.terms }, None),
            Err(diagnostic) => (Self::default(), Some(diagnostic)),
        }
    }

    /// The terms that an utterance uses and does not explain, in the order of the glossary.
    pub fn unexplained(&self, text: &str) -> Vec<&Term> {
        let folded = format!(" {} ", fold(text));
        let announced = ANNOUNCES.iter().any(|a| folded.contains(&format!(" {a} ")));
        let explained = |term: &Term| announced || term.plain.iter().any(|p| folded.contains(p.as_str()));
        self.terms.iter().filter(|t| t.is_in(&folded) && !explained(t)).collect()
    }
}

impl Term {
    /// It is said in that text.
    pub fn is_said(&self, text: &str) -> bool {
        self.is_in(&format!(" {} ", fold(text)))
    }

    /// `folded` stands between two spaces.
    fn is_in(&self, folded: &str) -> bool {
        self.forms.iter().any(|form| folded.contains(&format!(" {form} ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let names: Vec<&str> = Glossary::shared().unexplained(text).iter().map(|t| t.name.as_str()).collect();
        assert_eq!(names, expected, "{text}");
    }

    #[test]
    fn the_shipped_glossary_is_clean() {
        let (glossary, diagnostic) = Glossary::read();
        assert_eq!(diagnostic, None);
        assert!(glossary.terms.len() >= 30);
        for form in glossary.terms.iter().flat_map(|t| t.forms.iter().chain(&t.plain)) {
            assert_eq!(&fold(form), form, "forms are folded");
        }
    }

    #[test]
    fn words_of_the_trade() {
        check("Votre BFR se dégrade.", &["BFR"]);
        check("Quel est votre excédent brut d’exploitation ?", &["EBE"]);
        check("La CAF et l’EBE baissent.", &["EBE", "CAF"]);
        check("Un nantissement du fonds, une contre-garantie ?", &["nantissement", "contre-garantie"]);
    }

    #[test]
    fn words_that_everyone_knows_or_that_are_explained() {
        check("Comment récupérez-vous la TVA des devis ?", &[]);
        check("Votre BFR, c’est-à-dire l’argent avancé avant d’être payé.", &[]);
        check("La capacité d’autofinancement : ce qui reste pour rembourser.", &[]);
        check("Ça va le café ?", &[]);
    }
}
