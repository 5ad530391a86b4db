//! What must hold whatever is typed or broken: loaders never panic, right findings never cost, replay equals live play.

use crate::playthroughs::{bakery, transcript};
use proptest::prelude::*;
use visavis::{
    activities::Evidence,
    assessment::assess,
    content::{Bundle, Case, Proof, kinds::analysis::Truth, load, shipped},
    report::replay_document,
    session::{Command, Transcript, replay, run},
};

fn bundle() -> Bundle {
    shipped().into_iter().find(|b| b.id == "boulangerie-ferrand").expect("shipped")
}

/// The evidence that a proof of the case asks for, as a learner would cite it.
fn evidence(case: &Case, proof: &Proof) -> Option<Evidence> {
    match proof {
        Proof::Line(document, line) => Some(Evidence::Line(document.clone(), line.clone())),
        Proof::Fact(fact) => Some(Evidence::Fact(fact.clone())),
        Proof::Document(document) => {
            case.document(document)?;
            None
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_texts_never_panic_the_loader(file in 0_usize..8, text in "\\PC{0,400}") {
        let mut bundle = bundle();
        let name = bundle.files.keys().nth(file).expect("eight files").clone();
        bundle.files.insert(name, text);
        prop_assert!(load(&bundle).case.is_none());
    }

    #[test]
    fn mutated_files_never_panic_the_loader(file in 0_usize..8, at in 0.0_f64..1.0, cut in 0_usize..40, put in "[(){}\\[\\],:\"\\\\a-z0-9é ]{0,6}") {
        let mut bundle = bundle();
        let name = bundle.files.keys().nth(file).expect("eight files").clone();
        let text: Vec<char> = bundle.files[&name].chars().collect();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a text")]
        let start = (at * text.len() as f64) as usize;
        let end = (start + cut).min(text.len());
        let mutated: String = text[..start].iter().copied().chain(put.chars()).chain(text[end..].iter().copied()).collect();
        bundle.files.insert(name, mutated);
        let loaded = load(&bundle);
        prop_assert!(loaded.case.is_some() || !loaded.diagnostics.is_empty());
    }

    #[test]
    fn a_right_finding_never_lowers_a_score(which in 0_usize..4, share in 0.0_f64..1.0, chosen in 0_usize..64) {
        let whole = transcript(["expert", "average", "novice", "off-topic"][which]);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a list")]
        let kept = (share * (whole.actions.len() - 1) as f64) as usize;
        let part = Transcript { actions: whole.actions[..kept].to_vec(), ..whole };
        let world = bakery();
        let mut journal = run(world, &part).journal;
        let before = assess(&world.case, &journal.state).activity("2ab");
        let right: Vec<_> = world.case.statements.iter().filter(|s| s.truth == Truth::Holds).collect();
        let statement = right[chosen % right.len()];
        for proof in &statement.proofs {
            let Some(evidence) = evidence(&world.case, proof) else { continue };
            let find = Command::Find { aspect: statement.aspect, text: statement.text.clone(), evidence: vec![evidence] };
            if let Ok(entry) = journal.try_command(world, find) {
                journal.record(entry);
                break;
            }
        }
        let after = assess(&world.case, &journal.state).activity("2ab");
        prop_assert!(after >= before, "{}: {before} then {after}", statement.id);
    }
}

#[test]
fn replayed_events_give_the_same_state_and_the_same_document() {
    for name in ["expert", "novice"] {
        let run = run(bakery(), &transcript(name));
        let again = replay(run.journal.header.mode, run.journal.header.seed, run.journal.events());
        assert_eq!(again, run.journal.state);
        let document = |state| {
            let marks = assess(&bakery().case, state);
            let document = replay_document(&run.journal.header, run.journal.entries.len(), &marks);
            serde_json::to_string(&document).expect("JSON")
        };
        assert_eq!(document(&again), document(&run.journal.state));
    }
}

#[test]
fn an_exported_transcript_plays_back_to_the_same_state() {
    let first = run(bakery(), &transcript("average"));
    let exported = Transcript::of(&first.journal);
    let text = serde_json::to_string(&exported).expect("JSON");
    let second = run(bakery(), &Transcript::parse(&text).expect("its own JSON"));
    assert_eq!(second.refused, []);
    assert_eq!(second.journal.state, first.journal.state);
}

#[test]
fn the_order_of_keys_in_a_file_changes_no_score() {
    let mut turned = bundle();
    let accounts = turned.files["accounts.ron"].clone();
    // The boxes of each table, written backwards; comments are left out.
    let bare: String =
        accounts.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let flipped: String = bare
        .split('{')
        .enumerate()
        .map(|(i, part)| match part.find('}') {
            Some(end) if i > 0 => {
                let mut boxes: Vec<&str> =
                    part[..end].split(',').map(str::trim).filter(|b| !b.is_empty()).collect();
                boxes.reverse();
                format!("{{{}{}", boxes.join(", "), &part[end..])
            }
            _ => part.to_owned(),
        })
        .collect();
    assert_ne!(flipped, accounts);
    turned.files.insert("accounts.ron".to_owned(), flipped);
    let loaded = load(&turned);
    assert_eq!(loaded.diagnostics, []);
    let case = loaded.case.expect("clean");
    let state = run(bakery(), &transcript("expert")).journal.state;
    assert_eq!(assess(&case, &state), assess(&bakery().case, &state));
}
