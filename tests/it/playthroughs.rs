//! Four ways to play the bakery, from a written transcript to its marks: the bounds, their order, and no point without proof.

use std::{fs, path::PathBuf, sync::OnceLock};
use visavis::{
    activities::World,
    assessment::{Assessment, assess},
    base::Score,
    content::{load, shipped},
    session::{Run, Transcript, run},
};

/// The bakery, trained once for the whole binary.
pub(crate) fn bakery() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let bundle = shipped().into_iter().find(|b| b.id == "boulangerie-ferrand").expect("shipped");
        World::new(load(&bundle).case.expect("clean"))
    })
}

pub(crate) fn transcript(name: &str) -> Transcript {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/playthroughs/boulangerie-ferrand");
    Transcript::parse(&fs::read_to_string(folder.join(format!("{name}.ron"))).expect("a transcript"))
        .expect("RON")
}

fn played(name: &str) -> (Run, Assessment) {
    let run = run(bakery(), &transcript(name));
    let marks = assess(&bakery().case, &run.journal.state);
    (run, marks)
}

fn percent(name: &str) -> Score {
    played(name).1.activity("2ab") * 100
}

#[track_caller]
fn every_point_has_its_proof(marks: &Assessment) {
    for line in marks.indicators.iter().flat_map(|i| &i.lines) {
        assert!(
            *line.points.numer() == 0 || !line.evidence.is_empty(),
            "{} has points without evidence",
            line.check
        );
        assert!(line.points <= line.max, "{}", line.check);
    }
}

#[test]
fn the_four_stand_in_their_bounds_and_in_order() {
    let [expert, average, novice, off_topic] = ["expert", "average", "novice", "off-topic"].map(percent);
    let at = Score::from_integer;
    assert!(expert >= at(85), "expert {expert}");
    assert!(novice <= at(45), "novice {novice}");
    assert!(off_topic <= at(10), "off topic {off_topic}");
    assert!(
        expert > average && average > novice && novice > off_topic,
        "{expert} {average} {novice} {off_topic}"
    );
}

#[test]
fn nothing_the_expert_does_is_refused() {
    assert_eq!(played("expert").0.refused, []);
}

#[test]
fn no_indicator_moves_without_evidence() {
    for name in ["expert", "average", "novice", "off-topic"] {
        let whole = transcript(name);
        for kept in (0..=whole.actions.len()).step_by(13).chain([whole.actions.len()]) {
            let part = Transcript { actions: whole.actions[..kept].to_vec(), ..whole.clone() };
            let state = run(bakery(), &part).journal.state;
            every_point_has_its_proof(&assess(&bakery().case, &state));
        }
    }
}
