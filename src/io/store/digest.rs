//! The digest of a stored action: `SQLite` notices broken pages, not altered texts.

use super::SeanceId;
use rusqlite::{Transaction, params};
use sha2::{Digest as _, Sha256};

/// The columns of a [`Row`].
pub(super) const ROW: &str = "seance_id, n, at, event_version, command, events, digest";

/// One row of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// Its séance.
    pub(super) seance: SeanceId,
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
    /// SHA-256 over all its parts.
    pub(super) fn digest(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(self.seance.0.to_be_bytes());
        hasher.update(self.n.to_be_bytes());
        hasher.update(self.at.to_be_bytes());
        hasher.update(self.event_version.to_be_bytes());
        for text in [&self.command, &self.events] {
            hasher.update((text.len() as u64).to_be_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.finalize().into()
    }

    /// Reads the columns [`ROW`]; `None` when the digest tells that something was altered.
    pub(super) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<Self>> {
        let read = Self {
            seance: SeanceId(row.get(0)?),
            n: row.get(1)?,
            at: row.get(2)?,
            event_version: row.get(3)?,
            command: row.get(4)?,
            events: row.get(5)?,
        };
        let digest: Vec<u8> = row.get(6)?;
        Ok((digest == read.digest()).then_some(read))
    }

    /// Adds it to the journal.
    pub(super) fn write(&self, tx: &Transaction<'_>) -> rusqlite::Result<()> {
        let Self { seance, n, at, event_version, command, events } = self;
        tx.prepare_cached("INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(params![
            seance.0,
            n,
            at,
            event_version,
            command,
            events,
            self.digest()
        ])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_counts() {
        let row = Row {
            seance: SeanceId(9),
            n: 1,
            at: 2,
            event_version: 1,
            command: "ab".into(),
            events: "c".into(),
        };
        let others = [
            Row { seance: SeanceId(8), ..row.clone() },
            Row { n: 2, ..row.clone() },
            Row { at: 3, ..row.clone() },
            Row { event_version: 2, ..row.clone() },
            Row { command: "a".into(), events: "bc".into(), ..row.clone() },
        ];
        assert!(others.iter().all(|other| other.digest() != row.digest()));
    }
}
