//! A capitalisation contract of a company: taxed each year on a forfait, settled at the exit.

use super::{
    Answer, Form, Group, Input, Tool, ToolError,
    contract::{CORPORATE_RATE, ENTRY_FEE, GROWTH, INITIAL, MANAGEMENT_FEE, YEARLY, YEARS, contract, told},
};
use crate::finance::savings::CapitalisationRules;

pub(super) const TOOL: Tool = Tool {
    key: "capitalisation",
    group: Group::Savings,
    inputs: &[
        INITIAL,
        YEARLY,
        YEARS,
        GROWTH,
        ENTRY_FEE,
        MANAGEMENT_FEE,
        Input::percent("tme"),
        CORPORATE_RATE,
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let law = form.law();
    let rules = CapitalisationRules::at(law)?;
    let rate = form.percent(CORPORATE_RATE.key);
    let end = rules.project(&contract(form), form.percent("tme"), rate)?;
    Ok(told(Answer::default(), &end).cites(law, &["capitalisation.tme_share", "is.normal_rate"]))
}
