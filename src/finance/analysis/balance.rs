//! Every computed figure by name: French name, formula and unit, for rubrics, screens and reports.

use super::{
    aggregates::{
        equity, financial_debt, net_debt, purchases, purchases_with_tax, short_term_debt, term_debt,
        turnover_with_tax,
    },
    caf::{caf_value, self_financing},
    delays::delays,
    functional::functional,
    ratios::ratios,
    restate::restate,
    sig::sig,
    supplement::Supplement,
    untold::withheld,
};
use crate::finance::{
    figure::Figure,
    liasse::{Code, Liasse},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Euros.
    Euros,
    /// A share of one, read as a percentage: 0,4224 is 42,24 %.
    Percent,
    /// Days of a 360-day year.
    Days,
    /// Years.
    Years,
    /// A plain quotient: « 1,13 fois ».
    Times,
}

/// The part of the analysis a figure belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Family {
    /// Soldes intermédiaires de gestion.
    Sig,
    /// Capacité d’autofinancement.
    Caf,
    /// Bilan fonctionnel.
    Functional,
    /// Amounts that ratios share.
    Aggregate,
    /// Delays in days.
    Delay,
    /// Ratios.
    Ratio,
    /// Restated for leases and agency staff.
    Restated,
}

macro_rules! balances {
    (($l:ident, $s:ident) $(
        $family:ident { $($name:ident $unit:ident $french:literal = $formula:literal => $value:expr;)+ }
    )+) => {
        /// A figure that [`compute`] knows, in the order of an analysis. Documents name it as here: `Ebe`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Balance {
            $($(#[doc = concat!($french, " = ", $formula, ".")] $name,)+)+
        }

        impl Balance {
            /// Every figure, in the order of an analysis.
            pub const ALL: &[Self] = &[$($(Self::$name,)+)+];

            /// The name in French: « Excédent brut d’exploitation ».
            pub const fn name(self) -> &'static str {
                match self { $($(Self::$name => $french,)+)+ }
            }

            /// How it is had from the boxes and from other figures.
            pub const fn formula(self) -> &'static str {
                match self { $($(Self::$name => $formula,)+)+ }
            }

            /// What it counts.
            pub const fn unit(self) -> Unit {
                match self { $($(Self::$name => Unit::$unit,)+)+ }
            }

            /// Its part of the analysis.
            pub const fn family(self) -> Family {
                match self { $($(Self::$name => Family::$family,)+)+ }
            }

            fn figure(self, $l: &Liasse, $s: &Supplement) -> Figure {
                match self { $($(Self::$name => Figure::from($value),)+)+ }
            }
        }
    };
}

