//! The marks of a séance, as values.

use crate::{
    base::{
        CheckId, CompetencyCode, DocId, FactId, FindingId, IndicatorCode, LineId, Money, NeedId, Score,
        TopicId,
    },
    finance::{Balance, Diagnosis},
};

/// Marks out of 20 from which a competency is recognised: the référentiel gives none, so it is a setting. 10/20.
pub const PASS_MARK: u8 = 10;

/// All marks of a séance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Every indicator that the rubric feeds, in the order of the référentiel.
    pub indicators: Vec<IndicatorMark>,
    /// Every competency that those indicators map to.
    pub competencies: Vec<CompetencyMark>,
    /// Every block they belong to.
    pub blocks: Vec<BlockMark>,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorMark {
    /// Its code.
    pub code: IndicatorCode,
    /// Points won.
    pub score: Score,
    /// Points there were.
    pub max: Score,
    /// The learner did something that can be judged.
    pub observed: bool,
    /// Its checks.
    pub lines: Vec<Line>,
}

/// One check, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The check of the rubric.
    pub check: CheckId,
    /// The kind of measure, as `FactsRevealed`.
    pub measure: &'static str,
    /// Points won.
    pub points: Score,
    /// Points there were.
    pub max: Score,
    /// Won, partly or lost.
    pub verdict: Verdict,
    /// What it rests on: no evidence, no point.
    pub evidence: Vec<Cited>,
    /// What was missing.
    pub missing: Vec<Missing>,
}

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// All points.
    Won,
    /// Some of them.
    Partly,
    /// None.
    Lost,
}

/// What a point rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cited {
    /// A document read.
    Document(DocId),
    /// A line of it.
    Line(DocId, LineId),
    /// A turn of the meeting.
    Turn(u32),
    /// A finding.
    Finding(u32),
    /// A need.
    Need(u32),
    /// A figure.
    Figure(Balance, i16),
    /// The plan of the meeting.
    Plan,
}

/// What a check lacked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// Not opened before the meeting.
    Document(DocId),
    /// Opened, but nothing of it was cited.
    Uncited(DocId),
    /// No plan before the meeting.
    Plan,
    /// Planned themes: so many of so many.
    Themes(u32, u32),
    /// The plan leaves families out.
    PlanNarrow,
    /// Planned and never raised.
    Theme(TopicId),
    /// A phase of the meeting, from 0.
    Phase(u8),
    /// Facts said back: so many of so many.
    Restating(u32, u32),
    /// No true and proved finding there.
    Aspect,
    /// True, without the proof that shows it.
    Unproved(u32),
    /// A fact never told.
    Fact(FactId),
    /// Open questions: so many of so many.
    OpenQuestions(u32, u32),
    /// Discovery questions: so many of so many.
    Questions(u32, u32),
    /// Several questions at once.
    Several(u32),
    /// A leading question.
    Leading(u32),
    /// A repetition.
    Repetition(u32),
    /// A sale before the restating.
    Sale(u32),
    /// A term of the trade left unexplained.
    Jargon(u32),
    /// A moved client passed over.
    CutShort(u32),
    /// Moments of emotion heard: so many of so many.
    Emotions(u32, u32),
    /// The adviser’s share of the words, and what it should be at most, in percent.
    Speech(u32, u32),
    /// A question of the client that got no answer: the turn that asked it.
    Unanswered(u32),
    /// An answer that hides, hurts or promises too much.
    PoorAnswer(u32),
    /// Not said in the report.
    Statement(FindingId),
    /// Said, and false.
    False(u32, FindingId),
    /// True findings: so many of so many.
    Findings(u32, u32),
    /// Hard to read.
    Unreadable(u32),
    /// A figure not computed.
    FigureAbsent(Balance, i16),
    /// A figure that is wrong: by how much, and the usual mistake behind it.
    FigureOff(Box<Diagnosis>),
    /// A need not on the list.
    Need(NeedId),
    /// On the list as the other kind.
    OtherKind(u32),
    /// Not proved by what really shows it.
    NeedUnproved(u32),
    /// Pairs in order: so many of so many.
    Order(u32, u32),
    /// The client was not asked.
    NotAgreed,
    /// No amount.
    Unpriced(NeedId),
    /// An amount off by so much.
    PriceOff(NeedId, Money),
    /// An amount without base or proof.
    Baseless(u32),
}

/// One competency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompetencyMark {
    /// Its code.
    pub code: CompetencyCode,
    /// Mean share of its indicators, from 0 to 1.
    pub score: Score,
    /// All its indicators of this séance were observed.
    pub observed: bool,
    /// Observed, and at the pass mark or above.
    pub recognised: bool,
}

/// One block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockMark {
    /// Its code.
    pub code: String,
    /// Mean share of the criteria of this séance, from 0 to 1.
    pub score: Score,
    /// All competencies of the whole block are recognised: no partial block.
    pub recognised: bool,
}

impl Assessment {
    /// The mark of an indicator.
    pub fn indicator(&self, code: &IndicatorCode) -> Option<&IndicatorMark> {
        self.indicators.iter().find(|i| i.code == *code)
    }

    /// Share of an activity, from 0 to 1: its criteria weigh the same, and so do the indicators within each.
    pub fn activity(&self, code: &str) -> Score {
        let within = |criterion: &str| {
            let of = format!("{criterion}.");
            mean(
                self.indicators.iter().filter(|i| i.code.as_str().starts_with(&of)).map(IndicatorMark::share),
            )
        };
        let mut criteria: Vec<String> = self
            .indicators
            .iter()
            .filter(|i| i.code.as_str().split('.').next() == Some(code))
            .filter_map(|i| i.code.as_str().rsplit_once('.').map(|(criterion, _)| criterion.to_owned()))
            .collect();
        criteria.sort();
        criteria.dedup();
        mean(criteria.iter().map(|c| within(c)))
    }
}

impl IndicatorMark {
    /// Points won over points there were.
    pub fn share(&self) -> Score {
        if *self.max.numer() == 0 { Score::from_integer(0) } else { self.score / self.max }
    }
}

/// The exact mean; 0 of nothing.
pub(super) fn mean(shares: impl Iterator<Item = Score>) -> Score {
    let (sum, count) =
        shares.fold((Score::from_integer(0), 0), |(sum, count), share| (sum + share, count + 1));
    if count == 0 { sum } else { sum / count }
}
