//! True findings less false ones.

use super::{About, Outcome, Scene, count, share};
use crate::{
    assessment::sheet::{Cited, Missing},
    content::kinds::analysis::Truth,
};

pub(super) const ABOUT: About = About {
    name: "FindingsTrue",
    what: "Les constats vrais moins les constats faux ; tous les points à partir de tant.",
    why: "Une conclusion fausse coûte plus qu’une conclusion absente : elle fait mal décider.",
    evidence: "Les constats vrais.",
    example: "(id: \"vrais\", indicator: \"2ab.1.5\", points: 4, measure: FindingsTrue(8))",
};

pub(super) fn outcome(scene: &Scene<'_>, least: u32) -> Outcome {
    let evidence: Vec<Cited> = scene.true_findings().iter().map(|(f, ..)| Cited::Finding(f.number)).collect();
    let mut missing: Vec<Missing> = scene
        .state
        .file
        .findings
        .iter()
        .filter_map(|f| Some((f, scene.statement(f)?)))
        .filter(|(_, s)| s.truth != Truth::Holds)
        .map(|(f, s)| Missing::False(f.number, s.id.clone()))
        .collect();
    let net = evidence.len().saturating_sub(missing.len());
    let wanted = least as usize;
    if evidence.len() < wanted {
        missing.push(Missing::Findings(count(evidence.len()), least));
    }
    Outcome { share: share(net.min(wanted), wanted), evidence, missing }
}
