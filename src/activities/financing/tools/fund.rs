//! A money-market fund, held by a company or by a person.

use super::{
    Answer, Form, Group, Tool, ToolError,
    contract::{
        CORPORATE_RATE, ENTRY_FEE, GROWTH, HOLDER, INITIAL, MANAGEMENT_FEE, YEARLY, YEARS, contract, holder,
        taxing, told,
    },
};
use crate::finance::savings::money_market_fund;

pub(super) const TOOL: Tool = Tool {
    key: "fund",
    group: Group::Savings,
    inputs: &[HOLDER, CORPORATE_RATE, INITIAL, YEARLY, YEARS, GROWTH, ENTRY_FEE, MANAGEMENT_FEE],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let holder = holder(form)?;
    let end = money_market_fund(&contract(form), holder)?;
    Ok(told(Answer::default(), &end).cites(form.law(), taxing(holder)))
}
