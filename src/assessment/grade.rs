//! Runs the rubric and gathers its lines by indicator, competency and block.

use super::{
    measures::{self, Outcome, Scene},
    sheet::{Assessment, BlockMark, CompetencyMark, IndicatorMark, Line, PASS_MARK, Verdict, mean},
};
use crate::{
    activities::State,
    base::Score,
    certification::{Certification, block_recognised},
    content::{Case, Check},
};
use std::collections::BTreeMap;

/// Marks what was done so far. The same events on the same case always give the same marks.
pub fn assess(case: &Case, state: &State) -> Assessment {
    let scene = Scene { case, state };
    let official = Certification::official();
    let mut indicators = Vec::new();
    for indicator in official.indicators() {
        let checks: Vec<&Check> = case.rubric.iter().filter(|c| c.indicator == indicator.code).collect();
        if checks.is_empty() {
            continue;
        }
        let lines: Vec<Line> =
            checks.iter().map(|check| line(check, measures::outcome(&scene, &check.measure))).collect();
        indicators.push(IndicatorMark {
            code: indicator.code.clone(),
            score: lines.iter().map(|l| l.points).sum(),
            max: lines.iter().map(|l| l.max).sum(),
            observed: measures::observed(&scene, indicator.code.as_str()),
            lines,
        });
    }
    let competencies = competencies(&indicators);
    let blocks = blocks(&indicators, &competencies);
    Assessment { indicators, competencies, blocks }
}

/// No proof, no point: a share without evidence is nothing.
fn line(check: &Check, outcome: Outcome) -> Line {
    let one = Score::from_integer(1);
    let share = if outcome.evidence.is_empty() {
        Score::from_integer(0)
    } else {
        outcome.share.min(one).max(Score::from_integer(0))
    };
    let max = Score::from_integer(i64::from(check.points));
    let verdict = if share == one {
        Verdict::Won
    } else if *share.numer() > 0 {
        Verdict::Partly
    } else {
        Verdict::Lost
    };
    let missing = if verdict == Verdict::Won { Vec::new() } else { outcome.missing };
    Line {
        check: check.id.clone(),
        measure: measures::name(&check.measure),
        points: max * share,
        max,
        verdict,
        evidence: outcome.evidence,
        missing,
    }
}

fn competencies(indicators: &[IndicatorMark]) -> Vec<CompetencyMark> {
    let official = Certification::official();
    let mut by_code: BTreeMap<_, Vec<&IndicatorMark>> = BTreeMap::new();
    for mark in indicators {
        if let Some(indicator) = official.indicator(&mark.code) {
            by_code.entry(indicator.competency.clone()).or_default().push(mark);
        }
    }
    by_code
        .into_iter()
        .map(|(code, marks)| {
            let score = mean(marks.iter().map(|m| m.share()));
            let observed = marks.iter().all(|m| m.observed);
            let recognised = observed && score * 20 >= Score::from_integer(i64::from(PASS_MARK));
            CompetencyMark { code, score, observed, recognised }
        })
        .collect()
}

fn blocks(indicators: &[IndicatorMark], competencies: &[CompetencyMark]) -> Vec<BlockMark> {
    let official = Certification::official();
    let verdicts: Vec<_> = competencies.iter().map(|c| (c.code.clone(), c.recognised)).collect();
    official
        .blocks()
        .iter()
        .filter_map(|block| {
            let criteria: Vec<Score> = block
                .activities
                .iter()
                .flat_map(|a| &a.criteria)
                .filter_map(|criterion| {
                    let marks: Vec<Score> = criterion
                        .indicators
                        .iter()
                        .filter_map(|i| indicators.iter().find(|m| m.code == i.code))
                        .map(IndicatorMark::share)
                        .collect();
                    (!marks.is_empty()).then(|| mean(marks.into_iter()))
                })
                .collect();
            (!criteria.is_empty()).then(|| BlockMark {
                code: block.code.clone(),
                score: mean(criteria.into_iter()),
                recognised: block_recognised(block, &verdicts),
            })
        })
        .collect()
}
