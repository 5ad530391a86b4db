//! The grammar of the command line, with its help in the person's language.

use super::{ShotRequest, WindowRequest, ask::AskRequest, import::ImportRequest, play::PlayRequest};
use crate::{
    base::{CaseId, Date, Mode, Seed},
    locale::{Lang, Locale},
    t,
};
use clap::{
    Arg, ArgAction, ArgMatches, Command as Clap, builder::PossibleValuesParser, error::ErrorKind,
    value_parser,
};
use std::{ffi::OsString, path::PathBuf};

/// What was asked.
#[derive(Debug)]
pub(super) enum Command {
    Window(WindowRequest),
    Shot(ShotRequest),
    Certification { json: bool, coverage: bool },
    Check { paths: Vec<PathBuf>, json: bool },
    Explain { code: String },
    Replay { file: PathBuf, json: bool, data: Option<PathBuf> },
    Play(PlayRequest),
    Ask(AskRequest),
    Import(ImportRequest),
}

/// The language asked for, before anything else is read: help is told in it.
pub(super) fn lang_of(arguments: &[OsString]) -> Option<Lang> {
    let texts: Vec<&str> = arguments.iter().filter_map(|a| a.to_str()).collect();
    texts.iter().enumerate().find_map(|(i, text)| match text.strip_prefix("--lang=") {
        Some(value) => Lang::parse(value),
        None if *text == "--lang" => texts.get(i + 1).and_then(|value| Lang::parse(value)),
        None => None,
    })
}

pub(super) fn parse(arguments: &[OsString], locale: &Locale) -> Result<Command, clap::Error> {
    let mut grammar = grammar(locale);
    let matches = grammar.try_get_matches_from_mut(arguments)?;
    let data = matches.get_one::<PathBuf>("data").cloned();
    let lang = matches.get_one::<String>("lang").and_then(|l| Lang::parse(l));
    match matches.subcommand() {
        None => Ok(Command::Window(WindowRequest { data, lang, ..WindowRequest::default() })),
        Some(("certification", m)) => {
            Ok(Command::Certification { json: m.get_flag("json"), coverage: m.get_flag("coverage") })
        }
        Some(("check", m)) => Ok(Command::Check { paths: paths(m, "paths"), json: m.get_flag("json") }),
        Some(("explain", m)) => Ok(Command::Explain { code: text(m, "code") }),
        Some(("replay", m)) => Ok(Command::Replay {
            file: m.get_one::<PathBuf>("file").cloned().unwrap_or_default(),
            json: m.get_flag("json"),
            data,
        }),
        Some(("ask", m)) => Ok(Command::Ask(AskRequest {
            case: m.get_one::<String>("case").cloned(),
            eval: m.get_one::<PathBuf>("eval").cloned(),
            learn: m.get_flag("learn"),
            json: m.get_flag("json"),
            data,
        })),
        Some(("import", m)) => match m.subcommand() {
            Some(("fec", m)) => Ok(Command::Import(import_fec(m))),
            _ => Err(grammar.error(ErrorKind::MissingSubcommand, "import")),
        },
        Some(("play", m)) => {
            let mode = m.get_one::<String>("mode").and_then(|v| mode_of(v));
            let seed = m.get_one::<u64>("seed").copied().map(Seed);
            let case = text(m, "case");
            if m.get_flag("terminal") {
                return Ok(Command::Play(PlayRequest {
                    case,
                    mode: mode.unwrap_or(Mode::Guided),
                    seed,
                    data,
                }));
            }
            Ok(Command::Window(WindowRequest { data, lang, case: Some(case), mode, seed }))
        }
        Some(("shot", m)) => shot(m, lang.unwrap_or(locale.lang()))
            .map(Command::Shot)
            .map_err(|message| grammar.error(ErrorKind::ValueValidation, message)),
        Some((other, _)) => Err(grammar.error(ErrorKind::InvalidSubcommand, other)),
    }
}

