//! Calculators beside the loans: each is a list of inputs and a function from what was typed to results.
//!
//! One file holds one calculator; [`TOOLS`] lists them. Names are keys: the locale files hold the words, under
//! `tool-<tool>`, `tool-in-<input>`, `tool-row-<list>`, `tool-choice-<choice>` and `tool-out-<result>`.

mod answer;
mod break_even;
mod capitalisation;
mod cash;
mod contract;
mod corporate_tax;
mod dailly;
mod deposit;
mod discount;
mod dividends;
mod duties;
mod error;
mod factoring;
mod form;
mod fund;
mod income_tax;
mod input;
mod lease;
mod lease_or_buy;
mod life;
mod micro;
mod net_value;
mod overdraft;
mod owner_pay;
mod project;
mod retirement;
mod sheet;
#[cfg(test)]
mod tests;
mod vat;
mod years;

pub use answer::{Answer, Cited, Grid, Line, Remark, Shown};
pub use error::ToolError;
pub use form::Form;
pub use input::{Counted, Input, Kind, Preset};
pub use sheet::{Cells, Entry, Sheet};

use crate::base::Date;

/// A calculator.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    /// As « dailly »: the key of its words and of what was typed.
    pub key: &'static str,
    /// Where it stands in the list.
    pub group: Group,
    /// What it asks, in order.
    pub inputs: &'static [Input],
    work: fn(&Form<'_>) -> Result<Answer, ToolError>,
}

/// What calculators are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Credit within the year.
    ShortTerm,
    /// Investment and its financing.
    Investment,
    /// Taxes of the business and of its owner.
    Tax,
    /// Savings and placements.
    Savings,
}

impl Group {
    /// In the order of the list.
    pub const ALL: [Self; 4] = [Self::ShortTerm, Self::Investment, Self::Tax, Self::Savings];
}

/// Every calculator, in the order of the list.
pub static TOOLS: [Tool; 23] = [
    overdraft::TOOL,
    discount::TOOL,
    dailly::TOOL,
    factoring::TOOL,
    cash::TOOL,
    lease::TOOL,
    lease_or_buy::TOOL,
    net_value::TOOL,
    project::TOOL,
    break_even::TOOL,
    years::TOOL,
    corporate_tax::TOOL,
    income_tax::TOOL,
    dividends::TOOL,
    owner_pay::TOOL,
    micro::TOOL,
    vat::TOOL,
    duties::TOOL,
    life::TOOL,
    retirement::TOOL,
    capitalisation::TOOL,
    fund::TOOL,
    deposit::TOOL,
];

impl Tool {
    /// What the calculator makes of a sheet on the day of the case.
    ///
    /// # Errors
    /// What was typed makes no sense, or the law of the day is not known.
    pub fn answer(&self, sheet: &Sheet, today: Date) -> Result<Answer, ToolError> {
        (self.work)(&Form::new(self.inputs, sheet, today))
    }
}
