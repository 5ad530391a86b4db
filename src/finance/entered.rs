//! A figure as a person enters it: a number with its unit.

use super::{
    analysis::Unit,
    figure::{Figure, Ratio},
};
use crate::base::{Money, MoneyError, Percent};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, str::FromStr};

/// A figure that was entered, in the unit of its [`Balance`](super::Balance).
///
/// Its plain form, in journals and transcripts, is `67561.00` for euros, and bears its unit otherwise: `42.24 %`,
/// `57.3 j`, `1.27 ans`, `1.13 fois`.
///
/// ```
/// use visavis::{base::Money, finance::{Entered, Unit}};
/// assert_eq!(Entered::read(Unit::Euros, "73,4k")?, Entered::Euros(Money::euros(73_400)));
/// assert_eq!(Entered::read(Unit::Days, "57,3 jours")?.to_string(), "57.3 j");
/// assert_eq!(Entered::read(Unit::Percent, "42,24")?.to_string(), "42.24 %");
/// # Ok::<(), visavis::finance::EnteredError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entered {
    /// An amount.
    Euros(Money),
    /// A percentage: 42,24 % stands for the share 0,4224.
    Percent(Percent),
    /// Days of a 360-day year.
    Days(Decimal),
    /// Years.
    Years(Decimal),
    /// A plain quotient.
    Times(Decimal),
}

/// Why a text is not a figure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnteredError {
    /// Nothing that reads as a number.
    #[error("chiffre illisible\u{a0}: «\u{a0}{0}\u{a0}»")]
    Unreadable(String),
    /// A unit that is not the one asked.
    #[error("«\u{a0}{0}\u{a0}» n’est pas dans l’unité attendue")]
    OtherUnit(String),
    /// Beyond ±1 000 000 000, or more than six decimals.
    #[error("chiffre hors limites\u{a0}: «\u{a0}{0}\u{a0}»")]
    OutOfRange(String),
}

/// The units that are written after a number, in lower case; the first is the one of the plain form.
const UNITS: [(Unit, &[&str]); 4] = [
    (Unit::Percent, &["%"]),
    (Unit::Days, &["j", "jours", "jour", "days", "day", "d"]),
    (Unit::Years, &["ans", "an", "années", "année", "years", "year", "y"]),
    (Unit::Times, &["fois", "x", "×", "times"]),
];

impl Entered {
    /// Reads what people type for a figure of that unit: « 57,3 », « 57,3 jours », « 73,4k ».
    ///
    /// # Errors
    /// No number, another unit, or beyond the limits.
    pub fn read(unit: Unit, text: &str) -> Result<Self, EnteredError> {
        let (stated, bare) = split(text);
        if stated.is_some_and(|stated| stated != unit) {
            return Err(EnteredError::OtherUnit(text.to_owned()));
        }
        let number = || number(text, &bare);
        Ok(match unit {
            Unit::Euros => Self::Euros(bare.parse().map_err(|error| match error {
                MoneyError::TooLarge(_) => EnteredError::OutOfRange(text.to_owned()),
                MoneyError::Unreadable(_) | MoneyError::TooPrecise(_) => {
                    EnteredError::Unreadable(text.to_owned())
                }
            })?),
            Unit::Percent => Self::Percent(Percent::new(number()?)),
            Unit::Days => Self::Days(number()?),
            Unit::Years => Self::Years(number()?),
            Unit::Times => Self::Times(number()?),
        })
    }

    /// A computed value in the unit of its figure, rounded half away from zero: amounts to the cent, the others to
    /// four decimals. Beyond the limits of what can be entered, the limit.
    pub fn of(unit: Unit, value: Ratio) -> Self {
        let by = if unit == Unit::Percent { Decimal::ONE_HUNDRED } else { Decimal::ONE };
        Self::rounded_from(unit, value, by)
    }

    /// A number that is in that unit already, rounded in the same way: 42.24 is 42,24 %.
    pub fn from_written(unit: Unit, number: Ratio) -> Self {
        Self::rounded_from(unit, number, Decimal::ONE)
    }

    fn rounded_from(unit: Unit, value: Ratio, by: Decimal) -> Self {
        let beyond = if *value.numer() < 0 { -LIMIT } else { LIMIT };
        if unit == Unit::Euros {
            let limit = Money::cents(if *value.numer() < 0 { i64::MIN } else { i64::MAX });
            return Self::Euros(Figure::Value(value).as_money().unwrap_or(limit));
        }
        let quotient = Decimal::from(*value.numer()).checked_div(Decimal::from(*value.denom()));
        let number = quotient.and_then(|quotient| quotient.checked_mul(by)).unwrap_or(beyond);
        let places = number.clamp(-LIMIT, LIMIT);
        let rounded = places.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize();
        Self::in_places(unit, rounded)
    }

    fn in_places(unit: Unit, number: Decimal) -> Self {
        match unit {
            Unit::Percent => Self::Percent(Percent::new(number)),
            Unit::Days => Self::Days(number),
            Unit::Years => Self::Years(number),
            Unit::Times | Unit::Euros => Self::Times(number),
        }
    }

