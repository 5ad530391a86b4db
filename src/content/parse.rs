//! From text to raw documents: limits first, then RON.

use super::{
    bundle::{MAX_DEPTH, MAX_FILE_BYTES},
    diagnostic::{Code, Diagnostic},
    explain::explain,
    source::{Place, Source},
};
use serde::de::DeserializeOwned;

/// Reads one document.
pub(super) fn parse<T: DeserializeOwned>(source: Source<'_>) -> Result<T, Box<Diagnostic>> {
    if source.text.len() > MAX_FILE_BYTES {
        let message = format!("{} octets, {MAX_FILE_BYTES} au plus", source.text.len());
        return Err(Box::new(source.whole(Code::F02, message)));
    }
    if source.text.trim().is_empty() {
        let help = "Écrivez-y le document : « boulangerie-ferrand » en donne le modèle.".to_owned();
        return Err(Box::new(source.at(Place::default(), Code::S01, "le fichier est vide", Some(help))));
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

/// The first bracket beyond the depth allowed.
fn too_deep(text: &str) -> Option<Place> {
    let mut depth = 0_usize;
    brackets(text).find_map(|(start, c)| {
        match c {
            '(' | '[' | '{' => depth += 1,
            _ => depth = depth.saturating_sub(1),
        }
        (depth > MAX_DEPTH).then_some(Place { start, len: 1 })
    })
}

/// The last bracket that nothing closes.
pub(super) fn unclosed(text: &str) -> Option<Place> {
    let mut open = Vec::new();
    for (start, c) in brackets(text) {
        match c {
            '(' | '[' | '{' => open.push(start),
            _ => drop(open.pop()),
        }
    }
    open.pop().map(|start| Place { start, len: 1 })
}

/// Brackets in order, those of texts and of comments to the end of a line left aside.
fn brackets(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let (mut in_text, mut escaped, mut in_comment, mut last) = (false, false, false, ' ');
    text.char_indices().filter(move |&(_, c)| {
        let before = std::mem::replace(&mut last, c);
        if in_comment {
            in_comment = c != '\n';
            return false;
        }
        if in_text {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_text = false,
                _ => {}
            }
            return false;
        }
        in_text = c == '"';
        in_comment = c == '/' && before == '/';
        matches!(c, '(' | '[' | '{' | ')' | ']' | '}')
    })
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
        let diagnostic = *parse::<Doc>(Source::new("f", text)).expect_err("refused");
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
        assert_eq!(unknown.help, "vouliez-vous dire « count » ?");
        fails("(title: \"é\")", Code::S03, 1, 12);
        fails("(title: 3, count: 1)", Code::S04, 1, 9);
        fails("(title: \"a\", count: 300)", Code::V01, 1, 21);
        fails("(title: \"a\" count: 3)", Code::S01, 1, 12);
        fails("(title: \"a\"\n\n count: 3)", Code::S01, 1, 12);
        fails(&"(".repeat(60), Code::S06, 1, 49);
        fails(" \n", Code::S01, 1, 1);
    }

    #[test]
    fn brackets_of_texts_and_comments_do_not_count() {
        assert_eq!(unclosed("( \"(\" // (\n )"), None);
        assert_eq!(unclosed("( [ \"\\\"]\" )").map(|p| p.start), Some(0));
    }
}
