//! Streams a file of accounting entries into its reader, within a size.

use super::error::IoError;
use crate::finance::fec::Reader;
use std::{
    fs::File,
    io::{self, Read as _},
    path::Path,
};

/// Largest file read, in bytes: a small company writes a few megabytes a year.
pub const MAX_FEC_BYTES: u64 = 256 * 1024 * 1024;

/// Pushes the file through a reader. It is never whole in memory.
///
/// # Errors
/// When the file is not there, is no plain file, is too large, or fails while it is read.
pub fn read_fec(path: &Path) -> Result<Reader, IoError> {
    let unreadable = |source| IoError::UnreadableFile { path: path.to_owned(), source };
    let file = File::open(path).map_err(|e| IoError::reading(path, e))?;
    // A pipe or a device has no end to wait for.
    let about = file.metadata().map_err(unreadable)?;
    if !about.is_file() {
        return Err(unreadable(io::Error::from(io::ErrorKind::InvalidInput)));
    }
    if about.len() > MAX_FEC_BYTES {
        return Err(unreadable(io::Error::from(io::ErrorKind::FileTooLarge)));
    }
    // It may grow while it is read.
    let mut limited = file.take(MAX_FEC_BYTES + 1);
    let mut reader = Reader::default();
    let mut piece = vec![0; 64 * 1024];
    loop {
        let count = match limited.read(&mut piece) {
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(unreadable(error)),
        };
        let Some(bytes) = piece.get(..count).filter(|bytes| !bytes.is_empty()) else { break };
        reader.push(bytes);
        if reader.is_over() {
            break;
        }
    }
    if limited.limit() == 0 {
        return Err(unreadable(io::Error::from(io::ErrorKind::FileTooLarge)));
    }
    Ok(reader)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_file_is_told() {
        let home = tempfile::tempdir().unwrap();
        assert!(matches!(read_fec(&home.path().join("nowhere.txt")), Err(IoError::NotFound { .. })));
        assert!(matches!(read_fec(home.path()), Err(IoError::UnreadableFile { .. })));
    }

    #[test]
    fn size_is_bounded() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("large.txt");
        let header = "JournalCode|EcritureNum|EcritureDate|CompteNum|Debit|Credit\n";
        std::fs::write(&path, header).unwrap();
        File::options().write(true).open(&path).unwrap().set_len(MAX_FEC_BYTES + 2).unwrap();
        assert!(matches!(read_fec(&path), Err(IoError::UnreadableFile { .. })));
    }
}
