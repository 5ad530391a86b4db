//! The right formula with one wrong line: its sign, its absence, its double, a stranger, its neighbour.

use super::{
    About,
    line::Line,
    mistake::{Kind, Mistake},
    route::{Route, Side},
    scene::{Scene, Suspects},
};
use crate::{
    base::Money,
    finance::liasse::{Code, Side as Accounts},
};
use std::collections::BTreeSet;

pub(super) const ABOUT: About = About {
    name: "OneLine",
    what: "La bonne formule avec une seule ligne fausse\u{a0}: signe inversé, ligne oubliée, comptée deux fois, étrangère à la formule, ou case voisine lue à sa place.",
    why: "C’est l’erreur la plus courante\u{a0}; l’écart la désigne, car il est un montant de la liasse.",
    example: "EBE sans les impôts et taxes (FX)\u{a0}: trop haut de 7 350 €.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    scene.each_term(found, Kind::LineSign, |item| Some(-(item.signed + item.signed)));
    scene.each_term(found, Kind::LineForgotten, |item| Some(-item.signed));
    scene.each_term(found, Kind::LineTwice, |item| Some(item.signed));
    for route in &scene.routes {
        let of_formula: BTreeSet<Code> = codes(route).map(|(_, code, _)| code).collect();
        let mut strangers: BTreeSet<Code> = BTreeSet::new();
        for (side, code, plus) in codes(route) {
            let amount = scene.get(code);
            for other in neighbours(scene, code) {
                let change = scene.get(other) - amount;
                if !amount.is_zero() && !change.is_zero() {
                    let mistake = Mistake::boxes(Kind::NeighbourBox, [code, other]);
                    found.add(mistake, route.shifted(side, if plus { change } else { -change }));
                }
                if side == Side::Over && !of_formula.contains(&other) && strangers.insert(other) {
                    let by = natural(other, scene.get(other));
                    let mistake = Mistake::boxes(Kind::LineTooMany, [other]);
                    found.add(mistake, by.and_then(|by| route.shifted(Side::Over, by)));
                }
            }
        }
    }
}

/// The boxes of a way, with their side and sign.
fn codes<'r>(route: &'r Route<'_>) -> impl Iterator<Item = (Side, Code, bool)> + 'r {
    route.places().filter_map(|(side, item)| match item.line {
        Line::Box(code) => Some((side, code, item.plus)),
        Line::Part(_) => None,
    })
}

/// The boxes that stand two lines above or below on the same form, among those that hold an amount.
fn neighbours(scene: &Scene<'_>, code: Code) -> impl Iterator<Item = Code> + use<> {
    let held = |other: &Code| {
        other.form() == code.form()
            && (*other == code || !scene.get(*other).is_zero())
            && !other.is_headcount()
    };
    let rows: Vec<Code> = Code::EVERY.iter().copied().filter(held).collect();
    let at = rows.iter().position(|other| *other == code).unwrap_or(0);
    let near = at.saturating_sub(2)..(at + 3).min(rows.len());
    let near: Vec<Code> = near.filter(|row| *row != at).filter_map(|row| rows.get(row).copied()).collect();
    near.into_iter()
}

/// What a stranger adds to a sum: an income or an asset counts up, a charge or a debt down.
fn natural(code: Code, amount: Money) -> Option<Money> {
    if code.is_memo() {
        return None;
    }
    match code.side() {
        Accounts::Asset | Accounts::Income => Some(amount),
        Accounts::Charge | Accounts::Liability | Accounts::Depreciation => Some(-amount),
        _ => None,
    }
}
