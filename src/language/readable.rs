//! A first measure of readable writing: whole sentences of reasonable length.

/// Longest sentence, in words, that a report should hold (style guides of the administration advise 15 to 20; a finding may run to 35).
const LONGEST: usize = 35;

/// True when every sentence has at least four words and at most 35, and the text is not shouted.
pub fn is_readable(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    let sentences: Vec<usize> =
        text.split(['.', '!', '?', ';', '\n']).map(words).filter(|&count| count > 0).collect();
    let total: usize = sentences.iter().sum();
    letters > 0 && capitals * 2 < letters && total >= 4 && sentences.iter().all(|&count| count <= LONGEST)
}

/// Words as a reader counts them: « l’assurance » is one, and so is « 603 244 ».
fn words(sentence: &str) -> usize {
    let mut in_number = false;
    sentence
        .split_whitespace()
        .filter(|word| {
            let number = word.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '−'));
            let counts = word.chars().any(char::is_alphanumeric) && !(number && in_number);
            in_number = number;
            counts
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_readable(text), expected, "{text}");
    }

    #[test]
    fn readable() {
        check("Le bail finit en mars 2028, avant la fin du prêt.", true);
        check("bail", false);
        check("LE BAIL FINIT BIENTÔT ALORS", false);
        check(&"mot ".repeat(40), false);
        check("", false);
        check(&format!("{} l’actif d’un an vaut 603 244 €.", "mot ".repeat(29)), true);
    }
}
