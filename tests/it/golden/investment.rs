//! Part `van_tri`: NPV, IRR, payback, flows of a project, lease or buy.

use super::{
    cases,
    compare::{list, object, same_amounts, same_figure, same_money, same_number},
    count,
    loan_rows::{instalment, loan_years},
    money, percent, text,
};
use serde_json::Value;
use visavis::{
    base::Money,
    finance::investment::{
        Irr, Lease, Losses, Project, Purchase, after_tax, irr, lease_or_buy, npv, payback,
        profitability_index, straight_line,
    },
};

#[test]
fn investments_are_worth_what_they_should() {
    for (name, case) in cases("van_tri") {
        println!("{name}");
        if case.get("flux").is_some() {
            check_flows(&case);
        } else if case.get("flux_credit_bail").is_some() {
            check_lease_or_buy(&case);
        } else {
            panic!("{name}: a kind of case that nothing proves");
        }
    }
}

fn check_flows(case: &Value) {
    let flows: Vec<Money> = list(&case["flux"]).iter().map(money).collect();
    let given = object(case, "entrees");
    if let Some(yearly) = given.get("flux_annuel_apres_IS") {
        let project = project_in(&text(&case["titre"]), &case["entrees"]);
        let built = project.flows().expect("a sound project");
        assert_eq!(built, flows);
        assert!(built[1..built.len() - 1].iter().all(|flow| *flow == money(yearly)));
    }
    let worth = npv(&flows, percent(&given["taux_actualisation_pct"])).expect("a sound rate");
    for (key, expected) in object(case, "attendu") {
        match key.as_str() {
            "VAN" => same_money(key, worth, expected),
            "TRI_pct" => {
                let Ok(Irr::Unique(rate)) = irr(&flows) else { panic!("no single rate") };
                same_number(key, rate.points(), expected);
            }
            "indice_profitabilite" => same_figure(key, profitability_index(-flows[0], worth), expected),
            "delai_recuperation_ans_non_actualise" => same_figure(key, payback(&flows), expected),
            other => panic!("«{other}» is not proved"),
        }
    }
}

/// « Investissement 240 000 + BFR 30 000, EBE 78 000 x 6, amortissement linéaire 6 ans, IS 25 %, BFR récupéré ».
fn project_in(title: &str, given: &Value) -> Project {
    let after = |word: &str| -> String {
        let (_, rest) = title.split_once(word).unwrap_or_else(|| panic!("{title}: no «{word}»"));
        rest.trim_start()
            .chars()
            .take_while(|c| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
            .collect()
    };
    let amount = |word: &str| -> Money { after(word).parse().expect("an amount") };
    let years = |word: &str| -> usize { after(word).trim().parse().expect("years") };
    let outlay = amount("Investissement");
    Project {
        outlay,
        working_capital: if title.contains("BFR récupéré") { amount("BFR") } else { Money::ZERO },
        ebe: vec![amount("EBE"); years(" x ")],
        depreciation: straight_line(outlay, u8::try_from(years("linéaire")).expect("few years")),
        tax: percent(&given["IS_pct"]),
        losses: Losses::LowerOtherTax,
        resale_after_tax: Money::ZERO,
    }
}

fn check_lease_or_buy(case: &Value) {
    let given = &case["entrees"];
    let (price, tax) = (money(&given["investissement_HT"]), percent(&given["IS_pct"]));
    let (rate, count_of) = (percent(&given["emprunt"]["taux_pct"]), count(&given["emprunt"]["annuites"]));
    let years = u8::try_from(count(&given["amortissement_lineaire_ans"])).expect("few years");
    same_money("annuite", instalment(price, rate, 1, count_of), &given["emprunt"]["annuite"]);
    let discount = percent(&given["taux_actualisation_pct"]);
    assert_eq!(after_tax(rate, tax), Some(discount));

    let purchase = Purchase {
        price,
        loan: loan_years(price, rate, 1, count_of, count_of as usize),
        depreciation: straight_line(price, years),
    };
    let option = given.as_object().unwrap().iter().find(|(key, _)| key.starts_with("option_achat_fin_an"));
    let (key, option) = option.expect("a purchase option");
    let lease_years: usize = key["option_achat_fin_an".len()..].parse().expect("the year of the option");
    let rents = [Money::ZERO].into_iter().chain(vec![money(&given["loyer_annuel_terme_echu"]); lease_years]);
    let lease = Lease { rents: rents.collect(), option: money(option) };
    let found = lease_or_buy(&purchase, &lease, tax, discount).expect("sound terms");
    same_amounts("flux_emprunt", &found.purchase_flows, &case["flux_emprunt"]);
    same_amounts("flux_credit_bail", &found.lease_flows, &case["flux_credit_bail"]);
    for (key, expected) in object(case, "attendu") {
        match key.as_str() {
            "VAN_cout_emprunt" => same_money(key, found.purchase_worth, expected),
            "VAN_cout_credit_bail" => same_money(key, found.lease_worth, expected),
            "ecart_en_faveur_de_l_emprunt" => same_money(key, found.purchase_advantage, expected),
            "taux_implicite_credit_bail_avant_IS_pct" => {
                same_number(key, found.lease_rate.expect("a rate").points(), expected);
            }
            other => panic!("«{other}» is not proved"),
        }
    }
}
