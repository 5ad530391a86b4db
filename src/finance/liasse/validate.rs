//! Validation: every violation of the checks of a regime, as data that a diagnostic can quote.

use super::{
    Boxes, Code, FormSet, Holder, Liasse, Sign,
    equations::{self, Equation},
};
use crate::base::Money;
use std::collections::BTreeMap;

/// One fault of a liasse, or of a [`Simplified`](super::Simplified) one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation<B: Boxes = Code> {
    /// V01 to V16, S01 to S12: a stated amount is not what the boxes under it give.
    Sum {
        /// The check.
        rule: B::Rule,
        /// The boxes to look at: the stated one first, then those it is computed from that hold an amount.
        codes: Vec<B>,
        /// The amount stated.
        stated: Money,
        /// The amount that the other boxes, as stated, give.
        computed: Money,
        /// `stated` − `computed`: beyond the tolerance, or there would be no violation.
        gap: Money,
    },
    /// V17, S13: a line is depreciated beyond its gross value.
    OverDepreciated {
        /// The box of the gross value.
        gross: B,
        /// The box of the depreciation.
        depreciation: B,
        /// What is stated in `gross`.
        gross_amount: Money,
        /// What is stated in `depreciation`, which is more.
        depreciation_amount: Money,
    },
    /// V18, S14: the parts of a line are above the line.
    PartAboveWhole {
        /// The reminders.
        parts: Vec<B>,
        /// The line they detail.
        whole: B,
        /// The sum of the parts, which is more than `limit`.
        stated: Money,
        /// The amount of the line.
        limit: Money,
    },
    /// S14: what the accountant tells of a line of the régime simplifié is above the line.
    DetailAboveWhole {
        /// What was told, by the boxes of the réel normal.
        parts: Vec<Code>,
        /// The line they detail.
        whole: B,
        /// The sum of the parts, which is more than `limit`.
        stated: Money,
        /// The amount of the line.
        limit: Money,
    },
    /// V19, S15: below zero where no such amount makes sense.
    Negative {
        /// The box.
        code: B,
        /// Its amount.
        amount: Money,
    },
    /// V20, S16: the forms of the year do not print this box.
    WrongSet {
        /// The box.
        code: B,
        /// Its amount.
        amount: Money,
        /// The set of forms of the year, from its opening date.
        set: FormSet,
    },
}

impl<B: Boxes> Violation<B> {
    /// The check that failed.
    pub fn rule(&self) -> B::Rule {
        match self {
            Self::Sum { rule, .. } => *rule,
            Self::OverDepreciated { .. } => B::DEPRECIATION,
            Self::PartAboveWhole { .. } | Self::DetailAboveWhole { .. } => B::PARTS,
            Self::Negative { .. } => B::SIGNS,
            Self::WrongSet { .. } => B::SETS,
        }
    }

    /// The boxes to look at, the faulty one first.
    pub fn codes(&self) -> Vec<B> {
        match self {
            Self::Sum { codes, .. } => codes.clone(),
            Self::OverDepreciated { gross, depreciation, .. } => vec![*depreciation, *gross],
            Self::PartAboveWhole { parts, whole, .. } => {
                parts.iter().copied().chain(std::iter::once(*whole)).collect()
            }
            Self::DetailAboveWhole { whole, .. } => vec![*whole],
            Self::Negative { code, .. } | Self::WrongSet { code, .. } => vec![*code],
        }
    }
}

/// What rounding to whole euros may cost a sum of `terms` amounts: half a euro each, and at least 2 €.
pub(crate) fn tolerance(terms: usize) -> Money {
    Money::cents(i64::try_from(terms).unwrap_or(i64::MAX).saturating_mul(50)).max(Money::euros(2))
}

