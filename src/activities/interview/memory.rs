//! What the client remembers of the meeting: what was told, which topics were raised and how often, which wordings were used.

use super::state::{Meeting, Turn};
use crate::{
    activities::{State, world::World},
    base::{FactId, Rng, TopicId},
    content::{Condition, Fact},
    language::{common_stems, content_stems, fold},
};

impl Meeting {
    /// That fact was told.
    pub(super) fn knows(&self, fact: &FactId) -> bool {
        self.told().any(|(told, _)| told == fact)
    }

    /// A first version of that fact was told.
    pub(super) fn claims(&self, fact: &FactId) -> bool {
        self.turns.iter().any(|t| t.claimed.contains(fact))
    }

    /// How many times a topic was raised so far.
    pub(super) fn times_raised(&self, topic: &TopicId) -> u32 {
        let count = self.turns.iter().filter(|t| t.topic.as_ref() == Some(topic)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// The last topic that a turn raised, with that turn.
    pub(super) fn last_topic(&self) -> Option<(&TopicId, &Turn)> {
        self.turns.iter().rev().find_map(|t| t.topic.as_ref().map(|topic| (topic, t)))
    }
}

/// All these conditions hold. `raised` counts this time too.
pub(super) fn opens(state: &State, when: &[Condition], raised: u32, trust: u8) -> bool {
    when.iter().all(|condition| match condition {
        Condition::Trust(least) => trust >= *least,
        Condition::After(other) => state.meeting.knows(other),
        Condition::Read(document) => state.file.opened.contains(document),
        Condition::Asked(times) => raised >= *times,
    })
}

/// The facts of a topic not told yet, those that the words ask for first.
pub(super) fn untold<'w>(state: &State, world: &'w World, topic: &TopicId, words: &str) -> Vec<&'w Fact> {
    let mut facts: Vec<&Fact> =
        world.case.client.facts.iter().filter(|f| f.topic == *topic && !state.meeting.knows(&f.id)).collect();
    facts.sort_by_cached_key(|f| std::cmp::Reverse(cues_in(f, words)));
    facts
}

/// How many words ask for one thing of that topic not told yet.
pub(super) fn asked_for(state: &State, world: &World, topic: &TopicId, words: &str) -> usize {
    untold(state, world, topic, words).first().map_or(0, |fact| cues_in(fact, words))
}

/// How many of these words ask for that fact rather than another of its topic.
pub(super) fn cues_in(fact: &Fact, words: &str) -> usize {
    let folded = format!(" {} ", fold(words));
    fact.cues.iter().filter(|c| folded.contains(&format!(" {}", fold(c)))).count()
}

/// The facts told that these words say back: two of their ideas at least, and two in five.
pub(super) fn said_back(state: &State, world: &World, words: &str) -> Vec<FactId> {
    let said = content_stems(words);
    let mut facts: Vec<FactId> = Vec::new();
    for (fact, _) in state.meeting.told() {
        let Some(known) = world.case.fact(fact) else { continue };
        let (common, whole) = common_stems(&said, &known.gist);
        if whole > 0 && common >= 2.min(whole) && common * 5 >= whole * 2 && !facts.contains(fact) {
            facts.push(fact.clone());
        }
    }
    facts
}

/// Variants in the order of this séance: the seed and the key decide it.
pub(super) fn in_seed_order(state: &State, key: &str, variants: &[String]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..variants.len()).collect();
    let mut rng = Rng::new(state.seed, stream(key));
    for i in (1..order.len()).rev() {
        let j = rng.below(u32::try_from(i + 1).unwrap_or(u32::MAX)) as usize;
        order.swap(i, j);
    }
    order
}

/// A number for a name, the same everywhere: the stream of its draws (FNV-1a).
fn stream(name: &str) -> u64 {
    name.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
