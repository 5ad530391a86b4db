//! The boxes of the forms, in form order, with the labels printed beside them. Other lists are derived from this one.

use super::{
    form::{Form, FormSet::*, Side::*},
    row::{Row, asset, charge, depreciation, income, liability, memo, total},
};

macro_rules! boxes {
    ($($form:ident { $($name:ident $label:literal $facts:expr;)+ })+) => {
        /// A box of the liasse, by the two characters printed in it (`_1A` is « 1A »). Ordered as on the forms.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = concat!("« ", $label, " »")] $name,)+)+
        }

        impl Code {
            /// Every box of both sets, in form order.
            pub(in crate::finance) const EVERY: &[Self] = &[$($(Self::$name,)+)+];

            /// The name of the variant: the box, with an underscore before a digit.
            pub(super) const fn variant(self) -> &'static str {
                match self {
                    $($(Self::$name => stringify!($name),)+)+
                }
            }

            pub(super) const fn row(self) -> Row {
                match self {
                    $($(Self::$name => Row { form: Form::$form, label: $label, facts: $facts },)+)+
                }
            }
        }
    };
}

boxes! {
    F2050 {
        AA "Capital souscrit non appelé" asset();
        AB "Frais d’établissement" asset();
        AC "Frais d’établissement – amortissements et dépréciations" depreciation();
        CX "Frais de développement" asset();
        CQ "Frais de développement – amortissements et dépréciations" depreciation();
        AF "Concessions, brevets et droits similaires" asset();
        AG "Concessions, brevets et droits similaires – amortissements et dépréciations" depreciation();
        AH "Fonds commercial" asset();
        AI "Fonds commercial – amortissements et dépréciations" depreciation();
        AJ "Autres immobilisations incorporelles" asset();
        AK "Autres immobilisations incorporelles – amortissements et dépréciations" depreciation();
        AL "Immobilisations incorporelles en cours, avances et acomptes"
            asset().formerly("Avances et acomptes sur immobilisations incorporelles");
        AM "Immobilisations incorporelles en cours, avances et acomptes – dépréciations"
            depreciation().formerly("Avances et acomptes sur immobilisations incorporelles – dépréciations");
        AN "Terrains" asset();
        AO "Terrains – amortissements et dépréciations" depreciation();
        AP "Constructions" asset();
        AQ "Constructions – amortissements et dépréciations" depreciation();
        AR "Installations techniques, matériel et outillage industriels" asset();
        AS "Installations techniques, matériel et outillage industriels – amortissements et dépréciations"
            depreciation();
        AT "Autres immobilisations corporelles" asset();
        AU "Autres immobilisations corporelles – amortissements et dépréciations" depreciation();
        AV "Immobilisations corporelles en cours, avances et acomptes"
            asset().formerly("Immobilisations en cours");
        AW "Immobilisations corporelles en cours, avances et acomptes – dépréciations"
            depreciation().formerly("Immobilisations en cours – dépréciations");
        AX "Avances et acomptes" asset().only(Before2026);
        AY "Avances et acomptes – dépréciations" depreciation().only(Before2026);
        CS "Participations"
            asset().formerly("Participations évaluées selon la méthode de mise en équivalence");
        CT "Participations – dépréciations"
            depreciation().formerly("Participations évaluées selon la méthode de mise en équivalence – dépréciations");
        CU "Titres immobilisés de l’activité de portefeuille" asset().formerly("Autres participations");
        CV "Titres immobilisés de l’activité de portefeuille – dépréciations"
            depreciation().formerly("Autres participations – dépréciations");
        BB "Créances rattachées à des participations" asset();
        BC "Créances rattachées à des participations – dépréciations" depreciation();
        BD "Autres titres immobilisés" asset();
        BE "Autres titres immobilisés – dépréciations" depreciation();
        BF "Prêts" asset();
        BG "Prêts – dépréciations" depreciation();
        BH "Autres immobilisations financières" asset();
        BI "Autres immobilisations financières – dépréciations" depreciation();
        BJ "Total de l’actif immobilisé (II)" total(Asset);
        BK "Total de l’actif immobilisé (II) – amortissements et dépréciations" total(Depreciation);
        BL "Matières premières, approvisionnements" asset();
        BM "Matières premières, approvisionnements – dépréciations" depreciation();
        BN "En cours de production de biens" asset();
        BO "En cours de production de biens – dépréciations" depreciation();
        BP "En cours de production de services" asset();
        BQ "En cours de production de services – dépréciations" depreciation();
        BR "Produits intermédiaires et finis" asset();
        BS "Produits intermédiaires et finis – dépréciations" depreciation();
        BT "Marchandises" asset();
        BU "Marchandises – dépréciations" depreciation();
        BV "Avances et acomptes versés sur commandes" asset();
        BW "Avances et acomptes versés sur commandes – dépréciations" depreciation();
        BX "Clients et comptes rattachés" asset();
        BY "Clients et comptes rattachés – dépréciations" depreciation();
        BZ "Autres créances" asset();
        CA "Autres créances – dépréciations" depreciation();
        CB "Capital souscrit et appelé, non versé" asset();
        CC "Capital souscrit et appelé, non versé – dépréciations" depreciation();
        CD "Valeurs mobilières de placement" asset();
        CE "Valeurs mobilières de placement – dépréciations" depreciation();
        CF "Disponibilités" asset();
        CG "Disponibilités – dépréciations" depreciation();
        CH "Charges constatées d’avance" asset();
        CI "Charges constatées d’avance – dépréciations" depreciation();
        CJ "Total de l’actif circulant (III)" total(Asset);
        CK "Total de l’actif circulant (III) – dépréciations" total(Depreciation);
        CW "Frais d’émission d’emprunt" asset().formerly("Frais d’émission d’emprunt à étaler");
        CM "Primes de remboursement des emprunts" asset().formerly("Primes de remboursement des obligations");
        CN "Écarts de conversion actif et différences d’évaluation" asset().formerly("Écarts de conversion actif");
        CO "Total général de l’actif (I à VI)" total(Asset);
        _1A "Total général de l’actif (I à VI) – amortissements et dépréciations" total(Depreciation);
        CP "Part à moins d’un an des immobilisations financières nettes" memo();
        CR "Part à plus d’un an des créances" memo();
    }
    F2051 {
        DA "Capital social ou individuel" liability().signed_for_sole_trader();
        DB "Primes d’émission, de fusion, d’apport…" liability();
        DC "Écarts de réévaluation" liability();
        DD "Réserve légale" liability();
        DE "Réserves statutaires ou contractuelles" liability();
        DF "Réserves réglementées" liability();
        DG "Autres réserves" liability();
        DH "Report à nouveau" liability().signed();
        DI "Résultat de l’exercice (bénéfice ou perte)" liability().signed();
        DJ "Subventions d’investissement" liability();
        DK "Provisions réglementées" liability();
        DL "Total des capitaux propres (I)" total(Liability);
        DM "Produit des émissions de titres participatifs" liability();
        DN "Avances conditionnées" liability();
        DO "Total des autres fonds propres (II)" total(Liability);
        DP "Provisions pour risques" liability();
        DQ "Provisions pour charges" liability();
        DR "Total des provisions pour risques et charges (III)" total(Liability);
        DS "Emprunts obligataires convertibles" liability();
        DT "Autres emprunts obligataires" liability();
        DU "Emprunts et dettes auprès des établissements de crédit" liability();
        DV "Emprunts et dettes financières divers" liability();
        D1 "Instruments financiers à terme" liability().only(From2026);
        DW "Avances et acomptes reçus sur commandes en cours" liability();
        DX "Dettes fournisseurs et comptes rattachés" liability();
        DY "Dettes fiscales et sociales" liability();
        DZ "Dettes sur immobilisations et comptes rattachés" liability();
        EA "Autres dettes" liability();
        EB "Produits constatés d’avance" liability();
        EC "Total des dettes (IV)" total(Liability);
        ED "Écarts de conversion passif et différences d’évaluation (V)"
            liability().formerly("Écarts de conversion passif (V)");
        EE "Total général du passif (I à V)" total(Liability);
        EK "Dont écart d’équivalence" memo();
        B1 "Dont réserve spéciale des provisions pour fluctuation des cours" memo();
        EJ "Dont réserve relative à l’achat d’œuvres originales d’artistes vivants" memo();
        EI "Dont emprunts participatifs" memo();
        _1B "Écart de réévaluation incorporé au capital" memo();
        _1C "Dont réserve spéciale de réévaluation (1959)" memo();
        _1D "Dont écart de réévaluation libre" memo();
        _1E "Dont réserve de réévaluation (1976)" memo();
        EF "Dont réserve spéciale des plus-values à long terme" memo();
        EG "Dettes et produits constatés d’avance à moins d’un an" memo();
        EH "Dont concours bancaires courants, et soldes créditeurs de banques et CCP" memo();
    }
    F2052 {
        FA "Ventes de marchandises – France" income();
        FB "Ventes de marchandises – exportations et livraisons intracommunautaires" income();
        FC "Ventes de marchandises – total" total(Income);
        FD "Production vendue de biens – France" income();
        FE "Production vendue de biens – exportations et livraisons intracommunautaires" income();
        FF "Production vendue de biens – total" total(Income);
        FG "Production vendue de services – France" income();
        FH "Production vendue de services – exportations et livraisons intracommunautaires" income();
        FI "Production vendue de services – total" total(Income);
        FJ "Chiffre d’affaires net – France" total(Income);
        FK "Chiffre d’affaires net – exportations et livraisons intracommunautaires" total(Income);
        FL "Chiffre d’affaires net" total(Income);
        FM "Production stockée" income().signed();
        FN "Production immobilisée" income();
        FO "Subventions d’exploitation" income();
        FP "Reprises sur amortissements et provisions"
            income().formerly("Reprises sur amortissements et provisions, transferts de charges");
        F1 "Produits des cessions d’immobilisations incorporelles et corporelles" income().only(From2026);
        FQ "Autres produits" income();
        FR "Total des produits d’exploitation (I)" total(Income);
        FS "Achats de marchandises (y compris droits de douane)" charge();
        FT "Variation de stocks (marchandises)" charge().signed();
        FU "Achats de matières premières et autres approvisionnements" charge()
            .formerly("Achats de matières premières et autres approvisionnements (y compris droits de douane)");
        FV "Variation de stocks (matières premières et approvisionnements)" charge().signed();
        FW "Autres achats et charges externes" charge();
        FX "Impôts, taxes et versements assimilés" charge();
        FY "Salaires et traitements" charge();
        FZ "Cotisations sociales" charge().formerly("Charges sociales");
        GA "Dotations d’exploitation sur immobilisations – dotations aux amortissements" charge();
        GB "Dotations d’exploitation sur immobilisations – dotations aux dépréciations"
            charge().formerly("Dotations d’exploitation sur immobilisations – dotations aux provisions");
        GC "Dotations d’exploitation sur actif circulant – dotations aux dépréciations"
            charge().formerly("Dotations d’exploitation sur actif circulant – dotations aux provisions");
        GD "Dotations d’exploitation pour risques et charges – dotations aux provisions" charge();
        G1 "Valeurs comptables des immobilisations incorporelles et corporelles cédées" charge().only(From2026);
        GE "Autres charges" charge();
        GF "Total des charges d’exploitation (II)" total(Charge);
        GG "Résultat d’exploitation (I − II)" total(Result);
        GH "Bénéfice attribué ou perte transférée (III)" income();
        GI "Perte supportée ou bénéfice transféré (IV)" charge();
        GJ "Produits financiers de participations" income();
        GK "Produits des autres valeurs mobilières et créances de l’actif immobilisé" income();
        GL "Autres intérêts et produits assimilés" income();
        GM "Reprises sur dépréciations" income().formerly("Reprises sur provisions et transferts de charges");
        GN "Différences positives de change" income();
        GO "Produits nets sur cessions de valeurs mobilières de placement et d’instruments de trésorerie"
            income().formerly("Produits nets sur cessions de valeurs mobilières de placement");
        G2 "Produits des cessions d’immobilisations financières" income().only(From2026);
        GP "Total des produits financiers (V)" total(Income);
        GQ "Dotations financières aux amortissements et provisions" charge();
        GR "Intérêts et charges assimilées" charge();
        GS "Différences négatives de change" charge();
        G3 "Valeurs comptables des immobilisations financières cédées" charge().only(From2026);
        GT "Charges nettes sur cessions de valeurs mobilières de placement" charge();
        GU "Total des charges financières (VI)" total(Charge);
        GV "Résultat financier (V − VI)" total(Result);
        GW "Résultat courant avant impôts (I − II + III − IV + V − VI)" total(Result);
    }
    F2053 {
        HA "Produits exceptionnels sur opérations de gestion" income().only(Before2026);
        HB "Produits exceptionnels sur opérations en capital" income().only(Before2026);
        HC "Reprises sur provisions et transferts de charges" income().only(Before2026);
        HD "Produits exceptionnels (VII)"
            total(Income).entered_in(From2026).formerly("Total des produits exceptionnels (VII)");
        HE "Charges exceptionnelles sur opérations de gestion" charge().only(Before2026);
        HF "Charges exceptionnelles sur opérations en capital" charge().only(Before2026);
        HG "Dotations exceptionnelles aux amortissements et provisions" charge().only(Before2026);
        HH "Charges exceptionnelles (VIII)"
            total(Charge).entered_in(From2026).formerly("Total des charges exceptionnelles (VIII)");
        HI "Résultat exceptionnel (VII − VIII)" total(Result);
        HJ "Participation des salariés aux résultats (IX)"
            charge().formerly("Participation des salariés aux résultats de l’entreprise (IX)");
        HK "Impôts sur les bénéfices (X)" charge().signed();
        HL "Total des produits (I + III + V + VII)" total(Income);
        HM "Total des charges (II + IV + VI + VIII + IX + X)" total(Charge);
        HN "Bénéfice ou perte (total des produits − total des charges)" total(Result);
        HO "Dont produits nets partiels sur opérations à long terme" memo();
        HY "Dont produits de locations immobilières" memo();
        _1G "Dont produits d’exploitation afférents à des exercices antérieurs" memo();
        HP "Dont crédit-bail mobilier" memo();
        HQ "Dont crédit-bail immobilier" memo();
        _1H "Dont charges d’exploitation afférentes à des exercices antérieurs" memo();
        _1J "Dont produits concernant les entreprises liées" memo();
        _1K "Dont intérêts concernant les entreprises liées" memo();
        HX "Dont dons faits aux organismes d’intérêt général (art. 238 bis du CGI)" memo();
        A1 "Dont transferts de charges" memo().only(Before2026);
        A2 "Dont cotisations personnelles de l’exploitant" memo();
        A3 "Dont redevances pour concessions de brevets, de licences (produits)" memo();
        A4 "Dont redevances pour concessions de brevets, de licences (charges)" memo();
    }
    F2057 {
        VA "Clients douteux ou litigieux" memo();
        UX "Autres créances clients" memo();
        UY "Personnel et comptes rattachés (créances)" memo();
        UZ "Sécurité sociale et autres organismes sociaux (créances)" memo();
        VM "Impôts sur les bénéfices (créances)" memo();
        VB "Taxe sur la valeur ajoutée (créances)" memo();
        VC "Groupe et associés (créances)" memo();
        VR "Débiteurs divers" memo();
        VF "Prêts et avances consentis aux associés (personnes physiques)" memo();
        VG "Emprunts et dettes auprès des établissements de crédit à un an maximum à l’origine" memo();
        VH "Emprunts et dettes auprès des établissements de crédit à plus d’un an à l’origine" memo();
        _8A "Emprunts et dettes financières divers" memo();
        _8B "Fournisseurs et comptes rattachés" memo();
        _8C "Personnel et comptes rattachés" memo();
        _8D "Sécurité sociale et autres organismes sociaux" memo();
        _8E "Impôts sur les bénéfices" memo();
        VW "Taxe sur la valeur ajoutée" memo();
        VQ "Autres impôts, taxes et assimilés" memo();
        _8J "Dettes sur immobilisations et comptes rattachés" memo();
        VI "Groupe et associés" memo();
        _8K "Autres dettes" memo();
        VJ "Emprunts souscrits en cours d’exercice" memo();
        VK "Emprunts remboursés en cours d’exercice" memo();
        VL "Emprunts et dettes contractés auprès des associés personnes physiques" memo();
    }
    F2058C {
        ZE "Dividendes" memo();
        YQ "Engagements de crédit-bail mobilier" memo();
        YR "Engagements de crédit-bail immobilier" memo();
        YS "Effets portés à l’escompte et non échus" memo();
        YT "Sous-traitance" memo();
        XQ "Locations, charges locatives et de copropriété" memo();
        YU "Personnel extérieur à l’entreprise" memo();
        SS "Rémunérations d’intermédiaires et honoraires (hors rétrocessions)" memo();
        YV "Rétrocessions d’honoraires, commissions et courtages" memo();
        ST "Autres comptes" memo();
        YY "Montant de la TVA collectée" memo();
        YZ "Montant de la TVA déductible comptabilisée au cours de l’exercice au titre des biens et services ne constituant pas des immobilisations"
            memo();
        YP "Effectif moyen du personnel" memo();
    }
}
