//! Every computed figure by name: French name, formula and unit, for rubrics, screens and reports.

use super::{
    aggregates::{
        equity, financial_debt, net_debt, purchases, purchases_with_tax, short_term_debt, term_debt,
        turnover_with_tax,
    },
    caf::self_financing,
    parts::Parts,
    supplement::Supplement,
    untold::withheld,
};
use crate::finance::{
    figure::Figure,
    liasse::{Code, Liasse},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};

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
    (($p:ident) $(
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

            fn figure(self, $p: &Parts<'_>) -> Figure {
                match self { $($(Self::$name => Figure::from($value),)+)+ }
            }
        }
    };
}

balances! {
    (p)
    Sig {
        MargeCommerciale Euros "Marge commerciale" = "FC − (FS + FT)"
            => p.sig().trading_margin;
        ProductionExercice Euros "Production de l’exercice" = "FF + FI + FM + FN"
            => p.sig().production;
        ConsommationsTiers Euros "Consommations en provenance de tiers" = "FU + FV + FW"
            => p.sig().bought_in;
        Va Euros "Valeur ajoutée" = "marge commerciale + production − consommations en provenance de tiers"
            => p.sig().value_added;
        Ebe Euros "Excédent brut d’exploitation" = "VA + (FO − quote-part 747) − FX − FY − FZ"
            => p.sig().ebe;
        ResultatExploitation Euros "Résultat d’exploitation"
            = "EBE + 747 + FP + F1 + FQ − GA − GB − GC − GD − G1 − GE, égal à GG"
            => p.sig().operating_result;
        Rcai Euros "Résultat courant avant impôts" = "résultat d’exploitation + GH − GI + GP − GU, égal à GW"
            => p.sig().current_result;
        ResultatExceptionnel Euros "Résultat exceptionnel" = "HD − HH"
            => p.sig().exceptional_result;
        ResultatNet Euros "Résultat net" = "RCAI + résultat exceptionnel − HJ − HK, égal à HN"
            => p.sig().net_result;
        ResultatCessions Euros "Résultat sur cessions d’immobilisations"
            = "F1 + G2 − G1 − G3 (avant 2026, part 775 de HB − part 675 de HF)"
            => p.sig().disposal_result;
    }
    Caf {
        Caf Euros "Capacité d’autofinancement"
            = "EBE + autres produits encaissables − autres charges décaissables"
            => p.caf();
        Autofinancement Euros "Autofinancement" = "CAF − dividendes (ou prélèvements de l’exploitant)"
            => self_financing(p.liasse, p.supplement);
    }
    Functional {
        RessourcesDurables Euros "Ressources durables"
            = "(DL − AA) + DO + DR + 1A + DS + DT + (DU − EH − ICNE) + DV"
            => p.functional().durable_resources;
        EmploisStables Euros "Emplois stables" = "BJ brut + CW + CM"
            => p.functional().stable_uses;
        Frng Euros "Fonds de roulement net global" = "ressources durables − emplois stables"
            => p.functional().frng;
        Ace Euros "Actif circulant d’exploitation"
            = "BL + BN + BP + BR + BT + BV + BX + YS + BZ d’exploitation + CH"
            => p.functional().ace;
        Pce Euros "Passif circulant d’exploitation" = "DW + DX + DY d’exploitation + EB"
            => p.functional().pce;
        Bfre Euros "Besoin en fonds de roulement d’exploitation" = "ACE − PCE"
            => p.functional().bfre;
        Ache Euros "Actif circulant hors exploitation" = "BZ hors exploitation + CB + CN"
            => p.functional().ache;
        Pche Euros "Passif circulant hors exploitation" = "DY hors exploitation + DZ + EA + ED + D1 + ICNE"
            => p.functional().pche;
        Bfrhe Euros "Besoin en fonds de roulement hors exploitation" = "ACHE − PCHE"
            => p.functional().bfrhe;
        Bfr Euros "Besoin en fonds de roulement" = "BFRE + BFRHE"
            => p.functional().bfr;
        TresorerieActive Euros "Trésorerie active" = "CD + CF"
            => p.functional().cash;
        TresoreriePassive Euros "Trésorerie passive" = "EH + YS"
            => p.functional().overdrafts;
        Tn Euros "Trésorerie nette" = "FRNG − BFR"
            => p.functional().tn;
    }
    Aggregate {
        Ca Euros "Chiffre d’affaires hors taxes" = "FL"
            => p.liasse.get(Code::FL);
        CaTtc Euros "Chiffre d’affaires toutes taxes comprises" = "(FL − FK) × (1 + taux de TVA) + FK"
            => turnover_with_tax(p.liasse, p.supplement);
        AchatsHt Euros "Achats hors taxes" = "FS + FU + FW"
            => purchases(p.liasse);
        AchatsTtc Euros "Achats toutes taxes comprises" = "(FS + FU + FW) × (1 + taux de TVA)"
            => purchases_with_tax(p.liasse, p.supplement);
        CapitauxPropres Euros "Capitaux propres" = "DL − AA"
            => equity(p.liasse);
        DettesFinancieres Euros "Dettes financières" = "DS + DT + DU + DV"
            => financial_debt(p.liasse);
        DettesMoyenLongTerme Euros "Dettes financières à moyen et long terme"
            = "dettes financières − EH − ICNE"
            => term_debt(p.liasse, p.supplement);
        DetteNette Euros "Dette financière nette" = "dettes financières − CD − CF"
            => net_debt(p.liasse);
        DettesCourtTerme Euros "Dettes à moins d’un an"
            = "EC − dettes financières + part des emprunts à moins d’un an + EH + ICNE"
            => short_term_debt(p.liasse, p.supplement);
    }
    Delay {
        Dso Days "Délai de règlement des clients" = "(BX + YS) × 360 / CA TTC"
            => p.delays().dso;
        Dpo Days "Délai de règlement des fournisseurs" = "DX × 360 / achats TTC"
            => p.delays().dpo;
        DioMarchandises Days "Rotation des stocks de marchandises" = "BT × 360 / (FS + FT)"
            => p.delays().dio_goods;
        DioMatieres Days "Rotation des stocks de matières" = "BL × 360 / (FU + FV)"
            => p.delays().dio_materials;
        BfrJours Days "BFR en jours de chiffre d’affaires" = "BFR × 360 / FL"
            => p.delays().bfr;
        FrngJours Days "FRNG en jours de chiffre d’affaires" = "FRNG × 360 / FL"
            => p.delays().frng;
    }
    Ratio {
        TauxMargeCommerciale Percent "Taux de marge commerciale" = "marge commerciale / FC"
            => p.ratios().trading_margin;
        TauxVa Percent "Taux de valeur ajoutée" = "VA / FL"
            => p.ratios().value_added;
        TauxEbe Percent "Taux d’EBE" = "EBE / FL"
            => p.ratios().ebe;
        TauxRentabiliteNette Percent "Taux de rentabilité nette" = "HN / FL"
            => p.ratios().net_margin;
        PersonnelVa Percent "Part du personnel dans la valeur ajoutée" = "(FY + FZ) / VA"
            => p.ratios().staff;
        Autonomie Percent "Autonomie financière" = "(DL − AA) / EE"
            => p.ratios().autonomy;
        Gearing Times "Endettement net (gearing)" = "dette financière nette / capitaux propres"
            => p.ratios().gearing;
        Levier Times "Levier" = "dette financière nette / EBE"
            => p.ratios().leverage;
        CapaciteRemboursement Years "Capacité de remboursement"
            = "dettes financières à moyen et long terme / CAF"
            => p.ratios().repayment;
        FraisFinanciersEbe Percent "Poids des frais financiers dans l’EBE" = "GR / EBE"
            => p.ratios().interest_on_ebe;
        FraisFinanciersCa Percent "Poids des frais financiers dans le chiffre d’affaires" = "GR / FL"
            => p.ratios().interest_on_turnover;
        ConcoursBancairesBfr Percent "Part des concours bancaires dans le BFR" = "EH / BFR"
            => p.ratios().overdrafts_on_bfr;
        CouvertureCapital Times "Couverture du capital remboursé par la CAF" = "CAF / VK"
            => p.ratios().capital_coverage;
        CouvertureEmplois Times "Couverture des emplois stables" = "ressources durables / emplois stables"
            => p.ratios().coverage;
        LiquiditeGenerale Times "Liquidité générale" = "(CJ − CK) / dettes à moins d’un an"
            => p.ratios().liquidity;
        LiquiditeReduite Times "Liquidité réduite" = "(CJ − CK − stocks nets) / dettes à moins d’un an"
            => p.ratios().quick_liquidity;
        Roe Percent "Rentabilité des capitaux propres" = "HN / capitaux propres"
            => p.ratios().return_on_equity;
    }
    Restated {
        Redevances Euros "Redevances de crédit-bail" = "HP + HQ"
            => p.restated().map(|r| r.rents);
        AmortissementCreditBail Euros "Amortissement reconstitué du crédit-bail" = "(valeur − option) / durée"
            => p.restated().and_then(|r| r.depreciation);
        InteretsCreditBail Euros "Intérêts reconstitués du crédit-bail"
            = "redevances − amortissement reconstitué"
            => p.restated().and_then(|r| r.interest);
        InterimReclasse Euros "Personnel extérieur reclassé" = "YU"
            => p.restated().map(|r| r.agency_staff);
        VaRetraitee Euros "Valeur ajoutée retraitée" = "VA + redevances + YU"
            => p.restated().map(|r| r.value_added);
        EbeRetraite Euros "EBE retraité" = "EBE + redevances"
            => p.restated().map(|r| r.ebe);
        ResultatExploitationRetraite Euros "Résultat d’exploitation retraité"
            = "résultat d’exploitation + intérêts reconstitués"
            => p.restated().and_then(|r| r.operating_result);
        CafRetraitee Euros "CAF retraitée" = "CAF + amortissement reconstitué"
            => p.restated().and_then(|r| r.caf);
        DetteCreditBail Euros "Dette de crédit-bail estimée"
            = "valeur − amortissement reconstitué × années écoulées"
            => p.restated().and_then(|r| r.debt);
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
    computed(&Parts::new(liasse, supplement), balance)
}

/// Every figure of a complete liasse, as [`compute`] gives them one by one, in much less time: what they share is
/// computed once.
///
/// ```
/// use visavis::{base::{Date, Money}, finance::{Balance, Code, Liasse, Supplement, compute, compute_all}};
/// let liasse = Liasse::new(Date::constant(2025, 1, 1), Date::constant(2025, 12, 31),
///     [(Code::FG, Money::euros(610_000)), (Code::FW, Money::euros(290_400))]).complete();
/// let figures = compute_all(&liasse, &Supplement::default());
/// assert_eq!(figures.len(), Balance::ALL.len());
/// assert_eq!(figures[&Balance::Va], compute(&liasse, &Supplement::default(), Balance::Va));
/// ```
pub fn compute_all(liasse: &Liasse, supplement: &Supplement) -> BTreeMap<Balance, Figure> {
    let parts = Parts::new(liasse, supplement);
    Balance::ALL.iter().map(|balance| (*balance, computed(&parts, *balance))).collect()
}

fn computed(parts: &Parts<'_>, balance: Balance) -> Figure {
    match withheld(parts.liasse, parts.supplement, balance) {
        Some(reason) => Figure::NotComputable(reason),
        None => balance.figure(parts),
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
    use crate::finance::{Simplified, fixtures};
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn together_or_one_by_one_figures_are_the_same(liasse in fixtures::any_liasse()) {
            let supplement = Supplement::default();
            for liasse in [Simplified::from(&liasse).unfold(), liasse] {
                let all = compute_all(&liasse, &supplement);
                for balance in Balance::ALL {
                    prop_assert_eq!(all[balance], compute(&liasse, &supplement, *balance));
                }
            }
        }
    }

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
