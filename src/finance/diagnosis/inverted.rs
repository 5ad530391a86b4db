//! A ratio upside down.

use super::{
    About,
    mistake::{Kind, Mistake},
    route::{Route, Side},
    scene::{Scene, Suspects},
};
use crate::finance::figure::{Figure, Ratio, Term};

pub(super) const ABOUT: About = About {
    name: "InvertedRatio",
    what: "Numérateur et dénominateur échangés.",
    why: "Un ratio se lit dans un sens\u{a0}: à l’envers, une dette lourde paraît légère.",
    example: "Capacité de remboursement\u{a0}: CAF / dettes, 0,79 au lieu de 1,27 an.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    for route in &scene.routes {
        found.add(Mistake::plain(Kind::Inverted), inverted(route));
    }
}

fn inverted(route: &Route<'_>) -> Option<Ratio> {
    let (over, under) = (route.side(Side::Over)?.total(), route.side(Side::Under)?.total());
    Figure::quotient(under, over, route.by, Term::Months).value()
}
