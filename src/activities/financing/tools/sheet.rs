//! What was typed in a calculator, by the name of its inputs.

use crate::base::{Money, Percent};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Values by the name of their input. What was never touched is not there.
pub type Cells = BTreeMap<String, Entry>;

/// What was typed in a calculator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sheet {
    /// The inputs of one value.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub values: Cells,
    /// The lists, row by row.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rows: BTreeMap<String, Vec<Cells>>,
}

/// A value that was typed. An emptied field is a zero: it stays apart from one that was never touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// Euros.
    Amount(Money),
    /// A percentage.
    Percent(Percent),
    /// A whole number.
    Count(u32),
    /// The place of a choice, from 0.
    Choice(u32),
}

impl Entry {
    /// Nothing that counts: a zero, or a choice.
    pub const fn is_blank(&self) -> bool {
        match self {
            Self::Amount(amount) => amount.is_zero(),
            Self::Percent(percent) => percent.is_zero(),
            Self::Count(count) => *count == 0,
            Self::Choice(_) => true,
        }
    }
}

impl Sheet {
    /// Whether nothing that counts was typed.
    pub fn is_blank(&self) -> bool {
        self.entries().all(Entry::is_blank)
    }

    /// The rows of a list; none yet is an empty list.
    pub fn list(&self, key: &str) -> &[Cells] {
        self.rows.get(key).map_or(&[], Vec::as_slice)
    }

    /// Every value, those of the rows included.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.values.values().chain(self.rows.values().flatten().flat_map(BTreeMap::values))
    }
}
