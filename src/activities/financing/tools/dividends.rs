//! Dividends of a person: the flat tax or the scale.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError};
use crate::finance::tax::DividendRules;

pub(super) const TOOL: Tool = Tool {
    key: "dividends",
    group: Group::Tax,
    inputs: &[Input::amount("dividend"), Input::percent("marginal")],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let found = DividendRules::at(form.law())?.compare(form.amount("dividend"), form.percent("marginal"))?;
    let cheaper = if found.scale_is_cheaper() { "scale" } else { "flat-tax" };
    Ok(Answer::default()
        .line("flat-income-tax", found.flat.income_tax)
        .line("flat-social", found.flat.social)
        .line("flat-total", found.flat.total)
        .strong("flat-net", found.flat.net)
        .line("scale-income-tax", found.scale.income_tax)
        .line("scale-social", found.scale.social)
        .line("scale-total", found.scale.total)
        .strong("scale-net", found.scale.net)
        .line("saving-next-year", found.saving_next_year)
        .strong("cheaper", Shown::Word(cheaper))
        .remark("option-is-global")
        .cites(form.law(), &["pfu.income_tax", "social.levies", "dividend.allowance", "csg.deductible"]))
}
