//! An open séance: its world, its journal and the store, in the one order that loses nothing — decide, store, then show.

use super::{
    clock::Millis,
    error::IoError,
    store::{SeanceId, Store, Stored},
};
use crate::{
    activities::{Event, Refusal, State, World},
    base::{Mode, Seed},
    content::load,
    session::{Command, Entry, Journal},
};
use std::sync::Arc;

/// A séance that is being worked.
#[derive(Debug)]
pub struct Desk {
    world: Arc<World>,
    journal: Journal,
    /// When each entry of the journal was done.
    times: Vec<Millis>,
    store: Store,
    id: SeanceId,
    /// How many entries of the journal are in the store; the others wait in memory.
    saved: usize,
}

/// Why a command did not end as it should.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The rules refuse it: nothing has changed.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It was done, and waits in memory: each next command tries to store it first, in order.
    #[error(
        "{source}. Votre travail continue en mémoire : {waiting} action(s) attendent d’être enregistrées"
    )]
    Unsaved {
        /// Actions in memory that the store does not have yet, this one included.
        waiting: usize,
        /// Why the store did not take it.
        source: IoError,
    },
    /// The séance went on in another window: it was not done.
    #[error(transparent)]
    Elsewhere(IoError),
}

impl Desk {
    /// Begins a séance of a case.
    pub fn start(
        store: &Store,
        world: Arc<World>,
        mode: Mode,
        seed: Seed,
        now: Millis,
    ) -> Result<Self, IoError> {
        let id = store.create(&world, mode, seed, now)?;
        let journal = Journal::new(&world, mode, seed);
        Ok(Self { world, journal, times: Vec::new(), store: store.clone(), id, saved: 0 })
    }

    /// Takes up a séance, on the case as it was when it began.
    pub fn resume(store: &Store, id: SeanceId) -> Result<Self, IoError> {
        let stored = store.load(id)?;
        let loaded = load(&stored.bundle);
        let Some(case) = loaded.case else {
            let case = stored.summary.header.case;
            return Err(IoError::PinnedCase { seance: id, case, diagnostics: loaded.diagnostics });
        };
        Self::take_up(store, Arc::new(World::new(case)), stored)
    }

    /// Takes up a séance on a case that is loaded already, which spares its training; refused when it is not the same to the letter.
    pub fn resume_on(store: &Store, id: SeanceId, world: Arc<World>) -> Result<Self, IoError> {
        Self::take_up(store, world, store.load(id)?)
    }

    fn take_up(store: &Store, world: Arc<World>, stored: Stored) -> Result<Self, IoError> {
        let Stored { summary, entries, times, .. } = stored;
        let saved = entries.len();
        let journal = Journal::resume(&world, summary.header, entries)?;
        Ok(Self { world, journal, times, store: store.clone(), id: summary.id, saved })
    }

    /// Does something: decided, stored, and only then applied. When the store fails, it is applied all the same and waits in
    /// memory, which [`DeskError::Unsaved`] says.
    pub fn command(&mut self, command: Command, now: Millis) -> Result<&[Event], DeskError> {
        let entry = self.journal.try_command(&self.world, command)?;
        match self.save_all().and_then(|()| self.append(self.journal.entries.len(), &entry, now)) {
            Ok(()) => {
                self.take(entry, now);
                self.saved = self.journal.entries.len();
                Ok(self.journal.entries.last().map_or(&[], |entry| &entry.events))
            }
            Err(error @ IoError::Conflict { .. }) => Err(DeskError::Elsewhere(error)),
            Err(source) => {
                self.take(entry, now);
                Err(DeskError::Unsaved { waiting: self.unsaved(), source })
            }
        }
    }

    /// Stores what waits in memory, in order: before closing, or from time to time after an [`DeskError::Unsaved`].
    pub fn save_all(&mut self) -> Result<(), IoError> {
        while let (Some(entry), Some(at)) = (self.journal.entries.get(self.saved), self.times.get(self.saved))
        {
            self.append(self.saved, entry, *at)?;
            self.saved += 1;
        }
        Ok(())
    }

    /// Goes on in a store that was opened again or repaired, or in another one: whatever it lacks of this séance is written
    /// from memory. A store that lacks it, or has it spoilt, gets it as a new séance.
    pub fn move_to(&mut self, store: &Store) -> Result<(), IoError> {
        let known = match store.load(self.id) {
            Ok(stored) if stored.summary.header == self.journal.header => Some(stored),
            Ok(_)
            | Err(
                IoError::UnknownSeance { .. }
                | IoError::SeanceDamaged { .. }
                | IoError::ContentDamaged { .. },
            ) => None,
            Err(error) => return Err(error),
        };
        let (id, saved) = match known {
            Some(stored) if self.journal.entries.starts_with(&stored.entries) => {
                (self.id, stored.entries.len())
            }
            Some(stored) => {
                let n = number(self.journal.entries.len());
                return Err(IoError::Conflict { seance: self.id, n, stored: stored.summary.entries });
            }
            None => {
                let began = self.times.first().copied().unwrap_or_default();
                (store.create(&self.world, self.journal.header.mode, self.journal.header.seed, began)?, 0)
            }
        };
        (self.store, self.id, self.saved) = (store.clone(), id, saved);
        self.save_all()
    }

