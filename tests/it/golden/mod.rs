//! The worked figures of the trade, to the cent: read from `tests/fixtures/finance-golden.json`, or from the file that
//! `VISAVIS_FINANCE_GOLDEN` names (same structure, other figures).

mod cash_plan;
mod compare;
mod investment;
mod leasing;
mod loan_rows;
mod loans;
mod plans;
mod rates;
mod short_term;
mod statements;
mod tax;

use serde_json::Value;
use std::{fs, path::PathBuf};
use visavis::base::{Money, Percent};

/// One part of the file, as `prets`.
#[track_caller]
pub(crate) fn part(name: &str) -> Value {
    let shipped = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/finance-golden.json");
    let path = std::env::var_os("VISAVIS_FINANCE_GOLDEN").map_or_else(shipped, PathBuf::from);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut whole: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    whole.get_mut(name).unwrap_or_else(|| panic!("{}: no part «{name}»", path.display())).take()
}

/// The plain text of a figure, whether it was written as a number or between quotes.
#[track_caller]
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => panic!("a figure was expected: {other}"),
    }
}

/// An amount in euros.
#[track_caller]
pub(crate) fn money(value: &Value) -> Money {
    text(value).parse().unwrap_or_else(|e| panic!("{value}: {e}"))
}

/// A percentage.
#[track_caller]
pub(crate) fn percent(value: &Value) -> Percent {
    text(value).parse().unwrap_or_else(|e| panic!("{value}: {e}"))
}

/// A count: instalments, days, months.
#[track_caller]
pub(crate) fn count(value: &Value) -> u32 {
    text(value).parse().unwrap_or_else(|e| panic!("{value}: {e}"))
}

/// How many decimals a figure is written with.
#[track_caller]
pub(crate) fn decimals(value: &Value) -> u32 {
    let text = text(value);
    text.split_once('.').map_or(0, |(_, decimals)| decimals.len().try_into().unwrap())
}

/// Every worked case of a part, by its name.
pub(crate) fn cases(name: &str) -> Vec<(String, Value)> {
    let Value::Object(cases) = part(name) else { panic!("{name}: cases by name were expected") };
    assert!(!cases.is_empty(), "{name} is empty");
    cases.into_iter().collect()
}

#[test]
fn the_parts_are_those_we_prove() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/finance-golden.json");
    let whole: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let names: Vec<&str> = whole.as_object().unwrap().keys().map(String::as_str).collect();
    let proved = [
        "_meta",
        "prets",
        "taeg",
        "recoupement_externe",
        "liasses",
        "liasses_invalides",
        "plans",
        "court_terme",
        "van_tri",
        "fiscalite",
    ];
    assert_eq!(names, proved);
}
