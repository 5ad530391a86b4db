//! Finds the cases that paths mean: a case, one of its files, or a folder of cases.

use super::error::IoError;
use crate::content::CASE_FILES;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// How far below a given folder cases are looked for: `scenarios/` or `scenarios/2ab/`.
const DEPTH: u32 = 2;
/// Folders looked at under one path: beyond, it is no folder of cases.
const MAX_FOLDERS: usize = 4_096;

/// The folders of the cases, sorted, each once; and each path that gives none. Links found on the way are not followed.
pub fn find_cases(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<IoError>) {
    let mut cases = Vec::new();
    let mut errors = Vec::new();
    for path in paths {
        if let Err(error) = find(path, &mut cases, &mut errors) {
            errors.push(error);
        }
    }
    cases.sort();
    cases.dedup();
    (cases, errors)
}

fn find(path: &Path, cases: &mut Vec<PathBuf>, errors: &mut Vec<IoError>) -> Result<(), IoError> {
    let kind = fs::metadata(path).map_err(|e| IoError::reading(path, e))?;
    if kind.is_file() {
        // `visavis check …/client.ron` means the case of that file.
        let parent = super::aside::folder_of(path);
        let ours = path.file_name().is_some_and(|n| CASE_FILES.iter().any(|f| n == *f));
        if ours {
            cases.push(parent.to_owned());
            return Ok(());
        }
        return Err(IoError::NotACase { path: path.to_owned() });
    }
    if is_case(path) {
        cases.push(path.to_owned());
        return Ok(());
    }
    let (before, told) = (cases.len(), errors.len());
    let mut left = MAX_FOLDERS;
    walk(path, DEPTH, &mut left, cases, errors)?;
    if cases.len() == before && errors.len() == told {
        return Err(IoError::NotACase { path: path.to_owned() });
    }
    Ok(())
}

/// A folder with a file of the format is meant as a case, even when `case.ron` is what it lacks.
fn is_case(folder: &Path) -> bool {
    CASE_FILES.iter().any(|file| fs::symlink_metadata(folder.join(file)).is_ok())
}

fn walk(
    folder: &Path,
    depth: u32,
    left: &mut usize,
    cases: &mut Vec<PathBuf>,
    errors: &mut Vec<IoError>,
) -> Result<(), IoError> {
    let unreadable = |source: io::Error| IoError::UnreadableFolder { path: folder.to_owned(), source };
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(unreadable)?);
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if kind.is_symlink() && is_case(&path) {
            errors.push(IoError::Link { path });
        } else if kind.is_dir() {
            if *left == 0 {
                return Ok(());
            }
            *left -= 1;
            if is_case(&path) {
                cases.push(path);
            } else if depth > 1
                && let Err(error) = walk(&path, depth - 1, left, cases, errors)
            {
                errors.push(error);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home() -> tempfile::TempDir {
        let home = tempfile::tempdir().unwrap();
        for folder in ["b", "a", "deep/c", "deep/er/d", "empty", ".hidden"] {
            fs::create_dir_all(home.path().join(folder)).unwrap();
        }
        for case in ["b", "a", "deep/c", "deep/er/d", ".hidden"] {
            fs::write(home.path().join(case).join("case.ron"), "").unwrap();
        }
        fs::write(home.path().join("note.txt"), "").unwrap();
        home
    }

    #[track_caller]
    fn finds(home: &Path, paths: &[&str], cases: &[&str], errors: usize) {
        let paths: Vec<PathBuf> = paths.iter().map(|p| home.join(p)).collect();
        let (found, failed) = find_cases(&paths);
        assert_eq!(found, cases.iter().map(|c| home.join(c)).collect::<Vec<_>>());
        assert_eq!(failed.len(), errors, "{failed:?}");
    }

    #[test]
    fn cases_are_found() {
        let home = home();
        let home = home.path();
        finds(home, &[""], &["a", "b", "deep/c"], 0);
        finds(home, &["b", "a/case.ron", "a"], &["a", "b"], 0);
        finds(home, &["deep/er"], &["deep/er/d"], 0);
        finds(home, &["empty", "note.txt", "absent", "a"], &["a"], 3);
    }

    #[cfg(unix)]
    #[test]
    fn links_on_the_way_are_told_and_not_followed() {
        let home = home();
        let folder = home.path().join("empty");
        std::os::unix::fs::symlink(home.path().join("a"), folder.join("link")).unwrap();
        std::os::unix::fs::symlink(home.path(), folder.join("loop")).unwrap();
        finds(home.path(), &["empty"], &[], 1);
        finds(home.path(), &["empty/link"], &["empty/link"], 0);
    }
}
