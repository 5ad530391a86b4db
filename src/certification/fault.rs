//! What can be wrong in a référentiel file.

use crate::base::{CompetencyCode, IndicatorCode};

/// Why a text is not a sound référentiel.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not the RON that is expected.
    #[error("ligne {line}, colonne {column}\u{a0}: {message}")]
    Unreadable {
        /// Line of the file, from 1.
        line: usize,
        /// Column of that line, from 1.
        column: usize,
        /// What the reader says of it, in English.
        message: String,
    },
    /// One of the five totals of the official document is not met.
    #[error("{found} {what} au lieu de {expected}")]
    Count {
        /// What is counted, in the plural: « compétences ».
        what: &'static str,
        /// The official total.
        expected: usize,
        /// The total of the file.
        found: usize,
    },
    /// A code that does not follow from its place.
    #[error("code {found} là où {expected} est attendu")]
    Code {
        /// The code of that place; for an activity group, `1…` and the like.
        expected: String,
        /// The code of the file.
        found: String,
    },
    /// Two activity groups with one code.
    #[error("l’activité {0} est écrite deux fois")]
    Repeated(String),
    /// An activity group whose titles do not match the letters of its code.
    #[error("l’activité {activity} a {titles} intitulé(s) pour {letters} lettre(s)")]
    Titles {
        /// The code of the activity group.
        activity: String,
        /// How many titles it has.
        titles: usize,
        /// How many letters its code has.
        letters: usize,
    },
    /// A text left empty.
    #[error("texte vide\u{a0}: {0}")]
    Blank(String),
    /// A part that holds nothing, as an activity group without competency.
    #[error("{0} ne contient rien")]
    Empty(String),
    /// An indicator mapped to a competency that its activity group does not have.
    #[error("{indicator} renvoie à {competency}, qui n’est pas de son activité")]
    ForeignCompetency {
        /// The indicator.
        indicator: IndicatorCode,
        /// What it names.
        competency: CompetencyCode,
    },
    /// A competency that no indicator observes: it could never be recognised.
    #[error("aucun indicateur n’observe {0}")]
    Unobserved(CompetencyCode),
    /// A short label that is empty or over 45 characters.
    #[error("l’intitulé court de {indicator} a {length} caractères\u{a0}: de 1 à 45 sont attendus")]
    Label {
        /// The indicator.
        indicator: IndicatorCode,
        /// Its length in characters.
        length: usize,
    },
    /// A block without its oral, then its written.
    #[error("le bloc {0} n’a pas une épreuve orale puis une épreuve écrite")]
    Exams(String),
    /// Weights of the épreuves of a block that are not those of the référentiel.
    #[error(
        "les épreuves du bloc {block} pèsent {oral}\u{a0}% et {written}\u{a0}% au lieu de 80\u{a0}% et 20\u{a0}%"
    )]
    Weights {
        /// The code of the block.
        block: String,
        /// Weight of the oral, in percent.
        oral: u32,
        /// Weight of the written, in percent.
        written: u32,
    },
    /// An activity group that is not assessed exactly once in its block.
    #[error("l’activité {activity} est évaluée {times} fois au lieu d’une")]
    Assessed {
        /// The code of the activity group.
        activity: String,
        /// In how many épreuves it stands.
        times: usize,
    },
    /// An épreuve that names an activity group of no block or of another one.
    #[error("une épreuve du bloc {block} porte sur {activity}, qui n’en fait pas partie")]
    ForeignActivity {
        /// The code of the block.
        block: String,
        /// What the épreuve names.
        activity: String,
    },
    /// A file that lets a part of a block be recognised: the référentiel forbids it.
    #[error("la validation partielle d’un bloc n’est pas possible")]
    PartialBlock,
}
