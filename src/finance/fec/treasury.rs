//! The months of the bank account as the books show them: accounts 51 to 54 that make up the cash of the balance sheet.

use super::{balances::Balances, books::Books, entries::Kind, pcg};
use crate::{
    base::{Date, Money},
    finance::{Code, FormSet},
};
use std::collections::{BTreeMap, BTreeSet};

/// One month, from the entries and not from the bank: a cheque counts on the day it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// The first day of the month.
    pub first: Date,
    /// At the start.
    pub opening: Money,
    /// Sum of what came in.
    pub credits: Money,
    /// Sum of what went out, positive.
    pub debits: Money,
    /// At the end.
    pub closing: Money,
    /// The lowest balance at the start, or at the end of a day.
    pub lowest: Money,
    /// Days that end below zero; at least one when the month opens so.
    pub debit_days: u32,
}

/// The months of the year, in order. The accounts followed are those in debit at the closing date (box CF); when there is
/// none, those in credit (box EH): the last balance is then that of the forms.
pub fn months(books: &Books) -> Vec<Month> {
    let followed = followed(books);
    let mut balance = Money::ZERO;
    let mut days: BTreeMap<Date, Vec<Money>> = BTreeMap::new();
    for row in books.rows().filter(|row| followed.contains(books.account(row.account))) {
        match books.kind(row) {
            Kind::Opening => balance += row.amount,
            Kind::Ordinary => days.entry(row.date).or_default().push(row.amount),
            Kind::Closing => {}
        }
    }
    let mut found = Vec::new();
    let mut first = books.opening.first_of_month();
    while first <= books.closing {
        let last = first.last_of_month();
        let month =
            month(first, balance, days.range(first..=last).map(|(day, moves)| (*day, moves.as_slice())));
        balance = month.closing;
        found.push(month);
        match last.tomorrow() {
            Ok(next) => first = next,
            Err(_) => break,
        }
    }
    found
}

fn followed(books: &Books) -> BTreeSet<String> {
    let balances = Balances::closing(books);
    let set = FormSet::of(books.opening);
    let standing = |box_: Code, credit: bool| -> BTreeSet<String> {
        balances
            .iter()
            .filter(|(account, _, amount)| {
                let side = if credit { *amount < Money::ZERO } else { *amount > Money::ZERO };
                let boxes = pcg::boxes(account, set).map(|b| if credit { b.credit } else { b.debit });
                side && boxes == Some(box_) && account.starts_with('5')
            })
            .map(|(account, ..)| account.to_owned())
            .collect()
    };
    let held = standing(Code::CF, false);
    if held.is_empty() { standing(Code::DU, true) } else { held }
}

fn month<'a>(first: Date, opening: Money, days: impl Iterator<Item = (Date, &'a [Money])>) -> Month {
    let mut month = Month {
        first,
        opening,
        credits: Money::ZERO,
        debits: Money::ZERO,
        closing: opening,
        lowest: opening,
        debit_days: 0,
    };
    let mut since = first;
    for (day, moves) in days {
        month.debit_days += below(month.closing, since, day);
        for amount in moves {
            if *amount < Money::ZERO {
                month.debits -= *amount;
            } else {
                month.credits += *amount;
            }
            month.closing += *amount;
        }
        month.lowest = month.lowest.min(month.closing);
        since = day;
    }
    let after = first.last_of_month().tomorrow().unwrap_or(Date::MAX);
    month.debit_days += below(month.closing, since, after);
    if month.lowest < Money::ZERO {
        month.debit_days = month.debit_days.max(1);
    }
    month
}

/// The days from one date to the day before another, when the balance is below zero.
fn below(balance: Money, from: Date, to: Date) -> u32 {
    if balance >= Money::ZERO {
        return 0;
    }
    from.until(to).map_or(0, |span| u32::try_from(span.get_days()).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_below_zero_are_counted_at_their_end() {
        let day = |d: i8| Date::constant(2025, 3, d);
        let moves = [
            (day(4), vec![Money::euros(-150)]),
            (day(10), vec![Money::euros(-20), Money::euros(90)]),
            (day(31), vec![Money::euros(-40)]),
        ];
        let found = month(day(1), Money::euros(100), moves.iter().map(|(d, m)| (*d, m.as_slice())));
        // Below zero from the evening of the 4th to that of the 9th, then on the 31st.
        assert_eq!((found.debit_days, found.lowest), (7, Money::euros(-50)));
        assert_eq!(
            (found.credits, found.debits, found.closing),
            (Money::euros(90), Money::euros(210), Money::euros(-20))
        );
    }

    #[test]
    fn a_month_that_opens_below_zero_has_a_day_in_debit() {
        let first = Date::constant(2025, 2, 1);
        let moves = [Money::euros(80)];
        let found = month(first, Money::euros(-50), std::iter::once((first, moves.as_slice())));
        assert_eq!((found.debit_days, found.lowest, found.closing), (1, Money::euros(-50), Money::euros(30)));
    }
}
