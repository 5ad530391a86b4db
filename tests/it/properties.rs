//! What holds whatever is done: no file makes the loader panic, a right finding never costs, replay gives the same state, order of
//! keys and language change no mark.

use crate::{
    bakery,
    playthroughs::{LEARNERS, beginning, file, transcript},
};
use proptest::{prelude::*, sample::Index};
use std::{
    ffi::OsString,
    path::Path,
    sync::OnceLock,
    time::{Duration, Instant},
};
use visavis::{
    activities::{Evidence, World},
    assessment::assess,
    base::{Score, Seed},
    cli::{self, Next, Streams},
    content::{Bundle, CASE_FILES, Lexicon, Proof, kinds::analysis::Truth, load},
    session::{Command, Journal, Run, Transcript, apply, event_from_json, replay, run},
};

/// More than any file within the limits may take, on a busy machine.
const SOON: Duration = Duration::from_secs(20);

#[track_caller]
fn loads_soon(bundle: &Bundle) {
    let began = Instant::now();
    let loaded = load(bundle);
    assert!(began.elapsed() < SOON, "{:?}", began.elapsed());
    for d in &loaded.diagnostics {
        assert!(d.line >= 1 && d.column >= 1 && !d.message.is_empty() && !d.help.is_empty(), "{d:?}");
    }
}

