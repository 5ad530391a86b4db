//! An implicit need, found and proved.

use super::{About, Outcome, Scene};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::{NeedId, Score},
    content::kinds::needs::NeedKind,
};

pub(super) const ABOUT: About = About {
    name: "ImplicitProved",
    what: "Ce besoin implicite est sur la liste, avec un fait ou une pièce qui le montre vraiment. Sans la preuve : un tiers. Classé explicite : la moitié.",
    why: "Le client ne dit pas tout ce qu’il lui faut ; l’affirmer sans preuve serait deviner.",
    evidence: "La ligne de la liste et sa preuve.",
    example: "(id: \"i-bail\", indicator: \"2ab.2.2\", points: 2, measure: ImplicitProved(\"bail\"))",
};

pub(super) fn outcome(scene: &Scene<'_>, need: &NeedId) -> Outcome {
    let found = scene.recorded(need).zip(scene.case.need(need));
    let Some((line, known)) = found else {
        return Outcome {
            share: Score::from_integer(0),
            evidence: Vec::new(),
            missing: vec![Missing::Need(need.clone())],
        };
    };
    let (mut share, mut missing) = (Score::from_integer(1), Vec::new());
    if !scene.proves(&line.evidence, &known.proofs) {
        share *= Score::new(1, 3);
        missing.push(Missing::NeedUnproved(line.number));
    }
    if line.kind != NeedKind::Implicit {
        share *= Score::new(1, 2);
        missing.push(Missing::OtherKind(line.number));
    }
    Outcome { share, evidence: vec![Cited::Need(line.number)], missing }
}
