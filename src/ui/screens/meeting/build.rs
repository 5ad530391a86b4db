//! Builds what the meeting screen shows; what a mode may show is decided here.

use super::{
    clear::open_points,
    hint::hint,
    model::{
        Client, Composer, Line, Model, NeedRow, Note, PlanView, Preparation, Proof, Speaker, Stage, ThemeRow,
        TrustChange, TrustView,
    },
    suggest::{suggestions, themes_left},
};
use crate::{
    activities::{
        Evidence, State,
        interview::{Move, Turn},
        needs::RecordedNeed,
    },
    base::{Mode, TopicId},
    content::{Case, kinds::company::Gender},
    ui::screens::Sitting,
};
use egui::TextureId;

impl Model {
    /// The screen of a séance; `scene` is the texture that the window paints the office on.
    pub fn new(sitting: Sitting<'_>, scene: Option<TextureId>) -> Self {
        let (state, case) = (sitting.state, &sitting.world.case);
        let guided = state.mode == Mode::Guided;
        let told_enough = state.mode != Mode::Exam;
        Self {
            sitting: sitting.id,
            client: client(case),
            scene,
            stage: stage(state, case),
            read_only: state.handed_in,
            minutes: (state.meeting.elapsed_s() / 60, case.manifest.meeting_minutes),
            mood: if state.meeting.begun() { state.meeting.mood() } else { case.client.character.mood },
            mood_named: told_enough,
            trust: (told_enough && state.meeting.begun()).then(|| trust(state, guided)),
            lines: lines(state),
            composer: composer(state, case, guided),
            needs: needs(state, case),
            lacks_marked: told_enough,
            open_points: if guided { open_points(state, case) } else { Vec::new() },
            notes: notes(state, case, guided),
            notes_are_facts: guided,
            plan: plan(state, case, guided),
            hint: if guided { hint(state, case) } else { None },
            guided,
        }
    }
}

fn client(case: &Case) -> Client {
    let person = case.client.person.to_string();
    let Some(known) = case.person() else {
        let (name, initials) = (person.clone(), String::new());
        return Client {
            last_name: name.clone(),
            name,
            role: String::new(),
            initials,
            person,
            gender: Gender::F,
        };
    };
    let initials = [&known.first_name, &known.last_name].iter().filter_map(|n| n.chars().next()).collect();
    Client {
        name: format!("{} {}", known.first_name, known.last_name),
        last_name: known.last_name.clone(),
        role: known.role.clone(),
        initials,
        person,
        gender: known.gender,
    }
}

fn stage(state: &State, case: &Case) -> Stage {
    match (state.meeting.begun(), state.meeting.ending) {
        (_, Some(ending)) => Stage::Ended(ending),
        (true, None) => Stage::Going,
        (false, None) => Stage::Before(Preparation {
            documents: (state.file.opened.len(), case.documents.len()),
            findings: state.file.findings.len(),
            pins: state.file.pins.len(),
            figures: state.file.figures.len(),
        }),
    }
}

fn trust(state: &State, guided: bool) -> TrustView {
    let meeting = &state.meeting;
    let first = meeting.opening.as_ref().map_or(10, |o| o.trust);
    let before = std::iter::once(first).chain(meeting.turns.iter().map(|t| t.trust));
    let moved: Vec<(i16, &Turn)> = before
        .zip(&meeting.turns)
        .map(|(before, turn)| (i16::from(turn.trust) - i16::from(before), turn))
        .filter(|(points, _)| *points != 0)
        .collect();
    let change = moved.last().map(|(points, turn)| TrustChange {
        points: i8::try_from(*points).unwrap_or(if *points < 0 { i8::MIN } else { i8::MAX }),
        minute: turn.begins_at_s / 60,
        after: match &turn.done {
            Move::Said(words) => words.clone(),
            Move::Silent => String::new(),
        },
        because: if guided { turn.reactions.clone() } else { Vec::new() },
    });
    TrustView { level: (meeting.trust() / 10).saturating_sub(1).min(4), change }
}

/// The number of the pin that keeps that evidence.
pub(super) fn pin_of(state: &State, evidence: &Evidence) -> Option<u32> {
    state.file.pins.iter().find(|pin| pin.evidence == *evidence).map(|pin| pin.number)
}

