//! `visavis replay`: plays a transcript, or takes up a stored séance, and marks it.

use super::{CLEAN, Failure, INPUT_WRONG, Streams, play::world_of};
use crate::{
    activities::World,
    assessment::{Assessment, PASS_MARK, Verdict, assess},
    base::Score,
    certification::Certification,
    content::load,
    io::{DataFolder, SeanceId, Store, read_text},
    locale::Locale,
    report::{refusal, replay_document},
    session::{Header, Journal, Transcript, run as play},
    t,
};
use serde::Serialize;
use std::path::{Path, PathBuf};

pub(super) fn run(
    file: &Path,
    json: bool,
    data: Option<&Path>,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let (journal, world, refused) = match seance_number(file) {
        Some(number) => stored(number, data)?,
        None => from_transcript(file, locale, streams)?,
    };
    let marks = assess(&world.case, &journal.state);
    if json {
        write_json(&replay_document(&journal.header, journal.entries.len(), &marks), streams)?;
    } else {
        human(&journal.header, &marks, locale, streams)?;
    }
    Ok(if refused { INPUT_WRONG } else { CLEAN })
}

/// `visavis replay 12` is the séance 12 of the store, unless a file is called so.
fn seance_number(file: &Path) -> Option<i64> {
    if file.exists() { None } else { file.to_str()?.parse().ok() }
}

fn stored(number: i64, data: Option<&Path>) -> Result<(Journal, World, bool), Failure> {
    let (store, _recovery) = Store::open(&DataFolder::open(data)?.store())?;
    let stored = store.load(SeanceId(number))?;
    let case = load(&stored.bundle);
    let world = World::new(case.case.ok_or(Failure::BadCase(case.diagnostics))?);
    let journal = Journal::resume(&world, stored.summary.header, stored.entries)
        .map_err(|e| Failure::OtherCase(e.to_string()))?;
    Ok((journal, world, false))
}

fn from_transcript(
    file: &Path,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<(Journal, World, bool), Failure> {
    let text = read_text(file)?;
    let transcript = Transcript::parse(&text)
        .map_err(|error| Failure::BadTranscript { file: PathBuf::from(file), reason: error.to_string() })?;
    let world = world_of(transcript.case.as_str())?;
    if let Some(expected) = transcript.case_hash.as_ref().filter(|hash| **hash != world.case.hash) {
        return Err(Failure::OtherCase(t!(
            locale,
            "cli-other-case",
            expected = expected.chars().take(12).collect::<String>(),
            found = world.case.hash.chars().take(12).collect::<String>()
        )));
    }
    let run = play(&world, &transcript);
    for (place, refused) in &run.refused {
        let (place, reason) = (*place, refusal(locale, refused));
        writeln!(streams.err, "{}", t!(locale, "cli-refused", place = place, reason = reason))?;
    }
    let refused = !run.refused.is_empty();
    Ok((run.journal, world, refused))
}

fn human(
    header: &Header,
    marks: &Assessment,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let out = &mut *streams.out;
    let mode = locale.mode(header.mode);
    writeln!(
        out,
        "{} · {} · {}",
        header.case,
        mode,
        t!(locale, "cli-seed-is", seed = header.seed.to_string())
    )?;
    let official = Certification::official();
    for indicator in &marks.indicators {
        let label = official.indicator(&indicator.code).map_or("", |i| i.label.as_str());
        writeln!(
            out,
            "\n{}  {label}  {}/{}",
            indicator.code,
            locale.number(indicator.score, 1),
            locale.number(indicator.max, 0)
        )?;
        for line in &indicator.lines {
            let sign = match line.verdict {
                Verdict::Won => '✓',
                Verdict::Partly => '~',
                Verdict::Lost => '✗',
            };
            let (won, of) = (locale.number(line.points, 1), locale.number(line.max, 0));
            writeln!(out, "  {sign} {} {won}/{of}  [{}]", line.measure, line.check)?;
        }
    }
    for block in &marks.blocks {
        let twentieths = locale.number(block.score * 20, 1);
        writeln!(out, "\n{}", t!(locale, "cli-block-mark", block = block.code.as_str(), mark = twentieths))?;
    }
    let reached = marks.competencies.iter().filter(|c| c.recognised).count();
    let seen = marks.competencies.len();
    let threshold = locale.number(Score::from_integer(i64::from(PASS_MARK)), 0);
    writeln!(
        out,
        "{}",
        t!(locale, "cli-competencies", reached = reached, seen = seen, threshold = threshold)
    )?;
    Ok(())
}

pub(super) fn write_json(document: &impl Serialize, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(document).map_err(std::io::Error::from)?;
    writeln!(streams.out, "{text}")?;
    Ok(())
}
