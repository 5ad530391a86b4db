//! What may be done with the file, and what comes of it.

use super::{
    matching::statement_meant,
    state::{Finding, Plan},
};
use crate::{
    activities::{Event, State, evidence::Evidence, refusal::Refusal, world::World},
    base::{Aspect, DocId, FindingId, Mode, TopicId},
    finance::{Balance, Entered},
};

/// Longest finding or objective, in characters.
const TEXT_LIMIT: u32 = 1_000;
/// Most findings, pins or planned themes.
const COUNT_LIMIT: u32 = 200;

/// A text within limits, trimmed.
pub(in crate::activities) fn text_within(text: &str, limit: u32) -> Result<String, Refusal> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(Refusal::EmptyText);
    }
    if trimmed.chars().count() > limit as usize {
        return Err(Refusal::TextTooLong { limit });
    }
    Ok(trimmed.to_owned())
}

pub(in crate::activities) fn count_within(count: usize) -> Result<(), Refusal> {
    if count >= COUNT_LIMIT as usize { Err(Refusal::TooMany { limit: COUNT_LIMIT }) } else { Ok(()) }
}

/// Opens a document.
pub fn open(state: &State, world: &World, document: &DocId) -> Result<Vec<Event>, Refusal> {
    if world.case.document(document).is_none() {
        return Err(Refusal::UnknownDocument(document.clone()));
    }
    if state.file.opened.contains(document) {
        return Ok(Vec::new());
    }
    Ok(vec![Event::Opened { document: document.clone() }])
}

/// Pins a piece of evidence; pinning twice changes nothing.
pub fn pin(state: &State, world: &World, evidence: &Evidence) -> Result<Vec<Event>, Refusal> {
    let evidence = real(state, world, evidence)?;
    if state.file.pins.iter().any(|p| p.evidence == evidence) {
        return Ok(Vec::new());
    }
    count_within(state.file.pins.len())?;
    Ok(vec![Event::Pinned { number: state.file.last_pin + 1, evidence }])
}

/// Takes a pin away. Findings and needs keep what they cite.
pub fn unpin(state: &State, number: u32) -> Result<Vec<Event>, Refusal> {
    if state.file.pins.iter().any(|p| p.number == number) {
        Ok(vec![Event::Unpinned { number }])
    } else {
        Err(Refusal::UnknownNumber(number))
    }
}

/// Sets the plan: before the meeting only.
pub fn plan(
    state: &State,
    world: &World,
    objective: &str,
    themes: &[TopicId],
) -> Result<Vec<Event>, Refusal> {
    if state.meeting.begun() {
        return Err(Refusal::PlanTooLate);
    }
    let objective = text_within(objective, TEXT_LIMIT)?;
    if let Some(unknown) = themes.iter().find(|t| !world.case.topics.contains_key(*t)) {
        return Err(Refusal::UnknownPick(unknown.to_string()));
    }
    let mut kept: Vec<TopicId> = Vec::new();
    for theme in themes {
        if !kept.contains(theme) {
            kept.push(theme.clone());
        }
    }
    count_within(kept.len())?;
    Ok(vec![Event::Planned { plan: Plan { objective, themes: kept } }])
}

/// Enters a computed figure, or clears it.
pub fn figure(
    world: &World,
    balance: Balance,
    year: i16,
    value: Option<Entered>,
) -> Result<Vec<Event>, Refusal> {
    if world.case.year(year).is_none() {
        return Err(Refusal::UnknownFigure(balance.name().to_owned(), year));
    }
    let unit = balance.unit();
    let other_unit = || Refusal::OtherUnit(balance.name().to_owned());
    let value = value.map(|value| value.in_unit(unit).ok_or_else(other_unit)).transpose()?;
    Ok(vec![Event::Computed { balance, year, value }])
}

/// Adds a finding, written or picked.
pub fn add_finding(
    state: &State,
    world: &World,
    aspect: Aspect,
    text: &str,
    evidence: &[Evidence],
    picked: Option<&FindingId>,
) -> Result<Vec<Event>, Refusal> {
    count_within(state.file.findings.len())?;
    let finding = finding(state, world, state.file.last_finding + 1, aspect, text, evidence, picked)?;
    Ok(vec![Event::Found { finding }])
}

/// Rewrites a finding.
pub fn edit_finding(
    state: &State,
    world: &World,
    number: u32,
    aspect: Aspect,
    text: &str,
    evidence: &[Evidence],
) -> Result<Vec<Event>, Refusal> {
    if !state.file.findings.iter().any(|f| f.number == number) {
        return Err(Refusal::UnknownNumber(number));
    }
    Ok(vec![Event::FindingChanged { finding: finding(state, world, number, aspect, text, evidence, None)? }])
}

/// Removes a finding.
pub fn remove_finding(state: &State, number: u32) -> Result<Vec<Event>, Refusal> {
    if state.file.findings.iter().any(|f| f.number == number) {
        Ok(vec![Event::FindingRemoved { number }])
    } else {
        Err(Refusal::UnknownNumber(number))
    }
}

fn finding(
    state: &State,
    world: &World,
    number: u32,
    aspect: Aspect,
    text: &str,
    evidence: &[Evidence],
    picked: Option<&FindingId>,
) -> Result<Finding, Refusal> {
    let evidence = all_real(state, world, evidence)?;
    if let Some(id) = picked {
        if state.mode != Mode::Guided {
            return Err(Refusal::PickOutsideGuided);
        }
        let statement = world.case.statement(id).ok_or_else(|| Refusal::UnknownPick(id.to_string()))?;
        let (aspect, text) = (statement.aspect, statement.text.clone());
        return Ok(Finding { number, aspect, text, evidence, meant: Some(id.clone()) });
    }
    let text = text_within(text, TEXT_LIMIT)?;
    let meant = statement_meant(&world.case, aspect, &text);
    Ok(Finding { number, aspect, text, evidence, meant })
}

/// Evidence that exists, each once, facts turned into the replies that told them.
pub(in crate::activities) fn all_real(
    state: &State,
    world: &World,
    evidence: &[Evidence],
) -> Result<Vec<Evidence>, Refusal> {
    count_within(evidence.len())?;
    let mut kept = Vec::new();
    for one in evidence {
        let one = real(state, world, one)?;
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    Ok(kept)
}

fn real(state: &State, world: &World, evidence: &Evidence) -> Result<Evidence, Refusal> {
    match evidence {
        Evidence::Line(document, line) => {
            if world.case.document(document).is_none() {
                return Err(Refusal::UnknownDocument(document.clone()));
            }
            if world.case.line(document, line).is_none() {
                return Err(Refusal::UnknownLine(document.clone(), line.clone()));
            }
            if !state.file.opened.contains(document) {
                return Err(Refusal::NotOpened(document.clone()));
            }
            Ok(evidence.clone())
        }
        Evidence::Reply(turn) => {
            if state.meeting.turn(*turn).is_some() {
                Ok(evidence.clone())
            } else {
                Err(Refusal::UnknownReply(*turn))
            }
        }
        Evidence::Fact(fact) => {
            let told = state.meeting.turns.iter().find(|t| t.told.contains(fact));
            told.map(|t| Evidence::Reply(t.number)).ok_or_else(|| Refusal::NotTold(fact.clone()))
        }
    }
}
