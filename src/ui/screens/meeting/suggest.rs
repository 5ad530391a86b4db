//! Guidé: which five things the chips offer to say, and which themes are still to be raised.

use crate::{
    activities::{
        State,
        interview::{Move, Phase, Reaction, awaiting},
    },
    base::TopicId,
    content::{Case, Pick, Reply, kinds::client::TopicAspect},
    language::fold,
};
use std::collections::BTreeSet;

/// Chips shown at a time.
const CHIPS: usize = 5;
/// Facts told since the last restating that make another one worth offering.
const TO_RESTATE: usize = 3;

const OPENERS: [&str; 4] = ["greeting", "small_talk", "agenda", "privacy"];
const CLOSERS: [&str; 4] = ["priorities", "decision_criteria", "next_steps", "closing"];
const RESTATE: &str = "restate";

/// A chip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// On the chip.
    pub chip: String,
    /// Fills the field.
    pub start: String,
    /// Said when the chip is pressed again.
    pub says: String,
}

/// Facts told since the client last heard their words said back rightly.
pub(super) fn told_since_restating(state: &State) -> usize {
    let turns = state.meeting.turns.iter().rev();
    turns.take_while(|t| !t.reactions.contains(&Reaction::RestatedWell)).map(|t| t.told.len()).sum()
}

fn raised(state: &State, topic: &TopicId) -> bool {
    state.meeting.turns.iter().any(|t| t.topic.as_ref() == Some(topic))
}

/// How early a pick comes, the smallest first; `None` when it has no place now.
fn place(state: &State, pick: &Pick, openers: bool, closers: bool) -> Option<(u8, usize)> {
    let topic = pick.topic.as_str();
    let raised = raised(state, &pick.topic);
    if topic == RESTATE {
        return (told_since_restating(state) >= TO_RESTATE).then_some((0, 0));
    }
    if OPENERS.contains(&topic) {
        return (openers && !raised).then_some((1, 0));
    }
    if CLOSERS.contains(&topic) && !closers {
        return None;
    }
    let planned = state.file.plan.as_ref().and_then(|p| p.themes.iter().position(|t| *t == pick.topic));
    match (raised, planned) {
        (false, Some(place)) => Some((2, place)),
        (false, None) => Some((3, 0)),
        (true, _) => Some((4, 0)),
    }
}

/// Themes of the plan and topics not raised first, one chip for each topic while there are enough of them.
pub(super) fn suggestions(state: &State, case: &Case) -> Vec<Suggestion> {
    let meeting = &state.meeting;
    let phase = meeting.turns.last().map_or(Phase::Opening, |t| t.phase);
    let openers = phase == Phase::Opening;
    let late = meeting.elapsed_s() >= case.manifest.meeting_minutes.saturating_mul(45);
    let closers = late || meeting.restated();
    // Folded: a space typed before « ? » is not the narrow one of the case.
    let said: BTreeSet<String> = meeting
        .turns
        .iter()
        .filter_map(|turn| match &turn.done {
            Move::Said(words) => Some(fold(words)),
            Move::Silent => None,
        })
        .collect();
    let mut places: Vec<((u8, usize), &Pick)> = case
        .client
        .picks
        .iter()
        .filter(|pick| !said.contains(&fold(&pick.says)))
        .filter_map(|pick| Some((place(state, pick, openers, closers)?, pick)))
        .collect();
    places.sort_by_key(|(place, _)| *place);

    let mut chosen: Vec<&Pick> = Vec::new();
    let mut second: Vec<&Pick> = Vec::new();
    for (_, pick) in places {
        if chosen.iter().any(|known| known.topic == pick.topic) {
            second.push(pick);
        } else {
            chosen.push(pick);
        }
    }
    let picks = chosen.into_iter().chain(second).take(CHIPS);
    let suggestion = |pick: &Pick| Suggestion {
        chip: pick.chip.clone(),
        start: pick.start.clone(),
        says: pick.says.clone(),
    };
    answers(state, case).into_iter().chain(picks.map(suggestion)).take(CHIPS).collect()
}

/// Words of an answer that stand on its chip.
const CHIP_WORDS: usize = 5;

/// While the client waits for an answer: those that may be given, in an order that tells nothing of their worth.
fn answers(state: &State, case: &Case) -> Vec<Suggestion> {
    let waiting = awaiting(&case.client, &state.meeting);
    let mut replies: Vec<&Reply> = waiting.iter().flat_map(|(ask, _)| &ask.answers).collect();
    replies.sort_by(|a, b| a.example.cmp(&b.example));
    let suggestion = |reply: &Reply| {
        let start: Vec<&str> = reply.example.split(' ').take(CHIP_WORDS).collect();
        let start = start.join(" ");
        Suggestion { chip: format!("{start}…"), start: format!("{start} "), says: reply.example.clone() }
    };
    replies.into_iter().map(suggestion).collect()
}

/// Labels of the planned themes that were not raised, in order; without a plan, none.
pub(super) fn themes_left(state: &State, case: &Case) -> Vec<String> {
    let planned = state.file.plan.iter().flat_map(|plan| &plan.themes);
    let left = planned.filter(|topic| !raised(state, topic));
    left.filter_map(|topic| case.topics.get(topic))
        .filter(|topic| topic.aspect != TopicAspect::Conduct)
        .map(|topic| topic.label.clone())
        .collect()
}
