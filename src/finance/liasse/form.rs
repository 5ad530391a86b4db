//! The forms of the réel normal regime and the two sets of them, told apart by the opening date of the year.

use crate::base::Date;
use serde::{Deserialize, Serialize};

/// The tax regime of a business, which decides its forms (CGI art. 302 septies A).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Regime {
    /// Réel normal: forms 2050 to 2059.
    #[default]
    Normal,
    /// Réel simplifié: forms 2033.
    Simplified,
}

/// The set of forms a year is declared on.
///
/// Règlement ANC 2022-06 applies to years opened from 1 January 2025; the 2026 forms (15949*08) carry it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FormSet {
    /// Years opened before 1 January 2025, even when they close in 2025: charge transfers, HA–HC and HE–HG.
    Before2026,
    /// Years opened from 1 January 2025: F1, G1, G2, G3, D1; disposals leave the exceptional result.
    From2026,
}

impl FormSet {
    /// Both, oldest first.
    pub const ALL: [Self; 2] = [Self::Before2026, Self::From2026];

    /// The set that a year opened on this date is declared on; its closing date plays no part.
    ///
    /// ```
    /// use visavis::{base::Date, finance::FormSet};
    /// assert_eq!(FormSet::of(Date::constant(2024, 10, 1)), FormSet::Before2026);
    /// assert_eq!(FormSet::of(Date::constant(2025, 1, 1)), FormSet::From2026);
    /// ```
    pub fn of(opening: Date) -> Self {
        if opening < Date::constant(2025, 1, 1) { Self::Before2026 } else { Self::From2026 }
    }

    /// « formulaires 2025 et antérieurs », « formulaires 2026 ».
    pub const fn label(self) -> &'static str {
        match self {
            Self::Before2026 => "formulaires 2025 et antérieurs",
            Self::From2026 => "formulaires 2026",
        }
    }
}

/// A form of the liasse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Form {
    /// Bilan, actif.
    F2050,
    /// Bilan, passif avant répartition.
    F2051,
    /// Compte de résultat de l’exercice (en liste).
    F2052,
    /// Compte de résultat de l’exercice (suite).
    F2053,
    /// État des échéances des créances et des dettes.
    F2057,
    /// Tableau d’affectation du résultat et renseignements divers.
    F2058C,
}

impl Form {
    /// In the order of the liasse.
    pub const ALL: [Self; 6] =
        [Self::F2050, Self::F2051, Self::F2052, Self::F2053, Self::F2057, Self::F2058C];

    /// « 2050-SD »… as printed at the top of the form.
    pub const fn number(self) -> &'static str {
        match self {
            Self::F2050 => "2050-SD",
            Self::F2051 => "2051-SD",
            Self::F2052 => "2052-SD",
            Self::F2053 => "2053-SD",
            Self::F2057 => "2057-SD",
            Self::F2058C => "2058-C-SD",
        }
    }

    /// The title of the form.
    pub const fn title(self) -> &'static str {
        match self {
            Self::F2050 => "Bilan – Actif",
            Self::F2051 => "Bilan – Passif avant répartition",
            Self::F2052 => "Compte de résultat de l’exercice (en liste)",
            Self::F2053 => "Compte de résultat de l’exercice (suite)",
            Self::F2057 => "État des échéances des créances et des dettes à la clôture de l’exercice",
            Self::F2058C => "Tableau d’affectation du résultat et renseignements divers",
        }
    }
}

/// Which side of the accounts a box belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Side {
    /// Assets, gross (column 1 of the 2050).
    Asset,
    /// Depreciation and impairment, deducted from the assets (column 2 of the 2050).
    Depreciation,
    /// Equity and liabilities.
    Liability,
    /// Produits.
    Income,
    /// Charges.
    Charge,
    /// The difference of incomes and charges: GG, GV, GW, HI, HN.
    Result,
    /// A reminder (« dont… ») or an annex figure that no total holds.
    Memo,
}

/// When an amount below zero is plausible in a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sign {
    /// Never.
    Positive,
    /// Only for a sole trader: DA, the individual capital.
    NegativeForSoleTrader,
    /// Always: carry-forwards, results, changes of stock, income tax, and every total.
    Either,
}
