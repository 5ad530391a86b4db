//! Gross and net of depreciation mixed.

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

pub(super) const ABOUT: About = About {
    name: "GrossAndNet",
    what: "Un montant net d’amortissements ou de dépréciations là où la formule prend le brut, ou l’inverse\u{a0}; en particulier l’actif immobilisé net dans le bilan fonctionnel.",
    why: "Le bilan fonctionnel se lit en valeurs brutes, les amortissements étant des ressources\u{a0}; les ratios de liquidité se lisent en net.",
    example: "FRNG avec l’actif immobilisé net\u{a0}: les amortissements comptent deux fois.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    for route in &scene.routes {
        for (side, item) in route.places() {
            let Line::Box(code) = item.line else { continue };
            if let Some(under) = depreciation(code) {
                let net = signed(scene.get(under), !item.plus);
                let kind = if code == Code::BJ { Kind::FixedAssetsNet } else { Kind::NetForGross };
                add(found, route, Mistake::boxes(kind, [code, under]), side, net);
            }
            if code.side() == Accounts::Depreciation && code != Code::_1A {
                let mistake = Mistake::boxes(Kind::GrossForNet, [code]);
                add(found, route, mistake, side, -item.signed);
            }
        }
        together(scene, found, route, &STOCKS);
        together(scene, found, route, &CURRENT);
        all_net(scene, found, route);
        gross_total(scene, found, route);
    }
}

const STOCKS: [Code; 5] = [Code::BL, Code::BN, Code::BP, Code::BR, Code::BT];
const CURRENT: [Code; 8] = [Code::BL, Code::BN, Code::BP, Code::BR, Code::BT, Code::BV, Code::BX, Code::BZ];

/// The box of the depreciation of an asset: the one printed beside it.
fn depreciation(code: Code) -> Option<Code> {
    if code.side() != Accounts::Asset {
        return None;
    }
    let at = Code::EVERY.iter().position(|other| *other == code)?;
    Code::EVERY.get(at + 1).copied().filter(|next| next.side() == Accounts::Depreciation)
}

fn signed(amount: Money, plus: bool) -> Money {
    if plus { amount } else { -amount }
}

fn add(found: &mut Suspects, route: &Route<'_>, mistake: Mistake, side: Side, by: Money) {
    if !by.is_zero() {
        found.add(mistake, route.shifted(side, by));
    }
}

/// Several assets of the formula, all taken net.
fn together(scene: &Scene<'_>, found: &mut Suspects, route: &Route<'_>, group: &[Code]) {
    let (mut by, mut lines) = (Money::ZERO, Vec::new());
    for item in &route.over.items {
        let of_group = |line: Line| group.iter().copied().find(|code| Line::Box(*code) == line);
        let Some(under) = of_group(item.line).filter(|_| item.plus).and_then(depreciation) else { continue };
        if !scene.get(under).is_zero() {
            by -= scene.get(under);
            lines.push(under);
        }
    }
    if lines.len() > 1 {
        add(found, route, Mistake::boxes(Kind::NetForGross, lines), Side::Over, by);
    }
}

/// Fixed assets net, and depreciation left out of the resources as well: the balance sheet of the accountant.
fn all_net(scene: &Scene<'_>, found: &mut Suspects, route: &Route<'_>) {
    let holds = |code| route.over.items.iter().any(|item| item.line == Line::Box(code));
    if holds(Code::BJ) && holds(Code::_1A) {
        let by = scene.get(Code::BK) - scene.get(Code::_1A);
        let mistake = Mistake::boxes(Kind::NetForGross, [Code::BJ, Code::BK, Code::_1A]);
        add(found, route, mistake, Side::Over, by);
    }
}

/// The gross total of the assets, where the net one is meant.
fn gross_total(scene: &Scene<'_>, found: &mut Suspects, route: &Route<'_>) {
    for (side, item) in route.places().filter(|(_, item)| item.line == Line::Box(Code::EE)) {
        let by = signed(scene.get(Code::CO), item.plus) - item.signed;
        add(found, route, Mistake::boxes(Kind::GrossForNet, [Code::CO, Code::EE]), side, by);
    }
}
