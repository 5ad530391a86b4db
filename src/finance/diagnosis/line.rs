//! What a formula adds up: a box of the liasse, or a part of one that the supplement tells.

use crate::base::Money;
use crate::finance::{
    analysis::{Supplement, Year, purchases, purchases_with_tax, turnover_with_tax},
    liasse::{
        Code::{self, *},
        FormSet, Holder,
    },
};
use serde::Serialize;

/// A line of the accounts, or of what goes with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Line {
    /// A box.
    Box(Code),
    /// A part of a box, which the forms do not print apart.
    Part(Part),
}

/// A part that the supplement tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Part {
    /// Account 747 inside FO.
    GrantShare747,
    /// Account 777 inside HB.
    GrantShare777,
    /// Account 775 inside HB, or HD since 2025.
    DisposalProceeds775,
    /// Account 675 inside HF, or HH since 2025.
    BookValue675,
    /// Account 787 inside HD.
    Reversals787,
    /// Account 687 inside HH.
    Allowances687,
    /// The part of BZ that is not of the operating cycle.
    ReceivablesOutside,
    /// The part of DY that is not of the operating cycle.
    TaxesOutside,
    /// ICNE inside DU.
    AccruedInterest,
    /// The free current accounts inside DV.
    FreeAccounts,
    /// The borrowings due within one year.
    BorrowingsWithinOneYear,
    /// Dividends, or the drawings of a sole trader.
    Owners,
    /// VAT on the sales of the year.
    SalesVat,
    /// VAT on the purchases of the year.
    PurchasesVat,
}

impl Line {
    /// Its amount in a year; nil where the supplement does not tell it.
    pub(super) fn amount(self, year: Year<'_>) -> Money {
        match self {
            Self::Box(code) => year.liasse.get(code),
            Self::Part(part) => part.amount(year).unwrap_or_default(),
        }
    }

    /// The box where it stands, or that holds it.
    pub fn code(self, set: FormSet) -> Option<Code> {
        match self {
            Self::Box(code) => Some(code),
            Self::Part(part) => part.host(set),
        }
    }
}

impl Part {
    fn amount(self, year: Year<'_>) -> Option<Money> {
        let Supplement {
            grant_share_747,
            grant_share_777,
            disposal_proceeds_775,
            disposal_book_value_675,
            exceptional_reversals_787,
            exceptional_allowances_687,
            other_receivables_non_operating,
            tax_social_non_operating,
            accrued_interest,
            free_current_accounts,
            borrowings_within_one_year,
            dividends,
            drawings,
            ..
        } = year.supplement;
        let (liasse, supplement) = (year.liasse, year.supplement);
        match self {
            Self::GrantShare747 => *grant_share_747,
            Self::GrantShare777 => *grant_share_777,
            Self::DisposalProceeds775 => *disposal_proceeds_775,
            Self::BookValue675 => *disposal_book_value_675,
            Self::Reversals787 => *exceptional_reversals_787,
            Self::Allowances687 => *exceptional_allowances_687,
            Self::ReceivablesOutside => *other_receivables_non_operating,
            Self::TaxesOutside => *tax_social_non_operating,
            Self::AccruedInterest => *accrued_interest,
            Self::FreeAccounts => *free_current_accounts,
            Self::BorrowingsWithinOneYear => *borrowings_within_one_year,
            Self::Owners => match liasse.holder {
                Holder::Company => dividends.or_else(|| liasse.lines.get(&ZE).copied()),
                Holder::SoleTrader => *drawings,
            },
            Self::SalesVat => turnover_with_tax(liasse, supplement).ok().map(|with| with - liasse.get(FL)),
            Self::PurchasesVat => {
                purchases_with_tax(liasse, supplement).ok().map(|with| with - purchases(liasse))
            }
        }
    }

    /// The box that holds the part.
    const fn host(self, set: FormSet) -> Option<Code> {
        let older = matches!(set, FormSet::Before2026);
        Some(match self {
            Self::GrantShare747 => FO,
            Self::GrantShare777 => HB,
            Self::DisposalProceeds775 if older => HB,
            Self::DisposalProceeds775 | Self::Reversals787 => HD,
            Self::BookValue675 if older => HF,
            Self::BookValue675 | Self::Allowances687 => HH,
            Self::ReceivablesOutside => BZ,
            Self::TaxesOutside => DY,
            Self::AccruedInterest | Self::BorrowingsWithinOneYear => DU,
            Self::FreeAccounts => DV,
            Self::SalesVat => FL,
            Self::Owners | Self::PurchasesVat => return None,
        })
    }
}
