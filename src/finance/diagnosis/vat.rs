//! VAT on the wrong side: tax left out where it belongs, or counted where amounts stand before tax.

use super::{
    About,
    line::{Line, Part},
    mistake::{Kind, Mistake},
    route::Side,
    scene::{Scene, Suspects},
    terms::Terms,
};
use crate::{
    base::Money,
    finance::{analysis::Balance, liasse::Code},
};

pub(super) const ABOUT: About = About {
    name: "Vat",
    what: "Un montant hors taxes pris pour un montant toutes taxes comprises, ou l’inverse.",
    why: "Clients et fournisseurs figurent TTC au bilan, ventes et achats HT au compte de résultat\u{a0}: un délai rapproche des montants de même nature.",
    example: "Délai clients sur le CA HT\u{a0}: 66,7 jours au lieu de 57,3.",
};

pub(super) fn suspects(scene: &Scene<'_>, found: &mut Suspects) {
    left_out(scene, found);
    exports(scene, found);
    let (side, lines, tax): (Side, &[Code], Part) = match scene.balance() {
        Balance::Ca => (Side::Over, &[Code::FL], Part::SalesVat),
        Balance::AchatsHt => (Side::Over, &[Code::FS, Code::FU, Code::FW], Part::PurchasesVat),
        Balance::BfrJours
        | Balance::FrngJours
        | Balance::TauxVa
        | Balance::TauxEbe
        | Balance::TauxRentabiliteNette
        | Balance::FraisFinanciersCa => (Side::Under, &[Code::FL], Part::SalesVat),
        Balance::DioMarchandises => (Side::Under, &[Code::FS], Part::PurchasesVat),
        Balance::DioMatieres => (Side::Under, &[Code::FU], Part::PurchasesVat),
        _ => return,
    };
    let tax = Line::Part(tax).amount(scene.year);
    let (whole, taxed) = match scene.balance() {
        // The tax on purchases is known for all of them: each bears its share.
        Balance::DioMarchandises | Balance::DioMatieres => (
            scene.year.liasse.sum(&[Code::FS, Code::FU, Code::FW]),
            scene.routes.first().and_then(|route| route.side(Side::Under)).map(Terms::total),
        ),
        _ => (Money::euros(1), Some(Money::euros(1))),
    };
    let share = taxed.and_then(|taxed| tax.times(taxed.as_cents(), whole.as_cents()));
    if let Some(share) = share {
        let mistake = Mistake::boxes(Kind::TaxIncluded, lines.iter().copied());
        scene.moves(found, mistake, side, share);
    }
}

/// The tax is a term of the formula: left out.
fn left_out(scene: &Scene<'_>, found: &mut Suspects) {
    let taxes = [Line::Part(Part::SalesVat), Line::Part(Part::PurchasesVat)];
    for route in &scene.routes {
        for (side, item) in route.places().filter(|(_, item)| taxes.contains(&item.line)) {
            if !item.signed.is_zero() {
                let mistake = Mistake::at(Kind::TaxExcluded, [item.line]);
                found.add(mistake, route.shifted(side, -item.signed));
            }
        }
    }
}

/// The tax of sales in France, spread over exports too.
fn exports(scene: &Scene<'_>, found: &mut Suspects) {
    let (all, exported) = (scene.get(Code::FL), scene.get(Code::FK));
    let tax = Line::Part(Part::SalesVat);
    for route in &scene.routes {
        for (side, item) in route.places().filter(|(_, item)| item.line == tax) {
            let in_france = (all - exported).as_cents();
            let more = item.signed.times(exported.as_cents(), in_france).filter(|more| !more.is_zero());
            let mistake = Mistake::boxes(Kind::ExportsTaxed, [Code::FK]);
            found.add(mistake, more.and_then(|more| route.shifted(side, more)));
        }
    }
}
