//! The store of séances: what is stored comes back, two windows do not spoil it, and what cannot be opened is told.

use crate::{
    bakery::{self, MODE, SEED},
    home::{Home, is_a_beginning, write},
};
use rusqlite::Connection;
use std::{fs, path::Path};
use visavis::{
    io::{Desk, DeskError, IoError, Millis, SeanceId, Store},
    session::{Command, Journal},
};

#[test]
fn a_seance_comes_back_as_it_was() {
    let home = Home::new();
    let mut desk = Desk::start(&home.open(), bakery::world(), MODE, SEED, Millis(5)).unwrap();
    for (entry, at) in bakery::entries().iter().zip(100..) {
        assert_eq!(desk.command(entry.command.clone(), Millis(at)).unwrap(), entry.events);
    }
    let (id, live) = (desk.id(), desk.state().clone());
    drop(desk);
    let store = home.open();
    let resumed = Desk::resume(&store, id).unwrap();
    assert_eq!(resumed.state(), &live);
    assert_eq!(resumed.journal(), bakery::played());
    assert_eq!(resumed.times()[..2], [Millis(100), Millis(101)]);
    let [summary] = store.list().unwrap().try_into().unwrap();
    assert_eq!(summary.title, "Boulangerie Ferrand");
    assert_eq!(summary.entries as usize, bakery::entries().len());
    assert_eq!(
        (summary.created, summary.handed_in, Some(summary.touched)),
        (Millis(5), Some(summary.touched), summary.handed_in)
    );
    let mut over = Desk::resume_on(&store, id, bakery::world()).unwrap();
    assert!(matches!(over.command(Command::HandIn, Millis(9)), Err(DeskError::Refused(_))));
}

#[test]
fn a_fork_goes_its_own_way() {
    let store = Store::in_memory().unwrap();
    let all = u32::try_from(bakery::entries().len()).unwrap();
    let origin = write(&store, bakery::entries(), 0);
    let fork = store.fork(origin, 40, Millis(900)).unwrap();
    let mut desk = Desk::resume_on(&store, fork, bakery::world()).unwrap();
    assert!(!desk.state().handed_in);
    desk.command(Command::HandIn, Millis(901)).unwrap();
    is_a_beginning(&store, origin, all);
    let summary = store.load(fork).unwrap().summary;
    assert_eq!(
        (summary.parent, summary.entries, summary.handed_in),
        (Some((origin, 40)), 41, Some(Millis(901)))
    );
    let whole = store.fork(origin, u32::MAX, Millis(902)).unwrap();
    is_a_beginning(&store, whole, all);
    assert!(store.load(whole).unwrap().summary.handed_in.is_some());
    let unknown = store.fork(SeanceId(99), 1, Millis(0));
    assert!(matches!(unknown, Err(IoError::UnknownSeance { seance: SeanceId(99) })));
}

#[test]
fn two_windows_on_one_seance_do_not_mix() {
    let home = Home::new();
    let (one, other) = (home.open(), home.open());
    let mut here = Desk::start(&one, bakery::world(), MODE, SEED, Millis(0)).unwrap();
    let mut there = Desk::resume_on(&other, here.id(), bakery::world()).unwrap();
    let [first, second] = [0, 1].map(|n: usize| bakery::entries()[n].command.clone());
    here.command(first.clone(), Millis(1)).unwrap();
    let before = there.state().clone();
    let refused = there.command(second.clone(), Millis(2)).unwrap_err();
    assert!(matches!(refused, DeskError::Elsewhere(IoError::Conflict { n: 1, stored: 1, .. })), "{refused}");
    assert_eq!((there.state(), there.unsaved()), (&before, 0));
    here.command(second, Millis(3)).unwrap();
    // The same action again is no conflict: a commit that seemed to fail may have been kept.
    let same = &bakery::entries()[0];
    other.append(here.id(), 1, same, Millis(1)).unwrap();
    let gap = other.append(here.id(), 9, same, Millis(1)).unwrap_err();
    assert!(matches!(gap, IoError::Conflict { n: 9, stored: 2, .. }));
    is_a_beginning(&one, here.id(), 2);
}

#[test]
fn two_windows_write_at_the_same_time() {
    let home = Home::new();
    let played = &bakery::entries()[..60];
    let ids: Vec<SeanceId> = std::thread::scope(|scope| {
        let windows: Vec<_> = (0..4)
            .map(|at| {
                scope.spawn({
                    let home = &home;
                    move || write(&home.open(), played, at)
                })
            })
            .collect();
        windows.into_iter().map(|w| w.join().unwrap()).collect()
    });
    let store = home.open();
    for id in ids {
        is_a_beginning(&store, id, 60);
    }
}