    /// Stores the entry after `before` others.
    fn append(&self, before: usize, entry: &Entry, at: Millis) -> Result<(), IoError> {
        self.store.append(self.id, number(before + 1), entry, at)
    }

    fn take(&mut self, entry: Entry, at: Millis) {
        self.journal.record(entry);
        self.times.push(at);
    }

    /// Its number in the store.
    pub const fn id(&self) -> SeanceId {
        self.id
    }

    /// The case, with its understanding.
    pub const fn world(&self) -> &Arc<World> {
        &self.world
    }

    /// What was done, in order.
    pub const fn journal(&self) -> &Journal {
        &self.journal
    }

    /// What it led to.
    pub const fn state(&self) -> &State {
        &self.journal.state
    }

    /// When each action was done, in order.
    pub fn times(&self) -> &[Millis] {
        &self.times
    }

    /// Actions that wait in memory.
    pub const fn unsaved(&self) -> usize {
        self.journal.entries.len() - self.saved
    }
}

/// A count as the store numbers it.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::shipped;

    fn world() -> Arc<World> {
        let bundle = shipped().into_iter().next().unwrap();
        Arc::new(World::new(load(&bundle).case.unwrap()))
    }

    fn desk(store: &Store) -> Desk {
        Desk::start(store, world(), Mode::Autonomous, Seed(7), Millis(1)).unwrap()
    }

    fn plan(n: usize) -> Command {
        Command::Plan { objective: format!("{n} {}", "objectif ".repeat(100)), themes: Vec::new() }
    }

    /// The store fails as `spoil` makes it; the work goes on, and is stored in order once `mend` has run.
    #[track_caller]
    fn goes_on(spoil: impl Fn(&Store), is_told: impl Fn(&IoError) -> bool, mend: impl Fn(&Store)) {
        let home = tempfile::tempdir().unwrap();
        let (store, _) = Store::open(&home.path().join("visavis.db")).unwrap();
        let mut desk = desk(&store);
        desk.command(plan(0), Millis(2)).unwrap();
        spoil(&store);
        for waiting in 1..=12 {
            match desk.command(plan(waiting), Millis(10)) {
                Err(DeskError::Unsaved { waiting: told, source }) => {
                    assert!(is_told(&source), "{source}");
                    assert_eq!(told, desk.unsaved());
                }
                // A full disk may still take a few.
                Ok(_) => assert_eq!(desk.unsaved(), 0),
                Err(other) => panic!("{other}"),
            }
        }
        assert!(desk.unsaved() > 0);
        assert_eq!(desk.journal().entries.len(), 13, "nothing shown is lost");
        mend(&store);
        desk.command(plan(13), Millis(20)).unwrap();
        assert_eq!(desk.unsaved(), 0);
        let stored = store.load(desk.id()).unwrap();
        assert_eq!(stored.entries, desk.journal().entries);
        assert_eq!(stored.times, desk.times());
    }

    #[test]
    fn a_full_disk_stops_nothing() {
        goes_on(
            |store| store.pragma("max_page_count", 1),
            |error| matches!(error, IoError::DiskFull { .. }),
            |store| store.pragma("max_page_count", 1_000_000),
        );
    }

    #[test]
    fn a_disk_that_turns_read_only_stops_nothing() {
        goes_on(
            |store| store.pragma("query_only", 1),
            |error| matches!(error, IoError::ReadOnly { .. }),
            |store| store.pragma("query_only", 0),
        );
    }

    #[test]
    fn a_refused_command_is_not_stored() {
        let store = Store::in_memory().unwrap();
        let mut desk = desk(&store);
        let refused = desk.command(Command::Unpin(3), Millis(2));
        assert!(matches!(refused, Err(DeskError::Refused(Refusal::UnknownNumber(3)))));
        assert_eq!(store.entries(desk.id()).unwrap(), 0);
    }

    #[test]
    fn a_store_that_lost_actions_gets_them_back_from_memory() {
        let (first, second) = (Store::in_memory().unwrap(), Store::in_memory().unwrap());
        let mut desk = desk(&first);
        for n in 0..3 {
            desk.command(plan(n), Millis(2)).unwrap();
        }
        let id = second.create(desk.world(), Mode::Autonomous, Seed(7), Millis(1)).unwrap();
        assert_eq!(id, desk.id());
        second.append(id, 1, &desk.journal().entries[0], Millis(2)).unwrap();
        desk.move_to(&second).unwrap();
        desk.command(plan(3), Millis(3)).unwrap();
        assert_eq!(second.load(id).unwrap().entries, desk.journal().entries);
        let third = Store::in_memory().unwrap();
        desk.move_to(&third).unwrap();
        assert_eq!(third.load(desk.id()).unwrap().entries, desk.journal().entries);
    }
}
