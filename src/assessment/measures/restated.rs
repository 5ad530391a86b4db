//! Facts said back to the client.

use super::{About, Outcome, Scene, count, share};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::FactId,
};
use std::collections::BTreeSet;

pub(super) const ABOUT: About = About {
    name: "Restated",
    what: "Le nombre de faits appris que la reformulation reprend justement.",
    why: "Reformuler prouve qu’on a compris et permet au client de corriger avant que l’on conseille.",
    evidence: "Les répliques de reformulation que le client a confirmées.",
    example: "(id: \"reformulation\", indicator: \"2ab.1.3\", points: 2, measure: Restated(4))",
};

pub(super) fn outcome(scene: &Scene<'_>, facts: u32) -> Outcome {
    let turns = scene.state.meeting.turns.iter().filter(|t| !t.restated.is_empty());
    let evidence: Vec<Cited> = turns.clone().map(Scene::cite).collect();
    let said_back: BTreeSet<&FactId> = turns.flat_map(|t| &t.restated).collect();
    let wanted = facts as usize;
    Outcome {
        share: share(said_back.len().min(wanted), wanted),
        evidence,
        missing: vec![Missing::Restating(count(said_back.len()), facts)],
    }
}
