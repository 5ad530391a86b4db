//! `visavis check`: validates cases and the shipped lexicon; clean or not, and where.

use super::{CLEAN, Failure, INPUT_WRONG, Streams, render};
use crate::{
    activities::World,
    content::{Diagnostic, Lexicon, Severity, load, misread},
    io::{find_cases, read_case},
    language::Reading,
    locale::Locale,
    t,
};
use serde::Serialize;
use std::path::PathBuf;

#[derive(Serialize)]
struct Document<'a> {
    files: usize,
    errors: usize,
    warnings: usize,
    diagnostics: &'a [Diagnostic],
}

pub(super) fn run(
    paths: &[PathBuf],
    json: bool,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let here = [PathBuf::from("scenarios")];
    let asked = if paths.is_empty() { &here[..] } else { paths };
    let (mut files, mut found) = (0, Vec::new());
    let (cases, mut problems) = find_cases(asked);
    if let Some(problem) = problems.pop() {
        return Err(problem.into());
    }
    for case in cases {
        let (bundle, mut diagnostics) = read_case(&case);
        files += bundle.files.len();
        found.append(&mut diagnostics);
        let mut loaded = load(&bundle);
        found.append(&mut loaded.diagnostics);
        if let Some(case) = loaded.case {
            let world = World::new(case);
            let read = |text: &str| match world.read(text) {
                Reading::Topic(topic, _) => Some(topic),
                Reading::Either(_) | Reading::Unclear => None,
            };
            found.append(&mut misread(&bundle, &world.case, &read));
        }
    }
    found.append(&mut Lexicon::read().1);
    let count = |severity| found.iter().filter(|d| d.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if json {
        super::replay::write_json(&Document { files, errors, warnings, diagnostics: &found }, streams)?;
    } else {
        if !found.is_empty() {
            writeln!(streams.err, "{}\n", render::diagnostics(&found, locale))?;
        }
        writeln!(
            streams.out,
            "{}",
            t!(locale, "cli-checked", files = files, errors = errors, warnings = warnings)
        )?;
    }
    Ok(if found.is_empty() { CLEAN } else { INPUT_WRONG })
}
