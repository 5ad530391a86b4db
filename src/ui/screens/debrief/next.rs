//! The next step: the part of the meeting that cost most, and the turn to take it up from.

use super::model::scaled;
use crate::{
    activities::{
        State,
        interview::{Phase, Turn},
    },
    assessment::{Assessment, Missing},
    base::Score,
    content::Case,
    locale::Locale,
    report::words::Words,
    t,
    ui::screens::{Action, Screen},
};

/// What to do next.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// What to do and why, in one or two sentences.
    pub words: String,
    /// On the button.
    pub label: String,
    /// What the button does.
    pub action: Action,
}

/// A reason to play a part of the meeting again.
#[derive(Clone, Debug)]
struct Reason {
    /// Points it cost.
    cost: Score,
    /// The last turn that stays as it was.
    keep: u32,
    /// What to do this time.
    advice: String,
}

/// The costliest reason; without a meeting, the meeting itself.
pub(super) fn next(
    locale: &Locale,
    case: &Case,
    state: &State,
    words: &Words<'_>,
    marks: &Assessment,
    worths: &[Score],
) -> Option<Next> {
    if state.meeting.turns.is_empty() {
        let (label, action) = if state.handed_in {
            (t!(locale, "debrief-again"), Action::Start { case: case.id.clone(), mode: state.mode })
        } else {
            (t!(locale, "debrief-to-meeting"), Action::Go(Screen::Meeting))
        };
        return Some(Next { words: t!(locale, "debrief-next-meet"), label, action });
    }
    let reasons = reasons(locale, case, state, words, marks, worths);
    let worst = reasons.into_iter().rev().max_by_key(|r| r.cost)?;
    Some(Next {
        words: t!(
            locale,
            "debrief-next",
            minute = minute_after(locale, state, worst.keep),
            advice = worst.advice
        ),
        label: replay_label(locale, state, worst.keep),
        action: Action::ReplayFrom(worst.keep),
    })
}

/// « Rejouer depuis 18 min ».
pub(super) fn replay_label(locale: &Locale, state: &State, keep: u32) -> String {
    t!(locale, "debrief-replay", minute = minute_after(locale, state, keep))
}

fn minute_after(locale: &Locale, state: &State, keep: u32) -> String {
    locale.minutes(state.meeting.turn(keep).map_or(0, |t| t.ends_at_s) / 60)
}

fn reasons(
    locale: &Locale,
    case: &Case,
    state: &State,
    words: &Words<'_>,
    marks: &Assessment,
    worths: &[Score],
) -> Vec<Reason> {
    let turns = &state.meeting.turns;
    let mut reasons: Vec<Reason> = Vec::new();
    let (mut untold, mut themes) = (Score::from_integer(0), Vec::new());
    for (mark, worth) in marks.indicators.iter().zip(worths) {
        for line in &mark.lines {
            let parts = i64::try_from(line.missing.len().max(1)).unwrap_or(1);
            let cost = scaled(line.max - line.points, mark, *worth) / parts;
            for missing in &line.missing {
                let advice = || words.gap(line, missing).why;
                match missing {
                    // A turn that cost a point: from just before it.
                    Missing::Several(turn)
                    | Missing::Leading(turn)
                    | Missing::Repetition(turn)
                    | Missing::Sale(turn)
                    | Missing::Jargon(turn)
                    | Missing::CutShort(turn)
                    | Missing::PoorAnswer(turn) => {
                        let keep = turn.saturating_sub(1);
                        match reasons.iter_mut().find(|r| r.keep == keep) {
                            Some(known) => known.cost += cost,
                            None => reasons.push(Reason { cost, keep, advice: advice() }),
                        }
                    }
                    // A phase that was not held: from where it should have begun.
                    Missing::Phase(index) => {
                        let keep = before_phase(turns, *index);
                        reasons.push(Reason { cost, keep, advice: advice() });
                    }
                    Missing::Restating(..) => {
                        reasons.push(Reason { cost, keep: before_phase(turns, 2), advice: advice() });
                    }
                    Missing::NotAgreed => {
                        let advice = t!(locale, "debrief-do-agree", client = words.client());
                        reasons.push(Reason { cost, keep: before_phase(turns, 3), advice });
                    }
                    Missing::Fact(id) => {
                        untold += cost;
                        themes.extend(case.fact(id).map(|f| (cost, f.topic.clone())));
                    }
                    _ => {}
                }
            }
        }
    }
    if !themes.is_empty() {
        let advice = t!(locale, "debrief-do-ask", themes = costliest(locale, case, themes));
        reasons.push(Reason { cost: untold, keep: before_phase(turns, 2), advice });
    }
    reasons
}

/// The last turn before a phase: that of its first turn, or of a later phase when it was left out.
fn before_phase(turns: &[Turn], index: u8) -> u32 {
    let phase = Phase::ALL.get(usize::from(index)).copied().unwrap_or(Phase::Opening);
    if phase == Phase::Opening {
        return 0;
    }
    // Phases may come back: the end of the meeting is what follows the last turn of an earlier phase.
    turns.iter().rev().find(|t| t.phase < phase).map_or(0, |t| t.number)
}

/// The three themes that cost most, each once.
fn costliest(locale: &Locale, case: &Case, mut themes: Vec<(Score, crate::base::TopicId)>) -> String {
    themes.sort_by_key(|(cost, _)| std::cmp::Reverse(*cost));
    let mut names: Vec<String> = Vec::new();
    for (_, topic) in themes {
        let name = case.topics.get(&topic).map_or_else(|| topic.to_string(), |t| t.label.clone());
        let name = t!(locale, "debrief-quote", text = name);
        if !names.contains(&name) && names.len() < 3 {
            names.push(name);
        }
    }
    names.join(", ")
}
