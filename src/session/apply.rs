//! What events do to the state: nothing is decided here, and nothing can fail.

use crate::{
    activities::{Event, Pin, State, file::Figure},
    base::{Mode, Seed},
};

/// Applies one event.
pub fn apply(state: &mut State, event: &Event) {
    match event {
        Event::Opened { document } => {
            state.file.opened.push(document.clone());
            if !state.meeting.begun() {
                state.file.opened_before.push(document.clone());
            }
        }
        Event::Pinned { number, evidence } => {
            state.file.last_pin = state.file.last_pin.max(*number);
            state.file.pins.push(Pin { number: *number, evidence: evidence.clone() });
        }
        Event::Unpinned { number } => state.file.pins.retain(|p| p.number != *number),
        Event::Computed { balance, year, value } => {
            let key = (*balance, *year);
            match value {
                Some(value) => drop(state.file.figures.insert(key, Figure { value: *value })),
                None => drop(state.file.figures.remove(&key)),
            }
        }
        Event::Planned { plan } => state.file.plan = Some(plan.clone()),
        Event::Found { finding } => {
            state.file.last_finding = state.file.last_finding.max(finding.number);
            state.file.findings.push(finding.clone());
        }
        Event::FindingChanged { finding } => {
            if let Some(known) = state.file.findings.iter_mut().find(|f| f.number == finding.number) {
                known.clone_from(finding);
            }
        }
        Event::FindingRemoved { number } => state.file.findings.retain(|f| f.number != *number),
        Event::MeetingBegan { opening } => state.meeting.opening = Some(opening.clone()),
        Event::Said { turn } => state.meeting.turns.push(turn.clone()),
        Event::MeetingEnded { ending } => state.meeting.ending = Some(*ending),
        Event::NeedAdded { need } => {
            state.needs.last = state.needs.last.max(need.number);
            state.needs.list.push(need.clone());
        }
        Event::NeedChanged { need } => {
            if let Some(known) = state.needs.list.iter_mut().find(|n| n.number == need.number) {
                known.clone_from(need);
            }
        }
        Event::NeedRemoved { number } => state.needs.list.retain(|n| n.number != *number),
        Event::NeedsOrdered { numbers } => {
            let rank = |number: u32| numbers.iter().position(|n| *n == number);
            state.needs.list.sort_by_key(|n| rank(n.number).unwrap_or(usize::MAX));
        }
        Event::Sketched { workings } => state.financing.clone_from(workings),
        Event::HandedIn => state.handed_in = true,
    }
}

/// The state that events lead to.
pub fn replay<'e>(mode: Mode, seed: Seed, events: impl IntoIterator<Item = &'e Event>) -> State {
    let mut state = State::new(mode, seed);
    for event in events {
        apply(&mut state, event);
    }
    state
}
