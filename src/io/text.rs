//! Reads a text file that a person names: within a limit, and UTF-8.

use super::error::IoError;
use std::{fs::File, io::Read as _, path::Path};

/// Largest text read, in bytes.
const LIMIT: u64 = 8 * 1024 * 1024;

/// The text of a file.
pub fn read_text(path: &Path) -> Result<String, IoError> {
    let unreadable = |source| IoError::UnreadableFile { path: path.to_owned(), source };
    let file = File::open(path).map_err(|e| IoError::reading(path, e))?;
    let mut text = String::new();
    file.take(LIMIT + 1).read_to_string(&mut text).map_err(unreadable)?;
    if text.len() as u64 > LIMIT {
        return Err(unreadable(std::io::Error::from(std::io::ErrorKind::FileTooLarge)));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_file_is_told() {
        assert!(matches!(read_text(Path::new("nowhere.ron")), Err(IoError::NotFound { .. })));
    }
}
