//! One figure for another.

use super::{
    About,
    mistake::{Kind, Mistake},
    scene::{Scene, Suspects},
};
use crate::finance::analysis::{Balance, Family};

pub(super) const ABOUT: About = About {
    name: "OtherFigure",
    what: "Le montant juste d’un autre solde du même exercice.",
    why: "Les noms se ressemblent (BFR et BFRE, RCAI et résultat d’exploitation)\u{a0}: le comité lit le solde annoncé.",
    example: "BFRE saisi dans la case du BFR.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    let asked = scene.balance();
    for other in Balance::ALL.iter().copied() {
        let alike = other.unit() == asked.unit() && kin(other.family()) == kin(asked.family());
        if other != asked && alike {
            let mistake = Mistake { figure: Some(other), ..Mistake::plain(Kind::OtherFigure) };
            found.add(mistake, scene.figure(other));
        }
    }
}

/// Figures that stand beside each other on the sheet: the CAF among the balances, debts among the sums.
const fn kin(family: Family) -> u8 {
    match family {
        Family::Sig | Family::Caf => 0,
        Family::Functional | Family::Aggregate => 1,
        Family::Delay | Family::Ratio => 2,
        Family::Restated => 3,
    }
}
