//! The checked parts of the référentiel.

use crate::base::{CompetencyCode, IndicatorCode};
use serde::{Deserialize, Serialize};

/// Where the texts come from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The title on each page of the official document.
    pub document: String,
    /// Its second heading.
    pub heading: String,
    /// In French, for readers: what is ours in the data.
    pub mapping_note: String,
}

/// A block of competencies: recognised whole or not at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// `1`, `2` or `3`.
    pub code: String,
    /// Its name among the blocks of competencies: « Développer un portefeuille de clients professionnels ».
    pub title: String,
    /// Its heading in the table of activities: « Développement d'un portefeuille de clients professionnels ».
    pub activity_title: String,
    /// Its activity groups, in order.
    pub activities: Vec<Activity>,
    /// The oral, then the written.
    pub exams: Vec<Exam>,
}

impl Block {
    /// The competencies of its activities, in order.
    pub fn competencies(&self) -> impl Iterator<Item = &Competency> {
        self.activities.iter().flat_map(|activity| &activity.competencies)
    }

    /// The indicators of its activities, in order.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.activities.iter().flat_map(Activity::indicators)
    }
}

/// One row of the table of activities: one titled activity, or two that are assessed together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// The block, then the letter of each titled activity: `1a`, `2ab`.
    pub code: String,
    /// One title per letter.
    pub titles: Vec<String>,
    /// What one must be able to do, in order.
    pub competencies: Vec<Competency>,
    /// What the jury looks at, in order.
    pub criteria: Vec<Criterion>,
}

impl Activity {
    /// Its titles on one line, parted by a middle dot.
    pub fn title(&self) -> String {
        self.titles.join(" · ")
    }

    /// The indicators of its criteria, in order.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.criteria.iter().flat_map(|criterion| &criterion.indicators)
    }
}

/// What one must be able to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competency {
    /// As `2ab.C1`: the code is ours, the order is official.
    pub code: CompetencyCode,
    /// The official sentence.
    pub text: String,
    /// The code of its activity group.
    pub activity: String,
    /// The indicators that observe it, at least one, by our mapping.
    pub indicators: Vec<IndicatorCode>,
}

/// A heading under which the jury reads some indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// As `2ab.1`: the code is ours, the order is official.
    pub code: String,
    /// The official heading.
    pub title: String,
    /// At least one, in order.
    pub indicators: Vec<Indicator>,
}

/// What the jury checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// As `2ab.1.3`: the code is ours, the order is official.
    pub code: IndicatorCode,
    /// The official sentence.
    pub text: String,
    /// Our short name for it, at most 45 characters, in French, for screens.
    pub label: String,
    /// The competency it observes, of the same activity group, by our mapping.
    pub competency: CompetencyCode,
    /// The code of its criterion.
    pub criterion: String,
    /// The code of its activity group.
    pub activity: String,
}

/// The form of an épreuve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ExamKind {
    /// Before a jury of professionals.
    Oral,
    /// Documents handed over to the jury.
    Written,
}

/// An épreuve of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exam {
    /// Oral or written.
    pub kind: ExamKind,
    /// How long it lasts.
    pub minutes: u32,
    /// Its share of the mark of the block, in percent.
    pub weight_percent: u32,
    /// What it asks, activity by activity.
    pub parts: Vec<ExamPart>,
}

impl Exam {
    /// The codes of the activity groups it assesses.
    pub fn activities(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|part| part.activity.as_str())
    }
}

/// What an épreuve asks about one activity group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExamPart {
    /// The code of the activity group.
    pub activity: String,
    /// The official line that names the épreuve, with its length and weight, or says that it goes on.
    pub heading: String,
    /// The official paragraphs.
    pub asked: Vec<String>,
    /// The official list that the last paragraph announces, or nothing.
    pub items: Vec<String>,
}

/// What makes a block and the title recognised. The référentiel sets no pass mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognition {
    /// The official paragraphs.
    pub paragraphs: Vec<String>,
    /// When a block is recognised.
    pub block: BlockRule,
    /// When the title is.
    pub title: TitleRule,
}

/// When a block is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockRule {
    /// When each of its competencies is; a part of a block counts for nothing.
    AllCompetencies,
}

/// When the title is obtained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TitleRule {
    /// When each of the blocks is recognised.
    AllBlocks,
}
