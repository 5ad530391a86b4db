//! A skeleton loads without a word, whatever the accounts.

use super::*;
use crate::{
    base::Date,
    content::load,
    finance::fec::{Period, months, parties, read},
};

const HEADER: &str = "JournalCode|EcritureNum|EcritureDate|CompteNum|CompAuxNum|Debit|Credit\n";

#[track_caller]
fn draft(lines: &str, closing: Date) -> Bundle {
    let period = Period { closing, opening: None };
    let books = read(format!("{HEADER}{lines}").as_bytes(), &period).unwrap();
    let years = [Statement::of(&books)];
    let (months, parties) = (months(&books), parties(&books));
    let draft = Draft {
        name: "L’« Essai » \"2\" \\",
        siren: None,
        years: &years,
        months: &months,
        parties: &parties,
    };
    let bundle = skeleton(&draft, "essai").unwrap();
    let loaded = load(&bundle);
    let told: Vec<String> =
        loaded.diagnostics.iter().map(|d| format!("{} {} {}", d.file, d.line, d.message)).collect();
    assert_eq!(told, Vec::<String>::new());
    assert_eq!(loaded.case.unwrap().manifest.title, "L’« Essai » \"2\" \\");
    bundle
}

#[test]
fn a_first_short_year_in_overdraft_makes_a_case() {
    let bundle = draft(
        "OD|1|20251103|6063||900,10|0\nOD|1|20251103|512||0|900,10\nOD|2|20251120|108||0|50\nOD|2|20251120|512||50|0\n",
        Date::constant(2025, 12, 31),
    );
    let company = bundle.get("company.ron").unwrap();
    assert!(company.contains("form: \"EI\""), "{company}");
    assert_eq!(company.matches("debit_days").count(), 6, "{company}");
}

#[test]
fn an_account_without_a_bank_makes_a_case() {
    draft("VE|1|20240310|411|A|120|0\nVE|1|20240310|707||0|120\n", Date::constant(2024, 12, 31));
}

#[test]
fn no_name_is_taken_over() {
    let bundle = draft(
        "VE|1|20250310|411DURAND||120|0\nVE|1|20250310|707||0|120\nAC|2|20250310|401|MARTIN|0|70\nAC|2|20250310|607||70|0\n",
        Date::constant(2025, 12, 31),
    );
    for (file, text) in &bundle.files {
        assert!(!text.contains("DURAND") && !text.contains("MARTIN"), "{file}");
    }
    let documents = bundle.get("documents.ron").unwrap();
    assert!(documents.contains("\"Client 1\", amount: Some(120)"), "{documents}");
    assert!(documents.contains("\"Fournisseur 1\", amount: Some(70)"), "{documents}");
}

#[test]
fn without_a_year_there_is_no_case() {
    let parties = Parties::default();
    let draft = Draft { name: "x", siren: None, years: &[], months: &[], parties: &parties };
    assert_eq!(skeleton(&draft, "x"), None);
}
