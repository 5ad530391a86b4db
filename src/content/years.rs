//! A year of accounts as written, made into boxes that the finance room can prove and analyse.

use super::{
    case::Year,
    kinds::{accounts::RawYear, company::RawCompany},
};
use crate::{
    base::Money,
    finance::{Box2033, Code as Box2050, Holder, Liasse, Regime, Simplified},
};

/// The year of either regime.
pub(super) fn year(raw: &RawYear, holder: Holder) -> Year {
    let supplement = raw.supplement.clone();
    match raw.regime {
        Regime::Normal => Year { liasse: liasse(raw, holder), simplified: None, supplement },
        Regime::Simplified => {
            let simplified = simplified(raw, holder);
            Year { liasse: simplified.unfold(), simplified: Some(simplified), supplement }
        }
    }
}

/// The boxes of a year of the réel normal whose codes were checked.
pub(super) fn liasse(raw: &RawYear, holder: Holder) -> Liasse {
    let lines = written(raw).filter_map(|(code, amount)| Some((code.parse::<Box2050>().ok()?, amount)));
    Liasse { holder, ..Liasse::new(raw.opening, raw.closing, lines) }
}

/// The boxes of a year of the régime simplifié whose codes were checked.
pub(super) fn simplified(raw: &RawYear, holder: Holder) -> Simplified {
    let lines = written(raw).filter_map(|(code, amount)| Some((code.parse::<Box2033>().ok()?, amount)));
    let told = raw.memo.iter().filter_map(|(code, amount)| Some((code.parse::<Box2050>().ok()?, *amount)));
    Simplified { holder, detail: told.collect(), ..Simplified::new(raw.opening, raw.closing, lines) }
}

fn written(raw: &RawYear) -> impl Iterator<Item = (&String, Money)> {
    raw.lines.iter().chain(&raw.memo).map(|(code, amount)| (code, *amount))
}

/// A sole trader's boxes read differently.
pub(super) fn holder(company: &RawCompany) -> Holder {
    if company.legal.form == "EI" { Holder::SoleTrader } else { Holder::Company }
}

impl Year {
    /// The boxes as its forms print them, in form order: code, label, amount. Of a 2033, what was told beyond it is not
    /// printed.
    pub fn rows(&self) -> Vec<(&'static str, &'static str, Money)> {
        let set = self.liasse.set();
        match &self.simplified {
            Some(year) => year.lines.iter().map(|(c, m)| (c.as_str(), c.label_in(set), *m)).collect(),
            None => self.liasse.lines.iter().map(|(c, m)| (c.as_str(), c.label_in(set), *m)).collect(),
        }
    }
}
