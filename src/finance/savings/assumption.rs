//! What a projection takes for granted, to be shown with it.

use std::fmt;

/// What a projection takes for granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assumption {
    /// The return is the same each year, and nothing guarantees it.
    ConstantReturn,
    /// The law of the date of the rules still holds at the exit.
    ConstantLaw,
    /// Each payment is made on the first day of its year.
    PaidOnFirstDay,
    /// The whole is taken out at once on the last day.
    WholeExit,
    /// Social levies wait for the exit: units of account, not a euro fund.
    LeviesAtExit,
    /// The household has no other contract that uses the allowance in that year.
    AllowanceUnused,
    /// Income stays within one bracket, now and at the exit.
    MarginalRateHolds,
    /// The ceiling of deduction is the same each year; no carry-over is used.
    ConstantCeiling,
    /// The company pays its tax from its own cash, not from the contract.
    TaxPaidApart,
    /// The company makes enough profit for a loss to save tax.
    ProfitableCompany,
    /// The tax rate of the company is the same each year.
    ConstantCompanyRate,
    /// Payments of later years keep the TME of the subscription.
    OneTme,
    /// Interest is simple, paid at the end.
    SimpleInterest,
}

/// In French, as a sentence of a list.
impl fmt::Display for Assumption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ConstantReturn => "rendement constant, non garanti",
            Self::ConstantLaw => "fiscalité inchangée jusqu’à la sortie",
            Self::PaidOnFirstDay => "versements au premier jour de chaque année",
            Self::WholeExit => "sortie totale au dernier jour",
            Self::LeviesAtExit => "prélèvements sociaux à la sortie (unités de compte)",
            Self::AllowanceUnused => "abattement annuel entièrement disponible",
            Self::MarginalRateHolds => "revenus dans une même tranche d’imposition",
            Self::ConstantCeiling => "plafond de déduction constant, sans report",
            Self::TaxPaidApart => "impôt payé par la trésorerie de la société, hors du placement",
            Self::ProfitableCompany => "société bénéficiaire\u{a0}: une perte réduit son impôt",
            Self::ConstantCompanyRate => "taux d’IS constant",
            Self::OneTme => "TME de la souscription retenu pour tous les versements",
            Self::SimpleInterest => "intérêts simples, payés au terme",
        })
    }
}
