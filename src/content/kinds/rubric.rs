//! `rubric.ron`: the checks of this case, each feeding one indicator.

use crate::{
    base::{Aspect, Money, Score},
    finance::Balance,
};
use serde::Deserialize;

/// All checks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRubric {
    /// In the order in which the debrief shows them within an indicator.
    pub checks: Vec<RawCheck>,
}

/// One check.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCheck {
    /// Identifier.
    pub id: String,
    /// The indicator it feeds, as `2ab.1.3`.
    pub indicator: String,
    /// Points within the indicator: a weight, in whole points.
    pub points: u32,
    /// What is measured.
    pub measure: RawMeasure,
}

/// What can be measured. `visavis explain <measure>` tells each at length.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum RawMeasure {
    /// Share of these documents opened before the meeting.
    DocumentsRead(Vec<String>),
    /// A plan written before the meeting, with an objective and at least this many themes over at least three aspects.
    PlanWritten(u32),
    /// Share of the planned themes really raised in the meeting.
    PlanFollowed,
    /// Opening, discovery, restating, closing: share of the phases held, in order.
    PhasesHeld,
    /// A restating that holds at least this many facts told.
    Restated(u32),
    /// A true and proved finding of that aspect.
    AspectTreated(Aspect),
    /// Share, by weight, of these facts told because the learner asked.
    FactsRevealed(Vec<String>),
    /// Open questions among discovery questions, full points from this percentage.
    OpenQuestions(u32),
    /// One question at a time, no leading one, no repetition: share of discovery questions that are clean, over at least this many.
    CleanQuestions(u32),
    /// No product or offer before the restating, over at least this many discovery questions.
    NoEarlySelling(u32),
    /// Share of these key statements written and proved.
    KeyFindings(Vec<String>),
    /// Share of the findings that carry a proof of their own, over at least this many true ones.
    FindingsCited(u32),
    /// Findings that are short, whole sentences: share, over at least this many true ones.
    FindingsReadable(u32),
    /// True findings less false ones, full points from this many.
    FindingsTrue(u32),
    /// A figure computed from the accounts: which, year it closes, tolerance in its unit (euros, points of percentage,
    /// days, years, times) to the hundredth.
    Figure(Balance, i16, Money),
    /// That explicit need is on the list.
    DemandStated(String),
    /// That implicit need is on the list with a proof that really shows it.
    ImplicitProved(String),
    /// Agreement of the order of needs with the reference, by pairs.
    PriorityOrder,
    /// The client was asked for the order: this fact was told.
    PriorityAgreed(String),
    /// That need is priced within tolerance.
    NeedPriced(String),
    /// Share of the priced needs whose amount cites a proof.
    AmountsCited,
    /// The adviser’s share of the words of the meeting, at most this percentage.
    SpeechShare(u32),
    /// Answered questions without unexplained jargon, over at least this many.
    PlainWords(u32),
    /// Moments of emotion followed by time or a word, over at least this many.
    EmotionsHeard(u32),
    /// Share of the client’s own questions that were honestly answered.
    QuestionsAnswered,
}

/// Points as an exact number.
pub fn points(whole: u32) -> Score {
    Score::from_integer(i64::from(whole))
}
