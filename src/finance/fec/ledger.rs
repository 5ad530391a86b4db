//! The lines that could be read, with their journals, entries and accounts numbered in order of appearance.

use super::text::folded;
use crate::base::{Date, Money};
use std::collections::BTreeMap;

/// One line that could be read. Its amount is debit − credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: u32,
    pub(super) entry: u32,
    pub(super) date: Date,
    pub(super) account: u32,
    pub(super) party: Option<u32>,
    pub(super) amount: Money,
}

/// Texts numbered from zero.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    ids: BTreeMap<String, u32>,
    texts: Vec<String>,
}

impl Names {
    pub(super) fn id(&mut self, text: &str) -> u32 {
        if let Some(id) = self.ids.get(text) {
            return *id;
        }
        let id = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.ids.insert(text.to_owned(), id);
        self.texts.push(text.to_owned());
        id
    }

    pub(super) fn text(&self, id: u32) -> &str {
        usize::try_from(id).ok().and_then(|at| self.texts.get(at)).map_or("", String::as_str)
    }
}

/// Everything read from one file, before entries are checked.
#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    pub(super) rows: Vec<Row>,
    pub(super) accounts: Names,
    pub(super) parties: Names,
    journals: Names,
    /// By journal and number.
    entries: BTreeMap<(u32, String), u32>,
    keys: Vec<(u32, String)>,
    /// Journals that reopen the balances of the year before.
    opening_journals: Vec<u32>,
    /// Accounts of class 70 of which the label says that the sales leave France.
    exports: Vec<u32>,
}

impl Ledger {
    /// The number of an entry; the label tells what its journal is for.
    pub(super) fn entry(&mut self, journal: &str, label: &str, number: &str) -> u32 {
        let id = self.journals.id(journal);
        if opens(journal, label) && !self.opening_journals.contains(&id) {
            self.opening_journals.push(id);
        }
        let key = (id, number.to_owned());
        if let Some(entry) = self.entries.get(&key) {
            return *entry;
        }
        let entry = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        self.entries.insert(key.clone(), entry);
        self.keys.push(key);
        entry
    }

    /// The number of an account.
    pub(super) fn account(&mut self, account: &str, label: &str) -> u32 {
        let id = self.accounts.id(account);
        if account.starts_with("70") && !self.exports.contains(&id) {
            let label = folded(label);
            if ["export", "intracom", "livraisons ue"].iter().any(|word| label.contains(word)) {
                self.exports.push(id);
            }
        }
        id
    }

    /// « AC 12 »: journal and number, when they are short enough to be codes.
    pub(super) fn entry_name(&self, entry: u32) -> String {
        let key = usize::try_from(entry).ok().and_then(|at| self.keys.get(at));
        let Some((journal, number)) = key else { return String::new() };
        let journal = self.journals.text(*journal);
        let code = |text: &str| text.chars().count() <= 20 && text.chars().all(|c| !c.is_control());
        if code(journal) && code(number) {
            format!("{journal} {number}")
        } else {
            "sans code lisible".to_owned()
        }
    }

    pub(super) fn is_of_opening_journal(&self, entry: u32) -> bool {
        let key = usize::try_from(entry).ok().and_then(|at| self.keys.get(at));
        key.is_some_and(|(journal, _)| self.opening_journals.contains(journal))
    }

    pub(super) fn has_opening_journal(&self) -> bool {
        !self.opening_journals.is_empty()
    }

    pub(super) fn is_export(&self, account: u32) -> bool {
        self.exports.contains(&account)
    }
}

/// The journal of « à-nouveaux », by its usual codes or its label.
fn opens(code: &str, label: &str) -> bool {
    let code = folded(code);
    let label = folded(label);
    ["an", "ano", "anouv", "ran", "a n", "an0", "ouv"].contains(&code.as_str())
        || label.contains("a nouveau")
        || label.contains("anouveau")
        || label.contains("report a n")
        || label.contains("ouverture de l exercice")
        || label.contains("bilan d ouverture")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn journals_that_reopen_the_balances_are_known() {
        for (code, label) in [("AN", "x"), ("X1", "A-nouveaux"), ("REP", "Reports à nouveau"), ("ouv", "")] {
            assert!(opens(code, label), "{code} {label}");
        }
        for (code, label) in [("AC", "Achats"), ("BAN", "Banque"), ("OD", "Nouveau matériel")] {
            assert!(!opens(code, label), "{code} {label}");
        }
    }
}
