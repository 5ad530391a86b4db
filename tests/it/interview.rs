//! The client as someone: given what happened, when something is said, then this kind of reply; and three characters on one file.

use crate::bakery;
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::Path,
    sync::{Mutex, OnceLock, PoisonError},
};
use visavis::{
    activities::{
        Event, World,
        interview::{Ending, Move, Reaction, Turn},
    },
    base::{DocId, FactId, Seed},
    content::{Glossary, Manners, kinds::temper::Trait, load},
    session::{Command, Journal, Transcript, event_from_json, run},
};

/// What was done before, in few words: documents read, then the meeting with its lines; `…` is a silence.
fn play(world: &World, seed: u64, read: &[&str], lines: &[&str]) -> Journal {
    let opened = read.iter().map(|id| Command::Open(DocId::new(*id)));
    let said = lines.iter().map(|line| match *line {
        "…" => Command::Silence,
        line => Command::Say(line.to_owned()),
    });
    let mut journal = Journal::new(world, bakery::MODE, Seed(seed));
    for command in opened.chain([Command::Meet]).chain(said) {
        let Ok(entry) = journal.try_command(world, command) else { break };
        journal.record(entry);
    }
    journal
}

/// The bakery with a client of other traits; trained once.
fn with_traits<T>(traits: &[Trait], play: impl FnOnce(&World) -> T) -> T {
    static OTHER: OnceLock<Mutex<World>> = OnceLock::new();
    let make = || Mutex::new(World::new(load(&bakery::bundle()).case.expect("the bakery loads")));
    let mut world = OTHER.get_or_init(make).lock().unwrap_or_else(PoisonError::into_inner);
    world.case.client.character.traits = traits.to_vec();
    play(&world)
}

/// The last turn of a meeting with these lines.
#[track_caller]
fn last(read: &[&str], lines: &[&str]) -> Turn {
    let journal = play(&bakery::world(), 1, read, lines);
    let turns = &journal.state.meeting.turns;
    assert_eq!(turns.len(), lines.len(), "the meeting ended early: {:?}", turns.last());
    turns.last().expect("a turn").clone()
}

#[track_caller]
fn reacts(turn: &Turn, expected: &[Reaction], never: &[Reaction]) {
    let holds = expected.iter().all(|r| turn.reactions.contains(r));
    let clean = never.iter().all(|r| !turn.reactions.contains(r));
    assert!(holds && clean, "{expected:?} but not {never:?} in {turn:#?}");
}

fn told(turn: &Turn, fact: &str) -> bool {
    turn.told.contains(&FactId::new(fact))
}

const INVOICES: &str = "Où en êtes-vous de la facture électronique ?";
const SHOWN: &str = "La note du comptable dit que la plateforme reste à choisir. Où en êtes-vous de la facture électronique ?";
const ACCUSED: &str =
    "Vous m’avez menti, la note du comptable dit l’inverse. Où en êtes-vous de la facture électronique ?";
const WELCOME: &str = "Bonjour Madame Ferrand, merci d’être venue.";
const FRAME: &str = "Nous avons une heure : je vous écoute, je reformule, puis nous fixons la suite.";

#[test]
fn a_first_version_comes_before_the_truth() {
    let turn = last(&[], &[INVOICES]);
    reacts(&turn, &[Reaction::Claimed], &[Reaction::Told]);
    assert!(turn.claimed.contains(&FactId::new("factures-elec")) && turn.told.is_empty());
}

#[test]
fn the_document_unopened_belies_nothing() {
    let turn = last(&[], &[INVOICES, SHOWN]);
    reacts(&turn, &[Reaction::KeptBack], &[Reaction::Confronted]);
    assert!(!told(&turn, "factures-elec"));
}

#[test]
fn shown_the_document_the_client_tells_the_truth_and_comes_closer() {
    let before = last(&["note"], &[WELCOME, INVOICES]);
    let turn = last(&["note"], &[WELCOME, INVOICES, SHOWN]);
    reacts(&turn, &[Reaction::Confronted, Reaction::Told], &[Reaction::Accused]);
    assert!(told(&turn, "factures-elec") && turn.trust > before.trust, "{} {}", before.trust, turn.trust);
}

#[test]
fn accused_a_proud_client_says_nothing_and_another_tells_against_the_grain() {
    let before = last(&["note"], &[WELCOME, INVOICES]);
    let proud = last(&["note"], &[WELCOME, INVOICES, ACCUSED]);
    reacts(&proud, &[Reaction::Accused], &[Reaction::Told, Reaction::Confronted]);
    assert!(proud.trust < before.trust);
    let journal = with_traits(&[], |world| play(world, 1, &["note"], &[WELCOME, INVOICES, ACCUSED]));
    let other = journal.state.meeting.turns.last().expect("a turn");
    reacts(other, &[Reaction::Accused, Reaction::Told], &[Reaction::Confronted]);
    assert!(told(other, "factures-elec") && other.trust < before.trust);
}

