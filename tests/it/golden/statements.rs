//! Accounts: totals, checks, balances, ratios, restatements, and the same year on forms 2033.

#[path = "worked.rs"]
mod worked;

use super::{cases, money, part, text};
use serde_json::Value;
use visavis::{
    base::{Date, Money, Percent, Rate, decimal},
    finance::{
        Balance, Box2033, Code, FormSet, Lease, Liasse, Reason, Rule, Simplified, Supplement, Totals, Unit,
        Violation, compute, half_of_capital_lost, restate, validate,
    },
};

#[track_caller]
fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let entries = value.as_object().unwrap_or_else(|| panic!("figures by name were expected: {value}"));
    entries.iter().map(|(name, value)| (name.as_str(), value))
}

#[test]
fn totals_are_those_of_the_forms() {
    for (name, value) in cases("liasses") {
        let case = worked::case(&value);
        let (detail, computed) = (case.detail(), case.detail().complete());
        assert_eq!(validate(&computed), [], "{name} {}", case.name);
        assert_eq!(validate(&case.stated()), [], "{name}");
        let totals = Totals::of(&detail);
        for (code, expected) in entries(&value["totaux_attendus"]) {
            let found = match code {
                "CO_net" => totals.get(Code::CO) - totals.get(Code::_1A),
                code => computed.get(code.parse().unwrap()),
            };
            assert_eq!(found, money(expected), "{name} {code}");
        }
    }
}

#[test]
fn spoilt_accounts_break_the_rules_expected_and_no_other() {
    let liasses = part("liasses");
    let Value::Array(spoilt) = part("liasses_invalides") else {
        panic!("a list of spoilt cases was expected")
    };
    for spoilt in spoilt {
        let mut liasse = worked::case(&liasses[text(&spoilt["base"])]).stated();
        for (key, value) in entries(&spoilt) {
            match key {
                "modifications_totaux_affiches" | "modifications_detail" => {
                    liasse.lines.extend(worked::amounts(value));
                }
                "base" | "regles_en_echec" | "explication" => {}
                other => panic!("what is «{other}»?"),
            }
        }
        let mut broken: Vec<Rule> = validate(&liasse).iter().map(Violation::rule).collect();
        broken.dedup();
        let broken: Vec<String> = broken.iter().map(Rule::to_string).collect();
        let expected: Vec<String> = spoilt["regles_en_echec"].as_array().unwrap().iter().map(text).collect();
        assert_eq!(broken, expected, "{}", spoilt["explication"]);
    }
}

/// The figure that a case names, in its part.
fn balance(part: &str, name: &str) -> Option<Balance> {
    use Balance::*;
    Some(match (part, name) {
        ("SIG", "marge_commerciale") => MargeCommerciale,
        ("SIG", "production_exercice") => ProductionExercice,
        ("SIG", "consommations_tiers") => ConsommationsTiers,
        ("SIG", "valeur_ajoutee") => Va,
        ("SIG", "EBE") => Ebe,
        ("SIG", "resultat_exploitation_GG") => ResultatExploitation,
        ("SIG", "RCAI_GW") => Rcai,
        ("SIG", "resultat_exceptionnel_HI") => ResultatExceptionnel,
        ("SIG", "resultat_net_HN") => ResultatNet,
        ("SIG", "resultat_cessions") => ResultatCessions,
        ("bilan_fonctionnel", "ressources_durables") => RessourcesDurables,
        ("bilan_fonctionnel", "emplois_stables") => EmploisStables,
        ("bilan_fonctionnel", "FRNG") => Frng,
        ("bilan_fonctionnel", "ACE") => Ace,
        ("bilan_fonctionnel", "PCE") => Pce,
        ("bilan_fonctionnel", "BFRE") => Bfre,
        ("bilan_fonctionnel", "ACHE") => Ache,
        ("bilan_fonctionnel", "PCHE") => Pche,
        ("bilan_fonctionnel", "BFRHE") => Bfrhe,
        ("bilan_fonctionnel", "BFR") => Bfr,
        ("bilan_fonctionnel", "tresorerie_nette") => Tn,
        ("agregats", "CA_TTC") => CaTtc,
        ("agregats", "achats_HT") => AchatsHt,
        ("agregats", "achats_TTC") => AchatsTtc,
        ("agregats", "dettes_financieres") => DettesFinancieres,
        ("agregats", "dettes_financieres_MLT") => DettesMoyenLongTerme,
        ("agregats", "dette_financiere_nette") => DetteNette,
        ("agregats", "dettes_CT") => DettesCourtTerme,
        ("ratios", "taux_marge_commerciale_pct") => TauxMargeCommerciale,
        ("ratios", "taux_VA_pct") => TauxVa,
        ("ratios", "taux_EBE_pct") => TauxEbe,
        ("ratios", "taux_rentabilite_nette_pct") => TauxRentabiliteNette,
        ("ratios", "part_personnel_dans_VA_pct") => PersonnelVa,
        ("ratios", "autonomie_financiere_pct") => Autonomie,
        ("ratios", "gearing_net") => Gearing,
        ("ratios", "dette_fin_nette_sur_EBE") => Levier,
        ("ratios", "capacite_remboursement_ans") => CapaciteRemboursement,
        ("ratios", "frais_financiers_sur_EBE_pct") => FraisFinanciersEbe,
        ("ratios", "frais_financiers_sur_CA_pct") => FraisFinanciersCa,
        ("ratios", "couverture_emplois_stables") => CouvertureEmplois,
        ("ratios", "BFR_jours_CA_HT") => BfrJours,
        ("ratios", "FRNG_jours_CA_HT") => FrngJours,
        ("ratios", "DSO_jours") => Dso,
        ("ratios", "DPO_jours") => Dpo,
        ("ratios", "DIO_marchandises_jours") => DioMarchandises,
        ("ratios", "DIO_matieres_jours") => DioMatieres,
        ("ratios", "liquidite_generale") => LiquiditeGenerale,
        ("ratios", "liquidite_reduite") => LiquiditeReduite,
        ("ratios", "ROE_pct") => Roe,
        ("retraitements_credit_bail_interim", "redevances") => Redevances,
        ("retraitements_credit_bail_interim", "amortissement_reconstitue") => AmortissementCreditBail,
        ("retraitements_credit_bail_interim", "interets_reconstitues") => InteretsCreditBail,
        ("retraitements_credit_bail_interim", "interim_reclasse") => InterimReclasse,
        ("retraitements_credit_bail_interim", "VA_retraitee") => VaRetraitee,
        ("retraitements_credit_bail_interim", "EBE_retraite") => EbeRetraite,
        ("retraitements_credit_bail_interim", "GG_retraite") => ResultatExploitationRetraite,
        ("retraitements_credit_bail_interim", "CAF_retraitee") => CafRetraitee,
        ("retraitements_credit_bail_interim", "dette_credit_bail_estimee") => DetteCreditBail,
        _ => return None,
    })
}

