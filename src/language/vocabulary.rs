//! The features that the examples hold, numbered and weighed by how rare they are.

use super::{exact::ln, features::Features, tuning::SPELLING};

/// An utterance as numbered features, of unit length.
pub(super) type Vector = Vec<(u32, f32)>;

/// Numbered features.
pub(super) struct Vocabulary {
    keys: Vec<u64>,
    rarity: Vec<f32>,
}

impl Vocabulary {
    /// The features that two examples share: one seen once teaches its topic what no other utterance will hold.
    pub(super) fn of(examples: &[Features]) -> Self {
        let mut all: Vec<u64> = Vec::new();
        for example in examples {
            all.extend(example.meaning.iter().chain(&example.spelling).map(|&(key, _)| key));
        }
        all.sort_unstable();
        let total = real(examples.len());
        let (mut keys, mut rarity) = (Vec::new(), Vec::new());
        for same in all.chunk_by(|a, b| a == b).filter(|same| same.len() >= 2) {
            if let Some(&key) = same.first() {
                keys.push(key);
                rarity.push((ln(1.0 + total / real(same.len())) / ln(1.0 + total)).sqrt());
            }
        }
        Self { keys, rarity }
    }

    /// How many features are numbered.
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Which share of the words that carry meaning was ever seen, from 0 to 1.
    pub(super) fn known(&self, features: &Features) -> f32 {
        let seen = |key: &u64| self.keys.binary_search(key).is_ok();
        let (mut known, mut all) = (0.0, 0.0);
        for (stem, sound) in &features.heavy {
            all += 1.0;
            // A word of which only the sound is known may be another.
            known += match (seen(stem), seen(sound)) {
                (true, _) => 1.0,
                (false, true) => 0.7,
                (false, false) => 0.0,
            };
        }
        if all > 0.0 { known / all } else { 1.0 }
    }

    /// An utterance in these numbers.
    pub(super) fn vector(&self, features: &Features) -> Vector {
        let mut vector = self.part(&features.meaning, 1.0);
        vector.extend(self.part(&features.spelling, SPELLING));
        vector.sort_unstable_by_key(|&(number, _)| number);
        scale(&mut vector, 1.0);
        vector
    }

    fn part(&self, features: &[(u64, f32)], length: f32) -> Vector {
        let mut part: Vector = features
            .iter()
            .filter_map(|&(key, weight)| {
                let at = self.keys.binary_search(&key).ok()?;
                Some((u32::try_from(at).ok()?, weight * self.rarity.get(at)?))
            })
            .collect();
        scale(&mut part, length);
        part
    }
}

/// Brings a vector to that length.
fn scale(vector: &mut Vector, length: f32) {
    let norm = vector.iter().map(|&(_, w)| w * w).sum::<f32>().sqrt();
    if norm > 0.0 {
        for (_, weight) in vector {
            *weight *= length / norm;
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of examples, far below 2^24")]
const fn real(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::features::features;

    #[test]
    fn unit_length_whatever_is_typed() {
        let examples = ["Et le bail ?", "Le bail, ça va ?", "la trésorerie", "et la tréso ?"].map(features);
        let vocabulary = Vocabulary::of(&examples);
        for text in ["Et le bail ?", "kel est le bail", "trésorerie", "le le le"] {
            let norm: f32 = vocabulary.vector(&features(text)).iter().map(|&(_, w)| w * w).sum();
            assert!((norm - 1.0).abs() < 1e-4, "{text}: {norm}");
        }
        assert!(vocabulary.vector(&features("…")).is_empty());
        assert!(vocabulary.known(&features("le bail")) > vocabulary.known(&features("le zygomatique")));
    }
}
