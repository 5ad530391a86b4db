//! What the home screen tells, read from the store: cases, séances with their marks, readiness of the blocks.

use super::program::Program;
use crate::{
    activities::World,
    assessment::{Assessment, IndicatorMark, assess},
    certification::Certification,
    io::{IoError, Millis, SeanceId, Summary},
    locale::Locale,
    readiness::{Observation, beliefs, block_readiness},
    t,
    ui::screens::{CaseCard, Learner, SeanceRow},
};
use std::collections::BTreeMap;

/// Séances read back, most recent first: older ones weigh nothing on readiness any more.
const READ: usize = 60;

/// What was read of séances before: one that has not changed is not read again.
#[derive(Default)]
pub(super) struct Known(BTreeMap<(SeanceId, u32), Read>);

#[derive(Clone)]
struct Read {
    client: String,
    person: String,
    minutes: (u32, u32),
    marks: Option<Assessment>,
}

pub(super) fn read(program: &mut Program, locale: &Locale, now: Millis) -> Result<Learner, IoError> {
    let summaries = program.store.list()?;
    let mut seances = Vec::new();
    let mut history = Vec::new();
    for summary in summaries.iter().take(READ) {
        let key = (summary.id, summary.entries);
        if !program.known.0.contains_key(&key) {
            // A séance that cannot be read stays in the store, and out of the list.
            let Ok(read) = read_one(program, summary) else { continue };
            program.known.0.insert(key, read);
        }
        let Some(read) = program.known.0.get(&key).cloned() else { continue };
        if let Some(assessment) = &read.marks {
            history.push(Observation { mode: summary.header.mode, assessment: assessment.clone() });
        }
        seances.push(row(program, summary, read, locale, now));
    }
    history.reverse();
    let held = beliefs(&history);
    Ok(Learner {
        name: program.saved.name.clone(),
        today: program.zone.today(locale, now),
        cases: program.worlds.values().map(|w| card(w)).collect(),
        seances,
        blocks: Certification::official()
            .blocks()
            .iter()
            .map(|block| block_readiness(block, &held))
            .collect(),
        voice: program.voice.is_some(),
    })
}

fn read_one(program: &Program, summary: &Summary) -> Result<Read, IoError> {
    let desk = program.take_up(summary.id)?;
    let (case, state) = (&desk.world().case, desk.state());
    Ok(Read {
        client: client(desk.world()),
        person: case.client.person.to_string(),
        minutes: (state.meeting.elapsed_s() / 60, case.manifest.meeting_minutes),
        marks: state.handed_in.then(|| assess(case, state)),
    })
}

fn row(program: &Program, summary: &Summary, read: Read, locale: &Locale, now: Millis) -> SeanceRow {
    let official = Certification::official();
    let weakest = |marks: &Assessment| {
        let lowest = marks.indicators.iter().min_by_key(|i| IndicatorMark::share(i))?;
        official.indicator(&lowest.code).map(|i| i.label.clone())
    };
    let note = match &read.marks {
        Some(marks) => {
            weakest(marks).map(|label| t!(locale, "app-note-weakest", label = label)).unwrap_or_default()
        }
        None if read.minutes.0 > 0 => {
            let (spent, of) = read.minutes;
            t!(locale, "app-note-minute", spent = spent, of = of)
        }
        None => t!(locale, "app-note-file"),
    };
    SeanceRow {
        id: summary.id.0,
        case: summary.header.case.clone(),
        title: summary.title.clone(),
        client: read.client,
        person: read.person,
        mode: summary.header.mode,
        when: program.zone.moment(locale, summary.touched, now),
        day: program.zone.day(locale, summary.touched, now),
        mark: read.marks.map(|m| m.activity("2ab") * 20),
        minutes: read.minutes,
        note,
    }
}

fn client(world: &World) -> String {
    let person = world.case.person();
    person.map(|p| format!("{} {}, {}", p.first_name, p.last_name, p.role)).unwrap_or_default()
}

fn card(world: &World) -> CaseCard {
    let case = &world.case;
    CaseCard {
        id: case.id.clone(),
        title: case.manifest.title.clone(),
        summary: case.manifest.summary.clone(),
        place: format!("{}, {}", case.company.identity.trade, case.company.identity.town),
        client: client(world),
        person: case.client.person.to_string(),
        difficulty: case.manifest.difficulty,
        minutes: case.manifest.meeting_minutes,
        activities: case.manifest.activities.clone(),
    }
}
