//! What can be measured of a séance: one file for each kind of measure, all named in [`outcome`].

mod amounts_cited;
mod aspect_treated;
mod clean_questions;
mod demand_stated;
mod documents_read;
mod emotions_heard;
mod facts_revealed;
mod figure;
mod findings_cited;
mod findings_readable;
mod findings_true;
mod implicit_proved;
mod key_findings;
mod need_priced;
mod no_early_selling;
mod open_questions;
mod phases_held;
mod plain_words;
mod plan_followed;
mod plan_written;
mod priority_agreed;
mod priority_order;
mod questions_answered;
mod restated;
mod scene;
mod speech_share;

use super::sheet::{Cited, Missing};
use crate::{base::Score, content::Measure};
pub use scene::Scene;
pub use speech_share::speech;

/// What a measure finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// From 0 to 1; more or less is cut off.
    pub share: Score,
    /// What it rests on.
    pub evidence: Vec<Cited>,
    /// What would have made it whole.
    pub missing: Vec<Missing>,
}

/// A measure told to trainers: `visavis explain <measure>` prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// Its name in a rubric.
    pub name: &'static str,
    /// What it measures.
    pub what: &'static str,
    /// Why it matters for the job.
    pub why: &'static str,
    /// What it rests on.
    pub evidence: &'static str,
    /// A line of rubric.
    pub example: &'static str,
}

const ALL: [About; 25] = [
    documents_read::ABOUT,
    plan_written::ABOUT,
    plan_followed::ABOUT,
    phases_held::ABOUT,
    restated::ABOUT,
    aspect_treated::ABOUT,
    facts_revealed::ABOUT,
    open_questions::ABOUT,
    clean_questions::ABOUT,
    no_early_selling::ABOUT,
    key_findings::ABOUT,
    findings_cited::ABOUT,
    findings_readable::ABOUT,
    findings_true::ABOUT,
    figure::ABOUT,
    demand_stated::ABOUT,
    implicit_proved::ABOUT,
    priority_order::ABOUT,
    priority_agreed::ABOUT,
    need_priced::ABOUT,
    amounts_cited::ABOUT,
    speech_share::ABOUT,
    plain_words::ABOUT,
    emotions_heard::ABOUT,
    questions_answered::ABOUT,
];

/// The measure of that name, whatever the case of its letters.
pub fn about(name: &str) -> Option<&'static About> {
    ALL.iter().find(|a| a.name.eq_ignore_ascii_case(name))
}

/// All names.
pub fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|a| a.name)
}

/// The name of a measure.
pub fn name(measure: &Measure) -> &'static str {
    about_of(measure).name
}

fn about_of(measure: &Measure) -> &'static About {
    match measure {
        Measure::DocumentsRead(_) => &documents_read::ABOUT,
        Measure::PlanWritten(_) => &plan_written::ABOUT,
        Measure::PlanFollowed => &plan_followed::ABOUT,
        Measure::PhasesHeld => &phases_held::ABOUT,
        Measure::Restated(_) => &restated::ABOUT,
        Measure::AspectTreated(_) => &aspect_treated::ABOUT,
        Measure::FactsRevealed(_) => &facts_revealed::ABOUT,
        Measure::OpenQuestions(_) => &open_questions::ABOUT,
        Measure::CleanQuestions(_) => &clean_questions::ABOUT,
        Measure::NoEarlySelling(_) => &no_early_selling::ABOUT,
        Measure::KeyFindings(_) => &key_findings::ABOUT,
        Measure::FindingsCited(_) => &findings_cited::ABOUT,
        Measure::FindingsReadable(_) => &findings_readable::ABOUT,
        Measure::FindingsTrue(_) => &findings_true::ABOUT,
        Measure::Figure(..) => &figure::ABOUT,
        Measure::DemandStated(_) => &demand_stated::ABOUT,
        Measure::ImplicitProved(_) => &implicit_proved::ABOUT,
        Measure::PriorityOrder => &priority_order::ABOUT,
        Measure::PriorityAgreed(_) => &priority_agreed::ABOUT,
        Measure::NeedPriced(_) => &need_priced::ABOUT,
        Measure::AmountsCited => &amounts_cited::ABOUT,
        Measure::SpeechShare(_) => &speech_share::ABOUT,
        Measure::PlainWords(_) => &plain_words::ABOUT,
        Measure::EmotionsHeard(_) => &emotions_heard::ABOUT,
        Measure::QuestionsAnswered => &questions_answered::ABOUT,
    }
}

/// Measures.
pub fn outcome(scene: &Scene<'_>, measure: &Measure) -> Outcome {
    match measure {
        Measure::DocumentsRead(documents) => documents_read::outcome(scene, documents),
        Measure::PlanWritten(themes) => plan_written::outcome(scene, *themes),
        Measure::PlanFollowed => plan_followed::outcome(scene),
        Measure::PhasesHeld => phases_held::outcome(scene),
        Measure::Restated(facts) => restated::outcome(scene, *facts),
        Measure::AspectTreated(aspect) => aspect_treated::outcome(scene, *aspect),
        Measure::FactsRevealed(facts) => facts_revealed::outcome(scene, facts),
        Measure::OpenQuestions(percent) => open_questions::outcome(scene, *percent),
        Measure::CleanQuestions(least) => clean_questions::outcome(scene, *least),
        Measure::NoEarlySelling(least) => no_early_selling::outcome(scene, *least),
        Measure::KeyFindings(statements) => key_findings::outcome(scene, statements),
        Measure::FindingsCited(least) => findings_cited::outcome(scene, *least),
        Measure::FindingsReadable(least) => findings_readable::outcome(scene, *least),
        Measure::FindingsTrue(least) => findings_true::outcome(scene, *least),
        Measure::Figure(balance, year, tolerance) => figure::outcome(scene, *balance, *year, *tolerance),
        Measure::DemandStated(need) => demand_stated::outcome(scene, need),
        Measure::ImplicitProved(need) => implicit_proved::outcome(scene, need),
        Measure::PriorityOrder => priority_order::outcome(scene),
        Measure::PriorityAgreed(fact) => priority_agreed::outcome(scene, fact),
        Measure::NeedPriced(need) => need_priced::outcome(scene, need),
        Measure::AmountsCited => amounts_cited::outcome(scene),
        Measure::SpeechShare(percent) => speech_share::outcome(scene, *percent),
        Measure::PlainWords(least) => plain_words::outcome(scene, *least),
        Measure::EmotionsHeard(least) => emotions_heard::outcome(scene, *least),
        Measure::QuestionsAnswered => questions_answered::outcome(scene),
    }
}

/// The learner did something that this indicator of 2ab can judge.
pub fn observed(scene: &Scene<'_>, indicator: &str) -> bool {
    let state = scene.state;
    match indicator {
        "2ab.1.1" => state.file.plan.is_some() || state.meeting.begun(),
        "2ab.1.3" => !state.meeting.turns.is_empty(),
        "2ab.1.2" | "2ab.1.4" => !state.file.findings.is_empty(),
        "2ab.1.5" => !state.file.findings.is_empty() || !state.file.figures.is_empty(),
        _ => !state.needs.list.is_empty(),
    }
}

/// `part` of `whole` as a share; 0 of nothing.
fn share(part: usize, whole: usize) -> Score {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    if whole == 0 { Score::from_integer(0) } else { Score::new(count(part), count(whole)) }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
