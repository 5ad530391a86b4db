//! The Dailly assignment: what a slip of receivables brings and costs.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError, input::BASIS};
use crate::finance::short_term::{DaillyTerms, dailly};

pub(super) const TOOL: Tool = Tool {
    key: "dailly",
    group: Group::ShortTerm,
    inputs: &[
        Input::amount("receivables"),
        Input::percent("advance-share"),
        Input::days("advance-days"),
        Input::percent("rate"),
        BASIS,
        Input::percent("advance-commission"),
        Input::amount("slip-fee"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let terms = DaillyTerms {
        advance: form.percent("advance-share"),
        rate: form.percent("rate"),
        basis: form.basis(),
        commission: form.percent("advance-commission"),
        slip_fee: form.amount("slip-fee"),
    };
    let slip = dailly(form.amount("receivables"), form.count("advance-days"), &terms)?;
    Ok(Answer::default()
        .strong("advance", slip.advance)
        .line("interest", slip.interest)
        .line("commission", slip.commission)
        .line("slip-fee", terms.slip_fee)
        .strong("cost", slip.cost)
        .line("net-if-prepaid", slip.net_if_prepaid)
        .strong("teg-postpaid", Shown::Share(slip.teg_postpaid))
        .line("teg-prepaid", Shown::Share(slip.teg_prepaid)))
}
