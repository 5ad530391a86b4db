//! Places in a text: from ids and byte offsets to lines and columns.

use super::diagnostic::{Code, Diagnostic};

/// A text with its name, in which places are found.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// File, as `boulangerie-ferrand/client.ron`.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// A place: byte offset and length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// First byte.
    pub start: usize,
    /// Bytes meant.
    pub len: usize,
}

impl Source<'_> {
    /// A diagnostic at a place of this text.
    pub fn at(
        &self,
        place: Place,
        code: Code,
        message: impl Into<String>,
        help: Option<String>,
    ) -> Diagnostic {
        let start = floor(self.text, place.start);
        let end = floor(self.text, place.start.saturating_add(place.len)).max(start);
        let before = &self.text[..start];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        let line_end = self.text[line_start..].find('\n').map_or(self.text.len(), |i| line_start + i);
        let meant_end = end.min(line_end).max(start);
        Diagnostic {
            code,
            severity: code.severity(),
            file: self.file.to_owned(),
            line: 1 + before.matches('\n').count(),
            column: 1 + self.text[line_start..start].chars().count(),
            message: message.into(),
            help: help.unwrap_or_else(|| code.help().to_owned()),
            excerpt: self.text[line_start..line_end].trim_end().chars().take(240).collect(),
            width: self.text[start..meant_end].chars().count().max(1),
        }
    }

    /// A diagnostic about the whole file.
    pub fn whole(&self, code: Code, message: impl Into<String>) -> Diagnostic {
        self.at(Place::default(), code, message, None)
    }

    /// Where the item whose identifier is `id` stands: its `id: "…"`.
    pub fn item(&self, id: &str) -> Place {
        let quoted = format!("\"{id}\"");
        let mut from = 0;
        while let Some(found) = self.text[from..].find(&quoted) {
            let start = from + found;
            if self.text[..start].trim_end().ends_with(':')
                && self.text[..start].trim_end().trim_end_matches(':').trim_end().ends_with("id")
            {
                return Place { start, len: quoted.len() };
            }
            from = start + quoted.len();
        }
        self.quoted(id)
    }

    /// Where the second item with this identifier stands.
    pub fn second_item(&self, id: &str) -> Place {
        let first = self.item(id);
        let skip = first.start + first.len;
        let rest = Source { file: self.file, text: &self.text[skip..] };
        let second = rest.item(id);
        if second == Place::default() { first } else { Place { start: skip + second.start, len: second.len } }
    }

    /// Where a quoted text stands first; the start of the file if nowhere.
    pub fn quoted(&self, text: &str) -> Place {
        self.find(&format!("\"{text}\""), 0)
    }

    /// Where `needle`, quoted, stands first after the item `id` begins.
    pub fn within(&self, id: &str, needle: &str) -> Place {
        let item = self.item(id);
        let found = self.find(&format!("\"{needle}\""), item.start);
        if found == Place::default() { item } else { found }
    }

    /// Where the field `name` of the item `id` stands.
    pub fn field(&self, id: &str, name: &str) -> Place {
        let item = self.item(id);
        let found = self.find(&format!("{name}:"), item.start);
        if found == Place::default() { item } else { Place { start: found.start, len: name.len() } }
    }

    /// Where a top-level field stands, as `capital:`.
    pub fn name(&self, name: &str) -> Place {
        let found = self.find(&format!("{name}:"), 0);
        Place { start: found.start, len: if found.len == 0 { 0 } else { name.len() } }
    }

    /// Where a text stands from an offset on.
    pub fn find(&self, needle: &str, from: usize) -> Place {
        let from = floor(self.text, from);
        self.text[from..]
            .find(needle)
            .map_or_else(Place::default, |i| Place { start: from + i, len: needle.len() })
    }

    /// From a line and column (both from 1, columns in characters) to a byte offset.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let mut start = 0;
        for _ in 1..line {
            match self.text[start..].find('\n') {
                Some(i) => start += i + 1,
                None => break,
            }
        }
        self.text[start..]
            .char_indices()
            .nth(column.saturating_sub(1))
            .map_or(self.text.len(), |(i, _)| start + i)
    }
}

/// The nearest character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "(\n  facts: [\n    (id: \"été\", after: \"bail\"),\n    (id: \"bail\"),\n    (id: \"bail\"),\n  ],\n)";

    #[track_caller]
    fn stands(place: Place, line: usize, column: usize) {
        let diagnostic = Source { file: "f", text: TEXT }.at(place, Code::R01, "", None);
        assert_eq!((diagnostic.line, diagnostic.column), (line, column));
    }

    #[test]
    fn places() {
        let source = Source { file: "f", text: TEXT };
        stands(source.item("bail"), 4, 10);
        stands(source.second_item("bail"), 5, 10);
        stands(source.within("été", "bail"), 3, 24);
        stands(source.quoted("nothing"), 1, 1);
        stands(source.field("été", "after"), 3, 17);
        assert_eq!(source.offset(3, 24), source.within("été", "bail").start);
    }

    #[test]
    fn a_place_outside_the_text_is_brought_back() {
        let far = Source { file: "f", text: "é" }.at(Place { start: 99, len: 9 }, Code::S01, "", None);
        assert_eq!((far.line, far.column), (1, 2));
    }
}
