//! Delays in days of a 360-day year: customers, suppliers, stocks, working capital.

use super::{
    aggregates::{purchases_with_tax, turnover_with_tax},
    balance::Balance,
    parts::Parts,
    supplement::Supplement,
    untold::withheld,
};
use crate::base::Money;
use crate::finance::{
    figure::{Figure, Reason, Term},
    liasse::{Code::*, Liasse},
};

/// Delays in days, exact; a year of n months has 30 n days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delays {
    /// Customers: (BX gross + YS) on turnover with tax.
    pub dso: Figure,
    /// Suppliers: DX on purchases with tax.
    pub dpo: Figure,
    /// Goods for resale: BT on FS + FT, before tax.
    pub dio_goods: Figure,
    /// Raw materials: BL on FU + FV, before tax.
    pub dio_materials: Figure,
    /// BFR on turnover before tax; below zero for a resource.
    pub bfr: Figure,
    /// FRNG on turnover before tax.
    pub frng: Figure,
}

/// The delays of a complete liasse.
///
/// ```
/// use visavis::{base::{Date, Money, Rate, decimal}, finance::{Code, Liasse, Supplement, delays}};
/// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), [
///     (Code::FD, 2_420_000), (Code::FE, 560_000), (Code::FG, 210_000), (Code::FH, 10_000),
///     (Code::BX, 548_000), (Code::YS, 45_000),
/// ].map(|(code, euros)| (code, Money::euros(euros)))).complete();
/// let supplement = Supplement { sales_vat: Some(Rate(2_000)), ..Supplement::default() };
/// let dso = delays(&liasse, &supplement).dso.value().unwrap();
/// assert_eq!(decimal(dso, 1), "57.3"); // 593 000 × 360 / 3 726 000: exports bear no VAT
/// ```
pub fn delays(liasse: &Liasse, supplement: &Supplement) -> Delays {
    delays_of(&Parts::new(liasse, supplement))
}

pub(super) fn delays_of(parts: &Parts<'_>) -> Delays {
    let (liasse, supplement, functional) = (parts.liasse, parts.supplement, parts.functional());
    let days = |stock: Money, flow: Money, term: Term| -> Figure {
        match i64::from(liasse.months()) * 30 {
            0 => Figure::NotComputable(Reason::NotPositive(Term::Months)),
            length => Figure::quotient(stock, flow, length, term),
        }
    };
    let with = |stock: Money, flow: Result<Money, Reason>, balance: Balance| match flow {
        Ok(flow) => days(stock, flow, Term::Balance(balance)),
        Err(reason) => Figure::NotComputable(reason),
    };
    let told = |balance, figure| match withheld(liasse, supplement, balance) {
        Some(reason) => Figure::NotComputable(reason),
        None => figure,
    };
    let turnover = |stock| days(stock, liasse.get(FL), Term::Boxes(&[FL]));
    Delays {
        dso: with(liasse.sum(&[BX, YS]), turnover_with_tax(liasse, supplement), Balance::CaTtc),
        dpo: with(liasse.get(DX), purchases_with_tax(liasse, supplement), Balance::AchatsTtc),
        dio_goods: days(liasse.get(BT), liasse.sum(&[FS, FT]), Term::Boxes(&[FS, FT])),
        dio_materials: told(
            Balance::DioMatieres,
            days(liasse.get(BL), liasse.sum(&[FU, FV]), Term::Boxes(&[FU, FV])),
        ),
        bfr: turnover(functional.bfr),
        frng: told(Balance::FrngJours, turnover(functional.frng)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{Ratio, figure::Datum, fixtures};

    #[test]
    fn a_longer_year_has_more_days() {
        let case = &fixtures::liasses()["A"];
        let mut liasse = case.stated();
        let year = delays(&liasse, &case.supplement);
        liasse.opening = jiff::civil::date(2024, 7, 1);
        let longer = delays(&liasse, &case.supplement);
        assert_eq!(year.dso.value().map(|days| days * Ratio::new(3, 2)), longer.dso.value());
        liasse.closing = jiff::civil::date(2024, 6, 30);
        let none = Figure::NotComputable(Reason::NotPositive(Term::Months));
        assert_eq!(delays(&liasse, &case.supplement).bfr, none);
    }

    #[test]
    fn unknown_rates_are_not_guessed() {
        let liasse = fixtures::liasses()["A"].stated();
        let delays = delays(&liasse, &Supplement::default());
        assert_eq!(delays.dso, Figure::NotComputable(Reason::Missing(Datum::SalesVat)));
        assert_eq!(delays.dpo, Figure::NotComputable(Reason::Missing(Datum::PurchasesVat)));
    }
}