    /// What is left when another figure of the same unit is taken away: points for percentages.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Euros(amount), Self::Euros(other)) => Self::Euros(amount - other),
            _ => Self::in_places(self.unit(), (self.number() - other.number()).normalize()),
        }
    }

    /// Its unit.
    pub const fn unit(self) -> Unit {
        match self {
            Self::Euros(_) => Unit::Euros,
            Self::Percent(_) => Unit::Percent,
            Self::Days(_) => Unit::Days,
            Self::Years(_) => Unit::Years,
            Self::Times(_) => Unit::Times,
        }
    }

    /// The number before the unit: 42.24 for 42,24 %.
    pub fn number(self) -> Decimal {
        match self {
            Self::Euros(amount) => amount.to_decimal(),
            Self::Percent(percent) => percent.points(),
            Self::Days(number) | Self::Years(number) | Self::Times(number) => number,
        }
        .normalize()
    }

    /// The number before the unit, as a fraction: for the formatter of numbers.
    pub fn written(self) -> Ratio {
        exact(self.number(), 1)
    }

    /// Rounded half away from zero to what people write: percentages, years and quotients to two decimals, days to
    /// one; an amount as it is.
    #[must_use]
    pub fn rounded(self) -> Self {
        let to = |number: Decimal, places| {
            number.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero).normalize()
        };
        match self {
            Self::Euros(amount) => Self::Euros(amount),
            Self::Percent(percent) => Self::Percent(Percent::new(to(percent.points(), 2))),
            Self::Days(number) => Self::Days(to(number, 1)),
            Self::Years(number) => Self::Years(to(number, 2)),
            Self::Times(number) => Self::Times(to(number, 2)),
        }
    }

    /// The value as a [`Figure`] holds it: a percentage is a share of one.
    pub fn value(self) -> Ratio {
        let by = if let Self::Percent(_) = self { 100 } else { 1 };
        exact(self.number(), by)
    }

    /// The amount, if it is one.
    pub const fn as_money(self) -> Option<Money> {
        if let Self::Euros(amount) = self { Some(amount) } else { None }
    }

    /// As a figure of that unit. A bare number, as journals held before figures had units, counts days, years, times,
    /// or is a share of one, up to the limits of an entry; `None` for another unit.
    ///
    /// ```
    /// use visavis::{base::Money, finance::{Entered, Unit}};
    /// let bare = Entered::Euros(Money::cents(42));
    /// assert_eq!(bare.in_unit(Unit::Percent), Some("42 %".parse()?));
    /// assert_eq!(Entered::read(Unit::Days, "57")?.in_unit(Unit::Euros), None);
    /// # Ok::<(), visavis::finance::EnteredError>(())
    /// ```
    pub fn in_unit(self, unit: Unit) -> Option<Self> {
        if self.unit() == unit {
            return Some(self);
        }
        let Self::Euros(amount) = self else { return None };
        let bounded = |number: Decimal| number.clamp(-LIMIT, LIMIT).normalize();
        let number = bounded(amount.to_decimal());
        let by = if unit == Unit::Percent { Decimal::ONE_HUNDRED } else { Decimal::ONE };
        Some(Self::in_places(unit, bounded(number * by)))
    }

    /// Half of the last place that was written, as a [`Figure`] counts: 57,3 days stands for anything from 57,25 to
    /// 57,35. An amount stands for one euro around it, 5 € when it is rounded to the ten, 50 € to the hundred.
    pub fn precision(self) -> Ratio {
        if let Self::Euros(amount) = self {
            let rounded_to = |euros: i64| !amount.is_zero() && amount.as_cents() % (euros * 100) == 0;
            let euros = if rounded_to(100) {
                50
            } else if rounded_to(10) {
                5
            } else {
                1
            };
            return Ratio::from_integer(euros);
        }
        let by = if let Self::Percent(_) = self { 100 } else { 1 };
        exact(Decimal::new(5, self.number().scale() + 1), by)
    }
}

/// Largest number that can be entered, apart from amounts.
const LIMIT: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

/// A decimal within the limits of an entry over `by`, as a fraction.
fn exact(number: Decimal, by: i64) -> Ratio {
    let scale = number.scale().min(12);
    let (mantissa, power) = (i64::try_from(number.mantissa()), 10_i64.checked_pow(scale));
    let denominator = power.and_then(|power| power.checked_mul(by)).unwrap_or(i64::MAX);
    Ratio::new(mantissa.unwrap_or(i64::MAX), denominator)
}

/// The unit that a text states, and what is left of it without spaces.
fn split(text: &str) -> (Option<Unit>, String) {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    let after = compact.trim_start_matches(|c: char| !(c.is_alphabetic() || matches!(c, '%' | '×')));
    let stated = UNITS.iter().find(|(_, names)| names.contains(&after)).map(|(unit, _)| *unit);
    let kept = if stated.is_some() { compact.len() - after.len() } else { compact.len() };
    (stated, compact[..kept].to_owned())
}

