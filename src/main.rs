//! The binary: reads the command line, then runs a command, opens the window or draws a picture.

use std::{io::BufReader, process::ExitCode};
use visavis::{
    cli::{self, Next, ShotRequest, Streams, WindowRequest},
    locale::{Lang, Locale},
};

fn main() -> ExitCode {
    let system_lang = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Lang::parse(&value));
    let (mut input, mut out, mut err) =
        (BufReader::new(std::io::stdin()), std::io::stdout(), std::io::stderr());
    let mut streams = Streams { input: &mut input, out: &mut out, err: &mut err };
    let code = match cli::run(std::env::args_os(), system_lang, &mut streams) {
        Next::Exit(code) => code,
        Next::Window(request) => {
            let locale = Locale::new(request.lang.or(system_lang).unwrap_or_default());
            leave(window(request, system_lang, &locale), &mut streams)
        }
        Next::Shot(request) => {
            let locale = Locale::new(request.lang);
            leave(shot(request, &locale), &mut streams)
        }
    };
    let _flushed = streams.out.flush();
    code.into()
}

/// Says why a window or a picture failed, and gives the exit code.
fn leave(outcome: Result<(), (u8, String)>, streams: &mut Streams<'_>) -> u8 {
    match outcome {
        Ok(()) => cli::CLEAN,
        Err((code, words)) => {
            let _written = writeln!(streams.err, "{words}");
            code
        }
    }
}

#[cfg(feature = "app")]
fn window(request: WindowRequest, system_lang: Option<Lang>, locale: &Locale) -> Result<(), (u8, String)> {
    let WindowRequest { data, lang, case, mode, seed } = request;
    let opening = visavis::app::Opening { data, lang, system_lang, case, mode, seed };
    visavis::app::open(opening).map_err(|error| (cli::MACHINE, error.words(locale)))
}

#[cfg(feature = "app")]
fn shot(request: ShotRequest, locale: &Locale) -> Result<(), (u8, String)> {
    let ShotRequest {
        screen,
        case,
        transcript,
        actions,
        size,
        dark,
        scale_percent,
        text_percent,
        output,
        lang,
    } = request;
    let picture = visavis::app::Picture {
        screen,
        case,
        transcript,
        actions,
        size,
        dark,
        scale_percent,
        text_percent,
        output,
        lang,
    };
    visavis::app::picture(&picture).map_err(|error| (cli::MACHINE, error.words(locale)))
}

#[cfg(not(feature = "app"))]
fn window(_: WindowRequest, _: Option<Lang>, locale: &Locale) -> Result<(), (u8, String)> {
    Err((cli::USAGE, cli::no_window(locale)))
}

#[cfg(not(feature = "app"))]
fn shot(_: ShotRequest, locale: &Locale) -> Result<(), (u8, String)> {
    Err((cli::USAGE, cli::no_window(locale)))
}
