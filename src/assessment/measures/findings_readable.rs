//! Findings written in whole, short sentences.

use super::{About, Outcome, Scene, count, share};
use crate::{
    assessment::sheet::{Cited, Missing},
    language::is_readable,
};

pub(super) const ABOUT: About = About {
    name: "FindingsReadable",
    what: "La part des constats vrais écrits en phrases entières et courtes (4 à 35 mots), sur au moins tant de constats.",
    why: "Un compte rendu se lit par d’autres que son auteur.",
    evidence: "Les constats lisibles.",
    example: "(id: \"lisibles\", indicator: \"2ab.1.4\", points: 1, measure: FindingsReadable(6))",
};

pub(super) fn outcome(scene: &Scene<'_>, least: u32) -> Outcome {
    let findings = scene.true_findings();
    let (mut evidence, mut missing) = (Vec::new(), Vec::new());
    for (finding, ..) in &findings {
        if is_readable(&finding.text) {
            evidence.push(Cited::Finding(finding.number));
        } else {
            missing.push(Missing::Unreadable(finding.number));
        }
    }
    if findings.len() < least as usize {
        missing.push(Missing::Findings(count(findings.len()), least));
    }
    Outcome { share: share(evidence.len(), findings.len().max(least as usize)), evidence, missing }
}
