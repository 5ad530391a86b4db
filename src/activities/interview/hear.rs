//! What the client hears in an utterance: an insult, a sale, a restating, a question on a topic, or nothing clear.

use super::{
    memory::said_back,
    speak::Answer,
    state::{Phase, Reaction},
    understand::{Meant, is_discovery, last_question, meaning, question_after, understand},
};
use crate::{
    activities::{State, world::World},
    base::TopicId,
    content::kinds::client::Mood,
    language::{Reading, Shape, only_listens},
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
    // At the end, « merci » takes leave.
    let asked_back = state.meeting.turns.last().is_some_and(|t| !t.between.is_empty());
    if only_listens(text) && !asked_back && state.meeting.told().next().is_some() && now != Phase::Closing {
        answer.after_silence(true);
        return nothing(now);
    }
    let Meant { words, reading, before } = meaning(state, world, text, shape);
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
    match reading {
        Reading::Topic(topic, _) => {
            if shape.several {
                // That line says that only the last question is answered.
                if before.is_none() {
                    answer.line("several", &lines.several);
                }
                answer.react(Reaction::Several, -1, -3);
            }
            if shape.leading {
                answer.react(Reaction::Led, -2, -3);
            }
            if let Some((other, asked)) = &before {
                answer.tell(other, asked, false);
            }
            answer.tell(&topic, words, shape.open && !shape.leading);
            // « Bonjour, qu’est-ce qui vous amène ? »: the question is answered too.
            let asked = question_after(state, world, text, shape, &topic);
            if let Some(asked) = &asked {
                answer.tell(asked, last_question(text), shape.open);
            }
            let topic = asked.unwrap_or(topic);
            Heard { phase: phase_of(state, world, &topic), topic: Some(topic), between: Vec::new(), shape }
        }
        Reading::Either(between) => {
            let label = |i: usize| {
                between.get(i).and_then(|t| world.case.topics.get(t)).map_or("…", |t| t.label.as_str())
            };
            let (a, b) = (quoted(label(0)), quoted(label(1)));
            answer.line_with("which", &lines.which, |v| v.replace("{a}", &a).replace("{b}", &b));
            answer.react(Reaction::AskedBack, 0, -1);
            Heard { topic: None, between, shape, phase: now }
        }
        Reading::Unclear => {
            puzzle(state, world, answer);
            nothing(now)
        }
    }
}

/// Nothing was understood: once is nothing, then it tires, then it costs trust.
fn puzzle(state: &State, world: &World, answer: &mut Answer<'_>) {
    let before = state.meeting.turns.iter().filter(|t| t.reactions.contains(&Reaction::Puzzled)).count();
    answer.line("puzzled", &world.case.client.lines.puzzled);
    let (trust, patience) = (if before > 1 { -1 } else { 0 }, if before == 0 { 0 } else { -5 });
    answer.react(Reaction::Puzzled, trust, patience);
    if before > 0 {
        answer.mood = Mood::Sceptical;
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

fn phase_of(state: &State, world: &World, topic: &TopicId) -> Phase {
    let now = state.meeting.turns.last().map_or(Phase::Opening, |t| t.phase);
    match topic.as_str() {
        "next_steps" | "closing" if state.meeting.told().next().is_some() => Phase::Closing,
        "restate" => Phase::Restating,
        _ if is_discovery(world, topic) => Phase::Discovery,
        _ => now,
    }
}

/// A label inside a client's sentence.
fn quoted(label: &str) -> String {
    format!("« {label} »")
}
