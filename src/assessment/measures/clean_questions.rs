//! One question at a time, no leading one, none repeated.

use super::{About, Outcome, Scene, count, share};
use crate::{
    activities::interview::{Move, Reaction, Turn},
    assessment::sheet::Missing,
    language::content_stems,
};
use std::collections::BTreeSet;

pub(super) const ABOUT: About = About {
    name: "CleanQuestions",
    what: "La part des questions de découverte qui sont nettes : une seule à la fois, sans réponse soufflée, sans répétition. Il en faut au moins tant pour avoir tous les points.",
    why: "Deux questions en une n’ont qu’une réponse ; une question qui souffle n’apprend rien ; répéter montre qu’on n’a pas écouté.",
    evidence: "Les questions nettes.",
    example: "(id: \"nettes\", indicator: \"2ab.1.3\", points: 2, measure: CleanQuestions(8))",
};

pub(super) fn outcome(scene: &Scene<'_>, least: u32) -> Outcome {
    let (mut evidence, mut missing, mut asked) = (Vec::new(), Vec::new(), 0);
    for turn in scene.discovery() {
        asked += 1;
        if turn.shape.several {
            missing.push(Missing::Several(turn.number));
        } else if turn.shape.leading {
            missing.push(Missing::Leading(turn.number));
        } else if turn.reactions.contains(&Reaction::Repeated) || says_again(scene, turn) {
            missing.push(Missing::Repetition(turn.number));
        } else if !turn.told.is_empty() {
            evidence.push(Scene::cite(turn));
        } else {
            // Clean, but it taught nothing: neither counted nor blamed.
            asked -= 1;
        }
    }
    let wanted = least as usize;
    if evidence.len() < wanted {
        missing.push(Missing::Questions(count(evidence.len()), least));
    }
    let share = share(evidence.len(), asked) * share(evidence.len().min(wanted), wanted);
    Outcome { share, evidence, missing }
}

/// The same words on the same topic as in a turn before.
fn says_again(scene: &Scene<'_>, turn: &Turn) -> bool {
    let stems =
        |t: &Turn| if let Move::Said(text) = &t.done { content_stems(text) } else { BTreeSet::default() };
    let said = stems(turn);
    let before = scene.state.meeting.turns.iter().take_while(|t| t.number < turn.number);
    !said.is_empty() && before.into_iter().any(|t| t.topic == turn.topic && stems(t) == said)
}
