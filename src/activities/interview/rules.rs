//! The course of a meeting: begin, say, keep silent, end.

use super::{
    asks::Taken,
    hear::{Heard, listen},
    speak::Answer,
    state::{Ending, Move, Opening, Phase, Reaction, Turn},
};
use crate::{
    activities::{Event, Refusal, State, file::text_within, world::World},
    base::TopicId,
    content::kinds::client::Mood,
    language::{Shape, accuses, shape},
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
    let mut answer = Answer::new(state, world, "");
    answer.after_silence(false);
    let phase = state.meeting.turns.last().map_or(Phase::Opening, |t| t.phase);
    answer.speak_unasked(None, phase, true);
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
    let mut answer = Answer::new(state, world, &text);
    let heard = hear(state, world, &text, shape, &mut answer);
    Ok(close(state, world, answer, Move::Said(text), heard))
}

/// An answer to the client’s own question, an accusation, then what is asked; then what the client makes of the manner.
fn hear(state: &State, world: &World, text: &str, shape: Shape, answer: &mut Answer<'_>) -> Heard {
    let phase = state.meeting.turns.last().map_or(Phase::Opening, |t| t.phase);
    let nothing = || Heard { topic: None, between: Vec::new(), shape, phase };
    let taken = if shape.rude { Taken::Not } else { answer.take_answer() };
    let silenced = !shape.rude && accuses(text) && answer.accuse();
    let heard = match taken {
        _ if silenced => nothing(),
        Taken::Whole => nothing(),
        Taken::Partly(rest) => listen(state, world, &rest, crate::language::shape(&rest), answer),
        Taken::Not => listen(state, world, text, shape, answer),
    };
    answer.ask_instead();
    answer.feel_regard(heard.topic.as_ref(), heard.phase);
    answer.hear_jargon();
    let topic = heard.topic.as_ref().map(TopicId::as_str);
    answer.colour(topic, text.split_whitespace().count());
    answer.speak_unasked(topic, heard.phase, false);
    heard
}

fn going_on(state: &State) -> Result<(), Refusal> {
    if state.meeting.ending.is_some() {
        return Err(Refusal::MeetingOver);
    }
    if state.meeting.begun() { Ok(()) } else { Err(Refusal::MeetingNotBegun) }
}

/// Makes the turn, and ends the meeting when patience or time is out.
fn close(state: &State, world: &World, mut answer: Answer<'_>, done: Move, heard: Heard) -> Vec<Event> {
    let lines = &world.case.client.lines;
    let begins_at_s = state.meeting.elapsed_s();
    let insults = |t: &Turn| t.reactions.contains(&Reaction::Offended);
    let twice = answer.reactions.contains(&Reaction::Offended) && state.meeting.turns.iter().any(insults);
    let ending = if twice || answer.patience <= 0 {
        let (key, lines) = if twice { ("walks_out", &lines.walks_out) } else { ("leaves", &lines.leaves) };
        answer.line(key, lines);
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
    let lasts_s = base.saturating_add(words.saturating_mul(WORD_MS)) / 1000;
    let ends_at_s = begins_at_s.saturating_add(lasts_s).saturating_add(answer.slowness_s());
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
        claimed: answer.claimed,
        volunteered: answer.volunteered,
        jargon: answer.jargon,
        asks: answer.asks,
        answers: answer.answers,
    };
    std::iter::once(Event::Said { turn }).chain(ending.map(|ending| Event::MeetingEnded { ending })).collect()
}
