//! The order, asked of the client.

use super::{About, Outcome, Scene};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::{FactId, Score},
};

pub(super) const ABOUT: About = About {
    name: "PriorityAgreed",
    what: "Le client a été interrogé sur l’ordre de ses priorités, et l’a dit.",
    why: "Les priorités s’établissent en dialogue : l’ordre du conseiller n’est pas toujours celui du chef d’entreprise.",
    evidence: "La réplique.",
    example: "(id: \"accord\", indicator: \"2ab.2.3\", points: 1, measure: PriorityAgreed(\"ordre-des-priorites\"))",
};

pub(super) fn outcome(scene: &Scene<'_>, fact: &FactId) -> Outcome {
    match scene.told_at(fact) {
        Some(turn) => {
            Outcome { share: Score::from_integer(1), evidence: vec![Cited::Turn(turn)], missing: Vec::new() }
        }
        None => {
            Outcome { share: Score::from_integer(0), evidence: Vec::new(), missing: vec![Missing::NotAgreed] }
        }
    }
}
