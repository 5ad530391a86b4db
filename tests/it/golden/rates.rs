//! The effective rates of loans, and one loan that a bank published.

use super::{cases, count, decimals, loans, money, percent, text};
use serde_json::{Map, Value};
use visavis::{
    base::Money,
    finance::credit::{
        Costs, Deferral, DeferralKind, Draw, EffectiveRate, Flow, Frequency, Insurance, Loan, Schedule,
    },
};

/// A golden loan by its name, or one in several draws.
#[track_caller]
fn loan(name: &str, entrees: &Map<String, Value>) -> Loan {
    match entrees.get("pret") {
        Some(pret) => {
            let known = ["pret", "frais_initiaux", "assurance"];
            assert!(entrees.keys().all(|key| known.contains(&key.as_str())), "{name}: unknown terms");
            let pret = text(pret);
            let (_, case) = cases("prets").into_iter().find(|(name, _)| *name == pret).expect("a known loan");
            loans::loan(&case["entrees"])
        }
        None => drawn(name, entrees),
    }
}

#[track_caller]
fn drawn(name: &str, entrees: &Map<String, Value>) -> Loan {
    let mut interim = 0;
    for (key, value) in entrees {
        match key.as_str() {
            "taux_nominal_annuel_pct" | "tranches" | "frais_initiaux" | "nb_amort" | "echeance" => {}
            // « interets_intercalaires_mois_1_a_6 »
            key => {
                let months = key.strip_prefix("interets_intercalaires_mois_1_a_");
                let months = months.unwrap_or_else(|| panic!("{name}: unknown terms {key}"));
                assert_eq!(value, &Value::Bool(true), "{name} {key}");
                interim = months.parse().unwrap();
            }
        }
    }
    let draw = |pair: &Value| Draw { period: count(&pair[0]), amount: money(&pair[1]) };
    let draws: Vec<Draw> = entrees["tranches"].as_array().expect("draws").iter().map(draw).collect();
    let capital = draws.iter().map(|draw| draw.amount).sum();
    let rate = percent(&entrees["taux_nominal_annuel_pct"]);
    Loan {
        deferral: Some(Deferral { periods: interim, kind: DeferralKind::InterestOnly, included: false }),
        draws,
        ..Loan::new(capital, rate, Frequency::Monthly, count(&entrees["nb_amort"]))
    }
}

/// All the flows in a list, or `{premiers, derniers, nb}`.
fn check_flows(name: &str, found: &[Flow], expected: &Value) {
    let listed = |list: &Value| -> Vec<Flow> {
        let flow = |pair: &Value| Flow { period: count(&pair[0]), amount: money(&pair[1]) };
        list.as_array().expect("flows").iter().map(flow).collect()
    };
    let Value::Object(parts) = expected else {
        assert_eq!(found, listed(expected), "{name}");
        return;
    };
    for (key, part) in parts {
        match key.as_str() {
            "premiers" => assert!(found.starts_with(&listed(part)), "{name} {key}: {found:?}"),
            "derniers" => assert!(found.ends_with(&listed(part)), "{name} {key}: {found:?}"),
            "nb" => assert_eq!(found.len(), usize::try_from(count(part)).unwrap(), "{name} {key}"),
            other => panic!("{name}: unknown part of the flows {other}"),
        }
    }
}

#[test]
fn every_effective_rate_is_right_to_its_last_decimal() {
    for (name, case) in cases("taeg") {
        let entrees = case["entrees"].as_object().expect("terms by name");
        let loan = loan(&name, entrees);
        let schedule = loan.schedule().unwrap_or_else(|e| panic!("{name}: {e}"));
        if let Some(payment) = entrees.get("echeance") {
            assert_eq!(schedule.constant_payment(), Some(money(payment)), "{name}");
        }
        let insurance = entrees.get("assurance").map(text);
        assert!(
            matches!(insurance.as_deref(), None | Some("incluse")),
            "{name}: unknown terms {insurance:?}"
        );
        let costs = Costs {
            fees: entrees.get("frais_initiaux").map(money).unwrap_or_default(),
            insurance_required: insurance.is_some(),
            ..Costs::default()
        };
        let flows = schedule.flows(&costs);
        check_flows(&name, &flows, &case["flux_emprunteur"]);
        let rate = EffectiveRate::of(schedule.frequency(), &flows).unwrap_or_else(|e| panic!("{name}: {e}"));
        for (key, expected) in case["attendu"].as_object().expect("figures by name") {
            let found = match key.as_str() {
                "periodes_par_an" => {
                    assert_eq!(12 / rate.unit_months(), count(expected), "{name}");
                    continue;
                }
                "taux_de_periode_pct" => rate.period(decimals(expected)),
                "TEG_proportionnel_pct" | "TEG_affiche_2dec_pct" => rate.teg(decimals(expected)),
                "TAEG_actuariel_pct" | "TAEG_affiche_2dec_pct" => rate.taeg(decimals(expected)),
                other => panic!("{name}: unknown figure {other}"),
            };
            assert_eq!(found, percent(expected), "{name} {key}");
        }
    }
}

#[track_caller]
fn check_published(name: &str, schedule: &Schedule, costs: &Costs, figures: &Value) {
    let rate = EffectiveRate::of(schedule.frequency(), &schedule.flows(costs)).unwrap();
    let due = || {
        let count = i64::try_from(schedule.rows().len()).unwrap();
        let each = costs.per_instalment.times(count, 1).unwrap();
        schedule.totals().paid() + costs.at_release() + each
    };
    for (key, expected) in figures.as_object().expect("figures by name") {
        let found: Money = match key.as_str() {
            "mensualite" => schedule.constant_payment().unwrap(),
            "derniere_mensualite" => schedule.rows().last().unwrap().instalment(),
            "interets_totaux" => schedule.totals().interest,
            "montant_total_du" => due(),
            "TAEG_actuariel_pct" | "TAEG_pct" => {
                assert_eq!(rate.taeg(decimals(expected)), percent(expected), "{name} {key}");
                continue;
            }
            other => panic!("{name}: unknown figure {other}"),
        };
        assert_eq!(found, money(expected), "{name} {key}");
    }
}

#[test]
fn a_loan_that_a_bank_published_is_found_again() {
    for (name, case) in cases("recoupement_externe") {
        let entrees = case["entrees"].as_object().expect("terms by name");
        let known = [
            "capital",
            "taux_nominal_annuel_pct",
            "nb",
            "frais_dossier",
            "frais_garantie",
            "assurance_mensuelle",
            "tenue_de_compte_mensuelle",
        ];
        assert!(entrees.keys().all(|key| known.contains(&key.as_str())), "{name}: unknown terms");
        let amount = |key: &str| entrees.get(key).map(money).unwrap_or_default();
        let rate = percent(&entrees["taux_nominal_annuel_pct"]);
        let schedule = Loan::new(amount("capital"), rate, Frequency::Monthly, count(&entrees["nb"]))
            .insured(Insurance::Fixed(amount("assurance_mensuelle")))
            .schedule()
            .unwrap();
        let costs = Costs {
            fees: amount("frais_dossier"),
            guarantee: amount("frais_garantie"),
            per_instalment: amount("tenue_de_compte_mensuelle"),
            insurance_required: true,
            ..Costs::default()
        };
        check_published(&name, &schedule, &costs, &case["publie"]);
        check_published(&name, &schedule, &costs, &case["calcule"]);
    }
}
