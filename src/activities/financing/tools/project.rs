//! An investment after tax: its flows from the EBE, and what they are worth.

use super::{Answer, Counted, Form, Group, Input, Shown, Tool, ToolError, net_value::worth};
use crate::finance::investment::{Losses, Project, straight_line};

const YEAR: [Input; 1] = [Input::amount("year-ebe")];

pub(super) const TOOL: Tool = Tool {
    key: "project",
    group: Group::Investment,
    inputs: &[
        Input::amount("outlay"),
        Input::amount("working-capital"),
        Input::years("depreciation-years", 50),
        Input::percent("corporate-rate").law("is.normal_rate"),
        Input::choice("losses", &["losses-save", "losses-lost"]),
        Input::amount("resale"),
        Input::percent("discount-rate-yearly"),
        Input::rows("project-years", &YEAR),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let outlay = form.amount("outlay");
    let years = u8::try_from(form.count("depreciation-years")).unwrap_or(u8::MAX);
    let project = Project {
        outlay,
        working_capital: form.amount("working-capital"),
        ebe: form.amounts("project-years", "year-ebe"),
        depreciation: straight_line(outlay, years),
        tax: form.percent("corporate-rate"),
        losses: form.chosen("losses", [Losses::LowerOtherTax, Losses::SaveNothing]),
        resale_after_tax: form.amount("resale"),
    };
    let flows = project.flows()?;
    let rows = flows.iter().enumerate().map(|(year, flow)| {
        let year = u32::try_from(year).unwrap_or(u32::MAX);
        vec![Shown::Count(year, Counted::Things), Shown::Money(*flow)]
    });
    let rows = rows.collect();
    Ok(worth(Answer::default(), &flows, form.percent("discount-rate-yearly"))?
        .grid(&["year", "flow-after-tax"], rows)
        .cites(form.law(), &["is.normal_rate"]))
}