#[test]
fn what_waits_for_another_window_is_stored_in_order() {
    let home = Home::new();
    let mut desk = Desk::start(&home.open(), bakery::world(), MODE, SEED, Millis(0)).unwrap();
    let other = Connection::open(home.db()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let [first, second] = [0, 1].map(|n: usize| bakery::entries()[n].command.clone());
    let told = desk.command(first, Millis(1)).unwrap_err();
    assert!(matches!(told, DeskError::Unsaved { waiting: 1, source: IoError::StoreBusy { .. } }), "{told}");
    other.execute_batch("ROLLBACK").unwrap();
    desk.command(second, Millis(2)).unwrap();
    assert_eq!(desk.unsaved(), 0);
    is_a_beginning(&home.open(), desk.id(), 2);
}

#[test]
fn values_and_backups() {
    let home = Home::with_three();
    let store = home.open();
    assert_eq!(store.value("name").unwrap().as_deref(), Some("Camille"));
    store.set_value("name", Some("Dominique")).unwrap();
    let copy = home.folder.path().join("copy.db");
    store.backup(&copy).unwrap();
    store.set_value("name", None).unwrap();
    assert_eq!(store.value("name").unwrap(), None);
    assert!(matches!(store.backup(&copy), Err(IoError::Unwritable { .. })), "nothing is overwritten");
    let (copy, recovery) = Store::open(&copy).unwrap();
    assert_eq!(recovery, None);
    assert_eq!(copy.list().unwrap(), store.list().unwrap());
    assert_eq!(copy.value("name").unwrap().as_deref(), Some("Dominique"));
}

#[test]
fn a_later_version_is_refused_and_not_touched() {
    let home = Home::with_three();
    Connection::open(home.db()).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(home.db()).unwrap();
    let refused = Store::open(&home.db()).unwrap_err();
    assert!(matches!(refused, IoError::StoreNewer { found: 99, known: 1, .. }), "{refused}");
    assert_eq!(fs::read(home.db()).unwrap(), before);
}

/// Set for the child that has no right to write.
const READ_ONLY: &str = "VISAVIS_TEST_READ_ONLY";

#[test]
fn a_folder_without_the_right_to_write_is_told() {
    if let Some(folder) = std::env::var_os(READ_ONLY) {
        return is_told_read_only(Path::new(&folder));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let home = Home::with_three();
        let folder = home.folder.path();
        let set = |mode| fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
        set(0o555);
        if fs::write(folder.join("probe"), "").is_err() {
            is_told_read_only(folder);
        } else {
            // The superuser may write anywhere: somebody else has to try.
            as_nobody(folder);
        }
        set(0o755);
        assert_eq!(home.open().list().unwrap().len(), 3);
    }
}

#[cfg(unix)]
fn as_nobody(folder: &Path) {
    use std::os::unix::{fs::PermissionsExt as _, process::CommandExt as _};
    let shared = tempfile::tempdir().unwrap();
    fs::set_permissions(shared.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let program = shared.path().join("it");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let run = std::process::Command::new(program)
        .args(["--exact", "store::a_folder_without_the_right_to_write_is_told"])
        .env(READ_ONLY, folder)
        .current_dir(shared.path())
        .uid(65_534)
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
    assert!(String::from_utf8_lossy(&run.stdout).contains("1 passed"));
}

fn is_told_read_only(folder: &Path) {
    for name in ["visavis.db", "new.db"] {
        let refused = Store::open(&folder.join(name)).unwrap_err();
        assert!(matches!(refused, IoError::ReadOnly { .. }), "{refused}");
    }
}

#[test]
fn replay_is_the_state_at_each_action() {
    let store = Store::in_memory().unwrap();
    let id = write(&store, bakery::entries(), 0);
    let world = bakery::world();
    let mut live = Journal::new(&world, MODE, SEED);
    for (n, entry) in bakery::entries().iter().enumerate().step_by(17) {
        let fork = store.fork(id, u32::try_from(n).unwrap(), Millis(0)).unwrap();
        while live.entries.len() < n {
            live.record(bakery::entries()[live.entries.len()].clone());
        }
        let desk = Desk::resume_on(&store, fork, bakery::world()).unwrap();
        assert_eq!(desk.state(), &live.state, "before {:?}", entry.command);
    }
}
