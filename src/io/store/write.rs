//! What is written: a new séance, one action, a fork. Each is one transaction.

use super::{
    SeanceId, Store, Trouble,
    digest::Row,
    read::{mode_name, rows},
};
use crate::{
    activities::{Event, World},
    base::{Mode, Seed},
    io::{clock::Millis, error::IoError},
    session::{EVENT_VERSION, Entry},
};
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};

impl Store {
    /// A new séance of a case, whose files are pinned.
    pub fn create(&self, world: &World, mode: Mode, seed: Seed, at: Millis) -> Result<SeanceId, IoError> {
        let case = &world.case;
        self.with(|conn| {
            let bundle = serde_json::to_string(&case.bundle)?;
            let tx = begin(conn)?;
            tx.execute("INSERT OR IGNORE INTO contents VALUES (?1, ?2)", params![case.hash, bundle])?;
            tx.execute(
                "INSERT INTO seances (case_id, case_hash, title, mode, seed, created_at, touched_at, entries)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, 0)",
                params![
                    case.id.as_str(),
                    case.hash,
                    case.manifest.title,
                    mode_name(mode),
                    seed.0.to_string(),
                    at.0
                ],
            )?;
            let id = SeanceId(tx.last_insert_rowid());
            tx.commit()?;
            Ok(id)
        })
    }

    /// Stores action `n` (from 1) of a séance: when this returns, it outlives a crash and a power cut. Storing again what is
    /// stored already changes nothing; another action in its place, or a gap before it, is a [`IoError::Conflict`].
    pub fn append(&self, seance: SeanceId, n: u32, entry: &Entry, at: Millis) -> Result<(), IoError> {
        self.with(|conn| {
            let row = Row {
                seance,
                n,
                at: at.0,
                event_version: EVENT_VERSION,
                command: serde_json::to_string(&entry.command)?,
                events: serde_json::to_string(&entry.events)?,
            };
            let handed_in = entry.events.contains(&Event::HandedIn).then_some(at.0);
            let tx = begin(conn)?;
            let stored = entries_of(&tx, seance)?;
            if n == 0 || n != stored.saturating_add(1) {
                if is_stored(&tx, &row)? {
                    return Ok(());
                }
                return Err(IoError::Conflict { seance, n, stored }.into());
            }
            row.write(&tx)?;
            tx.prepare_cached(
                "UPDATE seances SET entries = ?2, touched_at = max(touched_at, ?3), handed_in = coalesce(?4, handed_in)
                 WHERE id = ?1",
            )?
            .execute(params![seance.0, n, at.0, handed_in])?;
            tx.commit()?;
            Ok(())
        })
    }

    /// A new séance that has gone as this one did up to `upto` actions; the old one stays as it is. Damage after them is no matter.
    pub fn fork(&self, seance: SeanceId, upto: u32, at: Millis) -> Result<SeanceId, IoError> {
        self.with(|conn| {
            let tx = begin(conn)?;
            let stored = entries_of(&tx, seance)?;
            let upto = upto.min(stored);
            // Nothing follows the action that hands in: a fork has handed in only when it takes everything over.
            tx.execute(
                "INSERT INTO seances (case_id, case_hash, title, mode, seed, created_at, touched_at, entries, handed_in,
                                      parent_id, parent_entries)
                 SELECT case_id, case_hash, title, mode, seed, ?3, ?3, ?2, iif(?2 = entries, handed_in, NULL), id, ?2
                 FROM seances WHERE id = ?1",
                params![seance.0, upto, at.0],
            )?;
            let id = SeanceId(tx.last_insert_rowid());
            for row in rows(&tx, seance, upto)? {
                Row { seance: id, ..row }.write(&tx)?;
            }
            tx.commit()?;
            Ok(id)
        })
    }
}

/// A transaction that writes: it waits for its turn at once, not in the middle.
pub(super) fn begin(conn: &mut Connection) -> rusqlite::Result<Transaction<'_>> {
    conn.transaction_with_behavior(TransactionBehavior::Immediate)
}

fn entries_of(tx: &Transaction<'_>, seance: SeanceId) -> Result<u32, Trouble> {
    let stored = tx
        .prepare_cached("SELECT entries FROM seances WHERE id = ?1")?
        .query_row([seance.0], |row| row.get(0))
        .optional()?;
    Ok(stored.ok_or(IoError::UnknownSeance { seance })?)
}

/// Whether exactly this action stands there: a commit that failed may have been kept.
fn is_stored(tx: &Transaction<'_>, row: &Row) -> Result<bool, Trouble> {
    let known: Option<Vec<u8>> = tx
        .query_row(
            "SELECT digest FROM journal WHERE seance_id = ?1 AND n = ?2",
            params![row.seance.0, row.n],
            |r| r.get(0),
        )
        .optional()?;
    Ok(known.is_some_and(|digest| digest == row.digest()))
}
