//! Validation: every violation of V01 to V20, as data that a diagnostic can quote.

use super::{Code, FormSet, Holder, Liasse, Rule, Sign, equations};
use crate::base::Money;

/// One fault of a liasse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// V01 to V16: a stated amount is not what the boxes under it give.
    Sum {
        /// The check.
        rule: Rule,
        /// The boxes to look at: the stated one first, then those it is computed from that hold an amount.
        codes: Vec<Code>,
        /// The amount stated.
        stated: Money,
        /// The amount that the other boxes, as stated, give.
        computed: Money,
        /// `stated` − `computed`: beyond the tolerance, or there would be no violation.
        gap: Money,
    },
    /// V17: a line is depreciated beyond its gross value.
    OverDepreciated {
        /// The box of the gross value.
        gross: Code,
        /// The box of the depreciation.
        depreciation: Code,
        /// What is stated in `gross`.
        gross_amount: Money,
        /// What is stated in `depreciation`, which is more.
        depreciation_amount: Money,
    },
    /// V18: the parts of a line are above the line.
    PartAboveWhole {
        /// The reminders.
        parts: Vec<Code>,
        /// The line they detail.
        whole: Code,
        /// The sum of the parts, which is more than `limit`.
        stated: Money,
        /// The amount of the line.
        limit: Money,
    },
    /// V19: below zero where no such amount makes sense.
    Negative {
        /// The box.
        code: Code,
        /// Its amount.
        amount: Money,
    },
    /// V20: the forms of the year do not print this box.
    WrongSet {
        /// The box.
        code: Code,
        /// Its amount.
        amount: Money,
        /// The set of forms of the year, from its opening date.
        set: FormSet,
    },
}

impl Violation {
    /// The check that failed.
    pub const fn rule(&self) -> Rule {
        match self {
            Self::Sum { rule, .. } => *rule,
            Self::OverDepreciated { .. } => Rule::V17,
            Self::PartAboveWhole { .. } => Rule::V18,
            Self::Negative { .. } => Rule::V19,
            Self::WrongSet { .. } => Rule::V20,
        }
    }

    /// The boxes to look at, the faulty one first.
    pub fn codes(&self) -> Vec<Code> {
        match self {
            Self::Sum { codes, .. } => codes.clone(),
            Self::OverDepreciated { gross, depreciation, .. } => vec![*depreciation, *gross],
            Self::PartAboveWhole { parts, whole, .. } => {
                parts.iter().copied().chain(std::iter::once(*whole)).collect()
            }
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
    let mut found: Vec<Violation> = sums(liasse).collect();
    found.sort_by_key(Violation::rule);
    found.extend(over_depreciated(liasse));
    found.extend(parts_above_whole(liasse));
    found.extend(negatives(liasse));
    found.extend(wrong_set(liasse));
    found
}

fn sums(liasse: &Liasse) -> impl Iterator<Item = Violation> {
    equations::all(liasse.set()).filter_map(|equation| {
        let terms: Vec<Code> = equation.terms().filter(|code| !liasse.get(*code).is_zero()).collect();
        let (stated, computed) = (liasse.get(equation.total), equation.value(|code| liasse.get(code)));
        let gap = stated - computed;
        (gap.abs() > tolerance(terms.len())).then(|| Violation::Sum {
            rule: equation.rule,
            codes: std::iter::once(equation.total).chain(terms).collect(),
            stated,
            computed,
            gap,
        })
    })
}

fn over_depreciated(liasse: &Liasse) -> impl Iterator<Item = Violation> {
    equations::LINES.into_iter().filter_map(|(gross, depreciation)| {
        let (gross_amount, depreciation_amount) = (liasse.get(gross), liasse.get(depreciation));
        // A gross value below zero is a fault of its own, V19.
        (depreciation_amount > gross_amount.max(Money::ZERO)).then_some(Violation::OverDepreciated {
            gross,
            depreciation,
            gross_amount,
            depreciation_amount,
        })
    })
}

fn parts_above_whole(liasse: &Liasse) -> impl Iterator<Item = Violation> {
    equations::PARTS.into_iter().filter_map(|(parts, whole)| {
        let (stated, limit) = (liasse.sum(parts), liasse.get(whole));
        (stated > limit.max(Money::ZERO)).then(|| Violation::PartAboveWhole {
            parts: parts.iter().copied().filter(|code| !liasse.get(*code).is_zero()).collect(),
            whole,
            stated,
            limit,
        })
    })
}

fn negatives(liasse: &Liasse) -> impl Iterator<Item = Violation> {
    liasse.lines.iter().filter_map(|(code, amount)| {
        let allowed = match code.sign() {
            Sign::Either => true,
            Sign::NegativeForSoleTrader => liasse.holder == Holder::SoleTrader,
            Sign::Positive => false,
        };
        (*amount < Money::ZERO && !allowed).then_some(Violation::Negative { code: *code, amount: *amount })
    })
}

fn wrong_set(liasse: &Liasse) -> impl Iterator<Item = Violation> {
    let set = liasse.set();
    liasse
        .lines
        .iter()
        .filter(move |(code, amount)| !code.is_in(set) && !amount.is_zero())
        .map(move |(code, amount)| Violation::WrongSet { code: *code, amount: *amount, set })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::fixtures;

    #[test]
    fn worked_cases_are_clean() {
        for case in fixtures::liasses().values() {
            assert_eq!(validate(&case.stated()), [], "{}", case.name);
            assert_eq!(validate(&case.detail().complete()), [], "{}", case.name);
        }
    }

    #[test]
    fn spoilt_cases_break_the_rules_expected_and_no_other() {
        let cases = fixtures::liasses();
        for spoilt in fixtures::spoilt() {
            let mut liasse = cases[&spoilt.base].stated();
            liasse.lines.extend(&spoilt.changes);
            let mut rules: Vec<Rule> = validate(&liasse).iter().map(Violation::rule).collect();
            rules.dedup();
            assert_eq!(rules, spoilt.rules, "{}", spoilt.explanation);
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
