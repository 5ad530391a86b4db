//! A talk with the client, line by line: what was decided, how surely, and what they answer.

use super::{decimal, likely};
use crate::{
    activities::{
        World,
        interview::{Reaction, Turn},
    },
    base::{Mode, Seed},
    cli::{CLEAN, Failure, Streams},
    io::{Desk, DeskError, Store, now},
    locale::Locale,
    session::Command,
    t,
};
use serde_json::json;
use std::sync::Arc;

pub(super) fn run(
    world: World,
    json: bool,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let world = Arc::new(world);
    let mut desk = meet(&world)?;
    if !json {
        let opening = desk.state().meeting.opening.as_ref().map(|o| o.says.clone()).unwrap_or_default();
        writeln!(streams.out, "{opening}")?;
    }
    let mut line = String::new();
    while {
        line.clear();
        streams.input.read_line(&mut line)? > 0
    } {
        let text = line.trim();
        if text.is_empty() {
            continue;
        }
        // The client left: the talk begins anew, so that a long list of lines is heard to its end.
        if desk.state().meeting.ending.is_some() {
            desk = meet(&world)?;
            if !json {
                writeln!(streams.out, "{}", t!(locale, "ask-again"))?;
            }
        }
        match desk.command(Command::Say(text.to_owned()), now()) {
            Err(DeskError::Elsewhere(error)) => return Err(error.into()),
            Err(DeskError::Refused(refusal)) => {
                writeln!(streams.err, "{}", crate::report::refusal(locale, &refusal))?;
            }
            Ok(_) | Err(DeskError::Unsaved { .. }) => {
                if let Some(turn) = desk.state().meeting.turns.last() {
                    let told = Told::new(&world, text, turn);
                    let text =
                        if json { told.document(text).to_string() } else { told.human(&world, locale) };
                    writeln!(streams.out, "{text}")?;
                }
            }
        }
        streams.out.flush()?;
    }
    Ok(CLEAN)
}

/// A fresh meeting that leaves no trace.
fn meet(world: &Arc<World>) -> Result<Desk, Failure> {
    let store = Store::in_memory()?;
    let mut desk = Desk::start(&store, Arc::clone(world), Mode::Autonomous, Seed(1), now())?;
    match desk.command(Command::Meet, now()) {
        Err(DeskError::Elsewhere(error)) => Err(error.into()),
        _ => Ok(desk),
    }
}

/// What is told of one line.
struct Told<'t> {
    decision: &'static str,
    turn: &'t Turn,
    candidates: Vec<(crate::base::TopicId, u32)>,
}

impl<'t> Told<'t> {
    fn new(world: &World, text: &str, turn: &'t Turn) -> Self {
        let reacted = |reaction| turn.reactions.contains(&reaction);
        let decision = if turn.topic.is_some() {
            "answer"
        } else if !turn.between.is_empty() {
            "clarify"
        } else if reacted(Reaction::Offended) {
            "offended"
        } else if reacted(Reaction::SoldTo) {
            "sold_to"
        } else if reacted(Reaction::Puzzled) {
            "not_understood"
        } else {
            "listened_to"
        };
        Self { decision, turn, candidates: likely(world, text) }
    }

    /// The confidence in the topic decided; `None` where the talk decided it rather than the words.
    fn confidence(&self) -> Option<u32> {
        let topic = self.turn.topic.as_ref()?;
        self.candidates.iter().find(|(t, _)| t == topic).map(|(_, p)| *p)
    }

    fn document(&self, text: &str) -> serde_json::Value {
        let candidates: Vec<_> = self
            .candidates
            .iter()
            .map(|(topic, p)| json!({ "topic": topic.as_str(), "confidence": decimal(*p) }))
            .collect();
        json!({
            "text": text,
            "decision": self.decision,
            "topic": self.turn.topic.as_ref().map(crate::base::TopicId::as_str),
            "confidence": self.confidence().map(decimal),
            "candidates": candidates,
            "reply": self.turn.reply,
        })
    }

    fn human(&self, world: &World, locale: &Locale) -> String {
        let label = |topic: &crate::base::TopicId| {
            world.case.topics.get(topic).map_or_else(|| topic.to_string(), |t| t.label.clone())
        };
        let understood = match (&self.turn.topic, self.turn.between.as_slice()) {
            (Some(topic), _) => {
                let sure = self.confidence().map_or_else(String::new, |p| format!(" · {}\u{a0}%", p / 10));
                format!("{}{sure}", label(topic))
            }
            (None, []) => t!(locale, "ask-none"),
            (None, between) => between.iter().map(label).collect::<Vec<_>>().join(" / "),
        };
        format!("  [{understood}]\n{}", self.turn.reply)
    }
}