#[expect(clippy::too_many_lines, reason = "a grammar reads best in one piece")]
fn grammar(locale: &Locale) -> Clap {
    let json = || Arg::new("json").long("json").action(ArgAction::SetTrue).help(t!(locale, "cli-json"));
    let case = |required| Arg::new("case").value_name("CASE").required(required);
    Clap::new("visavis")
        .version(env!("CARGO_PKG_VERSION"))
        .about(t!(locale, "cli-about"))
        .after_help(t!(locale, "cli-after-help"))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_parser(PossibleValuesParser::new(["fr", "en"]))
                .global(true)
                .help(t!(locale, "cli-lang")),
        )
        .arg(
            Arg::new("data")
                .long("data")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .global(true)
                .help(t!(locale, "cli-data")),
        )
        .subcommand(Clap::new("certification").about(t!(locale, "cli-certification")).arg(json()).arg(
            Arg::new("coverage").long("coverage").action(ArgAction::SetTrue).help(t!(locale, "cli-coverage")),
        ))
        .subcommand(
            Clap::new("check")
                .about(t!(locale, "cli-check"))
                .arg(Arg::new("paths").value_name("PATH").num_args(0..).value_parser(value_parser!(PathBuf)))
                .arg(json()),
        )
        .subcommand(
            Clap::new("ask")
                .about(t!(locale, "cli-ask"))
                .arg(case(false).required_unless_present("eval").help(t!(locale, "cli-case")))
                .arg(
                    Arg::new("eval")
                        .long("eval")
                        .value_name("FILE.jsonl")
                        .value_parser(value_parser!(PathBuf))
                        .help(t!(locale, "cli-ask-eval")),
                )
                .arg(
                    Arg::new("learn")
                        .long("learn")
                        .action(ArgAction::SetTrue)
                        .requires("case")
                        .conflicts_with_all(["eval", "json"])
                        .help(t!(locale, "cli-ask-learn")),
                )
                .arg(json()),
        )
        .subcommand(
            Clap::new("play")
                .about(t!(locale, "cli-play"))
                .arg(case(true).help(t!(locale, "cli-case")))
                .arg(
                    Arg::new("mode")
                        .long("mode")
                        .value_parser(PossibleValuesParser::new(["guided", "autonomous", "exam"]))
                        .help(t!(locale, "cli-mode")),
                )
                .arg(
                    Arg::new("seed")
                        .long("seed")
                        .value_name("N")
                        .value_parser(value_parser!(u64))
                        .help(t!(locale, "cli-seed")),
                )
                .arg(
                    Arg::new("activity")
                        .long("activity")
                        .value_name("CODE")
                        .value_parser(PossibleValuesParser::new(["2ab"]))
                        .help(t!(locale, "cli-activity")),
                )
                .arg(
                    Arg::new("terminal")
                        .long("terminal")
                        .action(ArgAction::SetTrue)
                        .help(t!(locale, "cli-terminal")),
                ),
        )
        .subcommand(
            Clap::new("import").about(t!(locale, "cli-import")).subcommand_required(true).subcommand(
                Clap::new("fec")
                    .about(t!(locale, "cli-import-fec"))
                    .arg(
                        Arg::new("files")
                            .value_name("FILE")
                            .num_args(1..=10)
                            .required(true)
                            .value_parser(value_parser!(PathBuf))
                            .help(t!(locale, "cli-import-file")),
                    )
                    .arg(
                        Arg::new("output")
                            .short('o')
                            .long("output")
                            .value_name("DIR")
                            .required(true)
                            .value_parser(value_parser!(PathBuf))
                            .help(t!(locale, "cli-import-output")),
                    )
                    .arg(option("siren", "SIREN").help(t!(locale, "cli-import-siren")))
                    .arg(option("name", "NAME").help(t!(locale, "cli-import-name")))
                    .arg(dates("opening").help(t!(locale, "cli-import-opening")))
                    .arg(dates("closing").help(t!(locale, "cli-import-closing")))
                    .arg(json()),
            ),
        )
        .subcommand(
            Clap::new("replay")
                .about(t!(locale, "cli-replay"))
                .arg(
                    Arg::new("file")
                        .value_name("FILE")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(t!(locale, "cli-replay-file")),
                )
                .arg(json()),
        )
        .subcommand(
            Clap::new("explain")
                .about(t!(locale, "cli-explain"))
                .arg(Arg::new("code").value_name("CODE").required(true).help(t!(locale, "cli-explain-code"))),
        )
        .subcommand(
            Clap::new("shot")
                .about(t!(locale, "cli-shot"))
                .arg(Arg::new("screen").value_name("SCREEN").required(true).value_parser(
                    PossibleValuesParser::new([
                        "accueil",
                        "dossier",
                        "entretien",
                        "besoins",
                        "debrief",
                        "reglages",
                        "caf",
                        "frng",
                        "ratios",
                        "prets",
                        "plan",
                        "couverture",
                        "outils",
                        "objectif",
                    ]),
                ))
                .arg(Arg::new("case").long("case").value_name("CASE").help(t!(locale, "cli-case")))
                .arg(
                    Arg::new("transcript")
                        .long("transcript")
                        .value_name("FILE")
                        .value_parser(value_parser!(PathBuf))
                        .help(t!(locale, "cli-shot-transcript")),
                )
                .arg(
                    Arg::new("actions")
                        .long("actions")
                        .value_name("N")
                        .requires("transcript")
                        .value_parser(value_parser!(usize))
                        .help(t!(locale, "cli-shot-actions")),
                )
                .arg(
                    Arg::new("size")
                        .long("size")
                        .value_name("WxH")
                        .default_value("1440x900")
                        .help(t!(locale, "cli-size")),
                )
                .arg(
                    Arg::new("theme")
                        .long("theme")
                        .value_parser(PossibleValuesParser::new(["light", "dark"]))
                        .default_value("light")
                        .help(t!(locale, "cli-theme")),
                )
                .arg(
                    Arg::new("scale")
                        .long("scale")
                        .value_name("X")
                        .default_value("1.0")
                        .help(t!(locale, "cli-scale")),
                )
                .arg(
                    Arg::new("text")
                        .long("text")
                        .value_name("PERCENT")
                        .value_parser(value_parser!(u16).range(100..=200))
                        .default_value("100")
                        .help(t!(locale, "cli-text")),
                )
                .arg(
                    Arg::new("output")
                        .short('o')
                        .long("output")
                        .value_name("FILE.png")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(t!(locale, "cli-output")),
                ),
        )
}

