//! The soldes intermédiaires de gestion: from the sales margin down to the net result.

use super::supplement::{Supplement, part};
use crate::base::Money;
use crate::finance::liasse::{Code::*, Liasse};

/// The intermediate balances of the income statement, in euros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sig {
    /// Marge commerciale = FC − (FS + FT).
    pub trading_margin: Money,
    /// Production de l’exercice = FF + FI + FM + FN.
    pub production: Money,
    /// Consommations en provenance de tiers = FU + FV + FW.
    pub bought_in: Money,
    /// Valeur ajoutée.
    pub value_added: Money,
    /// Excédent brut d’exploitation; FQ and GE are below it, and account 747 is left out of it.
    pub ebe: Money,
    /// Résultat d’exploitation, equal to GG.
    pub operating_result: Money,
    /// Résultat courant avant impôts, equal to GW.
    pub current_result: Money,
    /// Résultat exceptionnel = HD − HH.
    pub exceptional_result: Money,
    /// Résultat net, equal to HN.
    pub net_result: Money,
    /// Résultat sur cessions d’immobilisations, a memo balance.
    pub disposal_result: Money,
}

/// The balances of a complete liasse (totals FC, FF, FI, GP, GU, HD and HH are read).
///
/// The boulangerie of the worked cases:
/// ```
/// use visavis::{base::{Date, Money}, finance::{Code, Liasse, Supplement, sig}};
/// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), [
///     (Code::FA, 48_600), (Code::FD, 561_400), (Code::FM, 1_200), (Code::FO, 4_500), (Code::FP, 800),
///     (Code::F1, 3_000), (Code::FQ, 450), (Code::FS, 19_800), (Code::FT, -600), (Code::FU, 158_900),
///     (Code::FV, 1_100), (Code::FW, 112_400), (Code::FX, 7_350), (Code::FY, 168_000), (Code::FZ, 52_300),
///     (Code::GA, 31_500), (Code::GC, 400), (Code::G1, 1_250), (Code::GE, 900), (Code::GL, 150),
///     (Code::GR, 3_420), (Code::HH, 380), (Code::HK, 11_500),
/// ].map(|(code, euros)| (code, Money::euros(euros)))).complete();
/// let supplement = Supplement { grant_share_747: Some(Money::euros(1_500)), ..Supplement::default() };
///
/// let sig = sig(&liasse, &supplement);
/// assert_eq!(sig.value_added, Money::euros(319_600));
/// assert_eq!(sig.ebe, Money::euros(94_950));
/// assert_eq!(sig.operating_result, liasse.get(Code::GG));
/// assert_eq!(sig.net_result, Money::euros(51_500));
/// ```
pub fn sig(liasse: &Liasse, supplement: &Supplement) -> Sig {
    let get = |code| liasse.get(code);
    let grant_share = part(supplement.grant_share_747);
    let trading_margin = get(FC) - liasse.sum(&[FS, FT]);
    let production = liasse.sum(&[FF, FI, FM, FN]);
    let bought_in = liasse.sum(&[FU, FV, FW]);
    let value_added = trading_margin + production - bought_in;
    let ebe = value_added + (get(FO) - grant_share) - liasse.sum(&[FX, FY, FZ]);
    let operating_result =
        ebe + grant_share + liasse.sum(&[FP, F1, FQ]) - liasse.sum(&[GA, GB, GC, GD, G1, GE]);
    let current_result = operating_result + get(GH) - get(GI) + get(GP) - get(GU);
    let exceptional_result = get(HD) - get(HH);
    // Each set of forms leaves the boxes of the other at zero.
    let disposal_result = liasse.sum(&[F1, G2]) + part(supplement.disposal_proceeds_775)
        - liasse.sum(&[G1, G3])
        - part(supplement.disposal_book_value_675);
    Sig {
        trading_margin,
        production,
        bought_in,
        value_added,
        ebe,
        operating_result,
        current_result,
        exceptional_result,
        net_result: current_result + exceptional_result - get(HJ) - get(HK),
        disposal_result,
    }
}
