//! Seeded randomness that is the same on every machine and in every release: a named generator, never `StdRng`.

use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What makes a session repeatable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(pub u64);

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A stream of `ChaCha8`.
#[derive(Clone, Debug)]
pub struct Rng(ChaCha8Rng);

impl Rng {
    /// The stream numbered `stream` of this seed: two streams never share a draw.
    pub fn new(seed: Seed, stream: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed.0);
        rng.set_stream(stream);
        Self(rng)
    }

    /// An integer below `bound` (0 when `bound` is 0), without modulo bias.
    pub fn below(&mut self, bound: u32) -> u32 {
        if bound == 0 {
            return 0;
        }
        let zone = u32::MAX - (u32::MAX % bound);
        loop {
            let draw = self.0.next_u32();
            if draw < zone {
                return draw % bound;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_are_fixed_for_ever() {
        let draws = |stream| -> Vec<u32> {
            let mut rng = Rng::new(Seed(4127), stream);
            (0..4).map(|_| rng.below(1000)).collect()
        };
        assert_eq!(draws(0), draws(0));
        assert_ne!(draws(0), draws(1));
    }
}
