//! Overdrafts left in financial debt.

use super::{
    About,
    line::Line,
    mistake::{Kind, Mistake},
    scene::{Scene, Suspects},
};
use crate::finance::liasse::Code;

pub(super) const ABOUT: About = About {
    name: "OverdraftsInDebt",
    what: "Les concours bancaires courants (EH) laissés dans les dettes financières ou les ressources durables.",
    why: "EH est un «\u{a0}dont\u{a0}» de DU\u{a0}: un découvert finance la trésorerie, pas l’investissement\u{a0}; l’y laisser gonfle le FRNG.",
    example: "FRNG de 119 000 € trouvé à 277 000, avec 158 000 € de découvert.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    let overdrafts = Line::Box(Code::EH);
    let holds_debt = |plus: bool| {
        move |(_, item): &(_, &super::terms::Item)| item.line == Line::Box(Code::DU) && item.plus == plus
    };
    for route in &scene.routes {
        for (side, item) in route.places().filter(|(_, item)| item.line == overdrafts) {
            let beside_debt = route.places().any(|place| holds_debt(!item.plus)(&place));
            if beside_debt && !item.signed.is_zero() {
                let mistake = Mistake::boxes(Kind::OverdraftsInDebt, [Code::DU, Code::EH]);
                found.add(mistake, route.shifted(side, -item.signed));
            }
        }
    }
}
