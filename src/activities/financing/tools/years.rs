//! The financing plan over years: uses, resources and the cash that each leaves.

use super::{Answer, Counted, Form, Group, Input, Shown, Tool, ToolError};
use crate::{
    base::Money,
    finance::plan::{FinancingYear, LoanYear, financing_plan},
};

const YEAR: [Input; 9] = [
    Input::amount("investments"),
    Input::amount("bfr-change"),
    Input::amount("old-principal"),
    Input::amount("new-principal"),
    Input::amount("paid-out"),
    Input::amount("caf"),
    Input::amount("new-loans"),
    Input::amount("disposals"),
    Input::amount("contributions"),
];

pub(super) const TOOL: Tool = Tool {
    key: "years",
    group: Group::Investment,
    inputs: &[Input::amount("opening-cash"), Input::rows("plan-years", &YEAR)],
    work,
};

#[expect(clippy::unnecessary_wraps, reason = "every calculator has this shape")]
fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let years: Vec<FinancingYear> = form.rows("plan-years").iter().map(year).collect();
    let opening = form.amount("opening-cash");
    let plan = financing_plan(opening, &years);
    let lowest = plan.iter().map(|year| year.closing_cash).min().unwrap_or(opening);
    let closing = plan.last().map_or(opening, |year| year.closing_cash);
    let rows = plan.iter().enumerate().map(|(at, year)| {
        let amounts = [year.uses, year.resources, year.balance, year.closing_cash].map(Shown::Money);
        let cover = Shown::Number(year.caf_on_principal, Counted::Times);
        std::iter::once(Shown::row(at)).chain(amounts).chain([cover]).collect()
    });
    Ok(Answer::default()
        .strong("lowest-cash-of-years", lowest)
        .line("closing-cash", closing)
        .line("missing", (-lowest).max(Money::ZERO))
        .grid(
            &["year", "uses", "resources", "balance-of-year", "closing-cash", "caf-on-principal"],
            rows.collect(),
        )
        .remark("interest-in-caf"))
}

fn year(row: &Form<'_>) -> FinancingYear {
    FinancingYear {
        investments: row.amount("investments"),
        bfr_change: row.amount("bfr-change"),
        existing_principal: row.amount("old-principal"),
        new_loan: LoanYear { principal: row.amount("new-principal"), interest: Money::ZERO },
        dividends: row.amount("paid-out"),
        caf: row.amount("caf"),
        borrowed: row.amount("new-loans"),
        disposals: row.amount("disposals"),
        contributions: row.amount("contributions"),
    }
}
