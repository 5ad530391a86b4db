//! The order of the needs.

use super::{About, Outcome, Scene, count, share};
use crate::{
    activities::needs::Meant,
    assessment::sheet::{Cited, Missing},
};

/// Pairs that six needs make.
const ENOUGH: usize = 15;

pub(super) const ABOUT: About = About {
    name: "PriorityOrder",
    what: "L’accord de l’ordre de la liste avec l’ordre de référence (urgence × enjeux), compté par paires : une paire dans l’ordre vaut un point, une paire renversée en retire un. Quinze points suffisent : six besoins bien rangés.",
    why: "Des moyens limités vont d’abord à ce qui presse et à ce qui compte.",
    evidence: "Les besoins de la liste.",
    example: "(id: \"ordre\", indicator: \"2ab.2.3\", points: 3, measure: PriorityOrder)",
};

pub(super) fn outcome(scene: &Scene<'_>) -> Outcome {
    let mut ranks = Vec::new();
    let mut evidence = Vec::new();
    for line in &scene.state.needs.list {
        let Some(Meant::Real(id)) = &line.meant else { continue };
        let Some(need) = scene.case.need(id).filter(|n| !ranks.iter().any(|(known, _)| *known == &n.id))
        else {
            continue;
        };
        ranks.push((&need.id, need.rank));
        evidence.push(Cited::Need(line.number));
    }
    let reference: Vec<u8> = scene.case.needs.iter().map(|n| n.rank).collect();
    let pairs =
        reference.iter().enumerate().flat_map(|(i, a)| reference[i + 1..].iter().map(move |b| (a, b)));
    let whole = pairs.filter(|(a, b)| a != b).count().min(ENOUGH);
    let (mut right, mut wrong) = (0_usize, 0_usize);
    for (i, (_, above)) in ranks.iter().enumerate() {
        for (_, below) in &ranks[i + 1..] {
            right += usize::from(above < below);
            wrong += usize::from(above > below);
        }
    }
    let net = right.saturating_sub(wrong).min(whole);
    if net == 0 {
        evidence.clear();
    }
    Outcome { share: share(net, whole), evidence, missing: vec![Missing::Order(count(net), count(whole))] }
}
