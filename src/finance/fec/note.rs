//! What a reader of the imported figures should know, in French.

use super::{
    books::Aside,
    text::{day, euros},
};
use crate::base::{Date, Money};
use std::fmt;

/// A remark on the statement of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The balance sheet of the year before is there, its income statement is not.
    PreviousBalanceSheet,
    /// No à-nouveaux: a first year, or a balance sheet that only holds the movements of the year.
    NoOpeningEntries,
    /// The à-nouveaux are there, and all refused.
    OpeningRefused,
    /// The first day is supposed, twelve months before the last.
    TwelveMonths {
        /// The first day.
        opening: Date,
    },
    /// The first day is that of the month of the first entries.
    FirstEntries {
        /// The first day.
        opening: Date,
    },
    /// Entries that close the year were left out.
    ClosingEntries {
        /// How many.
        count: usize,
    },
    /// Lines of class 8 were left out.
    OffBalance {
        /// How many.
        lines: u32,
    },
    /// An earlier result is still in account 12 at the closing date.
    Unallocated {
        /// Its amount.
        result: Money,
    },
    /// Accounts that the plan of 2025 dropped were used in a year under that plan.
    OldPlan,
    /// Sales abroad were told by the label of their account.
    ExportsByLabel,
    /// A till is in credit.
    TillInCredit,
    /// Refused lines: the figures lack them.
    Aside(Aside),
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PreviousBalanceSheet => f.write_str(
                "Les à-nouveaux donnent le bilan de l’exercice précédent, pas son compte de résultat\u{a0}: importez aussi le FEC de cet exercice pour l’avoir.",
            ),
            Self::NoOpeningEntries => f.write_str(
                "Aucun à-nouveau reconnu\u{a0}: le bilan ne tient que des écritures de l’exercice. C’est juste pour un premier exercice, faux sinon.",
            ),
            Self::OpeningRefused => f.write_str(
                "Les à-nouveaux sont refusés\u{a0}: le bilan ne tient que des écritures de l’exercice, et il est faux tant que leurs lignes ne sont pas corrigées.",
            ),
            Self::TwelveMonths { opening } => {
                write!(f, "Exercice supposé de douze mois, ouvert le {}\u{202f}; sinon, donnez --opening.", day(*opening))
            }
            Self::FirstEntries { opening } => write!(
                f,
                "Exercice supposé ouvert le {}, d’après les premières écritures\u{202f}; sinon, donnez --opening.",
                day(*opening)
            ),
            Self::ClosingEntries { count } => write!(
                f,
                "Écritures de clôture laissées de côté\u{a0}: {count}. Le résultat se lit avant son transfert au compte 12."
            ),
            Self::OffBalance { lines } => {
                write!(f, "Lignes hors bilan (classe 8) laissées de côté\u{a0}: {lines}.")
            }
            Self::Unallocated { result } => write!(
                f,
                "Un résultat antérieur de {} attend son affectation au compte 12\u{a0}: il est porté en report à nouveau (DH).",
                euros(*result)
            ),
            Self::OldPlan => f.write_str(
                "Des comptes supprimés du plan de 2025 (671, 675, 771, 775, 777, 79) sont mouvementés\u{a0}: ils sont portés en exceptionnel (HD, HH) ou en reprises (FP, GM).",
            ),
            Self::ExportsByLabel => f.write_str(
                "Ventes à l’étranger reconnues au libellé de leur compte\u{a0}: les autres sont portées en France.",
            ),
            Self::TillInCredit => f.write_str(
                "Une caisse est créditrice, ce qui ne se peut pas\u{a0}: elle est portée en autres dettes (EA), faites-la vérifier.",
            ),
            Self::Aside(aside) => write!(
                f,
                "Lignes lisibles mais écartées\u{a0}: {}, débit {}, crédit {}, écart {}. Les comptes s’équilibrent sans elles, mais il leur manque ces montants.",
                aside.lines,
                euros(aside.debit),
                euros(aside.credit),
                euros(aside.debit - aside.credit)
            ),
        }
    }
}
