//! What else the store keeps: values about the learner by name, and copies of itself.

use super::Store;
use crate::io::{
    aside::{folder_of, sync_folder},
    error::IoError,
};
use rusqlite::{OptionalExtension as _, params};
use std::path::Path;

impl Store {
    /// A value about the learner, as `name`; `None` when it was never set.
    pub fn value(&self, name: &str) -> Result<Option<String>, IoError> {
        self.with(|conn| {
            let value = conn
                .query_row("SELECT value FROM learner WHERE name = ?1", [name], |row| row.get(0))
                .optional()?;
            Ok(value)
        })
    }

    /// Sets a value about the learner; `None` removes it.
    pub fn set_value(&self, name: &str, value: Option<&str>) -> Result<(), IoError> {
        self.with(|conn| {
            match value {
                Some(value) => conn.execute(
                    "INSERT INTO learner VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    params![name, value],
                )?,
                None => conn.execute("DELETE FROM learner WHERE name = ?1", [name])?,
            };
            Ok(())
        })
    }

    /// A copy of the whole store in one file, as of now, while it goes on. A file that is there already is not replaced.
    pub fn backup(&self, to: &Path) -> Result<(), IoError> {
        let failed = |e| IoError::writing(to, e);
        let file = tempfile::NamedTempFile::new_in(folder_of(to)).map_err(failed)?;
        self.with(|conn| {
            conn.execute("VACUUM INTO ?1", [file.path().to_string_lossy()])?;
            Ok(())
        })?;
        file.as_file().sync_all().map_err(failed)?;
        file.persist_noclobber(to).map_err(|e| failed(e.error))?;
        sync_folder(folder_of(to));
        Ok(())
    }
}
