//! The list of needs as plain data, with what each mode may say of it.

use crate::{
    activities::{
        Evidence, State,
        needs::{Draft, Meant, RecordedNeed},
    },
    assessment::{
        Missing,
        measures::{self, Scene},
    },
    base::{Mode, Money, NeedId, Rng},
    content::{Case, Measure, kinds::company::Gender, kinds::needs::NeedKind},
    language::fold,
    locale::Locale,
    report::words::{Link, Words},
    t,
    ui::screens::Sitting,
};
use std::collections::BTreeSet;

/// Everything the screen shows.
#[derive(Clone, Debug)]
pub struct Model {
    /// The list, first priority first.
    pub rows: Vec<Row>,
    /// Pins of the learner.
    pub pins: Vec<Source>,
    /// What the client told, reply by reply.
    pub notes: Vec<Source>,
    /// Needs and decoys to pick from, shuffled: in Guidé alone.
    pub picks: Vec<Pick>,
    /// How much of the case the list covers: in Guidé alone.
    pub coverage: Option<Coverage>,
    /// Handed in: nothing changes any more.
    pub read_only: bool,
    /// Why the work cannot be handed in yet.
    pub hand_in_blocked: Option<String>,
    /// What is still empty, in sentences: the dialog of handing in lists it.
    pub empty: Vec<String>,
    /// « Exprimé par la cliente », « Exprimé par le client ».
    pub explicit: String,
}

/// One need of the list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its number: it does not move when the order does.
    pub number: u32,
    /// What the editor begins with.
    pub draft: Draft,
    /// « 66 500 € », nothing while it is not priced.
    pub amount: String,
    /// What proves it.
    pub links: Vec<(Link, Evidence)>,
    /// Whether it holds: in Guidé alone.
    pub judged: Option<Judged>,
}

/// What Guidé says of a need at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Nothing to mend.
    pub right: bool,
    /// The amount, where there is one to find.
    pub amount: Option<bool>,
    /// What to mend, in one sentence; never the answer.
    pub words: String,
}

/// Something to attach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// « P7 » for a pin, the minute for a reply.
    pub link: Link,
    /// The whole sentence.
    pub text: String,
    /// What is attached.
    pub evidence: Evidence,
}

/// A need or a decoy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Which.
    pub id: NeedId,
    /// Its text.
    pub text: String,
    /// Folded for the search.
    pub folded: String,
}

/// How many of the needs of the case are on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Explicit needs found, of how many.
    pub explicit: (usize, usize),
    /// Implicit needs found, of how many.
    pub implicit: (usize, usize),
}

impl Model {
    /// Builds the list of a séance.
    pub fn new(locale: &Locale, sitting: &Sitting<'_>) -> Self {
        let (case, state) = (&sitting.world.case, sitting.state);
        let words = Words::new(locale, case, state);
        let guided = state.mode == Mode::Guided;
        let feminine = case.person().is_some_and(|p| p.gender == Gender::F);
        Self {
            rows: state.needs.list.iter().map(|need| row(locale, case, state, &words, need)).collect(),
            pins: pins(locale, state, &words),
            notes: notes(case, state, &words),
            picks: if guided { picks(case, state) } else { Vec::new() },
            coverage: guided.then(|| coverage(case, state)),
            read_only: state.handed_in,
            hand_in_blocked: state.meeting.going_on().then(|| t!(locale, "needs-blocked-meeting")),
            empty: empty(locale, state),
            explicit: if feminine { t!(locale, "needs-explicit-f") } else { t!(locale, "needs-explicit-m") },
        }
    }
}

fn row(locale: &Locale, case: &Case, state: &State, words: &Words<'_>, need: &RecordedNeed) -> Row {
    let picked = need.meant.as_ref().filter(|_| state.mode == Mode::Guided).and_then(|meant| {
        let (id, text) = match meant {
            Meant::Real(id) => (id, case.need(id).map(|n| &n.text)),
            Meant::Decoy(id) => (id, case.decoys.iter().find(|d| d.id == *id).map(|d| &d.text)),
        };
        (text == Some(&need.text)).then(|| id.clone())
    });
    Row {
        number: need.number,
        draft: Draft {
            kind: need.kind,
            text: need.text.clone(),
            amount: need.amount,
            base: need.base.clone(),
            evidence: need.evidence.clone(),
            picked,
        },
        amount: need.amount.map_or_else(String::new, |amount| locale.money(amount)),
        links: need.evidence.iter().map(|e| (link(locale, state, words, e), e.clone())).collect(),
        judged: (state.mode == Mode::Guided).then(|| judge(locale, case, state, words, need)),
    }
}

