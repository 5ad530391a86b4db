//! What a box code knows of itself: text, form, side, label, sign, sets.

use super::{
    form::{Form, FormSet, Side, Sign},
    table::Code,
};
use crate::finance::FinanceError;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{cmp::Reverse, fmt, str::FromStr};

impl Code {
    /// The boxes of one set of forms, in form order.
    ///
    /// ```
    /// use visavis::finance::{Code, FormSet};
    /// assert!(Code::all(FormSet::From2026).any(|code| code == Code::F1));
    /// assert!(Code::all(FormSet::Before2026).all(|code| code != Code::F1));
    /// ```
    pub fn all(set: FormSet) -> impl Iterator<Item = Self> {
        Self::EVERY.iter().copied().filter(move |code| code.is_in(set))
    }

    /// The two characters printed in the box.
    pub fn as_str(self) -> &'static str {
        self.variant().trim_start_matches('_')
    }

    /// The form that holds the box.
    pub const fn form(self) -> Form {
        self.row().form
    }

    /// The side of the accounts.
    pub const fn side(self) -> Side {
        self.row().facts.side
    }

    /// The label of the 2026 forms, or the last one of a box they dropped: « Autres achats et charges externes ».
    pub const fn label(self) -> &'static str {
        self.row().label
    }

    /// The label of one set of forms: FZ is « Charges sociales » before 2026, « Cotisations sociales » since.
    pub fn label_in(self, set: FormSet) -> &'static str {
        self.row().facts.formerly_in(set).unwrap_or(self.row().label)
    }

    /// When an amount below zero is plausible.
    pub const fn sign(self) -> Sign {
        self.row().facts.sign
    }

    /// True if the forms of this set print the box.
    pub fn is_in(self, set: FormSet) -> bool {
        self.row().facts.is_in(set)
    }

    /// True if the forms of this set compute the box from others. HD and HH are totals before 2026, entries since.
    pub fn is_total(self, set: FormSet) -> bool {
        self.row().facts.is_total(set)
    }

    /// True for a reminder or an annex figure, which no total holds.
    pub fn is_memo(self) -> bool {
        self.row().facts.is_memo()
    }

    /// True for YP, the mean headcount: its "amount" counts persons, not euros.
    pub fn is_headcount(self) -> bool {
        self == Self::YP
    }

    /// The boxes that a mistyped text may stand for, best first, at most four.
    ///
    /// ```
    /// use visavis::finance::Code;
    /// assert_eq!(Code::near("fw")[0], Code::FW);
    /// assert_eq!(Code::near("WF")[0], Code::FW);
    /// assert!(Code::near("chiffre d’affaires").is_empty());
    /// ```
    pub fn near(text: &str) -> Vec<Self> {
        let text: String = text.trim().to_uppercase();
        let first = text.chars().next();
        let mut found: Vec<(usize, Reverse<bool>, Reverse<bool>, Self)> = Self::EVERY
            .iter()
            .map(|code| {
                let name = code.as_str();
                let swapped = name.chars().rev().eq(text.chars());
                let begins = name.chars().next() == first;
                (strsim::damerau_levenshtein(name, &text), Reverse(swapped), Reverse(begins), *code)
            })
            .filter(|(distance, ..)| *distance <= 1)
            .collect();
        found.sort();
        found.into_iter().take(4).map(|(.., code)| code).collect()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Code {
    type Err = FinanceError;

    fn from_str(text: &str) -> Result<Self, FinanceError> {
        let known = Self::EVERY.iter().copied().find(|code| code.as_str() == text);
        known.ok_or_else(|| FinanceError::UnknownCode { text: text.to_owned(), near: Self::near(text) })
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Code;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a box of the liasse, as \"FW\"")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Code, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_two_characters_and_read_back() {
        for code in Code::EVERY {
            assert_eq!(code.as_str().len(), 2, "{code}");
            assert_eq!(code.as_str().parse(), Ok(*code));
        }
    }

    #[test]
    fn form_order() {
        let forms: Vec<Form> = Code::EVERY.iter().map(|code| code.form()).collect();
        assert!(forms.is_sorted());
        assert!(Code::EVERY.is_sorted());
        assert!(Code::FW < Code::FX && Code::BJ < Code::AA.max(Code::CO));
    }

    #[test]
    fn sets() {
        let only = |set: FormSet, other: FormSet| -> Vec<&str> {
            Code::all(set).filter(|c| !c.is_in(other)).map(Code::as_str).collect()
        };
        assert_eq!(only(FormSet::From2026, FormSet::Before2026), ["D1", "F1", "G1", "G2", "G3"]);
        assert_eq!(
            only(FormSet::Before2026, FormSet::From2026),
            ["AX", "AY", "HA", "HB", "HC", "HE", "HF", "HG", "A1"]
        );
    }

    #[test]
    fn facts_of_some_boxes() {
        assert_eq!(Code::FW.label(), "Autres achats et charges externes");
        assert_eq!(Code::FZ.label_in(FormSet::Before2026), "Charges sociales");
        assert_eq!(Code::_8E.form(), Form::F2057);
        assert!(Code::HD.is_total(FormSet::Before2026) && !Code::HD.is_total(FormSet::From2026));
        assert!(Code::EH.is_memo() && !Code::DU.is_memo());
        let signed: Vec<&str> = Code::EVERY
            .iter()
            .filter(|c| c.sign() != Sign::Positive && !c.is_total(FormSet::From2026))
            .map(|c| c.as_str())
            .collect();
        assert_eq!(signed, ["DA", "DH", "DI", "FM", "FT", "FV", "HK"]);
    }

    #[track_caller]
    fn refused(text: &str, message: &str) {
        let error = serde_json::from_value::<Code>(serde_json::json!(text)).unwrap_err();
        assert_eq!(error.to_string().replace(['\u{a0}', '\u{202f}'], " "), message);
    }

    #[test]
    fn mistyped_codes_list_their_neighbours() {
        refused("WF", "case inconnue de la liasse : « WF » ; vouliez-vous dire FW, AF, BF ou CF ?");
        refused("FWW", "case inconnue de la liasse : « FWW » ; vouliez-vous dire FW ?");
        refused("chiffre", "case inconnue de la liasse : « chiffre »");
    }
}
