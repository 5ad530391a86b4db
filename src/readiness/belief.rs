//! A belief per competency: a beta law whose whole-number weights grow with what was observed.

use crate::{
    assessment::Assessment,
    base::{CompetencyCode, Mode, Score},
};
use std::collections::BTreeMap;

/// One séance, as far as readiness is concerned.
#[derive(Clone, Debug)]
pub struct Observation {
    /// How it was worked.
    pub mode: Mode,
    /// Its marks.
    pub assessment: Assessment,
}

/// What is believed of one competency: successes and failures, as if so many exercises had been seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Belief {
    /// Weight of success, prior included.
    pub successes: u32,
    /// Weight of failure, prior included.
    pub failures: u32,
    /// Séances that observed it.
    pub seen: u32,
}

/// Before anything is seen, success and failure are as likely: one of each.
const PRIOR: u32 = 1;

/// How many exercises a séance counts for: an exam says more than a guided session, where picks and hints help.
const fn weight(mode: Mode) -> i64 {
    match mode {
        Mode::Guided => 3,
        Mode::Autonomous => 6,
        Mode::Exam => 10,
    }
}

/// Beliefs from séances in order of time, oldest first. Each later séance on a competency takes a fifth off what was
/// believed before: what was seen long ago says less of today.
pub fn beliefs(history: &[Observation]) -> BTreeMap<CompetencyCode, Belief> {
    let mut held: BTreeMap<CompetencyCode, (Score, Score, u32)> = BTreeMap::new();
    for observation in history {
        for mark in observation.assessment.competencies.iter().filter(|c| c.observed) {
            let entry =
                held.entry(mark.code.clone()).or_insert((Score::from_integer(0), Score::from_integer(0), 0));
            let kept = Score::new(4, 5);
            let share = hundredths(mark.score);
            entry.0 = hundredths(entry.0 * kept) + share * weight(observation.mode);
            entry.1 =
                hundredths(entry.1 * kept) + (Score::from_integer(1) - share) * weight(observation.mode);
            entry.2 += 1;
        }
    }
    held.into_iter()
        .map(|(code, (won, lost, seen))| {
            (code, Belief { successes: PRIOR + whole(won), failures: PRIOR + whole(lost), seen })
        })
        .collect()
}

/// Rounded to a hundredth, so that fractions stay small however long the history.
fn hundredths(score: Score) -> Score {
    Score::new((score * 100).round().to_integer(), 100)
}

fn whole(score: Score) -> u32 {
    u32::try_from(score.round().to_integer()).unwrap_or(0)
}
