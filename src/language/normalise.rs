//! One form for what people type: lower case, no accents, abbreviations spelled out, words, stems.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;

/// Abbreviations that advisers and clients type, with what they stand for. Already folded.
const SHORTHAND: &[(&str, &str)] = &[
    ("ac", "avec"),
    ("agpmt", "agrandissement"),
    ("asso", "associe"),
    ("bcp", "beaucoup"),
    ("bjr", "bonjour"),
    ("bsr", "bonsoir"),
    ("c", "c est"),
    ("ca", "chiffre affaires"),
    ("cb", "carte bancaire"),
    ("cca", "compte courant associe"),
    ("cbn", "combien"),
    ("cmb", "combien"),
    ("cmt", "comment"),
    ("compta", "comptable"),
    ("ds", "dans"),
    ("ec", "expert comptable"),
    ("ent", "entreprise"),
    ("ets", "etablissement"),
    ("fourn", "fournisseur"),
    ("frs", "fournisseurs"),
    ("jr", "jour"),
    ("jrs", "jours"),
    ("k", "kilo euros"),
    ("kel", "quel"),
    ("kell", "quelle"),
    ("kelle", "quelle"),
    ("ki", "qui"),
    ("koi", "quoi"),
    ("ke", "que"),
    ("kan", "quand"),
    ("mnt", "maintenant"),
    ("msieur", "monsieur"),
    ("mr", "monsieur"),
    ("mme", "madame"),
    ("nb", "nombre"),
    ("pb", "probleme"),
    ("pbs", "problemes"),
    ("pdt", "pendant"),
    ("pk", "pourquoi"),
    ("pkoi", "pourquoi"),
    ("pq", "pourquoi"),
    ("pr", "pour"),
    ("previ", "previsionnel"),
    ("prevoy", "prevoyance"),
    ("qd", "quand"),
    ("qq", "quelque"),
    ("qui", "qui"),
    ("rdv", "rendez vous"),
    ("rc", "responsabilite civile"),
    ("rep", "reponse"),
    ("resto", "restaurant"),
    ("slt", "salut"),
    ("svp", "s il vous plait"),
    ("stp", "s il te plait"),
    ("tjrs", "toujours"),
    ("tjs", "toujours"),
    ("tpe", "terminal paiement carte"),
    ("treso", "tresorerie"),
    ("ttes", "toutes"),
    ("ts", "tous"),
    ("vs", "vous"),
    ("vot", "votre"),
    ("votr", "votre"),
    ("vtre", "votre"),
    ("ya", "il y a"),
];

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

/// The words of a text, folded, abbreviations opened.
pub fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for word in fold(text).split_whitespace() {
        match SHORTHAND.iter().find(|(short, _)| *short == word) {
            Some((_, long)) => found.extend(long.split(' ').map(str::to_owned)),
            None => found.push(word.to_owned()),
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
    }

    #[test]
    fn accents_never_change_a_stem() {
        assert_eq!(stem(&fold("associés")), stem(&fold("associes")));
        assert_eq!(stem("tresorerie"), stem(&fold("trésoreries")));
    }
}
