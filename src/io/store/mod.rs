//! The store of séances, in one `SQLite` file: each action is one transaction, and the case files are pinned beside.

mod carve;
mod digest;
mod open;
mod read;
mod repair;
mod salvage;
mod schema;
mod values;
mod write;

use super::{clock::Millis, error::IoError};
use crate::{
    content::Bundle,
    session::{Entry, Header},
};
use rusqlite::Connection;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

pub use repair::{Cut, Recovery};

/// Number of a séance in its store, from 1; never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeanceId(pub i64);

impl fmt::Display for SeanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A séance as the list tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its number.
    pub id: SeanceId,
    /// Case, hash, mode, seed.
    pub header: Header,
    /// Title of the case when it began.
    pub title: String,
    /// When it began.
    pub created: Millis,
    /// When its last action was stored.
    pub touched: Millis,
    /// How many actions it holds.
    pub entries: u32,
    /// When it was handed in, if it was.
    pub handed_in: Option<Millis>,
    /// The séance it was forked from, and how many of its actions were taken over.
    pub parent: Option<(SeanceId, u32)>,
}

/// A séance read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// As the list tells it.
    pub summary: Summary,
    /// Its actions, in order.
    pub entries: Vec<Entry>,
    /// When each was done.
    pub times: Vec<Millis>,
    /// The case as it was when the séance began.
    pub bundle: Bundle,
}

/// A store that is open. Clones share the connection; other processes may have the same file open.
#[derive(Clone, Debug)]
pub struct Store {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug)]
struct Inner {
    conn: Connection,
    path: PathBuf,
    /// Held as long as the store is open, so that nobody repairs the file under it.
    _gate: Option<fs::File>,
}

/// A failure before it is known which file it is about.
#[derive(Debug)]
enum Trouble {
    Sql(rusqlite::Error),
    Told(IoError),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<IoError> for Trouble {
    fn from(error: IoError) -> Self {
        Self::Told(error)
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(source: serde_json::Error) -> Self {
        Self::Told(IoError::Form { source })
    }
}

impl Trouble {
    fn at(self, path: &Path) -> IoError {
        match self {
            Self::Sql(error) => IoError::sqlite(path, error),
            Self::Told(error) => error,
        }
    }
}

impl Store {
    fn of(conn: Connection, path: PathBuf, gate: Option<fs::File>) -> Self {
        Self { inner: Arc::new(Mutex::new(Inner { conn, path, _gate: gate })) }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T, Trouble>) -> Result<T, IoError> {
        // A panic while the lock was held left at worst an open transaction, which its guard rolled back.
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let Inner { conn, path, .. } = &mut *inner;
        work(conn).map_err(|trouble| trouble.at(path))
    }
    /// Spoils the connection, as a full disk would.
    #[cfg(test)]
    pub(super) fn pragma(&self, name: &str, value: i64) {
        let set = self.with(|conn| Ok(conn.pragma_update_and_check(None, name, value, |_| Ok(()))));
        drop(set);
    }
}
