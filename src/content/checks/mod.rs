//! Cross-checks of a case: one file each, all run, all their diagnostics kept.

mod accounts;
mod client;
mod ids;
mod play;
mod references;
mod values;
mod words;
mod years;

pub(super) use values::luhn as is_siren_key;
pub(super) use words::euros;

use super::{diagnostic::Diagnostic, load::Raw};

/// Runs them all.
pub(super) fn run(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    ids::check(raw, found);
    references::check(raw, found);
    values::check(raw, found);
    years::check(raw, found);
    accounts::check(raw, found);
    play::check(raw, found);
    client::check(raw, found);
}
