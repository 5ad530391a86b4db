//! Words that mean nearly the same, so that « vos gars » says what « votre personnel » says.

use std::sync::OnceLock;

/// The concepts of a business client's world, as authored.
const AUTHORED: &str = include_str!("../../assets/lexicon/concepts.txt");

/// Every term with its concept, in order of term.
struct Concepts {
    whole: Vec<(String, u16)>,
    beginnings: Vec<(String, u16)>,
}

fn concepts() -> &'static Concepts {
    static CONCEPTS: OnceLock<Concepts> = OnceLock::new();
    CONCEPTS.get_or_init(|| {
        let mut concepts = Concepts { whole: Vec::new(), beginnings: Vec::new() };
        let lines = AUTHORED.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(':'));
        for (number, (_, terms)) in (0_u16..).zip(lines) {
            for term in terms.split_whitespace() {
                match term.strip_suffix('*') {
                    Some(beginning) => concepts.beginnings.push((beginning.to_owned(), number)),
                    None => concepts.whole.push((term.to_owned(), number)),
                }
            }
        }
        concepts.whole.sort();
        concepts.beginnings.sort();
        concepts
    })
}

/// The concepts that folded words raise, in order, each once.
pub(super) fn concepts_in(words: &[String]) -> Vec<u16> {
    let concepts = concepts();
    let mut found = Vec::new();
    for at in 0..words.len() {
        for length in 1..=4.min(words.len() - at) {
            let term = words.get(at..at + length).unwrap_or_default().join("_");
            collect(&concepts.whole, &term, &mut found);
            if length == 1 {
                for (end, _) in term.char_indices().skip(3) {
                    collect(&concepts.beginnings, &term[..end], &mut found);
                }
                collect(&concepts.beginnings, &term, &mut found);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn collect(terms: &[(String, u16)], term: &str, found: &mut Vec<u16>) {
    let first = terms.partition_point(|(t, _)| t.as_str() < term);
    found.extend(terms.iter().skip(first).take_while(|(t, _)| t == term).map(|(_, concept)| *concept));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words;

    fn of(text: &str) -> Vec<u16> {
        concepts_in(&words(text))
    }

    #[test]
    fn words_of_one_meaning_share_a_concept() {
        for (one, other) in
            [("vos gars", "le personnel"), ("un emprunt", "des prêts"), ("votre propriétaire", "le bailleur")]
        {
            assert!(of(one).iter().any(|c| of(other).contains(c)), "{one} · {other}");
        }
        assert_eq!(of("il est"), Vec::<u16>::new());
    }

    #[test]
    fn every_line_is_a_concept_of_folded_terms() {
        for line in AUTHORED.lines().filter(|l| !l.starts_with('#')) {
            let (name, terms) = line.split_once(':').unwrap();
            assert!(!name.is_empty() && terms.split_whitespace().count() >= 2, "{line}");
            for term in terms.split_whitespace() {
                let bare = term.trim_end_matches('*').replace('_', " ");
                assert_eq!(crate::language::fold(&bare), bare, "{line}");
                assert!(!term.ends_with('*') || bare.len() >= 3, "{line}: {term}");
            }
        }
    }
}