/// Cuts, doubles or writes over some bytes; what is no longer UTF-8 is replaced, as the reader of files would refuse it.
fn spoilt(text: &str, edits: &[(Index, u8, u8)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (at, how, byte) in edits {
        if bytes.is_empty() {
            break;
        }
        let at = at.index(bytes.len());
        match how % 4 {
            0 => bytes[at] = *byte,
            1 => bytes.truncate(at),
            2 => bytes.insert(at, b"()[]{}\",:\\/*-\n"[usize::from(*byte) % 14]),
            _ => drop(bytes.remove(at)),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn percent(world: &World, run: &Run) -> Score {
    assess(&world.case, &run.journal.state).activity("2ab")
}

/// The first proof of a statement that this learner can cite.
fn proof_at_hand(journal: &Journal, proofs: &[Proof]) -> Option<Evidence> {
    proofs.iter().find_map(|proof| match proof {
        Proof::Line(document, line) if journal.state.file.opened.contains(document) => {
            Some(Evidence::Line(document.clone(), line.clone()))
        }
        Proof::Fact(fact) if journal.state.meeting.told().any(|(told, _)| told == fact) => {
            Some(Evidence::Fact(fact.clone()))
        }
        _ => None,
    })
}

/// Adds each right finding that this learner can prove, one at a time.
#[track_caller]
fn right_findings_never_cost(transcript: &Transcript) {
    let world = bakery::world();
    let played = run(&world, transcript);
    let before = percent(&world, &played);
    for statement in world.case.statements.iter().filter(|s| s.truth == Truth::Holds) {
        let Some(evidence) = proof_at_hand(&played.journal, &statement.proofs) else { continue };
        let (aspect, text) = (statement.aspect, statement.text.clone());
        let command = Command::Find { aspect, text, evidence: vec![evidence] };
        let Ok(entry) = played.journal.try_command(&world, command) else { continue };
        let mut state = played.journal.state.clone();
        for event in &entry.events {
            apply(&mut state, event);
        }
        let after = assess(&world.case, &state).activity("2ab");
        assert!(after >= before, "{}: {before} then {after}", statement.id);
    }
}

#[test]
fn a_right_finding_added_at_the_end_never_costs() {
    for learner in LEARNERS {
        let before_handing_in = transcript(learner).actions.len() - 1;
        right_findings_never_cost(&beginning(learner, before_handing_in));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic_the_loader(
        file in prop::sample::select(CASE_FILES.to_vec()),
        bytes in prop::collection::vec(any::<u8>(), 0..4_000),
    ) {
        let mut bundle = bakery::bundle();
        bundle.files.insert(file.to_owned(), String::from_utf8_lossy(&bytes).into_owned());
        loads_soon(&bundle);
    }

    #[test]
    fn spoilt_files_never_panic_the_loader(
        file in prop::sample::select(CASE_FILES.to_vec()),
        edits in prop::collection::vec((any::<Index>(), any::<u8>(), any::<u8>()), 1..12),
    ) {
        let mut bundle = bakery::bundle();
        let text = spoilt(&bundle.files[file], &edits);
        bundle.files.insert(file.to_owned(), text);
        loads_soon(&bundle);
    }

    #[test]
    fn spoilt_words_never_panic_the_loader(
        file in prop::sample::select(CASE_FILES.to_vec()),
        at in any::<Index>(),
        word in prop::sample::select(vec!["\"\"", "\"é\"", "0", "-1", "18446744073709551615", "Some(1)", "None", "[]", "{}", "()", "true", "1.5", "“x”", "/*", "//"]),
    ) {
        let mut bundle = bakery::bundle();
        let text = &bundle.files[file];
        let marks: Vec<usize> = text.match_indices(": ").map(|(i, _)| i + 2).collect();
        let from = marks[at.index(marks.len())];
        let to = text[from..].find([',', '\n']).map_or(text.len(), |i| from + i);
        let spoilt = format!("{}{word}{}", &text[..from], &text[to..]);
        bundle.files.insert(file.to_owned(), spoilt);
        loads_soon(&bundle);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_right_finding_never_lowers_the_mark(
        learner in prop::sample::select(LEARNERS.to_vec()),
        kept in 0_usize..=140,
    ) {
        right_findings_never_cost(&beginning(learner, kept));
    }

    #[test]
    fn replay_gives_the_live_state(
        learner in prop::sample::select(LEARNERS.to_vec()),
        kept in 0_usize..=140,
        seed in any::<u64>(),
    ) {
        let world = bakery::world();
        let transcript = Transcript { seed: Seed(seed), ..beginning(learner, kept) };
        let journal = run(&world, &transcript).journal;
        let header = journal.header.clone();
        prop_assert_eq!(&replay(header.mode, header.seed, journal.events()), &journal.state);
        // Through the store: events as JSON, then taken up.
        let stored: Vec<String> = journal.events().map(|e| serde_json::to_string(e).unwrap()).collect();
        let read: Vec<_> = stored.iter().map(|json| event_from_json(1, json).unwrap()).collect();
        prop_assert_eq!(&replay(header.mode, header.seed, &read), &journal.state);
        let resumed = Journal::resume(&world, header, journal.entries.clone()).unwrap();
        prop_assert_eq!(&resumed.state, &journal.state);
        // And played again from its own transcript.
        prop_assert_eq!(&run(&world, &Transcript::of(&journal)).journal.state, &journal.state);
    }
}

/// The bakery, loaded and trained a second time.
fn world_again() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| World::new(load(&bakery::bundle()).case.expect("the bakery loads")))
}

/// Receives the client and says these lines as long as the meeting lasts.
#[track_caller]
fn interview(world: &World, seed: u64, lines: &[String]) -> Journal {
    let mut journal = Journal::new(world, bakery::MODE, Seed(seed));
    journal.record(journal.try_command(world, Command::Meet).expect("the client comes in"));
    for line in lines {
        let before = journal.state.meeting.turns.len();
        match journal.try_command(world, Command::Say(line.clone())) {
            Ok(entry) => {
                journal.record(entry);
                let turns = &journal.state.meeting.turns;
                assert_eq!(turns.len(), before + 1, "{line:?}");
                assert!(turns.last().is_some_and(|turn| !turn.reply.trim().is_empty()), "{line:?}");
            }
            Err(_) if !journal.state.meeting.going_on() => break,
            Err(refusal) => assert!(!line.chars().any(char::is_alphanumeric), "{line:?}: {refusal:?}"),
        }
    }
    journal
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_get_an_outcome_and_the_same_words_the_same_interview(
        seed in any::<u64>(),
        lines in prop::collection::vec(
            prop_oneof![
                "\\PC{1,160}",
                "[a-zéèà’ ,.?!0-9]{2,80}",
                prop::sample::select(Lexicon::shared().spoken().map(|(_, text)| text.to_owned()).collect::<Vec<_>>()),
            ],
            1..16,
        ),
    ) {
        let played = interview(&bakery::world(), seed, &lines);
        let again = interview(world_again(), seed, &lines);
        prop_assert_eq!(&played.state, &again.state);
    }
}

/// Every table `{ … }` whose entries stand one a line, last entry first.
fn turned(text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut opened = None;
    for i in 0..lines.len() {
        let line = lines[i].trim().to_owned();
        if line.ends_with('{') {
            opened = Some(i + 1);
        } else if line.starts_with('}') {
            if let Some(first) = opened.take() {
                lines[first..i].reverse();
            }
        } else if !line.ends_with(',') && !line.starts_with("//") {
            // An entry over several lines: this table is left as it is.
            opened = None;
        }
    }
    lines.join("\n")
}

/// Boxes of the liasse stand several a line: each line's entries are turned too.
fn boxes_turned(text: &str) -> String {
    let is_box =
        |line: &&str| line.trim_start().starts_with('"') && line.contains("\": ") && !line.contains('(');
    let turn = |line: &str| {
        let mut boxes: Vec<&str> = line.trim().trim_end_matches(',').split(", ").collect();
        boxes.reverse();
        format!("{},", boxes.join(", "))
    };
    text.lines().map(|l| if is_box(&l) { turn(l) } else { l.to_owned() }).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_order_of_keys_changes_no_mark() {
    let world = bakery::world();
    let mut bundle = bakery::bundle();
    for (file, turn) in [("company.ron", turned as fn(&str) -> String), ("accounts.ron", boxes_turned)] {
        let text = bundle.files.get_mut(file).expect("a file of the case");
        let other = turn(text);
        assert_ne!(&other, text, "{file}: something was turned");
        *text = other;
    }
    let loaded = load(&bundle);
    assert_eq!(loaded.diagnostics, []);
    let other = World::new(loaded.case.expect("as sound as before"));
    assert_ne!(other.case.hash, world.case.hash, "another text");
    for learner in LEARNERS {
        let (mine, theirs) = (run(&world, &transcript(learner)), run(&other, &transcript(learner)));
        let marked = (assess(&world.case, &mine.journal.state), assess(&other.case, &theirs.journal.state));
        assert_eq!(marked.0, marked.1, "{learner}");
        assert_eq!(mine.journal.state, theirs.journal.state, "{learner}");
    }
}

/// What `visavis replay --json` writes, byte for byte.
fn document(file: &Path, lang: &str) -> Vec<u8> {
    let (mut input, mut out, mut err) = (std::io::empty(), Vec::new(), Vec::new());
    let words = ["visavis", "--lang", lang, "replay", "--json"].map(OsString::from);
    let arguments = words.into_iter().chain([file.as_os_str().to_owned()]);
    let mut streams = Streams { input: &mut input, out: &mut out, err: &mut err };
    let next = cli::run(arguments, None, &mut streams);
    assert!(matches!(next, Next::Exit(_)), "{next:?}");
    assert!(!out.is_empty(), "{}", String::from_utf8_lossy(&err));
    out
}

#[test]
fn a_language_changes_no_mark() {
    for learner in LEARNERS {
        let file = file(learner);
        assert_eq!(document(&file, "fr"), document(&file, "en"), "{learner}");
    }
}
