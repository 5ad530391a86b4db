//! Days counted on a calendar year.

use super::{
    About,
    mistake::{Kind, Mistake},
    scene::{Scene, Suspects},
};
use crate::{base::Money, finance::analysis::Unit};

pub(super) const ABOUT: About = About {
    name: "DaysBase",
    what: "Un délai en jours sur une année de 365 jours au lieu de 360.",
    why: "La pratique bancaire compte des années de 360 jours\u{a0}: les délais se comparent sur la même base.",
    example: "Délai clients de 57,3 jours trouvé à 58,1.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    if scene.balance().unit() != Unit::Days {
        return;
    }
    for route in &scene.routes {
        // A year of n months has 30 n days here, and 365 n / 12 by the calendar.
        let calendar = route.by.checked_mul(365).map(|days| days / 360);
        let days = calendar.filter(|days| *days != route.by);
        let value = days.and_then(|days| route.times(Money::ZERO, Money::ZERO, days));
        found.add(Mistake::plain(Kind::CalendarDays), value);
    }
}
