//! Places in a text: from ids and byte offsets to lines and columns.

use super::diagnostic::{Code, Diagnostic};

/// A text with its name, in which places are found.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// File, as `boulangerie-ferrand/client.ron`.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Places are looked for from this byte on.
    pub from: usize,
}

/// A place: byte offset and length. Nowhere: length 0, at the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// First byte.
    pub start: usize,
    /// Bytes meant.
    pub len: usize,
}

impl Place {
    const fn or(self, other: Self) -> Self {
        if self.len == 0 { other } else { self }
    }
}

impl<'a> Source<'a> {
    /// A whole file.
    pub const fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text, from: 0 }
    }

    /// From that field on.
    pub(super) fn after(self, name: &str) -> Self {
        Self { from: self.name(name).start.max(self.from), ..self }
    }

    /// From that item on.
    pub(super) fn of(self, id: &str) -> Self {
        let item = self.item(id);
        Self { from: self.from.max(item.start + item.len), ..self }
    }

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
            line: self.line(place),
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

    /// The line of a place, from 1.
    pub(super) fn line(&self, place: Place) -> usize {
        1 + self.text[..floor(self.text, place.start)].matches('\n').count()
    }

    /// Where the item whose identifier is `id` stands: its `id: "…"`.
    pub(super) fn item(&self, id: &str) -> Place {
        let quoted = format!("\"{id}\"");
        let named = |place: &Place| {
            let before = self.text[..place.start].trim_end();
            before.strip_suffix(':').is_some_and(|b| ends_word(b.trim_end(), "id"))
        };
        self.all(&quoted).find(named).unwrap_or_else(|| self.quoted(id))
    }

    /// Where the second item with this identifier stands.
    pub(super) fn second_item(&self, id: &str) -> Place {
        self.of(id).item(id).or(self.item(id))
    }

    /// Where a quoted text stands first.
    pub(super) fn quoted(&self, text: &str) -> Place {
        self.find(&format!("\"{text}\""))
    }

    /// Where `needle`, quoted, stands first after the identifier of the item `id`; the item itself if nowhere.
    pub(super) fn within(&self, id: &str, needle: &str) -> Place {
        self.of(id).quoted(needle).or(self.item(id))
    }

    /// Where a reference to that line of that document stands first.
    pub(super) fn of_line(&self, document: &str, line: &str) -> Place {
        let pair = self.find(&format!("\"{document}\", \"{line}\""));
        if pair.len == 0 {
            return self.quoted(line);
        }
        let skipped = document.len() + 4;
        Place { start: pair.start + skipped, len: pair.len - skipped }
    }

    /// Where the field `name` of the item `id` stands; the item itself if nowhere.
    pub(super) fn field(&self, id: &str, name: &str) -> Place {
        self.of(id).name(name).or(self.item(id))
    }

    /// Where a field stands first, as `capital:`.
    pub(super) fn name(&self, name: &str) -> Place {
        let whole = |place: &Place| ends_word(&self.text[..place.start + name.len()], name);
        let found = self.all(&format!("{name}:")).find(whole).unwrap_or_default();
        Place { start: found.start, len: if found.len == 0 { 0 } else { name.len() } }
    }

    /// Where a text stands first.
    pub(super) fn find(&self, needle: &str) -> Place {
        self.all(needle).next().unwrap_or_default()
    }

    /// Everywhere a text stands, in order.
    fn all<'n>(&self, needle: &'n str) -> impl Iterator<Item = Place> + use<'a, 'n> {
        let from = floor(self.text, self.from);
        self.text[from..]
            .match_indices(needle)
            .map(move |(at, found)| Place { start: from + at, len: found.len() })
    }

    /// From a line and column (both from 1, columns in characters) to a byte offset.
    pub(super) fn offset(&self, line: usize, column: usize) -> usize {
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

/// `text` ends with `word`, and not in the middle of a longer one.
fn ends_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
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

    const TEXT: &str = "(\n  facts: [\n    (id: \"été\", after: \"bail\"),\n    (id: \"bail\", topic: \"bail\"),\n    (id: \"bail\"),\n  ],\n)";
    const SOURCE: Source<'static> = Source::new("f", TEXT);

    #[track_caller]
    fn stands(place: Place, line: usize, column: usize) {
        let diagnostic = SOURCE.at(place, Code::R01, "", None);
        assert_eq!((diagnostic.line, diagnostic.column), (line, column));
    }

    #[test]
    fn places() {
        stands(SOURCE.item("bail"), 4, 10);
        stands(SOURCE.second_item("bail"), 5, 10);
        stands(SOURCE.within("été", "bail"), 3, 24);
        stands(SOURCE.within("bail", "bail"), 4, 25);
        stands(SOURCE.quoted("nothing"), 1, 1);
        stands(SOURCE.field("été", "after"), 3, 17);
        stands(SOURCE.after("facts").name("id"), 3, 6);
        stands(SOURCE.name("ts"), 1, 1);
        assert_eq!(SOURCE.offset(3, 24), SOURCE.within("été", "bail").start);
    }

    #[test]
    fn a_place_outside_the_text_is_brought_back() {
        let far = Source::new("f", "é").at(Place { start: 99, len: 9 }, Code::S01, "", None);
        assert_eq!((far.line, far.column), (1, 2));
    }
}
