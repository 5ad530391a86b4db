//! What a box of the régime simplifié knows of itself: text, form, side, label, sign, sets.

use super::{Box2033, Form2033, SimplifiedRule};
use crate::finance::{
    FinanceError,
    liasse::{
        Boxes,
        form::{FormSet, Side, Sign},
    },
};
use std::{cmp::Reverse, fmt, str::FromStr};

impl Box2033 {
    /// The boxes of one set of forms, in form order.
    pub fn all(set: FormSet) -> impl Iterator<Item = Self> {
        Self::EVERY.iter().copied().filter(move |code| code.is_in(set))
    }

    /// The three digits printed in the box.
    pub fn as_str(self) -> &'static str {
        self.variant().trim_start_matches('_')
    }

    /// The form that holds the box.
    pub const fn form(self) -> Form2033 {
        self.row().form
    }

    /// The side of the accounts.
    pub const fn side(self) -> Side {
        self.row().facts.side
    }

    /// The label of the 2026 forms: « Autres charges externes ».
    pub const fn label(self) -> &'static str {
        self.row().label
    }

    /// The label of one set of forms: 172 is « Autres dettes » before 2026, « Dettes fiscales et sociales » since.
    pub fn label_in(self, set: FormSet) -> &'static str {
        self.row().facts.formerly_in(set).unwrap_or(self.row().label)
    }

    /// True for a reminder or an annex figure, which no total holds.
    pub fn is_memo(self) -> bool {
        self.row().facts.is_memo()
    }

    /// The boxes that a mistyped text may stand for, best first, at most four.
    ///
    /// ```
    /// use visavis::finance::Box2033;
    /// assert_eq!(Box2033::near("084 ")[0], Box2033::_084);
    /// assert_eq!(Box2033::near("804")[0], Box2033::_084);
    /// assert!(Box2033::near("FW").is_empty());
    /// ```
    pub fn near(text: &str) -> Vec<Self> {
        let text = text.trim();
        let alike = |code: Self| code.as_str().chars().zip(text.chars()).take_while(|(a, b)| a == b).count();
        let mut found: Vec<(usize, Reverse<usize>, Self)> = Self::EVERY
            .iter()
            .map(|code| (strsim::damerau_levenshtein(code.as_str(), text), Reverse(alike(*code)), *code))
            .filter(|(distance, ..)| *distance <= 1)
            .collect();
        found.sort();
        found.into_iter().take(4).map(|(.., code)| code).collect()
    }
}

impl Boxes for Box2033 {
    type Rule = SimplifiedRule;
    const DEPRECIATION: SimplifiedRule = SimplifiedRule::S13;
    const PARTS: SimplifiedRule = SimplifiedRule::S14;
    const SIGNS: SimplifiedRule = SimplifiedRule::S15;
    const SETS: SimplifiedRule = SimplifiedRule::S16;

    fn title(rule: SimplifiedRule) -> &'static str {
        rule.title()
    }

    fn sign(self) -> Sign {
        self.row().facts.sign
    }

    fn is_in(self, set: FormSet) -> bool {
        self.row().facts.is_in(set)
    }

    fn is_total(self, set: FormSet) -> bool {
        self.row().facts.is_total(set)
    }
}

impl fmt::Display for Box2033 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Box2033 {
    type Err = FinanceError;

    fn from_str(text: &str) -> Result<Self, FinanceError> {
        let known = Self::EVERY.iter().copied().find(|code| code.as_str() == text);
        known.ok_or_else(|| FinanceError::UnknownBox2033 { text: text.to_owned(), near: Self::near(text) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_three_digits_and_read_back() {
        for code in Box2033::EVERY {
            assert_eq!(code.as_str().len(), 3, "{code}");
            assert_eq!(code.as_str().parse(), Ok(*code));
        }
        assert!(Box2033::EVERY.is_sorted() && Box2033::EVERY.iter().map(|code| code.form()).is_sorted());
    }

    #[test]
    fn some_debts_have_moved() {
        let only: Vec<&str> = Box2033::all(FormSet::From2026)
            .filter(|code| !code.is_in(FormSet::Before2026))
            .map(Box2033::as_str)
            .collect();
        assert_eq!(only, ["173", "175"]);
        assert_eq!(Box2033::_172.label_in(FormSet::Before2026), "Autres dettes");
        assert_eq!(Box2033::_172.label_in(FormSet::From2026), "Dettes fiscales et sociales");
        assert_eq!(Box2033::_169.label_in(FormSet::Before2026), "Dont comptes courants d’associés");
    }

    #[test]
    fn mistyped_boxes_list_their_neighbours() {
        let error = "17".parse::<Box2033>().unwrap_err();
        let told = error.to_string().replace(['\u{a0}', '\u{202f}'], " ");
        let expected =
            "case inconnue des formulaires 2033 : « 17 » ; vouliez-vous dire 172, 173, 175 ou 174 ?";
        assert_eq!(told, expected);
    }
}
