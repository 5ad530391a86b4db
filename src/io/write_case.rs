//! Writes the files of a new case into a folder of their own, never over anything.

use super::error::IoError;
use crate::content::Bundle;
use std::{
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// True when the folder does not exist yet, or is empty: a case can be written there.
///
/// # Errors
/// When something else than a folder is there, or it cannot be listed.
pub fn is_free(folder: &Path) -> Result<bool, IoError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(source) => Err(IoError::UnreadableFolder { path: folder.to_owned(), source }),
    }
}

/// Writes all files, or none: what was written before a failure is taken back.
///
/// # Errors
/// When a file is already there, or the disk refuses.
pub fn write_case(folder: &Path, bundle: &Bundle) -> Result<(), IoError> {
    fs::create_dir_all(folder).map_err(|e| IoError::writing(folder, e))?;
    let mut written: Vec<PathBuf> = Vec::new();
    for (name, text) in &bundle.files {
        let path = folder.join(name);
        let opened = OpenOptions::new().write(true).create_new(true).open(&path);
        let result = opened.and_then(|mut file| {
            written.push(path.clone());
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
        if let Err(error) = result {
            for path in written {
                // The first failure is the one to tell.
                let _gone = fs::remove_file(path);
            }
            return Err(IoError::writing(&path, error));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle() -> Bundle {
        let files = ["a.ron", "b.ron", "c.ron"].map(|name| (name.to_owned(), format!("({name})")));
        Bundle { id: "x".to_owned(), files: files.into() }
    }

    #[test]
    fn a_case_is_written_into_a_new_folder() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("new/case");
        assert!(is_free(&folder).unwrap());
        write_case(&folder, &bundle()).unwrap();
        assert!(!is_free(&folder).unwrap());
        assert_eq!(fs::read_to_string(folder.join("b.ron")).unwrap(), "(b.ron)");
    }

    #[test]
    fn nothing_is_written_over_and_nothing_is_left_half_written() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("b.ron"), "mine").unwrap();
        assert!(write_case(home.path(), &bundle()).is_err());
        assert_eq!(fs::read_to_string(home.path().join("b.ron")).unwrap(), "mine");
        assert!(!home.path().join("a.ron").exists());
        assert!(is_free(&home.path().join("b.ron")).is_err());
    }
}
