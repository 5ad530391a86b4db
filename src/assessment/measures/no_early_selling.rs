//! Nothing sold before the client is understood.

use super::{About, Outcome, Scene, count, share};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::Score,
};

pub(super) const ABOUT: About = About {
    name: "NoEarlySelling",
    what: "Aucun produit ni offre avant une reformulation juste ; compte à partir de tant de questions de découverte qui ont obtenu une réponse.",
    why: "Proposer avant d’avoir compris ferme le client, et le conseil n’est plus un conseil.",
    evidence: "Les questions qui ont appris quelque chose.",
    example: "(id: \"sans-vendre\", indicator: \"2ab.1.3\", points: 1, measure: NoEarlySelling(6))",
};

pub(super) fn outcome(scene: &Scene<'_>, least: u32) -> Outcome {
    let sold: Vec<Missing> = scene
        .state
        .meeting
        .turns
        .iter()
        .filter(|t| Scene::sold(t))
        .map(|t| Missing::Sale(t.number))
        .collect();
    let evidence: Vec<Cited> = scene.discovery().filter(|t| !t.told.is_empty()).map(Scene::cite).collect();
    if !sold.is_empty() {
        return Outcome { share: Score::from_integer(0), evidence, missing: sold };
    }
    let wanted = least as usize;
    let missing = vec![Missing::Questions(count(evidence.len()), least)];
    Outcome { share: share(evidence.len().min(wanted), wanted), evidence, missing }
}
