//! Four learners play the bakery: how each is marked, and that no mark stands on nothing.

use crate::bakery;
use proptest::prelude::*;
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};
use visavis::{
    activities::{World, interview::Move},
    assessment::{Assessment, assess},
    base::{Score, decimal},
    session::{Run, Transcript, run},
};

/// From the best to the worst.
pub(crate) const LEARNERS: [&str; 4] = ["expert", "average", "novice", "off-topic"];

pub(crate) fn file(learner: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/playthroughs/boulangerie-ferrand");
    folder.join(format!("{learner}.ron"))
}

pub(crate) fn transcript(learner: &str) -> Transcript {
    let text = fs::read_to_string(file(learner)).expect("the transcript is there");
    Transcript::parse(&text).expect("the transcript is readable")
}

/// The first actions of a learner.
pub(crate) fn beginning(learner: &str, actions: usize) -> Transcript {
    let mut transcript = transcript(learner);
    transcript.actions.truncate(actions);
    transcript
}

fn marks(world: &World, run: &Run) -> (Assessment, Score) {
    let assessment = assess(&world.case, &run.journal.state);
    let percent = assessment.activity("2ab") * 100;
    (assessment, percent)
}

/// What a trainer wants to see at a glance.
fn told(learner: &str, world: &World, run: &Run) -> String {
    let (assessment, percent) = marks(world, run);
    let meeting = &run.journal.state.meeting;
    let said = meeting.turns.iter().filter(|t| matches!(t.done, Move::Said(_))).count();
    let mut text = format!(
        "{learner}: {} %, {said} utterances, {} facts told, {} min, trust {}, {:?}, {} refused\n",
        decimal(percent, 1),
        meeting.told().count(),
        meeting.elapsed_s() / 60,
        meeting.trust(),
        meeting.ending,
        run.refused.len(),
    );
    for mark in &assessment.indicators {
        let _ = writeln!(text, "  {} {} of {}", mark.code, decimal(mark.score, 2), decimal(mark.max, 0));
    }
    text
}

#[test]
fn learners_are_marked_as_expected() {
    let world = bakery::world();
    let mut text = String::new();
    let mut percents = Vec::new();
    for learner in LEARNERS {
        let run = run(&world, &transcript(learner));
        percents.push(marks(&world, &run).1);
        text.push_str(&told(learner, &world, &run));
        if learner == "expert" {
            assert_eq!(run.refused, [], "nothing that the expert does is refused");
        }
    }
    let least = |percent: i64| Score::from_integer(percent);
    assert!(percents[0] >= least(85), "expert: {}", decimal(percents[0], 1));
    assert!((least(50)..=least(65)).contains(&percents[1]), "average: {}", decimal(percents[1], 1));
    assert!(percents[2] <= least(45), "novice: {}", decimal(percents[2], 1));
    assert!(percents[3] <= least(10), "off topic: {}", decimal(percents[3], 1));
    assert!(percents.windows(2).all(|pair| pair[0] > pair[1]), "in strict order");
    insta::with_settings!({
        snapshot_path => "../playthroughs/boulangerie-ferrand",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("expected", text);
    });
}

#[track_caller]
fn stands_on_evidence(assessment: &Assessment) {
    for line in assessment.indicators.iter().flat_map(|i| &i.lines) {
        let paid = line.points > Score::from_integer(0);
        assert!(!paid || !line.evidence.is_empty(), "{} has points on nothing", line.check);
        assert!(line.points <= line.max && line.points >= Score::from_integer(0), "{}", line.check);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_point_without_evidence(learner in prop::sample::select(LEARNERS.to_vec()), kept in 0_usize..=140) {
        let world = bakery::world();
        let run = run(&world, &beginning(learner, kept));
        stands_on_evidence(&marks(&world, &run).0);
    }
}
