//! A figure computed from the accounts.

use super::{About, Outcome, Scene};
use crate::{
    assessment::sheet::{Cited, Missing},
    base::{Money, Score},
    finance::{Balance, compute},
};

pub(super) const ABOUT: About = About {
    name: "Figure",
    what: "Un solde calculé par l’apprenant, à la tolérance près ; la formule est celle de la pratique française.",
    why: "Un diagnostic repose sur des chiffres justes, que l’on sait refaire.",
    evidence: "Le chiffre saisi.",
    example: "(id: \"ebe-2026\", indicator: \"2ab.1.5\", points: 2, measure: Figure(Ebe, 2026, 500))",
};

pub(super) fn outcome(scene: &Scene<'_>, balance: Balance, year: i16, tolerance: Money) -> Outcome {
    let nothing =
        |evidence, missing| Outcome { share: Score::from_integer(0), evidence, missing: vec![missing] };
    let Some(entered) = scene.state.file.figures.get(&(balance, year)) else {
        return nothing(Vec::new(), Missing::FigureAbsent(balance, year));
    };
    let right = scene.case.year(year).and_then(|y| compute(&y.liasse, &y.supplement, balance).as_money());
    let evidence = vec![Cited::Figure(balance, year)];
    match right.map(|right| entered.amount - right) {
        Some(gap) if gap.abs() <= tolerance => {
            Outcome { share: Score::from_integer(1), evidence, missing: Vec::new() }
        }
        Some(gap) => nothing(evidence, Missing::FigureOff(balance, year, gap)),
        None => nothing(evidence, Missing::FigureAbsent(balance, year)),
    }
}
