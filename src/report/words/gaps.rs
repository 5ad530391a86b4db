//! What was missing and where it lay, most useful part first.

use super::{
    Words,
    cited::figure_name,
    clip,
    figures::{figure_text, gap_text},
    mistakes::{explanation, hint},
    sentence,
};
use crate::{
    activities::{
        interview::{Move, Phase},
        needs::{Meant, RecordedNeed},
    },
    assessment::{Cited, Line, Missing},
    base::{DocId, FactId, FindingId, NeedId},
    content::{Condition, Measure, Proof, kinds::analysis::Truth, kinds::needs::NeedKind},
    finance::Diagnosis,
    t,
};

/// A lost point: what was missing, where it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What was missing, in a few words: « La caution du prêt de 2019 ».
    pub what: String,
    /// How it was missed or what to do, as sentences.
    pub why: String,
    /// Where it lay, in words; empty where `source` or `why` says it.
    pub place: String,
    /// What opens the place.
    pub source: Option<Cited>,
}

impl Gap {
    fn new(what: impl Into<String>, why: impl Into<String>) -> Self {
        Self { what: what.into(), why: why.into(), place: String::new(), source: None }
    }

    fn lies(mut self, (place, source): (String, Option<Cited>)) -> Self {
        self.place = place;
        self.source = source;
        self
    }

    fn at(mut self, source: Option<Cited>) -> Self {
        self.source = source;
        self
    }
}

