//! What is read: one séance whole, and the list of all.

use super::{
    SeanceId, Store, Stored, Summary, Trouble,
    digest::{ROW, Row},
};
use crate::{
    base::{CaseId, Mode, Seed},
    content::Bundle,
    io::{clock::Millis, error::IoError},
    session::{EVENT_VERSION, Entry, Header, event_from_json},
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
        Err(error) if is_spoilt(&error) => Err(IoError::SeanceDamaged { seance, n: 0 }.into()),
        Err(error) => Err(error.into()),
    }
}

/// Whether the file is sound and a value in it is not: not text, not a number, not one of ours.
fn is_spoilt(error: &rusqlite::Error) -> bool {
    use rusqlite::Error as E;
    matches!(
        error,
        E::FromSqlConversionFailure(..)
            | E::IntegralValueOutOfRange(..)
            | E::InvalidColumnType(..)
            | E::Utf8Error(..)
    )
}

fn journal(tx: &Transaction<'_>, summary: &Summary) -> Result<(Vec<Entry>, Vec<Millis>), Trouble> {
    let seance = summary.id;
    let (mut entries, mut times) = (Vec::new(), Vec::new());
    for row in rows(tx, seance, summary.entries)? {
        if row.event_version > EVENT_VERSION {
            return Err(
                IoError::SeanceNewer { seance, found: row.event_version, known: EVENT_VERSION }.into()
            );
        }
        // The digest is right, so the text is what was written: what does not read has another form.
        entries.push(entry(&row).map_err(|_form| IoError::SeanceDamaged { seance, n: row.n })?);
        times.push(Millis(row.at));
    }
    Ok((entries, times))
}

/// The first `upto` rows of a séance, each sound; else the first that is not is told.
pub(super) fn rows(tx: &Transaction<'_>, seance: SeanceId, upto: u32) -> Result<Vec<Row>, Trouble> {
    let mut query =
        tx.prepare(&format!("SELECT {ROW} FROM journal WHERE seance_id = ?1 AND n <= ?2 ORDER BY n"))?;
    let mut found = query.query([seance.0, i64::from(upto)])?;
    let mut rows = Vec::new();
    for n in 1..=upto {
        let read = match found.next()? {
            Some(row) => Row::read(row),
            None => Ok(None),
        };
        match read {
            Ok(Some(row)) if row.n == n => rows.push(row),
            Err(error) if !is_spoilt(&error) => return Err(error.into()),
            Ok(_) | Err(_) => return Err(IoError::SeanceDamaged { seance, n }.into()),
        }
    }
    Ok(rows)
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
    let text = conn
        .query_row("SELECT bundle FROM contents WHERE hash = ?1", [hash], |row| row.get::<_, String>(0))
        .optional();
    let text = match text {
        Err(error) if is_spoilt(&error) => None,
        text => text?,
    };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{activities::Event, finance::Balance, session::Command};

    #[test]
    fn an_action_of_the_first_version_is_read() {
        let row = Row {
            seance: SeanceId(1),
            n: 1,
            at: 0,
            event_version: 1,
            command: r#"{"Compute":["Dso",2026,"57.30"]}"#.to_owned(),
            events: r#"[{"Computed":{"balance":"Dso","year":2026,"amount":"57.30"}}]"#.to_owned(),
        };
        let read = entry(&row).unwrap();
        let value = Some("57,3 j".parse().unwrap());
        assert_eq!(read.events, [Event::Computed { balance: Balance::Dso, year: 2026, value }]);
        assert!(matches!(read.command, Command::Compute(Balance::Dso, 2026, _)));
    }

    #[test]
    fn events_of_a_later_version_are_told() {
        let store = Store::in_memory().unwrap();
        let seance = store
            .with(|conn| {
                conn.execute_batch(
                    "PRAGMA foreign_keys = OFF;
                     INSERT INTO seances VALUES (1, 'c', 'h', 't', 'exam', '7', 0, 0, 1, NULL, NULL, NULL)",
                )?;
                let (command, events) = ("\"Meet\"".to_owned(), "[\"HandedIn\"]".to_owned());
                let row = Row {
                    seance: SeanceId(1),
                    n: 1,
                    at: 0,
                    event_version: EVENT_VERSION + 1,
                    command,
                    events,
                };
                let tx = conn.transaction()?;
                row.write(&tx)?;
                tx.commit()?;
                Ok(row.seance)
            })
            .unwrap();
        let newer = store.load(seance);
        assert!(
            matches!(newer, Err(IoError::SeanceNewer { found, known: EVENT_VERSION, .. }) if found > EVENT_VERSION)
        );
    }
}
