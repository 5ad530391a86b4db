//! The boxes of forms 2033, in form order, with the labels printed beside them.

use crate::finance::liasse::{
    form::{FormSet::*, Side::*},
    row::{Facts, asset, charge, depreciation, income, liability, memo, total},
};
use serde::{Deserialize, Serialize};

/// A form of the régime simplifié.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Form2033 {
    /// Bilan simplifié.
    A,
    /// Compte de résultat simplifié.
    B,
    /// The rest of the package: 2033-C to 2033-G.
    Annexes,
}

impl Form2033 {
    /// « 2033-A-SD »… as printed at the top of the form.
    pub const fn number(self) -> &'static str {
        match self {
            Self::A => "2033-A-SD",
            Self::B => "2033-B-SD",
            Self::Annexes => "2033-C-SD à 2033-G-SD",
        }
    }
}

/// One box, less its name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) form: Form2033,
    pub(super) label: &'static str,
    pub(super) facts: Facts,
}

macro_rules! boxes {
    ($($form:ident { $($name:ident $label:literal $facts:expr;)+ })+) => {
        /// A box of the régime simplifié, by the three digits printed in it (`_084` is « 084 »). Ordered as on the
        /// forms.
        ///
        /// The forms read for the régime of 2026 are those of its millésime. For years opened before 2025, 172 holds all
        /// debts but borrowings and suppliers, 169 its current accounts of shareholders, and 173 and 175 do not exist:
        /// this is trade knowledge, not read on an official form of the time.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Box2033 {
            $($(#[doc = concat!("« ", $label, " »")] $name,)+)+
        }

        impl Box2033 {
            /// Every box of both sets, in form order.
            pub(in crate::finance) const EVERY: &[Self] = &[$($(Self::$name,)+)+];

            /// The name of the variant: an underscore, then the box.
            pub(super) const fn variant(self) -> &'static str {
                match self {
                    $($(Self::$name => stringify!($name),)+)+
                }
            }

            pub(super) const fn row(self) -> Row {
                match self {
                    $($(Self::$name => Row { form: Form2033::$form, label: $label, facts: $facts },)+)+
                }
            }
        }
    };
}

