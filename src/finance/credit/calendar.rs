//! Time between two days, as the annex to article R314-3 of the Code de la consommation counts it.

use crate::base::Date;
use jiff::Span;

/// Whole months, and days that make no whole month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Elapsed {
    pub(super) months: u32,
    pub(super) days: u32,
    /// 365 or 366: the length of the year that ends with these days.
    pub(super) year: u32,
}

/// From one day to a later one. Months are counted back from the later day and the rest in days; a month is a twelfth
/// of a year whatever its length, a day a 365th or a 366th of the year that ends on the last of these days. Month ends
/// match each other: from 31 January to 28 February is one month. None when the days are in the wrong order, or when
/// the calendar ends before the count.
pub(super) fn elapsed(from: Date, to: Date) -> Option<Elapsed> {
    if to < from {
        return None;
    }
    let apart = i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month());
    let span = |months| Span::new().try_months(months).ok();
    let whole = |months: i64| u32::try_from(months).ok();
    if from.checked_add(span(apart)?).ok()? == to {
        return Some(Elapsed { months: whole(apart)?, days: 0, year: 365 });
    }
    let back = |months| to.checked_sub(span(months)?).ok();
    let (months, day) = match back(apart)? {
        day if day >= from => (apart, day),
        _ => (apart - 1, back(apart - 1)?),
    };
    let days = day.since((jiff::Unit::Day, from)).ok()?.get_days();
    let year = day.checked_sub(span(12)?).ok()?.until((jiff::Unit::Day, day)).ok()?.get_days();
    Some(Elapsed { months: whole(months)?, days: u32::try_from(days).ok()?, year: u32::try_from(year).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: &str, to: &str, months: u32, days: u32, year: u32) {
        let found = elapsed(from.parse().unwrap(), to.parse().unwrap());
        assert_eq!(found, Some(Elapsed { months, days, year }), "{from} {to}");
    }

    #[test]
    fn whole_months() {
        check("2026-01-15", "2026-01-15", 0, 0, 365);
        check("2026-01-15", "2028-03-15", 26, 0, 365);
        check("2026-01-31", "2026-02-28", 1, 0, 365);
        check("2026-01-31", "2026-04-30", 3, 0, 365);
    }

    #[test]
    fn the_rest_is_counted_in_days_from_the_earlier_one() {
        check("2026-01-12", "2026-03-05", 1, 24, 365);
        // One month back from 10 July is 10 June; the year before it holds 29 February 2020.
        check("2020-06-05", "2020-07-10", 1, 5, 366);
        check("2020-12-20", "2021-03-01", 2, 12, 366);
        check("2021-03-20", "2021-04-01", 0, 12, 365);
    }

    #[test]
    fn the_edges_of_the_calendar() {
        assert_eq!(elapsed(Date::MAX, Date::MIN), None);
        assert_eq!(elapsed(Date::MIN, Date::MAX), None);
    }
}
