//! « Fil de l’entretien »: phases, trust, points won and lost, and the turns read again one by one.

use super::{UiState, next};
use crate::{
    activities::{
        State,
        interview::{Move, Phase, Reaction, Turn},
    },
    assessment::{self, Assessment, Missing},
    content::Case,
    locale::Locale,
    report::words::Words,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Block, Type, icon, space, theme},
        widgets::{self, Breadth, Button, Card, Timeline, breadth, timeline_legend},
    },
};
use egui::Ui;

/// The course of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Minutes that the axis shows.
    pub duration: u32,
    /// Name, first and last minute of each phase; whether it is the discovery.
    pub phases: Vec<(String, u32, u32, bool)>,
    /// From which minute trust stood at which level.
    pub trust: Vec<(u32, u8)>,
    /// Points won and lost.
    pub moments: Vec<Moment>,
    /// The turns, to read again.
    pub turns: Vec<Exchange>,
    /// How it ended.
    pub ending: String,
    /// Who spoke, in one line: « Vous : 38 % des mots ; la cliente : 62 %. »
    pub speech: String,
}

/// A point won or lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The turn.
    pub turn: u32,
    /// Minute at which it ended.
    pub minute: u32,
    /// Won, or lost.
    pub won: bool,
    /// What happened.
    pub what: String,
}

/// A turn to read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// Its number.
    pub turn: u32,
    /// Minute at which it ended.
    pub minute: u32,
    /// What the adviser said.
    pub you: String,
    /// What the client answered.
    pub client: String,
    /// What the client made of it.
    pub effect: String,
    /// « Rejouer depuis 18 min », from just before it.
    pub replay: String,
}

impl Thread {
    /// The moment before or after a turn; the first or the last one when none was chosen.
    pub(super) fn neighbour(&self, turn: Option<u32>, after: bool) -> Option<u32> {
        let mut turns = self.moments.iter().map(|m| m.turn);
        match (turn, after) {
            (None, true) => turns.next(),
            (None, false) => turns.next_back(),
            (Some(now), true) => turns.find(|t| *t > now).or(turn),
            (Some(now), false) => turns.rev().find(|t| *t < now).or(turn),
        }
    }
}

/// Level of a trust of 10 to 50, from 0 to 4.
const fn level(trust: u8) -> u8 {
    match trust / 10 {
        0 | 1 => 0,
        n if n > 5 => 4,
        n => n - 1,
    }
}

pub(super) fn thread(
    locale: &Locale,
    case: &Case,
    state: &State,
    words: &Words<'_>,
    marks: &Assessment,
) -> Option<Thread> {
    let turns = &state.meeting.turns;
    let last = turns.last()?;
    let opening = state.meeting.opening.as_ref().map_or(10, |o| o.trust);
    let moments = assessment::moments(case, state, marks);
    Some(Thread {
        // Rounded up to five minutes: what was not used would press the rest together.
        duration: (last.ends_at_s.div_ceil(60)).next_multiple_of(5).max(10),
        phases: phases(turns, words),
        trust: trust(turns, opening),
        moments: moments
            .iter()
            .filter_map(|m| {
                let what = what(locale, state, words, marks, m.turn, m.won, opening)?;
                Some(Moment { turn: m.turn, minute: m.at_s / 60, won: m.won, what })
            })
            .collect(),
        turns: turns.iter().map(|turn| exchange(locale, state, words, turn)).collect(),
        ending: state.meeting.ending.map_or_else(String::new, |e| words.ending(e)),
        speech: speech(locale, state, words),
    })
}

fn speech(locale: &Locale, state: &State, words: &Words<'_>) -> String {
    let (adviser, client) = assessment::speech(&state.meeting);
    let share: usize = (adviser * 100).checked_div(adviser + client).unwrap_or_default();
    let rest = 100 - share;
    t!(locale, "debrief-speech", share = share, rest = rest, client = words.client())
}

/// Turns in a row of the same phase make one band.
fn phases(turns: &[Turn], words: &Words<'_>) -> Vec<(String, u32, u32, bool)> {
    let mut bands: Vec<(Phase, u32, u32)> = Vec::new();
    for turn in turns {
        let to = turn.ends_at_s.div_ceil(60);
        match bands.last_mut() {
            Some((phase, _, end)) if *phase == turn.phase => *end = to,
            Some((_, _, end)) => {
                let from = *end;
                bands.push((turn.phase, from, to));
            }
            None => bands.push((turn.phase, 0, to)),
        }
    }
    bands
        .into_iter()
        .filter(|(_, from, to)| to > from)
        .map(|(phase, from, to)| (words.phase(phase), from, to, phase == Phase::Discovery))
        .collect()
}

fn trust(turns: &[Turn], opening: u8) -> Vec<(u32, u8)> {
    let mut steps = vec![(0, level(opening))];
    for turn in turns {
        let now = level(turn.trust);
        if steps.last().is_some_and(|(_, before)| *before != now) {
            steps.push((turn.ends_at_s / 60, now));
        }
    }
    steps
}

