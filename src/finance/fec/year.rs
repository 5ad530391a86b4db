//! The bounds of the year: from the name of the file, from what a person says, or from the entries themselves.

use super::{ledger::Ledger, refusal::FileFault};
use crate::base::Date;
use jiff::ToSpan as _;

/// What is known of the year before the file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The last day.
    pub closing: Date,
    /// The first day, if a person gave it.
    pub opening: Option<Date>,
}

/// How the first day of the year is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningFrom {
    /// A person gave it.
    Given,
    /// The entries that reopen the balances bear it.
    OpeningEntries,
    /// Twelve months before the closing date.
    TwelveMonths,
    /// The first entries are of that month: a first, short or long year.
    FirstEntries,
}

/// What the legal name of the file tells: SIREN and closing date, `SIRENFECAAAAMMJJ` (art. A47 A-1, X of the LPF).
///
/// ```
/// use visavis::{base::Date, finance::fec::of_file_name};
/// let (siren, closing) = of_file_name("123456789FEC20251231.txt").unwrap();
/// assert_eq!((siren.as_str(), closing), ("123456789", Date::constant(2025, 12, 31)));
/// assert_eq!(of_file_name("export.txt"), None);
/// ```
pub fn of_file_name(name: &str) -> Option<(String, Date)> {
    let name = name.to_ascii_uppercase();
    let (before, after) = name.split_once("FEC")?;
    let siren = before.get(..9).filter(|_| before.len() == 9)?;
    let digits = after.get(..8)?;
    let rest = after.get(8..)?;
    let ends = rest.is_empty() || rest.starts_with(['.', '_', '-', ' ']);
    (ends && siren.bytes().all(|b| b.is_ascii_digit()))
        .then(|| Some((siren.to_owned(), super::text::date(digits)?)))
        .flatten()
}

/// First and last day, and how the first is known.
pub(super) fn bounds(period: &Period, ledger: &Ledger) -> Result<(Date, Date, OpeningFrom), FileFault> {
    let closing = period.closing;
    let (opening, from) = match period.opening {
        Some(opening) => (opening, OpeningFrom::Given),
        None => opening(closing, ledger),
    };
    let earliest = back(closing, 24);
    if opening > closing || earliest.is_some_and(|earliest| opening < earliest) {
        return Err(FileFault::Year { opening, closing });
    }
    Ok((opening, closing, from))
}

/// The first day of a year of so many months that ends on this date.
fn back(closing: Date, months: i32) -> Option<Date> {
    closing.tomorrow().ok()?.checked_sub(months.months()).ok()
}

fn opening(closing: Date, ledger: &Ledger) -> (Date, OpeningFrom) {
    let usual = back(closing, 12).unwrap_or(closing);
    let earliest = back(closing, 24).unwrap_or(usual);
    let mut dates: Vec<Date> =
        ledger.rows.iter().map(|row| row.date).filter(|date| (earliest..=closing).contains(date)).collect();
    dates.sort();
    // A few lines of another year are typing errors, to be refused; one line in twenty is a longer year.
    let before = |day: Date| dates.partition_point(|date| *date < day);
    let many = |count: usize| count >= 3 && count * 20 >= dates.len();

    let reopened = ledger
        .rows
        .iter()
        .filter(|row| ledger.is_of_opening_journal(row.entry))
        .map(|row| row.date)
        .filter(|date| (earliest..=closing).contains(date))
        .min();
    if let Some(day) = reopened.filter(|day| !many(before(*day))) {
        return (day, OpeningFrom::OpeningEntries);
    }
    if many(before(usual)) {
        let first = dates.first().map_or(usual, |date| date.first_of_month());
        return (first.max(earliest), OpeningFrom::FirstEntries);
    }
    let first = dates.get(before(usual)).map_or(usual, |date| date.first_of_month());
    let month_after = usual.checked_add(1.month()).unwrap_or(usual);
    if first >= month_after { (first, OpeningFrom::FirstEntries) } else { (usual, OpeningFrom::TwelveMonths) }
}

#[cfg(test)]
mod tests {
    use super::super::ledger::Row;
    use super::*;
    use crate::base::Money;

    #[track_caller]
    fn begins(entries: &[(&str, &str)], opening: &str, from: OpeningFrom) {
        let mut ledger = Ledger::default();
        for (line, (journal, date)) in entries.iter().enumerate() {
            let entry = ledger.entry(journal, "", "1");
            let date = date.parse().unwrap();
            let line = u32::try_from(line).unwrap();
            ledger.rows.push(Row { line, entry, date, account: 0, party: None, amount: Money::ZERO });
        }
        let period = Period { closing: Date::constant(2025, 12, 31), opening: None };
        let (found, _, how) = bounds(&period, &ledger).unwrap();
        assert_eq!((found, how), (opening.parse().unwrap(), from));
    }

    #[test]
    fn the_first_day_is_found() {
        use OpeningFrom::*;
        begins(&[("AN", "2025-01-01"), ("AC", "2025-03-05")], "2025-01-01", OpeningEntries);
        begins(&[("AN", "2025-07-01"), ("AC", "2025-08-05")], "2025-07-01", OpeningEntries);
        begins(&[("AC", "2025-01-20"), ("AC", "2025-03-05")], "2025-01-01", TwelveMonths);
        begins(&[("AC", "2024-01-20"), ("AC", "2025-01-05")], "2025-01-01", TwelveMonths);
        begins(&[("AC", "2025-09-12"), ("AC", "2025-10-05")], "2025-09-01", FirstEntries);
        let long = [("AC", "2024-09-12"), ("AC", "2024-09-13"), ("AC", "2024-10-01"), ("AC", "2025-10-05")];
        begins(&long, "2024-09-01", FirstEntries);
        begins(&[], "2025-01-01", TwelveMonths);
    }

    #[test]
    fn a_year_has_a_length() {
        let closing = Date::constant(2025, 12, 31);
        for opening in [Date::constant(2026, 1, 1), Date::constant(2023, 12, 31)] {
            let period = Period { closing, opening: Some(opening) };
            let refused = bounds(&period, &Ledger::default());
            assert_eq!(refused, Err(FileFault::Year { opening, closing }));
        }
        for closing in [Date::MIN, Date::MAX] {
            let period = Period { closing, opening: None };
            assert!(bounds(&period, &Ledger::default()).is_ok());
        }
    }

    #[test]
    fn other_names_tell_nothing() {
        for name in
            ["12345678FEC20251231.txt", "1234567890FEC20251231.txt", "123456789FEC20251301.txt", "FEC", "é"]
        {
            assert_eq!(of_file_name(name), None, "{name}");
        }
        assert!(of_file_name("123456789fec20251231").is_some());
    }
}
