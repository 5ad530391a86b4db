//! The rule of recognition and the mark of a block.
//!
//! Recognition is conjunctive: one competency short, and the block is not recognised, whatever its mark.

use super::{Block, Certification, Competency};
use crate::base::{CompetencyCode, Score};

/// Share of the oral in the mark of a block, in percent.
pub(super) const ORAL_PERCENT: u32 = 80;
/// Share of the written in the mark of a block, in percent.
pub(super) const WRITTEN_PERCENT: u32 = 20;

/// The competencies of a block that are not both observed and recognised, in order.
///
/// `observed` gives a verdict per competency, in any order, other blocks included. A competency without a verdict is
/// not recognised; with several verdicts, all must be favourable.
pub fn unrecognised<'a>(
    block: &'a Block,
    observed: &'a [(CompetencyCode, bool)],
) -> impl Iterator<Item = &'a Competency> {
    block.competencies().filter(move |competency| {
        let verdicts = || observed.iter().filter(|(code, _)| *code == competency.code);
        verdicts().next().is_none() || verdicts().any(|(_, recognised)| !recognised)
    })
}

/// True only if all the competencies of the block are observed and recognised: there is no partial block.
pub fn block_recognised(block: &Block, observed: &[(CompetencyCode, bool)]) -> bool {
    unrecognised(block, observed).next().is_none()
}

/// True only if all the blocks are recognised.
pub fn title_recognised(certification: &Certification, observed: &[(CompetencyCode, bool)]) -> bool {
    certification.blocks().iter().all(|block| block_recognised(block, observed))
}

/// The mark of a block, on the scale of its two marks: 80 % of the oral and 20 % of the written.
///
/// ```
/// use visavis::{base::Score, certification::block_mark};
/// assert_eq!(block_mark(Score::from(12), Score::from(9)), Score::new(57, 5)); // 11,4 out of 20
/// ```
pub fn block_mark(oral: Score, written: Score) -> Score {
    let share = |percent: u32| Score::new(i64::from(percent), 100);
    share(ORAL_PERCENT) * oral + share(WRITTEN_PERCENT) * written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(recognised: bool) -> Vec<(CompetencyCode, bool)> {
        Certification::official().competencies().map(|c| (c.code.clone(), recognised)).collect()
    }

    #[track_caller]
    fn check(observed: &[(CompetencyCode, bool)], blocks: [bool; 3], title: bool) {
        let official = Certification::official();
        let found: Vec<bool> =
            official.blocks().iter().map(|block| block_recognised(block, observed)).collect();
        assert_eq!(found, blocks);
        assert_eq!(title_recognised(official, observed), title);
    }

    #[test]
    fn all_or_nothing() {
        check(&all(true), [true; 3], true);
        check(&all(false), [false; 3], false);
        check(&[], [false; 3], false);
    }

    #[test]
    fn one_refused_competency_takes_its_block_and_the_title() {
        for (at, competency) in Certification::official().competencies().enumerate() {
            let mut observed = all(true);
            observed[at].1 = false;
            let blocks = ["1", "2", "3"].map(|block| !competency.code.as_str().starts_with(block));
            check(&observed, blocks, false);
        }
    }

    #[test]
    fn an_unobserved_competency_is_not_recognised() {
        let mut observed = all(true);
        observed.retain(|(code, _)| code.as_str() != "3d.C2");
        check(&observed, [true, true, false], false);
        let short: Vec<&str> = unrecognised(&Certification::official().blocks()[2], &observed)
            .map(|competency| competency.code.as_str())
            .collect();
        assert_eq!(short, ["3d.C2"]);
    }

    #[test]
    fn a_second_verdict_does_not_hide_a_refusal() {
        let mut observed = all(true);
        observed.push(("1a.C1".into(), false));
        check(&observed, [false, true, true], false);
    }

    #[test]
    fn marks_are_exact() {
        assert_eq!(block_mark(Score::from(20), Score::from(0)), Score::from(16));
        assert_eq!(block_mark(Score::from(0), Score::from(20)), Score::from(4));
        assert_eq!(block_mark(Score::new(1, 3), Score::new(1, 3)), Score::new(1, 3));
    }
}
