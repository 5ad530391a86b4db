//! Life insurance, taken out whole.

use super::{
    Answer, Form, Group, Input, Tool, ToolError,
    contract::{ENTRY_FEE, GROWTH, INITIAL, MANAGEMENT_FEE, YEARLY, YEARS, contract, told},
};
use crate::finance::savings::LifeRules;

pub(super) const TOOL: Tool = Tool {
    key: "life",
    group: Group::Savings,
    inputs: &[
        INITIAL,
        YEARLY,
        YEARS,
        GROWTH,
        ENTRY_FEE,
        MANAGEMENT_FEE,
        Input::choice("household", &["single", "couple"]),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let law = form.law();
    let couple = form.choice("household") == 1;
    let end = LifeRules::at(law)?.project(&contract(form), couple)?;
    let allowance = if couple { "life.allowance.couple" } else { "life.allowance.single" };
    let codes = ["life.years", allowance, "life.reduced_rate", "life.reduced_premiums"];
    Ok(told(Answer::default(), &end).cites(law, &codes).cites(law, &["pfu.income_tax", "social.levies.kept"]))
}
