//! Part `court_terme` but its leases: overdraft, discount, Dailly, factoring, break-even point.

use super::{
    cases,
    compare::{list, object, same_figure, same_money, same_percentage},
    count, money, percent, text,
};
use serde_json::Value;
use visavis::{
    base::Percent,
    finance::{
        break_even::{CostStructure, break_even},
        short_term::{
            DaillyTerms, DayBasis, DiscountTerms, FactoringTerms, OverdraftPeriod, OverdraftTerms, Segment,
            dailly, discount, factoring, overdraft,
        },
    },
};

#[test]
fn short_term_credit_costs_what_it_should() {
    for (name, case) in cases("court_terme") {
        let given = object(&case, "entrees");
        let has = |key: &str| given.contains_key(key);
        println!("{name}");
        if has("segments_jours_solde") {
            check_overdraft(&case);
        } else if has("nominal") {
            check_discount(&case);
        } else if has("creances_TTC") {
            check_dailly(&case);
        } else if has("CA_TTC_cede_annuel") {
            check_factoring(&case);
        } else if has("charges_variables") {
            check_break_even(&case);
        } else {
            assert!(has("nb_loyers"), "{name}: a kind of case that nothing proves");
        }
    }
}

#[track_caller]
fn basis(value: &Value) -> DayBasis {
    match count(value) {
        360 => DayBasis::Days360,
        365 => DayBasis::Days365,
        other => panic!("a year of {other} days"),
    }
}

fn check_overdraft(case: &Value) {
    let given = &case["entrees"];
    let cap = text(&given["CPFD_plafond"]);
    let (cap, _of_the_interest) = cap.split_once('%').expect("a percentage of the interest");
    let terms = OverdraftTerms {
        rate: percent(&given["taux_debiteur_pct"]),
        basis: basis(&given["base_contractuelle"]),
        peak_fee: percent(&given["CPFD_pct_par_mois"]),
        peak_fee_cap: cap.parse().expect("a percentage"),
        movement_fee: percent(&given["commission_mouvement_pct"]),
    };
    let segment = |row: &Value| Segment { days: count(&list(row)[0]), balance: money(&list(row)[1]) };
    let period = OverdraftPeriod {
        segments: list(&given["segments_jours_solde"]).iter().map(segment).collect(),
        monthly_peaks: list(&given["plus_fort_decouvert_par_mois"]).iter().map(money).collect(),
        debit_movements: money(&given["mouvements_debiteurs"]),
    };
    let found = overdraft(&period, &terms).expect("sound terms");
    for (key, expected) in object(case, "attendu") {
        match key.as_str() {
            "jours" => assert_eq!(found.days, count(expected)),
            "somme_nombres_debiteurs" => same_money(key, found.debit_numbers, expected),
            "interets_debiteurs" => same_money(key, found.interest, expected),
            "CPFD_brute" => same_money(key, found.peak_fee_uncapped, expected),
            "CPFD_retenue" => same_money(key, found.peak_fee, expected),
            "commission_mouvement" => same_money(key, found.movement_fee, expected),
            "total_preleve" => same_money(key, found.total, expected),
            "TEG_365_interets_et_CPFD_pct" => same_percentage(key, found.teg, expected),
            "taux_interets_seuls_365_pct" => same_percentage(key, found.interest_rate, expected),
            // The key tells the length of the period.
            mean if mean == format!("decouvert_moyen_sur_{}_j", found.days) => {
                same_figure(key, found.mean_overdraft, expected);
            }
            other => panic!("«{other}» is not proved"),
        }
    }
}

fn check_discount(case: &Value) {
    let given = &case["entrees"];
    let terms = DiscountTerms {
        rate: percent(&given["taux_escompte_pct"]),
        endorsement: percent(&given["endos_pct"]),
        bank_days: count(&given["jour_de_banque"]),
        basis: basis(&given["base"]),
        fee: money(&given["commission_manipulation_HT"]),
        vat: percent(&given["TVA_sur_commission_pct"]),
    };
    let days = count(&given["jours_jusqu_echeance"]);
    let found = discount(money(&given["nominal"]), days, &terms).expect("sound terms");
    for (key, expected) in object(case, "attendu") {
        match key.as_str() {
            "agios_interets" => same_money(key, found.interest, expected),
            "endos" => same_money(key, found.endorsement, expected),
            "commission_HT" => same_money(key, found.fee, expected),
            "TVA" => same_money(key, found.vat, expected),
            "net_credite" => same_money(key, found.net, expected),
            "cout_HT" => same_money(key, found.cost, expected),
            "TEG_365_pct" => same_percentage(key, found.teg, expected),
            other => panic!("«{other}» is not proved"),
        }
    }
}

