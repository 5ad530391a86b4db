//! The course of a meeting: begin, say, keep silent, end.

use super::{
    speak::Answer,
    state::{Ending, Move, Opening, Phase, Reaction, Turn},
};
use crate::{
    activities::{Event, Refusal, State, file::text_within, world::World},
    base::TopicId,
    content::kinds::client::{Mood, TopicAspect},
    language::{Reading, Shape, content_stems, fold, shape},
};

/// Longest utterance, in characters.
const UTTERANCE_LIMIT: u32 = 1_000;
/// A turn takes this long, and so much more a word: an exchange stands for what a real one would take.
const TURN_MS: u32 = 55_000;
const WORD_MS: u32 = 700;
const SILENCE_MS: u32 = 25_000;

/// The client sits down.
pub fn begin(state: &State, world: &World) -> Result<Vec<Event>, Refusal> {
    if state.meeting.ending.is_some() {
        return Err(Refusal::MeetingOver);
    }
    if state.meeting.begun() {
        return Err(Refusal::MeetingGoingOn);
    }
    let client = &world.case.client;
    let opening = Opening {
        says: client.opening.clone(),
        trust: client.character.trust,
        patience: client.character.patience,
        mood: client.character.mood,
    };
    Ok(vec![Event::MeetingBegan { opening }])
}

/// The adviser closes the meeting.
pub fn end(state: &State) -> Result<Vec<Event>, Refusal> {
    going_on(state)?;
    Ok(vec![Event::MeetingEnded { ending: Ending::Closed }])
}

/// The adviser keeps silent.
pub fn silence(state: &State, world: &World) -> Result<Vec<Event>, Refusal> {
    going_on(state)?;
    let mut answer = Answer::new(state, world);
    answer.after_silence();
    let phase = state.meeting.turns.last().map_or(Phase::Opening, |t| t.phase);
    Ok(close(
        state,
        world,
        answer,
        Move::Silent,
        Heard { topic: None, between: Vec::new(), shape: Shape::default(), phase },
    ))
}

/// The adviser says something.
pub fn say(state: &State, world: &World, text: &str) -> Result<Vec<Event>, Refusal> {
    going_on(state)?;
    let text = text_within(text, UTTERANCE_LIMIT)?;
    let shape = shape(&text);
    let mut answer = Answer::new(state, world);
    let heard = listen(state, world, &text, shape, &mut answer);
    Ok(close(state, world, answer, Move::Said(text), heard))
}

fn going_on(state: &State) -> Result<(), Refusal> {
    if state.meeting.ending.is_some() {
        return Err(Refusal::MeetingOver);
    }
    if state.meeting.begun() { Ok(()) } else { Err(Refusal::MeetingNotBegun) }
}

/// What was heard of an utterance.
struct Heard {
    topic: Option<TopicId>,
    between: Vec<TopicId>,
    shape: Shape,
    phase: Phase,
}

fn listen(state: &State, world: &World, text: &str, shape: Shape, answer: &mut Answer<'_>) -> Heard {
    let lines = &world.case.client.lines;
    let nothing = |phase| Heard { topic: None, between: Vec::new(), shape, phase };
    let now = state.meeting.turns.last().map_or(Phase::Opening, |t| t.phase);
    if shape.rude {
        answer.line("offended", &lines.offended);
        answer.react(Reaction::Offended, -15, -45);
        answer.mood = Mood::Closed;
        return nothing(now);
    }
    if shape.selling && !state.meeting.restated() {
        answer.line("sold_to", &lines.sold_to);
        answer.react(Reaction::SoldTo, -5, -10);
        answer.mood = Mood::Sceptical;
        return nothing(now.max(Phase::Discovery));
    }
    // Two questions at once: the client hears the last one.
    let meant = if shape.several { last_question(text) } else { text };
    let reading = understand(state, world, meant);
    let restates = shape.restating || matches!(&reading, Reading::Topic(t, _) if t.as_str() == "restate");
    if restates && state.meeting.told().next().is_some() {
        answer.weigh_restating(text);
        // « Si je résume…  Et comment… ? »: the question is answered too.
        if shape.question
            && let Reading::Topic(topic, _) = understand(state, world, last_question(text))
            && is_discovery(world, &topic)
        {
            answer.tell(&topic, last_question(text), shape.open);
            return Heard { topic: Some(topic), between: Vec::new(), shape, phase: Phase::Restating };
        }
        return Heard {
            topic: Some(TopicId::new("restate")),
            between: Vec::new(),
            shape,
            phase: Phase::Restating,
        };
    }
    match reading {
        Reading::Topic(topic, _) => {
            if shape.several {
                answer.react(Reaction::Several, -1, -3);
            }
            if shape.leading {
                answer.react(Reaction::Led, -2, -3);
            }
            answer.tell(&topic, meant, shape.open && !shape.leading);
            Heard { phase: phase_of(state, world, &topic), topic: Some(topic), between: Vec::new(), shape }
        }
        Reading::Either(between) => {
            answer.line("which", &lines.which);
            let label = |i: usize| {
                between.get(i).and_then(|t| world.case.topics.get(t)).map_or("…", |t| t.label.as_str())
            };
            if let Some(last) = answer.sentences.last_mut() {
                *last = last.replace("{a}", &quoted(label(0))).replace("{b}", &quoted(label(1)));
            }
            answer.react(Reaction::AskedBack, 0, -1);
            Heard { topic: None, between, shape, phase: now }
        }
        Reading::Unclear => {
            let before =
                state.meeting.turns.iter().filter(|t| t.reactions.contains(&Reaction::Puzzled)).count();
            answer.line("puzzled", &lines.puzzled);
            answer.react(
                Reaction::Puzzled,
                if before > 1 { -1 } else { 0 },
                if before == 0 { 0 } else { -5 },
            );
            if before > 0 {
                answer.mood = Mood::Sceptical;
            }
            nothing(now)
        }
    }
}

