//! A right formula on the learner's own wrong figure.

use super::{
    About, Question,
    mistake::{Kind, Mistake},
    route::{Side, routes},
    scene::{Scene, Suspects},
};
use crate::{
    base::Money,
    finance::{
        analysis::{Balance, Unit, Year, compute},
        tolerance::Tolerance,
    },
};

pub(super) const ABOUT: About = About {
    name: "CarriedError",
    what: "La formule est juste, mais l’un des soldes repris est faux\u{a0}: l’écart y était déjà.",
    why: "Une seule erreur se corrige à sa source\u{a0}; la chercher plus bas fait perdre du temps.",
    example: "VA saisie 2 000 € trop haut, EBE calculé à partir d’elle\u{a0}: même écart dans l’EBE.",
};

/// Figures built on figures built on figures: no formula is deeper.
const DEPTH: u32 = 8;

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    let Some(route) = scene.routes.first() else { return };
    let mut moves = [Money::ZERO, Money::ZERO];
    for (at, side) in [Side::Over, Side::Under].into_iter().enumerate() {
        for (plus, part) in route.side(side).into_iter().flat_map(|terms| &terms.parts) {
            let (shift, source) = own(scene.question, scene.year, *part, DEPTH);
            let shift = if *plus { shift } else { -shift };
            moves[at] += shift;
            if let Some(source) = source {
                found.add(carried(source), route.shifted(side, shift));
            }
        }
    }
    let sources = [Side::Over, Side::Under].into_iter().filter_map(|side| route.side(side));
    let first = sources
        .flat_map(|terms| &terms.parts)
        .find_map(|(_, part)| own(scene.question, scene.year, *part, DEPTH).1);
    if let Some(source) = first {
        found.add(carried(source), route.moved(moves[0], moves[1]));
    }
}

fn carried(source: Balance) -> Mistake {
    Mistake { figure: Some(source), ..Mistake::plain(Kind::Carried) }
}

/// By how much the learner's own value of a figure is off, and the figure where it went wrong: what was entered, else
/// what follows from the figures under it.
fn own(question: &Question<'_>, year: Year<'_>, balance: Balance, depth: u32) -> (Money, Option<Balance>) {
    let right = compute(year.liasse, year.supplement, balance);
    if balance.unit() == Unit::Euros
        && let Some(entry) = question.own.get(&balance)
        && let (Some(entered), Some(amount), Some(value)) =
            (entry.as_money(), right.as_money(), right.value())
    {
        let wrong = !Tolerance::usual(balance, value).allows(entry.value(), value);
        return (entered - amount, wrong.then_some(balance));
    }
    if depth == 0 {
        return (Money::ZERO, None);
    }
    let mut sum = (Money::ZERO, None);
    for (plus, part) in routes(balance, year).first().into_iter().flat_map(|route| &route.over.parts) {
        let (off, source) = own(question, year, *part, depth - 1);
        sum = (if *plus { sum.0 + off } else { sum.0 - off }, sum.1.or(source));
    }
    sum
}
