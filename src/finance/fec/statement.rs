//! The yearly statement that the books give: forms 2050 to 2053 in whole euros, reminders, supplement.

use super::{
    balances::Balances,
    books::Books,
    entries::Kind,
    note::Note,
    pcg::{Counts, REMINDERS},
    round::to_euros,
    year::OpeningFrom,
};
use crate::{
    base::Money,
    finance::{Code, FormSet, Holder, Liasse, Side, Supplement, Violation, validate},
};
use std::collections::{BTreeMap, BTreeSet};

/// One year as the forms show it, drawn from its books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// In whole euros, with totals and reminders.
    pub liasse: Liasse,
    /// What the accounts tell beyond the boxes.
    pub supplement: Supplement,
    /// What breaks V01 to V20: the books balance, so at most signs and amounts that an accountant should look at.
    pub violations: Vec<Violation>,
    /// The balance sheet of the year before, when the books reopen it: boxes of 2050 and 2051, totals included. Its
    /// income statement is not in the file.
    pub previous: Option<Liasse>,
    /// What a reader of these figures should know.
    pub notes: Vec<Note>,
}

impl Statement {
    /// From the books.
    pub fn of(books: &Books) -> Self {
        let balances = Balances::closing(books);
        let holder = if balances.has("108") { Holder::SoleTrader } else { Holder::Company };
        let set = FormSet::of(books.opening);
        let mut lines = to_euros(&balances.boxes(set));
        lines.extend(reminders(&balances, set, books));
        let liasse = Liasse { holder, ..Liasse::new(books.opening, books.closing, lines) }.complete();
        Self {
            supplement: supplement(&balances, &liasse, books),
            violations: validate(&liasse),
            previous: previous(books, holder),
            notes: notes(books, &balances),
            liasse,
        }
    }
}

/// Parts of a line never exceed it, whichever way the line was rounded: they are rounded down.
fn reminders(balances: &Balances<'_>, set: FormSet, books: &Books) -> BTreeMap<Code, Money> {
    let mut found: BTreeMap<Code, Money> = BTreeMap::new();
    for (root, counts, code) in REMINDERS {
        *found.entry(*code).or_default() += balances.sum(root, *counts);
    }
    let (collected, deductible) = vat(books);
    found.insert(Code::YY, collected);
    found.insert(Code::YZ, deductible);
    found.retain(|code, amount| {
        *amount = Money::euros(amount.as_cents() / 100);
        *amount > Money::ZERO && code.is_in(set)
    });
    found
}

/// VAT on the sales and on the purchases of the year: what accounts 4457 and 44566 received in entries that also hold an
/// income, or a charge. Transfers to the return of the month hold neither.
fn vat(books: &Books) -> (Money, Money) {
    let ordinary = || books.rows().filter(|row| books.kind(row) == Kind::Ordinary);
    let entries_with = |class: char| -> BTreeSet<u32> {
        ordinary().filter(|row| books.account(row.account).starts_with(class)).map(|row| row.entry).collect()
    };
    let moved = |root: &str, entries: &BTreeSet<u32>| -> Money {
        ordinary()
            .filter(|row| books.account(row.account).starts_with(root) && entries.contains(&row.entry))
            .map(|row| row.amount)
            .sum()
    };
    (-moved("4457", &entries_with('7')), moved("44566", &entries_with('6')))
}

