//! Settings on disk: one JSON file, replaced whole; a damaged one is kept aside and said.

use super::{
    aside::{folder_of, free_name, sync_folder},
    data::DataFolder,
    error::IoError,
};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    fs,
    io::{self, Read as _, Write as _},
    path::PathBuf,
};

/// More than any settings file of ours; what is larger is not one.
const MAX_BYTES: u64 = 1024 * 1024;

/// A file that could not be used and was kept under another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Where it is now.
    pub path: PathBuf,
    /// What was wrong with it.
    pub reason: String,
}

impl DataFolder {
    /// The settings, or the defaults when there are none yet. A damaged file is kept as `settings.json.damaged-<n>`,
    /// the defaults are used, and the second value says so.
    pub fn read_settings<T: DeserializeOwned + Default>(&self) -> Result<(T, Option<SetAside>), IoError> {
        let path = self.settings_file();
        let mut text = Vec::new();
        let read = fs::File::open(&path).and_then(|f| f.take(MAX_BYTES + 1).read_to_end(&mut text));
        match read {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((T::default(), None)),
            Err(error) => return Err(IoError::reading(&path, error)),
        }
        let reason = if text.len() as u64 > MAX_BYTES {
            format!("plus de {MAX_BYTES} octets")
        } else {
            match serde_json::from_slice(&text) {
                Ok(settings) => return Ok((settings, None)),
                Err(error) => error.to_string(),
            }
        };
        let aside = free_name(&path, &[]);
        fs::rename(&path, &aside).map_err(|e| IoError::writing(&path, e))?;
        Ok((T::default(), Some(SetAside { path: aside, reason })))
    }

    /// Replaces the settings: at any moment the file holds the old ones or the new ones, whole.
    pub fn write_settings<T: Serialize>(&self, settings: &T) -> Result<(), IoError> {
        let path = self.settings_file();
        let text = serde_json::to_vec_pretty(settings).map_err(|source| IoError::Form { source })?;
        let failed = |e: io::Error| IoError::writing(&path, e);
        let mut file = tempfile::NamedTempFile::new_in(folder_of(&path)).map_err(failed)?;
        file.write_all(&text).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        file.persist(&path).map_err(|e| failed(e.error))?;
        sync_folder(folder_of(&path));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(default)]
    struct Settings {
        scale: u8,
    }

    #[track_caller]
    fn sets_aside(folder: &DataFolder, text: &[u8], n: u32) {
        fs::write(folder.settings_file(), text).unwrap();
        let (settings, aside) = folder.read_settings::<Settings>().unwrap();
        let aside = aside.expect("a report");
        assert_eq!(settings, Settings::default());
        assert_eq!(fs::read(&aside.path).unwrap(), text);
        assert!(aside.path.to_string_lossy().ends_with(&format!("settings.json.damaged-{n}")));
        assert!(!folder.settings_file().exists());
    }

    #[test]
    fn settings_come_back_and_damaged_ones_are_kept() {
        let home = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(Some(home.path())).unwrap();
        assert_eq!(folder.read_settings().unwrap(), (Settings::default(), None));
        folder.write_settings(&Settings { scale: 3 }).unwrap();
        folder.write_settings(&Settings { scale: 4 }).unwrap();
        assert_eq!(folder.read_settings().unwrap(), (Settings { scale: 4 }, None));
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "no temporary file is left");
        sets_aside(&folder, b"", 1);
        sets_aside(&folder, b"{\"scale\": 4", 2);
        sets_aside(&folder, b"\xff\xfe\x00", 3);
    }
}
