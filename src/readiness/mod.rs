//! What the learner probably masters, with its doubt: a belief per competency, and the probability that a whole block is recognised.

mod belief;
mod block;

pub use belief::{Belief, Observation, beliefs};
pub use block::{BlockReadiness, Estimate, Link, block_readiness};
