//! The skeleton of a case, drawn from imported accounts: it is valid, and marks all that an author must still write.

mod accounts;
mod analysis;
mod company;
mod documents;
mod siren;

pub use siren::could_be_real;

use super::{bundle::Bundle, load::CASE_FILES};
use crate::{
    base::{Date, Money},
    finance::fec::{Month, Parties, Statement},
};
use jiff::ToSpan as _;
use std::collections::BTreeMap;

/// What the skeleton is drawn from. Nothing in it names a real company or person, unless `name` does.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// The name that the case gives to the company.
    pub name: &'a str,
    /// The SIREN of the case; one that can be nobody's is made up when there is none.
    pub siren: Option<&'a str>,
    /// At least one year, oldest first.
    pub years: &'a [Statement],
    /// The months of the last year.
    pub months: &'a [Month],
    /// The third parties at the end of the last year.
    pub parties: &'a Parties,
}

/// The mark of all that an author must write.
const TO_DO: &str = "À COMPLÉTER";

/// The eight files, under the name of their folder. `None` without a year.
///
/// Figures come from the books; everything else is marked « À COMPLÉTER ».
pub fn skeleton(draft: &Draft<'_>, id: &str) -> Option<Bundle> {
    let last = draft.years.last()?;
    let closing = last.liasse.closing;
    let fill = |template: &str| {
        template
            .replace("@YEAR@", &closing.year().to_string())
            .replace("@LIASSE@", &liasse_id(closing))
            .replace("@ACCOUNT@", ACCOUNT)
    };
    let texts = [
        case(draft, closing),
        company::write(draft, last),
        accounts::write(draft),
        documents::write(draft, closing),
        fill(include_str!("../../../assets/skeleton/client.ron")),
        fill(include_str!("../../../assets/skeleton/needs.ron")),
        analysis::write(last),
        fill(include_str!("../../../assets/skeleton/rubric.ron")),
    ];
    let files: BTreeMap<String, String> =
        CASE_FILES.iter().map(|name| (*name).to_owned()).zip(texts).collect();
    Some(Bundle { id: id.to_owned(), files })
}

/// Identifier of the document that shows the bank account.
const ACCOUNT: &str = "releves";

fn liasse_id(closing: Date) -> String {
    format!("liasse-{closing}")
}

/// A text between quotes, as RON reads it.
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .flat_map(|c| match c {
            '"' | '\\' => vec!['\\', c],
            other if other.is_control() => vec![' '],
            other => vec![other],
        })
        .collect();
    format!("\"{escaped}\"")
}

/// Whole euros as a number, cents between quotes.
fn money(amount: Money) -> String {
    let cents = amount.as_cents();
    if cents % 100 == 0 { (cents / 100).to_string() } else { format!("\"{amount}\"") }
}

/// A meeting when the accounts of the year are usually known.
fn meeting(closing: Date) -> Date {
    closing.checked_add(5.months()).unwrap_or(closing)
}

fn case(draft: &Draft<'_>, closing: Date) -> String {
    let (title, today) = (quoted(draft.name), meeting(closing));
    format!(
        "// Ébauche tirée de fichiers des écritures comptables. Viennent des fichiers : les exercices (accounts.ron), les mois du
// compte (company.ron), les soldes de tiers (documents.ron) et les quatre constats (analysis.ron). Tout ce qui porte
// « {TO_DO} » est à écrire ; cherchez ces mots dans les huit fichiers, puis relancez « visavis check ».
(
    format: 1,
    title: {title},
    summary: \"{TO_DO} : deux ou trois phrases qu’un apprenant lit avant de choisir le cas.\",
    today: \"{today}\", // {TO_DO} : le jour du rendez-vous.
    meeting_minutes: 45, // {TO_DO}
    difficulty: 3, // {TO_DO} : de 1 à 5.
    activities: [\"2ab\"],
    bank_objectives: [], // {TO_DO} : ce que la banque attend du conseiller.
    authors: [\"{TO_DO}\"],
    licence: \"{TO_DO}\",
)
"
    )
}

#[cfg(test)]
mod tests;
