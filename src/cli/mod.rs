//! The command line: one file per sub-command. Everything here works without a display; what needs a window is handed back.

mod arguments;
mod ask;
mod certification;
mod check;
mod explain;
mod failure;
mod import;
mod import_report;
mod play;
mod render;
mod replay;

use crate::{
    base::{CaseId, Mode, Seed},
    locale::{Lang, Locale},
};
use std::{
    ffi::OsString,
    io::{BufRead, Write},
    path::PathBuf,
};

pub use failure::Failure;

/// Done and clean.
pub const CLEAN: u8 = 0;
/// Done, but something is wrong with the input.
pub const INPUT_WRONG: u8 = 1;
/// Wrong usage.
pub const USAGE: u8 = 2;
/// The machine failed.
pub const MACHINE: u8 = 3;

/// What is left to do once the command line was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: leave with this code.
    Exit(u8),
    /// Open the window.
    Window(WindowRequest),
    /// Draw a screen into a file.
    Shot(ShotRequest),
}

/// What the window opens on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WindowRequest {
    /// Data folder, if not the platform's.
    pub data: Option<PathBuf>,
    /// Language, if not the settings'.
    pub lang: Option<Lang>,
    /// A case to begin at once: identifier, or folder.
    pub case: Option<String>,
    /// How it is worked.
    pub mode: Option<Mode>,
    /// Its seed.
    pub seed: Option<Seed>,
}

/// A picture to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShotRequest {
    /// Name of the screen.
    pub screen: String,
    /// The case on it: identifier, or folder.
    pub case: Option<CaseId>,
    /// A transcript played before.
    pub transcript: Option<PathBuf>,
    /// Only so many of its actions.
    pub actions: Option<usize>,
    /// Points.
    pub size: (u32, u32),
    /// Dark theme.
    pub dark: bool,
    /// Pixels per point, in hundredths.
    pub scale_percent: u32,
    /// Size of the text, in percent.
    pub text_percent: u16,
    /// Where to write.
    pub output: PathBuf,
    /// Language.
    pub lang: Lang,
}

/// Where a command reads and writes.
pub struct Streams<'a> {
    /// What the person types.
    pub input: &'a mut dyn BufRead,
    /// Results.
    pub out: &'a mut dyn Write,
    /// Diagnostics.
    pub err: &'a mut dyn Write,
}

/// Reads the command line and does what it says, or hands back what needs a window. `system_lang` is the locale of the machine.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    system_lang: Option<Lang>,
    streams: &mut Streams<'_>,
) -> Next {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let lang = arguments::lang_of(&arguments).or(system_lang).unwrap_or_default();
    let locale = Locale::new(lang);
    match arguments::parse(&arguments, &locale) {
        Err(error) => {
            let help = error.exit_code() == 0;
            let text = error.render().to_string();
            // Help goes to stdout, a wrong usage to stderr; nothing is left to say when even that fails.
            let _written = if help {
                streams.out.write_all(text.as_bytes())
            } else {
                streams.err.write_all(text.as_bytes())
            };
            Next::Exit(if help { CLEAN } else { USAGE })
        }
        Ok(command) => match dispatch(command, &locale, streams) {
            Ok(next) => next,
            Err(Failure::Closed) => Next::Exit(CLEAN),
            Err(failure) => {
                let _written = writeln!(streams.err, "{}", failure.words(&locale));
                Next::Exit(failure.code())
            }
        },
    }
}

fn dispatch(
    command: arguments::Command,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<Next, Failure> {
    use arguments::Command;
    let code = match command {
        Command::Window(request) => return Ok(Next::Window(request)),
        Command::Shot(request) => return Ok(Next::Shot(request)),
        Command::Certification { json, coverage } => certification::run(json, coverage, locale, streams)?,
        Command::Check { paths, json } => check::run(&paths, json, locale, streams)?,
        Command::Explain { code } => explain::run(&code, locale, streams)?,
        Command::Replay { file, json, data } => replay::run(&file, json, data.as_deref(), locale, streams)?,
        Command::Import(request) => import::run(&request, locale, streams)?,
        Command::Ask(request) => ask::run(&request, locale, streams)?,
        Command::Play(request) => play::run(&request, locale, streams)?,
    };
    Ok(Next::Exit(code))
}

/// What to say in a build without the window, or on a machine that cannot show one: where the terminal play is.
pub fn no_window(locale: &Locale) -> String {
    crate::t!(locale, "cli-no-window")
}
