//! Comparing a computed figure with the text of the one expected, at the precision of that text.

use super::{money, text};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Map, Value};
use visavis::{base::Money, finance::Figure};

/// A part of a case that must be an object, as `attendu`.
#[track_caller]
pub(crate) fn object<'a>(case: &'a Value, key: &str) -> &'a Map<String, Value> {
    case[key].as_object().unwrap_or_else(|| panic!("«{key}»: an object was expected"))
}

/// The items of a list.
#[track_caller]
pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("a list was expected: {value}"))
}

/// An amount, to the cent.
#[track_caller]
pub(crate) fn same_money(what: &str, found: Money, expected: &Value) {
    assert_eq!(found, money(expected), "{what}");
}

/// Amounts in a row, to the cent.
#[track_caller]
pub(crate) fn same_amounts(what: &str, found: &[Money], expected: &Value) {
    let expected: Vec<Money> = list(expected).iter().map(money).collect();
    assert_eq!(found, expected, "{what}");
}

/// A number, rounded half away from zero to as many decimals as the text expected has.
#[track_caller]
pub(crate) fn same_number(what: &str, found: Decimal, expected: &Value) {
    let expected = text(expected);
    let places = expected.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let rounded = found.round_dp_with_strategy(
        u32::try_from(places).expect("few decimals"),
        RoundingStrategy::MidpointAwayFromZero,
    );
    let expected: Decimal = expected.parse().unwrap_or_else(|e| panic!("{what}: {expected}: {e}"));
    assert_eq!(rounded, expected, "{what}: {found}");
}

/// A figure in its own unit: euros, days, times.
#[track_caller]
pub(crate) fn same_figure(what: &str, found: Figure, expected: &Value) {
    same_number(what, number(what, found), expected);
}

/// A figure that is a share of one, expected as a percentage.
#[track_caller]
pub(crate) fn same_percentage(what: &str, found: Figure, expected: &Value) {
    same_number(what, number(what, found) * Decimal::ONE_HUNDRED, expected);
}

/// Figures in a row, each in its own unit.
#[track_caller]
pub(crate) fn same_figures(what: &str, found: &[Figure], expected: &Value) {
    let expected = list(expected);
    assert_eq!(found.len(), expected.len(), "{what}");
    for (found, expected) in found.iter().zip(expected) {
        same_figure(what, *found, expected);
    }
}

/// A yes or no.
#[track_caller]
pub(crate) fn same_truth(what: &str, found: bool, expected: &Value) {
    assert_eq!(Some(found), expected.as_bool(), "{what}");
}

#[track_caller]
fn number(what: &str, found: Figure) -> Decimal {
    let value = found.value().unwrap_or_else(|| panic!("{what}: {found:?}"));
    Decimal::from(*value.numer()) / Decimal::from(*value.denom())
}