/// Every violation, by rule, then in form order. Sums read the boxes under them *as stated*, so that one wrong
/// total is one fault and not a chain of them; zero amounts count as absent.
///
/// ```
/// use visavis::{base::{Date, Money}, finance::{Code, Liasse, Rule, validate}};
/// let lines = [(Code::CF, 1_000), (Code::DA, 1_000)].map(|(code, euros)| (code, Money::euros(euros)));
/// let year = (Date::constant(2025, 1, 1), Date::constant(2025, 12, 31));
/// let mut liasse = Liasse::new(year.0, year.1, lines).complete();
/// assert_eq!(validate(&liasse), []);
/// liasse.lines.insert(Code::EE, Money::euros(2_000));
/// let rules: Vec<Rule> = validate(&liasse).iter().map(|fault| fault.rule()).collect();
/// assert_eq!(rules, [Rule::V06, Rule::V07]);
/// ```
pub fn validate(liasse: &Liasse) -> Vec<Violation> {
    let stated = Stated { lines: &liasse.lines, holder: liasse.holder, set: liasse.set() };
    stated.faults(equations::all(liasse.set()), &equations::LINES, &equations::PARTS)
}

/// The boxes of a year, of either regime, as they are checked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stated<'a, B> {
    pub(super) lines: &'a BTreeMap<B, Money>,
    pub(super) holder: Holder,
    pub(super) set: FormSet,
}

