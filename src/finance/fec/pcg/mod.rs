//! From an account of the plan comptable général to the box of the liasse: the table of roots, longest first.
//!
//! Source: règlement ANC 2014-03 for years opened before 2025, ANC 2022-06 since (art. 932-1, list of accounts, and the
//! models of balance sheet and income statement), read with the notices of forms 2050 to 2053.

mod balance;
mod income;
mod reminders;

pub(super) use reminders::{Counts, REMINDERS};

use crate::finance::{Code, FormSet};

/// Where the balance of an account goes: two boxes when debit and credit balances stand on opposite sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Boxes {
    /// For a balance in debit.
    pub(super) debit: Code,
    /// For a balance in credit.
    pub(super) credit: Code,
}

/// A root of accounts, with its boxes on the forms of 2026 and, where they differ, on the older ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Root {
    digits: &'static str,
    boxes: Boxes,
    older: Option<Boxes>,
}

/// An account that has one box, whatever its balance.
const fn one(digits: &'static str, code: Code) -> Root {
    sides(digits, code, code)
}

/// An account of which balances in debit and in credit stand on opposite sides.
const fn sides(digits: &'static str, debit: Code, credit: Code) -> Root {
    Root { digits, boxes: Boxes { debit, credit }, older: None }
}

impl Root {
    /// Another box on the forms before 2026.
    const fn older(mut self, code: Code) -> Self {
        self.older = Some(Boxes { debit: code, credit: code });
        self
    }

    /// Other boxes on the forms before 2026.
    const fn older_sides(mut self, debit: Code, credit: Code) -> Self {
        self.older = Some(Boxes { debit, credit });
        self
    }

    fn on(&self, set: FormSet) -> Boxes {
        match (set, self.older) {
            (FormSet::Before2026, Some(boxes)) => boxes,
            _ => self.boxes,
        }
    }
}

/// The boxes of an account; none when its first two figures are no root of classes 1 to 7 (or the balance accounts 89).
pub(super) fn boxes(account: &str, set: FormSet) -> Option<Boxes> {
    let roots = if account.starts_with(['6', '7']) { income::ROOTS } else { balance::ROOTS };
    roots
        .iter()
        .filter(|row| account.starts_with(row.digits))
        .max_by_key(|row| row.digits.len())
        .map(|row| row.on(set))
}

/// Commitments and contributions in kind: they stand outside the balance sheet.
pub(super) fn is_off_balance(account: &str) -> bool {
    ["80", "86", "87", "88"].iter().any(|root| account.starts_with(root))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{Code::*, FormSet::*, Side};

    #[track_caller]
    fn goes(account: &str, set: FormSet, debit: Code, credit: Code) {
        assert_eq!(boxes(account, set), Some(Boxes { debit, credit }), "{account}");
    }

    #[test]
    fn the_longest_root_decides() {
        goes("401000", From2026, BZ, DX);
        goes("409100", From2026, BV, DX);
        goes("40840", From2026, BZ, DZ);
        goes("411DUR", From2026, BX, EA);
        goes("41910000", From2026, BZ, DW);
        goes("512100", Before2026, CF, DU);
        goes("4551", From2026, BZ, DV);
        goes("1011", From2026, DA, DA);
        goes("109", From2026, AA, AA);
        goes("28154", From2026, AS, AS);
        assert_eq!(boxes("25", From2026), None);
        assert_eq!(boxes("99", From2026), None);
        assert_eq!(boxes("", From2026), None);
    }

    #[test]
    fn the_forms_of_the_year_decide() {
        goes("675000", Before2026, HF, HF);
        goes("675000", From2026, HH, HH);
        goes("657", From2026, G1, G1);
        goes("657", Before2026, GE, GE);
        goes("7671", From2026, G2, G2);
        goes("7673", From2026, GO, GO);
        goes("767", Before2026, GO, GO);
        goes("775", Before2026, HB, HB);
        goes("238", From2026, AV, AV);
        goes("238", Before2026, AX, AX);
        goes("261", From2026, CS, CS);
        goes("261", Before2026, CU, CU);
    }

    #[test]
    fn every_root_leads_to_a_line_of_the_forms_of_its_year() {
        for set in FormSet::ALL {
            for row in balance::ROOTS.iter().chain(income::ROOTS) {
                let boxes = row.on(set);
                for code in [boxes.debit, boxes.credit] {
                    assert!(
                        code.is_in(set) && !code.is_total(set) && !code.is_memo(),
                        "{} {code}",
                        row.digits
                    );
                }
                let result = |code: Code| matches!(code.side(), Side::Income | Side::Charge);
                let profit = row.digits.starts_with(['6', '7']);
                assert_eq!((result(boxes.debit), result(boxes.credit)), (profit, profit), "{}", row.digits);
            }
        }
    }

    #[test]
    fn every_division_of_the_plan_has_a_box() {
        let absent = ["19", "25", "30", "55", "56", "57", "73"];
        for division in 10..80 {
            let text = division.to_string();
            assert_eq!(boxes(&text, From2026).is_none(), absent.contains(&text.as_str()), "{text}");
        }
    }

    #[test]
    fn a_root_is_written_once() {
        for roots in [balance::ROOTS, income::ROOTS] {
            for (at, row) in roots.iter().enumerate() {
                assert!(roots[..at].iter().all(|other| other.digits != row.digits), "{}", row.digits);
            }
        }
    }
}
