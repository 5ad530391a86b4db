//! From text to raw documents: limits first, then RON, with its errors told in French at their place.

use super::{
    bundle::{MAX_DEPTH, MAX_FILE_BYTES},
    diagnostic::{Code, Diagnostic, did_you_mean},
    source::{Place, Source},
};
use ron::error::{Error, SpannedError};
use serde::de::DeserializeOwned;

/// Reads one document.
pub(super) fn parse<T: DeserializeOwned>(source: Source<'_>) -> Result<T, Box<Diagnostic>> {
    if source.text.len() > MAX_FILE_BYTES {
        let message = format!("{} octets", source.text.len());
        return Err(Box::new(source.whole(Code::F02, message)));
    }
    if let Some(place) = too_deep(source.text) {
        let message = format!("plus de {MAX_DEPTH} parenthèses ouvertes");
        return Err(Box::new(source.at(place, Code::S06, message, None)));
    }
    ron::Options::default()
        .with_recursion_limit(96)
        .from_str(source.text)
        .map_err(|error| Box::new(explain(source, &error)))
}

/// The first bracket beyond the depth allowed, texts and comments left aside.
fn too_deep(text: &str) -> Option<Place> {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (start, c) in text.char_indices() {
        if in_text {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_text = false,
                _ => {}
            }
            continue;
        }
        match c {
            '"' => in_text = true,
            '(' | '[' | '{' => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Some(Place { start, len: 1 });
                }
            }
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

fn explain(source: Source<'_>, error: &SpannedError) -> Diagnostic {
    let start = source.offset(error.span.start.line, error.span.start.col);
    let end = source.offset(error.span.end.line, error.span.end.col);
    let place = Place { start, len: end.saturating_sub(start) };
    let listed = |names: &[&str]| format!("attendu : {}.", names.join(", "));
    let (code, message, help) = match &error.code {
        Error::NoSuchStructField { expected, found, .. } => (
            Code::S02,
            format!("le champ « {found} » n’existe pas ici"),
            Some(did_you_mean(found, expected.iter().copied()).unwrap_or_else(|| listed(expected))),
        ),
        Error::MissingStructField { field, .. } => {
            (Code::S03, format!("il manque le champ « {field} » avant cette parenthèse"), None)
        }
        Error::DuplicateStructField { field, .. } => {
            (Code::S07, format!("le champ « {field} » est écrit deux fois"), None)
        }
        Error::NoSuchEnumVariant { expected, found, .. } => (
            Code::S05,
            format!("« {found} » n’est pas une variante connue"),
            Some(did_you_mean(found, expected.iter().copied()).unwrap_or_else(|| listed(expected))),
        ),
        Error::InvalidValueForType { expected, found } => {
            (Code::S04, format!("{found} au lieu de {expected}"), None)
        }
        Error::Message(message) => (Code::S04, message.clone(), None),
        Error::ExceededRecursionLimit => (Code::S06, "imbrication trop profonde".to_owned(), None),
        Error::IntegerOutOfBounds => (Code::V01, "nombre hors des limites de ce champ".to_owned(), None),
        other => syntax(other),
    };
    source.at(place, code, message, help)
}

/// Syntax and simple types: what RON expected, in French.
fn syntax(error: &Error) -> (Code, String, Option<String>) {
    let (code, message) = match error {
        Error::Eof => (Code::S01, "le fichier s’arrête avant la fin".to_owned()),
        Error::ExpectedArray => (Code::S04, "une liste est attendue : [ … ]".to_owned()),
        Error::ExpectedArrayEnd => (Code::S01, "le crochet fermant ] est attendu".to_owned()),
        Error::ExpectedBoolean => (Code::S04, "« true » ou « false » est attendu".to_owned()),
        Error::ExpectedComma => (Code::S01, "une virgule est attendue".to_owned()),
        Error::ExpectedInteger => (Code::S04, "un nombre entier est attendu".to_owned()),
        Error::ExpectedFloat => (Code::S04, "un nombre est attendu".to_owned()),
        Error::ExpectedOption => (Code::S04, "« Some(…) » ou « None » est attendu".to_owned()),
        Error::ExpectedOptionEnd | Error::ExpectedStructLikeEnd => {
            (Code::S01, "la parenthèse fermante ) est attendue".to_owned())
        }
        Error::ExpectedMap => (Code::S04, "une table est attendue : { \"clé\": valeur }".to_owned()),
        Error::ExpectedMapColon => (Code::S01, "le deux-points : est attendu".to_owned()),
        Error::ExpectedMapEnd => (Code::S01, "l’accolade fermante } est attendue".to_owned()),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            (Code::S04, "une parenthèse ouvrante ( est attendue".to_owned())
        }
        Error::ExpectedString => (Code::S04, "un texte entre guillemets droits est attendu".to_owned()),
        Error::ExpectedStringEnd => (Code::S01, "le guillemet droit fermant est attendu".to_owned()),
        Error::ExpectedIdentifier => (Code::S01, "un nom est attendu".to_owned()),
        Error::InvalidEscape(_) => (Code::S01, "caractère d’échappement inconnu après \\".to_owned()),
        Error::UnexpectedChar(c) => (Code::S01, format!("caractère inattendu « {c} »")),
        Error::UnclosedBlockComment | Error::UnclosedLineComment => {
            (Code::S01, "commentaire qui n’est pas fermé".to_owned())
        }
        Error::TrailingCharacters => (Code::S01, "du texte suit la fin du document".to_owned()),
        Error::ExpectedDifferentLength { expected, found } => {
            (Code::S04, format!("{found} éléments au lieu de {expected}"))
        }
        other => (Code::S01, format!("écriture que le format RON ne connaît pas ({other})")),
    };
    (code, message, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Doc {
        #[expect(dead_code, reason = "only read")]
        title: String,
        #[expect(dead_code, reason = "only read")]
        count: u8,
    }

    #[track_caller]
    fn fails(text: &str, code: Code, line: usize, column: usize) -> Diagnostic {
        let diagnostic = *parse::<Doc>(Source { file: "f", text }).expect_err("refused");
        assert_eq!(
            (diagnostic.code, diagnostic.line, diagnostic.column),
            (code, line, column),
            "{}",
            diagnostic.message
        );
        diagnostic
    }

    #[test]
    fn errors_stand_at_their_place() {
        let unknown = fails("(title: \"é\", cuont: 3)", Code::S02, 1, 14);
        assert_eq!(unknown.help, "vouliez-vous dire « count » ?");
        fails("(title: \"é\")", Code::S03, 1, 12);
        fails("(title: 3, count: 1)", Code::S04, 1, 8);
        fails("(title: \"a\", count: 300)", Code::V01, 1, 21);
        fails("(title: \"a\" count: 3)", Code::S01, 1, 13);
        fails(&"(".repeat(60), Code::S06, 1, 49);
    }
}
