//! What RON says of a text that it cannot read, told in French and at its place.

use super::{
    diagnostic::{Code, Diagnostic, did_you_mean},
    parse::unclosed,
    source::{Place, Source},
};
use ron::error::{Error, SpannedError};

/// How our own map reader begins to say that a key comes twice.
pub(super) const KEY_TWICE: &str = "la clé";

const AMOUNTS: &str = "Un montant s’écrit en euros entiers, comme 4000, ou entre guillemets avec ses centimes, comme \"4000.50\".";
const DATES: &str = "Une date s’écrit année-mois-jour, comme \"2026-11-12\".";

/// What to say and what to do, for one error.
struct Told {
    code: Code,
    message: String,
    help: Option<String>,
    place: Place,
}

/// A diagnostic of one error.
pub(super) fn explain(source: Source<'_>, error: &SpannedError) -> Diagnostic {
    let start = source.offset(error.span.start.line, error.span.start.col);
    let end = source.offset(error.span.end.line, error.span.end.col);
    let told = fields(source, &error.code, Place { start, len: end.saturating_sub(start) });
    source.at(told.place, told.code, told.message, told.help)
}

/// Names of fields and variants.
fn fields(source: Source<'_>, error: &Error, place: Place) -> Told {
    let nearest = |found: &str, expected: &[&str]| {
        let listed = || format!("attendu : {}.", expected.join(", "));
        Some(did_you_mean(found, expected.iter().copied()).unwrap_or_else(listed))
    };
    let (code, message, help) = match error {
        Error::NoSuchStructField { expected, found, .. } => {
            (Code::S02, format!("le champ « {found} » n’existe pas ici"), nearest(found, expected))
        }
        Error::MissingStructField { field, .. } => {
            (Code::S03, format!("il manque le champ « {field} » avant cette parenthèse"), None)
        }
        Error::DuplicateStructField { field, .. } => {
            (Code::S07, format!("le champ « {field} » est écrit deux fois"), None)
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            (Code::S05, format!("« {found} » n’est pas une variante connue"), nearest(found, expected))
        }
        Error::Message(message) if message.starts_with(KEY_TWICE) => {
            let key = message.split(['«', '»']).nth(1).unwrap_or_default().trim();
            let last = source.text[..place.start].rfind(&format!("\"{key}\""));
            let place = last.map_or(place, |start| Place { start, len: key.len() + 2 });
            return Told { code: Code::S07, message: message.clone(), help: None, place };
        }
        Error::ExceededRecursionLimit => (Code::S06, "imbrication trop profonde".to_owned(), None),
        Error::IntegerOutOfBounds => {
            let place = token(source.text, place.start);
            let negative = source.text[..place.start].ends_with('-');
            let message = if negative {
                "ce nombre ne peut être négatif"
            } else {
                "nombre hors des limites de ce champ"
            };
            return Told { code: Code::V01, message: message.to_owned(), help: None, place };
        }
        other => return value(source, other, place),
    };
    Told { code, message, help, place }
}

/// Values of another form than theirs.
fn value(source: Source<'_>, error: &Error, place: Place) -> Told {
    let place_of_value = token(source.text, place.start);
    let after = &source.text[place_of_value.start..];
    let written = after.get(..place_of_value.len).unwrap_or_default();
    let told = |message: String, help: Option<String>| Told {
        code: Code::S04,
        message,
        help,
        place: place_of_value,
    };
    let amount = |message: String| told(message, Some(AMOUNTS.to_owned()));
    let date = || told(format!("{written} n’est pas une date lisible"), Some(DATES.to_owned()));
    if let Some((message, help)) = expected(error, written, after) {
        return if written.starts_with([',', ')', ']', '}']) {
            told("il manque une valeur".to_owned(), Some("Écrivez-la après les deux-points.".to_owned()))
        } else {
            told(message.to_owned(), help)
        };
    }
    match error {
        Error::InvalidValueForType { expected, .. } if expected.contains("montant") => {
            amount(format!("{written} n’est pas un montant lisible"))
        }
        Error::InvalidValueForType { expected, .. } if expected.contains("date") => date(),
        Error::InvalidValueForType { .. } => told(format!("{written} n’est pas de la forme attendue"), None),
        Error::Message(own) if own.starts_with("montant") || own.starts_with("plus de deux") => {
            amount(own.clone())
        }
        Error::Message(_) if looks_like_a_date(written) => date(),
        Error::Message(_) => told(format!("{written} n’est pas lisible ici"), None),
        other => syntax(source, other, place),
    }
}

