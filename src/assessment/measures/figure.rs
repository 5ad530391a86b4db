//! A figure computed from the accounts.

use super::{About, Outcome, Scene};
use crate::{
    assessment::{
        figures::{Judgement, judge as judge_figure},
        sheet::{Cited, Missing},
    },
    base::{Money, Score},
    finance::{Balance, Tolerance},
};

pub(super) const ABOUT: About = About {
    name: "Figure",
    what: "Un solde calculé par l’apprenant, à la tolérance près (euros, points de pourcentage, jours, années, fois) ; la formule est celle de la pratique française.",
    why: "Un diagnostic repose sur des chiffres justes, que l’on sait refaire.",
    evidence: "Le chiffre saisi.",
    example: "(id: \"ebe-2026\", indicator: \"2ab.1.5\", points: 2, measure: Figure(Ebe, 2026, 500))",
};

pub(super) fn outcome(scene: &Scene<'_>, balance: Balance, year: i16, tolerance: Money) -> Outcome {
    let nothing =
        |evidence, missing| Outcome { share: Score::from_integer(0), evidence, missing: vec![missing] };
    let entered = scene.state.file.figures.contains_key(&(balance, year));
    let evidence = if entered { vec![Cited::Figure(balance, year)] } else { Vec::new() };
    let tolerance = Tolerance::stated(balance, tolerance);
    match judge_figure(scene.case, scene.state, balance, year, tolerance) {
        Some(Judgement::Right) => Outcome { share: Score::from_integer(1), evidence, missing: Vec::new() },
        Some(Judgement::Wrong(why)) => nothing(evidence, Missing::FigureOff(why)),
        None => nothing(evidence, Missing::FigureAbsent(balance, year)),
    }
}
