//! What can be wrong in a file of regulation.

use crate::base::Date;

/// Why a text is not a sound file of regulation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not the RON that is expected.
    #[error("{file}, ligne {line}, colonne {column}\u{a0}: {message}")]
    Unreadable {
        /// The name of the file.
        file: String,
        /// Line of the file, from 1.
        line: usize,
        /// Column of that line, from 1.
        column: usize,
        /// What the reader says of it, in English.
        message: String,
    },
    /// A code that two parameters have.
    #[error("{code} est écrit deux fois")]
    Repeated {
        /// The code.
        code: String,
    },
    /// A code with anything but small letters, digits, points and underscores.
    #[error("code illisible\u{a0}: «\u{a0}{code}\u{a0}»")]
    Code {
        /// The code.
        code: String,
    },
    /// A label or a source left empty.
    #[error("{code}\u{a0}: {what} à écrire")]
    Blank {
        /// The code.
        code: String,
        /// What is empty, in French.
        what: &'static str,
    },
    /// A parameter without any vintage.
    #[error("{code} n’a aucune valeur")]
    Empty {
        /// The code.
        code: String,
    },
    /// A vintage that ends before it begins.
    #[error("{code}\u{a0}: la valeur du {from} finit avant de commencer")]
    Backwards {
        /// The code.
        code: String,
        /// Its first day.
        from: Date,
    },
    /// A vintage that begins before the one above it has ended.
    #[error("{code}\u{a0}: la valeur du {from} chevauche la précédente")]
    Overlap {
        /// The code.
        code: String,
        /// Its first day.
        from: Date,
    },
    /// Days between two vintages that no vintage covers: an absence is to be written as `Unknown`.
    #[error(
        "{code}\u{a0}: rien n’est écrit juste avant le {from}\u{202f}; une absence s’écrit Unknown(\"…\")"
    )]
    Gap {
        /// The code.
        code: String,
        /// The first day after the gap.
        from: Date,
    },
    /// A value of a shape that its unit cannot have.
    #[error("{code}\u{a0}: la valeur du {from} n’est pas de l’unité annoncée")]
    Unit {
        /// The code.
        code: String,
        /// Its first day.
        from: Date,
    },
    /// Bounds out of order, brackets that do not rise, an impossible day, an absence without its reason.
    #[error("{code}\u{a0}: la valeur du {from} est impossible")]
    Unsound {
        /// The code.
        code: String,
        /// Its first day.
        from: Date,
    },
}
