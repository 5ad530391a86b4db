//! Reads what a damaged store still tells into a new one: séances that can be named, actions up to the first that is not sure.

use super::{
    SeanceId, Summary, carve,
    digest::{ROW, Row},
    read::{self, SUMMARY},
    repair::Cut,
    write::begin,
};
use crate::{activities::Event, content::Bundle, io::aside::beside};
use rusqlite::{Connection, OpenFlags, Transaction, params};
use std::{collections::BTreeMap, path::Path};

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Séances taken over whole.
    pub(super) whole: u32,
    /// Séances taken over in part.
    pub(super) cut: Vec<Cut>,
    /// Titles of those that could not be.
    pub(super) lost: Vec<String>,
    /// The list was read to its end.
    pub(super) complete: bool,
    /// Values about the learner.
    values: usize,
}

impl Found {
    /// Whether nothing at all was found.
    pub(super) fn is_empty(&self) -> bool {
        self.whole == 0 && self.cut.is_empty() && self.lost.is_empty() && self.values == 0
    }
}

/// Actions by séance and place.
type Actions = BTreeMap<(SeanceId, u32), Row>;

/// Takes over what `from` still tells into the empty store `into`. An error is one of `into`: those of `from` are what is expected.
pub(super) fn salvage(from: &Path, into: &Path) -> rusqlite::Result<Found> {
    // Before SQLite opens the copy, and mends it in its own way.
    let carved = carve::actions(from, &beside(from, "-wal")).unwrap_or_default();
    let mut new = Connection::open(into)?;
    let tx = begin(&mut new)?;
    // A copy that does not even open tells nothing.
    let found = match open_copy(from) {
        Ok(old) => take_over(&old, &carved, &tx)?,
        Err(_) => Found::default(),
    };
    tx.commit()?;
    new.close().map_err(|(_, error)| error)?;
    Ok(found)
}

fn open_copy(from: &Path) -> rusqlite::Result<Connection> {
    let old = Connection::open_with_flags(
        from,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    // Without this, SQLite refuses a file that is shorter than its header says: the pages it still has are wanted.
    old.pragma_update(None, "writable_schema", true)?;
    old.pragma_update(None, "cell_size_check", true)?;
    old.pragma_update(None, "trusted_schema", false)?;
    Ok(old)
}

fn take_over(old: &Connection, carved: &Actions, tx: &Transaction<'_>) -> rusqlite::Result<Found> {
    let mut found = Found::default();
    let (seances, complete) = seances(old);
    found.complete = complete;
    for seance in seances.into_values() {
        let Some(bundle) = content(old, &seance.header.case_hash) else {
            found.lost.push(seance.title);
            continue;
        };
        let rows = journal(old, carved, seance.id);
        let kept = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        write(tx, &seance, &bundle, &rows)?;
        if kept == seance.entries {
            found.whole += 1;
        } else {
            found.cut.push(Cut { id: seance.id, title: seance.title, kept, of: seance.entries });
        }
    }
    for (name, value) in values(old) {
        tx.execute("INSERT OR IGNORE INTO learner VALUES (?1, ?2)", [name, value])?;
        found.values += 1;
    }
    Ok(found)
}

/// Headings from both ends of the list: a bad page in the middle hides only its own.
fn seances(old: &Connection) -> (BTreeMap<i64, Summary>, bool) {
    let mut seances = BTreeMap::new();
    let mut complete = true;
    for order in ["ASC", "DESC"] {
        let read = (|| {
            let mut query = old.prepare(&format!("SELECT {SUMMARY} FROM seances ORDER BY id {order}"))?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                match read::summary(row) {
                    Ok(summary) => drop(seances.insert(summary.id.0, summary)),
                    Err(_) => complete = false,
                }
            }
            Ok::<_, rusqlite::Error>(())
        })();
        complete &= read.is_ok();
    }
    (seances, complete)
}

/// The pinned files; those of a shipped case are also in the program.
fn content(old: &Connection, hash: &str) -> Option<Bundle> {
    let pinned = read::pinned(old, hash).ok().flatten();
    pinned.or_else(|| crate::content::shipped().into_iter().find(|bundle| bundle.hash() == hash))
}

/// The first actions of a séance, up to the first that neither the tree nor a page gives sound.
fn journal(old: &Connection, carved: &Actions, seance: SeanceId) -> Vec<Row> {
    let mut read = BTreeMap::new();
    // An error ends the reading: what came before it was checked.
    let _end = (|| {
        let mut query = old.prepare(&format!("SELECT {ROW} FROM journal WHERE seance_id = ?1 ORDER BY n"))?;
        let mut rows = query.query([seance.0])?;
        while let Some(row) = rows.next()? {
            if let Some(row) = Row::read(row)? {
                read.insert(row.n, row);
            }
        }
        Ok::<_, rusqlite::Error>(())
    })();
    (1..)
        .map_while(|n| read.remove(&n).or_else(|| carved.get(&(seance, n)).cloned()))
        .take_while(|row| row.seance == seance && read::entry(row).is_ok())
        .collect()
}

fn values(old: &Connection) -> Vec<(String, String)> {
    let mut kept = Vec::new();
    let _end = (|| {
        let mut query = old.prepare("SELECT name, value FROM learner ORDER BY name")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            kept.push((row.get(0)?, row.get(1)?));
        }
        Ok::<_, rusqlite::Error>(())
    })();
    kept
}

fn write(tx: &Transaction<'_>, seance: &Summary, bundle: &Bundle, rows: &[Row]) -> rusqlite::Result<()> {
    let Summary { id, header, title, created, touched, handed_in, parent, .. } = seance;
    let text =
        serde_json::to_string(bundle).map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
    tx.execute("INSERT OR IGNORE INTO contents VALUES (?1, ?2)", params![header.case_hash, text])?;
    // Cut before its last action, the work is no longer handed in: it can go on.
    let handed_in = handed_in.filter(|_| rows.last().is_some_and(hands_in));
    tx.execute(
        &format!(
            "INSERT INTO seances ({SUMMARY}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
        ),
        params![
            id.0,
            header.case.as_str(),
            header.case_hash,
            title,
            read::mode_name(header.mode),
            header.seed.0.to_string(),
            created.0,
            touched.0,
            rows.last().map_or(0, |row| row.n),
            handed_in.map(|at| at.0),
            parent.map(|(id, _)| id.0),
            parent.map(|(_, entries)| entries),
        ],
    )?;
    rows.iter().try_for_each(|row| row.write(tx))
}

fn hands_in(row: &Row) -> bool {
    read::entry(row).is_ok_and(|entry| entry.events.contains(&Event::HandedIn))
}
