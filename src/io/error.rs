//! What can go wrong outside: one enum, each with what happened (`Display`), what is safe, and what to do.

use super::store::SeanceId;
use crate::{base::CaseId, content::Diagnostic, session::JournalError};
use std::{
    io,
    path::{Path, PathBuf},
};

/// A failure of the disk, of the store or of what they hold.
#[derive(Debug, thiserror::Error)]
pub enum IoError {
    /// Nothing at that path.
    #[error("« {} » n’existe pas", path.display())]
    NotFound {
        /// What was asked for.
        path: PathBuf,
    },
    /// Neither a case nor a folder of cases.
    #[error("« {} » n’est ni un cas ni un dossier de cas", path.display())]
    NotACase {
        /// What was asked for.
        path: PathBuf,
    },
    /// A link where a folder of the case is expected.
    #[error("« {} » est un lien : il n’est pas suivi", path.display())]
    Link {
        /// The link.
        path: PathBuf,
    },
    /// A file that cannot be read.
    #[error("le fichier « {} » ne se lit pas ({source})", path.display())]
    UnreadableFile {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A folder that cannot be listed.
    #[error("le dossier « {} » ne se lit pas ({source})", path.display())]
    UnreadableFolder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system gives no home folder.
    #[error("aucun dossier personnel où garder les séances")]
    NoDataFolder,
    /// No space left.
    #[error("le disque de « {} » est plein", path.display())]
    DiskFull {
        /// What was being written.
        path: PathBuf,
    },
    /// Writing is not allowed there.
    #[error("« {} » est en lecture seule", path.display())]
    ReadOnly {
        /// What was being written.
        path: PathBuf,
    },
    /// A write that failed otherwise.
    #[error("« {} » ne s’écrit pas ({source})", path.display())]
    Unwritable {
        /// What was being written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A value that does not write as JSON or does not read back.
    #[error("valeur sans forme JSON ({source})")]
    Form {
        /// What the format said.
        source: serde_json::Error,
    },
    /// The file that holds the séances is damaged.
    #[error("le fichier des séances « {} » est endommagé ({source})", path.display())]
    StoreDamaged {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        source: rusqlite::Error,
    },
    /// It was written by a later program.
    #[error("« {} » vient d’une version plus récente de Vis-à-vis (format {found}, celle-ci lit jusqu’au {known})", path.display())]
    StoreNewer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The last version known here.
        known: u32,
    },
    /// Another program is writing, or holds what must be repaired.
    #[error("le fichier des séances « {} » est pris par une autre fenêtre de Vis-à-vis", path.display())]
    StoreBusy {
        /// The file.
        path: PathBuf,
    },
    /// `SQLite` failed otherwise.
    #[error("le fichier des séances « {} » ne répond pas ({source})", path.display())]
    Store {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        source: rusqlite::Error,
    },
    /// The séance went on elsewhere: that place in its journal is taken, or does not follow.
    #[error(
        "la séance n° {seance} a continué ailleurs : l’action {n} n’y a plus sa place ({stored} enregistrées)"
    )]
    Conflict {
        /// Which.
        seance: SeanceId,
        /// The action that was to be stored.
        n: u32,
        /// How many actions the store holds.
        stored: u32,
    },
    /// No such séance.
    #[error("il n’y a pas de séance n° {seance}")]
    UnknownSeance {
        /// Which.
        seance: SeanceId,
    },
    /// An action of the journal is missing or altered.
    #[error("la séance n° {seance} est abîmée à partir de l’action {n}")]
    SeanceDamaged {
        /// Which.
        seance: SeanceId,
        /// First action that cannot be trusted, from 1; 0 when it is the heading of the séance itself.
        n: u32,
    },
    /// It holds events that only a later program reads.
    #[error(
        "la séance n° {seance} vient d’une version plus récente de Vis-à-vis (événements {found}, celle-ci lit jusqu’aux {known})"
    )]
    SeanceNewer {
        /// Which.
        seance: SeanceId,
        /// Version of its events.
        found: u32,
        /// The last version known here.
        known: u32,
    },
    /// The case pinned by a séance is missing or altered.
    #[error("le cas conservé avec la séance n° {seance} est abîmé")]
    ContentDamaged {
        /// Which.
        seance: SeanceId,
    },
    /// The case pinned by a séance is refused by this version.
    #[error("le cas « {case} » de la séance n° {seance} n’est plus accepté ({} erreurs)", diagnostics.len())]
    PinnedCase {
        /// Which.
        seance: SeanceId,
        /// Its case.
        case: CaseId,
        /// Why.
        diagnostics: Vec<Diagnostic>,
    },
    /// The case at hand is not the one of the séance.
    #[error(transparent)]
    OtherCase(#[from] JournalError),
}

