//! The data folder: where séances and settings live, on this machine or where `--data` says.

use super::error::IoError;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A folder that exists and can be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFolder {
    root: PathBuf,
}

impl DataFolder {
    /// The folder that was chosen, else the platform's (`~/.local/share/visavis` on Linux); created when it is not there.
    pub fn open(chosen: Option<&Path>) -> Result<Self, IoError> {
        let root = match chosen {
            Some(path) => path.to_owned(),
            None => directories::ProjectDirs::from("", "", "visavis")
                .ok_or(IoError::NoDataFolder)?
                .data_dir()
                .to_owned(),
        };
        fs::create_dir_all(&root).map_err(|e| IoError::writing(&root, e))?;
        Ok(Self { root })
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The file of the séances.
    pub fn store(&self) -> PathBuf {
        self.root.join("visavis.db")
    }

    /// The file of the settings.
    pub fn settings_file(&self) -> PathBuf {
        self.root.join("settings.json")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_folder_is_created() {
        let home = tempfile::tempdir().unwrap();
        let chosen = home.path().join("a/b");
        let folder = DataFolder::open(Some(&chosen)).unwrap();
        assert!(chosen.is_dir());
        assert_eq!(folder.store(), chosen.join("visavis.db"));
        assert_eq!(DataFolder::open(Some(&chosen)).unwrap(), folder);
    }

    #[test]
    fn a_file_in_the_way_is_told() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("file");
        fs::write(&file, "").unwrap();
        let refused = DataFolder::open(Some(&file.join("data"))).unwrap_err();
        assert!(matches!(refused, IoError::Unwritable { .. }), "{refused}");
    }
}
