//! Amounts that say where they come from.

use super::{About, Outcome, Scene, share};
use crate::{
    activities::{Evidence, needs::Meant},
    assessment::sheet::{Cited, Missing},
};

/// Fewer priced needs than this say little.
const LEAST: usize = 3;

pub(super) const ABOUT: About = About {
    name: "AmountsCited",
    what: "La part des besoins chiffrés dont le montant dit sa base ou cite une pièce, sur au moins trois.",
    why: "Un chiffre dont on ne sait pas l’origine ne se défend pas devant un comité.",
    evidence: "Les lignes chiffrées et leur base.",
    example: "(id: \"bases\", indicator: \"2ab.2.4\", points: 1, measure: AmountsCited)",
};

pub(super) fn outcome(scene: &Scene<'_>) -> Outcome {
    let (mut evidence, mut missing) = (Vec::new(), Vec::new());
    for line in &scene.state.needs.list {
        if line.amount.is_none() || !matches!(line.meant, Some(Meant::Real(_))) {
            continue;
        }
        let cites = line.evidence.iter().any(|e| matches!(e, Evidence::Line(..) | Evidence::Reply(_)));
        if cites || line.base.split_whitespace().count() >= 2 {
            evidence.push(Cited::Need(line.number));
        } else {
            missing.push(Missing::Baseless(line.number));
        }
    }
    let priced = evidence.len() + missing.len();
    Outcome { share: share(evidence.len(), priced.max(LEAST)), evidence, missing }
}
