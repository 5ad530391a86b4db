//! From likelihoods to a reading: answer, ask which of two or three, or not understand.

use super::{
    classifier::Candidate,
    tuning::{FAINT, LEAD, NEAR, SURE},
};
use crate::base::TopicId;

/// What was understood.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Reading {
    /// That topic, with its confidence in thousandths.
    Topic(TopicId, u32),
    /// One of these two or three, most likely first.
    Either(Vec<TopicId>),
    /// None.
    Unclear,
}

/// Decides among candidates, most likely first. A wrong answer costs more than asking back, which costs more than a right one:
/// below [`SURE`], or without a plain lead, the client asks which, and below [`FAINT`] nothing is worth asking.
pub(super) fn decide(candidates: &[Candidate]) -> Reading {
    let Some(Candidate { topic: Some(topic), confidence }) = candidates.first() else {
        return Reading::Unclear;
    };
    let next = candidates.get(1).map_or(0, |c| c.confidence);
    if *confidence >= SURE && confidence.saturating_sub(next) >= LEAD {
        return Reading::Topic(topic.clone(), *confidence);
    }
    if *confidence < FAINT {
        return Reading::Unclear;
    }
    let near: Vec<TopicId> = candidates
        .iter()
        .take(3)
        .filter(|c| c.confidence.saturating_mul(NEAR) >= *confidence)
        .filter_map(|c| c.topic.clone())
        .collect();
    if near.len() < 2 { Reading::Unclear } else { Reading::Either(near) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(likely: &[(Option<&str>, u32)], expected: &Reading) {
        let candidates: Vec<Candidate> = likely
            .iter()
            .map(|&(topic, confidence)| Candidate { topic: topic.map(TopicId::new), confidence })
            .collect();
        assert_eq!(decide(&candidates), *expected, "{likely:?}");
    }

    #[test]
    fn three_outcomes() {
        let (a, b) = (TopicId::new("a"), TopicId::new("b"));
        check(&[(Some("a"), 900), (Some("b"), 50)], &Reading::Topic(a.clone(), 900));
        check(&[(Some("a"), SURE - 1), (Some("b"), SURE - 1), (None, 20)], &Reading::Either(vec![a, b]));
        check(
            &[(Some("a"), 400), (Some("b"), 400 - LEAD + 1)],
            &Reading::Either(vec![TopicId::new("a"), TopicId::new("b")]),
        );
        check(&[(Some("a"), 400), (None, 390)], &Reading::Unclear);
        check(&[(Some("a"), SURE - 1), (Some("b"), 1)], &Reading::Unclear);
        check(&[(Some("a"), FAINT - 1), (Some("b"), FAINT - 1)], &Reading::Unclear);
        check(&[(None, 900), (Some("b"), 50)], &Reading::Unclear);
        check(&[], &Reading::Unclear);
    }
}
