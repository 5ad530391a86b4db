//! The income tax of a household: parts, scale, cap of the family quotient, décote.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError};
use crate::finance::tax::{Household, IncomeRules};

const WAGE: [Input; 1] = [Input::amount("wage")];

pub(super) const TOOL: Tool = Tool {
    key: "income-tax",
    group: Group::Tax,
    inputs: &[
        // The scale on the income of a year is voted at the end of it: that of the year before is the last one known.
        Input::year("income-year", 1),
        Input::choice("household", &["single", "couple"]),
        Input::things("children", 20),
        Input::things("shared-children", 20),
        Input::amount("other-income"),
        Input::rows("wages-of", &WAGE),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let law = form.law_of("income-year")?;
    let rules = IncomeRules::at(law)?;
    let couple = form.choice("household") == 1;
    let household = Household::family(couple, form.count("children"), form.count("shared-children"))?;
    let taxable = rules.taxable(&form.amounts("wages-of", "wage"), form.amount("other-income"))?;
    let tax = rules.tax(taxable, &household)?;
    let decote = if couple { "ir.decote.couple" } else { "ir.decote.single" };
    Ok(Answer::default()
        .line("taxable-income", tax.taxable)
        .line("parts", Shown::Parts(household.parts))
        .line("with-parts", tax.with_parts)
        .line("without-children", tax.without_children)
        .line("capped", Shown::yes(tax.capped))
        .line("after-cap", tax.after_cap)
        .line("decote", tax.decote)
        .strong("income-tax", tax.tax)
        .line("marginal-rate", tax.marginal)
        .line("average-rate", Shown::Share(tax.average))
        .remark("household-limits")
        .cites(law, &["ir.scale", "ir.half_part_cap", decote, "ir.wages.rate"]))
}
