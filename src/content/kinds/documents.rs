//! `documents.ron`: what the client handed over, each line of which can be pinned as evidence.

use crate::base::{Date, Money};
use serde::Deserialize;

/// All documents of the file, in reading order.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDocuments {
    /// The documents.
    pub documents: Vec<RawDocument>,
}

/// One document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDocument {
    /// Identifier, as `bail`.
    pub id: String,
    /// Tag of two or three characters shown on evidence, as `D4`.
    pub tag: String,
    /// Title in the list, as « Bail commercial ».
    pub title: String,
    /// What decides the icon and the layout.
    pub kind: DocumentKind,
    /// Date it bears.
    pub date: Date,
    /// One line under the title, as « échéance 31/03/2027 ».
    #[serde(default)]
    pub subtitle: String,
    /// The content.
    pub body: RawBody,
}

/// Kinds of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum DocumentKind {
    /// Liasse fiscale of one year.
    Liasse,
    /// Extrait Kbis.
    Kbis,
    /// Statuts.
    Statutes,
    /// Bail commercial.
    Lease,
    /// Relevés bancaires.
    BankStatements,
    /// Devis.
    Quote,
    /// Prévisionnel.
    Forecast,
    /// Patrimoine personnel.
    PersonalAssets,
    /// Contrat d'assurance ou autre contrat.
    Contract,
    /// Lettre, courriel, note.
    Letter,
}

/// Content of a document.
#[derive(Clone, Debug, Deserialize)]
pub enum RawBody {
    /// The liasse closed on this date: drawn from `accounts.ron`.
    Liasse(Date),
    /// The months of the account: drawn from `company.ron`.
    Account,
    /// Text and tables.
    Sections(Vec<RawSection>),
}

/// A titled part of a document.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSection {
    /// Title, as « Article 2 — Durée ».
    pub title: String,
    /// Its lines.
    pub lines: Vec<RawLine>,
}

/// A line that can be pinned.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLine {
    /// Identifier within the document, as `art-2`.
    pub id: String,
    /// The text.
    pub text: String,
    /// An amount in the right-hand column, if any.
    #[serde(default)]
    pub amount: Option<Money>,
}
