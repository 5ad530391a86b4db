//! Questions in plain words.

use super::{About, Outcome, Scene, count, share};
use crate::assessment::sheet::Missing;

pub(super) const ABOUT: About = About {
    name: "PlainWords",
    what: "La part des répliques sans mot du métier laissé sans explication, parmi celles qui ont appris quelque chose ou employé un tel mot. Il en faut au moins tant, en mots simples, pour avoir tous les points.",
    why: "Un client qui ne comprend pas un mot ne le dit pas toujours : il répond à côté, ou se tait.",
    evidence: "Les questions en mots simples qui ont obtenu une réponse.",
    example: "(id: \"mots-simples\", indicator: \"2ab.1.3\", points: 1, measure: PlainWords(8))",
};

pub(super) fn outcome(scene: &Scene<'_>, least: u32) -> Outcome {
    let turns = &scene.state.meeting.turns;
    let mut missing: Vec<Missing> =
        turns.iter().filter(|t| !t.jargon.is_empty()).map(|t| Missing::Jargon(t.number)).collect();
    let evidence: Vec<_> =
        scene.discovery().filter(|t| t.jargon.is_empty() && !t.told.is_empty()).map(Scene::cite).collect();
    let wanted = least as usize;
    let part = share(evidence.len(), evidence.len() + missing.len());
    if evidence.len() < wanted {
        missing.push(Missing::Questions(count(evidence.len()), least));
    }
    Outcome { share: part * share(evidence.len().min(wanted), wanted), evidence, missing }
}
