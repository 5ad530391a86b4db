//! Kills a program at work 200 times, at random moments: no action that was acknowledged is ever lost, and none is half there.
//!
//! The program is this test binary, run again with [`FOLDER`] set: it works through the bakery case, over and over, on one store,
//! and says each action after `Desk::command` has returned. A kill stands for a crash of the program; that a commit survives a
//! power cut is what `synchronous = FULL` is for, and no kill can show it.

use crate::bakery::{self, MODE, SEED};
use std::{
    collections::BTreeMap,
    env, fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command as Program, Stdio},
    sync::LazyLock,
    thread,
    time::{Duration, Instant},
};
use visavis::{
    activities::State,
    base::{Rng, Seed},
    io::{Desk, Millis, SeanceId, Store},
    session::{Command, Journal},
};

/// Set for the program that is killed: the folder of its store and of the actions to do.
const FOLDER: &str = "VISAVIS_TEST_CRASH";
/// Kills in all, shared by the stores.
const KILLS: u32 = 200;
/// Stores worked on at the same time: as many as a small machine has cores.
const STORES: u32 = 2;
/// One kill in so many falls while the program starts.
const EARLY: u32 = 8;

#[test]
fn no_kill_loses_an_action() {
    let began = Instant::now();
    let tallies: Vec<Tally> = thread::scope(|scope| {
        let lanes: Vec<_> =
            (0..STORES).map(|n| scope.spawn(move || Lane::new(n).run(KILLS / STORES))).collect();
        lanes.into_iter().map(|lane| lane.join().expect("every check holds")).collect()
    });
    let sum = |of: fn(&Tally) -> u32| tallies.iter().map(of).sum::<u32>();
    println!(
        "{} kills in {:?}: {} actions stored; {} kills while starting, {} between commit and acknowledgement",
        sum(|t| t.kills),
        began.elapsed(),
        sum(|t| t.stored),
        sum(|t| t.early),
        sum(|t| t.unacknowledged),
    );
    assert_eq!(sum(|t| t.kills), KILLS);
    assert!(sum(|t| t.stored) > KILLS, "the work goes on between the kills");
}

/// The program that is killed; without its folder, a test that has nothing to do.
#[test]
fn the_one_who_works() {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else { return };
    let script: Vec<Command> =
        serde_json::from_slice(&fs::read(folder.join("script.json")).unwrap()).unwrap();
    let (store, recovery) = Store::open(&folder.join("visavis.db")).unwrap();
    assert_eq!(recovery, None, "a crash is no damage");
    // The first line of output is the test harness's own.
    let mut out = std::io::stdout();
    writeln!(out).unwrap();
    let at = Millis(1_795_455_720_000);
    let open = store.list().unwrap().into_iter().find(|s| s.handed_in.is_none());
    let mut desk = open.map(|s| Desk::resume(&store, s.id).unwrap());
    loop {
        let mut working =
            desk.take().unwrap_or_else(|| Desk::start(&store, bakery::world(), MODE, SEED, at).unwrap());
        for (n, command) in (1..).zip(&script).skip(working.journal().entries.len()) {
            working.command(command.clone(), at).unwrap();
            writeln!(out, "done {} {n}", working.id()).unwrap();
            out.flush().unwrap();
        }
    }
}

/// What became of the kills of one store.
#[derive(Default)]
struct Tally {
    kills: u32,
    early: u32,
    unacknowledged: u32,
    stored: u32,
}

/// One store, killed again and again.
struct Lane {
    folder: tempfile::TempDir,
    rng: Rng,
    /// Actions known to be stored, by séance: none may ever be missing again.
    known: BTreeMap<SeanceId, u32>,
    tally: Tally,
}

/// The state after each number of actions, without interruption.
static STATES: LazyLock<Vec<State>> = LazyLock::new(|| {
    let mut journal = Journal::new(&bakery::world(), MODE, SEED);
    let mut states = vec![journal.state.clone()];
    for entry in bakery::entries() {
        journal.record(entry.clone());
        states.push(journal.state.clone());
    }
    states
});

impl Lane {
    fn new(number: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let script: Vec<&Command> = bakery::entries().iter().map(|e| &e.command).collect();
        fs::write(folder.path().join("script.json"), serde_json::to_vec(&script).unwrap()).unwrap();
        let rng = Rng::new(Seed(2_026), u64::from(number));
        Self { folder, rng, known: BTreeMap::new(), tally: Tally::default() }
    }

