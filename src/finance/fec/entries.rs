//! Entries: each must balance, and some have a part of their own, to reopen balances or to close the year.

use super::{
    ledger::{Ledger, Row},
    refusal::{Fault, Refusal},
};
use crate::base::{Date, Money};
use std::collections::BTreeMap;

/// What an entry does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Reopens the balances of the year before (« à-nouveaux »).
    Opening,
    /// Carries classes 6 and 7 to the result, or balances to account 89: it would hide what it closes.
    Closing,
    /// Anything else.
    Ordinary,
}

/// What an entry holds, over its rows.
#[derive(Clone, Debug)]
struct Sum {
    debit: Money,
    credit: Money,
    /// Which classes it touches, by figure.
    classes: [bool; 10],
    marks: Marks,
    date: Option<Date>,
}

/// What tells à-nouveaux and closing entries from the others.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "four independent sights of one entry")]
struct Marks {
    /// Accounts 10 to 12.
    equity: bool,
    /// Account 12.
    result: bool,
    /// Something else than classes 6, 7 and account 12.
    beyond_result: bool,
    /// Account 891, the closing balance.
    balances: bool,
}

impl Sum {
    fn of(rows: &[&Row], ledger: &Ledger) -> Self {
        let mut sum = Self {
            debit: Money::ZERO,
            credit: Money::ZERO,
            classes: [false; 10],
            marks: Marks::default(),
            date: rows.first().map(|row| row.date),
        };
        for row in rows {
            if row.amount < Money::ZERO {
                sum.credit -= row.amount;
            } else {
                sum.debit += row.amount;
            }
            let account = ledger.accounts.text(row.account);
            let class = account.chars().next().and_then(|c| c.to_digit(10));
            if let Some(seen) = class.and_then(|c| sum.classes.get_mut(c as usize)) {
                *seen = true;
            }
            sum.marks.equity |= ["10", "11", "12"].iter().any(|root| account.starts_with(root));
            sum.marks.result |= account.starts_with("12");
            sum.marks.beyond_result |= !account.starts_with(['6', '7']) && !account.starts_with("12");
            sum.marks.balances |= account.starts_with("891");
        }
        sum
    }

    fn has_results(&self) -> bool {
        self.classes[6] || self.classes[7]
    }

    /// Three classes of the balance sheet at once on the first day, equity among them: only à-nouveaux look so.
    fn looks_like_opening(&self, opening: Date) -> bool {
        let classes = self.classes[1..6].iter().filter(|seen| **seen).count();
        self.date == Some(opening) && !self.has_results() && self.marks.equity && classes >= 3
    }
}

/// The kind of each entry that is not ordinary, and the refusals of those that do not hold.
///
/// `broken` tells the entries that lost a line already, and which one. In a journal of à-nouveaux, entries that do not
/// balance one by one are taken together: many programs give a number to each account they reopen.
pub(super) fn check(
    ledger: &Ledger,
    opening: Date,
    broken: &BTreeMap<u32, u32>,
) -> (BTreeMap<u32, Kind>, Vec<Refusal>) {
    let mut entries: BTreeMap<u32, Vec<&Row>> = BTreeMap::new();
    for row in &ledger.rows {
        entries.entry(row.entry).or_default().push(row);
    }
    let mut kinds = BTreeMap::new();
    let mut refused = Vec::new();
    let mut uneven: Vec<(u32, Vec<&Row>, Sum)> = Vec::new();
    for (entry, rows) in entries {
        let sum = Sum::of(&rows, ledger);
        let kind = kind(&sum, ledger, entry, opening);
        if kind != Kind::Ordinary {
            kinds.insert(entry, kind);
        }
        if let Some(line) = broken.get(&entry) {
            let entry = ledger.entry_name(entry);
            refuse(&rows, &Fault::EntryRefused { entry, line: *line }, &mut refused);
        } else if sum.debit != sum.credit {
            uneven.push((entry, rows, sum));
        }
    }
    let reopened = |entry: u32| kinds.get(&entry) == Some(&Kind::Opening);
    let gap: Money =
        uneven.iter().filter(|(entry, ..)| reopened(*entry)).map(|(.., sum)| sum.debit - sum.credit).sum();
    for (entry, rows, sum) in uneven {
        if !(reopened(entry) && gap.is_zero()) {
            let entry = ledger.entry_name(entry);
            refuse(&rows, &Fault::Unbalanced { entry, debit: sum.debit, credit: sum.credit }, &mut refused);
        }
    }
    (kinds, refused)
}

fn kind(sum: &Sum, ledger: &Ledger, entry: u32, opening: Date) -> Kind {
    if sum.marks.balances || (sum.marks.result && sum.has_results() && !sum.marks.beyond_result) {
        return Kind::Closing;
    }
    // A journal of à-nouveaux may also hold the reversals of the first day: those have charges and incomes.
    let reopens = if ledger.has_opening_journal() {
        ledger.is_of_opening_journal(entry) && !sum.has_results()
    } else {
        sum.looks_like_opening(opening)
    };
    if reopens { Kind::Opening } else { Kind::Ordinary }
}

fn refuse(rows: &[&Row], fault: &Fault, refused: &mut Vec<Refusal>) {
    refused.extend(rows.iter().map(|row| Refusal { line: row.line, column: None, fault: fault.clone() }));
}
