//! The liasse: boxes, amounts, totals, and the checks V01 to V20 of the réel normal, S01 to S16 of the simplifié.

mod boxes;
mod code;
mod equations;
mod form;
mod row;
mod rule;
mod simplified;
mod table;
mod totals;
mod validate;

pub use boxes::Boxes;
pub use form::{Form, FormSet, Regime, Side, Sign};
pub use rule::Rule;
pub use simplified::{Box2033, Form2033, Simplified, SimplifiedRule};
pub use table::Code;
pub use totals::Totals;
pub use validate::{Violation, validate};

pub(in crate::finance) use equations::LINES as DEPRECIATED;
pub(crate) use validate::tolerance;

use crate::base::{Date, Money, Score};
use serde::{Deserialize, Deserializer, Serialize, de};
use std::{collections::BTreeMap, fmt};

/// Who holds the business: a few boxes read differently for a sole trader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Holder {
    /// A company: its result is after the managers' pay.
    #[default]
    Company,
    /// An entrepreneur individuel: DA may be negative, and the result is before the owner's drawings.
    SoleTrader,
}

/// The accounts of one year, as declared.
///
/// Forms hold whole euros; amounts here may hold cents. A box that is absent is worth zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Liasse {
    /// The first day of the year: it decides the set of forms.
    pub opening: Date,
    /// The last day of the year.
    pub closing: Date,
    /// Company or sole trader.
    #[serde(default)]
    pub holder: Holder,
    /// Réel normal, or an unfolded [`Simplified`], of which less is known.
    #[serde(default)]
    pub regime: Regime,
    /// The amounts by box. Assets gross, with depreciation apart; charges and depreciation positive.
    #[serde(deserialize_with = "lines_without_repeats")]
    pub lines: BTreeMap<Code, Money>,
}

impl Liasse {
    /// The accounts of a company; of two amounts for one box, the last stands.
    pub fn new(opening: Date, closing: Date, lines: impl IntoIterator<Item = (Code, Money)>) -> Self {
        let lines = lines.into_iter().collect();
        Self { opening, closing, holder: Holder::Company, regime: Regime::Normal, lines }
    }

    /// The set of forms, from the opening date.
    pub fn set(&self) -> FormSet {
        FormSet::of(self.opening)
    }

    /// The amount of a box; zero when it is absent.
    pub fn get(&self, code: Code) -> Money {
        self.lines.get(&code).copied().unwrap_or_default()
    }

    /// The sum of some boxes.
    pub fn sum(&self, codes: &[Code]) -> Money {
        codes.iter().map(|code| self.get(*code)).sum()
    }

    /// The length of the year in months; a month begun counts from its sixteenth day. 0 when it closes before it
    /// opens.
    ///
    /// ```
    /// use visavis::{base::Date, finance::Liasse};
    /// let months = |a, b| Liasse::new(a, b, []).months();
    /// assert_eq!(months(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31)), 12);
    /// assert_eq!(months(Date::constant(2024, 7, 1), Date::constant(2025, 12, 31)), 18);
    /// assert_eq!(months(Date::constant(2025, 3, 15), Date::constant(2025, 12, 31)), 10);
    /// ```
    pub fn months(&self) -> u32 {
        let Ok(end) = self.closing.tomorrow() else { return 0 };
        let whole =
            i32::from(end.year() - self.opening.year()) * 12 + i32::from(end.month() - self.opening.month());
        let days = i32::from(end.day() - self.opening.day());
        let rounded = match days {
            16.. => whole + 1,
            -15..16 => whole,
            _ => whole - 1,
        };
        u32::try_from(rounded).unwrap_or(0)
    }

    /// YP, the mean headcount; parts of a person are allowed.
    pub fn headcount(&self) -> Score {
        Score::new(self.get(Code::YP).as_cents(), 100)
    }

    /// Fills the totals that are absent, and DI, from the detail lines; what is stated stays, to be checked.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{Code, Liasse}};
    /// let detail = [(Code::FA, 48_600), (Code::FD, 561_400), (Code::FW, 112_400), (Code::FY, 168_000)];
    /// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31),
    ///     detail.map(|(code, euros)| (code, Money::euros(euros)))).complete();
    /// assert_eq!(liasse.get(Code::FL), Money::euros(610_000));
    /// assert_eq!(liasse.get(Code::DI), Money::euros(329_600));
    /// ```
    #[must_use]
    pub fn complete(mut self) -> Self {
        for (code, amount) in Totals::of(&self).iter() {
            if !amount.is_zero() {
                self.lines.entry(code).or_insert(amount);
            }
        }
        self
    }
}

/// [`Liasse::complete`] as a function.
pub fn complete(detail: Liasse) -> Liasse {
    detail.complete()
}

/// A box written twice is an author's mistake that a plain map would hide.
fn lines_without_repeats<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<Code, Money>, D::Error> {
    struct Visitor;
    impl<'de> de::Visitor<'de> for Visitor {
        type Value = BTreeMap<Code, Money>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("amounts by box, as {\"FW\": 112400}")
        }
        fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut lines = BTreeMap::new();
            while let Some((code, amount)) = map.next_entry::<Code, Money>()? {
                if lines.insert(code, amount).is_some() {
                    return Err(de::Error::custom(format!("case {code} donnée deux fois")));
                }
            }
            Ok(lines)
        }
    }
    deserializer.deserialize_map(Visitor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn months(opening: (i16, i8, i8), closing: (i16, i8, i8), expected: u32) {
        let date = |(year, month, day)| jiff::civil::date(year, month, day);
        assert_eq!(Liasse::new(date(opening), date(closing), []).months(), expected);
    }

    #[test]
    fn lengths_of_a_year() {
        months((2025, 1, 1), (2025, 12, 31), 12);
        months((2024, 7, 1), (2025, 12, 31), 18);
        months((2024, 3, 1), (2025, 2, 28), 12);
        months((2025, 9, 12), (2025, 12, 31), 4);
        months((2025, 9, 18), (2025, 12, 31), 3);
        months((2025, 12, 31), (2025, 1, 1), 0);
    }

    #[track_caller]
    fn reads(lines: &str) -> Result<Liasse, String> {
        let text = format!(r#"(opening: "2025-01-01", closing: "2025-12-31", lines: {lines})"#);
        ron::from_str(&text).map_err(|error| error.code.to_string().replace(['\u{a0}', '\u{202f}'], " "))
    }

    #[test]
    fn documents_name_boxes_and_may_omit_the_holder() {
        let liasse = reads(r#"{"FW": 112400, "1A": "131100.50", "DH": -1}"#).unwrap();
        assert_eq!(liasse.get(Code::_1A), Money::cents(13_110_050));
        assert_eq!(liasse.get(Code::DH), Money::euros(-1));
        assert_eq!(liasse.get(Code::FX), Money::ZERO);
        assert_eq!((liasse.holder, liasse.set()), (Holder::Company, FormSet::From2026));
    }

    #[test]
    fn documents_with_unknown_or_repeated_boxes_are_refused() {
        assert_eq!(reads(r#"{"FW": 1, "FW": 2}"#), Err("case FW donnée deux fois".to_owned()));
        let unknown = reads(r#"{"1a": 1}"#).unwrap_err();
        assert!(
            unknown.starts_with("case inconnue de la liasse : « 1a » ; vouliez-vous dire 1A,"),
            "{unknown}"
        );
    }
}