#[test]
fn pressed_on_what_she_keeps_the_client_refuses() {
    let health = "Comment va la santé de votre mari ?";
    reacts(&last(&[], &[health]), &[Reaction::KeptBack], &[Reaction::Refused]);
    reacts(&last(&[], &[health, health]), &[Reaction::Refused], &[Reaction::Told]);
}

#[test]
fn the_client_asks_back_and_an_answer_changes_trust() {
    let when = "Quel calendrier avez-vous en tête pour le four ?";
    let asked = last(&[], &[WELCOME, when]);
    reacts(&asked, &[Reaction::AskedYou, Reaction::Told], &[]);
    assert!(asked.asks.is_some());
    let answer = |line: &str| last(&[], &[WELCOME, when, line]);
    let honest = answer("Vous aurez ma réponse de vive voix mercredi.");
    reacts(&honest, &[Reaction::Answered], &[Reaction::Puzzled]);
    let evasive = answer("Je ne sais pas, on verra, cela dépend du comité.");
    reacts(&evasive, &[Reaction::AnsweredBadly], &[]);
    assert!(honest.trust > asked.trust && evasive.trust < asked.trust);
    let both = answer("Vous aurez ma réponse mercredi. Quel âge a votre four ?");
    reacts(&both, &[Reaction::Answered, Reaction::Told], &[]);
    assert!(told(&both, "four-age"));
}

#[test]
fn a_question_left_without_answer_comes_back() {
    let lines = [
        WELCOME,
        "Quel calendrier avez-vous en tête pour le four ?",
        "Combien êtes-vous dans l’équipe ?",
        "Comment voyez-vous évoluer la concurrence autour de vous ?",
        "Qui vous fournit la farine ?",
        "Où en est votre bail commercial ?",
        "En combien de jours vos clients vous règlent-ils ?",
    ];
    let journal = play(&bakery::world(), 1, &[], &lines);
    let turns = &journal.state.meeting.turns;
    let reminded: Vec<u32> =
        turns.iter().filter(|t| t.reactions.contains(&Reaction::LeftUnanswered)).map(|t| t.number).collect();
    assert_eq!(reminded, [7], "{turns:#?}");
}

#[test]
fn an_emotion_is_heard_or_cut_short() {
    let lease = "Quelles sont vos relations avec le propriétaire des murs ?";
    let cut = last(&[], &[WELCOME, lease, "Combien êtes-vous dans l’équipe ?"]);
    reacts(&cut, &[Reaction::CutShort], &[Reaction::Acknowledged]);
    let heard =
        last(&[], &[WELCOME, lease, "Je comprends que cela vous touche. Combien êtes-vous dans l’équipe ?"]);
    reacts(&heard, &[Reaction::Acknowledged], &[Reaction::CutShort]);
    assert!(heard.trust > cut.trust);
    let given = last(&[], &[WELCOME, lease, "…", "Combien êtes-vous dans l’équipe ?"]);
    reacts(&given, &[], &[Reaction::CutShort]);
}

#[test]
fn a_term_of_the_trade_is_asked_about_once() {
    let plain = "Comment votre besoin en fonds de roulement, c’est-à-dire l’argent avancé, évolue-t-il ?";
    assert!(last(&[], &[plain]).jargon.is_empty());
    let turn = last(&[], &["Comment votre BFR évolue-t-il au fil de l’année ?"]);
    reacts(&turn, &[Reaction::Jargon], &[]);
    assert!(turn.jargon == ["BFR"] && turn.reply.contains("BFR"), "{}", turn.reply);
    let again = last(&[], &["Comment votre BFR évolue-t-il ?", "Et votre BFR en décembre ?"]);
    assert!(again.jargon.is_empty());
}

#[test]
fn insulted_twice_the_client_goes() {
    let journal = play(&bakery::world(), 1, &[], &[WELCOME, "Vous êtes nulle.", "Vous êtes stupide."]);
    let meeting = &journal.state.meeting;
    assert_eq!((meeting.turns.len(), meeting.ending), (3, Some(Ending::ClientLeft)));
}

#[test]
fn a_silence_brings_what_was_on_her_mind() {
    let turn = last(&[], &[WELCOME, FRAME, "…"]);
    assert!(told(&turn, "refus-2023") && turn.volunteered.is_empty(), "{turn:#?}");
}

