//! Moments of emotion that were given time or a word.

use super::{About, Outcome, Scene, count, share};
use crate::{
    activities::interview::{Reaction, Turn},
    assessment::sheet::Missing,
};

pub(super) const ABOUT: About = About {
    name: "EmotionsHeard",
    what: "La part des moments d’émotion du client que le conseiller a accueillis d’un silence ou d’un mot, parmi ceux qu’il a accueillis ou coupés en changeant de sujet ; il en faut au moins tant pour avoir tous les points.",
    why: "Ce qui touche le client est souvent ce qui décide du dossier ; passer outre ferme la porte.",
    evidence: "Les répliques qui ont accueilli une émotion.",
    example: "(id: \"emotions\", indicator: \"2ab.1.3\", points: 1, measure: EmotionsHeard(2))",
};

pub(super) fn outcome(scene: &Scene<'_>, least: u32) -> Outcome {
    let turns = &scene.state.meeting.turns;
    let heard =
        |t: &&Turn| t.reactions.iter().any(|r| matches!(r, Reaction::GivenTime | Reaction::Acknowledged));
    let evidence: Vec<_> = turns.iter().filter(heard).map(Scene::cite).collect();
    let mut missing: Vec<Missing> = turns
        .iter()
        .filter(|t| t.reactions.contains(&Reaction::CutShort))
        .map(|t| Missing::CutShort(t.number))
        .collect();
    let wanted = least as usize;
    let part = share(evidence.len(), evidence.len() + missing.len());
    if evidence.len() < wanted {
        missing.push(Missing::Emotions(count(evidence.len()), least));
    }
    Outcome { share: part * share(evidence.len().min(wanted), wanted), evidence, missing }
}
