//! The JSON document of `visavis replay`: marks with their lines, keys stable.

use crate::{
    assessment::{Assessment, Cited, Line, Missing, Verdict},
    base::{Money, Score, decimal},
    certification::Certification,
    finance::Diagnosis,
    session::Header,
};
use serde::Serialize;

/// The whole document.
#[derive(Clone, Debug, Serialize)]
pub struct ReplayDocument {
    case: String,
    case_hash: String,
    seed: u64,
    mode: crate::base::Mode,
    actions: usize,
    blocks: Vec<Block>,
}

#[derive(Clone, Debug, Serialize)]
struct Block {
    code: String,
    score: serde_json::Number,
    recognised: bool,
    competencies: Vec<Competency>,
    indicators: Vec<Indicator>,
}

#[derive(Clone, Debug, Serialize)]
struct Competency {
    code: String,
    score: serde_json::Number,
    recognised: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Indicator {
    code: String,
    score: serde_json::Number,
    max: serde_json::Number,
    lines: Vec<CheckLine>,
}

#[derive(Clone, Debug, Serialize)]
struct CheckLine {
    measure: &'static str,
    points: serde_json::Number,
    max: serde_json::Number,
    verdict: Verdict,
    evidence: Vec<String>,
    missing: Option<String>,
}

/// Puts a séance's marks into the document. `actions` counts commands played.
pub fn replay_document(header: &Header, actions: usize, assessment: &Assessment) -> ReplayDocument {
    let official = Certification::official();
    let blocks = assessment
        .blocks
        .iter()
        .map(|block| {
            let known = official.block(&block.code);
            let inside = |code: &str| {
                known.is_some_and(|b| b.activities.iter().any(|a| code.starts_with(&format!("{}.", a.code))))
            };
            Block {
                code: block.code.clone(),
                score: number(block.score),
                recognised: block.recognised,
                competencies: assessment
                    .competencies
                    .iter()
                    .filter(|c| inside(c.code.as_str()))
                    .map(|c| Competency {
                        code: c.code.to_string(),
                        score: number(c.score),
                        recognised: c.recognised,
                    })
                    .collect(),
                indicators: assessment
                    .indicators
                    .iter()
                    .filter(|i| inside(i.code.as_str()))
                    .map(|i| Indicator {
                        code: i.code.to_string(),
                        score: number(i.score),
                        max: number(i.max),
                        lines: i.lines.iter().map(line).collect(),
                    })
                    .collect(),
            }
        })
        .collect();
    ReplayDocument {
        case: header.case.to_string(),
        case_hash: header.case_hash.clone(),
        seed: header.seed.0,
        mode: header.mode,
        actions,
        blocks,
    }
}

fn line(line: &Line) -> CheckLine {
    let missing: Vec<String> = line.missing.iter().map(missing).collect();
    CheckLine {
        measure: line.measure,
        points: number(line.points),
        max: number(line.max),
        verdict: line.verdict,
        evidence: line.evidence.iter().map(cited).collect(),
        missing: (!missing.is_empty()).then(|| missing.join("; ")),
    }
}

/// A score as a JSON number with at most four decimals.
fn number(score: Score) -> serde_json::Number {
    decimal(score, 4).parse().unwrap_or_else(|_| 0.into())
}

fn cited(cited: &Cited) -> String {
    match cited {
        Cited::Document(id) => format!("document:{id}"),
        Cited::Line(document, line) => format!("line:{document}#{line}"),
        Cited::Turn(n) => format!("turn:{n}"),
        Cited::Finding(n) => format!("finding:{n}"),
        Cited::Need(n) => format!("need:{n}"),
        Cited::Figure(balance, year) => format!("figure:{balance:?}:{year}"),
        Cited::Plan => "plan".to_owned(),
    }
}

/// The gap, and the usual mistakes that explain it: `figure off: Ebe 2026 by 850.00 (stock_sign FV)`.
fn figure_off(why: &Diagnosis) -> String {
    let off = format!("figure off: {:?} {} by {}", why.balance, why.year, why.gap);
    let mistakes: Vec<String> = why.mistakes.iter().map(ToString::to_string).collect();
    if mistakes.is_empty() { off } else { format!("{off} ({})", mistakes.join(" or ")) }
}

fn missing(missing: &Missing) -> String {
    let gap = |gap: &Money| gap.to_string();
    match missing {
        Missing::Document(id) => format!("document not opened: {id}"),
        Missing::Uncited(id) => format!("document not cited: {id}"),
        Missing::Plan => "no plan".to_owned(),
        Missing::Themes(has, wants) => format!("themes planned: {has} of {wants}"),
        Missing::PlanNarrow => "plan covers fewer than three families".to_owned(),
        Missing::Theme(topic) => format!("planned and not raised: {topic}"),
        Missing::Phase(index) => {
            let name =
                ["opening", "discovery", "restating", "closing"].get(usize::from(*index)).unwrap_or(&"?");
            format!("phase not held: {name}")
        }
        Missing::Restating(has, wants) => format!("facts restated: {has} of {wants}"),
        Missing::Aspect => "no true finding in this aspect".to_owned(),
        Missing::Unproved(n) => format!("finding without its proof: {n}"),
        Missing::Fact(id) => format!("fact not told: {id}"),
        Missing::OpenQuestions(has, asked) => format!("open questions: {has} of {asked}"),
        Missing::Questions(has, wants) => format!("questions that taught something: {has} of {wants}"),
        Missing::Several(n) => format!("several questions at once: turn {n}"),
        Missing::Leading(n) => format!("leading question: turn {n}"),
        Missing::Repetition(n) => format!("repetition: turn {n}"),
        Missing::Sale(n) => format!("sold too early: turn {n}"),
        Missing::Jargon(n) => format!("unexplained term: turn {n}"),
        Missing::CutShort(n) => format!("passed over an emotion: turn {n}"),
        Missing::Emotions(has, wants) => format!("{has} of {wants} emotions heard"),
        Missing::Speech(has, most) => format!("adviser said {has} % of the words, at most {most} %"),
        Missing::Unanswered(n) => format!("client left without answer: turn {n}"),
        Missing::PoorAnswer(n) => format!("poor answer to the client: turn {n}"),
        Missing::Statement(id) => format!("not in the report: {id}"),
        Missing::False(n, id) => format!("false finding: {n} ({id})"),
        Missing::Findings(has, wants) => format!("true findings: {has} of {wants}"),
        Missing::Unreadable(n) => format!("hard to read: finding {n}"),
        Missing::FigureAbsent(balance, year) => format!("figure not computed: {balance:?} {year}"),
        Missing::FigureOff(why) => figure_off(why),
        Missing::Need(id) => format!("need not listed: {id}"),
        Missing::OtherKind(n) => format!("need of the other kind: {n}"),
        Missing::NeedUnproved(n) => format!("need without its proof: {n}"),
        Missing::Order(has, wants) => format!("pairs in order: {has} of {wants}"),
        Missing::NotAgreed => "order not asked of the client".to_owned(),
        Missing::Unpriced(id) => format!("need not priced: {id}"),
        Missing::PriceOff(id, by) => format!("price off: {id} by {}", gap(by)),
        Missing::Baseless(n) => format!("amount without base: need {n}"),
    }
}
