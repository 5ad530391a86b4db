//! The sums of an analysis, term by term, as their formulas print them.

use super::line::{
    Line,
    Part::{self, *},
};
use crate::base::Money;
use crate::finance::{
    analysis::{Balance, Balance::*, Year},
    liasse::{
        Code::{self, *},
        FormSet,
    },
};

/// One term of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) line: Line,
    /// Its amount with the sign of the formula.
    pub(super) signed: Money,
    pub(super) plus: bool,
}

/// A sum of terms, and the figures it was built from.
#[derive(Clone, Debug)]
pub(super) struct Terms<'a> {
    year: Year<'a>,
    pub(super) items: Vec<Item>,
    /// The figures that the formula names, added or taken away.
    pub(super) parts: Vec<(bool, Balance)>,
}

impl<'a> Terms<'a> {
    pub(super) const fn new(year: Year<'a>) -> Self {
        Self { year, items: Vec::new(), parts: Vec::new() }
    }

    fn item(&mut self, plus: bool, line: Line) {
        let amount = line.amount(self.year);
        self.items.push(Item { line, signed: if plus { amount } else { -amount }, plus });
    }

    pub(super) fn plus(mut self, codes: &[Code]) -> Self {
        for code in codes {
            self.item(true, Line::Box(*code));
        }
        self
    }

    pub(super) fn minus(mut self, codes: &[Code]) -> Self {
        for code in codes {
            self.item(false, Line::Box(*code));
        }
        self
    }

    fn part(mut self, part: Part) -> Self {
        self.item(true, Line::Part(part));
        self
    }

    fn less(mut self, part: Part) -> Self {
        self.item(false, Line::Part(part));
        self
    }

    /// The terms of another sum.
    fn of(mut self, plus: bool, balance: Balance) -> Option<Self> {
        let others = Self::new(self.year).sum(balance)?;
        let turned = |item: Item| Item { signed: -item.signed, plus: !item.plus, ..item };
        self.items.extend(others.items.into_iter().map(|item| if plus { item } else { turned(item) }));
        self.parts.push((plus, balance));
        Some(self)
    }

    pub(super) fn with(self, balance: Balance) -> Option<Self> {
        self.of(true, balance)
    }

    fn without(self, balance: Balance) -> Option<Self> {
        self.of(false, balance)
    }

    /// The sum.
    pub(super) fn total(&self) -> Money {
        self.items.iter().map(|item| item.signed).sum()
    }

    /// The terms of a figure in euros, in the order of its formula; `None` for a quotient, and for what only the terms
    /// of a lease tell.
    pub(super) fn sum(self, balance: Balance) -> Option<Self> {
        let older = self.year.liasse.set() == FormSet::Before2026;
        Some(match balance {
            MargeCommerciale => self.plus(&[FC]).minus(&[FS, FT]),
            ProductionExercice => self.plus(&[FF, FI, FM, FN]),
            ConsommationsTiers => self.plus(&[FU, FV, FW]),
            Va => self.with(MargeCommerciale)?.with(ProductionExercice)?.without(ConsommationsTiers)?,
            Ebe => self.with(Va)?.plus(&[FO]).less(GrantShare747).minus(&[FX, FY, FZ]),
            ResultatExploitation => {
                let from_ebe = self.with(Ebe)?.part(GrantShare747);
                from_ebe.plus(&[FP, F1, FQ]).minus(&[GA, GB, GC, GD, G1, GE])
            }
            Rcai => self.with(ResultatExploitation)?.plus(&[GH]).minus(&[GI]).plus(&[GP]).minus(&[GU]),
            ResultatExceptionnel => self.plus(&[HD]).minus(&[HH]),
            ResultatNet => self.with(Rcai)?.with(ResultatExceptionnel)?.minus(&[HJ, HK]),
            ResultatCessions => {
                let proceeds = self.plus(&[F1, G2]).part(DisposalProceeds775);
                proceeds.minus(&[G1, G3]).less(BookValue675)
            }
            Caf => self.caf_from_ebe(older)?,
            Autofinancement => self.with(Caf)?.less(Owners),
            _ => return self.balance_sheet(balance),
        })
    }

