//! Paying the owner-manager: the same budget as pay or as a dividend.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError};
use crate::{
    base::Money,
    finance::tax::{
        Contributions, CorporateRules, DividendRules, IncomeRules, ManagerRules, ManagerStatus, Outcome,
        OwnerRules, Span, Stake, TaxableYear,
    },
};

pub(super) const TOOL: Tool = Tool {
    key: "owner-pay",
    group: Group::Tax,
    inputs: &[
        Input::amount("budget"),
        Input::amount("result-before-pay"),
        Input::choice("manager", &["assimilated", "self-employed"]),
        Input::percent("marginal"),
        Input::amount("stake-capital"),
        Input::amount("stake-premiums"),
        Input::amount("stake-account"),
        Input::year("closing-year", 0),
        Input::year("income-year", 1),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let (closing, income) = (form.law_of("closing-year")?, form.law_of("income-year")?);
    let rules = OwnerRules {
        corporate: CorporateRules::at(closing)?,
        dividends: DividendRules::at(form.law())?,
        manager: ManagerRules::at(form.law())?,
        income: IncomeRules::at(income)?,
        contributions: Contributions::at(closing)?,
    };
    let stake = Stake {
        capital: form.amount("stake-capital"),
        premiums: form.amount("stake-premiums"),
        current_account: form.amount("stake-account"),
    };
    let status = form.chosen("manager", [ManagerStatus::Assimilated, ManagerStatus::SelfEmployed(stake)]);
    let budget = form.amount("budget");
    let year = TaxableYear {
        result: form.amount("result-before-pay"),
        losses: Money::ZERO,
        months: 12,
        reduced: true,
    };
    let pay = rules.as_pay(budget, status, form.percent("marginal"))?;
    let dividend = rules.as_dividend(budget, &year, status)?;
    let order = match status {
        ManagerStatus::Assimilated => "assimilated.order",
        ManagerStatus::SelfEmployed(_) => "tns.order",
    };
    Ok(Answer::default()
        .strong("net-as-pay", pay.net)
        .strong("net-as-dividend", dividend.net)
        .grid(&["part", "as-pay", "as-dividend"], parts(&pay, &dividend))
        .remark("orders-of-magnitude")
        .remark("reduced-rate-taken")
        .cites(closing, &["is.reduced_rate", "is.reduced_cap", "is.normal_rate", order])
        .cites(form.law(), &["pfu.income_tax", "social.levies", "dividend.tns_threshold"]))
}

fn parts(pay: &Outcome, dividend: &Outcome) -> Vec<Vec<Shown>> {
    let of = |part: fn(&Outcome) -> Span| [Shown::from(part(pay)), Shown::from(part(dividend))];
    [
        ("cost-of-company", of(|way| Span::exactly(way.cost))),
        ("corporate-tax", of(|way| Span::exactly(way.corporate_tax))),
        ("contributions-social", of(|way| way.contributions)),
        ("levies", of(|way| Span::exactly(way.social_levies))),
        ("income-tax", of(|way| way.income_tax)),
        ("in-hand", of(|way| way.net)),
    ]
    .into_iter()
    .map(|(part, [pay, dividend])| vec![Shown::Head(part), pay, dividend])
    .collect()
}
