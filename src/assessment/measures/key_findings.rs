//! Statements without which the report is not complete.

use super::{About, Outcome, Scene, share};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::FindingId,
};

pub(super) const ABOUT: About = About {
    name: "KeyFindings",
    what: "La part de ces constats attendus qui sont écrits ; la moitié de leurs points quand la preuve manque.",
    why: "Un compte rendu complet dit ce qui décide du dossier.",
    evidence: "Les constats.",
    example: "(id: \"essentiel\", indicator: \"2ab.1.4\", points: 4, measure: KeyFindings([\"bail-court\"]))",
};

pub(super) fn outcome(scene: &Scene<'_>, statements: &[FindingId]) -> Outcome {
    let findings = scene.true_findings();
    let (mut half_points, mut evidence, mut missing) = (0, Vec::new(), Vec::new());
    for id in statements {
        match findings.iter().find(|(_, s, _)| s.id == *id) {
            Some((finding, _, proved)) => {
                evidence.push(Cited::Finding(finding.number));
                half_points += if *proved { 2 } else { 1 };
                if !proved {
                    missing.push(Missing::Unproved(finding.number));
                }
            }
            None => missing.push(Missing::Statement(id.clone())),
        }
    }
    Outcome { share: share(half_points, statements.len() * 2), evidence, missing }
}
