//! The plan, kept in the meeting.

use super::{About, Outcome, Scene, share};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::Score,
};

pub(super) const ABOUT: About = About {
    name: "PlanFollowed",
    what: "La part des thèmes du plan vraiment abordés pendant le rendez-vous (trois thèmes au moins).",
    why: "Un plan qu’on ne suit pas n’est pas une méthode ; on peut l’adapter, pas l’oublier.",
    evidence: "Les répliques qui ont ouvert chaque thème prévu.",
    example: "(id: \"plan-suivi\", indicator: \"2ab.1.1\", points: 2, measure: PlanFollowed)",
};

pub(super) fn outcome(scene: &Scene<'_>) -> Outcome {
    let Some(plan) = &scene.state.file.plan else {
        return Outcome { share: Score::from_integer(0), evidence: Vec::new(), missing: vec![Missing::Plan] };
    };
    let (mut evidence, mut missing) = (Vec::new(), Vec::new());
    for theme in &plan.themes {
        match scene.state.meeting.turns.iter().find(|t| t.topic.as_ref() == Some(theme)) {
            Some(turn) => evidence.push(Cited::Turn(turn.number)),
            None => missing.push(Missing::Theme(theme.clone())),
        }
    }
    Outcome { share: share(evidence.len(), plan.themes.len().max(3)), evidence, missing }
}
