//! The four phases of a meeting, in order.

use super::{About, Outcome, Scene, share};
use crate::{
    activities::interview::{Phase, Reaction, Turn},
    assessment::sheet::{Cited, Missing},
};

pub(super) const ABOUT: About = About {
    name: "PhasesHeld",
    what: "La part des quatre temps tenus dans l’ordre : accueil et cadre au plus tard avec la première question ; découverte (au moins cinq réponses obtenues) ; reformulation juste après au moins trois réponses ; conclusion et suites.",
    why: "Un entretien construit met le client en confiance et ne laisse rien sans suite.",
    evidence: "La première réplique de chaque temps.",
    example: "(id: \"phases\", indicator: \"2ab.1.1\", points: 3, measure: PhasesHeld)",
};

pub(super) fn outcome(scene: &Scene<'_>) -> Outcome {
    let turns = &scene.state.meeting.turns;
    let answered: Vec<&Turn> = scene.discovery().filter(|t| !t.told.is_empty()).collect();
    let first = answered.first().map_or(u32::MAX, |t| t.number);
    let third = answered.get(2).map_or(u32::MAX, |t| t.number);
    let opening = turns.iter().find(|t| t.reactions.contains(&Reaction::Welcomed) && t.number <= first);
    let discovery = answered.get(4).and(answered.first()).copied();
    let restating = turns.iter().find(|t| t.reactions.contains(&Reaction::RestatedWell) && t.number > third);
    let closing = turns.iter().find(|t| t.phase == Phase::Closing && t.number > third);
    let (mut evidence, mut missing) = (Vec::new(), Vec::new());
    for (index, held) in [opening, discovery, restating, closing].into_iter().enumerate() {
        match held {
            Some(turn) => evidence.push(Cited::Turn(turn.number)),
            None => missing.push(Missing::Phase(u8::try_from(index).unwrap_or_default())),
        }
    }
    Outcome { share: share(evidence.len(), 4), evidence, missing }
}