fn check_dailly(case: &Value) {
    let given = &case["entrees"];
    let terms = DaillyTerms {
        advance: percent(&given["avance_pct"]),
        rate: percent(&given["taux_pct"]),
        basis: basis(&given["base"]),
        commission: percent(&given["commission_pct_sur_avance"]),
        slip_fee: money(&given["frais_bordereau"]),
    };
    let found = dailly(money(&given["creances_TTC"]), count(&given["jours"]), &terms).expect("sound terms");
    for (key, expected) in object(case, "attendu") {
        match key.as_str() {
            "avance" => same_money(key, found.advance, expected),
            "interets" => same_money(key, found.interest, expected),
            "commission" => same_money(key, found.commission, expected),
            "cout_total" => same_money(key, found.cost, expected),
            "net_disponible_si_interets_precomptes" => same_money(key, found.net_if_prepaid, expected),
            "TEG_365_postcompte_pct" => same_percentage(key, found.teg_postpaid, expected),
            "TEG_365_precompte_pct" => same_percentage(key, found.teg_prepaid, expected),
            other => panic!("«{other}» is not proved"),
        }
    }
}

fn check_factoring(case: &Value) {
    let given = &case["entrees"];
    let part = |key: &str| -> Percent { percent(&given[key]) };
    let terms = FactoringTerms {
        commission: part("commission_affacturage_pct"),
        financing_rate: part("taux_financement_pct"),
        basis: basis(&given["base_jours_taux"]),
        outstanding_basis: basis(&given["base_encours"]),
        financed: part("quotite_financee_pct"),
        guarantee_fund: part("fonds_de_garantie_pct"),
        reserve: part("reserve_pct"),
        fixed_fees: money(&given["frais_fixes_annuels_HT"]),
    };
    let days = count(&given["delai_moyen_jours"]);
    let found = factoring(money(&given["CA_TTC_cede_annuel"]), days, &terms).expect("sound terms");
    for (key, expected) in object(case, "attendu") {
        match key.as_str() {
            "encours_moyen_cede" => same_money(key, found.mean_outstanding, expected),
            "financement_moyen" => same_money(key, found.mean_financing, expected),
            "fonds_de_garantie_moyen" => same_money(key, found.mean_guarantee_fund, expected),
            "reserve_moyenne" => same_money(key, found.mean_reserve, expected),
            "commission_affacturage_HT" => same_money(key, found.commission, expected),
            "commission_financement" => same_money(key, found.financing_commission, expected),
            "cout_total_HT" => same_money(key, found.cost, expected),
            "cout_sur_CA_cede_pct" => same_percentage(key, found.cost_on_assigned, expected),
            "cout_sur_financement_pct" => same_percentage(key, found.cost_on_financing, expected),
            other => panic!("«{other}» is not proved"),
        }
    }
}

fn check_break_even(case: &Value) {
    let given = &case["entrees"];
    let found = break_even(&CostStructure {
        turnover: money(&given["CA_HT"]),
        variable_costs: money(&given["charges_variables"]),
        fixed_costs: money(&given["charges_fixes"]),
    });
    for (key, expected) in object(case, "attendu") {
        match key.as_str() {
            "marge_sur_cout_variable" => same_money(key, found.contribution, expected),
            "taux_MCV_pct" => same_percentage(key, found.contribution_rate, expected),
            "seuil_rentabilite" => same_figure(key, found.threshold, expected),
            "point_mort_jours_360" => same_figure(key, found.days, expected),
            "marge_securite" => same_figure(key, found.safety_margin, expected),
            "indice_securite_pct" => same_percentage(key, found.safety_index, expected),
            "levier_operationnel" => same_figure(key, found.operating_leverage, expected),
            "resultat" => same_money(key, found.result, expected),
            other => panic!("«{other}» is not proved"),
        }
    }
}
