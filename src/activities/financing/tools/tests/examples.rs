//! The worked examples of credit within the year and of investment.

use super::super::{Cells, Entry};
use super::worked::{Worked, amount, cells, column, count, found, percent, series};

const BANKING: Entry = Entry::Choice(1);

/// The segments of the scale: days and balance of each.
fn segments(path: &str) -> Vec<Cells> {
    (0..found(path).as_array().unwrap().len())
        .map(|at| {
            let (days, balance) = (format!("{path}/{at}/0"), format!("{path}/{at}/1"));
            cells(&[("days", count(&days)), ("balance", amount(&balance))])
        })
        .collect()
}

pub(super) fn short_term() -> Vec<Worked> {
    vec![overdraft(), discount(), dailly(), factoring(), cash()]
}

fn overdraft() -> Worked {
    let (asked, given) = ("/court_terme/D01/entrees", "/court_terme/D01/attendu");
    Worked::new(
        "overdraft",
        &[
            ("debit-rate", percent(&format!("{asked}/taux_debiteur_pct"))),
            ("basis", BANKING),
            ("peak-fee", percent(&format!("{asked}/CPFD_pct_par_mois"))),
            ("movement-fee", percent(&format!("{asked}/commission_mouvement_pct"))),
            ("movements", amount(&format!("{asked}/mouvements_debiteurs"))),
        ],
    )
    .rows("segments", segments(&format!("{asked}/segments_jours_solde")))
    .rows("peaks", column(&format!("{asked}/plus_fort_decouvert_par_mois"), "peak"))
    .gives(&[
        ("period-days", &format!("{given}/jours")),
        ("debit-numbers", &format!("{given}/somme_nombres_debiteurs")),
        ("debit-interest", &format!("{given}/interets_debiteurs")),
        ("peak-fee-uncapped", &format!("{given}/CPFD_brute")),
        ("peak-fee", &format!("{given}/CPFD_retenue")),
        ("movement-fee", &format!("{given}/commission_mouvement")),
        ("taken", &format!("{given}/total_preleve")),
        ("mean-overdraft", &format!("{given}/decouvert_moyen_sur_92_j")),
        ("teg", &format!("{given}/TEG_365_interets_et_CPFD_pct")),
        ("interest-rate", &format!("{given}/taux_interets_seuls_365_pct")),
    ])
}

fn discount() -> Worked {
    Worked::new(
        "discount",
        &[
            ("nominal", amount("/court_terme/F03/entrees/nominal")),
            ("days-to-term", count("/court_terme/F03/entrees/jours_jusqu_echeance")),
            ("discount-rate", percent("/court_terme/F03/entrees/taux_escompte_pct")),
            ("endorsement", percent("/court_terme/F03/entrees/endos_pct")),
            ("basis", BANKING),
            ("handling-fee", amount("/court_terme/F03/entrees/commission_manipulation_HT")),
        ],
    )
    .gives(&[
        ("discount-interest", "/court_terme/F03/attendu/agios_interets"),
        ("endorsement", "/court_terme/F03/attendu/endos"),
        ("fee-vat", "/court_terme/F03/attendu/TVA"),
        ("net-credited", "/court_terme/F03/attendu/net_credite"),
        ("cost-before-tax", "/court_terme/F03/attendu/cout_HT"),
        ("teg", "/court_terme/F03/attendu/TEG_365_pct"),
    ])
}

fn dailly() -> Worked {
    Worked::new(
        "dailly",
        &[
            ("receivables", amount("/court_terme/F02/entrees/creances_TTC")),
            ("advance-share", percent("/court_terme/F02/entrees/avance_pct")),
            ("advance-days", count("/court_terme/F02/entrees/jours")),
            ("rate", percent("/court_terme/F02/entrees/taux_pct")),
            ("basis", BANKING),
            ("advance-commission", percent("/court_terme/F02/entrees/commission_pct_sur_avance")),
            ("slip-fee", amount("/court_terme/F02/entrees/frais_bordereau")),
        ],
    )
    .gives(&[
        ("advance", "/court_terme/F02/attendu/avance"),
        ("interest", "/court_terme/F02/attendu/interets"),
        ("commission", "/court_terme/F02/attendu/commission"),
        ("cost", "/court_terme/F02/attendu/cout_total"),
        ("net-if-prepaid", "/court_terme/F02/attendu/net_disponible_si_interets_precomptes"),
        ("teg-postpaid", "/court_terme/F02/attendu/TEG_365_postcompte_pct"),
        ("teg-prepaid", "/court_terme/F02/attendu/TEG_365_precompte_pct"),
    ])
}