/// One expected figure, to the precision it is printed with; none for « non calculable ».
#[track_caller]
fn meets(liasse: &Liasse, supplement: &Supplement, balance: Balance, expected: &Value, name: &str) {
    let figure = compute(liasse, supplement, balance);
    let scaled =
        figure.value().map(|value| if balance.unit() == Unit::Percent { value * 100 } else { value });
    if expected.is_null() {
        assert_eq!(scaled, None, "{name} {balance:?}");
        return;
    }
    let expected = text(expected);
    let places = expected.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let found = scaled.map(|value| decimal(value, u32::try_from(places).unwrap()));
    // `decimal` drops the zeros that the worked cases print.
    let bare = if places > 0 { expected.trim_end_matches('0').trim_end_matches('.') } else { &expected };
    let bare = if bare == "-0" { "0" } else { bare };
    assert_eq!(found.as_deref(), Some(bare), "{name} {balance:?}: {figure:?}");
}

#[test]
fn every_figure_is_the_one_expected() {
    for (name, value) in cases("liasses") {
        let case = worked::case(&value);
        let (liasse, supplement) = (case.stated(), &case.supplement);
        for (part, figures) in entries(&value["attendu"]) {
            if part == "retraitements_credit_bail_interim" && figures.is_null() {
                assert_eq!(restate(&liasse, supplement), Err(Reason::NothingToRestate), "{name}");
                continue;
            }
            for (figure, expected) in entries(figures) {
                match (part, figure) {
                    ("CAF", "soustractive" | "additive") => {
                        let caf = visavis::finance::caf(&liasse, supplement).unwrap();
                        let way = if figure == "additive" { caf.additive } else { caf.subtractive };
                        assert_eq!(way, money(expected), "{name} CAF {figure}");
                        meets(&liasse, supplement, Balance::Caf, expected, &name);
                    }
                    ("ratios", "perte_moitie_capital") => {
                        assert_eq!(Some(half_of_capital_lost(&liasse)), expected.as_bool(), "{name}");
                    }
                    (part, figure) => {
                        let balance =
                            balance(part, figure).unwrap_or_else(|| panic!("what is {part} «{figure}»?"));
                        meets(&liasse, supplement, balance, expected, &name);
                    }
                }
            }
        }
    }
}

#[test]
fn the_same_year_on_forms_2033() {
    let mut converted = 0;
    for (name, value) in cases("liasses") {
        let case = worked::case(&value);
        let simplified = Simplified::from(&case.stated());
        assert_eq!(simplified.validate(), [], "{name}");
        let Some(expected) = value.get("equivalent_2033").filter(|expected| !expected.is_null()) else {
            continue;
        };
        converted += 1;
        for (code, expected) in entries(expected) {
            let code: Box2033 = code.parse().unwrap();
            assert_eq!(simplified.get(code), money(expected), "{name} {code}");
        }
        let listed = |code: &Box2033| expected.get(code.as_str()).is_some();
        let filled = simplified.lines.iter().filter(|(code, amount)| !amount.is_zero() && !code.is_memo());
        assert_eq!(filled.map(|(code, _)| *code).find(|code| !listed(code)), None, "{name}");
    }
    assert!(converted > 0, "no case has its equivalent on forms 2033");
}

#[test]
fn every_part_of_a_case_is_known() {
    let known = [
        "nom",
        "millesime_formulaires",
        "cloture",
        "duree_mois",
        "contexte",
        "lignes_detail",
        "totaux_attendus",
        "donnees_complementaires",
        "attendu",
        "equivalent_2033",
    ];
    for (name, value) in cases("liasses") {
        assert_eq!(entries(&value).map(|(key, _)| key).find(|key| !known.contains(key)), None, "{name}");
    }
}
