//! The retirement plan (PER) of a self-employed person: what is deducted, and what the exit bears.

use super::{
    Answer, Form, Group, Input, Tool, ToolError,
    contract::{ENTRY_FEE, GROWTH, INITIAL, MANAGEMENT_FEE, YEARLY, YEARS, contract, told},
};
use crate::finance::savings::{AnnuityRules, PerRules, SavingsError};

pub(super) const TOOL: Tool = Tool {
    key: "retirement",
    group: Group::Savings,
    inputs: &[
        Input::year("profit-year", 0),
        Input::amount("profit"),
        Input::percent("marginal"),
        Input::percent("marginal-exit"),
        INITIAL,
        YEARLY,
        YEARS,
        GROWTH,
        ENTRY_FEE,
        MANAGEMENT_FEE,
        Input::percent("conversion"),
        Input::years("annuity-age", 120),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let law = form.law_of("profit-year")?;
    let rules = PerRules::at(law)?;
    let ceiling = rules.ceiling(form.amount("profit"))?;
    let exit = form.percent("marginal-exit");
    let plan = rules.project(&contract(form), ceiling, form.percent("marginal"), exit)?;
    let answer = Answer::default()
        .strong("ceiling", ceiling)
        .line("deducted", plan.deducted)
        .line("tax-saved", plan.saved);
    let answer = told(answer, &plan.capital).strong("earned", plan.earned().map_err(SavingsError::Tax)?);
    let answer = answer
        .cites(law, &["per.rate", "per.extra_rate", "pass", "per.pass_max"])
        .cites(law, &["pfu.income_tax", "per.social_levies"]);
    let conversion = form.percent("conversion");
    if conversion.is_zero() {
        return Ok(answer);
    }
    // The allowance on pensions is that of the last income whose rules are known, as for the income tax.
    let before = crate::base::Date::new(form.today().year().saturating_sub(1), 12, 31);
    let before = before.map_err(|_beyond| ToolError::Year(form.count("profit-year")))?;
    let income = crate::finance::regulation::Regulation::official().at(before);
    let annuity = AnnuityRules::at(law, income)?.yearly(
        plan.capital.gross,
        conversion,
        form.count("annuity-age"),
        exit,
    )?;
    Ok(answer
        .line("annuity-gross", annuity.gross)
        .line("annuity-tax", annuity.income_tax)
        .line("annuity-social", annuity.social_levies)
        .strong("annuity-net", annuity.net)
        .cites(law, &["per.annuity_levies"]))
}