/// Reads an utterance in the light of the talk: a bare follow-up goes on with the last topic; between two readings, the one
/// that this client can answer wins.
fn understand(state: &State, world: &World, text: &str) -> Reading {
    let last = state.meeting.last_topic().map(|(topic, _)| topic.clone());
    if let Some(topic) = &last
        && is_follow_up(text)
        && is_discovery(world, topic)
    {
        return Reading::Topic(topic.clone(), 0);
    }
    let reading = world.read(text);
    let Reading::Either(between) = &reading else { return reading };
    if let Some(previous) = state.meeting.turns.last().filter(|t| !t.between.is_empty())
        && let Some(chosen) = between.iter().find(|t| previous.between.contains(t))
    {
        return Reading::Topic(chosen.clone(), 0);
    }
    let answerable: Vec<&TopicId> = between
        .iter()
        .filter(|t| {
            world.case.client.facts.iter().any(|f| f.topic == **t)
                || world.case.client.replies.contains_key(*t)
        })
        .collect();
    match answerable.as_slice() {
        [only] => Reading::Topic((*only).clone(), 0),
        _ => match last.filter(|t| between.contains(t)) {
            Some(topic) => Reading::Topic(topic, 0),
            None => reading,
        },
    }
}

/// « Et depuis quand ? », « Pourquoi ? », « Combien ? », « C’est-à-dire ? »: no idea of its own.
fn is_follow_up(text: &str) -> bool {
    const BARE: &[&str] = &[
        "pourquoi",
        "combien",
        "comment",
        "quand",
        "depuis",
        "dire",
        "precis",
        "exactement",
        "exempl",
        "alor",
        "ensuit",
        "apres",
        "racont",
        "dites",
        "detail",
        "developp",
        "expliqu",
        "plus",
        "encor",
        "cel",
        "ca",
        "quoi",
        "ou",
        "oui",
        "vraiment",
        "moi",
    ];
    let folded = fold(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let ideas = content_stems(text);
    words.len() <= 8 && !words.is_empty() && ideas.iter().all(|s| BARE.iter().any(|b| s.starts_with(b)))
}

fn is_discovery(world: &World, topic: &TopicId) -> bool {
    const CONDUCT_THAT_ASKS: [&str; 3] = ["concerns", "decision_process", "decision_criteria"];
    world.case.aspect_of(topic).is_some_and(|aspect| aspect != TopicAspect::Conduct)
        || CONDUCT_THAT_ASKS.contains(&topic.as_str())
}

fn phase_of(state: &State, world: &World, topic: &TopicId) -> Phase {
    let now = state.meeting.turns.last().map_or(Phase::Opening, |t| t.phase);
    match topic.as_str() {
        "next_steps" | "closing" if state.meeting.told().next().is_some() => Phase::Closing,
        "restate" => Phase::Restating,
        _ if is_discovery(world, topic) => Phase::Discovery,
        _ => now,
    }
}

fn last_question(text: &str) -> &str {
    let end = text.rfind('?').unwrap_or(text.len());
    let head = &text[..end];
    let start = head.rfind(['?', '.', '!', ';']).map_or(0, |i| i + 1);
    let part = head[start..].trim();
    if part.split_whitespace().count() >= 2 { part } else { text }
}

/// A label inside a client's sentence.
fn quoted(label: &str) -> String {
    format!("« {label} »")
}

/// Makes the turn, and ends the meeting when patience or time is out.
fn close(state: &State, world: &World, mut answer: Answer<'_>, done: Move, heard: Heard) -> Vec<Event> {
    let lines = &world.case.client.lines;
    let begins_at_s = state.meeting.elapsed_s();
    let ending = if answer.patience <= 0 {
        answer.line("leaves", &lines.leaves);
        answer.mood = Mood::Closed;
        Some(Ending::ClientLeft)
    } else {
        None
    };
    let said = match &done {
        Move::Said(text) => text.split_whitespace().count(),
        Move::Silent => 0,
    };
    let words = u32::try_from(said + answer.reply().split_whitespace().count()).unwrap_or(u32::MAX);
    let base = if done == Move::Silent { SILENCE_MS } else { TURN_MS };
    let ends_at_s = begins_at_s.saturating_add(base.saturating_add(words.saturating_mul(WORD_MS)) / 1000);
    let over = ends_at_s >= world.case.manifest.meeting_minutes.saturating_mul(60);
    let ending = ending.or_else(|| {
        over.then(|| {
            answer.line("time_over", &lines.time_over);
            Ending::TimeOver
        })
    });
    let turn = Turn {
        number: u32::try_from(state.meeting.turns.len()).unwrap_or(u32::MAX).saturating_add(1),
        done,
        topic: heard.topic,
        between: heard.between,
        shape: heard.shape,
        phase: heard.phase,
        reply: answer.reply(),
        trust: answer.trust_now(),
        patience: answer.patience_now(),
        mood: answer.mood,
        told: answer.told,
        restated: answer.restated,
        reactions: answer.reactions,
        begins_at_s,
        ends_at_s,
    };
    std::iter::once(Event::Said { turn }).chain(ending.map(|ending| Event::MeetingEnded { ending })).collect()
}
