//! Amounts in integer cents and rates in basis points: no float touches money.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{
    fmt,
    iter::Sum,
    ops::{Add, AddAssign, Neg, Sub, SubAssign},
    str::FromStr,
};

/// An amount of euros, held in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

/// Why a text is not an amount.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Nothing that reads as digits.
    #[error("montant illisible : « {0} »")]
    Unreadable(String),
    /// More than two decimals, so a cent would be lost.
    #[error("plus de deux décimales : « {0} »")]
    TooPrecise(String),
    /// Beyond ±90 000 milliards d'euros.
    #[error("montant hors limites : « {0} »")]
    TooLarge(String),
}

impl Money {
    /// No euro at all.
    pub const ZERO: Self = Self(0);

    /// From cents.
    pub const fn cents(cents: i64) -> Self {
        Self(cents)
    }

    /// From whole euros; saturates at the limits of the type.
    pub const fn euros(euros: i64) -> Self {
        Self(euros.saturating_mul(100))
    }

    /// The amount in cents.
    pub const fn as_cents(self) -> i64 {
        self.0
    }

    /// Without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// True for exactly zero.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Times an exact fraction, rounded half away from zero to the cent. `None` when the divisor is zero.
    ///
    /// ```
    /// use visavis::base::Money;
    /// assert_eq!(Money::euros(100).times(1, 3), Some(Money::cents(3_333)));
    /// assert_eq!(Money::cents(5).times(1, 2), Some(Money::cents(3)));
    /// assert_eq!(Money::euros(100).times(1, 0), None);
    /// ```
    pub fn times(self, numerator: i64, divisor: i64) -> Option<Self> {
        if divisor == 0 {
            return None;
        }
        let product = i128::from(self.0) * i128::from(numerator);
        let divisor = i128::from(divisor);
        let (magnitude, by) = (product.unsigned_abs(), divisor.unsigned_abs());
        let rounded = i64::try_from((magnitude + by / 2) / by).ok()?;
        Some(Self(if (product < 0) == (divisor < 0) { rounded } else { -rounded }))
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// The plain form of files and of `--json`: `-1234.50`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

/// Reads what people type: `73400`, `73 400`, `−1 234,56 €`, `73,4k`, `86 k€`, `1,2 M€`.
impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let unreadable = || MoneyError::Unreadable(text.to_owned());
        let compact: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '€'))
            .map(|c| match c {
                ',' => '.',
                '−' => '-',
                other => other.to_ascii_lowercase(),
            })
            .collect();
        let (negative, body) = match compact.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, compact.strip_prefix('+').unwrap_or(&compact)),
        };
        let (digits, zeros) = match body {
            b if b.ends_with("keur") => (b.trim_end_matches("keur"), 5),
            b if b.ends_with("eur") => (b.trim_end_matches("eur"), 2),
            b if b.ends_with('k') => (b.trim_end_matches('k'), 5),
            b if b.ends_with('m') => (b.trim_end_matches('m'), 8),
            b => (b, 2),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() || !whole.chars().chain(decimals.chars()).all(|c| c.is_ascii_digit()) {
            return Err(unreadable());
        }
        let (kept, lost) = decimals.split_at(decimals.len().min(zeros));
        if lost.chars().any(|c| c != '0') {
            return Err(MoneyError::TooPrecise(text.to_owned()));
        }
        let cents = format!("{whole}{kept:0<zeros$}");
        let cents: i64 = cents.parse().map_err(|_e| MoneyError::TooLarge(text.to_owned()))?;
        if cents > 9_000_000_000_000_000 {
            return Err(MoneyError::TooLarge(text.to_owned()));
        }
        Ok(Self(if negative { -cents } else { cents }))
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Money;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("un montant : euros entiers, ou texte comme \"1234.50\"")
            }
            fn visit_i64<E: de::Error>(self, euros: i64) -> Result<Money, E> {
                if euros.unsigned_abs() > 90_000_000_000_000 {
                    return Err(E::custom(MoneyError::TooLarge(euros.to_string())));
                }
                Ok(Money::euros(euros))
            }
            fn visit_u64<E: de::Error>(self, euros: u64) -> Result<Money, E> {
                self.visit_i64(i64::try_from(euros).unwrap_or(i64::MAX))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Money, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// A rate in basis points: 385 is 3,85 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rate(pub i32);

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, cents: i64) {
        assert_eq!(text.parse(), Ok(Money::cents(cents)), "{text}");
    }

    #[test]
    fn typed_amounts() {
        reads("73400", 7_340_000);
        reads("73 400", 7_340_000);
        reads("73\u{202f}400,5 €", 7_340_050);
        reads("73,4k", 7_340_000);
        reads("86 k€", 8_600_000);
        reads("−1 234,56", -123_456);
        reads("1,2 M€", 120_000_000);
        reads("0", 0);
    }

    #[test]
    fn refused_amounts() {
        assert!(matches!("douze".parse::<Money>(), Err(MoneyError::Unreadable(_))));
        assert!(matches!("".parse::<Money>(), Err(MoneyError::Unreadable(_))));
        assert!(matches!("1,005".parse::<Money>(), Err(MoneyError::TooPrecise(_))));
        assert!(matches!("99999999999999999999".parse::<Money>(), Err(MoneyError::TooLarge(_))));
    }

    #[test]
    fn plain_form_reads_back() {
        for cents in [0, 1, -1, 99, -12_345, 7_340_000] {
            let money = Money::cents(cents);
            assert_eq!(money.to_string().parse(), Ok(money));
        }
    }

    #[test]
    fn halves_go_away_from_zero() {
        assert_eq!(Money::cents(-5).times(1, 2), Some(Money::cents(-3)));
        assert_eq!(Money::cents(5).times(-1, 2), Some(Money::cents(-3)));
        assert_eq!(Money::cents(4).times(1, 3), Some(Money::cents(1)));
    }
}