/// « produit proposé trop tôt, confiance −1 ».
fn what(
    locale: &Locale,
    state: &State,
    words: &Words<'_>,
    marks: &Assessment,
    number: u32,
    won: bool,
    opening: u8,
) -> Option<String> {
    let turn = state.meeting.turn(number)?;
    let before = state.meeting.turn(number.wrapping_sub(1)).map_or(opening, |t| t.trust);
    let cause = if won {
        let facts = turn.topic.as_ref().filter(|_| !turn.told.is_empty());
        match facts {
            Some(_) => {
                let link = words.cited(&assessment::Cited::Turn(number));
                t!(locale, "debrief-moment-told", topic = link.words)
            }
            None => words.reaction(turn.reactions.first().copied().unwrap_or(Reaction::RestatedWell)),
        }
    } else {
        words.reaction(blame(marks, turn))
    };
    let change = i16::from(level(turn.trust)) - i16::from(level(before));
    Some(match change {
        0 => cause,
        up if up > 0 => t!(locale, "debrief-moment-up", what = cause, steps = up),
        down => t!(locale, "debrief-moment-down", what = cause, steps = down.abs()),
    })
}

/// Why a turn cost a point: what a line blames it for, else what the client made of it.
fn blame(marks: &Assessment, turn: &Turn) -> Reaction {
    let lines = marks.indicators.iter().flat_map(|i| &i.lines).flat_map(|l| &l.missing);
    let blamed = lines.filter_map(|m| match m {
        Missing::Sale(n) if *n == turn.number => Some(Reaction::SoldTo),
        Missing::Several(n) if *n == turn.number => Some(Reaction::Several),
        Missing::Leading(n) if *n == turn.number => Some(Reaction::Led),
        Missing::Repetition(n) if *n == turn.number => Some(Reaction::Repeated),
        Missing::Jargon(n) if *n == turn.number => Some(Reaction::Jargon),
        Missing::CutShort(n) if *n == turn.number => Some(Reaction::CutShort),
        Missing::PoorAnswer(n) if *n == turn.number => Some(Reaction::AnsweredBadly),
        _ => None,
    });
    let felt = || {
        let bad = |r: &&Reaction| {
            matches!(r, Reaction::Offended | Reaction::RestatedBadly | Reaction::Accused | Reaction::Refused)
        };
        turn.reactions.iter().find(bad).copied()
    };
    blamed.max().or_else(felt).unwrap_or(Reaction::Puzzled)
}

fn exchange(locale: &Locale, state: &State, words: &Words<'_>, turn: &Turn) -> Exchange {
    let felt = turn.reactions.iter().map(|r| words.reaction(*r));
    let effects: Vec<String> = words.manner_of(turn).into_iter().chain(felt).collect();
    Exchange {
        turn: turn.number,
        minute: turn.ends_at_s / 60,
        you: match &turn.done {
            Move::Said(said) => said.clone(),
            Move::Silent => t!(locale, "debrief-silence"),
        },
        client: turn.reply.clone(),
        effect: effects.join(" · "),
        replay: next::replay_label(locale, state, turn.number.saturating_sub(1)),
    }
}

/// Shows the card at the bottom; the height is that of its content.
pub(super) fn show(ui: &mut Ui, thread: &Thread, state: &mut UiState) -> Vec<Action> {
    let mut actions = Vec::new();
    let locale = locale(ui);
    let narrow = breadth(ui) == Breadth::Narrow;
    let title = t!(locale, "debrief-thread");
    let review = t!(locale, "debrief-review");
    let looked_at = state.turn.and_then(|turn| thread.turns.iter().find(|t| t.turn == turn));
    let buttons = |ui: &mut Ui, state: &mut UiState, actions: &mut Vec<Action>| {
        if let Some(exchange) = looked_at {
            let replay = Button::secondary(&exchange.replay).small().icon(icon::ARROW_COUNTER_CLOCKWISE);
            if ui.add(replay).clicked() {
                actions.push(Action::ReplayFrom(exchange.turn.saturating_sub(1)));
            }
        }
        if ui.add(Button::secondary(&review).small().icon_fill(icon::PLAY)).clicked() {
            state.review(thread);
        }
    };
    Card::new().dense().show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_min_height(30.0);
            let theme = theme(ui);
            ui.label(theme.text(Type::Title2, theme.palette.encre, title));
            if !narrow {
                ui.add_space(space::S);
                timeline_legend(ui);
            }
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                buttons(ui, state, &mut actions);
            });
        });
        ui.add_space(space::XS);
        if narrow {
            ui.horizontal_wrapped(timeline_legend);
            ui.add_space(space::XS);
        }
        axis(ui, thread, state);
        let theme = theme(ui);
        ui.label(theme.text(Type::Small, theme.palette.encre_2, &thread.speech));
    });
    actions
}

fn axis(ui: &mut Ui, thread: &Thread, state: &mut UiState) {
    let phases: Vec<widgets::Phase<'_>> = thread
        .phases
        .iter()
        .map(|(name, from, to, strong)| widgets::Phase { name, from: *from, to: *to, strong: *strong })
        .collect();
    let moments: Vec<widgets::Moment<'_>> = thread
        .moments
        .iter()
        .map(|m| widgets::Moment { minute: m.minute, won: m.won, what: &m.what })
        .collect();
    let selected = state.turn.and_then(|turn| thread.moments.iter().position(|m| m.turn == turn));
    let between = state
        .turn
        .filter(|_| selected.is_none())
        .and_then(|turn| thread.turns.iter().find(|t| t.turn == turn))
        .map(|exchange| (exchange.minute, exchange.effect.as_str()));
    let timeline = Timeline {
        duration: thread.duration,
        phases: &phases,
        trust: &thread.trust,
        moments: &moments,
        selected,
        block: Block::Two,
    };
    if let Some(chosen) = timeline.show_at(ui, between) {
        state.turn = thread.moments.get(chosen).map(|m| m.turn);
    }
}
