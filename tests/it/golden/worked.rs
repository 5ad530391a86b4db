//! The worked accounts of the trade as the finance room takes them; the unit tests of that room read them here too.

use super::{Code, Date, FormSet, Lease, Liasse, Money, Percent, Rate, Supplement};
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A business with its accounts.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    opening: Date,
    closing: Date,
    lines: BTreeMap<Code, Money>,
    /// The totals printed on its forms.
    pub(crate) totals: BTreeMap<Code, Money>,
    pub(crate) supplement: Supplement,
}

impl Case {
    /// Without its totals.
    pub(crate) fn detail(&self) -> Liasse {
        Liasse::new(self.opening, self.closing, self.lines.clone())
    }

    /// With the totals printed on its forms.
    pub(crate) fn stated(&self) -> Liasse {
        let mut liasse = self.detail();
        liasse.lines.extend(&self.totals);
        liasse
    }
}

/// One case of the part `liasses`.
pub(crate) fn case(value: &Value) -> Case {
    let closing: Date = value["cloture"].as_str().and_then(|text| text.parse().ok()).expect("a closing date");
    let months = value["duree_mois"].as_i64().expect("a length in months");
    let after = closing.tomorrow().expect("a day after");
    let opening = after.checked_sub(jiff::Span::new().months(months)).expect("an opening date");
    let recent = value["millesime_formulaires"].as_i64().expect("the year of the forms") >= 2026;
    assert_eq!(FormSet::of(opening) == FormSet::From2026, recent, "the forms are those of the opening date");

    let mut lines = amounts(&value["lignes_detail"]);
    let totals = value["totaux_attendus"].as_object().expect("totals by box");
    // CO − 1A has no box of its own.
    let totals = totals.iter().filter(|(name, _)| name.as_str() != "CO_net");
    let mut supplement = Supplement::default();
    let extra = Map::new();
    for (name, amount) in value["donnees_complementaires"].as_object().unwrap_or(&extra) {
        complete(name, amount, &mut lines, &mut supplement);
    }
    Case {
        name: value["nom"].as_str().unwrap_or_default().to_owned(),
        opening,
        closing,
        lines,
        totals: totals.map(|(code, amount)| (code.parse().expect("a box"), money(amount))).collect(),
        supplement,
    }
}

/// Amounts by box.
pub(crate) fn amounts(value: &Value) -> BTreeMap<Code, Money> {
    let amounts = value.as_object().expect("amounts by box");
    amounts.iter().map(|(code, amount)| (code.parse().expect("a box"), money(amount))).collect()
}

fn complete(name: &str, value: &Value, lines: &mut BTreeMap<Code, Money>, supplement: &mut Supplement) {
    let s = supplement;
    match name {
        "A1_transferts_charges_exploitation" => drop(lines.insert(Code::A1, money(value))),
        "quote_part_subv_invest_747" => s.grant_share_747 = Some(money(value)),
        "quote_part_subv_invest_777" => s.grant_share_777 = Some(money(value)),
        "produits_cessions_775" => s.disposal_proceeds_775 = Some(money(value)),
        "vnc_cedees_675" => s.disposal_book_value_675 = Some(money(value)),
        "reprises_exceptionnelles_787" => s.exceptional_reversals_787 = Some(money(value)),
        "dotations_exceptionnelles_687" => s.exceptional_allowances_687 = Some(money(value)),
        "BZ_hors_exploitation" => s.other_receivables_non_operating = Some(money(value)),
        "DY_hors_exploitation" => s.tax_social_non_operating = Some(money(value)),
        "ICNE_dans_DU" => s.accrued_interest = Some(money(value)),
        "part_moins_1_an_des_emprunts" => s.borrowings_within_one_year = Some(money(value)),
        "taux_tva_moyen_pct" => s.sales_vat = Some(rate(value)),
        "taux_tva_achats_pct" => s.purchases_vat = Some(rate(value)),
        "credit_bail" => s.leases = vec![lease(value)],
        other => panic!("what is «{other}»?"),
    }
}

fn lease(value: &Value) -> Lease {
    let years = |name: &str| text(&value[name]).parse().expect("whole years");
    Lease {
        value: money(&value["valeur_origine"]),
        option: money(&value["prix_rachat"]),
        years: years("duree_ans"),
        elapsed: years("annees_ecoulees"),
    }
}

/// A figure is a number or a text.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn money(value: &Value) -> Money {
    text(value).parse().expect("an amount")
}

/// Exactly: a rate of a finer grain than the basis point would be lost.
fn rate(value: &Value) -> Rate {
    let percent: Percent = text(value).parse().expect("a percentage");
    let points = percent.points() * rust_decimal::Decimal::ONE_HUNDRED;
    assert!(points.fract().is_zero(), "{value}: in basis points");
    Rate(points.to_i32().expect("a rate"))
}
