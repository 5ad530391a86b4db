//! The debrief as plain data, built from the marks of a séance.

use super::{next, thread};
use crate::{
    activities::State,
    assessment::{Assessment, Cited, IndicatorMark, Line, PASS_MARK, Verdict, about, assess},
    base::{Mode, Score},
    certification::Certification,
    content::Case,
    locale::Locale,
    readiness::BlockReadiness,
    report::words::{Link, Words},
    t,
    ui::screens::{Screen, Sitting},
};

/// Everything the debrief shows.
#[derive(Clone, Debug)]
pub struct Model {
    /// Why nothing shows yet; the rest is empty then.
    pub closed: Option<Closed>,
    /// The work goes on: marks may still move, and answers stay veiled.
    pub provisional: bool,
    /// The mark of the activity.
    pub mark: Mark,
    /// The indicators, in the order of the référentiel.
    pub criteria: Vec<Criterion>,
    /// What was missing, most points first.
    pub lost: Vec<Lost>,
    /// What the client says of it, once met.
    pub client: Option<ClientWord>,
    /// What to do next.
    pub next: Option<next::Next>,
    /// The course of the meeting, once begun.
    pub thread: Option<thread::Thread>,
    /// What this says of the block.
    pub block: Option<BlockCard>,
}

/// The debrief is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// « Le débrief s’ouvre quand le travail est remis. »
    pub title: String,
    /// What to do.
    pub words: String,
    /// On the button.
    pub action: String,
    /// Where the button leads.
    pub to: Screen,
}

/// The mark out of 20.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// « 12,6 »; `None` while nothing could be judged.
    pub value: Option<String>,
    /// At the threshold or above.
    pub passed: bool,
    /// « seuil réglé à 10/20 ».
    pub threshold: String,
}

/// One indicator.
#[derive(Clone, Debug)]
pub struct Criterion {
    /// « 2ab.1.3 ».
    pub code: String,
    /// Its short name.
    pub label: String,
    /// The official sentence.
    pub text: String,
    /// Points won: « 1,1 ».
    pub points: String,
    /// Points there were: « 2,0 ».
    pub max: String,
    /// The same as a share of one.
    pub share: Score,
    /// Points still to gain, exact.
    pub to_gain: Score,
    /// Something was done that can be judged.
    pub observed: bool,
    /// Its checks.
    pub checks: Vec<Check>,
}

/// One check of an indicator.
#[derive(Clone, Debug)]
pub struct Check {
    /// What it looked at, with counts.
    pub title: String,
    /// How it came out.
    pub verdict: Verdict,
    /// « +0,6 », « 0,3 sur 0,5 », « 0 sur 0,5 ».
    pub points: String,
    /// What it rests on, or what cost it.
    pub links: Vec<(Link, Cited)>,
    /// What is measured.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
}

/// Something missing.
#[derive(Clone, Debug)]
pub struct Lost {
    /// What.
    pub what: String,
    /// How it was missed, or what to do.
    pub why: String,
    /// The indicator it cost.
    pub code: String,
    /// Where it lay.
    pub place: Option<(Link, Cited)>,
}

/// The client's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientWord {
    /// « Nadia Ferrand ».
    pub name: String,
    /// What they say.
    pub says: String,
}

/// What the séance says of the block.
#[derive(Clone, Debug)]
pub struct BlockCard {
    /// Its figures.
    pub readiness: BlockReadiness,
    /// Names of its competencies, for the chain: « 2ab.C1 Mener une analyse… ».
    pub names: Vec<String>,
}

/// Points that a criterion of an activity is worth.
const CRITERION_POINTS: i64 = 10;
/// How many gaps show: the most costly ones.
const MOST_GAPS: usize = 8;

