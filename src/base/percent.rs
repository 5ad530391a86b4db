//! A percentage as it stands in a contract or a law, exact to its last decimal.

use super::{Money, Rate};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, str::FromStr};

/// A percentage, exact: 4,20 % is `4.20`. A [`Rate`] holds whole basis points only; this holds what a formula needs.
///
/// ```
/// use visavis::base::{Money, Percent};
/// let rate: Percent = "0,36 %".parse()?;
/// // The monthly premium on an initial capital of 250 000 €: 0,36 % a year, a twelfth of it each month.
/// assert_eq!(rate.of(Money::euros(250_000)), Some(Money::cents(90_000)));
/// assert_eq!(rate.to_string(), "0.36");
/// # Ok::<(), visavis::base::PercentError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

/// Why a text is not a percentage.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PercentError {
    /// Nothing that reads as a number.
    #[error("pourcentage illisible\u{a0}: «\u{a0}{0}\u{a0}»")]
    Unreadable(String),
    /// Beyond ±100 000 %, or more than twelve decimals.
    #[error("pourcentage hors limites\u{a0}: «\u{a0}{0}\u{a0}»")]
    OutOfRange(String),
}

impl Percent {
    /// Nothing at all.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// From the number before the sign: 4.2 for 4,2 %.
    pub const fn new(percent: Decimal) -> Self {
        Self(percent)
    }

    /// The number before the sign: 4.2 for 4,2 %.
    pub const fn points(self) -> Decimal {
        self.0
    }

    /// As a share of one: 0.042 for 4,2 %.
    pub fn share(self) -> Decimal {
        self.0 / Decimal::ONE_HUNDRED
    }

    /// True for exactly zero.
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// That part of an amount, rounded half away from zero to the cent. `None` beyond what an amount can hold.
    pub fn of(self, amount: Money) -> Option<Money> {
        Money::from_decimal(amount.to_decimal().checked_mul(self.share())?)
    }
}

impl From<Rate> for Percent {
    fn from(rate: Rate) -> Self {
        Self(Decimal::new(i64::from(rate.0), 2))
    }
}

impl Money {
    /// In euros, exactly.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.as_cents(), 2)
    }

    /// From euros, rounded half away from zero to the cent: the rounding of each interest, premium and instalment.
    /// `None` beyond what an amount can hold.
    ///
    /// ```
    /// use visavis::base::Money;
    /// assert_eq!(Money::from_decimal("210.005".parse()?), Some(Money::cents(21_001)));
    /// assert_eq!(Money::from_decimal("-0.005".parse()?), Some(Money::cents(-1)));
    /// # Ok::<(), rust_decimal::Error>(())
    /// ```
    pub fn from_decimal(euros: Decimal) -> Option<Self> {
        let cents = euros.checked_mul(Decimal::ONE_HUNDRED)?;
        let whole = cents.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        i64::try_from(whole).ok().map(Self::cents)
    }
}

/// The plain form: a point, no sign of percent. It reads back.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Percent {
    type Err = PercentError;

    /// As typed: « 3,85 % », « 3.85 », « −0,5 ».
    fn from_str(text: &str) -> Result<Self, PercentError> {
        let bare: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| match c {
                ',' => '.',
                '−' => '-',
                other => other,
            })
            .collect();
        let bare = bare.strip_suffix('%').unwrap_or(&bare);
        let number =
            Decimal::from_str_exact(bare).map_err(|_refused| PercentError::Unreadable(text.to_owned()))?;
        if number.abs() > Decimal::from(100_000) || number.normalize().scale() > 12 {
            return Err(PercentError::OutOfRange(text.to_owned()));
        }
        Ok(Self(number))
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Percent {
    /// A text keeps every decimal; a whole number is taken as it is. A number with a point is refused: it would pass
    /// through a binary float.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Percent;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("un pourcentage entre guillemets (\"3,85\") ou un nombre entier")
            }
            fn visit_i64<E: de::Error>(self, whole: i64) -> Result<Percent, E> {
                self.visit_str(&whole.to_string())
            }
            fn visit_u64<E: de::Error>(self, whole: u64) -> Result<Percent, E> {
                self.visit_str(&whole.to_string())
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Percent, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, plain: &str) {
        assert_eq!(text.parse::<Percent>().map(|p| p.to_string()), Ok(plain.to_owned()), "{text}");
    }

    #[test]
    fn typed_percentages() {
        reads("3,85 %", "3.85");
        reads("4", "4");
        reads("−0,5\u{a0}%", "-0.5");
        reads("0.36748094", "0.36748094");
    }

    #[test]
    fn refused_percentages() {
        assert!(matches!("quatre".parse::<Percent>(), Err(PercentError::Unreadable(_))));
        assert!(matches!("".parse::<Percent>(), Err(PercentError::Unreadable(_))));
        assert!(matches!("1000000".parse::<Percent>(), Err(PercentError::OutOfRange(_))));
        assert!(matches!("1e400".parse::<Percent>(), Err(PercentError::Unreadable(_))));
    }

    #[test]
    fn basis_points_are_exact() {
        assert_eq!(Percent::from(Rate(1_720)).points(), "17.20".parse().unwrap());
        assert_eq!(Percent::from(Rate(1_720)).share(), "0.172".parse().unwrap());
    }
}
