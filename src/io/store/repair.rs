//! Repairs a damaged store: a copy is read as far as it goes into a new one, then the two change places.

use super::{
    SeanceId, salvage,
    schema::{self, PAGE_BYTES},
};
use crate::io::{
    aside::{beside, folder_of, free_name, move_if_there, sync_folder},
    error::IoError,
};
use rusqlite::Connection;
use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

/// What `SQLite` keeps beside a store.
const TAILS: [&str; 2] = ["-wal", "-shm"];

/// A séance of which only the first actions could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Its number.
    pub id: SeanceId,
    /// Title of its case.
    pub title: String,
    /// Actions taken over.
    pub kept: u32,
    /// Actions it had.
    pub of: u32,
}

/// What became of a damaged store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// Where the damaged file is kept, with its journal beside it.
    pub aside: PathBuf,
    /// What was wrong.
    pub reason: String,
    /// Séances taken over whole.
    pub whole: u32,
    /// Séances taken over in part.
    pub cut: Vec<Cut>,
    /// Titles of séances that could not be taken over.
    pub lost: Vec<String>,
    /// Whether the list of séances itself was read to its end: if not, some may be missing that nothing names.
    pub complete: bool,
}

impl fmt::Display for Recovery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { aside, reason, whole, cut, lost, complete } = self;
        write!(f, "Le fichier des séances était endommagé ({reason}). ")?;
        write!(f, "Il est gardé sous « {} ». Séances reprises entières : {whole}", aside.display())?;
        for Cut { id, title, kept, of } in cut {
            write!(f, " ; n° {id} « {title} » jusqu’à l’action {kept} sur {of}")?;
        }
        if !lost.is_empty() {
            write!(f, " ; perdues : {}", lost.join(", "))?;
        }
        f.write_str(if *complete { "." } else { ". D’autres séances ont pu être perdues." })
    }
}

/// Where the new store waits until the damaged one is out of its place.
pub(super) fn repaired(path: &Path) -> PathBuf {
    beside(path, ".repaired")
}

/// Repairs. Until the new store is whole on the disk, the damaged files are only copied; cut short after that, [`finish`] goes on.
pub(super) fn repair(path: &Path, reason: String) -> Result<Recovery, IoError> {
    let failed = |e| IoError::writing(path, e);
    let work = tempfile::tempdir_in(folder_of(path)).map_err(failed)?;
    let new = work.path().join("new.db");
    schema::build(&new).map_err(|e| IoError::sqlite(path, e))?;
    let mut found = read_as_is(path, work.path(), &new)?;
    if found.is_empty() {
        found = read_with_new_first_page(path, work.path(), &new)?;
    }
    fs::File::open(&new).and_then(|f| f.sync_all()).map_err(failed)?;
    fs::rename(&new, repaired(path)).map_err(failed)?;
    sync_folder(folder_of(path));
    let aside = change_places(path)?;
    let salvage::Found { whole, cut, lost, complete, .. } = found;
    Ok(Recovery { aside, reason, whole, cut, lost, complete })
}

/// Ends a repair that was cut short.
pub(super) fn finish(path: &Path) -> Result<Recovery, IoError> {
    let count = |conn: Connection| conn.query_row("SELECT count(*) FROM seances", [], |row| row.get(0));
    let whole = Connection::open(repaired(path)).and_then(count).map_err(|e| IoError::sqlite(path, e))?;
    let aside = change_places(path)?;
    let reason = "une réparation avait été interrompue".to_owned();
    Ok(Recovery { aside, reason, whole, cut: Vec::new(), lost: Vec::new(), complete: false })
}

/// The log goes first: left beside the new store, `SQLite` would play it into it.
fn change_places(path: &Path) -> Result<PathBuf, IoError> {
    let aside = free_name(path, &TAILS);
    for tail in TAILS {
        move_if_there(&beside(path, tail), &beside(&aside, tail))?;
    }
    move_if_there(path, &aside)?;
    sync_folder(folder_of(path));
    fs::rename(repaired(path), path).map_err(|e| IoError::writing(path, e))?;
    sync_folder(folder_of(path));
    Ok(aside)
}

fn read_as_is(path: &Path, work: &Path, new: &Path) -> Result<salvage::Found, IoError> {
    let copy = work.join("as-is.db");
    copy_if_there(path, &copy)?;
    copy_if_there(&beside(path, "-wal"), &beside(&copy, "-wal"))?;
    salvage::salvage(&copy, new).map_err(|e| IoError::sqlite(path, e))
}

/// The first page says where everything is, and it is the same in every store of a version: when it alone is lost, that of an
/// empty store replaces it.
fn read_with_new_first_page(path: &Path, work: &Path, new: &Path) -> Result<salvage::Found, IoError> {
    let failed = |e| IoError::writing(path, e);
    let copy = work.join("first-page.db");
    copy_if_there(path, &copy)?;
    copy_if_there(&beside(path, "-wal"), &beside(&copy, "-wal"))?;
    let template = work.join("template.db");
    schema::build(&template).map_err(|e| IoError::sqlite(path, e))?;
    let mut first = fs::read(&template).map_err(failed)?;
    first.truncate(PAGE_BYTES);
    let mut bytes = match fs::read(&copy) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(failed(error)),
    };
    if bytes.len() > PAGE_BYTES {
        let count = u32::try_from(bytes.len() / PAGE_BYTES).unwrap_or(u32::MAX);
        // https://www.sqlite.org/fileformat.html: 28 is the size in pages, 32 and 36 the list of free pages.
        for (at, value) in [(28, count), (32, 0), (36, 0)] {
            if let Some(place) = first.get_mut(at..at + 4) {
                place.copy_from_slice(&value.to_be_bytes());
            }
        }
        bytes.splice(..PAGE_BYTES, first);
        fs::write(&copy, bytes).map_err(failed)?;
    }
    salvage::salvage(&copy, new).map_err(|e| IoError::sqlite(path, e))
}

fn copy_if_there(from: &Path, to: &Path) -> Result<(), IoError> {
    match fs::copy(from, to) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(IoError::writing(from, error)),
    }
}
