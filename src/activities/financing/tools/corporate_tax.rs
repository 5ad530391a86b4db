//! The corporate tax of a year: reduced rate or not, losses, social contribution, instalments.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError, input::YES_NO};
use crate::{
    base::Money,
    finance::tax::{Company, CorporateRules, TaxableYear},
};
use jiff::Span;

pub(super) const TOOL: Tool = Tool {
    key: "corporate-tax",
    group: Group::Tax,
    inputs: &[
        Input::year("closing-year", 0),
        Input::amount("tax-result"),
        Input::amount("losses-carried"),
        Input::months("months-of-year", 24).from(12),
        Input::amount("turnover"),
        Input::choice("capital-paid", YES_NO),
        Input::percent("natural-persons").from(100),
        Input::amount("reference-tax"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let law = form.law_of("closing-year")?;
    let rules = CorporateRules::at(law)?;
    let months = form.count("months-of-year");
    let company = Company {
        turnover: form.amount("turnover"),
        months,
        capital_paid_up: form.choice("capital-paid") == 0,
        natural_persons: form.percent("natural-persons"),
    };
    let obstacles = rules.obstacles(&company)?;
    let year = TaxableYear {
        result: form.amount("tax-result"),
        losses: form.amount("losses-carried"),
        months,
        reduced: obstacles.is_empty(),
    };
    let found = rules.tax(&year)?;
    let social = rules.social_contribution(&company, found.tax)?;
    let mut answer = Answer::default()
        .unless_nil("losses-used", found.losses.used)
        .unless_nil("losses-left", found.losses.left)
        .line("taxable", found.taxable);
    if let Some(cap) = found.reduced_cap {
        answer = answer.line("reduced-cap", cap).line("reduced-base", found.reduced_base);
    }
    answer = answer
        .line("normal-base", found.normal_base)
        .strong("corporate-tax", found.tax)
        .unless_nil("social-contribution", social);
    for obstacle in &obstacles {
        answer = answer.says("reduced-rate-refused", obstacle.to_string());
    }
    answer = answer.cites(
        law,
        &[
            "is.reduced_rate",
            "is.reduced_cap",
            "is.normal_rate",
            "is.reduced_turnover_max",
            "is.natural_persons_min",
        ],
    );
    if !year.losses.is_zero() {
        answer = answer.cites(law, &["is.loss_cap", "is.loss_share"]);
    }
    instalments(form, &rules, found.tax, answer)
}

/// The instalments of a year that closes on 31 December, once the tax of the year before is known.
fn instalments(
    form: &Form<'_>,
    rules: &CorporateRules,
    tax: Money,
    answer: Answer,
) -> Result<Answer, ToolError> {
    let reference = form.amount("reference-tax");
    if reference.is_zero() {
        return Ok(answer);
    }
    let closing = form.year_end("closing-year")?;
    let opening = Span::new()
        .try_months(form.count("months-of-year"))
        .and_then(|length| closing.tomorrow()?.checked_sub(length))
        .map_err(|_beyond| ToolError::Year(form.count("closing-year")))?;
    let plan = rules.instalments(opening, reference, tax)?;
    let rows = plan.due.iter().map(|(day, amount)| vec![Shown::Day(*day), Shown::Money(*amount)]).collect();
    Ok(answer
        .line("tax-balance", plan.balance)
        .grid(&["due-on", "instalment"], rows)
        .cites(form.law_of("closing-year")?, &["is.instalment.dates", "is.instalment.waiver"]))
}
