//! The `--json` document of the référentiel, with the measures and cases that feed each indicator.

use super::{Activity, Block, Certification, Competency, Criterion, Exam, ExamKind, Indicator};
use crate::base::{CompetencyCode, IndicatorCode};
use serde::Serialize;
use std::collections::BTreeMap;

/// What feeds an indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Names of the measures, in the order to show.
    pub measures: Vec<String>,
    /// Names of the cases, in the order to show.
    pub cases: Vec<String>,
}

/// The document: serialises as one JSON object whose keys are in English and in a fixed order.
#[derive(Debug, Serialize)]
pub struct Document<'a> {
    blocks: Vec<BlockDoc<'a>>,
}

#[derive(Debug, Serialize)]
struct BlockDoc<'a> {
    code: &'a str,
    title: &'a str,
    activities: Vec<ActivityDoc<'a>>,
    exams: Vec<ExamDoc<'a>>,
}

#[derive(Debug, Serialize)]
struct ActivityDoc<'a> {
    code: &'a str,
    title: String,
    competencies: Vec<CompetencyDoc<'a>>,
    criteria: Vec<CriterionDoc<'a>>,
}

#[derive(Debug, Serialize)]
struct CompetencyDoc<'a> {
    code: &'a CompetencyCode,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct CriterionDoc<'a> {
    code: &'a str,
    title: &'a str,
    indicators: Vec<IndicatorDoc<'a>>,
}

#[derive(Debug, Serialize)]
struct IndicatorDoc<'a> {
    code: &'a IndicatorCode,
    text: &'a str,
    competency: &'a CompetencyCode,
    measures: &'a [String],
    cases: &'a [String],
}

#[derive(Debug, Serialize)]
struct ExamDoc<'a> {
    kind: &'static str,
    minutes: u32,
    weight_percent: u32,
    activities: Vec<&'a str>,
}

/// Builds the document. An indicator that `coverage` does not name has no measure and no case: two empty lists.
pub fn document<'a>(
    certification: &'a Certification,
    coverage: &'a BTreeMap<IndicatorCode, Coverage>,
) -> Document<'a> {
    Document { blocks: certification.blocks().iter().map(|block| of_block(block, coverage)).collect() }
}

fn of_block<'a>(block: &'a Block, coverage: &'a BTreeMap<IndicatorCode, Coverage>) -> BlockDoc<'a> {
    BlockDoc {
        code: &block.code,
        title: &block.title,
        activities: block.activities.iter().map(|activity| of_activity(activity, coverage)).collect(),
        exams: block.exams.iter().map(of_exam).collect(),
    }
}

fn of_activity<'a>(
    activity: &'a Activity,
    coverage: &'a BTreeMap<IndicatorCode, Coverage>,
) -> ActivityDoc<'a> {
    let competency =
        |competency: &'a Competency| CompetencyDoc { code: &competency.code, text: &competency.text };
    let criterion = |criterion: &'a Criterion| CriterionDoc {
        code: &criterion.code,
        title: &criterion.title,
        indicators: criterion.indicators.iter().map(|i| of_indicator(i, coverage.get(&i.code))).collect(),
    };
    ActivityDoc {
        code: &activity.code,
        title: activity.title(),
        competencies: activity.competencies.iter().map(competency).collect(),
        criteria: activity.criteria.iter().map(criterion).collect(),
    }
}

fn of_indicator<'a>(indicator: &'a Indicator, coverage: Option<&'a Coverage>) -> IndicatorDoc<'a> {
    IndicatorDoc {
        code: &indicator.code,
        text: &indicator.text,
        competency: &indicator.competency,
        measures: coverage.map_or(&[], |c| &c.measures),
        cases: coverage.map_or(&[], |c| &c.cases),
    }
}

fn of_exam(exam: &Exam) -> ExamDoc<'_> {
    ExamDoc {
        kind: match exam.kind {
            ExamKind::Oral => "oral",
            ExamKind::Written => "written",
        },
        minutes: exam.minutes,
        weight_percent: exam.weight_percent,
        activities: exam.activities().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn value(coverage: &BTreeMap<IndicatorCode, Coverage>) -> Value {
        serde_json::to_value(document(Certification::official(), coverage)).unwrap()
    }

    #[track_caller]
    fn check(at: &str, expected: &str) {
        let covered =
            Coverage { measures: vec!["open-first".into()], cases: vec!["boulangerie-ferrand".into()] };
        let document = value(&BTreeMap::from([("2ab.1.3".into(), covered)]));
        assert_eq!(document.pointer(at).unwrap().to_string(), expected);
    }

    #[test]
    fn an_indicator_with_its_coverage() {
        check(
            "/blocks/1/activities/0/criteria/0/indicators/2",
            r#"{"code":"2ab.1.3","text":"Les questions posées en entretien sont pertinentes","competency":"2ab.C2","measures":["open-first"],"cases":["boulangerie-ferrand"]}"#,
        );
        check(
            "/blocks/2/activities/1/criteria/0/indicators/2",
            r#"{"code":"3c.1.3","text":"Le dispositif de mise à jour est établi et correct","competency":"3c.C1","measures":[],"cases":[]}"#,
        );
    }

    #[test]
    fn the_exams_of_a_block() {
        check(
            "/blocks/1/exams",
            r#"[{"kind":"oral","minutes":120,"weight_percent":80,"activities":["2ab","2c"]},{"kind":"written","minutes":90,"weight_percent":20,"activities":["2d","2e"]}]"#,
        );
    }

    #[test]
    fn an_activity_of_two_titles() {
        check(
            "/blocks/1/activities/0/title",
            r#""Préparation et conduite de l'entretien commercial · Identification des besoins d'un client professionnel""#,
        );
    }

    #[test]
    fn keys_stand_in_a_fixed_order() {
        let document = value(&BTreeMap::new());
        let keys = |at: &str| -> Vec<String> {
            document.pointer(at).unwrap().as_object().unwrap().keys().cloned().collect()
        };
        assert_eq!(keys(""), ["blocks"]);
        assert_eq!(keys("/blocks/0"), ["code", "title", "activities", "exams"]);
        assert_eq!(keys("/blocks/0/activities/0"), ["code", "title", "competencies", "criteria"]);
        assert_eq!(keys("/blocks/0/activities/0/competencies/0"), ["code", "text"]);
        assert_eq!(keys("/blocks/0/activities/0/criteria/0"), ["code", "title", "indicators"]);
    }
}
