//! Which topic an utterance raises: what was learnt of examples, weighed against what a wrong answer costs.

use super::{
    decision::{self, Reading},
    features::{features, features_of},
    linear::{Linear, probabilities},
    tuning::{SHARPNESS, UNKNOWN},
    vocabulary::{Vector, Vocabulary},
};
use crate::base::TopicId;

/// Something an adviser may say, and the topic it raises; `None` for what is off topic.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// The words.
    pub text: &'a str,
    /// Their topic.
    pub topic: Option<&'a TopicId>,
}

/// A topic that an utterance may raise; `None` is off topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The topic.
    pub topic: Option<TopicId>,
    /// How likely, in thousandths.
    pub confidence: u32,
}

/// A trained classifier over a set of topics.
pub struct Understanding {
    topics: Vec<Option<TopicId>>,
    vocabulary: Vocabulary,
    linear: Linear,
}

impl std::fmt::Debug for Understanding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Understanding").field("topics", &self.topics.len()).finish_non_exhaustive()
    }
}

impl Understanding {
    /// Trains on examples; the same examples in the same order give the same understanding on every machine.
    pub fn train(examples: &[Example<'_>]) -> Self {
        let mut topics: Vec<Option<TopicId>> = examples.iter().map(|e| e.topic.cloned()).collect();
        topics.sort();
        topics.dedup();
        let texts: Vec<&str> = examples.iter().map(|e| e.text).collect();
        let seen = features_of(&texts);
        let vocabulary = Vocabulary::of(&seen);
        let prepared: Vec<(Vector, usize)> = seen
            .iter()
            .zip(examples)
            .filter_map(|(seen, example)| {
                Some((vocabulary.vector(seen), topics.binary_search(&example.topic.cloned()).ok()?))
            })
            .collect();
        let linear = Linear::train(&prepared, vocabulary.len(), topics.len());
        Self { topics, vocabulary, linear }
    }

    /// What an utterance raises.
    pub fn read(&self, text: &str) -> Reading {
        decision::decide(&self.weigh(text))
    }

    /// What an utterance raises when one topic is already at hand: `times` as likely as it would be.
    pub fn read_after(&self, text: &str, at_hand: &TopicId, times: u32) -> Reading {
        let mut candidates = self.weigh(text);
        for candidate in &mut candidates {
            if candidate.topic.as_ref() == Some(at_hand) {
                candidate.confidence = candidate.confidence.saturating_mul(times);
            }
        }
        let sum = candidates.iter().map(|c| c.confidence).sum::<u32>().max(1);
        for candidate in &mut candidates {
            candidate.confidence = candidate.confidence.saturating_mul(1000) / sum;
        }
        candidates.sort_by(|a, b| b.confidence.cmp(&a.confidence).then(a.topic.cmp(&b.topic)));
        decision::decide(&candidates)
    }

    /// Every topic, most likely first; nothing for a text without a word or a known piece of word.
    pub fn weigh(&self, text: &str) -> Vec<Candidate> {
        if !text.chars().any(char::is_alphabetic) {
            return Vec::new();
        }
        let raw = features(text);
        let seen = self.vocabulary.vector(&raw);
        if seen.is_empty() {
            return Vec::new();
        }
        // Of words never seen, nothing is known: what little is known of the others says less.
        let known = UNKNOWN + (1.0 - UNKNOWN) * self.vocabulary.known(&raw);
        let mut scores = self.linear.scores(&seen);
        for score in &mut scores {
            *score *= SHARPNESS * known;
        }
        probabilities(&mut scores);
        let mut ranked: Vec<Candidate> = self
            .topics
            .iter()
            .zip(scores)
            .map(|(topic, p)| Candidate { topic: topic.clone(), confidence: thousandths(p) })
            .collect();
        ranked.sort_by(|a, b| b.confidence.cmp(&a.confidence).then(a.topic.cmp(&b.topic)));
        ranked
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=1000 before")]
fn thousandths(p: f32) -> u32 {
    (p * 1000.0).clamp(0.0, 1000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn trained() -> Understanding {
        let (bail, four) = (TopicId::new("lease"), TopicId::new("equipment"));
        let examples = [
            ("Quand finit votre bail ?", Some(&bail)),
            ("Et le loyer du bail, il est de combien ?", Some(&bail)),
            ("Parlez-moi du bailleur et du loyer", Some(&bail)),
            ("Le bail commercial se termine quand ?", Some(&bail)),
            ("Dans quel état est le four ?", Some(&four)),
            ("Votre matériel a quel âge ?", Some(&four)),
            ("Quel âge a le four, et le matériel ?", Some(&four)),
            ("Vos machines tombent-elles en panne ?", Some(&four)),
            ("il fait beau à la mer", None),
            ("vous avez vu le match hier soir", None),
            ("il fait beau pour le match", None),
        ];
        Understanding::train(&examples.map(|(text, topic)| Example { text, topic }))
    }

    #[track_caller]
    fn first(understanding: &Understanding, text: &str) -> Option<String> {
        understanding.weigh(text).first().and_then(|c| c.topic.as_ref().map(ToString::to_string))
    }

    #[test]
    fn topics_are_told_apart() {
        let understanding = trained();
        assert_eq!(first(&understanding, "le bail il se termine kan").as_deref(), Some("lease"));
        assert_eq!(first(&understanding, "quel age a le materiel").as_deref(), Some("equipment"));
        assert_eq!(first(&understanding, "vous avez vu le match"), None);
        assert_eq!(understanding.read("…"), Reading::Unclear);
        assert_eq!(understanding.read("42 000"), Reading::Unclear);
        assert_eq!(understanding.read("xqzw wqxz"), Reading::Unclear);
    }

    #[test]
    fn a_topic_at_hand_is_likelier() {
        let understanding = trained();
        let (equipment, lease) = (TopicId::new("equipment"), TopicId::new("lease"));
        let share = |topic: &TopicId| matches!(understanding.read_after("Il a quel âge ?", topic, 50), Reading::Topic(t, _) if t == *topic);
        assert!(share(&equipment) && share(&lease));
    }

    #[test]
    fn nothing_learnt_nothing_understood() {
        assert_eq!(Understanding::train(&[]).read("le bail"), Reading::Unclear);
    }

    #[test]
    fn the_same_examples_give_the_same_understanding() {
        let text = "Et le four, il est loué ?";
        assert_eq!(trained().weigh(text), trained().weigh(text));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn any_text_gets_a_reading(text in "\\PC{0,120}") {
            thread_local! { static TRAINED: Understanding = trained(); }
            TRAINED.with(|understanding| {
                let candidates = understanding.weigh(&text);
                prop_assert!(candidates.windows(2).all(|w| w[0].confidence >= w[1].confidence));
                prop_assert!(candidates.iter().map(|c| c.confidence).sum::<u32>() <= 1000);
                match understanding.read(&text) {
                    Reading::Either(between) => prop_assert!((2..=3).contains(&between.len())),
                    Reading::Topic(_, confidence) => prop_assert!(confidence <= 1000),
                    Reading::Unclear => {}
                }
                Ok(())
            })?;
        }
    }
}
