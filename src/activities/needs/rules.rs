//! What may be done with the list of needs, and what comes of it.

use super::{
    matching::{Meant, need_meant},
    state::RecordedNeed,
};
use crate::{
    activities::{
        Event, State,
        evidence::Evidence,
        file::{all_real, count_within, text_within},
        refusal::Refusal,
        world::World,
    },
    base::{Mode, Money, NeedId},
    content::kinds::needs::NeedKind,
};
use serde::{Deserialize, Serialize};

/// Longest text of a need, in characters.
const TEXT_LIMIT: u32 = 400;

/// A need as the learner enters it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Explicit or implicit.
    pub kind: NeedKind,
    /// What it says.
    pub text: String,
    /// Its amount.
    #[serde(default)]
    pub amount: Option<Money>,
    /// Where the amount comes from.
    #[serde(default)]
    pub base: String,
    /// What proves it.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// Picked from the list, in guided mode.
    #[serde(default)]
    pub picked: Option<NeedId>,
}

/// Adds a need at the end of the list.
pub fn add(state: &State, world: &World, draft: &Draft) -> Result<Vec<Event>, Refusal> {
    count_within(state.needs.list.len())?;
    Ok(vec![Event::NeedAdded { need: recorded(state, world, state.needs.last + 1, draft)? }])
}

/// Rewrites a need; its place stays.
pub fn edit(state: &State, world: &World, number: u32, draft: &Draft) -> Result<Vec<Event>, Refusal> {
    if !state.needs.list.iter().any(|n| n.number == number) {
        return Err(Refusal::UnknownNumber(number));
    }
    Ok(vec![Event::NeedChanged { need: recorded(state, world, number, draft)? }])
}

/// Removes a need.
pub fn remove(state: &State, number: u32) -> Result<Vec<Event>, Refusal> {
    if state.needs.list.iter().any(|n| n.number == number) {
        Ok(vec![Event::NeedRemoved { number }])
    } else {
        Err(Refusal::UnknownNumber(number))
    }
}

/// Puts the list in order: each number once.
pub fn order(state: &State, numbers: &[u32]) -> Result<Vec<Event>, Refusal> {
    let mut given = numbers.to_vec();
    given.sort_unstable();
    let mut known: Vec<u32> = state.needs.list.iter().map(|n| n.number).collect();
    known.sort_unstable();
    if given == known {
        Ok(vec![Event::NeedsOrdered { numbers: numbers.to_vec() }])
    } else {
        Err(Refusal::BadOrder)
    }
}

fn recorded(state: &State, world: &World, number: u32, draft: &Draft) -> Result<RecordedNeed, Refusal> {
    let evidence = all_real(state, world, &draft.evidence)?;
    let (text, meant) = match &draft.picked {
        Some(_) if state.mode != Mode::Guided => return Err(Refusal::PickOutsideGuided),
        Some(id) => {
            let real = world.case.need(id).map(|n| (n.text.clone(), Meant::Real(n.id.clone())));
            let decoy = || {
                world
                    .case
                    .decoys
                    .iter()
                    .find(|d| d.id == *id)
                    .map(|d| (d.text.clone(), Meant::Decoy(d.id.clone())))
            };
            let (text, meant) = real.or_else(decoy).ok_or_else(|| Refusal::UnknownPick(id.to_string()))?;
            (text, Some(meant))
        }
        None => {
            let text = text_within(&draft.text, TEXT_LIMIT)?;
            let meant = need_meant(&world.case, draft.kind, &text);
            (text, meant)
        }
    };
    let base = draft.base.trim().chars().take(TEXT_LIMIT as usize).collect();
    Ok(RecordedNeed { number, kind: draft.kind, text, amount: draft.amount, base, evidence, meant })
}
