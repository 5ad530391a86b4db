//! From the réel normal to the simplifié: what a 2050 to 2053 would read on forms 2033.

use super::{Box2033, Box2033::*, Simplified, splits};
use crate::base::Money;
use crate::finance::liasse::{Code, FormSet, Liasse};

/// The same year on forms 2033. Totals are computed afresh from the lines; the totals of assets (110, 112), equity (142)
/// and liabilities (180) are those of the 2050 and 2051, and the result (310) that of the 2053. 270 takes in the joint
/// operations GH and GI, and 306 the profit share HJ, which the 2033 does not print apart.
///
/// What the 2033 says no more (EH, the parts of 230 or of 294…) is lost: give it back in [`Simplified::detail`].
///
/// ```
/// use visavis::{base::{Date, Money}, finance::{Box2033, Code, Liasse, Simplified}};
/// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), [
///     (Code::AH, 95_000), (Code::AR, 148_000), (Code::AS, 96_500), (Code::AT, 62_000), (Code::AU, 31_200),
///     (Code::FP, 800), (Code::F1, 3_000), (Code::FQ, 450), (Code::GE, 900), (Code::G1, 1_250),
/// ].map(|(code, euros)| (code, Money::euros(euros)))).complete();
/// let simplified = Simplified::from(&liasse);
/// assert_eq!(simplified.get(Box2033::_028), Money::euros(210_000));
/// assert_eq!(simplified.get(Box2033::_030), Money::euros(127_700));
/// assert_eq!(simplified.get(Box2033::_230), Money::euros(4_250));
/// assert_eq!(simplified.get(Box2033::_262), Money::euros(2_150));
/// assert_eq!(simplified.get(Box2033::_310), liasse.get(Code::HN));
/// ```
impl From<&Liasse> for Simplified {
    fn from(liasse: &Liasse) -> Self {
        let set = liasse.set();
        let lines = splits::all(set).map(|split| {
            let parts: Money = split.parts.iter().map(|code| liasse.get(*code)).sum();
            (split.whole, liasse.get(split.rest) + parts)
        });
        let same = splits::SAME.map(|(code, normal)| (code, liasse.get(normal)));
        let reminders = [
            (_209, liasse.get(Code::FB)),
            (_215, liasse.get(Code::FE)),
            (_217, liasse.get(Code::FH)),
            match set {
                FormSet::Before2026 => (_169, liasse.get(Code::DV)),
                FormSet::From2026 => (_169, liasse.get(Code::VW)),
            },
            // The older forms mix prices and gains in HB.
            (_184, liasse.sum(&[Code::F1, Code::G2])),
        ];
        let filled = lines.chain(same).chain(reminders).filter(|(_, amount)| !amount.is_zero());
        let mut simplified =
            Self { holder: liasse.holder, ..Self::new(liasse.opening, liasse.closing, filled) };
        simplified = simplified.complete();
        let soon = liasse.get(Code::EG);
        if !soon.is_zero() {
            simplified.lines.insert(_195, simplified.get(_176) - soon);
        }
        simplified
    }
}

impl Box2033 {
    /// The box that stands for one of the réel normal on the forms of a set, whole or nearly: 242 for FW, 072 for BZ. A
    /// smaller part of a box, a total or a reminder has none.
    pub fn standing_for(code: Code, set: FormSet) -> Option<Self> {
        splits::all(set).find(|split| split.rest == code).map(|split| split.whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{FinanceError, fixtures};

    #[test]
    fn older_forms_have_one_line_for_most_debts() -> Result<(), FinanceError> {
        let liasse = fixtures::liasses()["C"].stated();
        let simplified = Simplified::from(&liasse);
        let read = |text: &str| -> Result<Money, FinanceError> { Ok(simplified.get(text.parse()?)) };
        // DV 30 000 + DY 86 000 + EA 11 000, of which the current accounts DV.
        assert_eq!((read("172")?, read("169")?), (Money::euros(127_000), Money::euros(30_000)));
        assert_eq!((read("173")?, read("175")?), (Money::ZERO, Money::ZERO));
        // HB 14 000 + HA 1 200, HF 9 000 + HE 4 700.
        assert_eq!((read("290")?, read("300")?), (Money::euros(15_200), Money::euros(13_700)));
        Ok(())
    }

    #[test]
    fn profit_share_and_joint_operations_find_a_line() {
        let mut liasse = fixtures::liasses()["B"].detail();
        for (code, euros) in [(Code::HJ, 7_000), (Code::GH, 900), (Code::GI, 300)] {
            liasse.lines.insert(code, Money::euros(euros));
        }
        liasse.lines.remove(&Code::DI);
        let (before, simplified) = (liasse.complete(), Simplified::from(&fixtures::liasses()["B"].stated()));
        let after = Simplified::from(&before);
        let moved = |code| after.get(code) - simplified.get(code);
        assert_eq!(moved(_306), Money::euros(7_000));
        assert_eq!((moved(_230), moved(_262)), (Money::euros(900), Money::euros(300)));
        assert_eq!(after.get(_310), before.get(Code::HN));
    }
}
