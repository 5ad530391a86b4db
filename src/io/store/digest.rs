//! The digest of a stored action: SQLite notices broken pages, not altered texts.

use sha2::{Digest as _, Sha256};

/// One row of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// Its place, from 1.
    pub(super) n: u32,
    /// When it was done.
    pub(super) at: i64,
    /// Version of its events.
    pub(super) event_version: u32,
    /// The command, as JSON.
    pub(super) command: String,
    /// The events, as a JSON list.
    pub(super) events: String,
}

impl Row {
    /// SHA-256 over all its parts. The séance is not among them: a fork takes its rows over as they are.
    pub(super) fn digest(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(self.n.to_be_bytes());
        hasher.update(self.at.to_be_bytes());
        hasher.update(self.event_version.to_be_bytes());
        for text in [&self.command, &self.events] {
            hasher.update((text.len() as u64).to_be_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.finalize().into()
    }

    /// Reads columns `n, at, event_version, command, events, digest`; `None` when the digest tells that something was altered.
    pub(super) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Self>> {
        let read = Self {
            n: row.get(0)?,
            at: row.get(1)?,
            event_version: row.get(2)?,
            command: row.get(3)?,
            events: row.get(4)?,
        };
        let digest: Vec<u8> = row.get(5)?;
        Ok((digest == read.digest()).then_some(read))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_counts() {
        let row = Row { n: 1, at: 2, event_version: 1, command: "ab".into(), events: "c".into() };
        let others = [
            Row { n: 2, ..row.clone() },
            Row { at: 3, ..row.clone() },
            Row { event_version: 2, ..row.clone() },
            Row { command: "a".into(), events: "bc".into(), ..row.clone() },
        ];
        assert!(others.iter().all(|other| other.digest() != row.digest()));
    }
}
