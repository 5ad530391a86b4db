//! The readiness of a block: the probability that all its competencies would be recognised in a mock exam today.

use super::belief::Belief;
use crate::{
    base::{CompetencyCode, Rng, Seed},
    certification::Block,
};
use std::collections::BTreeMap;

/// A probability with its interval, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The mean.
    pub point: u8,
    /// One chance in ten that it is below.
    pub low: u8,
    /// One chance in ten that it is above.
    pub high: u8,
}

/// One competency in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its code.
    pub code: CompetencyCode,
    /// Chance that it would be recognised today; `None` while never observed.
    pub estimate: Option<Estimate>,
}

/// How ready a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockReadiness {
    /// The block.
    pub block: String,
    /// Every competency, in order.
    pub links: Vec<Link>,
    /// The whole block; `None` while a competency was never observed: « pas assez de données ».
    pub whole: Option<Estimate>,
    /// The competencies observed, taken together; `None` when there is none.
    pub so_far: Option<Estimate>,
    /// Activities of which nothing was observed.
    pub unseen: Vec<String>,
}

/// A mock exam is worth so many exercises of each competency, of which half must succeed.
const EXERCISES: u32 = 8;
const DRAWS: usize = 400;

/// Readiness of a block. Draws are seeded: the same beliefs always give the same figures.
pub fn block_readiness(block: &Block, beliefs: &BTreeMap<CompetencyCode, Belief>) -> BlockReadiness {
    let mut together = vec![1.0_f64; DRAWS];
    let mut links = Vec::new();
    let mut unseen = Vec::new();
    for activity in &block.activities {
        let mut seen = false;
        for competency in &activity.competencies {
            let draws = beliefs.get(&competency.code).map(|belief| {
                seen = true;
                chances(*belief, competency.code.as_str())
            });
            if let Some(draws) = &draws {
                for (all, one) in together.iter_mut().zip(draws) {
                    *all *= one;
                }
            }
            links.push(Link { code: competency.code.clone(), estimate: draws.map(summary) });
        }
        if !seen {
            unseen.push(activity.code.clone());
        }
    }
    let observed = links.iter().filter(|l| l.estimate.is_some()).count();
    let so_far = (observed > 0).then(|| summary(together));
    BlockReadiness {
        block: block.code.clone(),
        whole: so_far.filter(|_| observed == links.len()),
        so_far,
        links,
        unseen,
    }
}

impl BlockReadiness {
    /// The competency least likely to be recognised, among those observed.
    pub fn weakest(&self) -> Option<&Link> {
        self.links.iter().filter(|l| l.estimate.is_some()).min_by_key(|l| l.estimate.map(|e| e.point))
    }
}

/// Chances of being recognised, over draws of what may be mastered.
fn chances(belief: Belief, name: &str) -> Vec<f64> {
    let stream = name.bytes().fold(7_u64, |hash, byte| hash.wrapping_mul(131).wrapping_add(u64::from(byte)));
    let mut rng = Rng::new(Seed(2026), stream);
    (0..DRAWS).map(|_| recognised(mastery(belief, &mut rng))).collect()
}

/// A draw of the beta law of whole parameters a and b: the a-th smallest of a + b − 1 even draws.
fn mastery(belief: Belief, rng: &mut Rng) -> f64 {
    let mut even: Vec<u32> = (1..belief.successes + belief.failures).map(|_| rng.below(u32::MAX)).collect();
    even.sort_unstable();
    let chosen = even.get(belief.successes as usize - 1).copied().unwrap_or(u32::MAX / 2);
    f64::from(chosen) / f64::from(u32::MAX)
}

/// Chance that at least half of the exercises succeed.
fn recognised(mastery: f64) -> f64 {
    let power = |base: f64, times: u32| (0..times).fold(1.0, |product, _| product * base);
    let mut ways = 1.0;
    let mut chance = 0.0;
    for successes in 0..=EXERCISES {
        if successes > 0 {
            ways = ways * f64::from(EXERCISES - successes + 1) / f64::from(successes);
        }
        if successes * 2 >= EXERCISES {
            chance += ways * power(mastery, successes) * power(1.0 - mastery, EXERCISES - successes);
        }
    }
    chance
}

fn summary(mut draws: Vec<f64>) -> Estimate {
    draws.sort_by(f64::total_cmp);
    let mean = draws.iter().sum::<f64>() / f64::from(u32::try_from(draws.len()).unwrap_or(u32::MAX));
    Estimate {
        point: percent(mean),
        low: percent(draws[draws.len() / 10]),
        high: percent(draws[draws.len() * 9 / 10]),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=100 before")]
fn percent(share: f64) -> u8 {
    (share * 100.0).round().clamp(0.0, 100.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certification::Certification;

    fn believed(block: &Block, successes: u32, failures: u32) -> BTreeMap<CompetencyCode, Belief> {
        block.competencies().map(|c| (c.code.clone(), Belief { successes, failures, seen: 1 })).collect()
    }

    #[test]
    fn a_block_without_all_its_competencies_has_not_enough_data() {
        let block = Certification::official().block("2").expect("block 2");
        let mut known = believed(block, 9, 2);
        known.retain(|code, _| code.as_str().starts_with("2ab"));
        let readiness = block_readiness(block, &known);
        assert_eq!(readiness.whole, None);
        assert!(readiness.so_far.is_some());
        assert_eq!(readiness.unseen, ["2c", "2d", "2e"]);
    }

    #[test]
    fn the_chain_is_weaker_than_its_links_and_more_data_narrow_the_doubt() {
        let block = Certification::official().block("2").expect("block 2");
        let few = block_readiness(block, &believed(block, 5, 2)).whole.expect("observed");
        let many = block_readiness(block, &believed(block, 50, 20)).whole.expect("observed");
        let link = block_readiness(block, &believed(block, 5, 2)).links[0].estimate.expect("observed");
        assert!(few.point < link.point);
        assert!(many.high - many.low < few.high - few.low, "{many:?} {few:?}");
        assert!(few.low <= few.point && few.point <= few.high);
    }

    #[test]
    fn nothing_seen_nothing_said() {
        let block = Certification::official().block("1").expect("block 1");
        let readiness = block_readiness(block, &BTreeMap::new());
        assert_eq!((readiness.whole, readiness.so_far), (None, None));
        assert!(readiness.weakest().is_none());
    }
}
