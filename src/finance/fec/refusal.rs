//! Why a line is refused, or the whole file: in French, with the place and what to do.

use super::text::{day, euros};
use crate::base::{Date, Money};
use std::fmt;

/// A line that is not imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The line of the file, from 1 as an editor shows it.
    pub line: u32,
    /// Position from 1 and legal name of the column to look at, when one is at fault.
    pub column: Option<(usize, &'static str)>,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a line. Texts are those that may be shown again: no name of a person or of a company.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// More or fewer columns than the header.
    #[error("{found} colonnes au lieu de {expected}\u{202f}; vérifiez les séparateurs de cette ligne")]
    Columns {
        /// On the line.
        found: usize,
        /// In the header.
        expected: usize,
    },
    /// Longer than any true line.
    #[error("ligne de plus de {limit} octets\u{202f}; vérifiez que les fins de ligne sont présentes")]
    TooLong {
        /// The most read.
        limit: usize,
    },
    /// The header, once more: files were put end to end.
    #[error("l’en-tête est répété\u{202f}; retirez cette ligne, ou importez chaque fichier à part")]
    HeaderAgain,
    /// An obligatory field is empty.
    #[error(
        "valeur obligatoire absente\u{202f}; complétez-la dans le logiciel comptable, puis exportez de nouveau"
    )]
    Missing,
    /// Not an amount.
    #[error("montant illisible ({shown})\u{202f}; écrivez-le comme 1234,56")]
    Amount {
        /// What stands there.
        shown: String,
    },
    /// More than two decimals.
    #[error("plus de deux décimales ({shown})\u{202f}; arrondissez au centime")]
    TooPrecise {
        /// What stands there.
        shown: String,
    },
    /// Beyond a thousand billion euros.
    #[error("montant hors limites ({shown})\u{202f}; vérifiez le séparateur des décimales")]
    TooLarge {
        /// What stands there.
        shown: String,
    },
    /// Debit and credit on one line.
    #[error("débit {} et crédit {} sur la même ligne\u{202f}; laissez l’un des deux à 0,00, ou faites deux lignes", euros(*debit), euros(*credit))]
    BothSides {
        /// The debit.
        debit: Money,
        /// The credit.
        credit: Money,
    },
    /// Neither D nor C, +1 nor −1.
    #[error("sens illisible ({shown})\u{202f}; écrivez D ou C, +1 ou −1")]
    Direction {
        /// What stands there.
        shown: String,
    },
    /// Not a date.
    #[error("date illisible ({shown})\u{202f}; écrivez-la AAAAMMJJ, comme 20251231")]
    Date {
        /// What stands there.
        shown: String,
    },
    /// Before the first or after the last day of the year.
    #[error(
        "date {} hors de l’exercice ({} au {})\u{202f}; corrigez-la, ou donnez les vraies bornes avec --opening et --closing", day(*date), day(*opening), day(*closing)
    )]
    OutsideYear {
        /// The date of the entry.
        date: Date,
        /// First day.
        opening: Date,
        /// Last day.
        closing: Date,
    },
    /// Its first figures are no root of the plan.
    #[error(
        "compte inconnu (racine «\u{a0}{root}\u{a0}»)\u{202f}; il doit commencer comme un compte du plan comptable général, classes 1 à 8"
    )]
    UnknownAccount {
        /// The figures it begins with, at most three.
        root: String,
    },
    /// The debits and credits of the entry differ.
    #[error("écriture {entry} déséquilibrée\u{a0}: débit {}, crédit {}, écart {}\u{202f}; ses lignes sont écartées", euros(*debit), euros(*credit), euros(*debit - *credit))]
    Unbalanced {
        /// Journal and number.
        entry: String,
        /// Total of the lines that could be read.
        debit: Money,
        /// Total of the lines that could be read.
        credit: Money,
    },
    /// Another line of the same entry is refused: half an entry would unbalance the books.
    #[error("écriture {entry} écartée avec sa ligne {line}\u{a0}: sans elle, l’écriture ne s’équilibre plus")]
    EntryRefused {
        /// Journal and number.
        entry: String,
        /// The first line refused for a fault of its own.
        line: u32,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((position, name)) = self.column {
            write!(f, "colonne {position} ({name})\u{a0}: ")?;
        }
        self.fault.fmt(f)
    }
}

/// Why a whole file is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// Nothing in it.
    #[error("fichier vide\u{202f}; exportez de nouveau le FEC depuis le logiciel comptable")]
    Empty,
    /// Two bytes a character.
    #[error("fichier en UTF-16\u{202f}; enregistrez-le en UTF-8 ou en ISO-8859-15")]
    Utf16,
    /// The first line is no header of the legal file.
    #[error(
        "première ligne sans noms de colonnes séparés par des tabulations ou des barres verticales\u{202f}; un FEC commence par JournalCode, JournalLib, EcritureNum…"
    )]
    NoHeader,
    /// Columns without which nothing can be read.
    #[error("colonnes absentes de l’en-tête\u{a0}: {}\u{202f}; reprenez les noms de l’article A47 A-1 du LPF", names.join(", "))]
    MissingColumns {
        /// Their legal names.
        names: Vec<&'static str>,
    },
    /// One name for two columns.
    #[error("colonne «\u{a0}{name}\u{a0}» présente deux fois dans l’en-tête\u{202f}; gardez-en une")]
    ColumnTwice {
        /// Its legal name.
        name: &'static str,
    },
    /// More lines than a small company can have.
    #[error("plus de {limit} lignes\u{202f}; ce programme ne lit que les FEC de petites entreprises")]
    TooManyLines {
        /// The most read.
        limit: u32,
    },
    /// Nothing after the header.
    #[error("aucune ligne après l’en-tête\u{202f}; exportez de nouveau le FEC depuis le logiciel comptable")]
    NoLine,
    /// Nothing is left once the faulty lines are put aside.
    #[error("aucune écriture ne peut être reprise\u{202f}; corrigez d’abord les lignes refusées ({})", refused.len())]
    NothingLeft {
        /// Every line that is refused, in order.
        refused: Vec<Refusal>,
    },
    /// The year has no length, or is longer than the law allows.
    #[error(
        "exercice du {} au {}\u{a0}: il doit durer d’un jour à vingt-quatre mois\u{202f}; donnez les vraies bornes avec --opening et --closing", day(*opening), day(*closing)
    )]
    Year {
        /// First day.
        opening: Date,
        /// Last day.
        closing: Date,
    },
}
