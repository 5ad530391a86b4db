//! The monthly cash plan of the part `plans`, whose habits of payment are told in words.

use super::{
    compare::{list, object, same_money},
    count, money, part, text,
};
use serde_json::{Map, Value};
use visavis::{
    base::{Money, Percent},
    finance::plan::{CashHabits, CashHistory, CashMonth, CashPlan, CashRow, VatRates, cash_plan},
};

pub(super) fn check_cash_plan(case: &Value) {
    let found = cash_plan(&plan_in(case)).expect("a sound plan");
    for (key, expected) in object(case, "attendu") {
        match key.as_str() {
            "lignes" => {
                assert_eq!(found.rows.len(), list(expected).len());
                for (at, (row, expected)) in found.rows.iter().zip(list(expected)).enumerate() {
                    check_row(at, row, expected.as_object().expect("a row"));
                }
            }
            "solde_minimum" => same_money(key, found.lowest, expected),
            "decouvert_a_autoriser" => same_money(key, found.overdraft_needed, expected),
            "solde_final" => same_money(key, found.closing, expected),
            other => panic!("«{other}» is not proved"),
        }
    }
}

fn check_row(at: usize, row: &CashRow, expected: &Map<String, Value>) {
    for (key, expected) in expected {
        let found = match key.as_str() {
            "mois" => {
                assert_eq!(count(expected) as usize, at + 1);
                continue;
            }
            "encaissements_TTC" => row.receipts,
            "achats_payes_TTC" => row.purchases,
            "loyer_TTC" => row.rent,
            "investissement_TTC" => row.investment,
            "salaires" => row.wages,
            "charges_sociales" => row.social_charges,
            "TVA_payee" => row.vat_paid,
            "echeance_pret" => row.loan,
            "decaissements" => row.payments,
            "solde_fin" => row.closing,
            "TVA_due_au_titre_du_mois" => row.vat_due,
            "credit_TVA_reporte" => row.vat_credit,
            other => panic!("«{other}» is not proved"),
        };
        same_money(&format!("month {}: {key}", at + 1), found, expected);
    }
}

fn plan_in(case: &Value) -> CashPlan {
    let given = &case["entrees"];
    let vat = percentage_after(&text(&case["titre"]), "TVA");
    let vat_delay = delay(&text(&given["TVA"]).replace("de M ", ""));
    assert_eq!(vat_delay, 1, "VAT is paid the month after");
    let (rent, rent_delay) = amount_and_delay(&text(&given["loyer_HT"]));
    let (wages, wages_delay) = amount_and_delay(&text(&given["salaires_nets"]));
    assert_eq!(wages_delay, 0, "wages are paid at once");
    let (social_charges, social_delay) = amount_and_delay(&text(&given["charges_sociales"]));
    let (investment, investment_month) = investment_in(&text(&given["investissement"]));

    let sales = list(&given["CA_HT"]);
    let loans = instalments_of(&given["pret"], sales.len());
    let month = |at: usize| CashMonth {
        sales: money(&sales[at]),
        purchases: money(&list(&given["achats_HT"])[at]),
        rent,
        wages,
        social_charges,
        investment: if at + 1 == investment_month { investment } else { Money::ZERO },
        loan: loans[at],
        ..CashMonth::default()
    };
    let receipts = receipts_in(&text(&given["encaissement"]));
    let purchases_delay = delay(&text(&given["achats"]));
    let earliest = receipts.len().saturating_sub(1).max(purchases_delay).max(social_delay).max(rent_delay);
    CashPlan {
        opening: money(&given["solde_initial"]),
        habits: CashHabits { receipts, purchases_delay, rent_delay, social_delay, vat: VatRates::all(vat) },
        history: history_in(given, earliest, rent),
        months: (0..sales.len()).map(month).collect(),
    }
}

/// The instalments of a loan named in the part `prets`, none after its last.
fn instalments_of(loan: &Value, months: usize) -> Vec<Money> {
    let loans = part("prets");
    let rows = list(&loans[text(loan)]["attendu"]["tableau"]);
    let columns = list(&loans[text(loan)]["attendu"]["colonnes"]);
    let total = columns.iter().position(|column| column == "echeance_totale").expect("a column of totals");
    (0..months).map(|month| rows.get(month).map_or(Money::ZERO, |row| money(&list(row)[total]))).collect()
}

/// The months before the plan: M0, then M-1 and so on as far as delays reach.
fn history_in(given: &Value, earliest: usize, rent: Money) -> CashHistory {
    let named = |back: usize| if back == 0 { "M0".to_owned() } else { format!("M-{back}") };
    let months = (0..earliest).map_while(|back| given.get(named(back))).map(|month| CashMonth {
        sales: money(&month["CA_HT"]),
        purchases: money(&month["achats_HT"]),
        social_charges: month.get("charges_sociales").map_or(Money::ZERO, money),
        rent,
        ..CashMonth::default()
    });
    CashHistory {
        months: months.collect(),
        vat_due: money(&given["M0"]["TVA_due"]),
        vat_credit: given["M0"].get("credit_TVA").map_or(Money::ZERO, money),
    }
}

/// « 40 % comptant, 60 % M+1 »: the share of each month, by its delay.
fn receipts_in(words: &str) -> Vec<Percent> {
    let mut shares: Vec<Percent> = Vec::new();
    for part in words.split(", ") {
        let (share, when) = part.split_once('%').expect("a percentage");
        let (at, share): (usize, Percent) = (delay(when), share.parse().expect("a percentage"));
        shares.resize(shares.len().max(at + 1), Percent::ZERO);
        shares[at] = Percent::new(shares[at].points() + share.points());
    }
    shares
}

/// « 15000.00 HT payé comptant en mois 3 (TVA déductible) ».
fn investment_in(words: &str) -> (Money, usize) {
    assert!(words.contains("comptant") && words.contains("TVA déductible"), "{words}");
    let (amount, _) = words.split_once(" HT").expect("an amount before tax");
    let (_, month) = words.split_once("mois ").expect("the month");
    let month: String = month.chars().take_while(char::is_ascii_digit).collect();
    (amount.parse().expect("an amount"), month.parse().expect("the month"))
}

/// « 5500.00 payées M+1 », « 2000.00 payé le mois même », « 12000.00 ».
fn amount_and_delay(words: &str) -> (Money, usize) {
    match words.split_once(" pay") {
        None => (words.parse().expect("an amount"), 0),
        Some((amount, when)) => (amount.parse().expect("an amount"), delay(when)),
    }
}

/// The months of « M+1 »; none for « comptant » or « le mois même ».
fn delay(words: &str) -> usize {
    let Some((_, months)) = words.split_once("M+") else {
        assert!(words.contains("comptant") || words.contains("même"), "when is «{words}»?");
        return 0;
    };
    let months: String = months.chars().take_while(char::is_ascii_digit).collect();
    months.parse().expect("a count of months")
}

/// The percentage that follows a word: « (TVA 20 %, … ».
fn percentage_after(words: &str, word: &str) -> Percent {
    let (_, rest) = words.split_once(word).expect("the word");
    let (percentage, _) = rest.split_once('%').expect("a percentage");
    percentage.parse().expect("a percentage")
}