/// What should stand instead of `written`, and how to write it.
fn expected(error: &Error, written: &str, after: &str) -> Option<(&'static str, Option<String>)> {
    Some(match error {
        Error::ExpectedString if written.starts_with(['“', '”', '„', '‘', '’', '«']) => {
            ("un texte s’entoure de guillemets droits", Some("Remplacez “ et ” par \" et \".".to_owned()))
        }
        Error::ExpectedString => {
            let bare = after.split([',', ')', ']', '}', '\n']).next().unwrap_or_default().trim();
            ("un texte entre guillemets droits est attendu", Some(format!("Écrivez \"{bare}\".")))
        }
        Error::ExpectedArray => ("une liste est attendue : [ … ]", Some(format!("Écrivez [{written}]."))),
        Error::ExpectedBoolean => ("« true » ou « false » est attendu", None),
        Error::ExpectedInteger => ("un nombre entier est attendu", None),
        Error::ExpectedFloat => ("un nombre est attendu", None),
        Error::ExpectedOption => (
            "« Some(…) » ou « None » est attendu",
            Some(format!("Écrivez Some({written}), ou None s’il n’y en a pas.")),
        ),
        Error::ExpectedMap => ("une table est attendue : { \"clé\": valeur }", None),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            ("une parenthèse ouvrante ( est attendue", None)
        }
        Error::ExpectedDifferentLength { .. } => ("trop ou trop peu d’éléments entre ces parenthèses", None),
        _ => return None,
    })
}

/// Syntax: what is missing, or stands where it should not.
fn syntax(source: Source<'_>, error: &Error, place: Place) -> Told {
    // What should have come stands right after the last thing read.
    let read = source.text[..place.start].trim_end().len();
    let next = Place { start: read, len: 1 };
    let told =
        |message: &str, place| Told { code: Code::S01, message: message.to_owned(), help: None, place };
    match error {
        Error::Eof => Told {
            help: unclosed(source.text).map(|open| {
                let bracket = source.text[open.start..].chars().next().unwrap_or('(');
                format!("Fermez « {bracket} », qui s’ouvre ligne {}.", source.line(open))
            }),
            ..told("le fichier s’arrête avant la fin", next)
        },
        Error::ExpectedComma => told("une virgule est attendue ici", next),
        Error::ExpectedArrayEnd => told("le crochet fermant ] est attendu ici", next),
        Error::ExpectedMapEnd => told("l’accolade fermante } est attendue ici", next),
        Error::ExpectedMapColon => told("le deux-points : est attendu ici", next),
        Error::ExpectedOptionEnd | Error::ExpectedStructLikeEnd => {
            told("la parenthèse fermante ) est attendue ici", next)
        }
        Error::ExpectedStringEnd => told("le guillemet droit fermant est attendu", place),
        Error::ExpectedIdentifier => told("un nom est attendu", token(source.text, place.start)),
        Error::InvalidEscape(_) => told("caractère d’échappement inconnu après \\", place),
        Error::UnexpectedChar(c) => told(&format!("caractère inattendu « {c} »"), place),
        Error::UnclosedBlockComment | Error::UnclosedLineComment => {
            let start = source.text[..place.start].rfind("/*").unwrap_or(place.start);
            told("commentaire qui n’est pas fermé : il manque */", Place { start, len: 2 })
        }
        Error::TrailingCharacters => told("du texte suit la fin du document", place),
        Error::InvalidIdentifier(name) | Error::SuggestRawIdentifier(name) => Told {
            help: name.starts_with(|c: char| c.is_ascii_digit()).then(|| AMOUNTS.to_owned()),
            ..told(&format!("« {name} » n’est pas un nom de champ"), token(source.text, place.start))
        },
        _ => told("écriture que le format RON ne connaît pas", place),
    }
}

/// The value that stands at or after `from`: a quoted text on one line, or all up to a comma, a bracket or a space.
fn token(text: &str, from: usize) -> Place {
    let after = &text[from..];
    let from = if after.trim_start().is_empty() { from } else { text.len() - after.trim_start().len() };
    // The error of a quoted text may stand after its first quote.
    let start = if text[..from].ends_with('"') { from - 1 } else { from };
    let rest = &text[start..];
    let len = match rest.strip_prefix('"') {
        Some(inside) => inside
            .find(['"', '\n'])
            .map_or(rest.len(), |end| if inside[end..].starts_with('"') { end + 2 } else { end + 1 }),
        None => rest.find([',', ')', ']', '}', ' ', '\n']).unwrap_or(rest.len()),
    };
    Place { start, len: len.max(rest.chars().next().map_or(0, char::len_utf8)) }
}

fn looks_like_a_date(written: &str) -> bool {
    let inside = written.trim_matches('"');
    inside.starts_with(|c: char| c.is_ascii_digit())
        && inside.contains(['/', '-', '.', ' '])
        && inside.chars().filter(char::is_ascii_digit).count() >= 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_whole() {
        let meant = |text: &str, from: usize| {
            let place = token(text, from);
            text[place.start..place.start + place.len].to_owned()
        };
        assert_eq!(meant("a:  4800)", 2), "4800");
        assert_eq!(meant("a: \"b c\", d", 4), "\"b c\"");
        assert_eq!(meant("a: “é”,", 2), "“é”");
        assert_eq!(meant("a: ", 2), " ");
        assert_eq!(meant("a: \"b", 3), "\"b");
    }
}