fn option(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value)
}

/// A date that may be given once for each file.
fn dates(name: &'static str) -> Arg {
    option(name, "AAAA-MM-JJ").action(ArgAction::Append).value_parser(value_parser!(Date))
}

fn import_fec(matches: &ArgMatches) -> ImportRequest {
    let dates =
        |name| matches.get_many::<Date>(name).map(|found| found.copied().collect()).unwrap_or_default();
    ImportRequest {
        files: paths(matches, "files"),
        output: matches.get_one::<PathBuf>("output").cloned().unwrap_or_default(),
        siren: matches.get_one::<String>("siren").cloned(),
        name: matches.get_one::<String>("name").cloned(),
        openings: dates("opening"),
        closings: dates("closing"),
        json: matches.get_flag("json"),
    }
}

fn text(matches: &ArgMatches, name: &str) -> String {
    matches.get_one::<String>(name).cloned().unwrap_or_default()
}

fn paths(matches: &ArgMatches, name: &str) -> Vec<PathBuf> {
    matches.get_many::<PathBuf>(name).map(|found| found.cloned().collect()).unwrap_or_default()
}

fn mode_of(name: &str) -> Option<Mode> {
    match name {
        "guided" => Some(Mode::Guided),
        "autonomous" => Some(Mode::Autonomous),
        "exam" => Some(Mode::Exam),
        _ => None,
    }
}