#[test]
fn turns_stored_before_are_still_read() {
    let turn = last(&[], &[WELCOME]);
    let event = Event::Said { turn };
    let json = serde_json::to_string(&event).expect("an event");
    for new in ["claimed", "volunteered", "jargon", "asks", "answers"] {
        assert!(
            !json.contains(&format!("\"{new}\":")),
            "{new} is written only where there is something: {json}"
        );
    }
    assert_eq!(event_from_json(1, &json).expect("readable"), event);
}

/// The transcript of a meeting, as one reads it.
fn transcript(journal: &Journal) -> String {
    let meeting = &journal.state.meeting;
    let mut text = String::new();
    for turn in &meeting.turns {
        let said = if let Move::Said(words) = &turn.done { words.as_str() } else { "(silence)" };
        let _ = writeln!(text, "— {said}\n  {}", turn.reply);
        let facts: Vec<&str> = turn.told.iter().map(FactId::as_str).collect();
        let _ = writeln!(
            text,
            "  [{} min, confiance {}, patience {}, {:?}; {:?}; {}]",
            turn.ends_at_s / 60,
            turn.trust,
            turn.patience,
            turn.mood,
            turn.reactions,
            facts.join(" ")
        );
    }
    let _ = writeln!(text, "{:?}, {} facts told", meeting.ending, meeting.told().count());
    text
}

#[test]
fn three_characters_give_three_interviews() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/playthroughs/characters");
    let script = fs::read_to_string(home.join("questions.ron")).expect("the script is there");
    let script = Transcript::parse(&script).expect("readable");
    let mut seen: Vec<(usize, u8, u32)> = Vec::new();
    for (name, traits) in [
        ("open", &[Trait::Open, Trait::Talkative][..]),
        ("hurried", &[Trait::Hurried, Trait::Proud]),
        ("wary", &[Trait::Wary]),
    ] {
        let journal = with_traits(traits, |world| run(world, &script).journal);
        let meeting = &journal.state.meeting;
        seen.push((meeting.told().count(), meeting.trust(), meeting.elapsed_s() / 60));
        insta::with_settings!({
            snapshot_path => &home,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, transcript(&journal));
        });
    }
    // The open one tells most and the wary one least; no two end alike.
    assert!(seen[0].0 >= seen[1].0 + 3 && seen[1].0 >= seen[2].0 + 2, "{seen:?}");
    assert!(seen[0].1 > seen[2].1 + 5, "{seen:?}");
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 3, "{seen:?}");
}

/// Sentences that the client may say, as written; those with a blank to fill are seen through the whole reply.
fn written(world: &World) -> Vec<String> {
    let client = &world.case.client;
    let lines = &client.lines;
    let manners = Manners::shared();
    let shared = manners.situations().flat_map(|s| manners.of(s)).cloned();
    let own = [
        &lines.puzzled,
        &lines.told_already,
        &lines.nothing_known,
        &lines.silence,
        &lines.restated_well,
        &lines.restated_badly,
        &lines.sold_to,
        &lines.several,
        &lines.offended,
        &lines.refuses,
        &lines.accused,
    ];
    let facts = client.facts.iter().flat_map(|f| f.tells.iter().chain(&f.instead)).cloned();
    let replies = client.replies.values().flatten().cloned();
    own.into_iter()
        .flatten()
        .cloned()
        .chain(shared)
        .chain(facts)
        .chain(replies)
        .filter(|s| !s.contains('{'))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sentence_is_served_twice(
        seed in any::<u64>(),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 20..60),
    ) {
        let world = bakery::world();
        let mut pool: Vec<&str> = world.case.client.picks.iter().map(|p| p.says.as_str()).collect();
        pool.extend(["…", "Salut !", "azerty qsdf", "Vous m’avez menti.", "Je ne sais pas.", "D’accord.", "Vous êtes nulle."]);
        pool.extend(Glossary::shared().terms.iter().map(|t| t.name.as_str()));
        let lines: Vec<&str> = picks.iter().map(|i| pool[i.index(pool.len())]).collect();
        let journal = play(&world, seed, &["note", "releves"], &lines);
        let replies: Vec<&str> = journal.state.meeting.turns.iter().map(|t| t.reply.as_str()).collect();
        for (i, reply) in replies.iter().enumerate() {
            prop_assert!(reply.contains('…') || !replies[..i].contains(reply), "{reply}");
        }
        for sentence in written(&world) {
            let times = replies.iter().filter(|r| r.contains(&sentence)).count();
            // A short sentence may stand inside a longer one of another situation.
            prop_assert!(times <= 1 || sentence.chars().count() < 14, "{times} × {sentence}");
        }
    }
}
