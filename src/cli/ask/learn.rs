//! What learners said and the client did not understand, from the stored séances, as examples that a trainer can paste into the case.

use super::likely;
use crate::{
    activities::{
        World,
        interview::{Move, Reaction, Turn},
    },
    base::TopicId,
    cli::{CLEAN, Failure, Streams},
    io::{DataFolder, Store},
    language::fold,
    locale::Locale,
    session::Journal,
    t,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

pub(super) fn run(
    world: &World,
    data: Option<&Path>,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let (store, _recovery) = Store::open(&DataFolder::open(data)?.store())?;
    let mut missed: Vec<Missed> = Vec::new();
    for summary in store.list()?.into_iter().filter(|s| s.header.case == world.case.id) {
        let stored = store.load(summary.id)?;
        // A séance of another version of the case is replayed as it was stored, never decided again.
        if let Ok(journal) = Journal::resume(world, stored.summary.header, stored.entries) {
            missed.extend(misunderstood(&journal.state.meeting.turns));
        }
    }
    if missed.is_empty() {
        writeln!(streams.out, "{}", t!(locale, "ask-nothing-missed"))?;
        return Ok(CLEAN);
    }
    writeln!(streams.err, "{}", t!(locale, "ask-learn", count = missed.len()))?;
    writeln!(streams.out, "{}", snippet(world, &missed))?;
    Ok(CLEAN)
}

/// Something said in vain, and what it turned out to mean, if the talk told.
#[derive(Debug, PartialEq, Eq)]
struct Missed {
    text: String,
    meant: Option<TopicId>,
}

/// The utterances that puzzled the client or were asked back, each with the topic of the next turn when that one cleared it up.
fn misunderstood(turns: &[Turn]) -> Vec<Missed> {
    let missed = |turn: &Turn| {
        turn.reactions.contains(&Reaction::Puzzled) || turn.reactions.contains(&Reaction::AskedBack)
    };
    turns
        .iter()
        .enumerate()
        .filter(|(_, turn)| missed(turn))
        .filter_map(|(at, turn)| {
            let Move::Said(text) = &turn.done else { return None };
            let next = turns.get(at + 1).and_then(|next| next.topic.clone());
            let meant = next.filter(|topic| turn.between.is_empty() || turn.between.contains(topic));
            Some(Missed { text: text.clone(), meant })
        })
        .collect()
}

/// Entries for `topics` of client.ron, by topic, each line once; the other readings stand beside as a comment.
fn snippet(world: &World, missed: &[Missed]) -> String {
    let mut by_topic: BTreeMap<Option<TopicId>, Vec<String>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for Missed { text, meant } in missed {
        if !seen.insert(fold(text)) {
            continue;
        }
        let guesses = likely(world, text);
        let topic = meant.clone().or_else(|| guesses.first().map(|(topic, _)| topic.clone()));
        let others: Vec<&str> = guesses
            .iter()
            .map(|(t, _)| t.as_str())
            .filter(|t| topic.as_ref().is_none_or(|o| o.as_str() != *t))
            .collect();
        let quoted = ron::to_string(text).unwrap_or_default();
        let beside = if others.is_empty() { String::new() } else { format!(" // {} ?", others.join(", ")) };
        by_topic.entry(topic).or_default().push(format!("            {quoted},{beside}"));
    }
    let entry = |(topic, lines): (Option<TopicId>, Vec<String>)| match topic
        .as_ref()
        .and_then(|t| world.case.topics.get(t))
    {
        Some(topic) => format!(
            "        (\n            id: {:?},\n            label: {:?},\n            aspect: {:?},\n            examples: [\n    {}\n            ],\n        ),",
            topic.id.as_str(),
            topic.label,
            topic.aspect,
            lines.join("\n    ")
        ),
        None => lines.iter().map(|l| format!("        // {}", l.trim())).collect::<Vec<_>>().join("\n"),
    };
    format!("    topics: [\n{}\n    ],", by_topic.into_iter().map(entry).collect::<Vec<_>>().join("\n"))
}
