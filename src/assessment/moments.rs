//! The course of the meeting for the debrief: at each turn, what it won or cost.

use super::{
    measures::Scene,
    sheet::{Assessment, Cited, Missing, Verdict},
};
use crate::{
    activities::{State, interview::Reaction},
    content::Case,
};

/// A turn that won or cost something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The turn.
    pub turn: u32,
    /// Second of the meeting when it ended.
    pub at_s: u32,
    /// It won a point; else it cost one.
    pub won: bool,
    /// What the client made of it.
    pub reactions: Vec<Reaction>,
}

/// Turns that a line of the marks cites as won, or blames; in order.
pub fn moments(case: &Case, state: &State, assessment: &Assessment) -> Vec<Moment> {
    let scene = Scene { case, state };
    let lines = || assessment.indicators.iter().flat_map(|i| &i.lines);
    let wins = |turn: u32| {
        lines().filter(|l| l.verdict != Verdict::Lost).any(|l| {
            matches!(
                l.measure,
                "FactsRevealed" | "Restated" | "PriorityAgreed" | "EmotionsHeard" | "QuestionsAnswered"
            ) && l.evidence.contains(&Cited::Turn(turn))
        })
    };
    let blames = |turn: u32| {
        lines().flat_map(|l| &l.missing).any(|m| {
            matches!(
                m,
                Missing::Several(t)
                    | Missing::Leading(t)
                    | Missing::Repetition(t)
                    | Missing::Sale(t)
                    | Missing::Jargon(t)
                    | Missing::CutShort(t)
                    | Missing::PoorAnswer(t)
                    if *t == turn
            )
        })
    };
    scene
        .state
        .meeting
        .turns
        .iter()
        .filter_map(|turn| {
            let lost = blames(turn.number)
                || turn.reactions.iter().any(|r| {
                    matches!(
                        r,
                        Reaction::Offended | Reaction::RestatedBadly | Reaction::Accused | Reaction::Refused
                    )
                });
            let won = !lost && wins(turn.number);
            (lost || won).then(|| Moment {
                turn: turn.number,
                at_s: turn.ends_at_s,
                won,
                reactions: turn.reactions.clone(),
            })
        })
        .collect()
}
