//! What a check looked at, in one sentence with the real counts.

use super::{
    Words,
    cited::figure_name,
    clip,
    figures::{figure_text, gap_text},
};
use crate::{
    activities::interview::Move,
    assessment::{
        Line, Missing, Verdict,
        measures::{self, Scene},
    },
    base::{Aspect, FactId, Money, NeedId},
    content::Measure,
    t,
};
use std::collections::BTreeSet;

impl Words<'_> {
    /// « 11 faits révélés sur 15. »
    pub fn line_title(&self, line: &Line) -> String {
        let Some(check) = self.case.rubric.iter().find(|c| c.id == line.check) else {
            return line.measure.to_owned();
        };
        // Won lines carry no gaps, yet some counts stand there: the measure is asked again.
        let scene = Scene { case: self.case, state: self.state };
        let missing = measures::outcome(&scene, &check.measure).missing;
        let (l, proofs) = (self.locale, line.evidence.len());
        match &check.measure {
            Measure::DocumentsRead(all) => {
                let used = all.len() - missing.len();
                t!(l, "words-documents-read", read = proofs, all = all.len(), used = used)
            }
            Measure::PlanWritten(_) => match &self.state.file.plan {
                Some(plan) => t!(l, "words-plan-written", count = plan.themes.len()),
                None => t!(l, "words-plan-none"),
            },
            Measure::PlanFollowed => match &self.state.file.plan {
                Some(plan) => t!(l, "words-plan-followed", count = proofs, all = plan.themes.len()),
                None => t!(l, "words-plan-unfollowed"),
            },
            Measure::PhasesHeld => t!(l, "words-phases-held", count = proofs),
            Measure::Restated(wanted) => {
                let turns = &self.state.meeting.turns;
                let facts: BTreeSet<_> = turns.iter().flat_map(|t| &t.restated).collect();
                t!(l, "words-restated", count = facts.len(), all = wanted)
            }
            Measure::AspectTreated(aspect) => self.aspect_treated(*aspect, line.verdict),
            Measure::FactsRevealed(facts) => {
                let told = facts.len() - missing.len();
                t!(l, "words-facts", count = told, all = facts.len(), themes = self.themes(facts))
            }
            Measure::OpenQuestions(_) => match missing.first() {
                Some(Missing::OpenQuestions(_, 0)) | None => t!(l, "words-questions-none"),
                Some(Missing::OpenQuestions(open, asked)) => {
                    t!(l, "words-questions-open", count = open, all = asked)
                }
                Some(_) => t!(l, "words-questions-open", count = proofs, all = proofs),
            },
            Measure::CleanQuestions(_) => {
                let unclean = missing.iter().filter(|m| !matches!(m, Missing::Questions(..))).count();
                t!(l, "words-questions-clean", count = proofs, unclean = unclean)
            }
            Measure::NoEarlySelling(least) => self.selling(&missing, proofs, *least),
            Measure::KeyFindings(all) => t!(l, "words-findings-key", count = proofs, all = all.len()),
            Measure::FindingsCited(least) => {
                let gaps = missing.iter().filter(|m| matches!(m, Missing::Unproved(_))).count();
                let all = (proofs + gaps).max(*least as usize);
                t!(l, "words-findings-cited", count = proofs, all = all)
            }
            Measure::FindingsReadable(least) => {
                let gaps = missing.iter().filter(|m| matches!(m, Missing::Unreadable(_))).count();
                let all = (proofs + gaps).max(*least as usize);
                t!(l, "words-findings-readable", count = proofs, all = all)
            }
            Measure::FindingsTrue(least) => {
                let wrong = missing.iter().filter(|m| matches!(m, Missing::False(..))).count();
                t!(l, "words-findings-true", count = proofs, all = least, wrong = wrong)
            }
            Measure::Figure(balance, year, _) => {
                let name = figure_name(*balance, *year);
                match (self.state.file.figures.get(&(*balance, *year)), missing.first()) {
                    (None, _) => t!(l, "words-figure-absent", name = name),
                    (Some(entered), Some(Missing::FigureOff(why))) => {
                        let (amount, gap) = (figure_text(l, entered.value), gap_text(l, why.gap));
                        t!(l, "words-figure-off", name = name, amount = amount, gap = gap)
                    }
                    (Some(entered), _) => {
                        t!(l, "words-figure-right", name = name, amount = figure_text(l, entered.value))
                    }
                }
            }
            Measure::DemandStated(need) => self.demand(need, line.verdict),
            Measure::ImplicitProved(need) => self.implicit(need, line),
            Measure::PriorityOrder => match missing.first() {
                Some(Missing::Order(right, all)) => t!(l, "words-order", count = right, all = all),
                _ => t!(l, "words-order", count = 0, all = 0),
            },
            Measure::PriorityAgreed(_) if line.verdict == Verdict::Won => {
                t!(l, "words-agreed", client = self.client())
            }
            Measure::PriorityAgreed(_) => t!(l, "words-not-agreed", client = self.client()),
            Measure::NeedPriced(need) => self.priced(need, line.verdict, &missing),
            Measure::SpeechShare(_)
            | Measure::PlainWords(_)
            | Measure::EmotionsHeard(_)
            | Measure::QuestionsAnswered => self.manner(&check.measure, &missing, proofs),
            Measure::AmountsCited => {
                // Three priced needs are the least that the measure asks for.
                let all = (proofs + missing.len()).max(3);
                t!(l, "words-amounts", count = proofs, all = all)
            }
        }
    }

    /// Who spoke, in which words, with which regard.
    fn manner(&self, measure: &Measure, missing: &[Missing], proofs: usize) -> String {
        let l = self.locale;
        let count = |kind: fn(&Missing) -> bool| missing.iter().filter(|m| kind(m)).count();
        match measure {
            Measure::SpeechShare(most) => {
                let (adviser, client) = measures::speech(&self.state.meeting);
                let share: usize = (adviser * 100).checked_div(adviser + client).unwrap_or_default();
                t!(l, "words-speech", share = share, most = most)
            }
            Measure::PlainWords(_) => {
                let jargon = count(|m| matches!(m, Missing::Jargon(_)));
                t!(l, "words-plain", count = proofs, jargon = jargon)
            }
            Measure::EmotionsHeard(_) => {
                let cut = count(|m| matches!(m, Missing::CutShort(_)));
                t!(l, "words-emotions", count = proofs, cut = cut)
            }
            _ => {
                let all = proofs + missing.len();
                t!(l, "words-answers", count = proofs, all = all)
            }
        }
    }

    /// « +1 200 € », « −430 € ».
    pub(super) fn gap_amount(&self, gap: Money) -> String {
        let sign = if gap > Money::ZERO { "+" } else { "" };
        format!("{sign}{}", self.locale.money(gap))
    }

    /// The first words of a need of the case, for a sentence: nothing while answers are veiled.
    pub(super) fn need_text(&self, id: &NeedId) -> Option<&str> {
        self.case.need(id).filter(|_| !self.veiled).map(|n| n.text.as_str())
    }

    /// The themes of these facts, those that weigh most first: three at most.
    fn themes(&self, facts: &[FactId]) -> String {
        let mut known: Vec<_> = facts.iter().filter_map(|id| self.case.fact(id)).collect();
        known.sort_by_key(|f| std::cmp::Reverse(f.weight));
        let mut names: Vec<String> = Vec::new();
        for fact in known {
            let name = uncapitalised(&self.topic(&fact.topic));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let cut = names.len() > 3;
        names.truncate(3);
        names.join(", ") + if cut { "…" } else { "" }
    }

    fn aspect_treated(&self, aspect: Aspect, verdict: Verdict) -> String {
        let name = self.locale.aspect(aspect).to_lowercase();
        match verdict {
            Verdict::Won => t!(self.locale, "words-aspect-won", name = name),
            Verdict::Partly => t!(self.locale, "words-aspect-partly", name = name),
            Verdict::Lost => t!(self.locale, "words-aspect-lost", name = name),
        }
    }

    fn selling(&self, missing: &[Missing], proofs: usize, least: u32) -> String {
        let sold = missing.iter().find_map(|m| if let Missing::Sale(turn) = m { Some(*turn) } else { None });
        match sold.and_then(|turn| self.turn(turn)).map(|turn| &turn.done) {
            Some(Move::Said(words)) => t!(self.locale, "words-sold", text = clip(words, 10)),
            Some(Move::Silent) | None => t!(self.locale, "words-not-sold", count = proofs, all = least),
        }
    }

    fn demand(&self, id: &NeedId, verdict: Verdict) -> String {
        let l = self.locale;
        // What is on the list is the learner's own text, whatever is veiled.
        let own = self.own_text(id);
        match (verdict, own.or(self.need_text(id))) {
            (Verdict::Won, Some(text)) => t!(l, "words-demand-won", text = text),
            (Verdict::Partly, Some(text)) => t!(l, "words-demand-partly", text = text),
            (Verdict::Lost, Some(text)) => t!(l, "words-demand-lost", text = text),
            (_, None) => t!(l, "words-demand-veiled"),
        }
    }

    fn implicit(&self, id: &NeedId, line: &Line) -> String {
        let l = self.locale;
        let unproved = line.missing.iter().any(|m| matches!(m, Missing::NeedUnproved(_)));
        match (line.verdict, self.own_text(id).or(self.need_text(id))) {
            (Verdict::Won, Some(text)) => t!(l, "words-implicit-won", text = text),
            (Verdict::Partly, Some(text)) if unproved => t!(l, "words-implicit-unproved", text = text),
            (Verdict::Partly, Some(text)) => t!(l, "words-implicit-kind", text = text),
            (Verdict::Lost, Some(text)) => t!(l, "words-implicit-lost", text = text),
            (_, None) => t!(l, "words-implicit-veiled"),
        }
    }

    fn priced(&self, id: &NeedId, verdict: Verdict, missing: &[Missing]) -> String {
        let l = self.locale;
        let line = self.recorded(id);
        let Some(text) = line.map(|n| n.text.as_str()).or(self.need_text(id)) else {
            return t!(l, "words-priced-veiled");
        };
        let Some(line) = line else { return t!(l, "words-priced-absent", text = text) };
        let Some(amount) = line.amount.map(|a| l.money(a)) else {
            return t!(l, "words-priced-none", text = text);
        };
        let gap =
            missing.iter().find_map(|m| if let Missing::PriceOff(_, gap) = m { Some(*gap) } else { None });
        match (verdict, gap) {
            (Verdict::Won, _) | (_, None) => t!(l, "words-priced-right", text = text, amount = amount),
            (_, Some(gap)) => {
                t!(l, "words-priced-off", text = text, amount = amount, gap = self.gap_amount(gap))
            }
        }
    }

    /// The learner's words for a need of the case, when it is on the list.
    fn own_text(&self, id: &NeedId) -> Option<&str> {
        self.recorded(id).map(|n| n.text.as_str())
    }
}

/// For the middle of a sentence; letters such as TVA stay.
fn uncapitalised(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(chars).collect(),
        _ => label.to_owned(),
    }
}