fn shot(matches: &ArgMatches, lang: Lang) -> Result<ShotRequest, String> {
    let size = text(matches, "size");
    let sides = size.split_once(['x', '×']).and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    let (width, height): (u32, u32) = sides
        .filter(|&(w, h)| (200..=8_000).contains(&w) && (200..=8_000).contains(&h))
        .ok_or_else(|| format!("--size {size}"))?;
    let scale = text(matches, "scale");
    let scale_percent =
        percent(&scale).filter(|p| (50..=400).contains(p)).ok_or_else(|| format!("--scale {scale}"))?;
    Ok(ShotRequest {
        screen: text(matches, "screen"),
        case: matches.get_one::<String>("case").map(|c| CaseId::new(c.clone())),
        transcript: matches.get_one::<PathBuf>("transcript").cloned(),
        actions: matches.get_one::<usize>("actions").copied(),
        size: (width, height),
        dark: text(matches, "theme") == "dark",
        scale_percent,
        text_percent: matches.get_one::<u16>("text").copied().unwrap_or(100),
        output: matches.get_one::<PathBuf>("output").cloned().unwrap_or_default(),
        lang,
    })
}

/// « 1.5 » as 150.
fn percent(text: &str) -> Option<u32> {
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
    if decimals.len() > 2 {
        return None;
    }
    format!("{whole}{decimals:0<2}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, ErrorKind> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        parse(&arguments, &Locale::new(Lang::Fr)).map_err(|e| e.kind())
    }

    #[test]
    fn the_bare_command_opens_the_window() {
        assert!(matches!(read("visavis"), Ok(Command::Window(w)) if w.case.is_none()));
    }

    #[test]
    fn a_shot_is_read() {
        let Ok(Command::Shot(shot)) =
            read("visavis shot entretien --size 1024x700 --theme dark --scale 1.5 -o a.png")
        else {
            panic!("not a shot")
        };
        assert_eq!((shot.size, shot.dark, shot.scale_percent), ((1024, 700), true, 150));
        assert_eq!(
            read("visavis shot entretien --size huge -o a.png").err(),
            Some(ErrorKind::ValueValidation)
        );
    }

    #[test]
    fn an_import_takes_files_in_order_with_their_bounds() {
        let line = "visavis import fec 2024.txt 2025.txt --closing 2024-12-31 --closing 2025-12-31 -o d";
        let Ok(Command::Import(import)) = read(line) else { panic!("not an import") };
        assert_eq!((import.files.len(), import.closings.len(), import.openings.len()), (2, 2, 0));
        assert_eq!(read("visavis import fec a.txt").err(), Some(ErrorKind::MissingRequiredArgument));
        assert_eq!(
            read("visavis import fec a.txt -o d --closing 31/12/2025").err(),
            Some(ErrorKind::ValueValidation)
        );
        assert!(read("visavis import").is_err());
    }

    #[test]
    fn play_knows_its_modes() {
        assert!(
            matches!(read("visavis play x --terminal --mode exam"), Ok(Command::Play(p)) if p.mode == Mode::Exam)
        );
        assert_eq!(read("visavis play x --mode easy").err(), Some(ErrorKind::InvalidValue));
    }

    #[test]
    fn ask_takes_a_case_or_lines_to_measure() {
        assert!(matches!(read("visavis ask x --json"), Ok(Command::Ask(a)) if a.json && a.eval.is_none()));
        assert!(matches!(read("visavis ask --eval l.jsonl"), Ok(Command::Ask(a)) if a.case.is_none()));
        assert_eq!(read("visavis ask").err(), Some(ErrorKind::MissingRequiredArgument));
        assert_eq!(read("visavis ask x --learn --eval f").err(), Some(ErrorKind::ArgumentConflict));
    }

    #[test]
    fn the_language_is_known_before_the_rest() {
        let arguments = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(lang_of(&arguments("visavis check --lang en")), Some(Lang::En));
        assert_eq!(lang_of(&arguments("visavis --lang=fr_FR")), Some(Lang::Fr));
        assert_eq!(lang_of(&arguments("visavis")), None);
    }
}
