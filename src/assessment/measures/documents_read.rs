//! Documents read and used before the meeting.

use super::{About, Outcome, Scene, share};
use crate::{
    activities::Evidence,
    assessment::sheet::{Cited, Missing},
    base::DocId,
};

pub(super) const ABOUT: About = About {
    name: "DocumentsRead",
    what: "La part de ces documents ouverts avant le rendez-vous. Un document seulement ouvert compte pour moitié ; il compte en entier quand une de ses lignes est épinglée ou citée.",
    why: "On prépare un entretien sur pièces : poser une question dont la réponse est au dossier coûte la confiance du client.",
    evidence: "Les documents ouverts avant le rendez-vous, et les lignes épinglées ou citées.",
    example: "(id: \"lecture\", indicator: \"2ab.1.1\", points: 3, measure: DocumentsRead([\"bail\", \"kbis\"]))",
};

pub(super) fn outcome(scene: &Scene<'_>, documents: &[DocId]) -> Outcome {
    let file = &scene.state.file;
    let pinned = file.pins.iter().map(|p| &p.evidence);
    let in_findings = file.findings.iter().flat_map(|f| &f.evidence);
    let in_needs = scene.state.needs.list.iter().flat_map(|n| &n.evidence);
    let cited: Vec<&Evidence> = pinned.chain(in_findings).chain(in_needs).collect();
    let uses = |id: &DocId| cited.iter().any(|e| matches!(e, Evidence::Line(d, _) if d == id));
    let (mut half_points, mut evidence, mut missing) = (0, Vec::new(), Vec::new());
    for id in documents {
        if !file.opened_before.contains(id) {
            missing.push(Missing::Document(id.clone()));
            continue;
        }
        half_points += 1;
        evidence.push(Cited::Document(id.clone()));
        if uses(id) {
            half_points += 1;
        } else {
            missing.push(Missing::Uncited(id.clone()));
        }
    }
    Outcome { share: share(half_points, documents.len() * 2), evidence, missing }
}
