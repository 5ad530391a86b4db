//! Facts that the learner’s questions brought out.

use super::{About, Outcome, Scene, share};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::FactId,
};

pub(super) const ABOUT: About = About {
    name: "FactsRevealed",
    what: "La part de ces faits, comptés par leur poids, que le client a dits parce qu’on l’a interrogé.",
    why: "Une question est pertinente quand elle apprend quelque chose qui décide du dossier.",
    evidence: "Les répliques qui ont révélé chaque fait.",
    example: "(id: \"faits\", indicator: \"2ab.1.3\", points: 4, measure: FactsRevealed([\"four-age\"]))",
};

pub(super) fn outcome(scene: &Scene<'_>, facts: &[FactId]) -> Outcome {
    let (mut told, mut whole, mut evidence, mut missing) = (0, 0, Vec::new(), Vec::new());
    for id in facts {
        let weight = scene.case.fact(id).map_or(1, |f| usize::from(f.weight));
        whole += weight;
        match scene.told_at(id) {
            Some(turn) => {
                told += weight;
                evidence.push(Cited::Turn(turn));
            }
            None => missing.push(Missing::Fact(id.clone())),
        }
    }
    evidence.sort();
    evidence.dedup();
    Outcome { share: share(told, whole), evidence, missing }
}
