//! Guidé: the one remark that the state of the meeting calls for.

use super::{
    build::pin_of,
    suggest::{themes_left, told_since_restating},
};
use crate::{
    activities::{
        Evidence, State,
        interview::{Reaction, Turn},
    },
    content::{Case, kinds::client::Mood},
};

/// Patience under which the client is about to leave.
const SHORT_OF_PATIENCE: u8 = 20;
/// Facts told since the last restating.
const TO_RESTATE: usize = 3;

/// A remark, true at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Nothing was said yet: greet, say the frame.
    Begin,
    /// The client was hurt.
    Offended,
    /// The client did not understand.
    Puzzled,
    /// An offer came before the restating.
    SoldTo,
    /// The client hesitates between two meanings.
    AskedBack,
    /// The last reply tells something that decides the case, and is not pinned.
    PinIt,
    /// The client kept something back.
    KeptBack,
    /// Everything about it was said already.
    Repeated,
    /// Several questions at once.
    Several,
    /// The question carried its answer.
    Led,
    /// The restating held things never said.
    RestatedBadly,
    /// Patience is nearly out.
    Patience,
    /// A silence may help.
    Silence,
    /// So many facts since the last restating.
    Restate(usize),
    /// So many minutes left, and so many themes of the plan.
    Time(u32, usize),
}

/// The most pressing remark.
pub(super) fn hint(state: &State, case: &Case) -> Option<Hint> {
    let meeting = &state.meeting;
    if !meeting.going_on() || state.handed_in {
        return None;
    }
    let Some(last) = meeting.turns.last() else { return Some(Hint::Begin) };
    from_last(state, case, last).or_else(|| from_whole(state, case, last))
}

fn from_last(state: &State, case: &Case, last: &Turn) -> Option<Hint> {
    let heavy = |turn: &Turn| {
        turn.told.iter().filter_map(|id| case.fact(id)).any(|fact| fact.weight == 3)
            && pin_of(state, &Evidence::Reply(turn.number)).is_none()
    };
    let mistakes = [
        (Reaction::Offended, Hint::Offended),
        (Reaction::SoldTo, Hint::SoldTo),
        (Reaction::Puzzled, Hint::Puzzled),
        (Reaction::AskedBack, Hint::AskedBack),
        (Reaction::RestatedBadly, Hint::RestatedBadly),
    ];
    let lighter = [
        (Reaction::Several, Hint::Several),
        (Reaction::Led, Hint::Led),
        (Reaction::KeptBack, Hint::KeptBack),
        (Reaction::Repeated, Hint::Repeated),
    ];
    let found = |list: &[(Reaction, Hint)]| {
        list.iter().find(|(reaction, _)| last.reactions.contains(reaction)).map(|(_, hint)| *hint)
    };
    found(&mistakes).or_else(|| heavy(last).then_some(Hint::PinIt)).or_else(|| found(&lighter))
}

fn from_whole(state: &State, case: &Case, last: &Turn) -> Option<Hint> {
    let meeting = &state.meeting;
    if meeting.patience() < SHORT_OF_PATIENCE {
        return Some(Hint::Patience);
    }
    let minutes_left = case.manifest.meeting_minutes.saturating_sub(meeting.elapsed_s() / 60);
    let left = themes_left(state, case).len();
    if left > 0 && minutes_left * 4 <= case.manifest.meeting_minutes {
        return Some(Hint::Time(minutes_left, left));
    }
    let grave = matches!(last.mood, Mood::Worried | Mood::Sad | Mood::Concerned);
    if grave && last.reactions.contains(&Reaction::Told) && !last.reactions.contains(&Reaction::GivenTime) {
        return Some(Hint::Silence);
    }
    let since = told_since_restating(state);
    (since >= TO_RESTATE).then_some(Hint::Restate(since))
}
