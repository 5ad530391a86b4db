//! The names of the twenty checks.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A check of the liasse, V01 to V20.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rule {
    /// BJ and BK are the sums of the fixed assets and of their depreciation.
    V01,
    /// CJ and CK are the sums of the current assets and of their impairment.
    V02,
    /// CO and 1A are the grand totals of the 2050.
    V03,
    /// DL is the sum of DA to DK.
    V04,
    /// DO, DR and EC are the sums of their lines.
    V05,
    /// EE is the grand total of the 2051.
    V06,
    /// CO − 1A = EE: CO is gross.
    V07,
    /// FC, FF, FI, FJ, FK and FL agree by product and by market.
    V08,
    /// FR is the sum of the operating incomes.
    V09,
    /// GF is the sum of the operating charges.
    V10,
    /// GG = FR − GF.
    V11,
    /// GP and GU are sums, GV is their difference.
    V12,
    /// GW = GG + GH − GI + GV.
    V13,
    /// HD and HH are sums (before 2026), HI is their difference.
    V14,
    /// HL and HM are sums, HN is their difference.
    V15,
    /// HN = DI.
    V16,
    /// No line is depreciated beyond its gross value.
    V17,
    /// A reminder is not above the line it details.
    V18,
    /// No amount is below zero where none can be.
    V19,
    /// Every box belongs to the forms of the year.
    V20,
}

impl Rule {
    /// In order.
    pub const ALL: [Self; 20] = [
        Self::V01,
        Self::V02,
        Self::V03,
        Self::V04,
        Self::V05,
        Self::V06,
        Self::V07,
        Self::V08,
        Self::V09,
        Self::V10,
        Self::V11,
        Self::V12,
        Self::V13,
        Self::V14,
        Self::V15,
        Self::V16,
        Self::V17,
        Self::V18,
        Self::V19,
        Self::V20,
    ];

    /// One line of French that names the check.
    pub const fn title(self) -> &'static str {
        match self {
            Self::V01 => "Actif immobilisé\u{a0}: BJ et BK sont la somme de leurs lignes",
            Self::V02 => "Actif circulant\u{a0}: CJ et CK sont la somme de leurs lignes",
            Self::V03 => "Total de l’actif\u{a0}: CO = AA + BJ + CJ + CW + CM + CN et 1A = BK + CK",
            Self::V04 => "Capitaux propres\u{a0}: DL est la somme de DA à DK",
            Self::V05 => {
                "Autres fonds propres, provisions et dettes\u{a0}: DO, DR et EC sont la somme de leurs lignes"
            }
            Self::V06 => "Total du passif\u{a0}: EE = DL + DO + DR + EC + ED",
            Self::V07 => "Équilibre du bilan\u{a0}: actif net (CO − 1A) = passif (EE)",
            Self::V08 => "Chiffre d’affaires\u{a0}: FC, FF, FI, FJ, FK et FL concordent",
            Self::V09 => "Produits d’exploitation\u{a0}: FR est la somme de ses lignes",
            Self::V10 => "Charges d’exploitation\u{a0}: GF est la somme de ses lignes",
            Self::V11 => "Résultat d’exploitation\u{a0}: GG = FR − GF",
            Self::V12 => "Résultat financier\u{a0}: GP et GU sont la somme de leurs lignes, GV = GP − GU",
            Self::V13 => "Résultat courant avant impôts\u{a0}: GW = GG + GH − GI + GV",
            Self::V14 => "Résultat exceptionnel\u{a0}: HD et HH concordent avec leurs lignes, HI = HD − HH",
            Self::V15 => "Totaux des produits et des charges\u{a0}: HL, HM et HN = HL − HM",
            Self::V16 => "Résultat\u{a0}: celui du compte de résultat (HN) est celui du bilan (DI)",
            Self::V17 => {
                "Amortissements et dépréciations\u{a0}: jamais au-delà de la valeur brute de la ligne"
            }
            Self::V18 => "Renvois\u{a0}: EH ≤ DU, HP + HQ ≤ FW, YT + YU ≤ FW",
            Self::V19 => "Signe\u{a0}: aucun montant négatif dans une case qui n’en admet pas",
            Self::V20 => "Millésime\u{a0}: chaque case figure sur les formulaires de l’exercice",
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
