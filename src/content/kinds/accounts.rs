//! `accounts.ron`: the yearly accounts, as boxes of the liasse fiscale.

use crate::{
    base::{Date, Money},
    finance::{Regime, Sector, Supplement},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Years in order, oldest first.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAccounts {
    /// At least three, or all those of a company that opened its first one when it was registered.
    pub years: Vec<RawYear>,
    /// The figures of comparable companies, if the case gives them.
    #[serde(default)]
    pub sector: Option<Sector>,
}

/// One year of accounts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawYear {
    /// First day: it decides the set of codes (before or from 2025-01-01).
    pub opening: Date,
    /// Last day.
    pub closing: Date,
    /// `Simplified` for forms 2033; `Normal`, forms 2050 to 2053, unless said.
    #[serde(default)]
    pub regime: Regime,
    /// Boxes of forms 2050 to 2053, or 2033-A and 2033-B, totals included: whole euros.
    #[serde(deserialize_with = "crate::content::keys::once")]
    pub lines: BTreeMap<String, Money>,
    /// Boxes of 2057 and 2058-C, if known. Beside forms 2033: what the accountant tells beyond them, by the box of the
    /// réel normal that would hold it, as `"EH"` for the overdrafts inside 156; zero means none.
    #[serde(default, deserialize_with = "crate::content::keys::once")]
    pub memo: BTreeMap<String, Money>,
    /// What the boxes do not tell: VAT rates, accrued interest, income tax within DY.
    #[serde(default)]
    pub supplement: Supplement,
}