    /// The sums of the balance sheet, and those that ratios share.
    fn balance_sheet(self, balance: Balance) -> Option<Self> {
        Some(match balance {
            RessourcesDurables => {
                let owned = self.plus(&[DL]).minus(&[AA]).plus(&[DO, DR, _1A, DS, DT, DU]).minus(&[EH]);
                owned.less(AccruedInterest).plus(&[DV]).less(FreeAccounts)
            }
            EmploisStables => self.plus(&[BJ, CW, CM]),
            Frng => self.with(RessourcesDurables)?.without(EmploisStables)?,
            Ace => self.plus(&[BL, BN, BP, BR, BT, BV, BX, YS, BZ]).less(ReceivablesOutside).plus(&[CH]),
            Pce => self.plus(&[DW, DX, DY]).less(TaxesOutside).plus(&[EB]),
            Bfre => self.with(Ace)?.without(Pce)?,
            Ache => self.part(ReceivablesOutside).plus(&[CB, CN]),
            Pche => {
                let debts = self.part(TaxesOutside).plus(&[DZ, EA, ED, D1]);
                debts.part(AccruedInterest).part(FreeAccounts)
            }
            Bfrhe => self.with(Ache)?.without(Pche)?,
            Bfr => self.with(Bfre)?.with(Bfrhe)?,
            TresorerieActive => self.plus(&[CD, CF]),
            TresoreriePassive => self.plus(&[EH, YS]),
            Tn => self.with(Frng)?.without(Bfr)?,
            Ca => self.plus(&[FL]),
            CaTtc => self.plus(&[FL]).part(SalesVat),
            AchatsHt => self.plus(&[FS, FU, FW]),
            AchatsTtc => self.plus(&[FS, FU, FW]).part(PurchasesVat),
            CapitauxPropres => self.plus(&[DL]).minus(&[AA]),
            DettesFinancieres => self.plus(&[DS, DT, DU, DV]),
            DettesMoyenLongTerme => self.with(DettesFinancieres)?.minus(&[EH]).less(AccruedInterest),
            DetteNette => self.with(DettesFinancieres)?.minus(&[CD, CF]),
            DettesCourtTerme if self.year.supplement.borrowings_within_one_year.is_none() => self.plus(&[EG]),
            DettesCourtTerme => {
                let others = self.plus(&[EC]).without(DettesFinancieres)?;
                others.part(BorrowingsWithinOneYear).plus(&[EH]).part(AccruedInterest)
            }
            Redevances => self.plus(&[HP, HQ]),
            InterimReclasse => self.plus(&[YU]),
            VaRetraitee => self.with(Va)?.with(Redevances)?.plus(&[YU]),
            EbeRetraite => self.with(Ebe)?.with(Redevances)?,
            _ => return None,
        })
    }

    fn caf_from_ebe(self, older: bool) -> Option<Self> {
        let running = self.with(Ebe)?.plus(&[A1, FQ]).minus(&[GE]).plus(&[GH]).minus(&[GI]);
        let financial = running.plus(&[GP]).minus(&[GM, G2, GU]).plus(&[GQ, G3]).plus(&[HD]);
        let income = if older { financial.minus(&[HC]) } else { financial.less(Reversals787) };
        let income = income.less(DisposalProceeds775).less(GrantShare777).minus(&[HH]);
        let charges = if older { income.plus(&[HG]) } else { income.part(Allowances687) };
        Some(charges.part(BookValue675).minus(&[HJ, HK]))
    }

    pub(super) fn caf_from_result(self) -> Self {
        let older = self.year.liasse.set() == FormSet::Before2026;
        let added = self.plus(&[HN, GA, GB, GC, GD, GQ]);
        let added = if older { added.plus(&[HG]) } else { added.part(Allowances687) };
        let taken = added.minus(&[FP]).plus(&[A1]).minus(&[GM]);
        let taken = if older { taken.minus(&[HC]) } else { taken.less(Reversals787) };
        let sold = taken.plus(&[G1, G3]).part(BookValue675).minus(&[F1, G2]).less(DisposalProceeds775);
        sold.less(GrantShare747).less(GrantShare777)
    }
}
