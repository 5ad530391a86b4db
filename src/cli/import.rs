//! `visavis import fec`: accounting files to the skeleton of a case, and all that was refused on the way.

use super::{CLEAN, Failure, INPUT_WRONG, Streams, import_report as report};
use crate::{
    base::{Date, Money},
    content::{Draft, could_be_real, load, skeleton},
    finance::{
        Code, Liasse,
        fec::{Books, FileFault, Period, Statement, months, of_file_name, parties},
    },
    io::{is_free, read_fec, write_case},
    locale::Locale,
    t,
};
use std::path::{Path, PathBuf};

/// What to import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ImportRequest {
    pub(super) files: Vec<PathBuf>,
    pub(super) output: PathBuf,
    pub(super) siren: Option<String>,
    pub(super) name: Option<String>,
    pub(super) openings: Vec<Date>,
    pub(super) closings: Vec<Date>,
    pub(super) json: bool,
}

/// One file once read: its books and statement, or why there are none.
pub(super) type File = Result<(Books, Statement), FileFault>;

pub(super) fn run(
    request: &ImportRequest,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let name = usage(request, locale)?;
    let periods = periods(request, locale)?;
    let mut files: Vec<File> = Vec::new();
    for (path, period) in request.files.iter().zip(&periods) {
        let books = read_fec(path)?.finish(period);
        files.push(books.map(|books| {
            let statement = Statement::of(&books);
            (books, statement)
        }));
    }
    let mut problems = foreign(request, locale);
    problems.extend(apart(&files, locale));
    let hopeless = !problems.is_empty();
    problems.extend(continuity(&files, locale));

    let years: Option<Vec<Statement>> =
        files.iter().map(|file| file.as_ref().ok().map(|(_, statement)| statement.clone())).collect();
    let mut written = None;
    if let (Some(years), Some(Ok((books, _))), false) = (years, files.last(), hopeless) {
        let siren = request.siren.as_deref().filter(|siren| !could_be_real(siren));
        let (months, parties) = (months(books), parties(books));
        let draft = Draft { name: &name, siren, years: &years, months: &months, parties: &parties };
        let id = request.output.file_name().map_or_else(|| "cas".into(), |name| name.to_string_lossy());
        if let Some(bundle) = skeleton(&draft, &id) {
            write_case(&request.output, &bundle)?;
            let loaded = load(&bundle);
            problems
                .extend(loaded.diagnostics.iter().map(|d| format!("{} {} : {}", d.code, d.file, d.message)));
            written = Some(report::Written {
                folder: request.output.display().to_string(),
                siren: loaded.case.map(|case| case.company.identity.siren).unwrap_or_default(),
            });
        }
    }
    let outcome = report::Outcome { files: &files, problems: &problems, written: written.as_ref() };
    if request.json {
        super::replay::write_json(&report::document(&outcome), streams)?;
    } else {
        report::human(&outcome, locale, streams)?;
    }
    let refused = files.iter().any(|file| match file {
        Ok((books, statement)) => !books.refused.is_empty() || !statement.violations.is_empty(),
        Err(_) => true,
    });
    Ok(if refused || !problems.is_empty() { INPUT_WRONG } else { CLEAN })
}

/// What is asked makes sense; gives the name of the company in the case.
fn usage(request: &ImportRequest, locale: &Locale) -> Result<String, Failure> {
    if !is_free(&request.output)? {
        let folder = request.output.display().to_string();
        return Err(Failure::Usage(t!(locale, "cli-import-not-free", folder = folder)));
    }
    if let Some(siren) = &request.siren
        && !(siren.len() == 9 && siren.bytes().all(|b| b.is_ascii_digit()))
    {
        return Err(Failure::Usage(t!(locale, "cli-import-bad-siren", siren = siren.as_str())));
    }
    let name = match &request.name {
        Some(name) => name.trim().to_owned(),
        None => t!(locale, "cli-import-default-name"),
    };
    if name.is_empty() || name.chars().count() > 80 {
        return Err(Failure::Usage(t!(locale, "cli-import-bad-name")));
    }
    Ok(name)
}

/// The bounds of each file, from the options or its name.
fn periods(request: &ImportRequest, locale: &Locale) -> Result<Vec<Period>, Failure> {
    for given in [&request.openings, &request.closings] {
        if !given.is_empty() && given.len() != request.files.len() {
            return Err(Failure::Usage(t!(locale, "cli-import-dates")));
        }
    }
    let period = |(at, path): (usize, &PathBuf)| {
        let named = || of_file_name(&file_name(path)).map(|(_, closing)| closing);
        let closing = request.closings.get(at).copied().or_else(named).ok_or_else(|| {
            let file = path.display().to_string();
            Failure::Usage(t!(locale, "cli-import-no-closing", file = file))
        })?;
        Ok(Period { closing, opening: request.openings.get(at).copied() })
    };
    request.files.iter().enumerate().map(period).collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Files whose name bears the SIREN of another company than the real one that was given.
fn foreign(request: &ImportRequest, locale: &Locale) -> Vec<String> {
    let Some(siren) = request.siren.as_ref().filter(|siren| could_be_real(siren)) else { return Vec::new() };
    let other = |path: &Path| of_file_name(&file_name(path)).is_some_and(|(named, _)| named != *siren);
    let wrong = request.files.iter().enumerate().filter(|(_, path)| other(path));
    wrong
        .map(|(at, _)| {
            let file: usize = at + 1;
            t!(locale, "cli-import-other-siren", file = file)
        })
        .collect()
}

fn pairs(files: &[File]) -> impl Iterator<Item = (usize, &Statement, &Statement)> {
    files.windows(2).enumerate().filter_map(|(at, pair)| match pair {
        [Ok((_, before)), Ok((_, after))] => Some((at + 2, before, after)),
        _ => None,
    })
}

/// Years that do not follow one another.
fn apart(files: &[File], locale: &Locale) -> Vec<String> {
    pairs(files)
        .filter(|(_, before, after)| before.liasse.closing.tomorrow().ok() != Some(after.liasse.opening))
        .map(|(file, before, after)| {
            let (opening, closing) =
                (locale.short_date(after.liasse.opening), locale.short_date(before.liasse.closing));
            t!(locale, "cli-import-apart", file = file, opening = opening, closing = closing)
        })
        .collect()
}

/// Years that do not reopen what the one before closed on, beyond the roundings.
fn continuity(files: &[File], locale: &Locale) -> Vec<String> {
    let net = |liasse: &Liasse| liasse.get(Code::CO) - liasse.get(Code::_1A);
    pairs(files)
        .filter_map(|(file, before, after)| {
            let (reopened, closed) = (net(after.previous.as_ref()?), net(&before.liasse));
            ((reopened - closed).abs() > Money::euros(2)).then(|| {
                let (reopened, closed) = (locale.money(reopened), locale.money(closed));
                t!(locale, "cli-import-continuity", file = file, reopened = reopened, closed = closed)
            })
        })
        .collect()
}
