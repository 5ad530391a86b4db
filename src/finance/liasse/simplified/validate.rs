//! Validation of a 2033: every violation of S01 to S16.

use super::{Box2033, Simplified, equations, splits};
use crate::base::Money;
use crate::finance::liasse::{
    Code,
    validate::{Stated, Violation},
};

impl Simplified {
    /// Every violation, by rule, then in form order. Tolerances, and the reading of totals as stated, are those of
    /// [`validate`](crate::finance::validate).
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{Box2033, Simplified, SimplifiedRule}};
    /// let lines = [(Box2033::_084, 1_000), (Box2033::_120, 1_000)].map(|(code, euros)| (code, Money::euros(euros)));
    /// let mut year = Simplified::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), lines).complete();
    /// assert_eq!(year.validate(), []);
    /// year.lines.insert(Box2033::_180, Money::euros(2_000));
    /// let rules: Vec<SimplifiedRule> = year.validate().iter().map(|fault| fault.rule()).collect();
    /// assert_eq!(rules, [SimplifiedRule::S06, SimplifiedRule::S07]);
    /// ```
    pub fn validate(&self) -> Vec<Violation<Box2033>> {
        let stated = Stated { lines: &self.lines, holder: self.holder, set: self.set() };
        let mut found = stated.faults(equations::SUMS.iter(), &equations::LINES, &equations::PARTS);
        found.extend(self.detail_above_whole());
        found.sort_by_key(Violation::rule);
        found
    }

    fn detail_above_whole(&self) -> impl Iterator<Item = Violation<Box2033>> {
        let splits = splits::all(self.set()).map(|split| (split.parts, split.whole));
        splits.chain(splits::REMINDERS).filter_map(|(parts, whole)| {
            let told = |code: &Code| self.detail.get(code).copied().unwrap_or_default();
            let (stated, limit) = (parts.iter().map(told).sum::<Money>(), self.get(whole));
            (stated > limit.max(Money::ZERO)).then(|| Violation::DetailAboveWhole {
                parts: parts.iter().copied().filter(|code| !told(code).is_zero()).collect(),
                whole,
                stated,
                limit,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{Holder, SimplifiedRule, SimplifiedRule::*, fixtures};

    /// The 2033 of a worked case, with some boxes changed, breaks exactly these rules.
    #[track_caller]
    fn breaks(base: &str, changes: &[(&str, i64)], rules: &[SimplifiedRule]) {
        let mut year = Simplified::from(&fixtures::liasses()[base].stated());
        for (code, euros) in changes {
            year.lines.insert(code.parse().unwrap(), Money::euros(*euros));
        }
        let mut broken: Vec<SimplifiedRule> = year.validate().iter().map(Violation::rule).collect();
        broken.dedup();
        assert_eq!(broken, rules);
    }

    #[test]
    fn converted_years_are_clean() {
        for base in ["A", "B", "C"] {
            breaks(base, &[], &[]);
        }
    }

    #[test]
    fn each_stated_total_is_checked() {
        breaks("A", &[("044", 312_300)], &[S01, S03]);
        breaks("A", &[("098", 500)], &[S02, S03]);
        breaks("A", &[("110", 421_200)], &[S03, S07]);
        breaks("A", &[("142", 122_600)], &[S04, S06]);
        breaks("A", &[("176", 167_600)], &[S05, S06]);
        breaks("A", &[("180", 290_100)], &[S06, S07]);
        breaks("A", &[("232", 620_000)], &[S08, S10]);
        breaks("A", &[("264", 553_400)], &[S09, S10]);
        breaks("A", &[("270", 66_750)], &[S10, S11]);
        breaks("A", &[("310", 51_600)], &[S11, S12]);
        breaks("A", &[("136", 51_600)], &[S04, S12]);
        breaks("A", &[("180", 290_002)], &[]);
    }

    #[test]
    fn limits_signs_and_sets_are_checked() {
        breaks("A", &[("086", 90_000)], &[S02, S13]);
        breaks("A", &[("209", 48_601)], &[S14]);
        breaks("A", &[("169", 38_901)], &[S14]);
        breaks("A", &[("182", -1)], &[S15]);
        breaks("C", &[("173", 100)], &[S05, S16]);
        breaks("C", &[("169", 127_001)], &[S14]);
    }

    #[test]
    fn what_is_told_of_a_line_fits_in_it() {
        let mut year = Simplified::from(&fixtures::liasses()["A"].stated());
        year.detail.insert(Code::FP, Money::euros(1_251));
        year.detail.insert(Code::F1, Money::euros(3_000));
        let fault = Violation::DetailAboveWhole {
            parts: vec![Code::FP, Code::F1],
            whole: Box2033::_230,
            stated: Money::euros(4_251),
            limit: Money::euros(4_250),
        };
        assert_eq!(fault.codes(), [Box2033::_230]);
        assert_eq!(year.validate(), [fault]);
    }

    #[test]
    fn only_a_sole_trader_has_negative_capital() {
        let lines = [(Box2033::_120, -500), (Box2033::_156, 1_500), (Box2033::_084, 1_000)];
        let lines = lines.map(|(code, euros)| (code, Money::euros(euros)));
        let date = jiff::civil::date;
        let mut year = Simplified::new(date(2025, 1, 1), date(2025, 12, 31), lines).complete();
        assert_eq!(year.validate().iter().map(Violation::rule).collect::<Vec<_>>(), [S15]);
        year.holder = Holder::SoleTrader;
        assert_eq!(year.validate(), []);
    }
}
