//! Debt service coverage of a past year: what the business earned, against what its loans took.

use super::{compare::Year, functional::functional, sig::sig};
use crate::base::Money;
use crate::finance::{
    figure::{Datum, Figure, Reason, Term},
    liasse::Code::*,
};

/// CFADS, the cash available for debt service, in euros: EBE − income tax (HK) − growth of the BFR − investments that
/// keep the business running. It is before interest.
pub fn cash_for_debt_service(before: Year<'_>, after: Year<'_>, upkeep: Money) -> Money {
    let bfr = |year: Year<'_>| functional(year.liasse, year.supplement).bfr;
    sig(after.liasse, after.supplement).ebe - after.liasse.get(HK) - (bfr(after) - bfr(before)) - upkeep
}

/// The DSCR, in times: CFADS on capital repaid (VK) and interest (GR). The investments of upkeep are for the bank to
/// estimate: without them there is no DSCR.
///
/// ```
/// use visavis::{base::{Date, Money, decimal}, finance::{Code, Liasse, Supplement, Year, debt_service_coverage}};
/// let year = |year, lines: &[(Code, i64)]| Liasse::new(Date::constant(year, 1, 1), Date::constant(year, 12, 31),
///     lines.iter().map(|(code, euros)| (*code, Money::euros(*euros)))).complete();
/// let before = year(2024, &[(Code::BX, 20_000)]);
/// let after = year(2025, &[
///     (Code::FG, 200_000), (Code::FW, 60_000), (Code::FY, 80_000), (Code::GR, 4_000), (Code::HK, 6_000),
///     (Code::BX, 25_000), (Code::VK, 26_000),
/// ]);
/// let supplement = Supplement::default();
/// let (before, after) =
///     (Year { liasse: &before, supplement: &supplement }, Year { liasse: &after, supplement: &supplement });
/// // (60 000 − 6 000 − 5 000 − 10 000) / (26 000 + 4 000)
/// let dscr = debt_service_coverage(before, after, Some(Money::euros(10_000)));
/// assert_eq!(decimal(dscr.value().unwrap(), 2), "1.3");
/// ```
pub fn debt_service_coverage(before: Year<'_>, after: Year<'_>, upkeep: Option<Money>) -> Figure {
    let missing = |datum| Figure::NotComputable(Reason::Missing(datum));
    let Some(repaid) = after.liasse.lines.get(&VK) else { return missing(Datum::Repayments) };
    let Some(upkeep) = upkeep else { return missing(Datum::UpkeepInvestments) };
    let cash = cash_for_debt_service(before, after, upkeep);
    Figure::quotient(cash, *repaid + after.liasse.get(GR), 1, Term::Boxes(&[VK, GR]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{Liasse, Supplement};

    #[test]
    fn what_is_not_known_is_not_guessed() {
        let (date, supplement) = (jiff::civil::date, Supplement::default());
        let mut liasse =
            Liasse::new(date(2025, 1, 1), date(2025, 12, 31), [(FG, Money::euros(50_000))]).complete();
        let dscr = |liasse: &Liasse, upkeep| {
            let year = Year { liasse, supplement: &supplement };
            debt_service_coverage(year, year, upkeep)
        };
        let missing = |datum| Figure::NotComputable(Reason::Missing(datum));
        assert_eq!(dscr(&liasse, Some(Money::ZERO)), missing(Datum::Repayments));
        liasse.lines.insert(VK, Money::ZERO);
        assert_eq!(dscr(&liasse, None), missing(Datum::UpkeepInvestments));
        let nothing = Figure::NotComputable(Reason::NotPositive(Term::Boxes(&[VK, GR])));
        assert_eq!(dscr(&liasse, Some(Money::ZERO)), nothing);
    }
}
