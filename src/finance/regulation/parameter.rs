//! A dated parameter of the law or of the trade, with its source and how far it is to be trusted.

use super::value::{Unit, Value};
use crate::base::Date;
use serde::Deserialize;
use std::fmt;

/// A rate, a threshold or a scale, with its successive values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// As `is.reduced_rate`: ours.
    pub code: String,
    /// What it is, in French.
    pub label: String,
    /// The title of its file, in French: « Impôt sur les sociétés ».
    pub theme: String,
    /// What its values are counted in.
    pub unit: Unit,
    /// Which date chooses the vintage.
    pub basis: Basis,
    /// The day on which its values were last looked up.
    pub surveyed: Date,
    /// In order of time, without overlap or gap; the last may be open.
    pub vintages: Vec<Vintage>,
}

/// A value over a stretch of time.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vintage {
    /// The first day.
    pub from: Date,
    /// The last day; none while nothing is known to end it.
    #[serde(default)]
    pub until: Option<Date>,
    /// The value, or why there is none.
    pub value: Value,
    /// The article, the text, or the survey of usage.
    pub source: String,
    /// How far it is to be trusted.
    pub status: Status,
}

impl Vintage {
    /// True when the day is within it.
    pub fn covers(&self, date: Date) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

/// Which date chooses the vintage of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Basis {
    /// The closing of the accounting year.
    Closing,
    /// The last day of the year of the income, of the turnover or of the pay.
    Income,
    /// The day on which the money is received or paid in.
    Payment,
    /// The day of the deed or of the contract.
    Signature,
    /// The day of the case itself.
    Day,
}

/// How far a value is to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Status {
    /// Read in a source, most often a secondary one.
    Verified,
    /// Sure knowledge of the trade, not read again in a text of the day.
    TradeKnowledge,
    /// Indicative usage of banks: no official norm.
    BankUsage,
    /// Not verified, or sources disagree.
    Unverified,
}

/// In French, to follow « date à retenir : ».
impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Closing => "clôture de l’exercice",
            Self::Income => "31 décembre de l’année du revenu",
            Self::Payment => "encaissement ou versement",
            Self::Signature => "signature de l’acte",
            Self::Day => "jour du cas",
        })
    }
}

/// In French.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Verified => "vérifié",
            Self::TradeKnowledge => "connaissance métier",
            Self::BankUsage => "usage bancaire indicatif",
            Self::Unverified => "non vérifié",
        })
    }
}
