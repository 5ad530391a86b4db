//! The worth of flows: NPV, IRR, profitability, payback.

use super::{Answer, Counted, Form, Group, Input, Shown, Tool, ToolError};
use crate::{
    base::{Money, Percent},
    finance::investment::{Irr, irr, npv, payback, profitability_index},
};
use rust_decimal::RoundingStrategy;

const FLOW: [Input; 1] = [Input::amount("flow")];

pub(super) const TOOL: Tool = Tool {
    key: "net-value",
    group: Group::Investment,
    inputs: &[Input::percent("discount-rate-yearly"), Input::rows("flows", &FLOW)],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    worth(Answer::default(), &form.amounts("flows", "flow"), form.percent("discount-rate-yearly"))
}

/// What flows are worth, from today on.
pub(super) fn worth(answer: Answer, flows: &[Money], discount: Percent) -> Result<Answer, ToolError> {
    let value = npv(flows, discount)?;
    let outlay = flows.first().map_or(Money::ZERO, |first| -*first);
    let found = irr(flows);
    let rate = match &found {
        Ok(Irr::Unique(rate)) => Shown::Percent(rounded(*rate)),
        Ok(Irr::Several { .. }) => Shown::Word("several-rates"),
        Err(why) => Shown::Absent(why.to_string()),
    };
    let answer = answer
        .strong("npv", value)
        .strong("irr", rate)
        .line("profitability", Shown::Number(profitability_index(outlay, value), Counted::Times))
        .line("payback", Shown::Number(payback(flows), Counted::Years));
    Ok(if matches!(found, Ok(Irr::Several { .. })) { answer.remark("npv-decides") } else { answer })
}

/// To four decimals: as far as a rate found is worth reading.
pub(super) fn rounded(rate: Percent) -> Percent {
    Percent::new(rate.points().round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).normalize())
}
