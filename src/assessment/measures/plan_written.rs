//! A plan written before the meeting.

use super::{About, Outcome, Scene, count, share};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::Score,
};

pub(super) const ABOUT: About = About {
    name: "PlanWritten",
    what: "Un plan écrit avant le rendez-vous : un objectif, au moins tant de thèmes, pris dans au moins trois familles.",
    why: "Une méthode explicite se voit avant l’entretien : on sait ce qu’on cherche, et l’on n’oublie aucun aspect.",
    evidence: "Le plan.",
    example: "(id: \"plan\", indicator: \"2ab.1.1\", points: 2, measure: PlanWritten(8))",
};

pub(super) fn outcome(scene: &Scene<'_>, themes: u32) -> Outcome {
    let Some(plan) = &scene.state.file.plan else {
        return Outcome { share: Score::from_integer(0), evidence: Vec::new(), missing: vec![Missing::Plan] };
    };
    let mut families: Vec<_> = plan.themes.iter().filter_map(|t| scene.case.aspect_of(t)).collect();
    families.sort();
    families.dedup();
    let wanted = themes as usize;
    let enough = share(plan.themes.len().min(wanted), wanted);
    let wide = families.len() >= 3;
    let mut missing = Vec::new();
    if plan.themes.len() < wanted {
        missing.push(Missing::Themes(count(plan.themes.len()), themes));
    }
    if !wide {
        missing.push(Missing::PlanNarrow);
    }
    let share = if wide { enough } else { enough * Score::new(2, 3) };
    Outcome { share, evidence: vec![Cited::Plan], missing }
}
