//! The référentiel as data: blocks, activities, competencies, criteria, indicators, épreuves, recognition rule.

mod check;
mod fault;
mod human;
mod json;
mod model;
mod raw;
mod recognition;

pub use fault::Fault;
pub use human::{Words, human};
pub use json::{Coverage, Document, document};
pub use model::{
    Activity, Block, BlockRule, Competency, Criterion, Exam, ExamKind, ExamPart, Indicator, Recognition,
    Source, TitleRule,
};
pub use recognition::{block_mark, block_recognised, title_recognised, unrecognised};

use crate::base::{CompetencyCode, IndicatorCode};
use std::sync::LazyLock;

const OFFICIAL: &str = include_str!("../../assets/certification/conseiller-clientele-professionnelle.ron");

/// The whole référentiel, checked: 3 blocks, 9 activity groups, 23 competencies, 14 criteria, 54 indicators.
///
/// Texts are those of the official document, word for word. The codes, the short labels and the link from an
/// indicator to a competency are ours: the official text ties criteria to activities only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certification {
    source: Source,
    title: String,
    level: u8,
    blocks: Vec<Block>,
    recognition: Recognition,
}

impl Certification {
    /// The référentiel of the title « Conseiller(ère) de clientèle professionnelle », read once.
    pub fn official() -> &'static Self {
        static READ: LazyLock<Certification> = LazyLock::new(|| {
            #[expect(
                clippy::expect_used,
                reason = "the text is in the binary and `the_official_text_loads` reads it: no input can make it fail"
            )]
            Certification::read(OFFICIAL).expect("the embedded référentiel is sound")
        });
        &READ
    }

    /// Reads a référentiel in RON and checks it: counts, codes, mapping, épreuves. All the faults come back together.
    pub fn read(text: &str) -> Result<Self, Vec<Fault>> {
        check::lower(raw::parse(text).map_err(|fault| vec![fault])?)
    }

    /// Where the texts come from, and what is ours in the data.
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// « Conseiller(ère) de clientèle professionnelle ».
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The level in the national framework of qualifications: 6.
    pub const fn level(&self) -> u8 {
        self.level
    }

    /// The three blocks, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// What makes a block and the title recognised.
    pub const fn recognition(&self) -> &Recognition {
        &self.recognition
    }

    /// The nine activity groups, in order.
    pub fn activities(&self) -> impl Iterator<Item = &Activity> {
        self.blocks.iter().flat_map(|block| &block.activities)
    }

    /// The twenty-three competencies, in order.
    pub fn competencies(&self) -> impl Iterator<Item = &Competency> {
        self.activities().flat_map(|activity| &activity.competencies)
    }

    /// The fourteen criteria, in order.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.activities().flat_map(|activity| &activity.criteria)
    }

    /// The fifty-four indicators, in order.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.criteria().flat_map(|criterion| &criterion.indicators)
    }

    /// The block of a code, as `2`.
    pub fn block(&self, code: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.code == code)
    }

    /// The activity group of a code, as `2ab`.
    pub fn activity(&self, code: &str) -> Option<&Activity> {
        self.activities().find(|activity| activity.code == code)
    }

    /// The competency of a code, as `2ab.C1`.
    pub fn competency(&self, code: &CompetencyCode) -> Option<&Competency> {
        self.competencies().find(|competency| competency.code == *code)
    }

    /// The criterion of a code, as `2ab.1`.
    pub fn criterion(&self, code: &str) -> Option<&Criterion> {
        self.criteria().find(|criterion| criterion.code == code)
    }

    /// The indicator of a code, as `2ab.1.3`.
    pub fn indicator(&self, code: &IndicatorCode) -> Option<&Indicator> {
        self.indicators().find(|indicator| indicator.code == *code)
    }

    /// The block that holds an activity group.
    pub fn block_of(&self, activity: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.activities.iter().any(|held| held.code == activity))
    }

    /// The épreuve in which an activity group is assessed.
    pub fn exam_of(&self, activity: &str) -> Option<&Exam> {
        self.block_of(activity)?.exams.iter().find(|exam| exam.activities().any(|code| code == activity))
    }

    /// The indicators of an activity group, in order; none when the code is unknown.
    pub fn indicators_of(&self, activity: &str) -> impl Iterator<Item = &Indicator> {
        self.activity(activity).into_iter().flat_map(Activity::indicators)
    }

    /// The competencies of a block, in order; none when the code is unknown.
    pub fn competencies_of_block(&self, block: &str) -> impl Iterator<Item = &Competency> {
        self.block(block).into_iter().flat_map(Block::competencies)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_official_text_loads() {
        let official = Certification::read(OFFICIAL).unwrap_or_else(|faults| panic!("{faults:?}"));
        assert_eq!(official, *Certification::official());
        assert_eq!(official.level(), 6);
        let activities: Vec<&str> = official.activities().map(|activity| activity.code.as_str()).collect();
        assert_eq!(activities, ["1a", "1b", "2ab", "2c", "2d", "2e", "3ab", "3c", "3d"]);
    }

    #[track_caller]
    fn indicator(code: &str, text: &str, competency: &str, block: &str, kind: ExamKind) {
        let official = Certification::official();
        let found = official.indicator(&code.into()).unwrap();
        assert_eq!(found.text, text);
        assert_eq!(found.competency, competency.into());
        assert!(official.competency(&competency.into()).unwrap().indicators.contains(&code.into()));
        assert!(official.indicators_of(&found.activity).any(|held| held.code == found.code));
        assert!(official.criterion(&found.criterion).unwrap().indicators.contains(found));
        assert_eq!(official.block_of(&found.activity).unwrap().code, block);
        assert_eq!(official.exam_of(&found.activity).unwrap().kind, kind);
    }

    #[test]
    fn indicators_are_found_with_their_place() {
        use ExamKind::{Oral, Written};
        indicator(
            "1a.1.1",
            "La méthodologie d'identification des prospects est cohérente",
            "1a.C1",
            "1",
            Oral,
        );
        indicator("1b.2.4", "Les leviers de la performance sont explicites", "1b.C4", "1", Written);
        indicator("2ab.1.3", "Les questions posées en entretien sont pertinentes", "2ab.C2", "2", Oral);
        indicator("2c.1.6", "Les dispositifs de prévention proposés sont pertinents", "2c.C3", "2", Oral);
        indicator("2e.1.5", "Les aspects contractuels sont mis en évidence", "2e.C2", "2", Written);
        indicator("3d.1.3", "Les alertes permettent d'anticiper les dégradations", "3d.C1", "3", Written);
    }

    #[test]
    fn unknown_codes_find_nothing() {
        let official = Certification::official();
        assert!(official.indicator(&"1a.4.1".into()).is_none());
        assert!(official.competency(&"2ab.C5".into()).is_none());
        assert!(official.activity("2a").is_none());
        assert!(official.block_of("2").is_none());
        assert_eq!(official.indicators_of("9z").count(), 0);
        assert_eq!(official.competencies_of_block("4").count(), 0);
    }

    #[test]
    fn each_block_holds_its_competencies() {
        let count = |block| Certification::official().competencies_of_block(block).count();
        assert_eq!([count("1"), count("2"), count("3")], [7, 11, 5]);
    }

    #[test]
    fn labels_are_all_different() {
        let mut labels: Vec<&str> =
            Certification::official().indicators().map(|i| i.label.as_str()).collect();
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), 54);
    }
}
