//! The right figure on another scale: thousands, months, percentages.

use super::{
    About,
    mistake::{Kind, Mistake},
    scene::{Scene, Suspects},
};
use crate::finance::{analysis::Unit, figure::Ratio};

pub(super) const ABOUT: About = About {
    name: "Scale",
    what: "Le bon chiffre à une autre échelle\u{a0}: milliers d’euros pour euros, mois pour année, part pour pourcentage.",
    why: "Un dossier mêle des tableaux en k€, des montants mensuels et des ratios\u{a0}: l’unité se lit avant le chiffre.",
    example: "EBE de 94 950 € saisi 95\u{a0}; autonomie de 42,24 % saisie 0,42 %.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    let scales: &[(Kind, i64, i64)] = match scene.balance().unit() {
        Unit::Euros => &[
            (Kind::Thousands, 1, 1_000),
            (Kind::Thousandfold, 1_000, 1),
            (Kind::Monthly, 1, 12),
            (Kind::Twelvefold, 12, 1),
        ],
        Unit::Percent => &[(Kind::ShareAsPercent, 1, 100), (Kind::PercentTwice, 100, 1)],
        Unit::Days | Unit::Years | Unit::Times => &[(Kind::Monthly, 1, 12), (Kind::Twelvefold, 12, 1)],
    };
    for (kind, by, over) in scales {
        found.add(Mistake::plain(*kind), scaled(scene.right, *by, *over));
    }
}

/// `value` × `by` / `over`, unless it outgrows the type.
fn scaled(value: Ratio, by: i64, over: i64) -> Option<Ratio> {
    let (numerator, denominator) = (i128::from(*value.numer()), i128::from(*value.denom()));
    let exact = num_rational::Ratio::new(numerator * i128::from(by), denominator * i128::from(over));
    let (numerator, denominator) = (i64::try_from(*exact.numer()), i64::try_from(*exact.denom()));
    Some(Ratio::new_raw(numerator.ok()?, denominator.ok()?))
}
