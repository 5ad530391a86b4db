//! The files of a case in memory, with the limits that untrusted files must keep, and the hash that pins them.

use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// Largest file of a case, in bytes.
pub const MAX_FILE_BYTES: usize = 2 * 1024 * 1024;
/// Most files in a case.
pub const MAX_FILES: usize = 64;
/// Deepest nesting of brackets in a file.
pub const MAX_DEPTH: usize = 48;
/// Most items in one list of a case.
pub const MAX_ITEMS: usize = 2_000;

/// The RON files of one case, by name relative to its folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Bundle {
    /// Name of the folder: the identifier of the case.
    pub id: String,
    /// File name → text.
    pub files: BTreeMap<String, String>,
}

impl Bundle {
    /// SHA-256 over names and texts in order, in hexadecimal: the same files give the same hash on any machine.
    pub fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for (name, text) in &self.files {
            for part in [name.as_bytes(), text.as_bytes()] {
                hasher.update((part.len() as u64).to_be_bytes());
                hasher.update(part);
            }
        }
        hasher.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
            for digit in [byte >> 4, byte & 15] {
                hex.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
            hex
        })
    }

    /// The text of one file.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(files: &[(&str, &str)]) -> Bundle {
        Bundle { id: "x".into(), files: files.iter().map(|&(n, t)| (n.into(), t.into())).collect() }
    }

    #[test]
    fn the_hash_tells_names_and_texts_apart() {
        let hash = bundle(&[("a", "bc")]).hash();
        assert_eq!(hash.len(), 64);
        assert_eq!(hash, bundle(&[("a", "bc")]).hash());
        assert_ne!(hash, bundle(&[("ab", "c")]).hash());
        assert_ne!(hash, bundle(&[("a", "bc"), ("d", "")]).hash());
    }
}