/// The details that analyses ask for and the accounts tell; to the cent, as they do not add up to any box.
fn supplement(balances: &Balances<'_>, liasse: &Liasse, books: &Books) -> Supplement {
    let holds = |code: Code| !liasse.get(code).is_zero();
    let part = |code: Code, amount: Money| holds(code).then_some(amount.max(Money::ZERO));
    let charge = |root: &str| balances.sum(root, Counts::Charge);
    let income = |root: &str| balances.sum(root, Counts::Income);
    let all = |roots: &[&str], counts: Counts| -> Money {
        roots.iter().map(|root| balances.sum(root, counts)).sum()
    };
    let old = liasse.set() == FormSet::Before2026;
    // 1688 details loans of several kinds: only what stands in DU is interest of the banks.
    let elsewhere = all(&["16881", "16883", "16885", "16886", "16887"], Counts::Credits);
    let accrued = all(&["1648", "1688", "5181", "5186", "5198"], Counts::Credits) - elsewhere;
    let drawn: Money = books
        .rows()
        .filter(|row| books.kind(row) == Kind::Ordinary && books.account(row.account).starts_with("108"))
        .map(|row| row.amount)
        .sum();
    Supplement {
        grant_share_747: if old { None } else { part(Code::FO, income("747")) },
        grant_share_777: if old { part(Code::HB, income("777")) } else { None },
        disposal_proceeds_775: part(if old { Code::HB } else { Code::HD }, income("775")),
        disposal_book_value_675: part(if old { Code::HF } else { Code::HH }, charge("675")),
        exceptional_reversals_787: if old { None } else { part(Code::HD, income("787")) },
        exceptional_allowances_687: if old { None } else { part(Code::HH, charge("687")) },
        other_receivables_non_operating: part(Code::BZ, all(&["444", "45", "462", "465"], Counts::Debits)),
        tax_social_non_operating: part(Code::DY, balances.sum("444", Counts::Credits)),
        accrued_interest: part(Code::DU, accrued),
        drawings: (liasse.holder == Holder::SoleTrader).then_some(drawn),
        ..Supplement::default()
    }
}

/// The balance sheet that the à-nouveaux reopen, on the forms of the year before; account 12 is then its result.
fn previous(books: &Books, holder: Holder) -> Option<Liasse> {
    let balances = Balances::opening(books);
    let closing = books.opening.yesterday().ok()?;
    let opening = books.opening.checked_sub(jiff::Span::new().years(1)).ok()?;
    let mut lines = balances.boxes(FormSet::of(opening));
    if lines.is_empty() {
        return None;
    }
    let result = balances.sum("12", Counts::Income);
    *lines.entry(Code::DH).or_default() -= result;
    lines.insert(Code::DI, result);
    lines.retain(|_, amount| !amount.is_zero());
    let mut liasse = Liasse { holder, ..Liasse::new(opening, closing, to_euros(&lines)) };
    // A result of nil is stated too: the income statement, which is not there, must not be asked for it.
    liasse.lines.entry(Code::DI).or_default();
    let mut liasse = liasse.complete();
    liasse.lines.retain(|code, amount| !amount.is_zero() && code.side() != Side::Result);
    Some(liasse)
}

fn notes(books: &Books, balances: &Balances<'_>) -> Vec<Note> {
    let reopens = books.has_opening_entries();
    let old_plan = FormSet::of(books.opening) == FormSet::From2026
        && ["671", "675", "771", "775", "777", "79"].iter().any(|root| balances.has(root));
    let exports = books.rows().any(|row| books.is_export(row.account));
    let unallocated = balances.sum("12", Counts::Income);
    let tills = ["53", "54"].iter().any(|root| balances.sum(root, Counts::Credits) > Money::ZERO);
    let all = [
        (reopens, Note::PreviousBalanceSheet),
        (!reopens && !books.lost_opening_entries(), Note::NoOpeningEntries),
        (books.lost_opening_entries(), Note::OpeningRefused),
        (books.opening_from == OpeningFrom::TwelveMonths, Note::TwelveMonths { opening: books.opening }),
        (books.opening_from == OpeningFrom::FirstEntries, Note::FirstEntries { opening: books.opening }),
        (books.closing_entries() > 0, Note::ClosingEntries { count: books.closing_entries() }),
        (books.off_balance > 0, Note::OffBalance { lines: books.off_balance }),
        (!unallocated.is_zero(), Note::Unallocated { result: unallocated }),
        (old_plan, Note::OldPlan),
        (exports, Note::ExportsByLabel),
        (tills, Note::TillInCredit),
        (books.aside.lines > 0, Note::Aside(books.aside)),
    ];
    all.into_iter().filter(|(holds, _)| *holds).map(|(_, note)| note).collect()
}
