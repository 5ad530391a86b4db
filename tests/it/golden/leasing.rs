//! The rents of leases.

use super::{cases, count, money, percent};
use visavis::finance::credit::{LeaseTerms, Timing};

#[test]
fn every_rent_is_right_to_the_cent() {
    for (name, case) in cases("court_terme") {
        let entrees = case["entrees"].as_object().expect("terms by name");
        let Some(rents) = entrees.get("nb_loyers") else { continue };
        let known = ["valeur_HT", "taux_pct", "nb_loyers", "valeur_residuelle", "TVA_pct"];
        assert!(entrees.keys().all(|key| known.contains(&key.as_str())), "{name}: unknown terms");
        let mut terms = LeaseTerms::new(
            money(&entrees["valeur_HT"]),
            percent(&entrees["taux_pct"]),
            count(rents),
            money(&entrees["valeur_residuelle"]),
        );
        if let Some(vat) = entrees.get("TVA_pct") {
            terms.vat = percent(vat);
        }
        for (key, expected) in case["attendu"].as_object().expect("figures by name") {
            // « loyer_HT_terme_a_echoir_avec_1er_loyer_majore_6000 »
            let (what, when) = key.split_once("_terme_").unwrap_or_else(|| panic!("{name}: unknown {key}"));
            let (when, first) = match when.split_once("_avec_1er_loyer_majore_") {
                Some((when, first)) => (when, Some(first.parse().unwrap())),
                None => (when, None),
            };
            let timing = match when {
                "a_echoir" => Timing::InAdvance,
                "echu" => Timing::InArrears,
                other => panic!("{name}: unknown term {other}"),
            };
            let plan = LeaseTerms { timing, first_rent: first, ..terms }.plan().unwrap();
            let found = match what {
                "loyer_HT" => plan.rent(),
                "loyer_TTC" => plan.rents().last().unwrap().with_vat(),
                "total_loyers_plus_VR" => plan.total(),
                other => panic!("{name}: unknown figure {other}"),
            };
            assert_eq!(found, money(expected), "{name} {key}");
        }
    }
}
