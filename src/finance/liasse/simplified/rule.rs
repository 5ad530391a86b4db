//! The names of the sixteen checks of the régime simplifié.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! rules {
    ($($name:ident $doc:literal $title:literal;)+) => {
        /// A check of a 2033, S01 to S16.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum SimplifiedRule {
            $(#[doc = $doc] $name,)+
        }

        impl SimplifiedRule {
            /// In order.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// One line of French that names the check.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)+ }
            }
        }
    };
}

rules! {
    S01 "044 and 048 are the sums of the fixed assets and of their depreciation."
        "Actif immobilisé\u{a0}: 044 et 048 sont la somme de leurs lignes";
    S02 "096 and 098 are the sums of the current assets and of their impairment."
        "Actif circulant\u{a0}: 096 et 098 sont la somme de leurs lignes";
    S03 "110 and 112 are the grand totals of the assets."
        "Total de l’actif\u{a0}: 110 = 044 + 096 et 112 = 048 + 098";
    S04 "142 is the sum of 120 to 140."
        "Capitaux propres\u{a0}: 142 est la somme de 120 à 140";
    S05 "176 is the sum of the debts; the reminder 169 is not one of them."
        "Dettes\u{a0}: 176 est la somme de ses lignes";
    S06 "180 = 142 + 154 + 176."
        "Total du passif\u{a0}: 180 = 142 + 154 + 176";
    S07 "110 − 112 = 180: 110 is gross."
        "Équilibre du bilan\u{a0}: actif net (110 − 112) = passif (180)";
    S08 "232 is the sum of the operating incomes."
        "Produits d’exploitation\u{a0}: 232 est la somme de ses lignes";
    S09 "264 is the sum of the operating charges."
        "Charges d’exploitation\u{a0}: 264 est la somme de ses lignes";
    S10 "270 = 232 − 264."
        "Résultat d’exploitation\u{a0}: 270 = 232 − 264";
    S11 "310 = 270 + 280 + 290 − 294 − 300 − 306."
        "Bénéfice ou perte\u{a0}: 310 = 270 + 280 + 290 − 294 − 300 − 306";
    S12 "310 = 136."
        "Résultat\u{a0}: celui du compte de résultat (310) est celui du bilan (136)";
    S13 "No line is depreciated beyond its gross value."
        "Amortissements et dépréciations\u{a0}: jamais au-delà de la valeur brute de la ligne";
    S14 "A reminder, or what is told of a line, is not above the line."
        "Renvois et détail\u{a0}: jamais au-delà de la ligne qu’ils détaillent";
    S15 "No amount is below zero where none can be."
        "Signe\u{a0}: aucun montant négatif dans une case qui n’en admet pas";
    S16 "Every box belongs to the forms of the year: 173 and 175 came with those of 2026."
        "Millésime\u{a0}: chaque case figure sur les formulaires de l’exercice";
}

impl fmt::Display for SimplifiedRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