impl IoError {
    /// A read that failed.
    pub(super) fn reading(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path: path.to_owned() },
            _ => Self::UnreadableFile { path: path.to_owned(), source },
        }
    }

    /// A write that failed.
    pub(super) fn writing(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly { path },
            _ => Self::Unwritable { path, source },
        }
    }

    /// A failure of `SQLite`.
    pub(super) fn sqlite(path: &Path, source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let path = path.to_owned();
        if is_damage(&source) {
            return Self::StoreDamaged { path, source };
        }
        match source.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull { path },
            Some(Code::ReadOnly | Code::PermissionDenied) => Self::ReadOnly { path },
            Some(Code::DatabaseBusy | Code::DatabaseLocked | Code::FileLockingProtocolFailed) => {
                Self::StoreBusy { path }
            }
            _ => Self::Store { path, source },
        }
    }

    /// What the failure has not touched, in one sentence.
    pub const fn safe(&self) -> &'static str {
        match self {
            Self::NotFound { .. }
            | Self::NotACase { .. }
            | Self::Link { .. }
            | Self::UnreadableFile { .. }
            | Self::UnreadableFolder { .. }
            | Self::NoDataFolder
            | Self::Form { .. } => "Rien n’a été modifié.",
            Self::DiskFull { .. }
            | Self::ReadOnly { .. }
            | Self::Unwritable { .. }
            | Self::StoreBusy { .. }
            | Self::Store { .. } => "Tout ce qui était déjà enregistré est intact.",
            Self::StoreDamaged { .. } => "Le fichier est gardé tel quel : rien n’en est effacé.",
            Self::StoreNewer { .. } | Self::SeanceNewer { .. } => "Le fichier n’a pas été touché.",
            Self::Conflict { .. } => "Les actions de l’autre fenêtre sont enregistrées.",
            Self::UnknownSeance { .. } | Self::ContentDamaged { .. } | Self::PinnedCase { .. } => {
                "Les autres séances sont intactes."
            }
            Self::SeanceDamaged { .. } => {
                "Les actions qui précèdent sont intactes, comme les autres séances."
            }
            Self::OtherCase(_) => "La séance et son cas d’origine sont intacts.",
        }
    }

    /// What to do about it, in one sentence.
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "Vérifiez le chemin.",
            Self::NotACase { .. } => {
                "Donnez un dossier qui contient case.ron, ou un dossier de tels dossiers."
            }
            Self::Link { .. } => "Donnez le vrai dossier.",
            Self::UnreadableFile { .. } | Self::UnreadableFolder { .. } => {
                "Vérifiez les droits et le disque."
            }
            Self::NoDataFolder => "Choisissez un dossier avec « --data DOSSIER ».",
            Self::DiskFull { .. } => "Libérez de la place : l’enregistrement reprendra de lui-même.",
            Self::ReadOnly { .. } => {
                "Donnez le droit d’écrire dans ce dossier, ou choisissez-en un autre avec « --data »."
            }
            Self::Unwritable { .. } | Self::Store { .. } => "Vérifiez que le disque est branché et sain.",
            Self::Form { .. } => "Signalez ce défaut, avec ce que vous faisiez.",
            Self::StoreDamaged { .. } => "Relancez Vis-à-vis : ce qui peut être relu sera repris.",
            Self::StoreNewer { .. } | Self::SeanceNewer { .. } => {
                "Installez la dernière version de Vis-à-vis."
            }
            Self::StoreBusy { .. } => "Fermez l’autre fenêtre, puis recommencez.",
            Self::Conflict { .. } => {
                "Fermez cette séance et reprenez-la : elle s’ouvrira à son dernier état."
            }
            Self::UnknownSeance { .. } => "Revenez à l’accueil : la liste y est à jour.",
            Self::SeanceDamaged { .. } => "Rejouez la séance depuis la dernière action intacte.",
            Self::ContentDamaged { .. } => "Commencez une nouvelle séance de ce cas.",
            Self::PinnedCase { .. } => "Ouvrez-la avec la version de Vis-à-vis qui l’a jouée.",
            Self::OtherCase(_) => "Reprenez la séance avec le cas qu’elle conserve.",
        }
    }
}

/// Whether `SQLite` says that the file itself is bad.
pub(super) fn is_damage(error: &rusqlite::Error) -> bool {
    use rusqlite::{ErrorCode, ffi};
    let short_read = error.sqlite_error().is_some_and(|e| e.extended_code == ffi::SQLITE_IOERR_SHORT_READ);
    short_read
        || matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}
