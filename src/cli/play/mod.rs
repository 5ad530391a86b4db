//! `visavis play --terminal`: the same case and the same journal as the window, in lines of text.

mod file;
mod line;
mod meeting;
mod needs;

use super::{CLEAN, Failure, Streams};
use crate::{
    activities::World,
    base::{Mode, Seed},
    content::{load, nearest, shipped},
    io::{DataFolder, Desk, DeskError, Store, load_case, now},
    locale::Locale,
    session::Command,
    t,
};
use line::{Order, read};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// What to play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlayRequest {
    pub(super) case: String,
    pub(super) mode: Mode,
    pub(super) seed: Option<Seed>,
    pub(super) data: Option<PathBuf>,
}

/// The case by that name: a folder, else one of the shipped cases.
pub(super) fn world_of(name: &str) -> Result<World, Failure> {
    let loaded = if Path::new(name).is_dir() {
        load_case(Path::new(name))
    } else {
        let cases = shipped();
        let Some(bundle) = cases.iter().find(|b| b.id == name) else {
            let near = nearest(name, cases.iter().map(|b| b.id.as_str())).map(str::to_owned);
            return Err(Failure::NoCase { name: name.to_owned(), near });
        };
        load(bundle)
    };
    loaded.case.map(World::new).ok_or(Failure::BadCase(loaded.diagnostics))
}

/// A terminal séance.
struct Table<'a, 's> {
    desk: Desk,
    locale: &'a Locale,
    streams: &'a mut Streams<'s>,
}

pub(super) fn run(request: &PlayRequest, locale: &Locale, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let world = world_of(&request.case)?;
    let folder = DataFolder::open(request.data.as_deref())?;
    let (store, recovery) = Store::open(&folder.store())?;
    if let Some(recovery) = recovery {
        writeln!(streams.err, "{recovery}")?;
    }
    let at = now();
    let seed = request.seed.unwrap_or(Seed(u64::try_from(at.0).unwrap_or_default() % 10_000));
    let desk = Desk::start(&store, Arc::new(world), request.mode, seed, at)?;
    let mut table = Table { desk, locale, streams };
    table.welcome()?;
    table.go_on()
}

impl Table<'_, '_> {
    fn say(&mut self, text: &str) -> Result<(), Failure> {
        writeln!(self.streams.out, "{text}")?;
        Ok(())
    }

    fn welcome(&mut self) -> Result<(), Failure> {
        let case = &self.desk.world().case;
        let (title, summary) = (case.manifest.title.clone(), case.manifest.summary.clone());
        let mode = self.locale.mode(self.desk.state().mode);
        let seed = self.desk.state().seed.to_string();
        self.say(&format!("{title} · {mode} · {}", t!(self.locale, "cli-seed-is", seed = seed)))?;
        self.say(&summary)?;
        self.say(&t!(self.locale, "play-help"))
    }

    fn go_on(&mut self) -> Result<u8, Failure> {
        loop {
            write!(self.streams.out, "> ")?;
            self.streams.out.flush()?;
            let mut text = String::new();
            if self.streams.input.read_line(&mut text)? == 0 {
                self.say("")?;
                self.say(&t!(self.locale, "play-saved"))?;
                return Ok(CLEAN);
            }
            match read(&text) {
                Ok(Order::Nothing) => {}
                Ok(Order::Quit) => {
                    self.say(&t!(self.locale, "play-saved"))?;
                    return Ok(CLEAN);
                }
                Ok(order) => self.obey(order)?,
                Err(hint) => self.say(&t!(self.locale, "play-misread", hint = hint))?,
            }
        }
    }

    fn obey(&mut self, order: Order) -> Result<(), Failure> {
        match order {
            Order::Nothing | Order::Quit => Ok(()),
            Order::Help => {
                let help = t!(self.locale, "play-help");
                self.say(&help)
            }
            Order::Documents => self.documents(),
            Order::Read(number) => self.read_document(number),
            Order::Pin(document, line) => self.pin(document, &line),
            Order::PinReply => self.pin_reply(),
            Order::Pins => self.pins(),
            Order::Statements => self.statements(),
            Order::Picks => self.picks(),
            Order::Pick(number) => self.pick(number),
            Order::State => self.state(),
            Order::Marks => self.marks(),
            Order::PickStatement(number, pins) => self.pick_statement(number, &pins),
            Order::Find { aspect, text, pins } => {
                let evidence = self.evidence(&pins)?;
                self.command(Command::Find { aspect, text, evidence })
            }
            Order::Need { draft, pins } => self.need(draft, &pins),
            Order::Needs => self.needs(),
            Order::Plan { objective, themes } => self.command(Command::Plan { objective, themes }),
            Order::Topics => self.topics(),
            Order::Command(command) => self.command(command),
        }
    }

    /// Does a command and tells what came of it.
    fn command(&mut self, command: Command) -> Result<(), Failure> {
        let before = self.desk.state().meeting.turns.len();
        let told = command.clone();
        match self.desk.command(command, now()) {
            Ok(_) => self.tell(&told, before),
            Err(DeskError::Refused(refusal)) => {
                let reason = crate::report::refusal(self.locale, &refusal);
                self.say(&reason)
            }
            Err(error @ DeskError::Unsaved { .. }) => {
                writeln!(self.streams.err, "{error}")?;
                self.tell(&told, before)
            }
            Err(DeskError::Elsewhere(error)) => Err(error.into()),
        }
    }

    fn tell(&mut self, command: &Command, before: usize) -> Result<(), Failure> {
        match command {
            Command::Meet => self.client_opens(),
            Command::Say(_) | Command::Silence => self.client_answers(before),
            Command::EndMeeting => self.meeting_over(),
            Command::HandIn => self.marks(),
            _ => {
                let done = t!(self.locale, "play-done");
                self.say(&done)
            }
        }
    }
}
