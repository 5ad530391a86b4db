//! What an unfolded 2033 does not tell: the figures that would have to guess it are not computable.

use super::{balance::Balance, supplement::Supplement};
use crate::finance::{
    figure::{Datum, Reason},
    liasse::{Code, Code::*, FormSet, Liasse, Regime},
};

/// True if the boxes hold an amount of which nothing tells the parts.
fn untold(liasse: &Liasse, whole: &[Code], parts: &[Code]) -> bool {
    liasse.regime == Regime::Simplified
        && !liasse.sum(whole).is_zero()
        && !parts.iter().any(|part| liasse.lines.contains_key(part))
}

/// What the CAF would have to guess.
pub(super) fn for_caf(liasse: &Liasse) -> Option<Datum> {
    if untold(liasse, &[FQ, F1, GH], &[FP]) {
        return Some(Datum::Reversals);
    }
    for_disposals(liasse)
}

fn for_disposals(liasse: &Liasse) -> Option<Datum> {
    (untold(liasse, &[F1], &[G1]) || untold(liasse, &[G2], &[G3])).then_some(Datum::DisposalBookValue)
}

/// What the rents of leases and the agency staff would have to be guessed from.
pub(super) fn for_restating(liasse: &Liasse) -> Option<Datum> {
    untold(liasse, &[FW], &[HP, HQ, YU]).then_some(Datum::RentsAndAgencyStaff)
}

/// True if all financial incomes are taken for cash, and all financial charges for interest.
pub(super) fn financial_parts(liasse: &Liasse) -> bool {
    untold(liasse, &[GL], &[GJ, GK, GM, GN, GO, G2]) || untold(liasse, &[GR], &[GQ, GS, GT, G3])
}

/// True if no bill is taken to be discounted.
pub(super) fn discounted_bills(liasse: &Liasse) -> bool {
    untold(liasse, &[BX], &[YS])
}

/// Why a figure is withheld. Réel normal: never, for this reason.
pub(super) fn withheld(liasse: &Liasse, supplement: &Supplement, balance: Balance) -> Option<Reason> {
    use Balance as B;
    let datum = match balance {
        B::ResultatCessions => for_disposals(liasse),
        B::Caf | B::Autofinancement | B::CafRetraitee | B::CouvertureCapital => for_caf(liasse),
        B::CapaciteRemboursement => for_caf(liasse).or_else(|| for_overdrafts(liasse)),
        B::RessourcesDurables
        | B::Frng
        | B::FrngJours
        | B::Tn
        | B::TresoreriePassive
        | B::CouvertureEmplois
        | B::ConcoursBancairesBfr
        | B::DettesMoyenLongTerme => for_overdrafts(liasse),
        B::DettesCourtTerme | B::LiquiditeGenerale | B::LiquiditeReduite => {
            // EG holds the overdrafts; the split of the borrowings does not.
            supplement.borrowings_within_one_year.and_then(|_| for_overdrafts(liasse))
        }
        B::DioMatieres => untold(liasse, &[BL], &[BN, BP, BR]).then_some(Datum::MaterialsStock),
        B::Pce | B::Bfre | B::Pche | B::Bfrhe if liasse.set() == FormSet::Before2026 => {
            untold(liasse, &[EA], &[DY]).then_some(Datum::TaxSocialDebts)
        }
        _ => None,
    };
    datum.map(Reason::Missing)
}

fn for_overdrafts(liasse: &Liasse) -> Option<Datum> {
    untold(liasse, &[DU], &[EH]).then_some(Datum::Overdrafts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{Figure, Simplified, compute, fixtures};

    /// The figures that the 2033 of a worked case does not allow and its 2050 does.
    fn lost(base: &str) -> Vec<Balance> {
        let case = &fixtures::liasses()[base];
        let (whole, unfolded) = (case.stated(), Simplified::from(&case.stated()).unfold());
        let figure = |liasse: &Liasse, balance| compute(liasse, &case.supplement, balance).value();
        let known = Balance::ALL.iter().filter(|b| figure(&whole, **b).is_some());
        known.filter(|b| figure(&unfolded, **b).is_none()).copied().collect()
    }

    #[test]
    fn a_2033_tells_the_balances_and_the_bfr_but_neither_caf_nor_treasury() {
        use Balance::*;
        let common = [
            ResultatCessions,
            Caf,
            RessourcesDurables,
            Frng,
            TresoreriePassive,
            Tn,
            DettesMoyenLongTerme,
            DettesCourtTerme,
            FrngJours,
            DioMatieres,
            CapaciteRemboursement,
            ConcoursBancairesBfr,
            CouvertureEmplois,
            LiquiditeGenerale,
            LiquiditeReduite,
        ];
        let lost = lost("A");
        assert!(
            lost.iter().all(|b| common.contains(b) || b.family() == super::super::Family::Restated),
            "{lost:?}"
        );
        for told in
            [Ebe, ResultatExploitation, Rcai, ResultatNet, Bfr, Bfre, Autonomie, Dso, FraisFinanciersCa]
        {
            assert!(!lost.contains(&told), "{told:?}");
        }
        assert!(lost.contains(&Caf) && lost.contains(&Tn) && lost.contains(&DioMatieres), "{lost:?}");
    }

    #[test]
    fn older_forms_do_not_part_the_debts() {
        let lost = lost("C");
        assert!(lost.contains(&Balance::Bfre) && lost.contains(&Balance::Pche), "{lost:?}");
        assert!(!lost.contains(&Balance::Bfr), "{lost:?}");
    }

    #[test]
    fn one_word_of_the_accountant_is_enough() {
        let case = &fixtures::liasses()["A"];
        let mut simplified = Simplified::from(&case.stated());
        let tn = |simplified: &Simplified| compute(&simplified.unfold(), &case.supplement, Balance::Tn);
        assert_eq!(tn(&simplified), Figure::NotComputable(Reason::Missing(Datum::Overdrafts)));
        simplified.detail.insert(EH, crate::base::Money::ZERO);
        assert_eq!(tn(&simplified), Figure::money(crate::base::Money::euros(82_600)));
    }
}