fn factoring() -> Worked {
    Worked::new(
        "factoring",
        &[
            ("assigned", amount("/court_terme/F01/entrees/CA_TTC_cede_annuel")),
            ("customer-days", count("/court_terme/F01/entrees/delai_moyen_jours")),
            ("service-commission", percent("/court_terme/F01/entrees/commission_affacturage_pct")),
            ("financing-rate", percent("/court_terme/F01/entrees/taux_financement_pct")),
            ("basis", BANKING),
            ("financed-share", percent("/court_terme/F01/entrees/quotite_financee_pct")),
            ("guarantee-fund", percent("/court_terme/F01/entrees/fonds_de_garantie_pct")),
            ("reserve", percent("/court_terme/F01/entrees/reserve_pct")),
            ("fixed-fees", amount("/court_terme/F01/entrees/frais_fixes_annuels_HT")),
        ],
    )
    .gives(&[
        ("mean-outstanding", "/court_terme/F01/attendu/encours_moyen_cede"),
        ("mean-financing", "/court_terme/F01/attendu/financement_moyen"),
        ("mean-guarantee-fund", "/court_terme/F01/attendu/fonds_de_garantie_moyen"),
        ("mean-reserve", "/court_terme/F01/attendu/reserve_moyenne"),
        ("service-commission", "/court_terme/F01/attendu/commission_affacturage_HT"),
        ("financing-commission", "/court_terme/F01/attendu/commission_financement"),
        ("cost-before-tax", "/court_terme/F01/attendu/cout_total_HT"),
        ("cost-on-assigned", "/court_terme/F01/attendu/cout_sur_CA_cede_pct"),
        ("cost-on-financing", "/court_terme/F01/attendu/cout_sur_financement_pct"),
    ])
}

/// The terms that the worked plan tells in words (« 40 % comptant ») are written here.
fn cash() -> Worked {
    let asked = "/plans/P04/entrees";
    let months = (0..found(&format!("{asked}/CA_HT")).as_array().unwrap().len()).map(|at| {
        let of = |list: &str| amount(&format!("{asked}/{list}/{at}"));
        let investment = if at == 2 { "15000" } else { "0" };
        cells(&[
            ("month-sales", of("CA_HT")),
            ("month-purchases", of("achats_HT")),
            ("month-investment", amount(investment)),
        ])
    });
    let earlier = cells(&[
        ("month-sales", amount("/plans/P04/entrees/M0/CA_HT")),
        ("month-purchases", amount("/plans/P04/entrees/M0/achats_HT")),
        ("month-social", amount("/plans/P04/entrees/M0/charges_sociales")),
    ]);
    let lines = "/plans/P04/attendu/lignes";
    Worked::new(
        "cash",
        &[
            ("opening-cash", amount("/plans/P04/entrees/solde_initial")),
            ("received-0", percent("40")),
            ("received-1", percent("60")),
            ("purchases-delay", count("1")),
            ("rent", amount("2000")),
            ("wages", amount("/plans/P04/entrees/salaires_nets")),
            ("social", amount("5500")),
            ("instalment", amount("/prets/L01/attendu/echeance_courante_hors_assurance")),
            ("vat-due", amount("/plans/P04/entrees/M0/TVA_due")),
        ],
    )
    .rows("months", months.collect())
    .rows("earlier-months", vec![earlier])
    .gives(&[
        ("lowest-cash", "/plans/P04/attendu/solde_minimum"),
        ("overdraft-needed", "/plans/P04/attendu/decouvert_a_autoriser"),
        ("closing-cash", "/plans/P04/attendu/solde_final"),
    ])
    .column("receipts", series(lines, "/encaissements_TTC"))
    .column("payments", series(lines, "/decaissements"))
    .column("vat-paid", series(lines, "/TVA_payee"))
    .column("closing-cash", series(lines, "/solde_fin"))
}

pub(super) fn investment() -> Vec<Worked> {
    vec![lease(), lease_or_buy(), net_value(), project(), break_even("SR1"), break_even("SR2"), years()]
}

fn lease() -> Worked {
    Worked::new(
        "lease",
        &[
            ("asset-price", amount("/court_terme/CB1/entrees/valeur_HT")),
            ("lease-rate", percent("/court_terme/CB1/entrees/taux_pct")),
            ("rents", count("/court_terme/CB1/entrees/nb_loyers")),
            ("residual", amount("/court_terme/CB1/entrees/valeur_residuelle")),
        ],
    )
    .gives(&[
        ("rent", "/court_terme/CB1/attendu/loyer_HT_terme_a_echoir"),
        ("rent-with-vat", "/court_terme/CB1/attendu/loyer_TTC_terme_a_echoir"),
        ("lease-total", "/court_terme/CB1/attendu/total_loyers_plus_VR_terme_a_echoir"),
        ("lease-rate", "/court_terme/CB1/entrees/taux_pct"),
    ])
}

