//! The amount of a need.

use super::{About, Outcome, Scene};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::{Money, NeedId, Score},
};

pub(super) const ABOUT: About = About {
    name: "NeedPriced",
    what: "Le montant de ce besoin, à la tolérance près ; jusqu’à trois fois la tolérance : la moitié.",
    why: "Un besoin sans montant ne se finance pas.",
    evidence: "La ligne de la liste.",
    example: "(id: \"m-four\", indicator: \"2ab.2.4\", points: 2, measure: NeedPriced(\"four\"))",
};

pub(super) fn outcome(scene: &Scene<'_>, need: &NeedId) -> Outcome {
    let nothing =
        |missing| Outcome { share: Score::from_integer(0), evidence: Vec::new(), missing: vec![missing] };
    let Some(line) = scene.recorded(need) else { return nothing(Missing::Need(need.clone())) };
    let right = scene.case.need(need).and_then(|n| n.amount.as_ref());
    let (Some(amount), Some(right)) = (line.amount, right) else {
        return nothing(Missing::Unpriced(need.clone()));
    };
    let gap = amount - right.value;
    let wide = right.tolerance.times(3, 1).unwrap_or(Money::ZERO);
    let share = if gap.abs() <= right.tolerance {
        Score::from_integer(1)
    } else if gap.abs() <= wide {
        Score::new(1, 2)
    } else {
        Score::from_integer(0)
    };
    Outcome {
        share,
        evidence: vec![Cited::Need(line.number)],
        missing: vec![Missing::PriceOff(need.clone(), gap)],
    }
}