boxes! {
    A {
        _010 "Fonds commercial" asset();
        _012 "Fonds commercial – amortissements et dépréciations" depreciation();
        _014 "Autres immobilisations incorporelles" asset();
        _016 "Autres immobilisations incorporelles – amortissements et dépréciations" depreciation();
        _028 "Immobilisations corporelles" asset();
        _030 "Immobilisations corporelles – amortissements et dépréciations" depreciation();
        _040 "Immobilisations financières" asset();
        _042 "Immobilisations financières – dépréciations" depreciation();
        _044 "Total de l’actif immobilisé (I)" total(Asset);
        _048 "Total de l’actif immobilisé (I) – amortissements et dépréciations" total(Depreciation);
        _050 "Matières premières, approvisionnements, en-cours de production, produits" asset();
        _052 "Matières premières, approvisionnements, en-cours de production, produits – dépréciations"
            depreciation();
        _060 "Marchandises" asset();
        _062 "Marchandises – dépréciations" depreciation();
        _064 "Avances et acomptes versés sur commandes" asset();
        _066 "Avances et acomptes versés sur commandes – dépréciations" depreciation();
        _068 "Clients et comptes rattachés" asset();
        _070 "Clients et comptes rattachés – dépréciations" depreciation();
        _072 "Autres créances" asset();
        _074 "Autres créances – dépréciations" depreciation();
        _080 "Valeurs mobilières de placement" asset();
        _082 "Valeurs mobilières de placement – dépréciations" depreciation();
        _084 "Disponibilités" asset();
        _086 "Disponibilités – dépréciations" depreciation();
        _092 "Charges constatées d’avance" asset();
        _094 "Charges constatées d’avance – dépréciations" depreciation();
        _096 "Total de l’actif circulant (II)" total(Asset);
        _098 "Total de l’actif circulant (II) – dépréciations" total(Depreciation);
        _110 "Total général de l’actif (I + II)" total(Asset);
        _112 "Total général de l’actif (I + II) – amortissements et dépréciations" total(Depreciation);
        _120 "Capital social ou individuel" liability().signed_for_sole_trader();
        _124 "Écarts de réévaluation" liability();
        _126 "Réserve légale" liability();
        _130 "Réserves réglementées" liability();
        _132 "Autres réserves" liability();
        _134 "Report à nouveau" liability().signed();
        _136 "Résultat de l’exercice" liability().signed();
        _137 "Subventions d’investissement" liability();
        _140 "Provisions réglementées" liability();
        _142 "Total des capitaux propres (I)" total(Liability);
        _154 "Provisions pour risques et charges (II)" liability();
        _156 "Emprunts et dettes assimilées" liability();
        _164 "Avances et acomptes reçus sur commandes en cours" liability();
        _166 "Fournisseurs et comptes rattachés" liability();
        _172 "Dettes fiscales et sociales" liability().formerly("Autres dettes");
        _169 "Dont TVA" memo().formerly("Dont comptes courants d’associés");
        _173 "Comptes courants d’associés" liability().only(From2026);
        _175 "Autres dettes" liability().only(From2026);
        _174 "Produits constatés d’avance" liability();
        _176 "Total des dettes (III)" total(Liability);
        _180 "Total général du passif (I + II + III)" total(Liability);
        _182 "Coût de revient des immobilisations acquises ou créées au cours de l’exercice" memo();
        _184 "Prix de vente hors taxes des immobilisations cédées au cours de l’exercice" memo();
        _193 "Dont immobilisations financières à moins d’un an" memo();
        _195 "Dont dettes à plus d’un an" memo();
        _197 "Dont créances à plus d’un an" memo();
        _199 "Dont comptes courants d’associés débiteurs" memo();
    }
    B {
        _210 "Ventes de marchandises" income();
        _209 "Dont ventes de marchandises à l’exportation et livraisons intracommunautaires" memo();
        _214 "Production vendue de biens" income();
        _215 "Dont biens vendus à l’exportation et livraisons intracommunautaires" memo();
        _218 "Production vendue de services" income();
        _217 "Dont services vendus à l’exportation et livraisons intracommunautaires" memo();
        _222 "Production stockée" income().signed();
        _224 "Production immobilisée" income();
        _226 "Subventions d’exploitation reçues" income();
        _230 "Autres produits" income();
        _232 "Total des produits d’exploitation hors TVA (I)" total(Income);
        _234 "Achats de marchandises" charge();
        _236 "Variation de stocks (marchandises)" charge().signed();
        _238 "Achats de matières premières et autres approvisionnements" charge();
        _240 "Variation de stocks (matières premières et approvisionnements)" charge().signed();
        _242 "Autres charges externes" charge();
        _244 "Impôts, taxes et versements assimilés" charge();
        _243 "Dont CFE et CVAE" memo();
        _250 "Rémunérations du personnel" charge();
        _252 "Charges sociales" charge();
        _254 "Dotations aux amortissements" charge();
        _256 "Dotations aux provisions et dépréciations" charge();
        _262 "Autres charges" charge();
        _264 "Total des charges d’exploitation (II)" total(Charge);
        _270 "Résultat d’exploitation (I − II)" total(Result);
        _280 "Produits financiers (III)" income();
        _290 "Produits exceptionnels (IV)" income();
        _294 "Charges financières (V)" charge();
        _300 "Charges exceptionnelles (VI)" charge();
        _306 "Impôts sur les bénéfices (VII)" charge().signed();
        _310 "Bénéfice ou perte (I + III + IV − II − V − VI − VII)" total(Result);
    }
    Annexes {
        _374 "Montant de la TVA collectée" memo();
        _376 "Effectif moyen du personnel" memo();
        _378 "Montant de la TVA déductible sur biens et services (sauf immobilisations)" memo();
    }
}
