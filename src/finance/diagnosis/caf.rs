//! What is calculated, or comes from disposals, left in the CAF.

use super::{
    About,
    line::{Line, Part},
    mistake::{Kind, Mistake},
    route::Side,
    scene::{Scene, Suspects},
};
use crate::{
    base::Money,
    finance::{
        analysis::Balance,
        liasse::{
            Code::{self, *},
            FormSet,
        },
    },
};

pub(super) const ABOUT: About = About {
    name: "CafDisposals",
    what: "La CAF avec les produits de cession, sans la valeur comptable des biens cédés, avec une quote-part de subvention, avec A1 deux fois, ou réduite au résultat et aux dotations.",
    why: "La CAF mesure ce que l’activité dégage pour rembourser\u{a0}: une vente de machine ne se répète pas.",
    example: "CAF trop haute de 3 000 €\u{a0}: produits de cession (F1) gardés.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    let side = match scene.balance() {
        Balance::Caf | Balance::Autofinancement => Side::Over,
        Balance::CapaciteRemboursement => Side::Under,
        _ => return,
    };
    let sum = |lines: &[Line]| lines.iter().map(|line| line.amount(scene.year)).sum::<Money>();
    let held = |lines: &[Line]| -> Vec<Line> {
        lines.iter().copied().filter(|line| !line.amount(scene.year).is_zero()).collect()
    };
    let part = Line::Part;
    let proceeds = [Line::Box(F1), Line::Box(G2), part(Part::DisposalProceeds775)];
    let values = [Line::Box(G1), Line::Box(G3), part(Part::BookValue675)];
    let grants = [part(Part::GrantShare747), part(Part::GrantShare777)];

    let (sold, cost) = (sum(&proceeds), sum(&values));
    scene.moves(found, Mistake::at(Kind::DisposalProceedsLeft, held(&proceeds)), side, sold);
    scene.moves(found, Mistake::at(Kind::BookValueForgotten, held(&values)), side, -cost);
    if !sold.is_zero() && !cost.is_zero() {
        let both = [held(&proceeds), held(&values)].concat();
        scene.moves(found, Mistake::at(Kind::DisposalResultLeft, both), side, sold - cost);
    }
    for grant in grants {
        scene.moves(found, Mistake::at(Kind::GrantShareLeft, [grant]), side, grant.amount(scene.year));
    }
    scene.moves(found, Mistake::boxes(Kind::TransfersTwice, [A1]), side, scene.get(A1));
    simplified(scene, found, side);
}

/// « Résultat + dotations », with depreciation alone or with every allowance.
fn simplified(scene: &Scene<'_>, found: &mut Suspects, side: Side) {
    let Some(right) = scene.figure(Balance::Caf).map(crate::finance::Figure::Value) else { return };
    let Some(right) = right.as_money() else { return };
    let older = scene.year.liasse.set() == FormSet::Before2026;
    let every: &[Code] = if older { &[HN, GA, GB, GC, GD, GQ, HG] } else { &[HN, GA, GB, GC, GD, GQ] };
    for codes in [&[HN, GA], every] {
        let held = codes.iter().copied().filter(|code| !scene.get(*code).is_zero());
        let mistake = Mistake::boxes(Kind::SimplifiedCaf, held);
        scene.moves(found, mistake, side, scene.year.liasse.sum(codes) - right);
    }
}
