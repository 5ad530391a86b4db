//! Amounts that ratios and delays share: turnover and purchases with tax, debts by nature and by term.

use super::supplement::{Supplement, part};
use crate::base::{Money, Rate};
use crate::finance::{
    figure::{Datum, Reason},
    liasse::{Code, Code::*, Liasse},
};

/// Equity that is paid in or called: DL − AA.
pub fn equity(liasse: &Liasse) -> Money {
    liasse.get(DL) - liasse.get(AA)
}

/// True if equity (DL) is below half of the capital (DA): C. com. L223-42, L225-248. These articles bind
/// companies; for a sole trader the answer means nothing.
pub fn half_of_capital_lost(liasse: &Liasse) -> bool {
    liasse.get(DL) + liasse.get(DL) < liasse.get(DA)
}

/// Turnover with VAT: sales in France taxed, exports (FK) not.
///
/// # Errors
/// Neither the VAT rate on sales nor YY is known.
pub fn turnover_with_tax(liasse: &Liasse, supplement: &Supplement) -> Result<Money, Reason> {
    let taxed = liasse.get(FL) - liasse.get(FK);
    let tax = tax(liasse, taxed, supplement.sales_vat, YY).ok_or(Reason::Missing(Datum::SalesVat))?;
    Ok(liasse.get(FL) + tax)
}

/// Purchases before tax: FS + FU + FW.
pub fn purchases(liasse: &Liasse) -> Money {
    liasse.sum(&[FS, FU, FW])
}

/// Purchases with VAT.
///
/// # Errors
/// Neither the VAT rate on purchases nor YZ is known.
pub fn purchases_with_tax(liasse: &Liasse, supplement: &Supplement) -> Result<Money, Reason> {
    let before = purchases(liasse);
    let tax =
        tax(liasse, before, supplement.purchases_vat, YZ).ok_or(Reason::Missing(Datum::PurchasesVat))?;
    Ok(before + tax)
}

/// A rate that was given on purpose goes before the box of the 2058-C.
fn tax(liasse: &Liasse, base: Money, rate: Option<Rate>, declared: Code) -> Option<Money> {
    match rate {
        Some(rate) => base.times(i64::from(rate.0), 10_000),
        None => liasse.lines.get(&declared).copied().filter(|tax| !tax.is_zero()),
    }
}

/// Financial debts: DS + DT + DU + DV, overdrafts included.
pub fn financial_debt(liasse: &Liasse) -> Money {
    liasse.sum(&[DS, DT, DU, DV])
}

/// Financial debts at medium and long term: without overdrafts (EH) and accrued interest.
pub fn term_debt(liasse: &Liasse, supplement: &Supplement) -> Money {
    financial_debt(liasse) - liasse.get(EH) - part(supplement.accrued_interest)
}

/// Financial debts less cash and marketable securities; below zero when cash is the larger.
pub fn net_debt(liasse: &Liasse) -> Money {
    financial_debt(liasse) - liasse.sum(&[CD, CF])
}

/// Debts due within one year, deferred income included.
///
/// # Errors
/// Neither the part of the borrowings nor EG is known.
pub fn short_term_debt(liasse: &Liasse, supplement: &Supplement) -> Result<Money, Reason> {
    let Some(borrowings) = supplement.borrowings_within_one_year else {
        let declared = liasse.lines.get(&EG).copied().filter(|debt| !debt.is_zero());
        return declared.ok_or(Reason::Missing(Datum::BorrowingsWithinOneYear));
    };
    let others = liasse.get(EC) - financial_debt(liasse);
    Ok(others + borrowings + liasse.get(EH) + part(supplement.accrued_interest))
}

/// Current assets net of impairment: CJ − CK.
pub fn current_assets(liasse: &Liasse) -> Money {
    liasse.get(CJ) - liasse.get(CK)
}

/// Stocks net of impairment.
pub fn stocks(liasse: &Liasse) -> Money {
    liasse.sum(&[BL, BN, BP, BR, BT]) - liasse.sum(&[BM, BO, BQ, BS, BU])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::fixtures;

    #[test]
    fn declared_tax_stands_in_for_a_rate() {
        let case = &fixtures::liasses()["B"];
        let (mut liasse, none) = (case.stated(), Supplement::default());
        assert_eq!(turnover_with_tax(&liasse, &none), Err(Reason::Missing(Datum::SalesVat)));
        liasse.lines.insert(YY, Money::euros(526_000));
        liasse.lines.insert(YZ, Money::euros(338_800));
        assert_eq!(turnover_with_tax(&liasse, &none), turnover_with_tax(&liasse, &case.supplement));
        assert_eq!(purchases_with_tax(&liasse, &none), purchases_with_tax(&liasse, &case.supplement));
    }

    #[test]
    fn eg_stands_in_for_the_split_of_the_borrowings() {
        let case = &fixtures::liasses()["B"];
        let (mut liasse, none) = (case.stated(), Supplement::default());
        assert_eq!(short_term_debt(&liasse, &none), Err(Reason::Missing(Datum::BorrowingsWithinOneYear)));
        liasse.lines.insert(EG, Money::euros(807_100));
        assert_eq!(short_term_debt(&liasse, &none), short_term_debt(&liasse, &case.supplement));
    }

    #[test]
    fn half_of_the_capital() {
        let lost = |name: &str| half_of_capital_lost(&fixtures::liasses()[name].stated());
        assert_eq!(["A", "B", "C"].map(lost), [false, false, true]);
    }
}
