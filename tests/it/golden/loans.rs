//! The schedules of loans, every row of them.

use super::{cases, count, money, percent, text};
use serde_json::{Map, Value};
use visavis::{
    base::Money,
    finance::credit::{
        Basis, Capitalisation, Deferral, DeferralKind, Frequency, Insurance, Loan, Repayment, Row, Schedule,
        Step,
    },
};

/// The terms of a case, from its `entrees`. A key or a word that is not known stops the test.
#[track_caller]
pub(super) fn loan(entrees: &Value) -> Loan {
    let terms = entrees.as_object().expect("terms by name");
    let known = |key: &str| {
        let known = [
            "capital",
            "taux_nominal_annuel_pct",
            "taux_actuariel_annuel_pct",
            "taux_periodique_pct",
            "periodicite",
            "nb_echeances",
            "type",
            "assurance",
            "differe",
            "differe_compris_dans_duree",
            "capitalisation",
            "paliers",
        ];
        known.contains(&key)
    };
    assert!(terms.keys().all(|key| known(key)), "unknown terms: {entrees}");
    let (rate, basis) = match (terms.get("taux_nominal_annuel_pct"), terms.get("taux_actuariel_annuel_pct")) {
        (Some(nominal), None) => (nominal, Basis::Proportional),
        (None, Some(actuarial)) => (actuarial, Basis::Actuarial),
        _ => panic!("one rate was expected: {entrees}"),
    };
    let frequency = match text(&entrees["periodicite"]).as_str() {
        "mensuelle" => Frequency::Monthly,
        "trimestrielle" => Frequency::Quarterly,
        "semestrielle" => Frequency::HalfYearly,
        "annuelle" => Frequency::Yearly,
        other => panic!("unknown frequency: {other}"),
    };
    let kind = text(&entrees["type"]);
    let repayment = match kind.as_str() {
        "echeances_constantes" | "differe_partiel" | "differe_total" => Repayment::ConstantPayments,
        "amortissement_constant" => Repayment::ConstantPrincipal,
        "in_fine" => Repayment::Bullet,
        "paliers" => Repayment::Steps(steps(&entrees["paliers"])),
        other => panic!("unknown type: {other}"),
    };
    Loan {
        basis,
        repayment,
        deferral: terms.get("differe").map(|periods| Deferral {
            periods: count(periods),
            kind: deferral(&kind, terms),
            included: terms.get("differe_compris_dans_duree").is_none_or(|yes| yes.as_bool().unwrap()),
        }),
        insurance: terms.get("assurance").map(insurance),
        ..Loan::new(money(&entrees["capital"]), percent(rate), frequency, count(&entrees["nb_echeances"]))
    }
}

fn deferral(kind: &str, terms: &Map<String, Value>) -> DeferralKind {
    if kind != "differe_total" {
        return DeferralKind::InterestOnly;
    }
    DeferralKind::Total(match terms.get("capitalisation").map(text).as_deref() {
        None => Capitalisation::default(),
        Some("mensuelle_composee") => Capitalisation::EachPeriod,
        Some("simple_fin_de_differe") => Capitalisation::AtEnd,
        Some(other) => panic!("unknown capitalisation: {other}"),
    })
}

fn insurance(terms: &Value) -> Insurance {
    let rate = percent(&terms["taux_annuel_pct"]);
    match text(&terms["assiette"]).as_str() {
        "capital_initial" => Insurance::OnCapital(rate),
        "crd" => Insurance::OnOutstanding(rate),
        other => panic!("unknown base of insurance: {other}"),
    }
}

fn steps(steps: &Value) -> Vec<Step> {
    let payment = |step: &Value| (text(step) != "calculee").then(|| money(step));
    let step = |step: &Value| Step { instalments: count(&step["nb"]), payment: payment(&step["echeance"]) };
    steps.as_array().expect("steps").iter().map(step).collect()
}

fn cell(row: &Row, column: &str) -> Money {
    match column {
        "crd_debut" => row.before,
        "interets" => row.interest,
        "capital" => row.principal,
        "assurance" => row.insurance,
        "echeance_hors_assurance" => row.instalment(),
        "echeance_totale" => row.total(),
        "crd_fin" => row.after,
        other => panic!("unknown column: {other}"),
    }
}

fn check_rows(name: &str, schedule: &Schedule, columns: &Value, table: &Value) {
    let table = table.as_array().expect("rows");
    assert_eq!(table.len(), schedule.rows().len(), "{name}");
    for (expected, row) in table.iter().zip(schedule.rows()) {
        let cells = expected.as_array().expect("cells");
        let columns = columns.as_array().expect("columns");
        assert_eq!(cells.len(), columns.len(), "{name}");
        for (cell_text, column) in cells.iter().zip(columns) {
            match text(column).as_str() {
                "n" => assert_eq!(count(cell_text), row.n, "{name}"),
                column => assert_eq!(money(cell_text), cell(row, column), "{name} {} {column}", row.n),
            }
        }
    }
}

#[test]
fn every_schedule_is_right_to_the_cent() {
    for (name, case) in cases("prets") {
        let loan = loan(&case["entrees"]);
        if let Some(rate) = case["entrees"].get("taux_periodique_pct") {
            assert_eq!(loan.period_rate().unwrap().percent(super::decimals(rate)), percent(rate), "{name}");
        }
        let schedule = loan.schedule().unwrap_or_else(|e| panic!("{name}: {e}"));
        let (totals, rows) = (schedule.totals(), schedule.rows());
        let (first, last) = (rows.first().unwrap(), rows.last().unwrap());
        for (key, expected) in case["attendu"].as_object().expect("figures by name") {
            let found = match key.as_str() {
                "echeance_courante_hors_assurance" => {
                    let expected = (!expected.is_null()).then(|| money(expected));
                    assert_eq!(schedule.constant_payment(), expected, "{name} {key}");
                    continue;
                }
                "nb_echeances" => {
                    assert_eq!(rows.len(), usize::try_from(count(expected)).unwrap(), "{name} {key}");
                    continue;
                }
                "tableau" => {
                    check_rows(&name, &schedule, &case["attendu"]["colonnes"], expected);
                    continue;
                }
                // Read with the rows.
                "colonnes" => continue,
                "premiere_echeance_totale" => first.total(),
                "derniere_echeance_hors_assurance" => last.instalment(),
                "total_interets" => totals.interest,
                "total_assurance" => totals.insurance,
                "total_verse" => totals.paid(),
                other => panic!("{name}: unknown figure {other}"),
            };
            assert_eq!(found, money(expected), "{name} {key}");
        }
    }
}
