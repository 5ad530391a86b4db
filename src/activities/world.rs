//! What a session plays in: a checked case and the understanding trained for it.

use crate::{
    base::TopicId,
    content::{Case, Lexicon},
    language::{Candidate, Example, Reading, Understanding},
};
use std::sync::OnceLock;

/// A case with what is needed to play it. The understanding is trained when something is first said.
#[derive(Debug)]
pub struct World {
    /// The case.
    pub case: Case,
    understanding: OnceLock<Understanding>,
}

impl World {
    /// Makes a case playable.
    pub const fn new(case: Case) -> Self {
        Self { case, understanding: OnceLock::new() }
    }

    /// What an utterance raises, among shared topics and those of the case.
    pub fn read(&self, text: &str) -> Reading {
        self.understanding().read(text)
    }

    /// What an utterance raises when it refers back to a topic at hand, so many times likelier than it would be.
    pub fn read_after(&self, text: &str, at_hand: &TopicId, times: u32) -> Reading {
        self.understanding().read_after(text, at_hand, times)
    }

    /// Every topic that an utterance may raise, most likely first.
    pub fn weigh(&self, text: &str) -> Vec<Candidate> {
        self.understanding().weigh(text)
    }

    fn understanding(&self) -> &Understanding {
        self.understanding.get_or_init(|| train(&self.case))
    }
}

/// What the case tells of itself is said so many times: a handful of sentences beside thousands that know nothing of it.
const OWN: usize = 4;

/// Shared examples, the case’s own, and what is off topic; in order of topic. What the case says of its facts and offers to
/// say teaches its own words: the hotel, the heirs, the mill.
fn train(case: &Case) -> Understanding {
    let lexicon = Lexicon::shared();
    let off_topic = lexicon.off_topic.iter().map(|text| Example { text, topic: None });
    let spoken = lexicon.spoken().map(|(topic, text)| Example { text, topic });
    let facts = case
        .client
        .facts
        .iter()
        .flat_map(|fact| std::iter::repeat_n(fact, OWN))
        .map(|fact| Example { text: &fact.gist, topic: Some(&fact.topic) });
    let picks = case.client.picks.iter().map(|pick| Example { text: &pick.says, topic: Some(&pick.topic) });
    let examples: Vec<Example<'_>> = case
        .topics
        .values()
        .flat_map(|topic| topic.phrases().map(|text| Example { text, topic: Some(&topic.id) }))
        .chain(facts)
        .chain(picks)
        .chain(off_topic)
        .chain(spoken)
        .collect();
    Understanding::train(&examples)
}
