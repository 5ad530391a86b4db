//! The break-even point: what must be sold to lose nothing.

use super::{Answer, Counted, Form, Group, Input, Shown, Tool, ToolError};
use crate::finance::break_even::{CostStructure, break_even};

pub(super) const TOOL: Tool = Tool {
    key: "break-even",
    group: Group::Investment,
    inputs: &[Input::amount("turnover"), Input::amount("variable-costs"), Input::amount("fixed-costs")],
    work,
};

#[expect(clippy::unnecessary_wraps, reason = "every calculator has this shape")]
fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let found = break_even(&CostStructure {
        turnover: form.amount("turnover"),
        variable_costs: form.amount("variable-costs"),
        fixed_costs: form.amount("fixed-costs"),
    });
    Ok(Answer::default()
        .line("contribution", found.contribution)
        .line("contribution-rate", Shown::Share(found.contribution_rate))
        .strong("threshold", Shown::Euros(found.threshold))
        .line("threshold-days", Shown::Number(found.days, Counted::Days))
        .line("safety-margin", Shown::Euros(found.safety_margin))
        .line("safety-index", Shown::Share(found.safety_index))
        .line("leverage", Shown::Number(found.operating_leverage, Counted::Times))
        .strong("result", found.result))
}