balances! {
    (l, s)
    Sig {
        MargeCommerciale Euros "Marge commerciale" = "FC − (FS + FT)"
            => sig(l, s).trading_margin;
        ProductionExercice Euros "Production de l’exercice" = "FF + FI + FM + FN"
            => sig(l, s).production;
        ConsommationsTiers Euros "Consommations en provenance de tiers" = "FU + FV + FW"
            => sig(l, s).bought_in;
        Va Euros "Valeur ajoutée" = "marge commerciale + production − consommations en provenance de tiers"
            => sig(l, s).value_added;
        Ebe Euros "Excédent brut d’exploitation" = "VA + (FO − quote-part 747) − FX − FY − FZ"
            => sig(l, s).ebe;
        ResultatExploitation Euros "Résultat d’exploitation"
            = "EBE + 747 + FP + F1 + FQ − GA − GB − GC − GD − G1 − GE, égal à GG"
            => sig(l, s).operating_result;
        Rcai Euros "Résultat courant avant impôts" = "résultat d’exploitation + GH − GI + GP − GU, égal à GW"
            => sig(l, s).current_result;
        ResultatExceptionnel Euros "Résultat exceptionnel" = "HD − HH"
            => sig(l, s).exceptional_result;
        ResultatNet Euros "Résultat net" = "RCAI + résultat exceptionnel − HJ − HK, égal à HN"
            => sig(l, s).net_result;
        ResultatCessions Euros "Résultat sur cessions d’immobilisations"
            = "F1 + G2 − G1 − G3 (avant 2026, part 775 de HB − part 675 de HF)"
            => sig(l, s).disposal_result;
    }
    Caf {
        Caf Euros "Capacité d’autofinancement"
            = "EBE + autres produits encaissables − autres charges décaissables"
            => caf_value(l, s);
        Autofinancement Euros "Autofinancement" = "CAF − dividendes (ou prélèvements de l’exploitant)"
            => self_financing(l, s);
    }
    Functional {
        RessourcesDurables Euros "Ressources durables"
            = "(DL − AA) + DO + DR + 1A + DS + DT + (DU − EH − ICNE) + DV"
            => functional(l, s).durable_resources;
        EmploisStables Euros "Emplois stables" = "BJ brut + CW + CM"
            => functional(l, s).stable_uses;
        Frng Euros "Fonds de roulement net global" = "ressources durables − emplois stables"
            => functional(l, s).frng;
        Ace Euros "Actif circulant d’exploitation"
            = "BL + BN + BP + BR + BT + BV + BX + YS + BZ d’exploitation + CH"
            => functional(l, s).ace;
        Pce Euros "Passif circulant d’exploitation" = "DW + DX + DY d’exploitation + EB"
            => functional(l, s).pce;
        Bfre Euros "Besoin en fonds de roulement d’exploitation" = "ACE − PCE"
            => functional(l, s).bfre;
        Ache Euros "Actif circulant hors exploitation" = "BZ hors exploitation + CB + CN"
            => functional(l, s).ache;
        Pche Euros "Passif circulant hors exploitation" = "DY hors exploitation + DZ + EA + ED + D1 + ICNE"
            => functional(l, s).pche;
        Bfrhe Euros "Besoin en fonds de roulement hors exploitation" = "ACHE − PCHE"
            => functional(l, s).bfrhe;
        Bfr Euros "Besoin en fonds de roulement" = "BFRE + BFRHE"
            => functional(l, s).bfr;
        TresorerieActive Euros "Trésorerie active" = "CD + CF"
            => functional(l, s).cash;
        TresoreriePassive Euros "Trésorerie passive" = "EH + YS"
            => functional(l, s).overdrafts;
        Tn Euros "Trésorerie nette" = "FRNG − BFR"
            => functional(l, s).tn;
    }
    Aggregate {
        Ca Euros "Chiffre d’affaires hors taxes" = "FL"
            => l.get(Code::FL);
        CaTtc Euros "Chiffre d’affaires toutes taxes comprises" = "(FL − FK) × (1 + taux de TVA) + FK"
            => turnover_with_tax(l, s);
        AchatsHt Euros "Achats hors taxes" = "FS + FU + FW"
            => purchases(l);
        AchatsTtc Euros "Achats toutes taxes comprises" = "(FS + FU + FW) × (1 + taux de TVA)"
            => purchases_with_tax(l, s);
        CapitauxPropres Euros "Capitaux propres" = "DL − AA"
            => equity(l);
        DettesFinancieres Euros "Dettes financières" = "DS + DT + DU + DV"
            => financial_debt(l);
        DettesMoyenLongTerme Euros "Dettes financières à moyen et long terme"
            = "dettes financières − EH − ICNE"
            => term_debt(l, s);
        DetteNette Euros "Dette financière nette" = "dettes financières − CD − CF"
            => net_debt(l);
        DettesCourtTerme Euros "Dettes à moins d’un an"
            = "EC − dettes financières + part des emprunts à moins d’un an + EH + ICNE"
            => short_term_debt(l, s);
    }
    Delay {
        Dso Days "Délai de règlement des clients" = "(BX + YS) × 360 / CA TTC"
            => delays(l, s).dso;
        Dpo Days "Délai de règlement des fournisseurs" = "DX × 360 / achats TTC"
            => delays(l, s).dpo;
        DioMarchandises Days "Rotation des stocks de marchandises" = "BT × 360 / (FS + FT)"
            => delays(l, s).dio_goods;
        DioMatieres Days "Rotation des stocks de matières" = "BL × 360 / (FU + FV)"
            => delays(l, s).dio_materials;
        BfrJours Days "BFR en jours de chiffre d’affaires" = "BFR × 360 / FL"
            => delays(l, s).bfr;
        FrngJours Days "FRNG en jours de chiffre d’affaires" = "FRNG × 360 / FL"
            => delays(l, s).frng;
    }
    Ratio {
        TauxMargeCommerciale Percent "Taux de marge commerciale" = "marge commerciale / FC"
            => ratios(l, s).trading_margin;
        TauxVa Percent "Taux de valeur ajoutée" = "VA / FL"
            => ratios(l, s).value_added;
        TauxEbe Percent "Taux d’EBE" = "EBE / FL"
            => ratios(l, s).ebe;
        TauxRentabiliteNette Percent "Taux de rentabilité nette" = "HN / FL"
            => ratios(l, s).net_margin;
        PersonnelVa Percent "Part du personnel dans la valeur ajoutée" = "(FY + FZ) / VA"
            => ratios(l, s).staff;
        Autonomie Percent "Autonomie financière" = "(DL − AA) / EE"
            => ratios(l, s).autonomy;
        Gearing Times "Endettement net (gearing)" = "dette financière nette / capitaux propres"
            => ratios(l, s).gearing;
        Levier Times "Levier" = "dette financière nette / EBE"
            => ratios(l, s).leverage;
        CapaciteRemboursement Years "Capacité de remboursement"
            = "dettes financières à moyen et long terme / CAF"
            => ratios(l, s).repayment;
        FraisFinanciersEbe Percent "Poids des frais financiers dans l’EBE" = "GR / EBE"
            => ratios(l, s).interest_on_ebe;
        FraisFinanciersCa Percent "Poids des frais financiers dans le chiffre d’affaires" = "GR / FL"
            => ratios(l, s).interest_on_turnover;
        ConcoursBancairesBfr Percent "Part des concours bancaires dans le BFR" = "EH / BFR"
            => ratios(l, s).overdrafts_on_bfr;
        CouvertureCapital Times "Couverture du capital remboursé par la CAF" = "CAF / VK"
            => ratios(l, s).capital_coverage;
        CouvertureEmplois Times "Couverture des emplois stables" = "ressources durables / emplois stables"
            => ratios(l, s).coverage;
        LiquiditeGenerale Times "Liquidité générale" = "(CJ − CK) / dettes à moins d’un an"
            => ratios(l, s).liquidity;
        LiquiditeReduite Times "Liquidité réduite" = "(CJ − CK − stocks nets) / dettes à moins d’un an"
            => ratios(l, s).quick_liquidity;
        Roe Percent "Rentabilité des capitaux propres" = "HN / capitaux propres"
            => ratios(l, s).return_on_equity;
    }
    Restated {
        Redevances Euros "Redevances de crédit-bail" = "HP + HQ"
            => restate(l, s).map(|r| r.rents);
        AmortissementCreditBail Euros "Amortissement reconstitué du crédit-bail" = "(valeur − option) / durée"
            => restate(l, s).and_then(|r| r.depreciation);
        InteretsCreditBail Euros "Intérêts reconstitués du crédit-bail"
            = "redevances − amortissement reconstitué"
            => restate(l, s).and_then(|r| r.interest);
        InterimReclasse Euros "Personnel extérieur reclassé" = "YU"
            => restate(l, s).map(|r| r.agency_staff);
        VaRetraitee Euros "Valeur ajoutée retraitée" = "VA + redevances + YU"
            => restate(l, s).map(|r| r.value_added);
        EbeRetraite Euros "EBE retraité" = "EBE + redevances"
            => restate(l, s).map(|r| r.ebe);
        ResultatExploitationRetraite Euros "Résultat d’exploitation retraité"
            = "résultat d’exploitation + intérêts reconstitués"
            => restate(l, s).and_then(|r| r.operating_result);
        CafRetraitee Euros "CAF retraitée" = "CAF + amortissement reconstitué"
            => restate(l, s).and_then(|r| r.caf);
        DetteCreditBail Euros "Dette de crédit-bail estimée"
            = "valeur − amortissement reconstitué × années écoulées"
            => restate(l, s).and_then(|r| r.debt);
    }
}

