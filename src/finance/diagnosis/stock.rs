//! Variations of stocks with the wrong sign, or left out.

use super::{
    About,
    line::Line,
    mistake::{Kind, Mistake},
    route::Side,
    scene::{Scene, Suspects},
    terms::Item,
};
use crate::{base::Money, finance::liasse::Code};

pub(super) const ABOUT: About = About {
    name: "StockVariation",
    what: "La variation de stock (FT, FV) comptée à l’envers, ou oubliée.",
    why: "La case donne stock initial − stock final\u{a0}: positive, elle est un déstockage, donc une charge de plus.",
    example: "FT de 200 et FV de 800 retranchés des achats\u{a0}: valeur ajoutée trop haute de 2 000 €.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    for route in &scene.routes {
        for side in [Side::Over, Side::Under] {
            let items = route.side(side).into_iter().flat_map(|terms| &terms.items);
            let moves: Vec<&Item> = items.filter(|item| is_variation(item)).collect();
            let lines = |items: &[&Item]| items.iter().map(|item| item.line).collect::<Vec<Line>>();
            let total: Money = moves.iter().map(|item| item.signed).sum();
            for item in &moves {
                let mistake = Mistake::at(Kind::StockSign, [item.line]);
                found.add(mistake, route.shifted(side, -(item.signed + item.signed)));
            }
            if moves.len() > 1 {
                let both = Mistake::at(Kind::StockSign, lines(&moves));
                found.add(both, route.shifted(side, -(total + total)));
            }
            if !moves.is_empty() {
                let none = Mistake::at(Kind::StockForgotten, lines(&moves));
                found.add(none, route.shifted(side, -total));
            }
        }
    }
}

fn is_variation(item: &Item) -> bool {
    matches!(item.line, Line::Box(Code::FT | Code::FV)) && !item.signed.is_zero()
}
