//! The file, pushed in pieces of any size: lines are cut, decoded and read one by one, within limits.

use super::{
    books::{self, Books},
    header::{Column, Layout},
    ledger::Ledger,
    refusal::{Fault, FileFault, Refusal},
    row::{self, Read},
    text::decoded,
    year::Period,
};
use std::collections::BTreeMap;

/// The longest line that is read, in bytes; true ones have a few hundred.
pub const MAX_LINE_BYTES: usize = 16 * 1024;
/// The most lines that are read.
pub const MAX_LINES: u32 = 1_000_000;

/// Reads a file as its bytes come. No byte can make it fail otherwise than by a refusal.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    buffer: Vec<u8>,
    too_long: bool,
    line: u32,
    layout: Option<Layout>,
    ledger: Ledger,
    /// Lines of data, refused ones included.
    read: u32,
    off_balance: u32,
    refused: Vec<Refusal>,
    /// Entries that lost a line, and which was the first.
    broken: BTreeMap<u32, u32>,
    fault: Option<FileFault>,
}

impl Reader {
    /// Takes the next bytes of the file.
    pub fn push(&mut self, bytes: &[u8]) {
        let mut pieces = bytes.split(|byte| *byte == b'\n');
        if let Some(first) = pieces.next() {
            self.hold(first);
        }
        for piece in pieces {
            self.end_of_line();
            self.hold(piece);
        }
    }

    /// True once nothing more can be read: the rest of the file may be left.
    pub const fn is_over(&self) -> bool {
        self.fault.is_some()
    }

    /// The books, once every byte was pushed.
    ///
    /// # Errors
    /// When the file as a whole cannot be read, or no line of it.
    pub fn finish(mut self, period: &Period) -> Result<Books, FileFault> {
        if !self.buffer.is_empty() || self.too_long {
            self.end_of_line();
        }
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let Some(layout) = self.layout else { return Err(FileFault::Empty) };
        let read = books::Read {
            ledger: self.ledger,
            lines: self.read,
            off_balance: self.off_balance,
            refused: self.refused,
            broken: self.broken,
            date_column: layout.place(Column::EcritureDate),
        };
        Books::of(read, period)
    }

    fn hold(&mut self, piece: &[u8]) {
        if self.is_over() {
            return;
        }
        if self.buffer.len() + piece.len() > MAX_LINE_BYTES {
            self.too_long = true;
            self.buffer.clear();
        }
        if !self.too_long {
            self.buffer.extend_from_slice(piece);
        }
    }

    fn end_of_line(&mut self) {
        if self.is_over() {
            return;
        }
        self.line = self.line.saturating_add(1);
        let bytes = std::mem::take(&mut self.buffer);
        let too_long = std::mem::take(&mut self.too_long);
        let mut content = bytes.strip_suffix(b"\r").unwrap_or(&bytes);
        if self.line == 1 {
            if content.starts_with(&[0xff, 0xfe]) || content.starts_with(&[0xfe, 0xff]) {
                self.fault = Some(FileFault::Utf16);
                return;
            }
            content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
        }
        let text = decoded(content);
        if !too_long && text.trim().is_empty() {
            return;
        }
        match &self.layout {
            None if too_long => self.fault = Some(FileFault::NoHeader),
            None => match Layout::read(&text) {
                Ok(layout) => self.layout = Some(layout),
                Err(fault) => self.fault = Some(fault),
            },
            Some(_) if self.read >= MAX_LINES => {
                self.fault = Some(FileFault::TooManyLines { limit: MAX_LINES });
            }
            Some(layout) => {
                self.read += 1;
                if too_long {
                    let fault = Fault::TooLong { limit: MAX_LINE_BYTES };
                    self.refused.push(Refusal { line: self.line, column: None, fault });
                    return;
                }
                match row::read(self.line, &text, layout, &mut self.ledger) {
                    Read::Row(row) => self.ledger.rows.push(row),
                    Read::OffBalance => self.off_balance += 1,
                    Read::Refused(refusal, entry) => {
                        if let Some(entry) = entry {
                            self.broken.entry(entry).or_insert(self.line);
                        }
                        self.refused.push(refusal);
                    }
                }
            }
        }
    }
}

/// A whole file at once.
///
/// # Errors
/// As [`Reader::finish`].
pub fn read(bytes: &[u8], period: &Period) -> Result<Books, FileFault> {
    let mut reader = Reader::default();
    reader.push(bytes);
    reader.finish(period)
}