    fn run(mut self, kills: u32) -> Tally {
        let mut start = Duration::from_millis(200);
        for _ in 0..kills {
            let began = Instant::now();
            let (mut child, mut said) = self.start();
            let mut acknowledged = None;
            if self.rng.below(EARLY) == 0 {
                let moment = self.rng.below(u32::try_from(start.as_micros()).unwrap());
                thread::sleep(Duration::from_micros(u64::from(moment)));
                self.tally.early += 1;
            } else {
                for n in 0..self.patience() {
                    acknowledged = said.next().or_else(|| panic!("it stopped by itself: {:?}", child.wait()));
                    if n == 0 {
                        start = start.min(began.elapsed());
                    }
                }
                thread::sleep(Duration::from_micros(u64::from(self.rng.below(6_000))));
            }
            child.kill().unwrap();
            child.wait().unwrap();
            acknowledged = said.last().or(acknowledged);
            self.tally.kills += 1;
            self.check(acknowledged);
        }
        self.tally.stored = self.known.values().sum();
        self.tally
    }

    fn start(&self) -> (Child, impl Iterator<Item = (SeanceId, u32)> + use<>) {
        let mut child = Program::new(env::current_exe().unwrap())
            .args(["--exact", "crash::the_one_who_works", "--nocapture", "--test-threads=1"])
            .env(FOLDER, self.folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let said = acknowledgements(child.stdout.take().unwrap());
        (child, said)
    }

    /// How many actions are waited for before the kill. To say something, a program first trains its understanding, for a second
    /// or more: most kills let it finish what it has to say, one in sixteen falls among it.
    fn patience(&mut self) -> u32 {
        let done = self.known.last_key_value().map_or(0, |(_, n)| *n % count());
        let some = 1 + self.rng.below(5);
        let says = |e: &visavis::session::Entry| matches!(e.command, Command::Say(_));
        let entries = bakery::entries();
        let first = number(entries.iter().position(says));
        let after = number(entries.iter().rposition(says)) + 1;
        let among = done < after && done + some >= first;
        if among && self.rng.below(16) != 0 { after - done + some } else { some }
    }

    /// Opens a copy of what the kill left, log and all: the program itself goes on with the original.
    fn check(&mut self, acknowledged: Option<(SeanceId, u32)>) {
        let copy = tempfile::tempdir().unwrap();
        let db = copy.path().join("visavis.db");
        for tail in ["", "-wal"] {
            let from = self.folder.path().join(format!("visavis.db{tail}"));
            if from.exists() {
                fs::copy(from, copy.path().join(format!("visavis.db{tail}"))).unwrap();
            }
        }
        let (store, recovery) = Store::open(&db).unwrap();
        assert_eq!(recovery, None, "a crash is no damage");
        is_sound(&db);
        let mut open = 0;
        for summary in store.list().unwrap() {
            let known = self.known.get(&summary.id).copied().unwrap_or_default();
            let sure =
                acknowledged.map_or(known, |(id, n)| if id == summary.id { known.max(n) } else { known });
            let n = summary.entries;
            if n < count() {
                open += 1;
            }
            if known == count() && n == known {
                continue; // Checked whole when it was finished.
            }
            // When another séance was acknowledged after it, this one had been finished.
            let least = if acknowledged.is_some_and(|(id, _)| id > summary.id) { count() } else { sure };
            assert!(n >= least, "séance {}: {least} actions were acknowledged, {n} are stored", summary.id);
            if acknowledged.is_none_or(|(id, _)| id <= summary.id) {
                assert!(
                    n <= sure + 1,
                    "séance {}: {n} actions are stored, {sure} were acknowledged",
                    summary.id
                );
            }
            self.tally.unacknowledged += u32::from(n == sure + 1);
            let stored = store.load(summary.id).unwrap();
            assert_eq!(stored.entries, bakery::entries()[..n as usize]);
            let resumed = Journal::resume(&bakery::world(), stored.summary.header, stored.entries).unwrap();
            assert_eq!(resumed.state, STATES[n as usize]);
            self.known.insert(summary.id, n);
        }
        assert!(open <= 1, "a séance is begun when the one before is handed in");
        assert!(self.known.keys().all(|id| store.entries(*id).is_ok()), "no séance disappears");
    }
}

fn count() -> u32 {
    number(Some(bakery::entries().len()))
}

fn number(place: Option<usize>) -> u32 {
    u32::try_from(place.unwrap()).unwrap()
}

fn is_sound(db: &Path) {
    let conn = rusqlite::Connection::open(db).unwrap();
    let verdict: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(verdict, "ok");
    assert!(!conn.prepare("PRAGMA foreign_key_check").unwrap().exists([]).unwrap());
}

/// The actions that were said, until the output ends. A line that the kill cut short says nothing.
fn acknowledgements(out: ChildStdout) -> impl Iterator<Item = (SeanceId, u32)> {
    let mut lines = BufReader::new(out);
    std::iter::from_fn(move || {
        let mut line = String::new();
        (lines.read_line(&mut line).unwrap() > 0).then_some(line)
    })
    .filter_map(|line| {
        let (id, n) = line.strip_suffix('\n')?.strip_prefix("done ")?.split_once(' ')?;
        Some((SeanceId(id.parse().ok()?), n.parse().ok()?))
    })
}
