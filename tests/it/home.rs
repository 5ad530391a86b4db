//! A folder with a store in it, and what tests of the store do with it again and again.

use crate::bakery::{self, MODE, SEED};
use std::path::PathBuf;
use visavis::{
    io::{Millis, Recovery, SeanceId, Store},
    session::Entry,
};

pub(crate) struct Home {
    /// Removed at the end of the test.
    pub(crate) folder: tempfile::TempDir,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn db(&self) -> PathBuf {
        self.folder.path().join("visavis.db")
    }

    #[track_caller]
    pub(crate) fn open(&self) -> Store {
        let (store, recovery) = Store::open(&self.db()).unwrap();
        assert_eq!(recovery, None);
        store
    }

    #[track_caller]
    pub(crate) fn reopened_after_damage(&self) -> (Store, Recovery) {
        let (store, recovery) = Store::open(&self.db()).unwrap();
        (store, recovery.expect("the damage is told"))
    }

    /// Three séances of the whole work, closed properly: one file.
    pub(crate) fn with_three() -> Self {
        let home = Self::new();
        let store = home.open();
        for n in 0..3 {
            write(&store, bakery::entries(), n);
        }
        store.set_value("name", Some("Camille")).unwrap();
        home
    }
}

pub(crate) fn write(store: &Store, entries: &[Entry], at: i64) -> SeanceId {
    let id = store.create(&bakery::world(), MODE, SEED, Millis(at)).unwrap();
    for (n, entry) in (1..).zip(entries) {
        store.append(id, n, entry, Millis(at + i64::from(n))).unwrap();
    }
    id
}

/// The séance is the first actions of the work, and goes on from there.
#[track_caller]
pub(crate) fn is_a_beginning(store: &Store, id: SeanceId, entries: u32) {
    let stored = store.load(id).unwrap();
    assert_eq!(stored.entries.len(), entries as usize);
    assert_eq!(stored.entries, bakery::entries()[..entries as usize]);
    assert_eq!(stored.bundle, bakery::bundle());
}
