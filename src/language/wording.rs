//! Whether a learner's sentence states an idea: authored wordings, each a set of groups of which one word must appear.

use super::normalise::{fold, stem, words};
use std::collections::BTreeSet;

/// Wordings of one idea. Each wording is a list of groups; each group lists words of which one must appear.
pub type Wordings = Vec<Vec<Vec<String>>>;

/// True when, for one wording, every group has one of its words in the text. A term of several words must appear as such;
/// a single word matches by its stem, or as the beginning of a word from four letters on.
pub fn matches_wording(text: &str, wordings: &Wordings) -> bool {
    let folded = format!(" {} ", fold(text));
    let words = words(text);
    let stems: BTreeSet<String> = words.iter().map(|w| root(w)).collect();
    let has = |term: &String| {
        let term = fold(term);
        if term.contains(' ') {
            return folded.contains(&format!(" {term}"));
        }
        stems.contains(&root(&term))
            || (term.chars().count() >= 4 && words.iter().any(|w| w.starts_with(&term)))
            || (term.chars().count() < 4 && words.contains(&term))
    };
    wordings.iter().any(|groups| !groups.is_empty() && groups.iter().all(|group| group.iter().any(has)))
}

/// A stem without the « e » that lost accents leave behind: « assurer », « assuré » and « assurée » are one idea.
fn root(word: &str) -> String {
    stem(word).trim_end_matches('e').to_owned()
}

/// Words that carry no idea of their own.
const EMPTY: &[&str] = &[
    "a",
    "ai",
    "alors",
    "apres",
    "au",
    "aussi",
    "aux",
    "avant",
    "avec",
    "avez",
    "avoir",
    "bien",
    "c",
    "ca",
    "car",
    "ce",
    "cela",
    "ces",
    "cet",
    "cette",
    "chez",
    "comme",
    "d",
    "dans",
    "de",
    "des",
    "deux",
    "dire",
    "dites",
    "donc",
    "du",
    "elle",
    "elles",
    "en",
    "encore",
    "entre",
    "est",
    "et",
    "ete",
    "etes",
    "etre",
    "eu",
    "fait",
    "faut",
    "il",
    "ils",
    "j",
    "je",
    "l",
    "la",
    "le",
    "les",
    "leur",
    "leurs",
    "lui",
    "m",
    "ma",
    "mais",
    "me",
    "mes",
    "moi",
    "mon",
    "n",
    "ne",
    "ni",
    "nos",
    "notre",
    "nous",
    "on",
    "ont",
    "ou",
    "par",
    "pas",
    "peu",
    "peut",
    "plus",
    "pour",
    "qu",
    "quand",
    "que",
    "qui",
    "quoi",
    "s",
    "sa",
    "sans",
    "se",
    "ses",
    "si",
    "son",
    "sont",
    "sous",
    "sur",
    "t",
    "te",
    "tout",
    "toute",
    "tous",
    "tres",
    "trop",
    "tu",
    "un",
    "une",
    "va",
    "vos",
    "votre",
    "vous",
    "y",
    "etait",
    "sera",
    "serait",
    "ans",
    "resume",
    "reformule",
    "comprends",
    "compris",
];

/// The stems that carry ideas, in order, each once.
pub fn content_stems(text: &str) -> BTreeSet<String> {
    words(text).iter().filter(|w| !EMPTY.contains(&w.as_str())).map(|w| root(w)).collect()
}

/// How many ideas of `gist` come back in `text`, and how many it has.
pub fn common_stems(text: &BTreeSet<String>, gist: &str) -> (usize, usize) {
    let wanted = content_stems(gist);
    (wanted.intersection(text).count(), wanted.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wordings(groups: &[&[&str]]) -> Wordings {
        vec![groups.iter().map(|g| g.iter().map(|&w| w.to_owned()).collect()).collect()]
    }

    #[track_caller]
    fn check(text: &str, groups: &[&[&str]], expected: bool) {
        assert_eq!(matches_wording(text, &wordings(groups)), expected, "{text}");
    }

    #[test]
    fn every_group_must_be_met() {
        let lease = [&["bail", "local", "murs"][..], &["2028", "echeance", "fini"][..]];
        check("Le bail se finit dans dix-sept mois.", &lease, true);
        check("Les murs : échéance proche", &lease, true);
        check("Le bail est cher.", &lease, false);
        check("", &lease, false);
    }

    #[test]
    fn phrases_stems_and_beginnings() {
        check("perte d’exploitation non couverte", &[&["perte d exploitation"]], true);
        check("pertes d’exploitation", &[&["perte d exploitation"]], false);
        check("Deux salariées partent", &[&["salarie"]], true);
        check("Être assurée contre la panne", &[&["assurer"]], true);
        check("Une trésorerie tendue", &[&["tresor"]], true);
    }

    #[test]
    fn no_wording_no_match() {
        assert!(!matches_wording("le bail", &Vec::new()));
        assert!(!matches_wording("le bail", &vec![Vec::new()]));
    }

    #[test]
    fn ideas_in_common() {
        let said = content_stems("Si je résume, le four a dix-neuf ans et il lâche");
        assert_eq!(common_stems(&said, "le four a dix-neuf ans"), (3, 3));
    }
}
