//! Does what screens ask: the only place where the window touches the séance and the store.

use super::program::Program;
use crate::{
    activities::{Event, Evidence},
    assessment::Cited,
    base::Seed,
    io::{DeskError, IoError, Millis, SeanceId},
    locale::Locale,
    report::refusal,
    session::Command,
    t,
    ui::screens::{Action, Screen, shell},
};
use std::sync::Arc;

/// Does one thing that a screen asked for.
pub(super) fn fulfil(program: &mut Program, action: Action, locale: &Locale, now: Millis) {
    match action {
        Action::Go(screen) => go(program, screen, locale, now),
        Action::Read(document) => {
            command(program, Command::Open(document.clone()), locale, now);
            program.screens.file.read(document);
            program.goes = Some(Screen::File);
        }
        Action::Start { case, mode } => {
            let seed = Seed(u64::try_from(now.0).unwrap_or_default() % 10_000);
            if let Some(world) = program.worlds.get(&case).map(Arc::clone) {
                let started = program.start(world, mode, seed, now);
                told(program, started);
                program.refresh(locale, now);
            }
        }
        Action::Resume(id) => {
            let resumed = program.resume(SeanceId(id));
            told(program, resumed);
            if program.goes != Some(Screen::Debrief)
                && let Some(at) = program.desk.as_ref().and_then(|d| d.times().last().copied())
            {
                let at = program.zone.moment(locale, at, now);
                program.bands.retain(|b| !b.closes);
                program.bands.push(shell::Band::resumed(locale, &at));
            }
        }
        Action::Command(asked) => command(program, asked, locale, now),
        Action::Reveal(evidence) => reveal(program, &evidence),
        Action::Show(cited) => show(program, &cited, locale, now),
        Action::ReplayFrom(turn) => {
            let replayed = replay_from(program, turn, now);
            told(program, replayed);
            program.refresh(locale, now);
        }
        Action::Set(settings) => {
            program.saved.lang_chosen |= settings.lang != program.saved.settings.lang;
            program.saved.settings = settings;
            if !program.saved.settings.read_aloud
                && let Some(voice) = program.voice.as_mut()
            {
                voice.hush();
            }
            save_settings(program);
            program.refresh(&Locale::new(program.saved.settings.lang), now);
        }
        Action::SetName(name) => {
            program.saved.name = name.trim().chars().take(40).collect();
            save_settings(program);
            program.refresh(locale, now);
        }
        Action::Quit => program.quits = true,
    }
}

fn go(program: &mut Program, screen: Screen, locale: &Locale, now: Millis) {
    if screen == Screen::Home {
        program.refresh(locale, now);
    }
    program.goes = Some(screen);
}

/// A failure of the store, told in the band.
fn told(program: &mut Program, outcome: Result<(), IoError>) {
    if let Err(error) = outcome {
        program.bands.push(shell::Band::told(&error.to_string()));
    }
}

fn command(program: &mut Program, asked: Command, locale: &Locale, now: Millis) {
    let Some(desk) = program.desk.as_mut() else { return };
    let pins_before = desk.state().file.pins.len();
    match desk.command(asked, now) {
        Ok(events) => {
            let handed_in = events.contains(&Event::HandedIn);
            let aloud = spoken(events);
            let pinned = desk.state().file.pins.len() > pins_before;
            if program.save == shell::Save::Unsaved && desk.unsaved() == 0 && program.folder.is_some() {
                program.save = shell::Save::Saved;
                program.bands.retain(|b| b.closes);
            }
            if pinned && let Some(pin) = desk.state().file.pins.last() {
                let number = pin.number;
                program.toasts.say(t!(locale, "app-pinned", number = number), None);
            }
            if program.saved.settings.read_aloud
                && let (Some(voice), Some(words)) = (program.voice.as_mut(), &aloud)
            {
                voice.say(words);
            }
            if handed_in {
                program.refresh(locale, now);
            }
        }
        Err(DeskError::Refused(why)) => program.toasts.say(refusal(locale, &why), None),
        Err(error @ DeskError::Unsaved { .. }) => {
            program.save = shell::Save::Unsaved;
            program.bands.retain(|b| b.closes);
            program.bands.push(shell::Band::unsaved(locale, &error.to_string()));
        }
        Err(DeskError::Elsewhere(error)) => told(program, Err(error)),
    }
}

/// What the client said, for those who asked for the voice of the system; handing in says nothing, and stops it.
fn spoken(events: &[Event]) -> Option<String> {
    events.iter().find_map(|event| match event {
        Event::MeetingBegan { opening } => Some(opening.says.clone()),
        Event::Said { turn } => Some(turn.reply.clone()),
        Event::HandedIn => Some(String::new()),
        _ => None,
    })
}

fn reveal(program: &mut Program, evidence: &Evidence) {
    match evidence {
        Evidence::Line(..) => {
            program.screens.file.reveal(evidence);
            program.goes = Some(Screen::File);
        }
        Evidence::Reply(turn) => {
            program.screens.meeting.go_to_reply(*turn);
            program.goes = Some(Screen::Meeting);
        }
        Evidence::Fact(fact) => {
            let told = program.desk.as_ref().and_then(|d| {
                let turn = d.state().meeting.told().find(|(told, _)| *told == fact)?.1;
                Some(turn.number)
            });
            if let Some(turn) = told {
                reveal(program, &Evidence::Reply(turn));
            }
        }
    }
}

/// Opens what a mark rests on.
fn show(program: &mut Program, cited: &Cited, locale: &Locale, now: Millis) {
    match cited {
        Cited::Document(document) => fulfil(program, Action::Read(document.clone()), locale, now),
        Cited::Line(document, line) => reveal(program, &Evidence::Line(document.clone(), line.clone())),
        Cited::Turn(turn) => reveal(program, &Evidence::Reply(*turn)),
        Cited::Finding(_) | Cited::Figure(..) | Cited::Plan => program.goes = Some(Screen::File),
        Cited::Need(_) => program.goes = Some(Screen::Needs),
    }
}

/// A new séance, gone as this one did up to the turn before that one.
fn replay_from(program: &mut Program, turn: u32, now: Millis) -> Result<(), IoError> {
    let Some(desk) = program.desk.as_ref() else { return Ok(()) };
    let said = |events: &[Event]| {
        events.iter().any(|e| matches!(e, Event::Said { turn: said } if said.number >= turn))
    };
    let kept = desk.journal().entries.iter().take_while(|e| !said(&e.events)).count();
    let id = program.store.fork(desk.id(), u32::try_from(kept).unwrap_or(u32::MAX), now)?;
    program.resume(id)?;
    program.goes = Some(Screen::Meeting);
    Ok(())
}

fn save_settings(program: &mut Program) {
    let Some(folder) = &program.folder else { return };
    let written = folder.write_settings(&program.saved);
    told(program, written);
}