impl<B: Boxes> Stated<'_, B> {
    fn get(&self, code: B) -> Money {
        self.lines.get(&code).copied().unwrap_or_default()
    }

    /// Every violation, by rule, then in form order.
    pub(super) fn faults(
        &self,
        equations: impl Iterator<Item = &'static Equation<B>>,
        lines: &[(B, B)],
        parts: &[(&[B], B)],
    ) -> Vec<Violation<B>> {
        let mut found: Vec<Violation<B>> = equations.filter_map(|equation| self.sum(equation)).collect();
        found.sort_by_key(Violation::rule);
        found.extend(lines.iter().filter_map(|(gross, depreciation)| self.over(*gross, *depreciation)));
        found.extend(parts.iter().filter_map(|(parts, whole)| self.parts(parts, *whole)));
        found.extend(self.lines.iter().filter_map(|(code, amount)| self.negative(*code, *amount)));
        found.extend(self.lines.iter().filter_map(|(code, amount)| self.misplaced(*code, *amount)));
        found
    }

    fn sum(&self, equation: &Equation<B>) -> Option<Violation<B>> {
        let (stated, computed) = (self.get(equation.total), equation.value(|code| self.get(code)));
        let gap = stated - computed;
        if gap.abs() <= tolerance(0) {
            return None;
        }
        let terms: Vec<B> = equation.terms().filter(|code| !self.get(*code).is_zero()).collect();
        (gap.abs() > tolerance(terms.len())).then(|| Violation::Sum {
            rule: equation.rule,
            codes: std::iter::once(equation.total).chain(terms).collect(),
            stated,
            computed,
            gap,
        })
    }

    fn over(&self, gross: B, depreciation: B) -> Option<Violation<B>> {
        let (gross_amount, depreciation_amount) = (self.get(gross), self.get(depreciation));
        // A gross value below zero is a fault of its own, V19.
        (depreciation_amount > gross_amount.max(Money::ZERO)).then_some(Violation::OverDepreciated {
            gross,
            depreciation,
            gross_amount,
            depreciation_amount,
        })
    }

    fn parts(&self, parts: &[B], whole: B) -> Option<Violation<B>> {
        let (stated, limit) = (parts.iter().map(|code| self.get(*code)).sum(), self.get(whole));
        (stated > limit.max(Money::ZERO)).then(|| Violation::PartAboveWhole {
            parts: parts.iter().copied().filter(|code| !self.get(*code).is_zero()).collect(),
            whole,
            stated,
            limit,
        })
    }

    fn negative(&self, code: B, amount: Money) -> Option<Violation<B>> {
        let allowed = match code.sign() {
            Sign::Either => true,
            Sign::NegativeForSoleTrader => self.holder == Holder::SoleTrader,
            Sign::Positive => false,
        };
        (amount < Money::ZERO && !allowed).then_some(Violation::Negative { code, amount })
    }

    fn misplaced(&self, code: B, amount: Money) -> Option<Violation<B>> {
        let wrong = !code.is_in(self.set) && !amount.is_zero();
        wrong.then_some(Violation::WrongSet { code, amount, set: self.set })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{Rule, fixtures};

    #[test]
    fn worked_cases_are_clean() {
        for case in fixtures::liasses().values() {
            assert_eq!(validate(&case.stated()), [], "{}", case.name);
            assert_eq!(validate(&case.detail().complete()), [], "{}", case.name);
        }
    }

    /// Case A (or C for the old forms) with some boxes changed breaks exactly these rules.
    #[track_caller]
    fn breaks(base: &str, changes: &[(Code, i64)], rules: &[Rule]) -> Vec<Violation> {
        let mut liasse = fixtures::liasses()[base].stated();
        liasse.lines.extend(changes.iter().map(|(code, euros)| (*code, Money::euros(*euros))));
        let found = validate(&liasse);
        let mut broken: Vec<Rule> = found.iter().map(Violation::rule).collect();
        broken.dedup();
        assert_eq!(broken, rules);
        found
    }

    #[test]
    fn each_stated_total_is_checked() {
        use Code::*;
        use Rule::*;
        breaks("A", &[(BJ, 312_300)], &[V01, V03]);
        breaks("A", &[(BJ, 312_300), (CO, 421_200)], &[V01, V07]);
        breaks("A", &[(CK, 500)], &[V02, V03]);
        breaks("A", &[(CO, 421_200)], &[V03, V07]);
        breaks("A", &[(DL, 122_600)], &[V04, V06]);
        breaks("A", &[(EC, 167_600)], &[V05, V06]);
        breaks("A", &[(DO, 100)], &[V05, V06]);
        breaks("A", &[(FJ, 610_100)], &[V08]);
        breaks("A", &[(FR, 620_000)], &[V09, V11, V15]);
        breaks("A", &[(GF, 553_400)], &[V10, V11, V15]);
        breaks("A", &[(GG, 66_750)], &[V11, V13]);
        breaks("A", &[(GV, -3_170)], &[V12, V13]);
        breaks("A", &[(GW, 63_480)], &[V13]);
        breaks("A", &[(HI, -280)], &[V14]);
        breaks("C", &[(HD, 15_300)], &[V14, V15]);
        breaks("A", &[(HL, 620_200)], &[V15]);
        breaks("A", &[(HN, 51_600)], &[V15, V16]);
    }

    #[test]
    fn reminders_signs_and_sets_are_checked() {
        use Code::*;
        use Rule::*;
        breaks("A", &[(EH, 90_000)], &[V18]);
        breaks("A", &[(YT, 100_000), (YU, 20_000)], &[V18]);
        breaks("A", &[(YS, -1)], &[V19]);
        breaks("C", &[(D1, 100)], &[V05, V20]);
        breaks("A", &[(HA, 380)], &[V20]);
        breaks("A", &[(HA, 0)], &[]);
    }

    #[test]
    fn only_a_sole_trader_has_negative_capital() {
        let mut liasse = Liasse::new(
            jiff::civil::date(2025, 1, 1),
            jiff::civil::date(2025, 12, 31),
            [
                (Code::DA, Money::euros(-500)),
                (Code::DU, Money::euros(1_500)),
                (Code::CF, Money::euros(1_000)),
            ],
        )
        .complete();
        assert_eq!(validate(&liasse).iter().map(Violation::rule).collect::<Vec<_>>(), [Rule::V19]);
        liasse.holder = Holder::SoleTrader;
        assert_eq!(validate(&liasse), []);
    }

    #[test]
    fn rounding_is_forgiven_up_to_half_a_euro_a_line() {
        // FL sums 2 amounts: 2 € pass. FR sums 6 and GF 13: 3 € and 6 € pass.
        breaks("A", &[(Code::FL, 610_002)], &[]);
        breaks("A", &[(Code::FL, 610_003)], &[Rule::V08]);
        breaks("A", &[(Code::GF, 553_302)], &[]);
        breaks("A", &[(Code::GF, 553_306), (Code::GG, 66_644), (Code::HM, 568_606)], &[Rule::V13, Rule::V15]);
    }

    #[test]
    fn a_violation_says_what_to_look_at() {
        let found = breaks("B", &[(Code::DI, 162_250)], &[Rule::V04, Rule::V16]);
        assert_eq!(
            found[1],
            Violation::Sum {
                rule: Rule::V16,
                codes: vec![Code::DI, Code::HN],
                stated: Money::euros(162_250),
                computed: Money::euros(161_750),
                gap: Money::euros(500),
            }
        );
        let found = breaks("C", &[(Code::AU, 200_000)], &[Rule::V01, Rule::V17]);
        assert_eq!(found[1].codes(), [Code::AU, Code::AT]);
    }
}