fn lines(state: &State) -> Vec<Line> {
    let opening = state.meeting.opening.iter().map(|opening| Line {
        turn: 0,
        who: Speaker::Client,
        minute: 0,
        words: opening.says.clone(),
        pin: None,
    });
    let exchange = |turn: &Turn| {
        let said = match &turn.done {
            Move::Said(words) => words.clone(),
            Move::Silent => String::new(),
        };
        let pin = pin_of(state, &Evidence::Reply(turn.number));
        let (begins, ends) = (turn.begins_at_s / 60, turn.ends_at_s / 60);
        [
            Line { turn: turn.number, who: Speaker::You, minute: begins, words: said, pin: None },
            Line { turn: turn.number, who: Speaker::Client, minute: ends, words: turn.reply.clone(), pin },
        ]
    };
    opening.chain(state.meeting.turns.iter().flat_map(exchange)).collect()
}

fn composer(state: &State, case: &Case, guided: bool) -> Composer {
    Composer {
        suggestions: if guided { suggestions(state, case) } else { Vec::new() },
        badges: guided,
        restated: state.meeting.restated(),
        themes_left: if guided { themes_left(state, case) } else { Vec::new() },
    }
}

fn needs(state: &State, case: &Case) -> Vec<NeedRow> {
    let row = |(index, need): (usize, &RecordedNeed)| NeedRow {
        rank: index + 1,
        kind: need.kind,
        text: need.text.clone(),
        amount: need.amount,
        proofs: need.evidence.iter().map(|evidence| proof(state, case, evidence)).collect(),
    };
    state.needs.list.iter().enumerate().map(row).collect()
}

/// The link that shows a piece of evidence.
pub(super) fn proof(state: &State, case: &Case, evidence: &Evidence) -> Proof {
    let pinned = pin_of(state, evidence).map(|number| format!("P{number}"));
    let (mut document, mut tag, mut source) = (String::new(), String::new(), String::new());
    let (mut amount, mut minute) = (None, None);
    match evidence {
        Evidence::Line(id, line) => {
            if let Some(known) = case.document(id) {
                document.clone_from(&known.title);
                tag.clone_from(&known.tag);
            }
            if let Some(line) = case.line(id, line) {
                source = line.text;
                amount = line.amount;
            }
        }
        Evidence::Reply(number) => {
            if let Some(turn) = state.meeting.turn(*number) {
                source.clone_from(&turn.reply);
                minute = Some(turn.ends_at_s / 60);
            }
        }
        Evidence::Fact(fact) => {
            source = case.fact(fact).map(|fact| fact.gist.clone()).unwrap_or_default();
        }
    }
    Proof { tag: pinned.unwrap_or(tag), document, source, amount, minute, evidence: evidence.clone() }
}

fn notes(state: &State, case: &Case, guided: bool) -> Vec<Note> {
    let note = |turn: &Turn, text: String| Note {
        minute: turn.ends_at_s / 60,
        text,
        pin: pin_of(state, &Evidence::Reply(turn.number)),
        turn: turn.number,
    };
    if guided {
        let told = state.meeting.told();
        return told.filter_map(|(fact, turn)| Some(note(turn, case.fact(fact)?.gist.clone()))).collect();
    }
    let pinned = |turn: &&Turn| pin_of(state, &Evidence::Reply(turn.number)).is_some();
    state.meeting.turns.iter().filter(pinned).map(|turn| note(turn, turn.reply.clone())).collect()
}

fn plan(state: &State, case: &Case, guided: bool) -> Option<PlanView> {
    let plan = state.file.plan.as_ref()?;
    let raised = |topic: &TopicId| {
        let first = state.meeting.turns.iter().find(|t| t.topic.as_ref() == Some(topic));
        first.map(|t| t.begins_at_s / 60)
    };
    let themes = plan.themes.iter().map(|topic| ThemeRow {
        topic: topic.clone(),
        label: case.topics.get(topic).map_or_else(|| topic.to_string(), |t| t.label.clone()),
        done: guided.then(|| raised(topic)),
    });
    Some(PlanView { objective: plan.objective.clone(), themes: themes.collect() })
}
