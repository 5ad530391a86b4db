//! Opens a store: made whole when there is none, looked over when there is one, repaired when it is damaged.

use super::{
    Store,
    read::{SUMMARY, summary},
    repair::{self, Recovery},
    schema::{self, MIGRATIONS},
};
use crate::io::{
    aside::{beside, folder_of, sync_folder},
    error::{IoError, is_damage},
};
use rusqlite::{Connection, OpenFlags};
use std::{
    fs, io,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// What stands at the path of a store.
#[derive(Debug)]
enum Condition {
    /// Nothing.
    Absent,
    /// A store that `SQLite` reads through.
    Sound,
    /// Something else; why.
    Damaged(String),
    /// A repair that was cut short.
    HalfRepaired,
}

impl Store {
    /// Opens the store in that file, and makes it when there is none. A damaged file is kept aside, what can be read is taken
    /// over, and the report says what became of it. A store of a later version is refused and not touched.
    pub fn open(path: &Path) -> Result<(Self, Option<Recovery>), IoError> {
        let gate = gate(path)?;
        let mut condition = look(path)?;
        let mut recovery = None;
        if !is_fit(&condition) {
            alone(path, &gate)?;
            // Another window may have done it while this one waited.
            recovery = match look(path)? {
                Condition::Damaged(reason) => Some(repair::repair(path, reason)?),
                Condition::HalfRepaired => Some(repair::finish(path)?),
                Condition::Absent | Condition::Sound => None,
            };
            share(path, &gate)?;
            condition = look(path)?;
        }
        if matches!(condition, Condition::Absent) {
            make(path)?;
        }
        let conn = connect(path).map_err(|e| IoError::sqlite(path, e))?;
        Ok((Self::of(conn, path.to_owned(), Some(gate)), recovery))
    }

    /// A store that is gone when the program ends: for tests, and when there is no disk to write on.
    pub fn in_memory() -> Result<Self, IoError> {
        let path = PathBuf::from(":memory:");
        let open = || -> rusqlite::Result<Connection> {
            let mut conn = Connection::open_in_memory()?;
            schema::prepare(&conn)?;
            schema::migrate(&mut conn, MIGRATIONS)?;
            Ok(conn)
        };
        let conn = open().map_err(|e| IoError::sqlite(&path, e))?;
        Ok(Self::of(conn, path, None))
    }
}

const fn is_fit(condition: &Condition) -> bool {
    matches!(condition, Condition::Absent | Condition::Sound)
}

/// The lock file: shared by all who have the store open, held alone by the one who repairs.
fn gate(path: &Path) -> Result<fs::File, IoError> {
    let name = beside(path, ".lock");
    let file = fs::OpenOptions::new().create(true).truncate(false).write(true).open(&name);
    let file = file.map_err(|e| IoError::writing(&name, e))?;
    ignore_unsupported(file.lock_shared()).map_err(|e| IoError::writing(&name, e))?;
    Ok(file)
}

/// While another window has the store open, it must not be moved away under it. A window that is closing, or a program
/// that is starting with a copy of our files in hand, lets go in an instant: only one who keeps the store is in the way.
fn alone(path: &Path, gate: &fs::File) -> Result<(), IoError> {
    ignore_unsupported(gate.unlock()).map_err(|e| IoError::writing(path, e))?;
    let patience = Instant::now() + Duration::from_secs(1);
    loop {
        match gate.try_lock() {
            Ok(()) => return Ok(()),
            Err(fs::TryLockError::WouldBlock) if Instant::now() < patience => {
                thread::sleep(Duration::from_millis(20));
            }
            Err(fs::TryLockError::WouldBlock) => return Err(IoError::StoreBusy { path: path.to_owned() }),
            Err(fs::TryLockError::Error(error)) => {
                return ignore_unsupported(Err(error)).map_err(|e| IoError::writing(path, e));
            }
        }
    }
}

/// A lock is given up before another is taken: not every system turns one into the other.
fn share(path: &Path, gate: &fs::File) -> Result<(), IoError> {
    ignore_unsupported(gate.unlock())
        .and_then(|()| ignore_unsupported(gate.lock_shared()))
        .map_err(|e| IoError::writing(path, e))
}

/// Some network file systems have no locks: one window at a time is all they can promise.
fn ignore_unsupported(outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(()),
        outcome => outcome,
    }
}

fn look(path: &Path) -> Result<Condition, IoError> {
    if repair::repaired(path).exists() {
        return Ok(Condition::HalfRepaired);
    }
    let log = fs::metadata(beside(path, "-wal")).map_or(0, |m| m.len());
    match fs::metadata(path) {
        Ok(file) if !file.is_file() => {
            let source = io::Error::from(io::ErrorKind::IsADirectory);
            return Err(IoError::UnreadableFile { path: path.to_owned(), source });
        }
        // A store is made beside and renamed when it is whole: an empty one was emptied.
        Ok(file) if file.len() == 0 => return Ok(Condition::Damaged("il est vide".to_owned())),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound && log == 0 => return Ok(Condition::Absent),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Condition::Damaged("il n’en reste que le journal".to_owned()));
        }
        Err(error) => return Err(IoError::reading(path, error)),
    }
    match look_inside(path) {
        Ok(Look::Sound) => Ok(Condition::Sound),
        Ok(Look::Newer(found)) => {
            Err(IoError::StoreNewer { path: path.to_owned(), found, known: schema::version() })
        }
        Ok(Look::Bad(reason)) => Ok(Condition::Damaged(reason)),
        Err(error) if is_damage(&error) => Ok(Condition::Damaged(error.to_string())),
        Err(error) => Err(IoError::sqlite(path, error)),
    }
}

enum Look {
    Sound,
    Newer(u32),
    Bad(String),
}

fn look_inside(path: &Path) -> rusqlite::Result<Look> {
    let conn = open_existing(path)?;
    conn.busy_timeout(Duration::from_secs(3))?;
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version > i64::from(schema::version()) {
        return Ok(Look::Newer(u32::try_from(version).unwrap_or(u32::MAX)));
    }
    if version < 1 {
        return Ok(Look::Bad(format!("version {version}")));
    }
    let verdict: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Ok(Look::Bad(verdict));
    }
    // One heading that does not read would hide the whole list.
    let mut query = conn.prepare(&format!("SELECT {SUMMARY} FROM seances"))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        if let Err(error) = summary(row) {
            return Ok(Look::Bad(error.to_string()));
        }
    }
    Ok(Look::Sound)
}

fn open_existing(path: &Path) -> rusqlite::Result<Connection> {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)
}

/// A new store appears whole: two windows that make one at the same moment end up with the same.
fn make(path: &Path) -> Result<(), IoError> {
    let failed = |e| IoError::writing(path, e);
    let file = tempfile::NamedTempFile::new_in(folder_of(path)).map_err(failed)?;
    schema::build(file.path()).map_err(|e| IoError::sqlite(path, e))?;
    match file.persist_noclobber(path) {
        Ok(_) => {}
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(failed(error.error)),
    }
    sync_folder(folder_of(path));
    Ok(())
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let mut conn = open_existing(path)?;
    schema::prepare(&conn)?;
    schema::migrate(&mut conn, MIGRATIONS)?;
    Ok(conn)
}
