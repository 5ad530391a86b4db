//! The client’s own questions, answered.

use super::{About, Outcome, Scene, share};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::AskId,
};
use std::collections::BTreeMap;

pub(super) const ABOUT: About = About {
    name: "QuestionsAnswered",
    what: "La part des questions posées par le client au conseiller qui ont reçu une réponse honnête. Une promesse intenable ou une esquive n’en est pas une.",
    why: "Le client juge la banque sur ce qu’elle répond quand c’est lui qui demande.",
    evidence: "Les réponses données.",
    example: "(id: \"reponses\", indicator: \"2ab.1.3\", points: 1, measure: QuestionsAnswered)",
};

pub(super) fn outcome(scene: &Scene<'_>) -> Outcome {
    let turns = &scene.state.meeting.turns;
    let mut asked: BTreeMap<&AskId, u32> = BTreeMap::new();
    for turn in turns {
        if let Some(ask) = &turn.asks {
            asked.entry(ask).or_insert(turn.number);
        }
    }
    let (mut evidence, mut missing) = (Vec::new(), Vec::new());
    for (ask, at) in &asked {
        let answer = turns.iter().find_map(|t| t.answers.as_ref().filter(|a| a.ask == **ask).map(|a| (t, a)));
        match answer {
            Some((turn, answer)) if answer.good => evidence.push(Cited::Turn(turn.number)),
            Some((turn, _)) => missing.push(Missing::PoorAnswer(turn.number)),
            None => missing.push(Missing::Unanswered(*at)),
        }
    }
    evidence.sort();
    Outcome { share: share(evidence.len(), asked.len()), evidence, missing }
}
