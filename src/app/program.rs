//! What the window holds between frames: the store, the learner, the open séance, and what each screen remembers.

use super::{
    learner::{self, Known},
    opening::Opening,
};
use crate::{
    activities::World,
    base::{CaseId, Mode, Seed},
    content::{load, shipped},
    io::{DataFolder, Desk, IoError, Millis, SeanceId, Store, Voice, Zone},
    locale::{Lang, Locale},
    t,
    ui::{
        screens::{Learner, Screen, debrief, file, home, meeting, needs, settings, shell},
        theme::Settings,
        widgets::Toasts,
    },
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// What is kept in the settings file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Saved {
    pub(super) settings: Settings,
    pub(super) name: String,
    /// A language was chosen, on the settings screen or on the command line: the system's no longer counts.
    pub(super) lang_chosen: bool,
}

/// What each screen remembers.
#[derive(Default)]
pub(super) struct Screens {
    pub(super) shell: shell::UiState,
    pub(super) home: home::UiState,
    pub(super) file: file::UiState,
    pub(super) meeting: meeting::UiState,
    pub(super) needs: needs::UiState,
    pub(super) debrief: debrief::UiState,
    pub(super) settings: settings::UiState,
}

/// The program behind the window.
pub(super) struct Program {
    pub(super) folder: Option<DataFolder>,
    pub(super) store: Store,
    pub(super) saved: Saved,
    pub(super) zone: Zone,
    pub(super) learner: Learner,
    pub(super) known: Known,
    pub(super) worlds: BTreeMap<CaseId, Arc<World>>,
    pub(super) desk: Option<Desk>,
    pub(super) save: shell::Save,
    pub(super) bands: Vec<shell::Band>,
    pub(super) toasts: Toasts<()>,
    pub(super) screens: Screens,
    /// The voice of the system, if it has one.
    pub(super) voice: Option<Voice>,
    /// The screen to open at the next frame.
    pub(super) goes: Option<Screen>,
    pub(super) quits: bool,
}

impl Program {
    /// Opens the data folder and the store. When the disk fails the program works in memory, and says so.
    pub(super) fn open(opening: &Opening, now: Millis) -> Result<Self, IoError> {
        let mut bands = Vec::new();
        let mut failure = None;
        let folder = DataFolder::open(opening.data.as_deref()).map_err(|error| failure = Some(error)).ok();
        let mut saved = Saved::default();
        let mut aside = None;
        if let Some(folder) = &folder {
            match folder.read_settings::<Saved>() {
                Ok((read, damaged)) => {
                    saved = read;
                    aside = damaged;
                }
                Err(error) => failure = Some(error),
            }
        }
        if let Some(lang) = opening.lang {
            saved.settings.lang = lang;
            saved.lang_chosen = true;
        } else if !saved.lang_chosen {
            saved.settings.lang = opening.system_lang.unwrap_or(Lang::Fr);
        }
        let locale = Locale::new(saved.settings.lang);
        let opened = folder.as_ref().map(|folder| Store::open(&folder.store()));
        let store = match opened {
            Some(Ok((store, recovery))) => {
                bands.extend(recovery.map(|r| shell::Band::told(&r.to_string())));
                store
            }
            Some(Err(error)) => {
                failure = Some(error);
                Store::in_memory()?
            }
            None => Store::in_memory()?,
        };
        bands.extend(aside.map(|a| {
            let words =
                t!(locale, "app-settings-aside", path = a.path.display().to_string(), reason = a.reason);
            shell::Band::told(&words)
        }));
        let mut save = shell::Save::Saved;
        if let Some(error) = failure {
            bands.push(shell::Band::unsaved(&locale, &error.to_string()));
            save = shell::Save::Unsaved;
        }
        let mut program = Self::around(store, folder, saved);
        program.bands = bands;
        program.save = save;
        program.refresh(&locale, now);
        Ok(program)
    }

    /// A program on a store, with the shipped cases.
    pub(super) fn around(store: Store, folder: Option<DataFolder>, saved: Saved) -> Self {
        let worlds = shipped()
            .iter()
            .filter_map(|bundle| load(bundle).case)
            .map(|case| (case.id.clone(), Arc::new(World::new(case))))
            .collect();
        Self {
            folder,
            store,
            saved,
            zone: Zone::system(),
            learner: Learner::default(),
            known: Known::default(),
            worlds,
            desk: None,
            save: shell::Save::Saved,
            bands: Vec::new(),
            toasts: Toasts::default(),
            screens: Screens::default(),
            voice: Voice::find(),
            goes: None,
            quits: false,
        }
    }

    /// Reads the store again for what the home screen tells.
    pub(super) fn refresh(&mut self, locale: &Locale, now: Millis) {
        match learner::read(self, locale, now) {
            Ok(learner) => self.learner = learner,
            Err(error) => {
                if self.save == shell::Save::Saved {
                    self.bands.push(shell::Band::told(&error.to_string()));
                }
            }
        }
    }

    /// Begins a séance, and opens its file.
    pub(super) fn start(
        &mut self,
        world: Arc<World>,
        mode: Mode,
        seed: Seed,
        now: Millis,
    ) -> Result<(), IoError> {
        self.desk = Some(Desk::start(&self.store, world, mode, seed, now)?);
        self.forget_drafts();
        self.goes = Some(Screen::File);
        Ok(())
    }

    /// Takes up a séance where it stood.
    pub(super) fn resume(&mut self, id: SeanceId) -> Result<(), IoError> {
        let desk = self.take_up(id)?;
        let state = desk.state();
        self.goes = Some(if state.handed_in {
            Screen::Debrief
        } else if !state.needs.list.is_empty() || state.meeting.ending.is_some() {
            Screen::Needs
        } else if state.meeting.begun() {
            Screen::Meeting
        } else {
            Screen::File
        });
        self.desk = Some(desk);
        self.forget_drafts();
        Ok(())
    }

    /// On a case loaded already when it is the same, which spares its training.
    pub(super) fn take_up(&self, id: SeanceId) -> Result<Desk, IoError> {
        let header = self.store.load(id)?.summary.header;
        match self.worlds.get(&header.case).filter(|w| w.case.hash == header.case_hash) {
            Some(world) => Desk::resume_on(&self.store, id, Arc::clone(world)),
            None => Desk::resume(&self.store, id),
        }
    }

    fn forget_drafts(&mut self) {
        let shell = std::mem::take(&mut self.screens.shell);
        self.screens = Screens { shell, ..Screens::default() };
    }
}
