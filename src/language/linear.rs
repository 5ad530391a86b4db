//! A linear classifier: multinomial logistic regression, learnt by averaged stochastic steps in a fixed order.

use super::{
    exact::exp,
    tuning::{PASSES, RATE, SHARPNESS, SLOWING, SMOOTHING},
    vocabulary::Vector,
};

/// A weight for each feature and class.
pub(super) struct Linear {
    classes: usize,
    /// `weights[feature * classes + class]`.
    weights: Vec<f32>,
}

/// Below this probability a class is not corrected: it is right enough, and most are.
const SLIGHT: f32 = 0.004;

impl Linear {
    /// Learns which class each vector belongs to.
    pub(super) fn train(examples: &[(Vector, usize)], features: usize, classes: usize) -> Self {
        let mut weights = vec![0.0_f32; features * classes];
        // The average of all weights seen, kept as weights − drift / steps (Daumé's trick).
        let mut drift = vec![0.0_f32; features * classes];
        let mut scores = vec![0.0_f32; classes];
        let mut wrong: Vec<(usize, f32)> = Vec::with_capacity(classes);
        let stride = coprime_stride(examples.len());
        let (mut at, mut step) = (0, 1.0_f32);
        let mut slower = 1.0;
        for _ in 0..PASSES {
            let rate = RATE / slower;
            slower += SLOWING;
            for _ in 0..examples.len() {
                at = (at + stride) % examples.len();
                let (seen, right) = &examples[at];
                score_all(&weights, classes, seen, &mut scores);
                for s in &mut scores {
                    *s *= SHARPNESS;
                }
                probabilities(&mut scores);
                wrong.clear();
                for (class, p) in scores.iter().enumerate() {
                    let target = if class == *right { 1.0 - SMOOTHING } else { 0.0 };
                    let gap = target - p;
                    if class == *right || *p > SLIGHT {
                        wrong.push((class, gap * rate));
                    }
                }
                for &(feature, weight) in seen {
                    let base = feature as usize * classes;
                    for &(class, gap) in &wrong {
                        let change = gap * weight;
                        weights[base + class] += change;
                        drift[base + class] += change * step;
                    }
                }
                step += 1.0;
            }
        }
        for (weight, drift) in weights.iter_mut().zip(&drift) {
            *weight -= drift / step;
        }
        Self { classes, weights }
    }

    /// The score of each class.
    pub(super) fn scores(&self, seen: &Vector) -> Vec<f32> {
        let mut scores = vec![0.0; self.classes];
        score_all(&self.weights, self.classes, seen, &mut scores);
        scores
    }
}

/// Scores become probabilities.
pub(super) fn probabilities(scores: &mut [f32]) {
    let best = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = exp(*score - best);
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}

fn score_all(weights: &[f32], classes: usize, seen: &Vector, scores: &mut [f32]) {
    scores.fill(0.0);
    for &(feature, weight) in seen {
        let base = feature as usize * classes;
        if let Some(row) = weights.get(base..base + classes) {
            for (score, w) in scores.iter_mut().zip(row) {
                *score += weight * w;
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_shown_is_learnt() {
        let examples: Vec<(Vector, usize)> = (0..30).map(|i| (vec![(i % 3, 1.0)], i as usize % 3)).collect();
        let linear = Linear::train(&examples, 3, 3);
        for (seen, right) in &examples {
            let mut scores = linear.scores(seen);
            probabilities(&mut scores);
            assert!((scores.iter().sum::<f32>() - 1.0).abs() < 1e-4);
            assert!(scores.iter().enumerate().all(|(class, p)| class == *right || *p < scores[*right]));
        }
    }

    #[test]
    fn every_example_is_seen_each_pass() {
        for count in 1..200 {
            let stride = coprime_stride(count);
            let mut seen = vec![false; count];
            let mut at = 0;
            for _ in 0..count {
                at = (at + stride) % count;
                seen[at] = true;
            }
            assert!(seen.iter().all(|s| *s), "{count}");
        }
    }

    #[test]
    fn nothing_to_learn() {
        assert!(Linear::train(&[], 0, 0).scores(&Vec::new()).is_empty());
    }
}
