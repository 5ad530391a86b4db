//! Who speaks: the adviser’s share of the words of the meeting.

use super::{About, Outcome, Scene, count, share};
use crate::{
    activities::interview::{Meeting, Move, Turn},
    assessment::sheet::Missing,
};

/// Fewer answered questions than this say little of a share.
const LEAST: usize = 8;
/// Points of percentage beyond the limit over which all is lost.
const BEYOND: usize = 30;

pub(super) const ABOUT: About = About {
    name: "SpeechShare",
    what: "La part des mots de l’entretien dits par le conseiller : tous les points jusqu’à ce pourcentage, plus rien trente points au-delà. En dessous de huit questions qui ont obtenu une réponse, la note baisse en proportion.",
    why: "Un entretien de découverte appartient au client : qui parle plus que lui n’apprend rien.",
    evidence: "Les questions qui ont obtenu une réponse.",
    example: "(id: \"parole\", indicator: \"2ab.1.1\", points: 1, measure: SpeechShare(50))",
};

/// Words said by the adviser and by the client.
pub fn speech(meeting: &Meeting) -> (usize, usize) {
    let words = |text: &str| text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count();
    let opening = meeting.opening.as_ref().map_or(0, |o| words(&o.says));
    meeting.turns.iter().fold((0, opening), |(adviser, client), turn| {
        let said = if let Move::Said(text) = &turn.done { words(text) } else { 0 };
        (adviser + said, client + words(&turn.reply))
    })
}

pub(super) fn outcome(scene: &Scene<'_>, percent: u32) -> Outcome {
    let (adviser, client) = speech(&scene.state.meeting);
    let asked: Vec<&Turn> = scene.discovery().filter(|t| !t.told.is_empty()).collect();
    let held = (adviser * 100).checked_div(adviser + client).unwrap_or(100);
    let beyond = held.saturating_sub(percent as usize).min(BEYOND);
    Outcome {
        share: share(BEYOND - beyond, BEYOND) * share(asked.len().min(LEAST), LEAST),
        evidence: asked.iter().map(|t| Scene::cite(t)).collect(),
        missing: vec![Missing::Speech(count(held), percent)],
    }
}
