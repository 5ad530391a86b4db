//! Third parties without their names: what the largest customers and suppliers owe or are owed, partners, loans.

use super::{balances::Balances, books::Books};
use crate::base::Money;
use std::{cmp::Reverse, collections::BTreeMap};

/// The most customers, and suppliers, that are told apart.
const SHOWN: usize = 10;

/// Balances at the closing date, largest first; the place in the list is all that is left of the name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parties {
    /// What customers owe (411, 413, 416).
    pub customers: Vec<Money>,
    /// What all the others owe.
    pub other_customers: Money,
    /// What suppliers are owed (401, 403).
    pub suppliers: Vec<Money>,
    /// What all the others are owed.
    pub other_suppliers: Money,
    /// What partners lent on current account (455); below zero when they owe.
    pub partners: Vec<Money>,
    /// Bank loans (164): left to pay back at the opening and at the closing date.
    pub loans: Vec<(Money, Money)>,
}

/// From the books.
pub fn parties(books: &Books) -> Parties {
    let (opening, closing) = (Balances::opening(books), Balances::closing(books));
    let (customers, other_customers) = largest(held(&closing, books, &["411", "413", "416"], 1));
    let (suppliers, other_suppliers) = largest(held(&closing, books, &["401", "403"], -1));
    let mut partners: Vec<Money> = held(&closing, books, &["455"], -1).into_values().collect();
    partners.sort_by_key(|amount| Reverse(*amount));
    partners.truncate(SHOWN);
    let before = held(&opening, books, &["164"], -1);
    let after = held(&closing, books, &["164"], -1);
    let mut accounts: Vec<&String> = before.keys().chain(after.keys()).collect();
    accounts.sort();
    accounts.dedup();
    let amount =
        |of: &BTreeMap<String, Money>, account: &String| of.get(account).copied().unwrap_or_default();
    let mut loans: Vec<(Money, Money)> =
        accounts.iter().map(|account| (amount(&before, account), amount(&after, account))).collect();
    loans.sort_by_key(|(_, after)| Reverse(*after));
    loans.truncate(SHOWN);
    Parties { customers, other_customers, suppliers, other_suppliers, partners, loans }
}

/// By third party, or by account where none is named; `sign` is −1 for what is owed to them. Accrued interest (1648)
/// belongs to no loan in particular.
fn held(balances: &Balances<'_>, books: &Books, roots: &[&str], sign: i64) -> BTreeMap<String, Money> {
    let mut found: BTreeMap<String, Money> = BTreeMap::new();
    let under =
        |account: &str| roots.iter().any(|root| account.starts_with(root)) && !account.starts_with("1648");
    for (account, party, amount) in balances.iter().filter(|(account, ..)| under(account)) {
        let key = party.map_or_else(|| account.to_owned(), |party| format!("\u{1}{}", books.party(party)));
        *found.entry(key).or_default() += if sign < 0 { -amount } else { amount };
    }
    found
}

/// The largest amounts above zero, and the sum of the others above zero.
fn largest(held: BTreeMap<String, Money>) -> (Vec<Money>, Money) {
    let mut amounts: Vec<Money> = held.into_values().filter(|amount| *amount > Money::ZERO).collect();
    amounts.sort_by_key(|amount| Reverse(*amount));
    let others = amounts.split_off(amounts.len().min(SHOWN)).into_iter().sum();
    (amounts, others)
}