/// One figure of a complete liasse, in the unit of its [`Balance::unit`]. Of an unfolded [`Simplified`], a figure that
/// would have to guess is not computable.
///
/// [`Simplified`]: crate::finance::Simplified
///
/// ```
/// use visavis::{base::{Date, Money}, finance::{Balance, Code, Figure, Liasse, Supplement, compute}};
/// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31), [
///     (Code::FG, 610_000), (Code::FW, 290_400), (Code::FX, 7_350), (Code::FY, 168_000), (Code::FZ, 52_300),
/// ].map(|(code, euros)| (code, Money::euros(euros)))).complete();
/// let figure = |balance| compute(&liasse, &Supplement::default(), balance);
/// assert_eq!(figure(Balance::Va), Figure::money(Money::euros(319_600)));
/// assert_eq!(figure(Balance::Ebe).as_money(), Some(Money::euros(91_950)));
/// assert_eq!(figure(Balance::TauxMargeCommerciale).value(), None); // no goods are sold
/// ```
pub fn compute(liasse: &Liasse, supplement: &Supplement, balance: Balance) -> Figure {
    match withheld(liasse, supplement, balance) {
        Some(reason) => Figure::NotComputable(reason),
        None => balance.figure(liasse, supplement),
    }
}

impl fmt::Display for Balance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart_and_documents_use_the_variant() {
        let mut names: Vec<&str> = Balance::ALL.iter().map(|b| b.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Balance::ALL.len());
        assert!(Balance::ALL.is_sorted() && Balance::ALL.iter().map(|b| b.family()).is_sorted());
        assert_eq!(serde_json::to_value(Balance::Ebe).unwrap(), "Ebe");
        assert_eq!(ron::from_str::<Balance>("Autonomie"), Ok(Balance::Autonomie));
    }
}
