//! A schedule year by year, and what is owed on a given day.

use super::{Row, Schedule, Totals};
use crate::base::{Date, Money};

/// The instalments of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearTotals {
    /// The civil year in which the financial year closes, or the rank of the twelve months, from 1.
    pub year: i32,
    /// Interest, capital and insurance of the year.
    pub totals: Totals,
    /// Capital drawn during the year, after the first release.
    pub drawn: Money,
    /// Capital outstanding after the last instalment of the year.
    pub outstanding: Money,
}

impl Schedule {
    /// By twelve months from the release of the capital; the last year may be shorter.
    ///
    /// ```
    /// use visavis::{base::Money, finance::credit::{Frequency, Loan}};
    /// let loan = Loan::new(Money::euros(45_000), "5".parse()?, Frequency::Yearly, 5);
    /// let years = loan.schedule()?.by_twelve_months();
    /// assert_eq!((years.len(), years[0].totals.interest), (5, Money::euros(2_250)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn by_twelve_months(&self) -> Vec<YearTotals> {
        let per_year = self.frequency.per_year();
        self.grouped(|row| i32::try_from((row.n - 1) / per_year + 1).unwrap_or(i32::MAX))
    }

    /// By financial year closing at the end of a month (12 for civil years), if the first instalment falls due on
    /// `first`. A month out of 1 to 12 is taken for the nearest.
    pub fn by_year(&self, first: Date, closing_month: i8) -> Vec<YearTotals> {
        let closing = closing_month.clamp(1, 12);
        self.grouped(|row| {
            let due = self.frequency.due(first, row.n);
            i32::from(due.year()) + i32::from(due.month() > closing)
        })
    }

    /// The capital outstanding on a day, its instalment paid, if the first instalment falls due on `first`.
    pub fn outstanding(&self, first: Date, on: Date) -> Money {
        let paid = self.rows.partition_point(|row| self.frequency.due(first, row.n) <= on);
        paid.checked_sub(1).and_then(|last| self.rows.get(last)).map_or(self.released, |row| row.after)
    }

    fn grouped(&self, year: impl Fn(&Row) -> i32) -> Vec<YearTotals> {
        let mut years: Vec<YearTotals> = Vec::new();
        for row in &self.rows {
            let year = year(row);
            let begun = years.pop_if(|last| last.year == year);
            let (mut totals, drawn) = begun.map_or_else(Default::default, |last| (last.totals, last.drawn));
            totals.add(row);
            years.push(YearTotals { year, totals, drawn: drawn + row.drawn, outstanding: row.after });
        }
        years
    }
}

#[cfg(test)]
mod tests {
    use crate::base::{Date, Money};
    use crate::finance::credit::{Frequency, Loan};

    const FIRST: Date = Date::constant(2026, 10, 5);

    #[test]
    fn financial_years_split_where_they_close() {
        let loan = Loan::new(Money::euros(60_000), "4.20".parse().unwrap(), Frequency::Monthly, 60);
        let schedule = loan.schedule().unwrap();
        let years = |closing: i8| -> Vec<(i32, i64)> {
            let years = schedule.by_year(FIRST, closing);
            let interest: Money = years.iter().map(|year| year.totals.interest).sum();
            assert_eq!(interest, schedule.totals().interest);
            years.iter().map(|year| (year.year, year.totals.instalments().as_cents())).collect()
        };
        // October, November and December; then the nine months that are left in 2031, the last of which settles.
        assert_eq!(years(12)[0], (2026, 3 * 111_041));
        assert_eq!(years(12)[5], (2031, 9 * 111_041 + 34));
        assert_eq!(years(9)[0], (2027, 12 * 111_041));
        assert_eq!(years(9).len(), 5);
    }

    #[test]
    fn what_is_owed_changes_on_the_day() {
        let loan = Loan::new(Money::euros(60_000), "4.20".parse().unwrap(), Frequency::Monthly, 60);
        let schedule = loan.schedule().unwrap();
        let owed = |year, month, day| schedule.outstanding(FIRST, Date::constant(year, month, day));
        assert_eq!(owed(2026, 10, 4), Money::euros(60_000));
        assert_eq!(owed(2026, 10, 5), Money::cents(5_909_959));
        assert_eq!(owed(2026, 11, 4), Money::cents(5_909_959));
        assert_eq!(owed(2031, 9, 5), Money::ZERO);
    }
}
