//! The whole with the opposite sign.

use super::{
    About,
    mistake::{Kind, Mistake},
    scene::{Scene, Suspects},
};
use crate::finance::figure::{Figure, Ratio};

pub(super) const ABOUT: About = About {
    name: "OppositeSign",
    what: "Le bon montant avec le signe contraire.",
    why: "Un BFR négatif est une ressource, une trésorerie nette négative un besoin\u{a0}: le signe change le diagnostic.",
    example: "BFR de −40 800 € saisi 40 800 €.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    let opposite = Figure::Value(Ratio::from_integer(0)).minus(Figure::Value(scene.right)).value();
    found.add(Mistake::plain(Kind::OppositeSign), opposite);
}
