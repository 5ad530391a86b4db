//! A finding in one of the four aspects.

use super::{About, Outcome, Scene};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::{Aspect, Score},
};

pub(super) const ABOUT: About = About {
    name: "AspectTreated",
    what: "Un constat vrai et prouvé dans cet aspect (technique, juridique, fiscal ou social). Vrai sans la bonne preuve : la moitié.",
    why: "Une analyse qui oublie un aspect laisse passer le risque qui s’y trouve.",
    evidence: "Le constat.",
    example: "(id: \"fiscal\", indicator: \"2ab.1.2\", points: 2, measure: AspectTreated(Tax))",
};

pub(super) fn outcome(scene: &Scene<'_>, aspect: Aspect) -> Outcome {
    let findings = scene.true_findings();
    let mut there = findings.iter().filter(|(f, s, _)| f.aspect == aspect && s.aspect == aspect);
    if let Some((finding, ..)) = there.clone().find(|(_, _, proved)| *proved) {
        return Outcome {
            share: Score::from_integer(1),
            evidence: vec![Cited::Finding(finding.number)],
            missing: Vec::new(),
        };
    }
    match there.next() {
        Some((finding, ..)) => Outcome {
            share: Score::new(1, 2),
            evidence: vec![Cited::Finding(finding.number)],
            missing: vec![Missing::Unproved(finding.number)],
        },
        None => {
            Outcome { share: Score::from_integer(0), evidence: Vec::new(), missing: vec![Missing::Aspect] }
        }
    }
}
