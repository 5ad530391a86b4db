//! Why a parameter could not be had at a date.

use crate::base::Date;

/// Why a parameter could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegulationError {
    /// No file writes this code.
    #[error("paramètre réglementaire inconnu\u{a0}: «\u{a0}{code}\u{a0}»")]
    UnknownCode {
        /// What was asked for.
        code: String,
    },
    /// The parameter has no value at that date.
    #[error(
        "«\u{a0}{label}\u{a0}» ({code}) n’a pas de valeur au {}{}\u{202f}; {}. Choisissez une date couverte ou complétez les données réglementaires.",
        day(*date), because(why), spans(known)
    )]
    UnknownAt {
        /// The code of the parameter.
        code: String,
        /// What it is.
        label: String,
        /// The date that was asked for.
        date: Date,
        /// What is awaited or was ended, when the data say so.
        why: String,
        /// When it is known: from, and until where there is an end.
        known: Vec<(Date, Option<Date>)>,
    },
    /// The parameter is not of the kind that was asked for: a scale read as a rate.
    #[error("«\u{a0}{code}\u{a0}» n’est pas {expected}")]
    OtherKind {
        /// The code of the parameter.
        code: String,
        /// What was asked for, in French, with its article.
        expected: &'static str,
    },
}

fn day(date: Date) -> impl std::fmt::Display {
    date.strftime("%d/%m/%Y")
}

fn because(why: &str) -> String {
    if why.is_empty() { String::new() } else { format!(" ({why})") }
}

fn spans(known: &[(Date, Option<Date>)]) -> String {
    let spans: Vec<String> = known
        .iter()
        .map(|(from, until)| match until {
            Some(until) => format!("du {} au {}", day(*from), day(*until)),
            None => format!("depuis le {}", day(*from)),
        })
        .collect();
    if spans.is_empty() {
        "aucune valeur n’est connue".to_owned()
    } else {
        format!("valeur connue {}", spans.join(", "))
    }
}
