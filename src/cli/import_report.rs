//! What an import says: lines refused, statements, remarks; for people, or as one JSON document.

use super::{Failure, Streams, import::File};
use crate::{
    base::{Date, Money},
    finance::{
        Code, Holder, Violation,
        fec::{FileFault, Refusal, Statement},
    },
    locale::Locale,
    t,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// Refused lines told one by one to a person; JSON gives all.
const TOLD: usize = 40;

/// All that happened.
pub(super) struct Outcome<'a> {
    pub(super) files: &'a [File],
    pub(super) problems: &'a [String],
    pub(super) written: Option<&'a Written>,
}

/// The case on disk.
pub(super) struct Written {
    pub(super) folder: String,
    pub(super) siren: String,
}

/// The JSON document. Files are counted from 1 in the order given: their names may bear a real SIREN.
#[derive(Serialize)]
pub(super) struct Document {
    lines: u64,
    refused: Vec<RefusedLine>,
    aside: Vec<AsideOf>,
    statements: Vec<YearOf>,
    problems: Vec<String>,
    case: Option<CaseOf>,
}

#[derive(Serialize)]
struct RefusedLine {
    file: usize,
    line: u32,
    column: Option<&'static str>,
    reason: String,
}

/// What the readable lines that were refused amount to.
#[derive(Serialize)]
struct AsideOf {
    file: usize,
    lines: u32,
    debit: Money,
    credit: Money,
    gap: Money,
}

#[derive(Serialize)]
struct YearOf {
    file: usize,
    opening: Date,
    closing: Date,
    sole_trader: bool,
    lines: BTreeMap<Code, Money>,
    result: Money,
    violations: Vec<ViolationOf>,
    previous_balance_sheet: Option<BTreeMap<Code, Money>>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct ViolationOf {
    rule: String,
    boxes: Vec<Code>,
    message: String,
}

#[derive(Serialize)]
struct CaseOf {
    folder: String,
    siren: String,
}

/// What is wrong with lines, whether some were left or not.
fn refusals(file: &File) -> &[Refusal] {
    match file {
        Ok((books, _)) => &books.refused,
        Err(FileFault::NothingLeft { refused }) => refused,
        Err(_) => &[],
    }
}

/// What is wrong with the file as a whole, beyond its lines.
fn whole(file: &File) -> Option<&FileFault> {
    file.as_ref().err().filter(|fault| !matches!(fault, FileFault::NothingLeft { .. }))
}

fn lines(file: &File) -> u64 {
    match file {
        Ok((books, _)) => u64::from(books.lines),
        Err(_) => refusals(file).len() as u64,
    }
}

pub(super) fn document(outcome: &Outcome<'_>) -> Document {
    let numbered = || outcome.files.iter().enumerate().map(|(at, file)| (at + 1, file));
    let read = || numbered().filter_map(|(file, read)| Some((file, read.as_ref().ok()?)));
    let refused = numbered()
        .flat_map(|(file, read)| {
            let whole = whole(read).map(|fault| (1, None, fault.to_string()));
            let lines = refusals(read)
                .iter()
                .map(|refusal| (refusal.line, refusal.column.map(|(_, name)| name), refusal.to_string()));
            lines
                .chain(whole)
                .map(move |(line, column, reason)| RefusedLine { file, line, column, reason })
                .collect::<Vec<_>>()
        })
        .collect();
    Document {
        lines: outcome.files.iter().map(lines).sum(),
        refused,
        aside: read()
            .filter(|(_, (books, _))| books.aside.lines > 0)
            .map(|(file, (books, _))| AsideOf {
                file,
                lines: books.aside.lines,
                debit: books.aside.debit,
                credit: books.aside.credit,
                gap: books.aside.debit - books.aside.credit,
            })
            .collect(),
        statements: read().map(|(file, (_, statement))| year(file, statement)).collect(),
        problems: outcome.problems.to_vec(),
        case: outcome.written.map(|w| CaseOf { folder: w.folder.clone(), siren: w.siren.clone() }),
    }
}

fn year(file: usize, statement: &Statement) -> YearOf {
    let liasse = &statement.liasse;
    YearOf {
        file,
        opening: liasse.opening,
        closing: liasse.closing,
        sole_trader: liasse.holder == Holder::SoleTrader,
        lines: liasse.lines.clone(),
        result: liasse.get(Code::HN),
        violations: statement
            .violations
            .iter()
            .map(|v| ViolationOf { rule: v.rule().to_string(), boxes: v.codes(), message: told(v) })
            .collect(),
        previous_balance_sheet: statement.previous.as_ref().map(|previous| previous.lines.clone()),
        notes: statement.notes.iter().map(ToString::to_string).collect(),
    }
}

/// « V19 (Signe : …) : AT ».
fn told(violation: &Violation) -> String {
    let boxes: Vec<String> = violation.codes().iter().map(ToString::to_string).collect();
    format!("{} ({})\u{a0}: {}", violation.rule(), violation.rule().title(), boxes.join(", "))
}

pub(super) fn human(
    outcome: &Outcome<'_>,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    for (at, file) in outcome.files.iter().enumerate() {
        let number = at + 1;
        let refused = refusals(file);
        for refusal in refused.iter().take(TOLD) {
            let (line, reason) = (refusal.line, refusal.to_string());
            let told = t!(locale, "cli-import-line", file = number, line = line, reason = reason);
            writeln!(streams.err, "{told}")?;
        }
        if let Some(count) = refused.len().checked_sub(TOLD).filter(|count| *count > 0) {
            writeln!(streams.err, "{}", t!(locale, "cli-import-more", count = count))?;
        }
        match file {
            Ok((_, statement)) => {
                let (lines, refused) = (lines(file), refused.len());
                let told = t!(locale, "cli-import-read", file = number, lines = lines, refused = refused);
                writeln!(streams.out, "{told}")?;
                tell_year(statement, locale, streams)?;
            }
            Err(fault) => {
                let told = t!(locale, "cli-import-whole", file = number, reason = fault.to_string());
                writeln!(streams.err, "{told}")?;
            }
        }
    }
    for problem in outcome.problems {
        writeln!(streams.err, "{problem}")?;
    }
    match outcome.written {
        Some(Written { folder, siren }) => {
            writeln!(streams.out, "{}", t!(locale, "cli-import-written", folder = folder.as_str()))?;
            writeln!(streams.out, "{}", t!(locale, "cli-import-privacy", siren = siren.as_str()))?;
        }
        None => writeln!(streams.out, "{}", t!(locale, "cli-import-nothing"))?,
    }
    Ok(())
}

fn tell_year(statement: &Statement, locale: &Locale, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let liasse = &statement.liasse;
    let money = |amount: Money| locale.money(amount);
    let year = t!(
        locale,
        "cli-import-year",
        opening = locale.short_date(liasse.opening),
        closing = locale.short_date(liasse.closing),
        sales = money(liasse.get(Code::FL)),
        result = money(liasse.get(Code::HN)),
        total = money(liasse.get(Code::EE))
    );
    writeln!(streams.out, "{year}")?;
    for note in &statement.notes {
        writeln!(streams.out, "– {note}")?;
    }
    for violation in &statement.violations {
        writeln!(streams.err, "{}", t!(locale, "cli-import-equation", rule = told(violation)))?;
    }
    Ok(())
}
