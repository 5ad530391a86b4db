//! One form for what people type: lower case, no accents, abbreviations spelled out, words, stems.

use super::shorthand::{Token, opened};
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;

/// Lower case without accents, ligatures opened, every other sign a space.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfd().flat_map(char::to_lowercase) {
        match c {
            '\u{300}'..='\u{36f}' => {}
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            c if c.is_alphanumeric() => folded.push(c),
            _ => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
        }
    }
    folded.trim().to_owned()
}

/// The words of a text, folded, abbreviations opened in the light of their neighbours.
pub fn words(text: &str) -> Vec<String> {
    let tokens: Vec<Token<'_>> = text
        .split(|c: char| !(c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)))
        .map(|raw| Token { raw, folded: fold(raw) })
        .filter(|token| !token.folded.is_empty())
        .collect();
    let mut found = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        match opened(&tokens, at) {
            Some(long) => found.extend(long.split(' ').map(str::to_owned)),
            None => found.push(token.folded.clone()),
        }
    }
    found
}

/// The stem of a folded word (Snowball, French, without accents on both sides).
pub fn stem(word: &str) -> String {
    if word.chars().count() <= 3 {
        return word.to_owned();
    }
    Stemmer::create(Algorithm::French).stem(word).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding() {
        assert_eq!(fold("Qu’est-ce que l’« œuvre » d’été ?"), "qu est ce que l oeuvre d ete");
        assert_eq!(fold("  "), "");
    }

    #[test]
    fn abbreviations_open() {
        assert_eq!(words("kel est vot CA ?"), ["quel", "est", "votre", "chiffre", "affaires"]);
        assert_eq!(words("c est koi"), ["c", "est", "quoi"]);
    }

    #[test]
    fn what_is_said_is_no_turnover() {
        assert_eq!(words("Ça va ?"), ["cela", "va"]);
        assert_eq!(words("C\u{327}a va ?"), ["cela", "va"]);
        assert_eq!(words("ca vous inquiete"), ["cela", "vous", "inquiete"]);
        assert_eq!(words("COMMENT CA VA"), ["comment", "cela", "va"]);
        assert_eq!(words("ca 2024 ?"), ["chiffre", "affaires", "2024"]);
        assert_eq!(words("Et le ca ?"), ["et", "le", "chiffre", "affaires"]);
        assert_eq!(words("Il a fait combien, ce CA ?").len(), 7);
        assert_eq!(words("cb vous payez par CB"), ["combien", "vous", "payez", "par", "carte", "bancaire"]);
    }

    #[test]
    fn accents_never_change_a_stem() {
        assert_eq!(stem(&fold("associés")), stem(&fold("associes")));
        assert_eq!(stem("tresorerie"), stem(&fold("trésoreries")));
    }
}
