//! The trial balance: what each account holds, third parties apart where they do not make up for one another.

use super::{
    books::Books,
    entries::Kind,
    ledger::Row,
    pcg::{self, Counts},
};
use crate::{
    base::Money,
    finance::{Code, FormSet, Side},
};
use std::collections::{BTreeMap, BTreeSet};

/// Accounts of which the debtors and creditors may not be set off against each other (art. L123-19 C. com.).
const THIRD_PARTIES: [&str; 4] = ["40", "41", "45", "467"];

/// What each account holds, debit − credit, by account and by third party where every line of the account names one.
///
/// An account of which some lines name no third party is taken as a whole: à-nouveaux are often reopened in one amount,
/// and the payments that follow would then look like advances.
#[derive(Clone, Debug)]
pub(super) struct Balances<'a> {
    books: &'a Books,
    held: BTreeMap<(u32, Option<u32>), Money>,
}

impl<'a> Balances<'a> {
    /// At the closing date, before the result is carried to equity.
    pub(super) fn closing(books: &'a Books) -> Self {
        Self::of(books, |kind| kind != Kind::Closing)
    }

    /// At the opening date: the à-nouveaux alone.
    pub(super) fn opening(books: &'a Books) -> Self {
        Self::of(books, |kind| kind == Kind::Opening)
    }

    fn of(books: &'a Books, keeps: impl Fn(Kind) -> bool) -> Self {
        let kept = || books.rows().filter(|row| keeps(books.kind(row)));
        let whole: BTreeSet<u32> = kept()
            .filter(|row| row.party.is_none() || !is_third_party(books.account(row.account)))
            .map(|row| row.account)
            .collect();
        let mut held: BTreeMap<(u32, Option<u32>), Money> = BTreeMap::new();
        for Row { account, party, amount, .. } in kept() {
            let party = party.filter(|_| !whole.contains(account));
            *held.entry((*account, party)).or_default() += *amount;
        }
        held.retain(|_, amount| !amount.is_zero());
        Self { books, held }
    }

    /// Number, third party and amount of each.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Option<u32>, Money)> {
        self.held.iter().map(|((account, party), amount)| (self.books.account(*account), *party, *amount))
    }

    /// The part of the balances under a root that a reminder counts.
    pub(super) fn sum(&self, root: &str, counts: Counts) -> Money {
        let under = self.iter().filter(|(account, ..)| account.starts_with(root)).map(|(.., amount)| amount);
        match counts {
            Counts::Debits => under.filter(|amount| *amount > Money::ZERO).sum(),
            Counts::Credits => -under.filter(|amount| *amount < Money::ZERO).sum::<Money>(),
            Counts::Charge => under.sum(),
            Counts::Income => -under.sum::<Money>(),
        }
    }

    /// True when an account under this root holds something.
    pub(super) fn has(&self, root: &str) -> bool {
        self.iter().any(|(account, ..)| account.starts_with(root))
    }

    /// The lines of the forms, to the cent, on the forms of that set.
    pub(super) fn boxes(&self, set: FormSet) -> BTreeMap<Code, Money> {
        let mut lines: BTreeMap<Code, Money> = BTreeMap::new();
        for ((account, _), amount) in &self.held {
            let Some(boxes) = pcg::boxes(self.books.account(*account), set) else { continue };
            let code = if *amount < Money::ZERO { boxes.credit } else { boxes.debit };
            let code = if self.books.is_export(*account) { abroad(code) } else { code };
            let counted = match code.side() {
                Side::Asset | Side::Charge => *amount,
                _ => -*amount,
            };
            *lines.entry(code).or_default() += counted;
        }
        lines.retain(|_, amount| !amount.is_zero());
        lines
    }
}

fn is_third_party(account: &str) -> bool {
    THIRD_PARTIES.iter().any(|root| account.starts_with(root))
}

/// Sales in France → the same abroad.
const fn abroad(code: Code) -> Code {
    match code {
        Code::FA => Code::FB,
        Code::FD => Code::FE,
        Code::FG => Code::FH,
        other => other,
    }
}
