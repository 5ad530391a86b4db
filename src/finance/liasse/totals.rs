//! The totals of a liasse, computed afresh from its detail lines.

use super::{
    Boxes, Code, FormSet, Liasse,
    equations::{self, Equation},
};
use crate::base::Money;
use std::collections::BTreeMap;

/// The amount of every box that the forms compute, and of DI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totals(BTreeMap<Code, Money>);

impl Totals {
    /// From the detail lines alone: stated totals are not read. DI is a line of the balance sheet when it is
    /// stated, and the computed HN when it is absent.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{Code, Liasse, Totals}};
    /// let mut liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), []);
    /// for (code, euros) in [(Code::AR, 148_000), (Code::AS, 96_500), (Code::AT, 62_000), (Code::AU, 31_200)] {
    ///     liasse.lines.insert(code, Money::euros(euros));
    /// }
    /// liasse.lines.insert(Code::BJ, Money::euros(1)); // wrong, and not read
    /// let totals = Totals::of(&liasse);
    /// assert_eq!(totals.get(Code::BJ), Money::euros(210_000));
    /// assert_eq!(totals.get(Code::BK), Money::euros(127_700));
    /// ```
    pub fn of(liasse: &Liasse) -> Self {
        Self(compute(&liasse.lines, liasse.set(), equations::all(liasse.set())))
    }

    /// The amount of a total; zero for a box that is none.
    pub fn get(&self, code: Code) -> Money {
        self.0.get(&code).copied().unwrap_or_default()
    }

    /// The boxes and amounts, in form order.
    pub fn iter(&self) -> impl Iterator<Item = (Code, Money)> {
        self.0.iter().map(|(code, amount)| (*code, *amount))
    }
}

/// The totals of a set, of either regime; a total that its forms do not compute is read where it is stated.
pub(super) fn compute<B: Boxes>(
    lines: &BTreeMap<B, Money>,
    set: FormSet,
    equations: impl Iterator<Item = &'static Equation<B>>,
) -> BTreeMap<B, Money> {
    let mut totals = BTreeMap::new();
    for equation in equations.filter(|equation| equation.defines) {
        let stated = lines.get(&equation.total).filter(|_| !equation.total.is_total(set));
        let computed = || {
            equation.value(|code| totals.get(&code).or_else(|| lines.get(&code)).copied().unwrap_or_default())
        };
        let amount = stated.copied().unwrap_or_else(computed);
        totals.insert(equation.total, amount);
    }
    totals
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{FormSet, Rule, fixtures, validate};
    use proptest::prelude::*;

    #[test]
    fn totals_of_the_worked_cases() {
        for case in fixtures::liasses().values() {
            let totals = Totals::of(&case.detail());
            for (code, amount) in &case.totals {
                let computed = match totals.0.get(code) {
                    Some(amount) => *amount,
                    None => case.detail().get(*code),
                };
                assert_eq!(computed, *amount, "{} {code}", case.name);
            }
        }
    }

    #[test]
    fn absent_totals_are_filled_and_stated_ones_kept() {
        for case in fixtures::liasses().values() {
            assert_eq!(case.detail().complete().lines, {
                let mut lines = case.detail().lines;
                lines.extend(case.totals.iter().map(|(c, m)| (*c, *m)).filter(|(_, m)| !m.is_zero()));
                lines
            });
        }
        let mut case = fixtures::liasses()["A"].detail();
        case.lines.insert(Code::EE, Money::euros(1));
        assert_eq!(case.complete().get(Code::EE), Money::euros(1));
    }

    #[test]
    fn every_total_of_a_set_is_computed() {
        for set in FormSet::ALL {
            let computed: Vec<Code> = equations::all(set).filter(|e| e.defines).map(|e| e.total).collect();
            for code in Code::all(set) {
                assert_eq!(code.is_total(set) || code == Code::DI, computed.contains(&code), "{code}");
            }
        }
    }

    proptest! {
        #[test]
        fn a_completed_liasse_breaks_no_sum(liasse in fixtures::any_liasse()) {
            let sums = |rule: Rule| rule < Rule::V17 && rule != Rule::V07;
            let broken = validate(&liasse).into_iter().find(|violation| sums(violation.rule()));
            prop_assert_eq!(broken, None);
        }
    }
}
