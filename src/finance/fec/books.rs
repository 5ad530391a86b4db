//! The books of one year: sound lines only, so that debits always equal credits.

use super::{
    entries::{self, Kind},
    ledger::{Ledger, Row},
    refusal::{Fault, FileFault, Refusal},
    year::{self, OpeningFrom, Period},
};
use crate::base::{Date, Money};
use std::collections::{BTreeMap, BTreeSet};

/// What a reader hands over.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) ledger: Ledger,
    pub(super) lines: u32,
    pub(super) off_balance: u32,
    pub(super) refused: Vec<Refusal>,
    pub(super) broken: BTreeMap<u32, u32>,
    /// Where the date of an entry stands.
    pub(super) date_column: Option<(usize, &'static str)>,
}

/// The lines put aside although they could be read: what the books lack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// How many.
    pub lines: u32,
    /// Their debits.
    pub debit: Money,
    /// Their credits.
    pub credit: Money,
}

/// One year of entries, each of which balances, and what was refused.
#[derive(Clone, Debug)]
pub struct Books {
    /// Lines of data in the file, refused ones included, blank ones left out.
    pub lines: u32,
    /// Lines outside the balance sheet (classes 80, 86 to 88), read and left out.
    pub off_balance: u32,
    /// In order of line.
    pub refused: Vec<Refusal>,
    /// The readable part of what is refused.
    pub aside: Aside,
    /// First day.
    pub opening: Date,
    /// Last day.
    pub closing: Date,
    /// How the first day is known.
    pub opening_from: OpeningFrom,
    ledger: Ledger,
    kinds: BTreeMap<u32, Kind>,
}

impl Books {
    pub(super) fn of(read: Read, period: &Period) -> Result<Self, FileFault> {
        let Read { mut ledger, lines, off_balance, mut refused, mut broken, date_column } = read;
        let (opening, closing, opening_from) = year::bounds(period, &ledger)?;
        for row in ledger.rows.iter().filter(|row| !(opening..=closing).contains(&row.date)) {
            let fault = Fault::OutsideYear { date: row.date, opening, closing };
            refused.push(Refusal { line: row.line, column: date_column, fault });
            let first = broken.entry(row.entry).or_insert(row.line);
            *first = row.line.min(*first);
        }
        let apart: BTreeSet<u32> = refused.iter().map(|refusal| refusal.line).collect();
        let (kinds, fallen) = entries::check(&ledger, opening, &broken);
        refused.extend(fallen.into_iter().filter(|refusal| !apart.contains(&refusal.line)));
        refused.sort_by_key(|refusal| refusal.line);

        let out: BTreeSet<u32> = refused.iter().map(|refusal| refusal.line).collect();
        let mut aside = Aside::default();
        for row in ledger.rows.iter().filter(|row| out.contains(&row.line)) {
            aside.lines += 1;
            if row.amount < Money::ZERO {
                aside.credit -= row.amount;
            } else {
                aside.debit += row.amount;
            }
        }
        ledger.rows.retain(|row| !out.contains(&row.line));
        if ledger.rows.is_empty() {
            return Err(if refused.is_empty() {
                FileFault::NoLine
            } else {
                FileFault::NothingLeft { refused }
            });
        }
        Ok(Self { lines, off_balance, refused, aside, opening, closing, opening_from, ledger, kinds })
    }

    /// True when the balances of the year before are among the entries.
    pub fn has_opening_entries(&self) -> bool {
        self.rows().any(|row| self.kind(row) == Kind::Opening)
    }

    /// True when a journal of à-nouveaux is there but none of its entries holds.
    pub fn lost_opening_entries(&self) -> bool {
        self.ledger.has_opening_journal() && !self.has_opening_entries()
    }

    /// How many entries close the year and are left out of its accounts.
    pub fn closing_entries(&self) -> usize {
        self.kinds.values().filter(|kind| **kind == Kind::Closing).count()
    }

    pub(super) fn kind(&self, row: &Row) -> Kind {
        self.kinds.get(&row.entry).copied().unwrap_or(Kind::Ordinary)
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.ledger.rows.iter()
    }

    pub(super) fn account(&self, id: u32) -> &str {
        self.ledger.accounts.text(id)
    }

    pub(super) fn party(&self, id: u32) -> &str {
        self.ledger.parties.text(id)
    }

    pub(super) fn is_export(&self, account: u32) -> bool {
        self.ledger.is_export(account)
    }
}
