//! Which topic an utterance means, in the light of the talk so far.

use super::memory::asked_for;
use crate::{
    activities::{State, world::World},
    base::TopicId,
    content::kinds::client::TopicAspect,
    language::{Reading, Shape, acknowledges, content_stems, fold},
};

/// From this many facts told, the meeting is well under way.
const MIDDLE: usize = 5;
/// From this confidence on, in thousandths, one question of several stands by itself.
const PLAUSIBLE: u32 = 300;
/// Below this one, the topic at hand may still be meant, when the words plainly ask for something of it that was not told.
const DOUBTFUL: u32 = 600;
/// A topic at hand is so many times likelier when the words refer back to it.
const AT_HAND: u32 = 8;
/// Longer utterances name what they speak of.
const SHORT: usize = 9;
/// So many words plainly ask for a thing.
const PLAIN: usize = 2;

/// What is meant, and the words that say it.
pub(super) struct Meant<'t> {
    pub(super) words: &'t str,
    pub(super) reading: Reading,
    /// Of two questions at once, the one before, with its words: it is answered too.
    pub(super) before: Option<(TopicId, &'t str)>,
}

/// Of two questions at once, the last one leads; all of it where the last one alone says too little.
pub(super) fn meaning<'t>(state: &State, world: &World, text: &'t str, shape: Shape) -> Meant<'t> {
    let last = last_question(text);
    // « Je comprends que ce départ vous pèse. Et la concurrence ? » asks about the second.
    let heard_first = acknowledges(text) && shape.question;
    if (shape.several || heard_first) && last != text {
        let reading = understand(state, world, last);
        if let Reading::Topic(topic, confidence) = &reading
            && *confidence >= PLAUSIBLE
        {
            let before = question_before(world, text, topic);
            return Meant { words: last, reading, before };
        }
    }
    Meant { words: text, reading: understand(state, world, text), before: None }
}

/// The question before the last one, when it plainly raises another topic.
fn question_before<'t>(world: &World, text: &'t str, last: &TopicId) -> Option<(TopicId, &'t str)> {
    let head = text.trim_end().trim_end_matches(['?', ' ', '\u{202f}', '\u{a0}']);
    let before = &head[..=head.rfind('?')?];
    let words = last_question(before);
    match world.read(words) {
        Reading::Topic(topic, confidence)
            if confidence >= PLAUSIBLE && topic != *last && is_discovery(world, &topic) =>
        {
            Some((topic, words))
        }
        _ => None,
    }
}

/// A question on the company that comes with a greeting, the frame or a courtesy.
pub(super) fn question_after(
    state: &State,
    world: &World,
    text: &str,
    shape: Shape,
    topic: &TopicId,
) -> Option<TopicId> {
    let last = last_question(text);
    // « Bonjour Madame, qu’est-ce qui vous amène ? »: one sentence, and yet two things.
    let asked = match last.split_once(',') {
        Some((_, after)) if text.starts_with(last) && after.split_whitespace().count() >= 3 => after.trim(),
        _ => last,
    };
    if !shape.question
        || asked == text
        || asks_consent(asked)
        || !["greeting", "small_talk", "agenda", "privacy"].contains(&topic.as_str())
    {
        return None;
    }
    match understand(state, world, asked) {
        Reading::Topic(other, _) if is_discovery(world, &other) => Some(other),
        _ => None,
    }
}

/// « Cela vous convient ? »: asks about the frame itself.
fn asks_consent(question: &str) -> bool {
    let folded = fold(question);
    let short = folded.split_whitespace().count() <= 6;
    short && ["convient", "vous va", "d accord", "vous irait"].iter().any(|w| folded.contains(w))
}

/// Reads words: a bare follow-up goes on with the last topic; in doubt, the topic wins of which something not told yet is asked for.
pub(super) fn understand(state: &State, world: &World, text: &str) -> Reading {
    let last = state.meeting.last_topic().map(|(topic, _)| topic.clone()).filter(|t| is_discovery(world, t));
    if let Some(topic) = &last
        && is_follow_up(text)
    {
        return Reading::Topic(topic.clone(), 0);
    }
    if let Some(turn) = state.meeting.turns.last()
        && let Some(chosen) = chosen(world, text, &turn.between)
    {
        return Reading::Topic(chosen, 0);
    }
    let read = match &last {
        Some(topic) if refers_back(text) => world.read_after(text, topic, AT_HAND),
        _ => world.read(text),
    };
    let reading = in_its_time(state, sorted_out(world, text, read));
    let candidates = match &reading {
        Reading::Topic(topic, lead) if *lead < DOUBTFUL && is_discovery(world, topic) => vec![topic.clone()],
        Reading::Topic(..) => return reading,
        Reading::Either(between) => between.clone(),
        Reading::Unclear => Vec::new(),
    };
    let asked_back = state.meeting.turns.last().filter(|t| !t.between.is_empty());
    if let Some(chosen) = asked_back.and_then(|t| candidates.iter().find(|c| t.between.contains(c))) {
        return Reading::Topic(chosen.clone(), 0);
    }
    let weigh = |topic: &TopicId| asked_for(state, world, topic, text);
    let most = candidates.iter().map(weigh).max().unwrap_or(0);
    if let Some(topic) = last.clone().filter(|topic| !candidates.contains(topic))
        && weigh(&topic) >= PLAIN
        && weigh(&topic) > most
    {
        return Reading::Topic(topic, 0);
    }
    let Reading::Either(between) = &reading else { return reading };
    let mut ahead = between.iter().filter(|topic| most > 0 && weigh(topic) == most);
    match (ahead.next(), ahead.next()) {
        (Some(only), None) => Reading::Topic(only.clone(), 0),
        _ => among(world, between, last).unwrap_or(reading),
    }
}

