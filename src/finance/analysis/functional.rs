//! The bilan fonctionnel: FRNG, BFR and trésorerie nette, in gross values, each line used once.

use super::supplement::{Supplement, part};
use crate::base::Money;
use crate::finance::liasse::{Code::*, Liasse};

/// The blocks of the functional balance sheet, in euros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Functional {
    /// Ressources durables, with depreciation and provisions.
    pub durable_resources: Money,
    /// Emplois stables, gross.
    pub stable_uses: Money,
    /// Fonds de roulement net global = durable resources − stable uses.
    pub frng: Money,
    /// Actif circulant d’exploitation, gross, with discounted bills (YS) put back.
    pub ace: Money,
    /// Passif circulant d’exploitation.
    pub pce: Money,
    /// Besoin en fonds de roulement d’exploitation = ACE − PCE.
    pub bfre: Money,
    /// Actif circulant hors exploitation.
    pub ache: Money,
    /// Passif circulant hors exploitation.
    pub pche: Money,
    /// Besoin en fonds de roulement hors exploitation = ACHE − PCHE.
    pub bfrhe: Money,
    /// Besoin en fonds de roulement = BFRE + BFRHE.
    pub bfr: Money,
    /// Trésorerie active = CD + CF.
    pub cash: Money,
    /// Trésorerie passive = EH + YS.
    pub overdrafts: Money,
    /// Trésorerie nette = FRNG − BFR.
    pub tn: Money,
    /// (CD + CF − EH − YS) − TN: nil when the balance sheet balances.
    pub closing_gap: Money,
}

/// The functional balance sheet of a complete liasse (totals BJ, 1A, DL, DO and DR are read).
///
/// Of an unfolded [`Simplified`](crate::finance::Simplified), blocks may rest on parts that nothing tells, as the
/// overdrafts: [`compute`](crate::finance::compute) withholds them, this function does not.
///
/// The mécanique de précision of the worked cases:
/// ```
/// use visavis::{base::{Date, Money}, finance::{Code, Liasse, Supplement, functional}};
/// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), [
///     (Code::BJ, 1_761_000), (Code::_1A, 1_091_000), (Code::BL, 168_000), (Code::BN, 92_000),
///     (Code::BR, 74_000), (Code::BV, 8_000), (Code::BX, 548_000), (Code::BZ, 76_000), (Code::CD, 50_000),
///     (Code::CF, 118_100), (Code::CH, 14_000), (Code::CN, 1_200), (Code::DL, 652_700), (Code::DO, 50_000),
///     (Code::DR, 41_200), (Code::DU, 396_000), (Code::DV, 37_000), (Code::DW, 22_000), (Code::DX, 300_000),
///     (Code::DY, 262_000), (Code::DZ, 36_000), (Code::EA, 12_600), (Code::EB, 9_000), (Code::ED, 800),
///     (Code::EH, 60_000), (Code::YS, 45_000),
/// ].map(|(code, euros)| (code, Money::euros(euros))));
/// let supplement = Supplement {
///     other_receivables_non_operating: Some(Money::euros(16_000)),
///     tax_social_non_operating: Some(Money::euros(14_000)),
///     accrued_interest: Some(Money::euros(1_500)),
///     ..Supplement::default()
/// };
///
/// let functional = functional(&liasse, &supplement);
/// assert_eq!(functional.frng, Money::euros(445_400));
/// assert_eq!(functional.bfr, Money::euros(382_300));
/// assert_eq!(functional.tn, Money::euros(63_100));
/// assert_eq!(functional.closing_gap, Money::ZERO);
/// ```
pub fn functional(liasse: &Liasse, supplement: &Supplement) -> Functional {
    let get = |code| liasse.get(code);
    let receivables_outside = part(supplement.other_receivables_non_operating);
    let taxes_outside = part(supplement.tax_social_non_operating);
    let accrued = part(supplement.accrued_interest);
    let free_accounts = part(supplement.free_current_accounts);

    let durable_resources = (get(DL) - get(AA))
        + liasse.sum(&[DO, DR, _1A, DS, DT])
        + (get(DU) - get(EH) - accrued)
        + (get(DV) - free_accounts);
    let stable_uses = liasse.sum(&[BJ, CW, CM]);
    let assets = liasse.sum(&[BL, BN, BP, BR, BT, BV, BX, YS, CH]) + (get(BZ) - receivables_outside);
    let debts = liasse.sum(&[DW, DX, EB]) + (get(DY) - taxes_outside);
    let other_assets = receivables_outside + liasse.sum(&[CB, CN]);
    let other_debts = taxes_outside + liasse.sum(&[DZ, EA, ED, D1]) + accrued + free_accounts;
    let (cash, overdrafts) = (liasse.sum(&[CD, CF]), liasse.sum(&[EH, YS]));

    let frng = durable_resources - stable_uses;
    let (need, other_need) = (assets - debts, other_assets - other_debts);
    let bfr = need + other_need;
    let tn = frng - bfr;
    Functional {
        durable_resources,
        stable_uses,
        frng,
        ace: assets,
        pce: debts,
        bfre: need,
        ache: other_assets,
        pche: other_debts,
        bfrhe: other_need,
        bfr,
        cash,
        overdrafts,
        tn,
        closing_gap: cash - overdrafts - tn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::fixtures;

    #[test]
    fn worked_cases_close() {
        for case in fixtures::liasses().values() {
            assert_eq!(
                functional(&case.stated(), &case.supplement).closing_gap,
                Money::ZERO,
                "{}",
                case.name
            );
        }
    }

    #[test]
    fn any_split_of_the_lines_keeps_the_treasury() {
        let case = &fixtures::liasses()["B"];
        let bare = functional(&case.stated(), &Supplement::default());
        let split =
            Supplement { free_current_accounts: Some(Money::euros(30_000)), ..case.supplement.clone() };
        let split = functional(&case.stated(), &split);
        assert_eq!(bare.tn, split.tn);
        assert_eq!(bare.frng - split.frng, Money::euros(31_500));
    }
}
