//! What a parameter is worth: a rate, an amount, a scale, or an absence that says why.

use super::scale::Scale;
use crate::base::{Date, Money, Percent};
use rust_decimal::Decimal;
use serde::Deserialize;

/// The value of a parameter over one vintage.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Value {
    /// A percentage.
    Rate(Percent),
    /// A lower and an upper percentage.
    Rates(Percent, Percent),
    /// Euros, or euros an hour.
    Amount(Money),
    /// A lower and an upper amount.
    Amounts(Money, Money),
    /// A count or a multiple, in the unit of its parameter.
    Number(Decimal),
    /// A lower and an upper count or multiple.
    Numbers(Decimal, Decimal),
    /// An exact quotient, numerator then denominator, where no decimal is exact: 4/3.
    Fraction(u32, u32),
    /// Rates by bracket.
    Scale(Scale),
    /// Days that come back each year.
    Yearly(Vec<DayOfYear>),
    /// A day of the calendar.
    Day(Date),
    /// Nobody has written the value down yet; the text says what is awaited.
    Unknown(String),
    /// The rule is no more; the text says so.
    Ended(String),
}

/// A day that comes back each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayOfYear {
    /// From 1 to 12.
    pub month: i8,
    /// From 1 to 31.
    pub day: i8,
}

impl DayOfYear {
    /// That day in a given year; none where the calendar lacks it.
    pub fn of(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).ok()
    }
}

/// What a value is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Unit {
    /// Percent.
    Percent,
    /// Euros.
    Euro,
    /// Euros an hour.
    EuroPerHour,
    /// Days.
    Day,
    /// Months.
    Month,
    /// Years, or accounting years.
    Year,
    /// Persons employed.
    Person,
    /// A multiple.
    Times,
    /// A multiple of the PASS.
    Pass,
    /// A day of the calendar.
    Date,
    /// Days that come back each year.
    Schedule,
    /// Rates by bracket.
    Scale,
}

impl Value {
    /// True when somebody has written a value down.
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_) | Self::Ended(_))
    }

    /// True when the value is of a shape that the unit can have; an absence suits any.
    pub(super) const fn suits(&self, unit: Unit) -> bool {
        match self {
            Self::Unknown(_) | Self::Ended(_) => true,
            Self::Rate(_) | Self::Rates(..) => matches!(unit, Unit::Percent),
            Self::Amount(_) | Self::Amounts(..) => matches!(unit, Unit::Euro | Unit::EuroPerHour),
            Self::Fraction(..) => matches!(unit, Unit::Times),
            Self::Number(_) | Self::Numbers(..) => {
                matches!(unit, Unit::Day | Unit::Month | Unit::Year | Unit::Person | Unit::Times | Unit::Pass)
            }
            Self::Scale(_) => matches!(unit, Unit::Scale),
            Self::Yearly(_) => matches!(unit, Unit::Schedule),
            Self::Day(_) => matches!(unit, Unit::Date),
        }
    }

    /// True when bounds are in order, brackets rise, days exist and nothing is below zero.
    pub(super) fn is_sound(&self) -> bool {
        match self {
            Self::Rate(rate) => *rate >= Percent::ZERO,
            Self::Rates(low, high) => Percent::ZERO <= *low && low <= high,
            Self::Amount(amount) => *amount >= Money::ZERO,
            Self::Amounts(low, high) => Money::ZERO <= *low && low <= high,
            Self::Number(number) => *number >= Decimal::ZERO,
            Self::Numbers(low, high) => Decimal::ZERO <= *low && low <= high,
            Self::Fraction(_, divisor) => *divisor != 0,
            Self::Scale(scale) => scale.is_sound(),
            // A leap day would be missing three years out of four.
            Self::Yearly(days) => {
                !days.is_empty()
                    && days.is_sorted_by(|a, b| a < b)
                    && days.iter().all(|day| day.of(2_023).is_some())
            }
            Self::Day(_) => true,
            Self::Unknown(why) | Self::Ended(why) => !why.trim().is_empty(),
        }
    }
}