impl Words<'_> {
    /// The same on one line: « La caution du prêt de 2019 : patrimoine personnel, page 2. »
    pub fn missing(&self, line: &Line, missing: &Missing) -> String {
        let Gap { what, why, place, .. } = self.gap(line, missing);
        if place.is_empty() {
            t!(self.locale, "words-gap", what = what, why = why)
        } else {
            t!(self.locale, "words-gap-at", what = what, why = why, place = place)
        }
    }

    /// The terms left unexplained in a turn, in guillemets.
    fn jargon(&self, turn: u32) -> String {
        let terms = self.turn(turn).map_or(&[][..], |t| t.jargon.as_slice());
        terms.iter().map(|term| format!("«\u{a0}{term}\u{a0}»")).collect::<Vec<_>>().join(", ")
    }

    /// What a line lacked. `line` tells which check it is of.
    pub fn gap(&self, line: &Line, missing: &Missing) -> Gap {
        let l = self.locale;
        match missing {
            Missing::Document(id) => self.unread(id, t!(l, "words-gap-unread")),
            Missing::Uncited(id) => self.unread(id, t!(l, "words-gap-uncited")),
            Missing::Plan => Gap::new(t!(l, "words-gap-plan"), t!(l, "words-plan-none")),
            Missing::Themes(has, wants) => {
                Gap::new(t!(l, "words-gap-plan"), t!(l, "words-gap-themes", count = has, all = wants))
                    .at(Some(Cited::Plan))
            }
            Missing::PlanNarrow => {
                Gap::new(t!(l, "words-gap-plan"), t!(l, "words-gap-narrow")).at(Some(Cited::Plan))
            }
            Missing::Theme(topic) => Gap::new(self.topic(topic), t!(l, "words-gap-theme")),
            Missing::Phase(index) => self.phase_gap(*index),
            Missing::Restating(has, wants) => Gap::new(
                t!(l, "words-gap-restating"),
                t!(l, "words-gap-restating-place", count = has, all = wants),
            ),
            Missing::Aspect => self.aspect_gap(line),
            Missing::Unproved(number) => self.unproved(*number),
            Missing::Fact(id) => self.untold(id),
            Missing::OpenQuestions(has, asked) => {
                Gap::new(t!(l, "words-gap-open"), t!(l, "words-gap-open-place", count = has, all = asked))
            }
            Missing::Questions(has, wants) => Gap::new(
                t!(l, "words-gap-questions"),
                t!(l, "words-gap-questions-place", count = has, all = wants),
            ),
            Missing::Several(turn) => {
                self.said(*turn, t!(l, "words-gap-several"), &t!(l, "words-do-several"))
            }
            Missing::Leading(turn) => {
                self.said(*turn, t!(l, "words-gap-leading"), &t!(l, "words-do-leading"))
            }
            Missing::Repetition(turn) => {
                self.said(*turn, t!(l, "words-gap-repetition"), &t!(l, "words-do-repetition"))
            }
            Missing::Sale(turn) => self.said(*turn, t!(l, "words-gap-sale"), &t!(l, "words-do-sale")),
            Missing::Jargon(turn) => self.said(
                *turn,
                t!(l, "words-gap-jargon", terms = self.jargon(*turn)),
                &t!(l, "words-do-jargon"),
            ),
            Missing::CutShort(turn) => {
                self.said(*turn, t!(l, "words-gap-cut-short"), &t!(l, "words-do-cut-short"))
            }
            Missing::Emotions(has, wants) => Gap::new(
                t!(l, "words-gap-emotions"),
                t!(l, "words-gap-emotions-place", count = has, all = wants),
            ),
            Missing::Speech(has, most) => {
                Gap::new(t!(l, "words-gap-speech"), t!(l, "words-gap-speech-place", share = has, most = most))
            }
            Missing::Unanswered(turn) => {
                Gap::new(t!(l, "words-gap-unanswered"), t!(l, "words-do-unanswered"))
                    .at(Some(Cited::Turn(*turn)))
            }
            Missing::PoorAnswer(turn) => {
                self.said(*turn, t!(l, "words-gap-poor-answer"), &t!(l, "words-do-poor-answer"))
            }
            Missing::Statement(id) => self.unsaid(id),
            Missing::False(number, id) => self.untrue(*number, id),
            Missing::Findings(has, wants) => Gap::new(
                t!(l, "words-gap-findings"),
                t!(l, "words-gap-findings-place", count = has, all = wants),
            ),
            Missing::Unreadable(number) => {
                Gap::new(t!(l, "words-gap-unreadable", number = number), t!(l, "words-do-unreadable"))
                    .at(Some(Cited::Finding(*number)))
            }
            Missing::FigureAbsent(balance, year) => Gap::new(
                figure_name(*balance, *year),
                t!(l, "words-gap-figure-absent", formula = balance.formula()),
            ),
            Missing::FigureOff(why) => self.wrong(why),
            Missing::Need(id) => self.unlisted(id),
            Missing::OtherKind(number) => self.other_kind(*number),
            Missing::NeedUnproved(number) => self.need_unproved(*number),
            Missing::Order(has, all) => self.disorder(*has, *all),
            Missing::NotAgreed => {
                Gap::new(t!(l, "words-gap-agreed"), t!(l, "words-not-agreed", client = self.client()))
            }
            Missing::Unpriced(id) => self.amount(id, t!(l, "words-gap-unpriced")),
            Missing::PriceOff(id, gap) => {
                self.amount(id, t!(l, "words-gap-price", gap = self.gap_amount(*gap)))
            }
            Missing::Baseless(number) => {
                let place = self.need(*number).map_or(0, |(place, _)| place);
                Gap::new(t!(l, "words-gap-base", number = place), t!(l, "words-do-base"))
                    .at(Some(Cited::Need(*number)))
            }
        }
    }

    /// A wrong figure: where to look while the work goes on; what was done and the right value once it is over.
    fn wrong(&self, why: &Diagnosis) -> Gap {
        let (l, gap) = (self.locale, gap_text(self.locale, why.gap));
        let said = if self.veiled {
            t!(l, "words-figure-hint", gap = gap, year = why.year.to_string(), hint = hint(l, why))
        } else {
            let right = figure_text(l, why.right.rounded());
            let (explained, formula) = (explanation(l, why), why.balance.formula());
            t!(l, "words-figure-why", gap = gap, why = explained, right = right, formula = formula)
        };
        Gap::new(figure_name(why.balance, why.year), said).at(Some(Cited::Figure(why.balance, why.year)))
    }

    fn unread(&self, id: &DocId, place: String) -> Gap {
        Gap::new(self.document(id), place).at(Some(Cited::Document(id.clone())))
    }

    fn phase_gap(&self, index: u8) -> Gap {
        let l = self.locale;
        let Some(phase) = Phase::ALL.get(usize::from(index)) else {
            return Gap::new(index.to_string(), String::new());
        };
        let place = match phase {
            Phase::Opening => t!(l, "words-do-opening"),
            Phase::Discovery => t!(l, "words-do-discovery"),
            Phase::Restating => t!(l, "words-do-restating"),
            Phase::Closing => t!(l, "words-do-closing"),
        };
        Gap::new(t!(l, "words-gap-phase", phase = self.phase(*phase).to_lowercase()), place)
    }

    fn aspect_gap(&self, line: &Line) -> Gap {
        let check = self.case.rubric.iter().find(|c| c.id == line.check);
        match check.map(|c| &c.measure) {
            Some(Measure::AspectTreated(aspect)) => {
                let name = self.locale.aspect(*aspect).to_lowercase();
                let statement = self.case.statements.iter().find(|s| {
                    s.aspect == *aspect && s.truth == Truth::Holds && s.key && !s.proofs.is_empty()
                });
                let what = t!(self.locale, "words-gap-aspect", name = name);
                Gap::new(what, t!(self.locale, "words-gap-aspect-why"))
                    .lies(statement.map_or_else(Default::default, |s| self.nearest(&s.proofs)))
            }
            _ => Gap::new(line.measure, String::new()),
        }
    }

    fn unproved(&self, number: u32) -> Gap {
        let what = t!(self.locale, "words-gap-unproved", number = number);
        let finding = self.state.file.findings.iter().find(|f| f.number == number);
        let statement = finding.and_then(|f| f.meant.as_ref()).and_then(|id| self.case.statement(id));
        self.proof_gap(what, statement.map(|s| s.proofs.as_slice()), Cited::Finding(number))
    }

    /// While answers are veiled a lacking proof opens the claim, not its proof.
    fn proof_gap(&self, what: String, proofs: Option<&[Proof]>, claim: Cited) -> Gap {
        let gap = Gap::new(what, t!(self.locale, "words-do-proof"));
        match proofs.filter(|_| !self.veiled) {
            Some(proofs) => gap.lies(self.nearest(proofs)),
            None => gap.at(Some(claim)),
        }
    }

    /// A fact never told: what it was, and why it did not come.
    fn untold(&self, id: &FactId) -> Gap {
        let Some(fact) = self.case.fact(id) else { return Gap::new(id.to_string(), String::new()) };
        let why = self.why_untold(id);
        let place = if self.veiled {
            why
        } else {
            t!(self.locale, "words-gap-fact", gist = sentence(&fact.gist), why = why)
        };
        let last = self.state.meeting.turns.iter().rev().find(|t| t.topic.as_ref() == Some(&fact.topic));
        Gap::new(self.topic(&fact.topic), place).at(last.map(|t| Cited::Turn(t.number)))
    }

    fn why_untold(&self, id: &FactId) -> String {
        let l = self.locale;
        let Some(fact) = self.case.fact(id) else { return String::new() };
        let on_topic = || self.state.meeting.turns.iter().filter(|t| t.topic.as_ref() == Some(&fact.topic));
        let (raised, trust) = (on_topic().count(), on_topic().map(|t| t.trust).max());
        let (Some(turn), Some(trust)) = (on_topic().next_back(), trust) else {
            return t!(l, "words-why-unraised");
        };
        let minute = self.minute(turn.number);
        let knows = |fact: &FactId| self.state.meeting.told().any(|(told, _)| told == fact);
        for condition in &fact.when {
            match condition {
                Condition::Trust(least) if trust < *least && trust / 10 == least / 10 => {
                    return t!(l, "words-why-more-trust", minute = minute);
                }
                Condition::Trust(least) if trust < *least => {
                    return t!(l, "words-why-trust", minute = minute, word = self.trust_word(*least));
                }
                Condition::Read(document) if !self.state.file.opened.contains(document) => {
                    return t!(l, "words-why-read", minute = minute, document = self.document(document));
                }
                Condition::After(other) if !knows(other) => {
                    let before = self.case.fact(other).map_or_else(String::new, |f| self.topic(&f.topic));
                    return t!(l, "words-why-after", minute = minute, topic = before);
                }
                Condition::Asked(times) if raised < *times as usize => {
                    return t!(l, "words-why-asked", minute = minute);
                }
                Condition::Trust(_) | Condition::Read(_) | Condition::After(_) | Condition::Asked(_) => {}
            }
        }
        t!(l, "words-why-vague", minute = minute)
    }

    /// The word of a step of trust (10 to 50).
    fn trust_word(&self, trust: u8) -> String {
        let l = self.locale;
        match trust / 10 {
            0 | 1 => t!(l, "trust-0"),
            2 => t!(l, "trust-1"),
            3 => t!(l, "trust-2"),
            4 => t!(l, "trust-3"),
            _ => t!(l, "trust-4"),
        }
    }

    /// A turn that cost a point: its words, and what to do instead.
    fn said(&self, number: u32, what: String, instead: &str) -> Gap {
        let minute = self.minute(number);
        let words = match self.turn(number).map(|t| &t.done) {
            Some(Move::Said(words)) => clip(words, 12),
            Some(Move::Silent) | None => String::new(),
        };
        let place = t!(self.locale, "words-gap-said", minute = minute, text = words, instead = instead);
        Gap::new(what, place).at(Some(Cited::Turn(number)))
    }

    fn unsaid(&self, id: &FindingId) -> Gap {
        let Some(statement) = self.case.statement(id) else { return Gap::new(id.to_string(), String::new()) };
        let name = self.locale.aspect(statement.aspect).to_lowercase();
        let what = t!(self.locale, "words-gap-statement", name = name);
        let why = if self.veiled {
            t!(self.locale, "words-gap-statement-veiled")
        } else {
            sentence(&statement.text)
        };
        Gap::new(what, why).lies(self.nearest(&statement.proofs))
    }

    fn untrue(&self, number: u32, id: &FindingId) -> Gap {
        let why = match self.case.statement(id).map(|s| &s.truth) {
            Some(Truth::Fails(why)) => sentence(why),
            Some(Truth::Holds) | None => String::new(),
        };
        Gap::new(t!(self.locale, "words-gap-false", number = number), why).at(Some(Cited::Finding(number)))
    }

    fn unlisted(&self, id: &NeedId) -> Gap {
        let l = self.locale;
        let Some(need) = self.case.need(id) else { return Gap::new(id.to_string(), String::new()) };
        let kind = match need.kind {
            NeedKind::Explicit => t!(l, "words-gap-explicit"),
            NeedKind::Implicit => t!(l, "words-gap-implicit"),
        };
        let gap = if self.veiled {
            Gap::new(kind, t!(l, "words-gap-need-veiled"))
        } else {
            Gap::new(need.text.clone(), sentence(&need.why))
        };
        gap.lies(self.nearest(&need.proofs))
    }

    fn other_kind(&self, number: u32) -> Gap {
        let l = self.locale;
        let (place, kind) = self.need(number).map_or((0, NeedKind::Explicit), |(p, n)| (p, n.kind));
        let instead = match kind {
            NeedKind::Explicit => t!(l, "words-gap-was-implicit", client = self.client()),
            NeedKind::Implicit => t!(l, "words-gap-was-explicit", client = self.client()),
        };
        Gap::new(t!(l, "words-gap-kind", number = place), instead).at(Some(Cited::Need(number)))
    }

    fn need_unproved(&self, number: u32) -> Gap {
        let found = self.need(number);
        let what = t!(self.locale, "words-gap-need-proof", number = found.map_or(0, |(place, _)| place));
        let real = found.and_then(|(_, need)| self.real(need));
        self.proof_gap(what, real.map(|n| n.proofs.as_slice()), Cited::Need(number))
    }

    /// The worst pair of the list: a need that stands above one that presses more.
    fn disorder(&self, has: u32, all: u32) -> Gap {
        let l = self.locale;
        let list: Vec<_> =
            self.state.needs.list.iter().filter_map(|n| Some((n, self.real(n)?.rank))).collect();
        let pairs = list.iter().enumerate().flat_map(|(i, above)| {
            list[i + 1..].iter().filter(|below| below.1 < above.1).map(move |below| (*above, *below))
        });
        let worst = pairs.max_by_key(|(above, below)| above.1 - below.1);
        let count = t!(l, "words-gap-order-place", count = has, all = all);
        match worst.filter(|_| !self.veiled) {
            Some(((above, _), (below, _))) => {
                let (above_text, below_text) = (clip(&above.text, 6), clip(&below.text, 6));
                let place =
                    t!(l, "words-gap-order-pair", above = above_text, below = below_text, count = count);
                Gap::new(t!(l, "words-gap-order"), place).at(Some(Cited::Need(below.number)))
            }
            None => Gap::new(t!(l, "words-gap-order"), count),
        }
    }

    /// The amount of a need: its base says where it is read.
    fn amount(&self, id: &NeedId, gap: String) -> Gap {
        let known = self.case.need(id);
        let listed = self.recorded(id);
        let text = listed.map(|n| n.text.as_str()).or_else(|| self.need_text(id)).unwrap_or_default();
        let base = known.and_then(|n| n.amount.as_ref()).filter(|_| !self.veiled);
        let place = match base {
            Some(amount) => t!(self.locale, "words-gap-amount-base", gap = gap, base = amount.base.as_str()),
            None => gap,
        };
        Gap::new(t!(self.locale, "words-gap-amount", text = clip(text, 7)), place)
            .at(listed.map(|n| Cited::Need(n.number)))
    }

    /// The line of the list that is that need: the first one.
    pub(super) fn recorded(&self, id: &NeedId) -> Option<&RecordedNeed> {
        self.state.needs.list.iter().find(|n| n.meant == Some(Meant::Real(id.clone())))
    }

    fn real(&self, need: &RecordedNeed) -> Option<&crate::content::Need> {
        match &need.meant {
            Some(Meant::Real(id)) => self.case.need(id),
            Some(Meant::Decoy(_)) | None => None,
        }
    }
}