fn lease_or_buy() -> Worked {
    Worked::new(
        "lease-or-buy",
        &[
            ("asset-price", amount("/van_tri/V03/entrees/investissement_HT")),
            ("loan-rate", percent("/van_tri/V03/entrees/emprunt/taux_pct")),
            ("loan-years", count("/van_tri/V03/entrees/emprunt/annuites")),
            ("depreciation-years", count("/van_tri/V03/entrees/amortissement_lineaire_ans")),
            ("yearly-rent", amount("/van_tri/V03/entrees/loyer_annuel_terme_echu")),
            ("rent-years", count("5")),
            ("option", amount("/van_tri/V03/entrees/option_achat_fin_an5")),
        ],
    )
    .gives(&[
        ("discounted-at", "/van_tri/V03/entrees/taux_actualisation_pct"),
        ("purchase-worth", "/van_tri/V03/attendu/VAN_cout_emprunt"),
        ("lease-worth", "/van_tri/V03/attendu/VAN_cout_credit_bail"),
        ("purchase-advantage", "/van_tri/V03/attendu/ecart_en_faveur_de_l_emprunt"),
        ("cheaper", "buying"),
        ("lease-rate-before-tax", "/van_tri/V03/attendu/taux_implicite_credit_bail_avant_IS_pct"),
    ])
    .column("purchase-flow", series("/van_tri/V03/flux_emprunt", ""))
    .column("lease-flow", series("/van_tri/V03/flux_credit_bail", ""))
}

fn net_value() -> Worked {
    Worked::new(
        "net-value",
        &[("discount-rate-yearly", percent("/van_tri/V01/entrees/taux_actualisation_pct"))],
    )
    .rows("flows", column("/van_tri/V01/flux", "flow"))
    .gives(&[
        ("npv", "/van_tri/V01/attendu/VAN"),
        ("irr", "/van_tri/V01/attendu/TRI_pct"),
        ("profitability", "/van_tri/V01/attendu/indice_profitabilite"),
        ("payback", "/van_tri/V01/attendu/delai_recuperation_ans_non_actualise"),
    ])
}

fn project() -> Worked {
    Worked::new(
        "project",
        &[
            ("outlay", amount("240000")),
            ("working-capital", amount("30000")),
            ("depreciation-years", count("6")),
            ("corporate-rate", percent("/van_tri/V02/entrees/IS_pct")),
            ("discount-rate-yearly", percent("/van_tri/V02/entrees/taux_actualisation_pct")),
        ],
    )
    .rows("project-years", vec![cells(&[("year-ebe", amount("78000"))]); 6])
    .gives(&[
        ("npv", "/van_tri/V02/attendu/VAN"),
        ("irr", "/van_tri/V02/attendu/TRI_pct"),
        ("profitability", "/van_tri/V02/attendu/indice_profitabilite"),
        ("payback", "/van_tri/V02/attendu/delai_recuperation_ans_non_actualise"),
    ])
    .column("flow-after-tax", series("/van_tri/V02/flux", ""))
}

fn break_even(case: &str) -> Worked {
    let asked = |name: &str| amount(&format!("/court_terme/{case}/entrees/{name}"));
    let given = |name: &str| format!("/court_terme/{case}/attendu/{name}");
    Worked::new(
        "break-even",
        &[
            ("turnover", asked("CA_HT")),
            ("variable-costs", asked("charges_variables")),
            ("fixed-costs", asked("charges_fixes")),
        ],
    )
    .gives(&[
        ("contribution", &given("marge_sur_cout_variable")),
        ("contribution-rate", &given("taux_MCV_pct")),
        ("threshold", &given("seuil_rentabilite")),
        ("threshold-days", &given("point_mort_jours_360")),
        ("safety-margin", &given("marge_securite")),
        ("safety-index", &given("indice_securite_pct")),
        ("leverage", &given("levier_operationnel")),
        ("result", &given("resultat")),
    ])
}

fn years() -> Worked {
    let rows = (0..3).map(|at| {
        let of = |list: &str| amount(&format!("/plans/P02/{list}/{at}"));
        cells(&[
            ("investments", of("entrees/emplois/investissements")),
            ("bfr-change", of("entrees/emplois/variation_BFR")),
            ("old-principal", of("entrees/emplois/remb_capital_existant")),
            ("new-principal", of("attendu/capital_rembourse_nouveau_pret")),
            ("paid-out", of("entrees/emplois/dividendes")),
            ("caf", of("entrees/ressources/CAF")),
            ("new-loans", of("entrees/ressources/emprunt_nouveau")),
            ("disposals", of("entrees/ressources/cessions")),
        ])
    });
    Worked::new("years", &[("opening-cash", amount("/plans/P02/entrees/tresorerie_initiale"))])
        .rows("plan-years", rows.collect())
        .gives(&[("missing", "0")])
        .column("balance-of-year", series("/plans/P02/attendu/solde_annuel", ""))
        .column("closing-cash", series("/plans/P02/attendu/tresorerie_fin", ""))
        .column("caf-on-principal", series("/plans/P02/attendu/CAF_sur_remboursements_capital", ""))
}
