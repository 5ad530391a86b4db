//! A demand of the client, on the list.

use super::{About, Outcome, Scene};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::{NeedId, Score},
    content::kinds::needs::NeedKind,
};

pub(super) const ABOUT: About = About {
    name: "DemandStated",
    what: "Cette demande du client est sur la liste, comme besoin explicite ; classée implicite : la moitié.",
    why: "On répond d’abord à ce que le client est venu demander, dans ses mots.",
    evidence: "La ligne de la liste.",
    example: "(id: \"d-four\", indicator: \"2ab.2.1\", points: 2, measure: DemandStated(\"four\"))",
};

pub(super) fn outcome(scene: &Scene<'_>, need: &NeedId) -> Outcome {
    let Some(line) = scene.recorded(need) else {
        return Outcome {
            share: Score::from_integer(0),
            evidence: Vec::new(),
            missing: vec![Missing::Need(need.clone())],
        };
    };
    let evidence = vec![Cited::Need(line.number)];
    if line.kind == NeedKind::Explicit {
        Outcome { share: Score::from_integer(1), evidence, missing: Vec::new() }
    } else {
        Outcome { share: Score::new(1, 2), evidence, missing: vec![Missing::OtherKind(line.number)] }
    }
}
