//! What the client hears in an utterance: an insult, a sale, a restating, a question on a topic, or nothing clear.

use super::{
    memory::{asked_for, said_back},
    speak::Answer,
    state::{Phase, Reaction},
};
use crate::{
    activities::{State, world::World},
    base::TopicId,
    content::kinds::client::{Mood, TopicAspect},
    language::{Reading, Shape, content_stems, fold},
};

/// What was heard of an utterance.
pub(super) struct Heard {
    pub(super) topic: Option<TopicId>,
    pub(super) between: Vec<TopicId>,
    pub(super) shape: Shape,
    pub(super) phase: Phase,
}

/// Hears an utterance and makes the answer.
pub(super) fn listen(
    state: &State,
    world: &World,
    text: &str,
    shape: Shape,
    answer: &mut Answer<'_>,
) -> Heard {
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
    if restates(state, world, text, shape, &reading) {
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
    match in_its_time(state, reading) {
        Reading::Topic(topic, _) => {
            if shape.several {
                answer.line("several", &lines.several);
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

/// What was heard is said back. « Ce que vous me dites reste entre nous », « je vous résume tout cela par écrit » only look so.
fn restates(state: &State, world: &World, text: &str, shape: Shape, reading: &Reading) -> bool {
    let (restate, elsewhere) = match reading {
        Reading::Topic(topic, _) if topic.as_str() == "restate" => (true, false),
        Reading::Topic(topic, _) => (false, !is_discovery(world, topic)),
        _ => (false, false),
    };
    let heard = shape.restating && state.meeting.told().next().is_some();
    restate || (heard && !(elsewhere && said_back(state, world, text).is_empty()))
}

/// Nobody takes leave before anything was told, nor greets in the middle of the talk.
fn in_its_time(state: &State, reading: Reading) -> Reading {
    let Reading::Topic(topic, lead) = &reading else { return reading };
    let told = state.meeting.told().count();
    let instead = match topic.as_str() {
        "closing" if told == 0 && state.meeting.turns.is_empty() => "greeting",
        "closing" if told == 0 => "small_talk",
        "greeting" if told >= MIDDLE => "closing",
        _ => return reading,
    };
    Reading::Topic(TopicId::new(instead), *lead)
}

/// From this many facts told, the meeting is well under way.
const MIDDLE: usize = 5;

/// Below this lead, in thousandths, the topic at hand may still be meant.
const FAINT: u32 = 130;

/// Reads an utterance in the light of the talk: a bare follow-up goes on with the last topic; in doubt, the topic wins of which
/// something not told yet is asked for.
fn understand(state: &State, world: &World, text: &str) -> Reading {
    let last = state.meeting.last_topic().map(|(topic, _)| topic.clone()).filter(|t| is_discovery(world, t));
    if let Some(topic) = &last
        && is_follow_up(text)
    {
        return Reading::Topic(topic.clone(), 0);
    }
    let reading = world.read(text);
    let mut candidates = match &reading {
        Reading::Topic(topic, lead) if *lead < FAINT && is_discovery(world, topic) => vec![topic.clone()],
        Reading::Topic(..) => return reading,
        Reading::Either(between) => between.clone(),
        Reading::Unclear => Vec::new(),
    };
    let answers_back = state.meeting.turns.last().filter(|t| !t.between.is_empty());
    if let Some(chosen) = answers_back.and_then(|t| candidates.iter().find(|c| t.between.contains(c))) {
        return Reading::Topic(chosen.clone(), 0);
    }
    candidates.extend(last.clone().filter(|topic| !candidates.contains(topic)));
    let weighed: Vec<(usize, &TopicId)> =
        candidates.iter().map(|topic| (asked_for(state, world, topic, text), topic)).collect();
    let most = weighed.iter().map(|(count, _)| *count).max().unwrap_or(0);
    let mut ahead = weighed.iter().filter(|(count, _)| *count == most && *count > 0);
    match (&reading, ahead.next(), ahead.next()) {
        // Nothing else was understood: a single common word is too little to go by.
        (Reading::Unclear, Some(_), _) if most < 2 => reading,
        (_, Some((_, only)), None) => Reading::Topic((*only).clone(), 0),
        (Reading::Either(between), ..) => among(world, between, last).unwrap_or(reading),
        _ => reading,
    }
}

/// Of topics equally likely, the only one that this client can answer, or the one at hand.
fn among(world: &World, between: &[TopicId], last: Option<TopicId>) -> Option<Reading> {
    let client = &world.case.client;
    let answers =
        |t: &&TopicId| client.facts.iter().any(|f| f.topic == **t) || client.replies.contains_key(*t);
    let answerable: Vec<&TopicId> = between.iter().filter(answers).collect();
    match answerable.as_slice() {
        [only] => Some(Reading::Topic((*only).clone(), 0)),
        _ => last.filter(|t| between.contains(t)).map(|topic| Reading::Topic(topic, 0)),
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
    let start =
        head.rmatch_indices(['?', '.', '!', ';']).find(|(at, mark)| *mark != "." || !initial(&head[..*at]));
    let part = head[start.map_or(0, |(at, _)| at + 1)..].trim();
    if part.split_whitespace().count() >= 2 { part } else { text }
}

/// « M. Veyrac »: a full stop after one capital ends no sentence.
fn initial(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.chars().count() == 1 && word.chars().all(char::is_uppercase)
}

/// A label inside a client's sentence.
fn quoted(label: &str) -> String {
    format!("« {label} »")
}
