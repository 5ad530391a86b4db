//! A term deposit, held to its term or left early.

use super::{
    Answer, Form, Group, Input, Tool, ToolError,
    contract::{CORPORATE_RATE, HOLDER, holder, taxing, told},
};
use crate::finance::savings::TermDeposit;

pub(super) const TOOL: Tool = Tool {
    key: "deposit",
    group: Group::Savings,
    inputs: &[
        HOLDER,
        CORPORATE_RATE,
        Input::amount("deposit"),
        Input::percent("rate"),
        Input::months("term", 240),
        Input::months("left-after", 240),
        Input::percent("penalty"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let holder = holder(form)?;
    let left = form.count("left-after");
    let deposit = TermDeposit {
        amount: form.amount("deposit"),
        rate: form.percent("rate"),
        months: form.count("term"),
        left_after: (left > 0).then_some(left),
        penalty: form.percent("penalty"),
    };
    Ok(told(Answer::default(), &deposit.project(holder)?).cites(form.law(), taxing(holder)))
}
