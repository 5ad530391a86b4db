//! Findings that carry their own proof.

use super::{About, Outcome, Scene, count, share};
use crate::assessment::sheet::{Cited, Missing};

pub(super) const ABOUT: About = About {
    name: "FindingsCited",
    what: "La part des constats vrais dont la preuve citée montre bien ce qu’ils disent, sur au moins tant de constats.",
    why: "Un jury ne croit que ce qu’il peut retrouver.",
    evidence: "Les constats prouvés.",
    example: "(id: \"cites\", indicator: \"2ab.1.4\", points: 2, measure: FindingsCited(6))",
};

pub(super) fn outcome(scene: &Scene<'_>, least: u32) -> Outcome {
    let findings = scene.true_findings();
    let (mut evidence, mut missing) = (Vec::new(), Vec::new());
    for (finding, _, proved) in &findings {
        if *proved {
            evidence.push(Cited::Finding(finding.number));
        } else {
            missing.push(Missing::Unproved(finding.number));
        }
    }
    if findings.len() < least as usize {
        missing.push(Missing::Findings(count(findings.len()), least));
    }
    Outcome { share: share(evidence.len(), findings.len().max(least as usize)), evidence, missing }
}
