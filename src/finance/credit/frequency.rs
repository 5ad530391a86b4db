//! How often instalments fall, and how a yearly rate becomes that of a period.

use crate::base::Date;
use jiff::Span;
use serde::{Deserialize, Serialize};

/// The length of a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Frequency {
    /// Mensuelle.
    #[default]
    Monthly,
    /// Trimestrielle.
    Quarterly,
    /// Semestrielle.
    HalfYearly,
    /// Annuelle.
    Yearly,
}

impl Frequency {
    /// From the shortest.
    pub const ALL: [Self; 4] = [Self::Monthly, Self::Quarterly, Self::HalfYearly, Self::Yearly];

    /// Months in a period.
    pub const fn months(self) -> u32 {
        match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
            Self::HalfYearly => 6,
            Self::Yearly => 12,
        }
    }

    /// Periods in a year.
    pub const fn per_year(self) -> u32 {
        12 / self.months()
    }

    /// When instalment `n` (from 1) falls due, if the first does on `first`. A day that the month lacks becomes its
    /// last day; beyond year 9999 the calendar stops.
    ///
    /// ```
    /// use visavis::{base::Date, finance::credit::Frequency};
    /// let first = Date::constant(2026, 1, 31);
    /// assert_eq!(Frequency::Monthly.due(first, 2), Date::constant(2026, 2, 28));
    /// assert_eq!(Frequency::Quarterly.due(first, 5), Date::constant(2027, 1, 31));
    /// ```
    pub fn due(self, first: Date, n: u32) -> Date {
        let months = i64::from(n.saturating_sub(1)) * i64::from(self.months());
        Span::new().try_months(months).map_or(Date::MAX, |span| first.saturating_add(span))
    }
}

/// How the rate of a period comes from that of the year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Basis {
    /// t / n: the custom of French bank loans.
    #[default]
    Proportional,
    /// (1 + t)^(1/n) − 1.
    Actuarial,
}