impl Model {
    /// Builds the debrief of a séance. `readiness` is that of the block it belongs to.
    pub fn new(locale: &Locale, sitting: &Sitting<'_>, readiness: Option<&BlockReadiness>) -> Self {
        let (case, state) = (&sitting.world.case, sitting.state);
        let mark = Mark {
            value: None,
            passed: false,
            threshold: t!(locale, "debrief-threshold", mark = u32::from(PASS_MARK)),
        };
        let mut model = Self {
            closed: closed(locale, state),
            provisional: !state.handed_in,
            mark,
            criteria: Vec::new(),
            lost: Vec::new(),
            client: None,
            next: None,
            thread: None,
            block: None,
        };
        if model.closed.is_some() {
            return model;
        }
        let marks = assess(case, state);
        let words = Words::new(locale, case, state);
        let words = if state.handed_in { words } else { words.veiled() };
        let activity = case.manifest.activities.first().map_or("", String::as_str);
        if marks.indicators.iter().any(|i| i.observed) {
            let out_of_20 = marks.activity(activity) * 20;
            model.mark.value = Some(one_place(locale, out_of_20));
            model.mark.passed = out_of_20 >= Score::from_integer(i64::from(PASS_MARK));
        }
        let worths = worths(&marks);
        model.criteria = marks
            .indicators
            .iter()
            .zip(&worths)
            .map(|(i, worth)| criterion(locale, &words, i, *worth))
            .collect();
        model.lost = lost(&words, &marks, &worths);
        model.client = client(case, state, &words);
        model.next = next::next(locale, case, state, &words, &marks, &worths);
        model.thread = thread::thread(locale, case, state, &words, &marks);
        model.block = readiness.map(block);
        model
    }

    /// The criterion with most to gain: it is open first.
    pub fn first_open(&self) -> usize {
        let gains = self.criteria.iter().map(|c| c.to_gain).enumerate();
        gains.rev().max_by_key(|(_, gain)| *gain).map_or(0, |(index, _)| index)
    }
}

fn closed(locale: &Locale, state: &State) -> Option<Closed> {
    if state.handed_in || state.mode == Mode::Guided {
        return None;
    }
    let (words, action, to) = if state.meeting.going_on() {
        (t!(locale, "debrief-closed-meeting"), t!(locale, "debrief-to-meeting"), Screen::Meeting)
    } else {
        (t!(locale, "debrief-closed-needs"), t!(locale, "debrief-to-needs"), Screen::Needs)
    };
    Some(Closed { title: t!(locale, "debrief-closed"), words, action, to })
}

/// Points that each indicator is worth: those of a criterion share its ten.
fn worths(marks: &Assessment) -> Vec<Score> {
    let criterion = |mark: &IndicatorMark| mark.code.as_str().rsplit_once('.').map(|(c, _)| c.to_owned());
    marks
        .indicators
        .iter()
        .map(|mark| {
            let of = criterion(mark);
            let fellows = marks.indicators.iter().filter(|other| criterion(other) == of).count();
            Score::new(CRITERION_POINTS, i64::try_from(fellows.max(1)).unwrap_or(1))
        })
        .collect()
}

/// Points of a line on the scale of the screen.
pub(super) fn scaled(points: Score, of: &IndicatorMark, worth: Score) -> Score {
    if *of.max.numer() == 0 { Score::from_integer(0) } else { points / of.max * worth }
}

fn criterion(locale: &Locale, words: &Words<'_>, mark: &IndicatorMark, worth: Score) -> Criterion {
    let known = Certification::official().indicator(&mark.code);
    let points = mark.share() * worth;
    Criterion {
        code: mark.code.to_string(),
        label: known.map_or_else(|| mark.code.to_string(), |i| i.label.clone()),
        text: known.map_or_else(String::new, |i| i.text.clone()),
        points: one_place(locale, points),
        max: one_place(locale, worth),
        share: mark.share(),
        to_gain: worth - points,
        observed: mark.observed,
        checks: mark.lines.iter().map(|line| check(locale, words, mark, line, worth)).collect(),
    }
}

