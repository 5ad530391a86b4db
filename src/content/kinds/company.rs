//! `company.ron`: the company, described once for the three blocks.

use crate::base::{Date, Money, Rate};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The company, its people and how its account lives.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCompany {
    /// Registered and trade names.
    pub identity: RawIdentity,
    /// Everyone who matters, the client first.
    pub people: Vec<RawPerson>,
    /// Form, capital, lease, securities.
    pub legal: RawLegal,
    /// Taxes and their regimes.
    pub tax: RawTax,
    /// Staff and the owner's cover.
    pub social: RawSocial,
    /// The account at our bank.
    pub bank: RawBank,
}

/// Who the company is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawIdentity {
    /// Registered name.
    pub name: String,
    /// SIREN: nine digits, invented, its Luhn key wrong on purpose so that it can be nobody's.
    pub siren: String,
    /// NAF code, as `10.71C`.
    pub naf: String,
    /// Trade in words.
    pub trade: String,
    /// Street.
    pub address: String,
    /// Town (invented).
    pub town: String,
    /// Postcode.
    pub postcode: String,
    /// Date of registration.
    pub registered: Date,
}

/// A person of the case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPerson {
    /// Identifier, as `nadia-ferrand`: also the folder of the portraits.
    pub id: String,
    /// First name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// `F` or `M`: for agreement in texts.
    pub gender: Gender,
    /// Date of birth.
    pub born: Date,
    /// Role, as « gérante ».
    pub role: String,
    /// Share of the capital, in basis points (10 000 is all of it).
    #[serde(default)]
    pub shares: Option<Rate>,
    /// Married, PACS, children: one sentence.
    #[serde(default)]
    pub family: String,
}

/// Grammatical gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Gender {
    /// Feminine.
    F,
    /// Masculine.
    M,
}

/// Legal situation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLegal {
    /// Legal form: EI, EURL, SARL, SASU, SAS, SA, SNC, SCI, SELARL, SCM, GAEC, EARL.
    pub form: String,
    /// Share capital.
    pub capital: Money,
    /// End of the commercial lease, if any.
    #[serde(default)]
    pub lease_end: Option<Date>,
    /// Yearly rent before VAT.
    #[serde(default)]
    pub rent: Option<Money>,
    /// Securities already given, one sentence each.
    #[serde(default)]
    pub securities: Vec<String>,
}

/// Tax situation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTax {
    /// `IS` or `IR`.
    pub profit_tax: String,
    /// VAT regime in words.
    pub vat: String,
    /// Other points, one sentence each.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// Social situation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSocial {
    /// Employees, in full-time equivalents.
    pub headcount: u32,
    /// `TNS` or `assimilé salarié`.
    pub owner_status: String,
    /// Other points, one sentence each.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// The account at our bank.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBank {
    /// Client since.
    pub since: Date,
    /// Authorised overdraft; zero when none.
    pub overdraft_limit: Money,
    /// What the client already has with us.
    pub products: Vec<String>,
    /// Twelve to twenty-four months in order, keyed `2026-03`.
    #[serde(deserialize_with = "crate::content::keys::once")]
    pub months: BTreeMap<String, RawMonth>,
}

/// One month of the account.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMonth {
    /// Balance at the start of the month.
    pub opening: Money,
    /// Sum of credits.
    pub credits: Money,
    /// Sum of debits, positive.
    pub debits: Money,
    /// Balance at the end: opening + credits − debits.
    pub closing: Money,
    /// Lowest balance of the month.
    pub lowest: Money,
    /// Days in debit.
    pub debit_days: u32,
    /// Payments rejected.
    #[serde(default)]
    pub rejects: u32,
    /// Card takings within the credits.
    #[serde(default)]
    pub card_takings: Money,
}
