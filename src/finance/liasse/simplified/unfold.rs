//! From the simplifié to the réel normal, as far as the boxes and what is told of them allow: what the analysis reads.

use super::{Box2033::*, Simplified, splits};
use crate::base::Money;
use crate::finance::liasse::{Code, FormSet, Liasse, Regime};
use std::collections::BTreeMap;

impl Simplified {
    /// The year as the analysis reads it: each box stands whole in its most plausible box of the réel normal, less the
    /// parts that [`Simplified::detail`] tells. The liasse bears [`Regime::Simplified`], so that a figure which needs a
    /// part that nothing tells is not computable, rather than wrong.
    ///
    /// ```
    /// use visavis::base::{Date, Money};
    /// use visavis::finance::{Balance, Box2033, Code, Datum, Figure, Reason, Simplified, Supplement, compute};
    /// let mut year = Simplified::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), [
    ///     (Box2033::_218, 90_000), (Box2033::_230, 4_000), (Box2033::_242, 30_000), (Box2033::_250, 40_000),
    /// ].map(|(code, euros)| (code, Money::euros(euros)))).complete();
    /// let figure = |year: &Simplified, balance| compute(&year.unfold(), &Supplement::default(), balance);
    /// assert_eq!(figure(&year, Balance::Ebe), Figure::money(Money::euros(20_000)));
    /// // Are the other incomes cash, or reversals of provisions? The 2033 does not say.
    /// let unknown = Figure::NotComputable(Reason::Missing(Datum::Reversals));
    /// assert_eq!(figure(&year, Balance::Caf), unknown);
    /// year.detail.insert(Code::FP, Money::euros(1_500));
    /// assert_eq!(figure(&year, Balance::Caf), Figure::money(Money::euros(22_500)));
    /// ```
    #[must_use]
    pub fn unfold(&self) -> Liasse {
        let told = self.told();
        let mut lines: BTreeMap<Code, Money> = told.clone();
        for split in splits::all(self.set()) {
            let parts: Money = split.parts.iter().filter_map(|code| told.get(code)).copied().sum();
            let rest = self.get(split.whole) - parts;
            if !rest.is_zero() {
                lines.insert(split.rest, rest);
            }
        }
        for (code, normal) in splits::SAME {
            if let Some(amount) = self.lines.get(&code) {
                lines.insert(normal, *amount);
            }
        }
        // Without 195 nothing tells the terms of the debts.
        if let Some(late) = self.lines.get(&_195) {
            lines.insert(Code::EG, self.get(_176) - *late);
        }
        let liasse = Liasse::new(self.opening, self.closing, lines);
        Liasse { holder: self.holder, regime: Regime::Simplified, ..liasse }.complete()
    }

    /// What is known of the parts: the detail, and what the reminders of the 2033 tell.
    fn told(&self) -> BTreeMap<Code, Money> {
        let reminders = [
            (_209, Some(Code::FB)),
            (_215, Some(Code::FE)),
            (_217, Some(Code::FH)),
            (_169, (self.set() == FormSet::Before2026).then_some(Code::DV)),
            // Before 2025 disposals are in the exceptional result, and their box mixes prices with grants.
            (_184, (self.set() == FormSet::From2026).then_some(Code::F1)),
        ];
        let reminders =
            reminders.into_iter().filter_map(|(code, part)| Some((part?, *self.lines.get(&code)?)));
        let mut told: BTreeMap<Code, Money> = reminders.collect();
        // 184 counts every sale, and what is told to be of financial assets is not in 230.
        if let (Some(sold), Some(financial)) = (told.get_mut(&Code::F1), self.detail.get(&Code::G2)) {
            *sold -= *financial;
        }
        told.extend(self.detail.iter().filter(|(code, _)| self.takes(**code)));
        told
    }

    /// True if this box of the réel normal tells more than the 2033: a part of one of its lines, or a reminder. FW, which
    /// is all of 242, does not; BX, which is all of 068, does not either.
    pub fn takes(&self, code: Code) -> bool {
        let set = self.set();
        let same = splits::SAME.iter().any(|(_, same)| *same == code);
        let part = splits::all(set).any(|split| split.parts.contains(&code));
        code.is_in(set) && (part || code.is_memo() && !same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::fixtures;

    /// Everything that the 2033 lost, given back.
    fn with_detail(liasse: &Liasse) -> Simplified {
        let mut simplified = Simplified::from(liasse);
        let lost = liasse.lines.iter().filter(|(code, _)| simplified.takes(**code));
        simplified.detail = lost.map(|(code, amount)| (*code, *amount)).collect();
        simplified
    }

    #[test]
    fn with_its_detail_a_year_comes_back_whole() {
        for case in fixtures::liasses().values() {
            let liasse = case.stated();
            let mut back = with_detail(&liasse).unfold();
            back.regime = Regime::Normal;
            let filled = |liasse: Liasse| -> BTreeMap<Code, Money> {
                liasse.lines.into_iter().filter(|(_, amount)| !amount.is_zero()).collect()
            };
            assert_eq!(filled(back), filled(liasse), "{}", case.name);
        }
    }

    #[test]
    fn only_what_the_2033_does_not_say_is_detail() {
        let simplified = Simplified::from(&fixtures::liasses()["A"].stated());
        for code in [Code::EH, Code::FP, Code::G1, Code::HP, Code::YU, Code::BR] {
            assert!(simplified.takes(code), "{code}");
        }
        for code in [Code::FW, Code::BX, Code::BJ, Code::YY, Code::HA, Code::BL] {
            assert!(!simplified.takes(code), "{code}");
        }
    }
}
