//! Which topic an utterance raises: a linear classifier trained from examples, with only + − × ÷ √ so that it is the same everywhere.

use super::features::{SPACE, features};
use crate::base::TopicId;

/// Something an adviser may say, and the topic it raises; `None` for what is off topic.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// The words.
    pub text: &'a str,
    /// Their topic.
    pub topic: Option<&'a TopicId>,
}

/// What was understood.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Reading {
    /// That topic, with its lead over the next in thousandths.
    Topic(TopicId, u32),
    /// One of these two or three, most likely first.
    Either(Vec<TopicId>),
    /// None.
    Unclear,
}

/// A trained classifier over a set of topics.
pub struct Understanding {
    topics: Vec<Option<TopicId>>,
    /// `weights[bucket * classes + class]`.
    weights: Vec<f32>,
}

impl std::fmt::Debug for Understanding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Understanding").field("topics", &self.topics.len()).finish_non_exhaustive()
    }
}

/// Passes over the examples: fewer, and the order of the examples shows in what is understood.
const PASSES: u32 = 10;
/// Largest correction by one example (the aggressiveness of PA-I).
const STEP: f32 = 0.35;
/// Below this lead over the second topic (thousandths), both are offered.
const CLEAR_LEAD: f32 = 0.06;
/// Below this score nothing is understood.
const FLOOR: f32 = 0.02;

impl Understanding {
    /// Trains on examples, in their order: averaged passive-aggressive learning (Crammer et al., JMLR 7, 2006, PA-I).
    pub fn train(examples: &[Example<'_>]) -> Self {
        let mut topics: Vec<Option<TopicId>> = examples.iter().map(|e| e.topic.cloned()).collect();
        topics.sort();
        topics.dedup();
        let classes = topics.len();
        let prepared: Vec<(Vec<(usize, f32)>, usize)> = examples
            .iter()
            .filter_map(|e| Some((features(e.text), topics.binary_search(&e.topic.cloned()).ok()?)))
            .collect();
        let mut weights = vec![0.0_f32; SPACE * classes];
        // The average of all weights seen, kept as weights − drift / steps (Daumé's trick).
        let mut drift = vec![0.0_f32; SPACE * classes];
        let mut step = 1.0_f32;
        let mut scores = vec![0.0_f32; classes];
        let stride = coprime_stride(prepared.len());
        let mut at = 0;
        for _ in 0..PASSES {
            for _ in 0..prepared.len() {
                at = (at + stride) % prepared.len();
                let (seen, right) = &prepared[at];
                score_all(&weights, classes, seen, &mut scores);
                let mut rival = usize::from(*right == 0);
                for (class, score) in scores.iter().enumerate() {
                    if class != *right && *score > scores[rival] {
                        rival = class;
                    }
                }
                let loss = 1.0 - scores[*right] + scores.get(rival).copied().unwrap_or(0.0);
                if loss > 0.0 && rival < classes {
                    // The features have unit length, so the squared norm of the difference is 2.
                    let rate = (loss / 2.0).min(STEP);
                    for &(bucket, weight) in seen {
                        let base = bucket * classes;
                        weights[base + right] += rate * weight;
                        weights[base + rival] -= rate * weight;
                        drift[base + right] += rate * weight * step;
                        drift[base + rival] -= rate * weight * step;
                    }
                }
                step += 1.0;
            }
        }
        for (weight, drift) in weights.iter_mut().zip(&drift) {
            *weight -= drift / step;
        }
        Self { topics, weights }
    }

    /// What an utterance raises.
    pub fn read(&self, text: &str) -> Reading {
        if !text.chars().any(char::is_alphabetic) {
            return Reading::Unclear;
        }
        let ranked = self.ranked(text);
        let Some(&(best, first)) = ranked.first() else { return Reading::Unclear };
        let second = ranked.get(1).map_or(0.0, |r| r.1);
        let Some(topic) = &self.topics[best] else { return Reading::Unclear };
        if first < FLOOR {
            return Reading::Unclear;
        }
        let lead = first - second;
        if lead < CLEAR_LEAD {
            let near: Vec<TopicId> = ranked
                .iter()
                .take(3)
                .filter(|(_, score)| first - score < CLEAR_LEAD)
                .filter_map(|&(class, _)| self.topics[class].clone())
                .collect();
            return match near.len() {
                0 => Reading::Unclear,
                1 if lead * 2.0 < CLEAR_LEAD => Reading::Unclear,
                1 => Reading::Topic(topic.clone(), thousandths(lead)),
                _ => Reading::Either(near),
            };
        }
        Reading::Topic(topic.clone(), thousandths(lead))
    }

    /// Classes by score, best first; ties by order.
    fn ranked(&self, text: &str) -> Vec<(usize, f32)> {
        let seen = features(text);
        if seen.is_empty() {
            return Vec::new();
        }
        let mut scores = vec![0.0; self.topics.len()];
        score_all(&self.weights, self.topics.len(), &seen, &mut scores);
        let mut ranked: Vec<(usize, f32)> = scores.into_iter().enumerate().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked
    }
}

fn score_all(weights: &[f32], classes: usize, seen: &[(usize, f32)], scores: &mut [f32]) {
    scores.fill(0.0);
    for &(bucket, weight) in seen {
        let row = &weights[bucket * classes..(bucket + 1) * classes];
        for (score, w) in scores.iter_mut().zip(row) {
            *score += weight * w;
        }
    }
}

/// A stride that visits every example once a pass, far from its neighbours of the same topic.
fn coprime_stride(count: usize) -> usize {
    const fn gcd(a: usize, b: usize) -> usize {
        if b == 0 { a } else { gcd(b, a % b) }
    }
    (count * 3 / 8 + 1..=count * 3 / 8 + 1 + count)
        .find(|stride| gcd(*stride, count.max(1)) == 1)
        .unwrap_or(1)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=1000 before")]
fn thousandths(lead: f32) -> u32 {
    (lead * 1000.0).clamp(0.0, 1000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trained() -> Understanding {
        let (bail, four) = (TopicId::new("lease"), TopicId::new("equipment"));
        let examples = [
            ("Quand finit votre bail ?", Some(&bail)),
            ("Et le loyer, il est de combien ?", Some(&bail)),
            ("Parlez-moi du bailleur", Some(&bail)),
            ("Dans quel état est le four ?", Some(&four)),
            ("Votre matériel a quel âge ?", Some(&four)),
            ("Vos machines tombent-elles en panne ?", Some(&four)),
            ("il fait beau à la mer", None),
            ("vous avez vu le match hier soir", None),
        ];
        Understanding::train(&examples.map(|(text, topic)| Example { text, topic }))
    }

    #[test]
    fn topics_are_told_apart() {
        let understanding = trained();
        assert!(
            matches!(understanding.read("le bail il se termine kan"), Reading::Topic(t, _) if t.as_str() == "lease")
        );
        assert!(
            matches!(understanding.read("quel age a le materiel"), Reading::Topic(t, _) if t.as_str() == "equipment")
        );
        assert_eq!(understanding.read("vous avez vu le match"), Reading::Unclear);
        assert_eq!(understanding.read("…"), Reading::Unclear);
        assert_eq!(understanding.read("42 000"), Reading::Unclear);
    }

    #[test]
    fn nothing_learnt_nothing_understood() {
        assert_eq!(Understanding::train(&[]).read("le bail"), Reading::Unclear);
    }
}
