//! Part `plans`: initial plan, plan over years, service of the debt; the monthly cash plan is in `cash_plan`.

use super::{
    cases,
    cash_plan::check_cash_plan,
    compare::{
        list, object, same_amounts, same_figure, same_figures, same_money, same_percentage, same_truth,
    },
    count,
    loan_rows::{instalment, loan_years},
    money, percent,
};
use rust_decimal::Decimal;
use serde_json::Value;
use visavis::{
    base::{Money, Percent},
    finance::{
        Ratio,
        plan::{
            DebtService, DscrYear, DutyBracket, FinancingYear, InitialPlan, Need, Resource, Stress,
            debt_service, financing_plan, initial_plan, transfer_duty,
        },
    },
};

#[test]
fn plans_hold_as_they_should() {
    for (name, case) in cases("plans") {
        println!("{name}");
        let has = |key: &str| case["entrees"].get(key).is_some();
        if case.get("besoins").is_some() {
            check_initial(&case);
        } else if has("emplois") {
            check_years(&case);
        } else if has("EBE") {
            check_debt_service(&case);
        } else if has("encaissement") {
            check_cash_plan(&case);
        } else {
            panic!("{name}: a kind of case that nothing proves");
        }
    }
}

fn check_initial(case: &Value) {
    let need = |key: &str| match key {
        key if key.starts_with("TVA") => Need::Vat,
        key if key.starts_with("fonds_de_commerce") => Need::Business,
        key if key.starts_with("droits") => Need::Duties,
        key if key.starts_with("BFR") => Need::WorkingCapital,
        _ => Need::Other,
    };
    let resource = |key: &str| match key {
        key if key.starts_with("apport") => Resource::OwnFunds,
        // Brought as own funds or blocked account, says the case's note.
        key if key.starts_with("pret_honneur") || key.starts_with("compte_courant") => Resource::QuasiEquity,
        key if key.starts_with("credit_relais_TVA") => Resource::VatBridge,
        _ => Resource::Loan,
    };
    let plan = InitialPlan {
        needs: object(case, "besoins").iter().map(|(key, amount)| (need(key), money(amount))).collect(),
        resources: object(case, "ressources")
            .iter()
            .map(|(key, amount)| (resource(key), money(amount)))
            .collect(),
    };
    if let (Some(price), Some(duties)) =
        (case["besoins"].get("fonds_de_commerce"), case["besoins"].get("droits_enregistrement_fonds"))
    {
        let scale = [(0, 0), (23_000, 3), (200_000, 5)].map(|(euros, rate)| DutyBracket {
            above: Money::euros(euros),
            rate: Percent::new(Decimal::from(rate)),
        });
        same_money("droits", transfer_duty(money(price), &scale).expect("a price"), duties);
    }
    let found = initial_plan(&plan);
    for (key, expected) in object(case, "attendu") {
        match key.as_str() {
            "total_besoins" => same_money(key, found.needs, expected),
            "total_ressources" => same_money(key, found.resources, expected),
            "ecart" => same_money(key, found.gap, expected),
            "equilibre" => same_truth(key, found.is_balanced(), expected),
            "apport_sur_besoins_hors_TVA_pct" => same_percentage(key, found.own_share, expected),
            "quasi_fonds_propres_sur_besoins_hors_TVA_pct" => {
                same_percentage(key, found.quasi_equity_share, expected);
            }
            "apport_complementaire_requis" => same_money(key, found.complement, expected),
            other => panic!("«{other}» is not proved"),
        }
    }
}