/// Between courtesy and a subject, a question means the subject, and a statement the courtesy: nobody asks back about that.
fn sorted_out(world: &World, text: &str, reading: Reading) -> Reading {
    let Reading::Either(between) = &reading else { return reading };
    let subjects: Vec<TopicId> = between.iter().filter(|t| is_discovery(world, t)).cloned().collect();
    match (subjects.as_slice(), between.first()) {
        ([], Some(first)) => Reading::Topic(first.clone(), 0),
        (_, Some(first)) if !text.contains('?') && !is_discovery(world, first) => {
            Reading::Topic(first.clone(), 0)
        }
        ([only], _) => Reading::Topic(only.clone(), 0),
        _ => Reading::Either(subjects),
    }
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

/// The client asked « ceci, ou cela ? »: « oui », « le second », or words of one of the two.
fn chosen(world: &World, text: &str, between: &[TopicId]) -> Option<TopicId> {
    const PLACES: [&[&str]; 3] = [
        &["oui", "ouais", "exactement", "premier", "premiere", "d abord"],
        &["second", "seconde", "deuxieme", "dernier", "derniere"],
        &["troisieme"],
    ];
    let folded = format!(" {} ", fold(text));
    if between.is_empty() || folded.split_whitespace().count() > SHORT {
        return None;
    }
    let said = content_stems(text);
    let shared = |topic: &&TopicId| {
        let label = world.case.topics.get(*topic).map_or("", |t| t.label.as_str());
        content_stems(label).intersection(&said).count()
    };
    let most = between.iter().map(|t| shared(&t)).max().unwrap_or(0);
    let mut named = between.iter().filter(|topic| most > 0 && shared(topic) == most);
    if let (Some(only), None) = (named.next(), named.next()) {
        return Some(only.clone());
    }
    let place = PLACES.iter().position(|words| words.iter().any(|w| folded.contains(&format!(" {w} "))))?;
    between.get(place).cloned()
}

/// « Il date de quand ? », « et ça vous coûte combien ? »: the words point to what was just spoken of.
fn refers_back(text: &str) -> bool {
    const POINTING: &[&str] = &[
        "ca", "ce", "cela", "celle", "celui", "ceux", "elle", "elles", "en", "eux", "il", "ils", "lui", "y",
    ];
    let folded = fold(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    words.len() <= SHORT && words.iter().any(|w| POINTING.contains(w))
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

/// The topic is about the company, the project or the owner, rather than about the meeting itself.
pub(super) fn is_discovery(world: &World, topic: &TopicId) -> bool {
    const CONDUCT_THAT_ASKS: [&str; 3] = ["concerns", "decision_process", "decision_criteria"];
    world.case.aspect_of(topic).is_some_and(|aspect| aspect != TopicAspect::Conduct)
        || CONDUCT_THAT_ASKS.contains(&topic.as_str())
}

/// The last question of an utterance, or all of it.
pub(super) fn last_question(text: &str) -> &str {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{load, shipped};

    fn world() -> World {
        World::new(load(&shipped().swap_remove(0)).case.unwrap())
    }

    #[test]
    fn which_of_two_is_told_in_many_ways() {
        let world = world();
        let between = [TopicId::new("lease"), TopicId::new("vat")];
        let choice = |text| chosen(&world, text, &between).map(|t| t.to_string());
        for (text, topic) in [
            ("Oui.", Some("lease")),
            ("Le premier.", Some("lease")),
            ("Non, la seconde !", Some("vat")),
            ("La TVA", Some("vat")),
            ("Le bail commercial, oui", Some("lease")),
            ("Euh…", None),
            ("Non.", None),
        ] {
            assert_eq!(choice(text).as_deref(), topic, "{text}");
        }
        assert_eq!(chosen(&world, "Oui.", &[]), None);
    }

    #[test]
    fn words_that_point_back() {
        assert!(refers_back("Et ça vous coûte combien ?") && refers_back("Il date de quand ?"));
        assert!(!refers_back("Parlez-moi du bail.") && !refers_back(""));
    }

    #[test]
    fn of_two_questions_both_are_heard() {
        let world = world();
        let before =
            |text, last| question_before(&world, text, &TopicId::new(last)).map(|(t, _)| t.to_string());
        let two = "Où en est votre bail commercial ? Et la TVA, vous la récupérez quand ?";
        assert_eq!(before(two, "vat").as_deref(), Some("lease"));
        assert_eq!(before("Où en est votre bail commercial ?", "lease"), None);
        assert_eq!(before("?", "lease"), None);
    }
}
