//! The worked cases that the tests of this room share, read from `tests/fixtures/finance`.

use super::{Balance, Code, FormSet, Liasse, Rule, Supplement};
use crate::base::{Date, Money};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A business with its accounts and the figures expected of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    pub(super) name: String,
    opening: Date,
    closing: Date,
    lines: BTreeMap<Code, Money>,
    /// The totals printed on its forms.
    pub(super) totals: BTreeMap<Code, Money>,
    pub(super) supplement: Supplement,
    /// As printed, with the precision asked; percentages times one hundred; none for « non calculable ».
    pub(super) figures: BTreeMap<Balance, Option<String>>,
    pub(super) half_of_capital_lost: bool,
}

/// A worked case with some amounts changed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Spoilt {
    pub(super) base: String,
    pub(super) changes: BTreeMap<Code, Money>,
    pub(super) rules: Vec<Rule>,
    pub(super) explanation: String,
}

impl Case {
    /// Without its totals.
    pub(super) fn detail(&self) -> Liasse {
        Liasse::new(self.opening, self.closing, self.lines.clone())
    }

    /// With the totals printed on its forms.
    pub(super) fn stated(&self) -> Liasse {
        let mut liasse = self.detail();
        liasse.lines.extend(&self.totals);
        liasse
    }
}

/// A: a bakery on the 2026 forms. B: a precision workshop on the same. C: a trader in difficulty on older forms.
pub(super) fn liasses() -> BTreeMap<String, Case> {
    serde_json::from_str(include_str!("../../tests/fixtures/finance/liasses.json")).unwrap()
}

pub(super) fn spoilt() -> Vec<Spoilt> {
    serde_json::from_str(include_str!("../../tests/fixtures/finance/liasses_spoilt.json")).unwrap()
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