fn number(text: &str, bare: &str) -> Result<Decimal, EnteredError> {
    let plain: String = bare
        .chars()
        .map(|c| match c {
            ',' => '.',
            '−' | '–' => '-',
            other => other,
        })
        .collect();
    let digits = plain.trim_start_matches(['+', '-']);
    let readable = digits.starts_with(|c: char| c.is_ascii_digit())
        && plain.len() - digits.len() <= 1
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    let read = Decimal::from_str_exact(plain.trim_start_matches('+')).ok().filter(|_| readable);
    let number = read.ok_or_else(|| EnteredError::Unreadable(text.to_owned()))?.normalize();
    if number.abs() > LIMIT || number.scale() > 6 {
        return Err(EnteredError::OutOfRange(text.to_owned()));
    }
    Ok(number)
}

impl fmt::Display for Entered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Euros(amount) = self {
            return amount.fmt(f);
        }
        let unit = UNITS.iter().find(|(unit, _)| *unit == self.unit()).and_then(|(_, names)| names.first());
        write!(f, "{} {}", self.number(), unit.unwrap_or(&""))
    }
}

impl FromStr for Entered {
    type Err = EnteredError;

    /// The unit is the one that is written, euros without any.
    fn from_str(text: &str) -> Result<Self, EnteredError> {
        Self::read(split(text).0.unwrap_or(Unit::Euros), text)
    }
}

impl Serialize for Entered {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Entered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Entered;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(
                    "un montant (67561), ou un chiffre et son unité : \"42,24 %\", \"57,3 j\", \"1,13 fois\"",
                )
            }
            fn visit_i64<E: de::Error>(self, euros: i64) -> Result<Entered, E> {
                self.visit_str(&euros.to_string())
            }
            fn visit_u64<E: de::Error>(self, euros: u64) -> Result<Entered, E> {
                self.visit_str(&euros.to_string())
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Entered, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn reads(text: &str, plain: &str) {
        let entry: Entered = text.parse().unwrap();
        assert_eq!(entry.to_string(), plain, "{text}");
        assert_eq!(plain.parse(), Ok(entry), "{plain} reads back");
    }

    #[test]
    fn figures_with_their_units() {
        reads("67561", "67561.00");
        reads("−1 234,56 €", "-1234.56");
        reads("1,2 M€", "1200000.00");
        reads("42,24 %", "42.24 %");
        reads("−5\u{a0}%", "-5 %");
        reads("57,30 jours", "57.3 j");
        reads("1,27 an", "1.27 ans");
        reads("1.13 x", "1.13 fois");
        reads("1,13 fois", "1.13 fois");
    }

    #[test]
    fn what_is_no_figure_is_refused() {
        let refused = |unit, text: &str| Entered::read(unit, text).unwrap_err();
        assert!(matches!(refused(Unit::Days, "douze"), EnteredError::Unreadable(_)));
        assert!(matches!(refused(Unit::Days, ""), EnteredError::Unreadable(_)));
        assert!(matches!(refused(Unit::Times, "1e5"), EnteredError::Unreadable(_)));
        assert!(matches!(refused(Unit::Times, "1.1.1"), EnteredError::Unreadable(_)));
        assert!(matches!(refused(Unit::Days, "57 %"), EnteredError::OtherUnit(_)));
        assert!(matches!(refused(Unit::Euros, "57 jours"), EnteredError::OtherUnit(_)));
        assert!(matches!(refused(Unit::Percent, "99999999999"), EnteredError::OutOfRange(_)));
        assert!(matches!(refused(Unit::Times, "1,23456789"), EnteredError::OutOfRange(_)));
        assert!(matches!(refused(Unit::Euros, "99999999999999999999"), EnteredError::OutOfRange(_)));
    }

    #[test]
    fn values_are_those_of_a_figure() {
        let read = |text: &str| text.parse::<Entered>().unwrap();
        assert_eq!(read("42,24 %").value(), Ratio::new(4_224, 10_000));
        assert_eq!(read("57,3 j").value(), Ratio::new(573, 10));
        assert_eq!(read("57,3 j").precision(), Ratio::new(1, 20));
        assert_eq!(read("42 %").precision(), Ratio::new(1, 200));
        assert_eq!(read("67561").precision(), Ratio::from_integer(1));
        assert_eq!(read("67600").precision(), Ratio::from_integer(50));
        assert_eq!(Entered::of(Unit::Percent, Ratio::new(1, 3)).to_string(), "33.3333 %");
        assert_eq!(read("42,24 %").minus(read("43 %")).to_string(), "-0.76 %");
        assert_eq!(Entered::of(Unit::Days, Ratio::from_integer(i64::MIN)).to_string(), "-1000000000 j");
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "[0-9 ,.+−%jxk€-]{0,24}") {
            for unit in [Unit::Euros, Unit::Percent, Unit::Days, Unit::Years, Unit::Times] {
                if let Ok(entry) = Entered::read(unit, &text) {
                    prop_assert_eq!(entry.unit(), unit);
                    prop_assert_eq!(entry.to_string().parse(), Ok(entry));
                    let _ = (entry.value(), entry.precision());
                }
            }
        }
    }
}
