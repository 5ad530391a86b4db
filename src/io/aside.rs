//! Names and moves of files: what stands beside a file, where a damaged one is kept, what makes a rename last.

use super::error::IoError;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The path with a suffix glued to its name: `visavis.db` → `visavis.db-wal`.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The first `….damaged-<n>` that is free, together with each of its `tails`.
pub(super) fn free_name(path: &Path, tails: &[&str]) -> PathBuf {
    let mut n: u64 = 1;
    loop {
        let name = beside(path, &format!(".damaged-{n}"));
        let taken = |p: &Path| fs::symlink_metadata(p).is_ok();
        if !taken(&name) && !tails.iter().any(|tail| taken(&beside(&name, tail))) {
            return name;
        }
        n += 1;
    }
}

/// Renames; a file that is not there is no error. Says whether there was one.
pub(super) fn move_if_there(from: &Path, to: &Path) -> Result<bool, IoError> {
    match fs::rename(from, to) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(IoError::writing(from, error)),
    }
}

/// The folder that holds a file.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Makes the renames in a folder last through a power cut, where the system can.
pub(super) fn sync_folder(folder: &Path) {
    // A system that cannot sync a folder (Windows) keeps renames in its own journal: there is nothing to tell anyone.
    if let Ok(folder) = fs::File::open(folder) {
        drop(folder.sync_all());
    }
}