/// What the measures of the case would say of this line, without its answer.
fn judge(locale: &Locale, case: &Case, state: &State, words: &Words<'_>, need: &RecordedNeed) -> Judged {
    let wrong = |words: String| Judged { right: false, amount: None, words };
    let id = match &need.meant {
        None => return wrong(t!(locale, "needs-unknown")),
        Some(Meant::Decoy(id)) => {
            let why = case.decoys.iter().find(|d| d.id == *id).map_or("", |d| d.why.as_str());
            return wrong(t!(locale, "needs-decoy", client = words.client(), why = why));
        }
        Some(Meant::Real(id)) => id,
    };
    let first = state.needs.list.iter().find(|n| n.meant == need.meant);
    if first.is_some_and(|n| n.number != need.number) {
        return wrong(t!(locale, "needs-twice"));
    }
    let scene = Scene { case, state };
    let of = |measure: &Measure| measures::outcome(&scene, measure).missing;
    // Both measures say what a need lacks: its kind in the first, its proof in the second.
    let lacks = of(&Measure::ImplicitProved(id.clone()));
    let real = case.need(id);
    let kind_wrong = real.is_some_and(|n| n.kind != need.kind);
    let unproved = lacks.iter().any(|m| matches!(m, Missing::NeedUnproved(_)));
    let amount = real.and_then(|n| n.amount.as_ref()).zip(need.amount).map(|(known, entered)| {
        let gap = entered - known.value;
        (gap.abs() <= known.tolerance, gap)
    });
    let said = if kind_wrong {
        t!(locale, "needs-kind-wrong")
    } else if unproved && need.evidence.is_empty() {
        t!(locale, "needs-no-proof")
    } else if unproved {
        t!(locale, "needs-proof-wrong")
    } else if let Some((false, gap)) = amount {
        t!(locale, "needs-amount-wrong", gap = signed(locale, gap))
    } else {
        String::new()
    };
    Judged { right: said.is_empty(), amount: amount.map(|(right, _)| right), words: said }
}

fn signed(locale: &Locale, gap: Money) -> String {
    let sign = if gap > Money::ZERO { "+" } else { "" };
    format!("{sign}{}", locale.money(gap))
}

/// What is pinned wears the number of its pin; else its document or its minute.
fn link(locale: &Locale, state: &State, words: &Words<'_>, evidence: &Evidence) -> Link {
    let known = words.evidence(evidence);
    match state.file.pins.iter().find(|pin| pin.evidence == *evidence) {
        Some(pin) => Link { tag: t!(locale, "needs-pin", number = pin.number), ..known },
        None => known,
    }
}

fn pins(locale: &Locale, state: &State, words: &Words<'_>) -> Vec<Source> {
    let pins = state.file.pins.iter();
    pins.map(|pin| {
        let link = link(locale, state, words, &pin.evidence);
        Source { text: link.source.clone(), link, evidence: pin.evidence.clone() }
    })
    .collect()
}

/// One note for each reply that told something. An exam keeps the words of the client; elsewhere each fact is put plainly.
fn notes(case: &Case, state: &State, words: &Words<'_>) -> Vec<Source> {
    let turns = state.meeting.turns.iter().filter(|turn| !turn.told.is_empty());
    turns
        .map(|turn| {
            let evidence = Evidence::Reply(turn.number);
            let gists = turn.told.iter().filter_map(|fact| case.fact(fact)).map(|f| f.gist.as_str());
            let text = if state.mode == Mode::Exam {
                turn.reply.clone()
            } else {
                gists.collect::<Vec<_>>().join("\u{202f}; ")
            };
            Source { link: words.evidence(&evidence), text, evidence }
        })
        .collect()
}

/// Needs and decoys in an order that the seed of the séance draws.
fn picks(case: &Case, state: &State) -> Vec<Pick> {
    let real = case.needs.iter().map(|n| (&n.id, &n.text));
    let decoys = case.decoys.iter().map(|d| (&d.id, &d.text));
    let mut picks: Vec<Pick> = real
        .chain(decoys)
        .map(|(id, text)| Pick { id: id.clone(), text: text.clone(), folded: fold(text) })
        .collect();
    // A stream of its own, so that no draw of the meeting tells the order.
    let mut rng = Rng::new(state.seed, 0x6e65_6564);
    for i in (1..picks.len()).rev() {
        let j = rng.below(u32::try_from(i + 1).unwrap_or(u32::MAX)) as usize;
        picks.swap(i, j);
    }
    picks
}

fn coverage(case: &Case, state: &State) -> Coverage {
    let found: BTreeSet<&NeedId> = state
        .needs
        .list
        .iter()
        .filter_map(|n| if let Some(Meant::Real(id)) = &n.meant { Some(id) } else { None })
        .collect();
    let of = |kind: NeedKind| {
        let all: Vec<_> = case.needs.iter().filter(|n| n.kind == kind).collect();
        (all.iter().filter(|n| found.contains(&n.id)).count(), all.len())
    };
    Coverage { explicit: of(NeedKind::Explicit), implicit: of(NeedKind::Implicit) }
}

/// What was left empty: counts of the learner's own work, no judgement.
fn empty(locale: &Locale, state: &State) -> Vec<String> {
    let list = &state.needs.list;
    let unproved = list.iter().filter(|n| n.evidence.is_empty()).count();
    let unpriced = list.iter().filter(|n| n.amount.is_none()).count();
    let claims = &state.file.findings;
    let bare = claims.iter().filter(|f| f.evidence.is_empty()).count();
    let mut said = Vec::new();
    if state.meeting.turns.is_empty() {
        said.push(t!(locale, "needs-empty-meeting"));
    }
    if list.is_empty() {
        said.push(t!(locale, "needs-empty-list"));
    }
    if unproved > 0 {
        said.push(t!(locale, "needs-empty-proofs", count = unproved));
    }
    if unpriced > 0 {
        said.push(t!(locale, "needs-empty-amounts", count = unpriced));
    }
    if claims.is_empty() {
        said.push(t!(locale, "needs-empty-findings"));
    }
    if bare > 0 {
        said.push(t!(locale, "needs-empty-findings-proofs", count = bare));
    }
    if state.file.figures.is_empty() {
        said.push(t!(locale, "needs-empty-figures"));
    }
    if state.file.plan.is_none() {
        said.push(t!(locale, "needs-empty-plan"));
    }
    said
}
