//! What is read: one séance whole, and the list of all.

use super::{SeanceId, Store, Stored, Summary, Trouble, digest::Row, schema::EVENT_VERSION};
use crate::{
    base::{CaseId, Mode, Seed},
    content::Bundle,
    io::{clock::Millis, error::IoError},
    session::{Entry, Header, event_from_json},
};
use rusqlite::{Connection, OptionalExtension as _, Transaction, types::Type};

/// The columns of a [`Summary`], in the order that [`summary`] reads.
pub(super) const SUMMARY: &str = "id, case_id, case_hash, title, mode, seed, created_at, touched_at, entries, handed_in, \
                                  parent_id, parent_entries";

impl Store {
    /// All séances, last touched first.
    pub fn list(&self) -> Result<Vec<Summary>, IoError> {
        self.with(|conn| {
            let mut query =
                conn.prepare(&format!("SELECT {SUMMARY} FROM seances ORDER BY touched_at DESC, id DESC"))?;
            let list = query.query_map([], summary)?.collect::<rusqlite::Result<_>>()?;
            Ok(list)
        })
    }

    /// One séance, whole: each action is checked against its digest, the case against its hash.
    pub fn load(&self, seance: SeanceId) -> Result<Stored, IoError> {
        self.with(|conn| {
            // One transaction, so that another window cannot add between the reads.
            let tx = conn.transaction()?;
            let summary = heading(&tx, seance)?;
            let (entries, times) = journal(&tx, &summary)?;
            let bundle = pinned(&tx, &summary.header.case_hash)?.ok_or(IoError::ContentDamaged { seance })?;
            Ok(Stored { summary, entries, times, bundle })
        })
    }

    /// How many actions of a séance are stored.
    pub fn entries(&self, seance: SeanceId) -> Result<u32, IoError> {
        self.with(|conn| Ok(heading(&conn.transaction()?, seance)?.entries))
    }
}

fn heading(tx: &Transaction<'_>, seance: SeanceId) -> Result<Summary, Trouble> {
    let read =
        tx.query_row(&format!("SELECT {SUMMARY} FROM seances WHERE id = ?1"), [seance.0], summary).optional();
    match read {
        Ok(found) => Ok(found.ok_or(IoError::UnknownSeance { seance })?),
        Err(rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::IntegralValueOutOfRange(..)) => {
            Err(IoError::SeanceDamaged { seance, n: 0 }.into())
        }
        Err(error) => Err(error.into()),
    }
}

fn journal(tx: &Transaction<'_>, summary: &Summary) -> Result<(Vec<Entry>, Vec<Millis>), Trouble> {
    let seance = summary.id;
    let mut query = tx.prepare(
        "SELECT n, at, event_version, command, events, digest FROM journal WHERE seance_id = ?1 ORDER BY n",
    )?;
    let mut rows = query.query([seance.0])?;
    let (mut entries, mut times) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let n = u32::try_from(entries.len()).unwrap_or(u32::MAX).saturating_add(1);
        let damaged = || IoError::SeanceDamaged { seance, n };
        let row = match Row::read(row) {
            Ok(Some(row)) if row.n == n => row,
            Ok(_) | Err(rusqlite::Error::FromSqlConversionFailure(..)) => return Err(damaged().into()),
            Err(error) => return Err(error.into()),
        };
        if row.event_version > EVENT_VERSION {
            return Err(
                IoError::SeanceNewer { seance, found: row.event_version, known: EVENT_VERSION }.into()
            );
        }
        // The digest is right, so the text is what was written: what does not read has another form.
        entries.push(entry(&row).map_err(|_form| damaged())?);
        times.push(Millis(row.at));
    }
    let read = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    if read == summary.entries {
        Ok((entries, times))
    } else {
        Err(IoError::SeanceDamaged { seance, n: read.min(summary.entries) + 1 }.into())
    }
}

/// An action in today's form.
pub(super) fn entry(row: &Row) -> serde_json::Result<Entry> {
    let events: Vec<serde_json::Value> = serde_json::from_str(&row.events)?;
    Ok(Entry {
        command: serde_json::from_str(&row.command)?,
        events: events
            .iter()
            .map(|event| event_from_json(row.event_version, &event.to_string()))
            .collect::<Result<_, _>>()?,
    })
}

/// The case files under a hash; `None` when they are missing or are not what the hash says.
pub(super) fn pinned(conn: &Connection, hash: &str) -> rusqlite::Result<Option<Bundle>> {
    let text: Option<String> =
        conn.query_row("SELECT bundle FROM contents WHERE hash = ?1", [hash], |row| row.get(0)).optional()?;
    let bundle = text.and_then(|text| serde_json::from_str::<Bundle>(&text).ok());
    Ok(bundle.filter(|bundle| bundle.hash() == hash))
}

/// Reads the columns [`SUMMARY`].
pub(super) fn summary(row: &rusqlite::Row<'_>) -> rusqlite::Result<Summary> {
    let unreadable = |column: usize, error: Box<dyn std::error::Error + Send + Sync>| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error)
    };
    let mode: String = row.get(4)?;
    let seed: String = row.get(5)?;
    let parent: Option<i64> = row.get(10)?;
    let parent_entries: Option<u32> = row.get(11)?;
    Ok(Summary {
        id: SeanceId(row.get(0)?),
        header: Header {
            case: CaseId::new(row.get::<_, String>(1)?),
            case_hash: row.get(2)?,
            mode: mode_named(&mode).ok_or_else(|| unreadable(4, mode.into()))?,
            seed: Seed(seed.parse().map_err(|e| unreadable(5, Box::new(e)))?),
        },
        title: row.get(3)?,
        created: Millis(row.get(6)?),
        touched: Millis(row.get(7)?),
        entries: row.get(8)?,
        handed_in: row.get::<_, Option<i64>>(9)?.map(Millis),
        parent: parent.map(SeanceId).zip(parent_entries),
    })
}

/// A mode as the store writes it.
pub(super) const fn mode_name(mode: Mode) -> &'static str {
    match mode {
        Mode::Guided => "guided",
        Mode::Autonomous => "autonomous",
        Mode::Exam => "exam",
    }
}

fn mode_named(name: &str) -> Option<Mode> {
    [Mode::Guided, Mode::Autonomous, Mode::Exam].into_iter().find(|mode| mode_name(*mode) == name)
}
