//! One file or folder per screen: plain data in (`Model`), what the screen itself remembers (`UiState`), actions out.

pub mod debrief;
pub mod file;
pub mod financing;
pub mod home;
pub mod meeting;
pub mod needs;
pub mod settings;
pub mod shell;

use crate::{
    activities::{Evidence, State, World},
    base::{CaseId, DocId, Mode},
    readiness::BlockReadiness,
    session::Command,
};

/// The screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Screen {
    /// « Accueil ».
    #[default]
    Home,
    /// « Dossier ».
    File,
    /// « Entretien ».
    Meeting,
    /// « Besoins ».
    Needs,
    /// « Débrief ».
    Debrief,
    /// « Réglages ».
    Settings,
}

impl Screen {
    /// All of them, in the order of the rail and tabs: tests walk it.
    pub const ALL: [Self; 6] =
        [Self::Home, Self::File, Self::Meeting, Self::Needs, Self::Debrief, Self::Settings];

    /// The name that `visavis shot` takes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "accueil",
            Self::File => "dossier",
            Self::Meeting => "entretien",
            Self::Needs => "besoins",
            Self::Debrief => "debrief",
            Self::Settings => "reglages",
        }
    }
}

/// What a screen asks for. `app/fulfil.rs` does it; a screen never does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Show another screen.
    Go(Screen),
    /// Begin a séance.
    Start {
        /// Of that case.
        case: CaseId,
        /// Worked that way.
        mode: Mode,
    },
    /// Take up a séance, or open the debrief of one that is over.
    Resume(i64),
    /// Do something in the séance.
    Command(Command),
    /// Open the source of a piece of evidence and flash it.
    Reveal(Evidence),
    /// Open what a mark rests on, at its place: a document, a finding, a need, a figure, the plan.
    Show(crate::assessment::Cited),
    /// Show a document of the file, opened for the first time or not.
    Read(DocId),
    /// Begin a new séance that has gone as this one did up to that turn of the meeting.
    ReplayFrom(u32),
    /// Change the settings.
    Set(crate::ui::theme::Settings),
    /// Call the learner by this first name; empty for none.
    SetName(String),
    /// Close the program.
    Quit,
}

/// A séance on screen: the model of its screens is built from this.
#[derive(Clone, Copy, Debug)]
pub struct Sitting<'a> {
    /// Its number in the store.
    pub id: i64,
    /// The case.
    pub world: &'a World,
    /// What was done.
    pub state: &'a State,
}

/// A case that can be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseCard {
    /// Its folder.
    pub id: CaseId,
    /// « Boulangerie Ferrand ».
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// « boulangerie-pâtisserie, Saint-Aubrac-sur-Lère ».
    pub place: String,
    /// Who will be met: « Nadia Ferrand, gérante ».
    pub client: String,
    /// Folder of the portraits.
    pub person: String,
    /// Activities of the référentiel it can be played in, as `2ab`.
    pub activities: Vec<String>,
    /// From 1 to 5.
    pub difficulty: u8,
    /// Length of the meeting.
    pub minutes: u32,
}

/// A séance of the past, or going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeanceRow {
    /// Its number in the store.
    pub id: i64,
    /// The case.
    pub case: CaseId,
    /// Its title.
    pub title: String,
    /// Who was met.
    pub client: String,
    /// Folder of the portraits.
    pub person: String,
    /// How it is worked.
    pub mode: Mode,
    /// When it was last touched, in the learner's words: « hier à 18 h 42 ».
    pub when: String,
    /// Day it was last touched, short: « 13 oct. ».
    pub day: String,
    /// Mark out of 20, once handed in.
    pub mark: Option<crate::base::Score>,
    /// Minutes of the meeting spent, of how many.
    pub minutes: (u32, u32),
    /// One thing to remember of it.
    pub note: String,
}

/// What the home screen and the shell know of the learner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learner {
    /// First name, if it was given.
    pub name: String,
    /// Today, in full: « Lundi 23 novembre 2026 ».
    pub today: String,
    /// Cases to play.
    pub cases: Vec<CaseCard>,
    /// Séances, last touched first.
    pub seances: Vec<SeanceRow>,
    /// Blocks 1 to 3.
    pub blocks: Vec<BlockReadiness>,
    /// Whether this machine can read aloud.
    pub voice: bool,
}
