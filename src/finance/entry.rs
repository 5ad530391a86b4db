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
/// use visavis::{base::Money, finance::{Entry, Unit}};
/// assert_eq!(Entry::read(Unit::Euros, "73,4k")?, Entry::Euros(Money::euros(73_400)));
/// assert_eq!(Entry::read(Unit::Days, "57,3 jours")?.to_string(), "57.3 j");
/// assert_eq!(Entry::read(Unit::Percent, "42,24")?.to_string(), "42.24 %");
/// # Ok::<(), visavis::finance::EntryError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
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
pub enum EntryError {
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

impl Entry {
    /// Reads what people type for a figure of that unit: « 57,3 », « 57,3 jours », « 73,4k ».
    ///
    /// # Errors
    /// No number, another unit, or beyond the limits.
    pub fn read(unit: Unit, text: &str) -> Result<Self, EntryError> {
        let (stated, bare) = split(text);
        if stated.is_some_and(|stated| stated != unit) {
            return Err(EntryError::OtherUnit(text.to_owned()));
        }
        let number = || number(text, &bare);
        Ok(match unit {
            Unit::Euros => Self::Euros(bare.parse().map_err(|error| match error {
                MoneyError::TooLarge(_) => EntryError::OutOfRange(text.to_owned()),
                MoneyError::Unreadable(_) | MoneyError::TooPrecise(_) => {
                    EntryError::Unreadable(text.to_owned())
                }
            })?),
            Unit::Percent => Self::Percent(Percent::new(number()?)),
            Unit::Days => Self::Days(number()?),
            Unit::Years => Self::Years(number()?),
            Unit::Times => Self::Times(number()?),
        })
    }

    /// A computed value in the unit of its figure, rounded half away from zero: amounts to the cent, the others to
    /// four decimals. `None` beyond what can be entered.
    pub fn of(unit: Unit, value: Ratio) -> Option<Self> {
        if unit == Unit::Euros {
            return Figure::Value(value).as_money().map(Self::Euros);
        }
        let quotient = Decimal::from(*value.numer()).checked_div(Decimal::from(*value.denom()))?;
        let points =
            if unit == Unit::Percent { quotient.checked_mul(Decimal::ONE_HUNDRED)? } else { quotient };
        let rounded = points.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize();
        Some(match unit {
            Unit::Percent => Self::Percent(Percent::new(rounded)),
            Unit::Days => Self::Days(rounded),
            Unit::Years => Self::Years(rounded),
            Unit::Times | Unit::Euros => Self::Times(rounded),
        })
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
    /// or is a share of one; `None` for another unit.
    ///
    /// ```
    /// use visavis::{base::Money, finance::{Entry, Unit}};
    /// let bare = Entry::Euros(Money::cents(42));
    /// assert_eq!(bare.in_unit(Unit::Percent).unwrap().to_string(), "42 %");
    /// assert_eq!(Entry::read(Unit::Days, "57")?.in_unit(Unit::Euros), None);
    /// # Ok::<(), visavis::finance::EntryError>(())
    /// ```
    pub fn in_unit(self, unit: Unit) -> Option<Self> {
        let number = self.number();
        match (self, unit) {
            (same, unit) if same.unit() == unit => Some(same),
            (Self::Euros(_), _) if number.abs() > LIMIT => None,
            (Self::Euros(_), Unit::Percent) => Some(Self::Percent(Percent::new(
                number.checked_mul(Decimal::ONE_HUNDRED).filter(|points| points.abs() <= LIMIT)?.normalize(),
            ))),
            (Self::Euros(_), Unit::Days) => Some(Self::Days(number)),
            (Self::Euros(_), Unit::Years) => Some(Self::Years(number)),
            (Self::Euros(_), Unit::Times) => Some(Self::Times(number)),
            _ => None,
        }
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

fn number(text: &str, bare: &str) -> Result<Decimal, EntryError> {
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
    let number = read.ok_or_else(|| EntryError::Unreadable(text.to_owned()))?.normalize();
    if number.abs() > LIMIT || number.scale() > 6 {
        return Err(EntryError::OutOfRange(text.to_owned()));
    }
    Ok(number)
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Euros(amount) = self {
            return amount.fmt(f);
        }
        let unit = UNITS.iter().find(|(unit, _)| *unit == self.unit()).and_then(|(_, names)| names.first());
        write!(f, "{} {}", self.number(), unit.unwrap_or(&""))
    }
}

impl FromStr for Entry {
    type Err = EntryError;

    /// The unit is the one that is written, euros without any.
    fn from_str(text: &str) -> Result<Self, EntryError> {
        Self::read(split(text).0.unwrap_or(Unit::Euros), text)
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Entry;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(
                    "un montant (67561), ou un chiffre et son unité : \"42,24 %\", \"57,3 j\", \"1,13 fois\"",
                )
            }
            fn visit_i64<E: de::Error>(self, euros: i64) -> Result<Entry, E> {
                self.visit_str(&euros.to_string())
            }
            fn visit_u64<E: de::Error>(self, euros: u64) -> Result<Entry, E> {
                self.visit_str(&euros.to_string())
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Entry, E> {
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
        let entry: Entry = text.parse().unwrap();
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
        let refused = |unit, text: &str| Entry::read(unit, text).unwrap_err();
        assert!(matches!(refused(Unit::Days, "douze"), EntryError::Unreadable(_)));
        assert!(matches!(refused(Unit::Days, ""), EntryError::Unreadable(_)));
        assert!(matches!(refused(Unit::Times, "1e5"), EntryError::Unreadable(_)));
        assert!(matches!(refused(Unit::Times, "1.1.1"), EntryError::Unreadable(_)));
        assert!(matches!(refused(Unit::Days, "57 %"), EntryError::OtherUnit(_)));
        assert!(matches!(refused(Unit::Euros, "57 jours"), EntryError::OtherUnit(_)));
        assert!(matches!(refused(Unit::Percent, "99999999999"), EntryError::OutOfRange(_)));
        assert!(matches!(refused(Unit::Times, "1,23456789"), EntryError::OutOfRange(_)));
        assert!(matches!(refused(Unit::Euros, "99999999999999999999"), EntryError::OutOfRange(_)));
    }

    #[test]
    fn values_are_those_of_a_figure() {
        let read = |text: &str| text.parse::<Entry>().unwrap();
        assert_eq!(read("42,24 %").value(), Ratio::new(4_224, 10_000));
        assert_eq!(read("57,3 j").value(), Ratio::new(573, 10));
        assert_eq!(read("57,3 j").precision(), Ratio::new(1, 20));
        assert_eq!(read("42 %").precision(), Ratio::new(1, 200));
        assert_eq!(read("67561").precision(), Ratio::from_integer(1));
        assert_eq!(read("67600").precision(), Ratio::from_integer(50));
        assert_eq!(Entry::of(Unit::Percent, Ratio::new(1, 3)).unwrap().to_string(), "33.3333 %");
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "[0-9 ,.+−%jxk€-]{0,24}") {
            for unit in [Unit::Euros, Unit::Percent, Unit::Days, Unit::Years, Unit::Times] {
                if let Ok(entry) = Entry::read(unit, &text) {
                    prop_assert_eq!(entry.unit(), unit);
                    prop_assert_eq!(entry.to_string().parse(), Ok(entry));
                    let _ = (entry.value(), entry.precision());
                }
            }
        }
    }
}