fn check_years(case: &Value) {
    let given = &case["entrees"];
    let uses = ["investissements", "variation_BFR", "remb_capital_existant", "dividendes"];
    let resources = ["CAF", "emprunt_nouveau", "cessions"];
    let known = |part: &str, names: &[&str]| {
        let rows = object(given, part);
        assert!(rows.keys().all(|key| names.contains(&key.as_str())), "{part}: {:?}", rows.keys());
    };
    known("emplois", &uses);
    known("ressources", &resources);
    let of = |part: &str, name: &str, year: usize| {
        given[part].get(name).map_or(Money::ZERO, |row| money(&list(row)[year]))
    };

    let length = list(&given["ressources"]["CAF"]).len();
    let terms = &given["pret"];
    let (capital, rate, months) =
        (money(&terms["capital"]), percent(&terms["taux_pct"]), count(&terms["mois"]));
    same_money("echeance", instalment(capital, rate, 12, months), &terms["echeance"]);
    let loan = loan_years(capital, rate, 12, months, length);
    let years: Vec<FinancingYear> = loan
        .iter()
        .enumerate()
        .map(|(year, new_loan)| FinancingYear {
            investments: of("emplois", uses[0], year),
            bfr_change: of("emplois", uses[1], year),
            existing_principal: of("emplois", uses[2], year),
            new_loan: *new_loan,
            dividends: of("emplois", uses[3], year),
            caf: of("ressources", resources[0], year),
            borrowed: of("ressources", resources[1], year),
            disposals: of("ressources", resources[2], year),
            contributions: Money::ZERO,
        })
        .collect();
    let found = financing_plan(money(&given["tresorerie_initiale"]), &years);
    for (key, expected) in object(case, "attendu") {
        let loan_row = |part: fn(&FinancingYear) -> Money| years.iter().map(part).collect::<Vec<_>>();
        match key.as_str() {
            "capital_rembourse_nouveau_pret" => {
                same_amounts(key, &loan_row(|year| year.new_loan.principal), expected);
            }
            "interets_nouveau_pret" => same_amounts(key, &loan_row(|year| year.new_loan.interest), expected),
            "solde_annuel" => {
                same_amounts(key, &found.iter().map(|year| year.balance).collect::<Vec<_>>(), expected);
            }
            "tresorerie_fin" => {
                same_amounts(key, &found.iter().map(|year| year.closing_cash).collect::<Vec<_>>(), expected);
            }
            "CAF_sur_remboursements_capital" => {
                let cover: Vec<_> = found.iter().map(|year| year.caf_on_principal).collect();
                same_figures(key, &cover, expected);
            }
            other => panic!("«{other}» is not proved"),
        }
    }
}

fn check_debt_service(case: &Value) {
    let given = object(case, "entrees");
    let row = |name: &str, year: usize| money(&list(&given[name])[year]);
    // Each year of the plan bears twelve instalments: the loan outlives the plan.
    let new_service = money(&given["echeance_nouveau_pret"]).times(12, 1).expect("an amount");
    let years: Vec<DscrYear> = (0..list(&given["EBE"]).len())
        .map(|year| DscrYear {
            ebe: row("EBE", year),
            tax: row("IS_decaisse", year),
            bfr_change: row("variation_BFR", year),
            maintenance: row("investissements_maintien", year),
            existing_service: row("service_dette_existante_capital_plus_interets", year),
            new_service,
        })
        .collect();
    let base = debt_service(&years, &Stress::default()).expect("amounts");
    for (key, expected) in object(case, "attendu") {
        if let Some(cut) =
            key.strip_prefix("stress_EBE_moins_").and_then(|rest| rest.strip_suffix("pct_IS_inchange"))
        {
            let stress = Stress { ebe_cut: cut.replace('_', ".").parse().expect("a percentage") };
            let stressed = debt_service(&years, &stress).expect("amounts");
            for (inner, expected) in expected.as_object().expect("figures under stress") {
                check_service(&format!("{key}.{inner}"), inner, &stressed, &years, expected);
            }
        } else {
            check_service(key, key, &base, &years, expected);
        }
    }
}

#[track_caller]
fn check_service(what: &str, key: &str, found: &DebtService, years: &[DscrYear], expected: &Value) {
    match key {
        "CFADS" => same_amounts(what, &found.cfads, expected),
        "service_nouveau_pret" => {
            same_amounts(what, &years.iter().map(|year| year.new_service).collect::<Vec<_>>(), expected);
        }
        "DSCR" => same_figures(what, &found.dscr, expected),
        "DSCR_min" => same_figure(what, found.minimum, expected),
        "DSCR_moyen" => same_figure(what, found.mean, expected),
        decision => {
            let Some(threshold) = decision.strip_prefix("decision_seuil_") else {
                panic!("«{what}» is not proved")
            };
            let (whole, decimals) = threshold.split_once('_').unwrap_or((threshold, ""));
            let scale = 10_i64.pow(u32::try_from(decimals.len()).unwrap());
            let threshold = Ratio::new(format!("{whole}{decimals}").parse().expect("a threshold"), scale);
            same_truth(what, found.reaches(threshold).expect("a debt to serve"), expected);
        }
    }
}
