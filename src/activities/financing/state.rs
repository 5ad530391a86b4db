//! What the learner works out about a financing.

use super::tools::Sheet;
use crate::{
    base::{Money, Percent},
    finance::{
        credit::{Costs, Loan},
        plan::{Need, Resource},
    },
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Loans, plan, forecast and calculators, as the learner left them. An amount that was not entered yet is zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Workings {
    /// Loans, in the order of the stack.
    pub loans: Vec<LoanSketch>,
    /// What is to be paid for (emplois).
    pub uses: Vec<UseLine>,
    /// What pays for it beside the loans (ressources).
    pub sources: Vec<SourceLine>,
    /// The years to come, as the learner forecasts them.
    pub forecast: Vec<ForecastYear>,
    /// What part of the EBE is lost when things go badly.
    pub stress: Percent,
    /// What was typed in the other calculators, by their keys.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tools: BTreeMap<String, Sheet>,
}

/// A loan with its name and its costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoanSketch {
    /// « Prêt équipement, four ».
    pub name: String,
    /// Its terms.
    pub loan: Loan,
    /// What it costs beside interest.
    #[serde(default)]
    pub costs: Costs,
}

/// Something to be paid for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UseLine {
    /// « Four et pousse ».
    pub name: String,
    /// What it is.
    pub kind: Need,
    /// Before VAT, but for VAT itself.
    pub amount: Money,
}

/// Something that pays, beside the loans of the stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceLine {
    /// « Apport en compte courant ».
    pub name: String,
    /// What it is.
    pub kind: Resource,
    /// How much.
    pub amount: Money,
}

/// A year of the forecast: the first holds the first twelve months of the loans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ForecastYear {
    /// EBE (excédent brut d'exploitation).
    pub ebe: Money,
    /// Tax paid in the year.
    pub tax: Money,
    /// Rise of the BFR; below zero, it frees cash.
    pub bfr_change: Money,
    /// Investments that keep the business as it is.
    pub maintenance: Money,
    /// Principal and interest of the loans that run already.
    pub existing_service: Money,
}
