//! Open questions in discovery.

use super::{About, Outcome, Scene, count, share};
use crate::{activities::interview::Turn, assessment::sheet::Missing};

/// Fewer questions than this say little of a manner.
const LEAST: usize = 8;

pub(super) const ABOUT: About = About {
    name: "OpenQuestions",
    what: "La part de questions ouvertes parmi celles qui ont obtenu une réponse en découverte ; tous les points à partir de ce pourcentage. En dessous de huit questions, la note baisse en proportion.",
    why: "Une question ouverte laisse le client dire ce qu’on ne savait pas demander.",
    evidence: "Les questions ouvertes.",
    example: "(id: \"ouvertes\", indicator: \"2ab.1.3\", points: 2, measure: OpenQuestions(50))",
};

pub(super) fn outcome(scene: &Scene<'_>, percent: u32) -> Outcome {
    let asked: Vec<&Turn> = scene.discovery().filter(|t| !t.told.is_empty()).collect();
    let open: Vec<&Turn> = asked.iter().filter(|t| t.shape.open).copied().collect();
    let reached = share(open.len() * 100, asked.len() * percent.max(1) as usize).min(share(1, 1));
    Outcome {
        share: reached * share(asked.len().min(LEAST), LEAST),
        evidence: open.iter().map(|t| Scene::cite(t)).collect(),
        missing: vec![Missing::OpenQuestions(count(open.len()), count(asked.len()))],
    }
}
