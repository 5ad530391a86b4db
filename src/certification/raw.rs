//! The référentiel as its RON file writes it, before any check.

use super::{
    fault::Fault,
    model::{BlockRule, ExamKind, Source, TitleRule},
};
use crate::base::{CompetencyCode, IndicatorCode};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCertification {
    pub(super) source: Source,
    pub(super) title: String,
    pub(super) level: u8,
    pub(super) blocks: Vec<RawBlock>,
    pub(super) recognition: RawRecognition,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawBlock {
    pub(super) code: String,
    pub(super) title: String,
    pub(super) activity_title: String,
    pub(super) activities: Vec<RawActivity>,
    pub(super) exams: Vec<RawExam>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawActivity {
    pub(super) code: String,
    pub(super) titles: Vec<String>,
    pub(super) competencies: Vec<RawCompetency>,
    pub(super) criteria: Vec<RawCriterion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCompetency {
    pub(super) code: CompetencyCode,
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCriterion {
    pub(super) code: String,
    pub(super) title: String,
    pub(super) indicators: Vec<RawIndicator>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawIndicator {
    pub(super) code: IndicatorCode,
    pub(super) competency: CompetencyCode,
    pub(super) label: String,
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawExam {
    pub(super) kind: ExamKind,
    pub(super) minutes: u32,
    pub(super) weight_percent: u32,
    pub(super) parts: Vec<RawExamPart>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawExamPart {
    pub(super) activity: String,
    pub(super) heading: String,
    pub(super) asked: Vec<String>,
    #[serde(default)]
    pub(super) items: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRecognition {
    pub(super) paragraphs: Vec<String>,
    pub(super) block: BlockRule,
    pub(super) partial_block: bool,
    pub(super) title: TitleRule,
}

/// Reads the RON; the fault says where it stops being one.
pub(super) fn parse(text: &str) -> Result<RawCertification, Fault> {
    ron::from_str(text).map_err(|error| Fault::Unreadable {
        line: error.span.start.line,
        column: error.span.start.col,
        message: error.code.to_string(),
    })
}
