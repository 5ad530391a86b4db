//! Factoring over a year: what it finances, ties up and costs.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError, input::BASIS};
use crate::finance::short_term::{DayBasis, FactoringTerms, factoring};

pub(super) const TOOL: Tool = Tool {
    key: "factoring",
    group: Group::ShortTerm,
    inputs: &[
        Input::amount("assigned"),
        Input::days("customer-days"),
        Input::percent("service-commission"),
        Input::percent("financing-rate"),
        BASIS,
        Input::percent("financed-share"),
        Input::percent("guarantee-fund"),
        Input::percent("reserve"),
        Input::amount("fixed-fees"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let terms = FactoringTerms {
        commission: form.percent("service-commission"),
        financing_rate: form.percent("financing-rate"),
        basis: form.basis(),
        outstanding_basis: DayBasis::Days365,
        financed: form.percent("financed-share"),
        guarantee_fund: form.percent("guarantee-fund"),
        reserve: form.percent("reserve"),
        fixed_fees: form.amount("fixed-fees"),
    };
    let year = factoring(form.amount("assigned"), form.count("customer-days"), &terms)?;
    Ok(Answer::default()
        .line("mean-outstanding", year.mean_outstanding)
        .strong("mean-financing", year.mean_financing)
        .line("mean-guarantee-fund", year.mean_guarantee_fund)
        .line("mean-reserve", year.mean_reserve)
        .line("service-commission", year.commission)
        .line("financing-commission", year.financing_commission)
        .line("fixed-fees", terms.fixed_fees)
        .strong("cost-before-tax", year.cost)
        .line("cost-on-assigned", Shown::Share(year.cost_on_assigned))
        .line("cost-on-financing", Shown::Share(year.cost_on_financing))
        .remark("fund-is-no-cost")
        .cites(form.law(), &["factoring.fee", "factoring.fund"]))
}