fn check(locale: &Locale, words: &Words<'_>, of: &IndicatorMark, line: &Line, worth: Score) -> Check {
    let won = one_place(locale, scaled(line.points, of, worth));
    let max = one_place(locale, scaled(line.max, of, worth));
    let points = match line.verdict {
        Verdict::Won => format!("+{won}"),
        Verdict::Partly => t!(locale, "debrief-of", points = won, max = max),
        Verdict::Lost => t!(locale, "debrief-of", points = "0", max = max),
    };
    let faults: Vec<Cited> =
        line.missing.iter().filter_map(|m| words.gap(line, m).source).filter(is_own_work).collect();
    let cited =
        if line.verdict == Verdict::Lost && !faults.is_empty() { faults } else { line.evidence.clone() };
    let told = about(line.measure);
    Check {
        title: words.line_title(line),
        verdict: line.verdict,
        points,
        links: cited.into_iter().map(|c| (words.cited(&c), c)).collect(),
        what: told.map_or("", |a| a.what),
        why: told.map_or("", |a| a.why),
    }
}

/// A lost check points at what the learner did; where the answer lies belongs to « Ce qui a manqué ».
fn is_own_work(cited: &Cited) -> bool {
    match cited {
        Cited::Turn(_) | Cited::Finding(_) | Cited::Need(_) | Cited::Figure(..) | Cited::Plan => true,
        Cited::Document(_) | Cited::Line(..) => false,
    }
}

/// Gaps by the points of their line, each named once; the documents to read come one by one.
fn lost(words: &Words<'_>, marks: &Assessment, worths: &[Score]) -> Vec<Lost> {
    let mut found: Vec<(Score, Lost)> = Vec::new();
    for (mark, worth) in marks.indicators.iter().zip(worths) {
        for line in &mark.lines {
            let cost = scaled(line.max - line.points, mark, *worth);
            let parts = i64::try_from(line.missing.len().max(1)).unwrap_or(1);
            for missing in &line.missing {
                let gap = words.gap(line, missing);
                if gap.why.is_empty() {
                    continue;
                }
                let lost = Lost {
                    what: gap.what,
                    why: gap.why,
                    code: mark.code.to_string(),
                    place: gap.source.map(|c| (words.cited(&c), c)),
                };
                let same = |known: &Lost| {
                    let place = |lost: &Lost| lost.place.as_ref().map(|(_, cited)| cited.clone());
                    known.what == lost.what && place(known) == place(&lost)
                };
                match found.iter_mut().find(|(_, known)| same(known)) {
                    Some((sum, _)) => *sum += cost / parts,
                    None => found.push((cost / parts, lost)),
                }
            }
        }
    }
    found.sort_by_key(|(cost, _)| std::cmp::Reverse(*cost));
    found.into_iter().take(MOST_GAPS).map(|(_, lost)| lost).collect()
}

fn client(case: &Case, state: &State, words: &Words<'_>) -> Option<ClientWord> {
    state.meeting.ending?;
    let lines = &case.client.lines;
    let says = if state.meeting.trust() >= 40 { &lines.pleased } else { &lines.disappointed };
    // The screen sets the quotation marks of its language; those of the case would stand twice.
    let says = says.trim_matches(['«', '»', '"', ' ', '\u{a0}', '\u{202f}']).to_owned();
    Some(ClientWord { name: words.client(), says })
}

fn block(readiness: &BlockReadiness) -> BlockCard {
    let official = Certification::official();
    let name = |code: &crate::base::CompetencyCode| {
        let text = official.competency(code).map_or("", |c| c.text.as_str());
        format!("{code} {text}").trim().to_owned()
    };
    BlockCard { names: readiness.links.iter().map(|l| name(&l.code)).collect(), readiness: readiness.clone() }
}

/// One decimal always: columns align. « 2,0 ».
pub(super) fn one_place(locale: &Locale, value: Score) -> String {
    let text = locale.number(value, 1);
    let point = locale.number(Score::new(1, 2), 1).chars().nth(1).unwrap_or(',');
    if text.contains(point) { text } else { format!("{text}{point}0") }
}
