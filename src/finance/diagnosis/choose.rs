//! The simplest suspect that explains a value, if it is no accident that it does.

use super::{
    mistake::Mistake,
    scene::{Scene, Suspect},
};
use crate::finance::{figure::Ratio, tolerance::distance};
use std::collections::BTreeSet;

/// A match says something when at most one value in this many would be expected within reach by accident.
const CHANCES: i128 = 8;

/// The mistake that explains the value, or the two equally simple ones; empty when none does, or too many. The value
/// is taken to the euro or to its last decimal first, then as rounded as it is written.
pub(super) fn simplest(scene: &Scene<'_>, suspects: Vec<Suspect>) -> Vec<Mistake> {
    // What a tolerance allows is right, however it was reached.
    let wrong: Vec<Suspect> =
        suspects.into_iter().filter(|s| !scene.question.tolerance.allows(s.value, scene.right)).collect();
    let entered = scene.question.entered;
    let widest = entered.precision().min(scene.question.tolerance.width());
    let narrow = if entered.as_money().is_some() { widest.min(Ratio::from_integer(1)) } else { widest };
    let exact = within(scene, &wrong, narrow);
    if exact.is_empty() && widest > narrow { within(scene, &wrong, widest) } else { exact }
}

fn within(scene: &Scene<'_>, wrong: &[Suspect], reach: Ratio) -> Vec<Mistake> {
    let entered = scene.question.entered.value();
    let near = |suspect: &&Suspect| distance(entered, suspect.value).is_some_and(|off| off <= reach);
    let Some(rank) = wrong.iter().filter(near).map(|s| s.mistake.kind.rank()).min() else {
        return Vec::new();
    };
    if !is_telling(scene, wrong, rank, reach) {
        return Vec::new();
    }
    let alike = wrong.iter().filter(near).filter(|s| s.mistake.kind.rank() == rank);
    let mistakes: BTreeSet<&Mistake> = alike.map(|s| &s.mistake).collect();
    if mistakes.len() > 2 { Vec::new() } else { mistakes.into_iter().cloned().collect() }
}

/// Whether a match is worth saying. Values that mistakes of this rank lead to lie around the right one; were the gap
/// drawn at random, so many of them would be within reach: their number within twice the gap, times the width of
/// the reach, over the width of that span.
fn is_telling(scene: &Scene<'_>, wrong: &[Suspect], rank: u8, reach: Ratio) -> bool {
    let Some(gap) = distance(scene.question.entered.value(), scene.right).map(wide) else { return false };
    let is_around =
        |suspect: &&Suspect| distance(suspect.value, scene.right).is_some_and(|far| wide(far) <= gap * 2);
    let simple = wrong.iter().filter(|suspect| suspect.mistake.kind.rank() <= rank);
    let around: BTreeSet<Ratio> = simple.filter(is_around).map(|suspect| suspect.value).collect();
    let count = i128::try_from(around.len()).unwrap_or(i128::MAX);
    wide(reach) * 2 * count <= gap * 4 / CHANCES
}

/// Products of these stay within the type: each part of a value fits in 64 bits, and counts are small.
fn wide(value: Ratio) -> num_rational::Ratio<i128> {
    num_rational::Ratio::new_raw(i128::from(*value.numer()), i128::from(*value.denom()))
}
