//! Words that mean nearly the same, so that « vos gars » says what « votre personnel » says.

use std::sync::OnceLock;

/// One concept a line: its name, then its words, folded. « mot* » is a beginning, « `deux_mots` » a compound.
const AUTHORED: &str = include_str!("../../assets/lexicon/concepts.txt");

struct Concepts {
    /// Words.
    whole: Vec<(String, u16)>,
    /// Beginnings of words.
    beginnings: Vec<(String, u16)>,
    /// Words in a row, by the first.
    compounds: Vec<(String, Vec<String>, u16)>,
}

fn concepts() -> &'static Concepts {
    static CONCEPTS: OnceLock<Concepts> = OnceLock::new();
    CONCEPTS.get_or_init(|| {
        let mut concepts = Concepts { whole: Vec::new(), beginnings: Vec::new(), compounds: Vec::new() };
        let lines = AUTHORED.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(':'));
        for (number, (_, terms)) in (0_u16..).zip(lines) {
            for term in terms.split_whitespace() {
                match (term.strip_suffix('*'), term.split_once('_')) {
                    (Some(beginning), _) => concepts.beginnings.push((beginning.to_owned(), number)),
                    (None, Some((first, rest))) => {
                        let rest = rest.split('_').map(str::to_owned).collect();
                        concepts.compounds.push((first.to_owned(), rest, number));
                    }
                    (None, None) => concepts.whole.push((term.to_owned(), number)),
                }
            }
        }
        concepts.whole.sort();
        concepts.beginnings.sort();
        concepts.compounds.sort();
        concepts
    })
}

/// The concepts of one word, whatever stands beside it.
pub(super) fn of_word(word: &str) -> Vec<u16> {
    let concepts = concepts();
    let mut found = Vec::new();
    collect(&concepts.whole, word, &mut found);
    for (end, _) in word.char_indices().skip(3) {
        collect(&concepts.beginnings, &word[..end], &mut found);
    }
    collect(&concepts.beginnings, word, &mut found);
    found
}

/// The concepts of the words in a row that begin a text.
pub(super) fn of_row<S: AsRef<str>>(words: &[S], found: &mut Vec<u16>) {
    let Some((first, after)) = words.split_first() else { return };
    let all = &concepts().compounds;
    let from = all.partition_point(|(word, ..)| word.as_str() < first.as_ref());
    for (_, rest, concept) in all.iter().skip(from).take_while(|(word, ..)| word == first.as_ref()) {
        let follows =
            after.get(..rest.len()).is_some_and(|a| a.iter().zip(rest).all(|(a, r)| a.as_ref() == r));
        if follows {
            found.push(*concept);
        }
    }
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
        let words = words(text);
        let mut found: Vec<u16> = words.iter().flat_map(|word| of_word(word)).collect();
        for at in 0..words.len() {
            of_row(&words[at..], &mut found);
        }
        found
    }

    #[test]
    fn words_of_one_meaning_share_a_concept() {
        for (one, other) in [
            ("vos gars", "le personnel"),
            ("un emprunt", "des prêts"),
            ("votre propriétaire", "le bailleur"),
            ("le chiffre d’affaires", "vos ventes"),
        ] {
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
                assert!(!term.ends_with('*') || bare.len() >= 3 && !bare.contains(' '), "{line}: {term}");
            }
        }
    }
}
