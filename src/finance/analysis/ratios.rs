//! The ratios of structure, debt, profitability and liquidity.

use super::{
    aggregates::{current_assets, equity, net_debt, short_term_debt, stocks, term_debt},
    balance::Balance,
    parts::Parts,
    supplement::Supplement,
    untold::withheld,
};
use crate::base::Money;
use crate::finance::{
    figure::{Datum, Figure, Reason, Term},
    liasse::{Code::*, Liasse},
};

/// Ratios, exact. Shares of one unless said otherwise; a denominator that is nil or below zero gives no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratios {
    /// Trading margin on sales of goods.
    pub trading_margin: Figure,
    /// Value added on turnover.
    pub value_added: Figure,
    /// EBE on turnover.
    pub ebe: Figure,
    /// Net result on turnover.
    pub net_margin: Figure,
    /// FY + FZ on value added.
    pub staff: Figure,
    /// Equity on EE.
    pub autonomy: Figure,
    /// Net financial debt on equity, in times.
    pub gearing: Figure,
    /// Net financial debt on EBE, in times.
    pub leverage: Figure,
    /// Medium and long term debt on CAF, in years.
    pub repayment: Figure,
    /// GR on EBE.
    pub interest_on_ebe: Figure,
    /// GR on turnover.
    pub interest_on_turnover: Figure,
    /// Overdrafts (EH) on BFR.
    pub overdrafts_on_bfr: Figure,
    /// CAF on the borrowings repaid in the year (VK), in times: CAF is after interest.
    pub capital_coverage: Figure,
    /// Durable resources on stable uses, in times.
    pub coverage: Figure,
    /// Net current assets on debts within one year, in times.
    pub liquidity: Figure,
    /// The same without stocks, in times.
    pub quick_liquidity: Figure,
    /// Net result on equity (ROE).
    pub return_on_equity: Figure,
}

/// The ratios of a complete liasse.
///
/// ```
/// use visavis::{base::{Date, Money, decimal}, finance::{Code, Figure, Liasse, Reason, Supplement, Term, ratios}};
/// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), [
///     (Code::DL, 122_500), (Code::DU, 88_400), (Code::DV, 12_000), (Code::CF, 82_600), (Code::EE, 290_000),
/// ].map(|(code, euros)| (code, Money::euros(euros))));
/// let ratios = ratios(&liasse, &Supplement::default());
/// assert_eq!(decimal(ratios.autonomy.value().unwrap(), 4), "0.4224");
/// assert_eq!(decimal(ratios.gearing.value().unwrap(), 2), "0.15");
/// // Without turnover there is no margin on it: not a margin of zero.
/// assert_eq!(ratios.net_margin, Figure::NotComputable(Reason::NotPositive(Term::Boxes(&[Code::FL]))));
/// ```
pub fn ratios(liasse: &Liasse, supplement: &Supplement) -> Ratios {
    ratios_of(&Parts::new(liasse, supplement))
}

pub(super) fn ratios_of(parts: &Parts<'_>) -> Ratios {
    let (liasse, supplement) = (parts.liasse, parts.supplement);
    let get = |code| liasse.get(code);
    let over =
        |numerator: Money, denominator: Money, term: Term| Figure::quotient(numerator, denominator, 1, term);
    let on_turnover = |numerator| over(numerator, get(FL), Term::Boxes(&[FL]));
    let on_equity = |numerator| over(numerator, equity(liasse), Term::Balance(Balance::CapitauxPropres));

    let (sig, functional) = (parts.sig(), parts.functional());
    let on_ebe = |numerator| over(numerator, sig.ebe, Term::Balance(Balance::Ebe));
    let caf = parts.caf();
    let repayment = match caf {
        Ok(caf) => over(term_debt(liasse, supplement), caf, Term::Balance(Balance::Caf)),
        Err(reason) => Figure::NotComputable(reason),
    };
    let capital_coverage = match (caf, liasse.lines.get(&VK)) {
        (Err(reason), _) => Figure::NotComputable(reason),
        (Ok(_), None) => Figure::NotComputable(Reason::Missing(Datum::Repayments)),
        (Ok(caf), Some(repaid)) => over(caf, *repaid, Term::Boxes(&[VK])),
    };
    let told = |balance, figure| match withheld(liasse, supplement, balance) {
        Some(reason) => Figure::NotComputable(reason),
        None => figure,
    };
    let on_short_debt = |numerator| match short_term_debt(liasse, supplement) {
        Ok(debt) => over(numerator, debt, Term::Balance(Balance::DettesCourtTerme)),
        Err(reason) => Figure::NotComputable(reason),
    };
    Ratios {
        trading_margin: over(sig.trading_margin, get(FC), Term::Boxes(&[FC])),
        value_added: on_turnover(sig.value_added),
        ebe: on_turnover(sig.ebe),
        net_margin: on_turnover(get(HN)),
        staff: over(liasse.sum(&[FY, FZ]), sig.value_added, Term::Balance(Balance::Va)),
        autonomy: over(equity(liasse), get(EE), Term::Boxes(&[EE])),
        gearing: on_equity(net_debt(liasse)),
        leverage: on_ebe(net_debt(liasse)),
        repayment: told(Balance::CapaciteRemboursement, repayment),
        interest_on_ebe: on_ebe(get(GR)),
        interest_on_turnover: on_turnover(get(GR)),
        overdrafts_on_bfr: told(
            Balance::ConcoursBancairesBfr,
            over(get(EH), functional.bfr, Term::Balance(Balance::Bfr)),
        ),
        capital_coverage,
        coverage: told(
            Balance::CouvertureEmplois,
            over(
                functional.durable_resources,
                functional.stable_uses,
                Term::Balance(Balance::EmploisStables),
            ),
        ),
        liquidity: told(Balance::LiquiditeGenerale, on_short_debt(current_assets(liasse))),
        quick_liquidity: told(
            Balance::LiquiditeReduite,
            on_short_debt(current_assets(liasse) - stocks(liasse)),
        ),
        return_on_equity: on_equity(get(HN)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::{Reason, fixtures};

    #[test]
    fn a_loss_making_business_has_no_years_of_repayment() {
        let case = &fixtures::liasses()["C"];
        let ratios = ratios(&case.stated(), &case.supplement);
        let none = |balance| Figure::NotComputable(Reason::NotPositive(Term::Balance(balance)));
        assert_eq!(ratios.repayment, none(Balance::Caf));
        assert_eq!(ratios.leverage, none(Balance::Ebe));
        assert_eq!(ratios.interest_on_ebe, none(Balance::Ebe));
    }

    #[test]
    fn wrong_accounts_have_no_capacity() {
        let case = &fixtures::liasses()["A"];
        let mut liasse = case.stated();
        liasse.lines.insert(HN, Money::ZERO);
        assert_eq!(ratios(&liasse, &case.supplement).repayment, Figure::NotComputable(Reason::CafDisagrees));
    }
}
