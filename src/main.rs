//! The binary: reads the command line, then runs a command or opens the window.

use std::{
    io::{BufReader, Write as _},
    process::ExitCode,
};
use visavis::{
    cli::{self, Next, Streams},
    locale::Lang,
};

fn main() -> ExitCode {
    let system_lang = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Lang::parse(&value));
    let (mut input, mut out, mut err) =
        (BufReader::new(std::io::stdin()), std::io::stdout().lock(), std::io::stderr().lock());
    let mut streams = Streams { input: &mut input, out: &mut out, err: &mut err };
    let code = match cli::run(std::env::args_os(), system_lang, &mut streams) {
        Next::Exit(code) => code,
        Next::Window(request) => window(&request, system_lang, &mut streams),
        Next::Shot(request) => shot(&request, &mut streams),
    };
    let _flushed = streams.out.flush();
    code.into()
}
