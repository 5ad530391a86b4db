//! What stands below the EBE, counted in it.

use super::{
    About,
    line::{Line, Part},
    mistake::{Kind, Mistake},
    route::Side,
    scene::{Scene, Suspects},
};
use crate::finance::{analysis::Balance, liasse::Code};

pub(super) const ABOUT: About = About {
    name: "BelowTheEbe",
    what: "L’EBE avec les autres produits ou charges (FQ, GE), ou avec la quote-part de subvention d’investissement (747).",
    why: "L’EBE ne retient que l’exploitation courante qui s’encaisse\u{a0}: FQ et GE viennent après, la quote-part est un produit calculé.",
    example: "EBE de 94 950 € trouvé à 94 500 avec FQ (450) et GE (900).",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    let side = match scene.balance() {
        Balance::Ebe | Balance::TauxEbe => Side::Over,
        Balance::Levier | Balance::FraisFinanciersEbe => Side::Under,
        _ => return,
    };
    let (income, charge) = (scene.get(Code::FQ), scene.get(Code::GE));
    let of = |codes: &[Code]| Mistake::boxes(Kind::OtherItemsInEbe, codes.iter().copied());
    scene.moves(found, of(&[Code::FQ]), side, income);
    scene.moves(found, of(&[Code::GE]), side, -charge);
    if !income.is_zero() && !charge.is_zero() {
        scene.moves(found, of(&[Code::FQ, Code::GE]), side, income - charge);
    }
    let grant = Line::Part(Part::GrantShare747);
    scene.moves(found, Mistake::at(Kind::GrantShareLeft, [grant]), side, grant.amount(scene.year));
}
