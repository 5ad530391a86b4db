//! Years mixed: the figure of another year, or one line of it.

use super::{
    About,
    mistake::{Kind, Mistake},
    route::routes,
    scene::{Scene, Suspects},
};
use crate::finance::analysis::compute;

pub(super) const ABOUT: About = About {
    name: "YearsMixed",
    what: "Le chiffre d’un autre exercice, ou une ligne prise dans la colonne d’à côté.",
    why: "La liasse imprime deux exercices côte à côte\u{a0}: lire la mauvaise colonne efface l’évolution à commenter.",
    example: "EBE 2025 saisi pour 2026\u{a0}; salaires (FY) de 2025 dans l’EBE 2026.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    for (closing, year) in scene.other_years() {
        let whole = compute(year.liasse, year.supplement, scene.balance()).value();
        found.add(Mistake { year: Some(closing), ..Mistake::plain(Kind::OtherYear) }, whole);
        let theirs = routes(scene.balance(), year);
        for (ours, theirs) in scene.routes.iter().zip(&theirs) {
            // Forms of two sets may part the ways: terms are matched by their line.
            for (side, item) in ours.places() {
                let there = theirs.places().find(|(at, other)| *at == side && other.line == item.line);
                if let Some((_, other)) = there.filter(|(_, other)| !other.signed.is_zero()) {
                    let mistake =
                        Mistake { year: Some(closing), ..Mistake::at(Kind::LineOfOtherYear, [item.line]) };
                    found.add(mistake, ours.shifted(side, other.signed - item.signed));
                }
            }
        }
    }
}
