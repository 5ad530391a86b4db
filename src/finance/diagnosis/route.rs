//! The ways to a figure: what a learner adds up and divides, so that a mistake can be made in it on purpose.

use super::terms::{Item, Terms};
use crate::base::Money;
use crate::finance::{
    analysis::{Balance, Balance::*, Year},
    figure::{Figure, Ratio, Term},
    liasse::Code::{self, *},
};

/// A way to a figure: a sum in euros, or a sum over another.
#[derive(Clone, Debug)]
pub(super) struct Route<'a> {
    pub(super) over: Terms<'a>,
    pub(super) under: Option<Terms<'a>>,
    /// What the quotient is multiplied by: the days of the year for a delay.
    pub(super) by: i64,
}

/// Which sum of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Over,
    Under,
}

/// The ways to a figure, the usual one first; each gives its right value. None for what only the terms of a lease
/// tell.
pub(super) fn routes(balance: Balance, year: Year<'_>) -> Vec<Route<'_>> {
    let terms = || Terms::new(year);
    if let Some(over) = terms().sum(balance) {
        let mut found = vec![Route { over, under: None, by: 1 }];
        match balance {
            Caf => found.push(Route { over: terms().caf_from_result(), under: None, by: 1 }),
            Tn => found.push(Route { over: terms().plus(&[CD, CF]).minus(&[EH, YS]), under: None, by: 1 }),
            _ => {}
        }
        return found;
    }
    quotient(balance, year).into_iter().collect()
}

/// The two sums of a ratio or a delay.
fn quotient(balance: Balance, year: Year<'_>) -> Option<Route<'_>> {
    let terms = || Terms::new(year);
    let boxes = |codes: &[Code]| Some(terms().plus(codes));
    let of = |balance| terms().with(balance);
    let (over, under) = match balance {
        Dso => (boxes(&[BX, YS]), of(CaTtc)),
        Dpo => (boxes(&[DX]), of(AchatsTtc)),
        DioMarchandises => (boxes(&[BT]), boxes(&[FS, FT])),
        DioMatieres => (boxes(&[BL]), boxes(&[FU, FV])),
        BfrJours => (of(Bfr), boxes(&[FL])),
        FrngJours => (of(Frng), boxes(&[FL])),
        TauxMargeCommerciale => (of(MargeCommerciale), boxes(&[FC])),
        TauxVa => (of(Va), boxes(&[FL])),
        TauxEbe => (of(Ebe), boxes(&[FL])),
        TauxRentabiliteNette => (boxes(&[HN]), boxes(&[FL])),
        PersonnelVa => (boxes(&[FY, FZ]), of(Va)),
        Autonomie => (of(CapitauxPropres), boxes(&[EE])),
        Gearing => (of(DetteNette), of(CapitauxPropres)),
        Levier => (of(DetteNette), of(Ebe)),
        CapaciteRemboursement => (of(DettesMoyenLongTerme), of(Caf)),
        FraisFinanciersEbe => (boxes(&[GR]), of(Ebe)),
        FraisFinanciersCa => (boxes(&[GR]), boxes(&[FL])),
        ConcoursBancairesBfr => (boxes(&[EH]), of(Bfr)),
        CouvertureEmplois => (of(RessourcesDurables), of(EmploisStables)),
        CouvertureCapital => (of(Caf), boxes(&[VK])),
        LiquiditeGenerale => (Some(terms().plus(&[CJ]).minus(&[CK])), of(DettesCourtTerme)),
        LiquiditeReduite => {
            let without = terms().plus(&[CJ]).minus(&[CK, BL, BN, BP, BR, BT]);
            (Some(without.plus(&[BM, BO, BQ, BS, BU])), of(DettesCourtTerme))
        }
        Roe => (boxes(&[HN]), of(CapitauxPropres)),
        _ => return None,
    };
    let days = matches!(balance, Dso | Dpo | DioMarchandises | DioMatieres | BfrJours | FrngJours);
    let by = if days { i64::from(year.liasse.months()) * 30 } else { 1 };
    Some(Route { over: over?, under: Some(under?), by })
}

impl Route<'_> {
    /// The sum of one side; one below the bar where there is none.
    pub(super) fn side(&self, side: Side) -> Option<&Terms<'_>> {
        match side {
            Side::Over => Some(&self.over),
            Side::Under => self.under.as_ref(),
        }
    }

    /// Every term, with its side.
    pub(super) fn places(&self) -> impl Iterator<Item = (Side, &Item)> {
        let under = self.under.iter().flat_map(|terms| &terms.items).map(|item| (Side::Under, item));
        self.over.items.iter().map(|item| (Side::Over, item)).chain(under)
    }

    /// The value when its sums are moved by these amounts; `None` when it has none.
    pub(super) fn moved(&self, over: Money, under: Money) -> Option<Ratio> {
        self.times(over, under, self.by)
    }

    /// The same with another multiplier.
    pub(super) fn times(&self, over: Money, under: Money, by: i64) -> Option<Ratio> {
        let above = self.over.total() + over;
        match &self.under {
            None => Figure::money(above).value(),
            Some(below) => Figure::quotient(above, below.total() + under, by, Term::Months).value(),
        }
    }

    /// The value when one side is moved.
    pub(super) fn shifted(&self, side: Side, by: Money) -> Option<Ratio> {
        match side {
            Side::Over => self.moved(by, Money::ZERO),
            Side::Under => self.moved(Money::ZERO, by),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{Supplement, compute, fixtures};
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn every_way_leads_to_the_right_figure(
            liasse in fixtures::any_liasse(),
            parts in prop::collection::vec(0_i64..90_000, 6),
            vat in 0_i32..2_000,
        ) {
            let part = |at: usize| Some(Money::euros(parts[at]));
            let supplement = Supplement {
                grant_share_747: part(0),
                disposal_proceeds_775: part(1),
                disposal_book_value_675: part(2),
                other_receivables_non_operating: part(3),
                accrued_interest: part(4),
                borrowings_within_one_year: part(5),
                dividends: part(0),
                sales_vat: Some(crate::base::Rate(vat)),
                purchases_vat: Some(crate::base::Rate(vat)),
                ..Supplement::default()
            };
            let year = Year { liasse: &liasse, supplement: &supplement };
            for balance in Balance::ALL {
                let right = compute(&liasse, &supplement, *balance).value();
                for route in routes(*balance, year) {
                    // A balance sheet drawn at random does not close: its treasury has one way alone.
                    let from_cash = *balance == Tn && route.over.parts.is_empty();
                    if right.is_some() && !from_cash {
                        prop_assert_eq!(route.moved(Money::ZERO, Money::ZERO), right, "{:?}", balance);
                    }
                }
            }
        }
    }

    #[test]
    fn the_figures_without_a_way_are_those_of_a_lease() {
        let case = &fixtures::liasses()["A"];
        let liasse = case.stated();
        let year = Year { liasse: &liasse, supplement: &case.supplement };
        let lost: Vec<Balance> =
            Balance::ALL.iter().copied().filter(|b| routes(*b, year).is_empty()).collect();
        let lease = [
            AmortissementCreditBail,
            InteretsCreditBail,
            ResultatExploitationRetraite,
            CafRetraitee,
            DetteCreditBail,
        ];
        assert_eq!(lost, lease);
        for route in routes(Tn, year) {
            assert_eq!(route.moved(Money::ZERO, Money::ZERO), Some(Ratio::from_integer(82_600)));
        }
    }
}
