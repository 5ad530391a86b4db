//! The worked cases that the tests of this room share, read from `tests/fixtures/finance-golden.json`.

#[path = "../../tests/it/golden/worked.rs"]
mod worked;

use super::{Code, FormSet, Lease, Liasse, Supplement, liasse::DEPRECIATED};
use crate::base::{Date, Money, Percent, Rate};
use proptest::prelude::*;
use std::collections::BTreeMap;
pub(super) use worked::Case;

/// A: a bakery on the 2026 forms. B: a precision workshop on the same. C: a trader in difficulty on older forms.
pub(super) fn liasses() -> BTreeMap<String, Case> {
    let text = include_str!("../../tests/fixtures/finance-golden.json");
    let whole: serde_json::Value = serde_json::from_str(text).unwrap();
    let cases = whole["liasses"].as_object().unwrap();
    cases.iter().map(|(name, value)| (name.clone(), worked::case(value))).collect()
}

/// A complete liasse of any lines, on either set of forms. Its balance sheet need not balance.
pub(super) fn any_liasse() -> impl Strategy<Value = Liasse> {
    let lines = prop::collection::btree_map(0..Code::EVERY.len(), 0_i64..9_000_000, 0..60);
    (2024_i16..2026, lines).prop_map(|(year, lines)| {
        let (opening, closing) = (jiff::civil::date(year, 1, 1), jiff::civil::date(year, 12, 31));
        let set = FormSet::of(opening);
        let lines = lines
            .into_iter()
            .map(|(i, euros)| (Code::EVERY[i], Money::euros(euros)))
            .filter(|(code, _)| code.is_in(set) && !code.is_total(set) && *code != Code::DI);
        Liasse::new(opening, closing, lines).complete()
    })
}

/// A complete liasse that breaks no check: nothing is depreciated beyond its price, and cash or reserves balance it.
pub(super) fn any_coherent() -> impl Strategy<Value = Liasse> {
    any_liasse().prop_map(|liasse| {
        let set = liasse.set();
        let mut detail = liasse.lines;
        detail.retain(|code, _| !code.is_total(set) && *code != Code::DI && !code.is_memo());
        for (gross, depreciation) in DEPRECIATED {
            let limit = detail.get(&gross).copied().unwrap_or_default();
            detail.entry(depreciation).and_modify(|amount| *amount = (*amount).min(limit));
        }
        let bare = Liasse::new(liasse.opening, liasse.closing, detail.clone()).complete();
        let gap = bare.get(Code::CO) - bare.get(Code::_1A) - bare.get(Code::EE);
        let balancing = if gap < Money::ZERO { Code::CF } else { Code::DG };
        *detail.entry(balancing).or_default() += gap.abs();
        Liasse::new(liasse.opening, liasse.closing, detail).complete()
    })
}
