//! « Dont » boxes that the accounts give: parts of a line, by root and side of the balance.

use crate::finance::Code::{self, *};

/// The side of a balance that a reminder counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::finance::fec) enum Counts {
    /// Balances in debit alone.
    Debits,
    /// Balances in credit alone.
    Credits,
    /// Debits less credits: charges and their rebates.
    Charge,
    /// Credits less debits.
    Income,
}

/// Root, side, box. Boxes that the forms of the year do not print are left out by the caller.
pub(in crate::finance::fec) const REMINDERS: &[(&str, Counts, Code)] = &[
    ("51", Counts::Credits, EH),
    ("6122", Counts::Charge, HP),
    ("6125", Counts::Charge, HQ),
    ("646", Counts::Charge, A2),
    ("791", Counts::Income, A1),
    ("611", Counts::Charge, YT),
    ("621", Counts::Charge, YU),
    ("416", Counts::Debits, VA),
    ("444", Counts::Credits, _8E),
    ("445", Counts::Credits, VW),
    ("451", Counts::Credits, VI),
    ("455", Counts::Credits, VI),
];
