//! Damaged stores: the file is kept, what can be read is taken over, and nothing else passes for work.

use crate::{
    bakery,
    home::{Home, is_a_beginning, write},
};
use rusqlite::Connection;
use std::fs;
use visavis::{
    base::{Rng, Seed},
    io::{IoError, Millis, Store},
};

#[test]
fn an_altered_action_is_noticed_and_the_work_before_it_is_safe() {
    let home = Home::new();
    let store = home.open();
    let id = write(&store, &bakery::entries()[..20], 0);
    let conn = Connection::open(home.db()).unwrap();
    conn.execute("UPDATE journal SET events = '[]' WHERE n = 12", []).unwrap();
    assert!(matches!(store.load(id), Err(IoError::SeanceDamaged { n: 12, .. })));
    let fork = store.fork(id, 11, Millis(50)).unwrap();
    is_a_beginning(&store, fork, 11);
    conn.execute("DELETE FROM journal WHERE seance_id = ?1 AND n = 11", [fork.0]).unwrap();
    assert!(matches!(store.load(fork), Err(IoError::SeanceDamaged { n: 11, .. })));
    conn.execute("UPDATE contents SET bundle = replace(bundle, 'four', 'tour')", []).unwrap();
    let clean = store.fork(id, 5, Millis(51)).unwrap();
    assert!(matches!(store.load(clean), Err(IoError::ContentDamaged { .. })));
}

/// Damages a closed store of three séances; says how many come back whole.
#[track_caller]
fn survives(spoil: impl Fn(&mut Vec<u8>)) -> u32 {
    let home = Home::with_three();
    let mut bytes = fs::read(home.db()).unwrap();
    spoil(&mut bytes);
    fs::write(home.db(), &bytes).unwrap();
    let (store, recovery) = home.reopened_after_damage();
    assert_eq!(fs::read(&recovery.aside).unwrap(), bytes, "the damaged file is kept");
    assert!(recovery.aside.to_string_lossy().ends_with("visavis.db.damaged-1"));
    let list = store.list().unwrap();
    assert_eq!(list.len(), recovery.whole as usize + recovery.cut.len());
    for summary in &list {
        is_a_beginning(&store, summary.id, summary.entries);
        assert!(summary.handed_in.is_none() || summary.entries as usize == bakery::entries().len());
    }
    write(&store, &bakery::entries()[..3], 1_000);
    drop(store);
    home.open();
    recovery.whole
}

#[test]
fn an_emptied_file_is_replaced() {
    assert_eq!(survives(Vec::clear), 0);
    assert_eq!(survives(|bytes| bytes.truncate(1)), 0);
}

#[test]
fn a_file_of_something_else_is_replaced() {
    let mut rng = Rng::new(Seed(11), 0);
    let noise: Vec<u8> = (0..200_000).map(|_| u8::try_from(rng.below(256)).unwrap()).collect();
    assert_eq!(survives(|bytes| bytes.clone_from(&noise)), 0);
    assert_eq!(survives(|bytes| *bytes = b"Ceci n'est pas une base.\n".repeat(400)), 0);
}

#[test]
fn a_lost_first_page_loses_nothing() {
    assert_eq!(survives(|bytes| bytes[..4_096].fill(0)), 3);
    assert_eq!(survives(|bytes| bytes[..100].fill(0xaa)), 3);
}

#[test]
fn a_truncated_file_gives_back_what_it_still_holds() {
    let whole = survives(|bytes| bytes.truncate(bytes.len() * 4 / 5));
    assert!(whole >= 1, "{whole}");
    survives(|bytes| bytes.truncate(bytes.len() / 2));
    survives(|bytes| bytes.truncate(bytes.len() / 2 + 1_234));
    survives(|bytes| bytes.truncate(5_000));
}

/// Noise anywhere: either it is told at the opening, or what is read afterwards is what was written, or it is refused.
#[test]
fn noise_never_passes_for_work() {
    let home = Home::with_three();
    let sound = fs::read(home.db()).unwrap();
    let (mut repaired, mut kept) = (0, 0);
    for seed in 0..60 {
        let mut rng = Rng::new(Seed(seed), 0);
        let mut bytes = sound.clone();
        for _ in 0..=rng.below(3) {
            let start = rng.below(u32::try_from(bytes.len()).unwrap()) as usize;
            let end = (start + 1 + rng.below(3_000) as usize).min(bytes.len());
            bytes[start..end].fill_with(|| u8::try_from(rng.below(256)).unwrap());
        }
        let spoilt = Home::new();
        fs::write(spoilt.db(), &bytes).unwrap();
        let (store, recovery) = match Store::open(&spoilt.db()) {
            Ok(opened) => opened,
            Err(IoError::StoreNewer { .. }) => continue,
            Err(other) => panic!("seed {seed}: {other}"),
        };
        repaired += u32::from(recovery.is_some());
        for summary in store.list().unwrap() {
            match store.load(summary.id) {
                Ok(stored) => {
                    assert_eq!(stored.entries, bakery::entries()[..stored.entries.len()], "seed {seed}");
                    kept += 1;
                }
                Err(IoError::SeanceDamaged { .. } | IoError::ContentDamaged { .. }) => {}
                Err(other) => panic!("seed {seed}: {other}"),
            }
        }
    }
    assert!(repaired > 30, "{repaired} of 60 were repaired");
    assert!(kept > 60, "{kept} of 180 séances were kept");
}

#[test]
fn a_store_is_not_repaired_under_another_window() {
    let home = Home::with_three();
    let open = home.open();
    let sound = fs::read(home.db()).unwrap();
    fs::write(home.db(), b"noise".repeat(100)).unwrap();
    assert!(matches!(Store::open(&home.db()), Err(IoError::StoreBusy { .. })));
    fs::write(home.db(), sound).unwrap();
    drop(open);
    assert_eq!(home.open().list().unwrap().len(), 3);
}

#[test]
fn a_repair_that_was_cut_short_is_ended() {
    let home = Home::with_three();
    fs::rename(home.db(), home.folder.path().join("visavis.db.repaired")).unwrap();
    fs::write(home.db(), "damaged").unwrap();
    let (store, recovery) = home.reopened_after_damage();
    assert_eq!((recovery.whole, recovery.complete), (3, false));
    assert_eq!(fs::read(recovery.aside).unwrap(), b"damaged");
    assert_eq!(store.list().unwrap().len(), 3);
}

#[test]
fn a_log_without_its_store_is_kept_aside() {
    let home = Home::new();
    fs::write(home.folder.path().join("visavis.db-wal"), "left over").unwrap();
    let (store, recovery) = home.reopened_after_damage();
    assert_eq!(store.list().unwrap(), []);
    let aside = format!("{}-wal", recovery.aside.display());
    assert_eq!(fs::read(aside).unwrap(), b"left over");
}

#[test]
fn a_damaged_store_is_told_in_words() {
    let home = Home::with_three();
    fs::write(home.db(), "").unwrap();
    let (_, recovery) = home.reopened_after_damage();
    let text = recovery.to_string();
    let aside = recovery.aside.display().to_string();
    assert_eq!(
        text.replace(&aside, "X"),
        "Le fichier des séances était endommagé (il est vide). Il est gardé sous « X ». Séances reprises entières : 0. \
         D’autres séances ont pu être perdues."
    );
}
