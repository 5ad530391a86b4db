//! Words that only show that one listens: « je comprends », « merci, c’est clair », « prenez votre temps ».

use super::{normalise::fold, wording::content_stems};

/// Beginnings of the words that such a sentence may be made of.
const LISTENING: &[&str] = &[
    "accord", "bon", "clair", "compren", "compris", "continu", "courag", "croi", "desol", "difficil", "dout",
    "dur", "ecout", "entend", "entendu", "evident", "facil", "ferrand", "humain", "imagin", "interess",
    "madam", "merci", "monsieur", "normal", "not", "ok", "oui", "parf", "prenez", "press", "rassur", "rien",
    "simpl", "temp", "touch", "tranquil", "vien", "voi", "voil", "vrai",
];
/// More words than this say something of their own.
const LONGEST: usize = 12;

/// Nothing is asked and nothing is said, but that one listens.
pub fn only_listens(text: &str) -> bool {
    let known = |stem: &String| {
        LISTENING.iter().any(|l| stem.starts_with(l) || (stem.len() >= 4 && l.starts_with(stem.as_str())))
    };
    !text.contains('?')
        && (1..=LONGEST).contains(&fold(text).split_whitespace().count())
        && content_stems(text).iter().all(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(only_listens(text), expected, "{text} {:?}", content_stems(text));
    }

    #[test]
    fn listening() {
        check("Merci, c’est très clair.", true);
        check("D’accord.", true);
        check("Je comprends, c’est difficile.", true);
        check("Prenez votre temps.", true);
        check("Ça a dû être dur.", true);
        check("Très bien, on continue.", true);
    }

    #[test]
    fn something_is_said() {
        check("Et pourquoi ?", false);
        check("Merci Madame Ferrand, au revoir.", false);
        check("Je comprends que le four est en panne.", false);
        check("Parlez-moi du bail.", false);
        check("", false);
    }
}
