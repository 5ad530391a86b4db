//! Lease or buy: both ways after tax, discounted at the cost of the debt after tax.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError, net_value::rounded};
use crate::{
    base::Money,
    finance::{
        FinanceError,
        credit::{Frequency, Loan},
        investment::{Lease, Purchase, after_tax, lease_or_buy, straight_line},
        plan::LoanYear,
    },
};

pub(super) const TOOL: Tool = Tool {
    key: "lease-or-buy",
    group: Group::Investment,
    inputs: &[
        Input::amount("asset-price"),
        Input::amount("borrowed"),
        Input::percent("loan-rate"),
        Input::years("loan-years", 40),
        Input::years("depreciation-years", 50),
        Input::amount("yearly-rent"),
        Input::years("rent-years", 40),
        Input::choice("timing-yearly", &["in-arrears", "in-advance"]),
        Input::amount("option"),
        Input::percent("corporate-rate").law("is.normal_rate"),
        Input::percent("discount-rate-yearly"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let (price, borrowed) = (form.amount("asset-price"), form.amount("borrowed"));
    let borrowed = if borrowed.is_zero() { price } else { borrowed };
    let (rate, tax) = (form.percent("loan-rate"), form.percent("corporate-rate"));
    let schedule = Loan::new(borrowed, rate, Frequency::Yearly, form.count("loan-years")).schedule()?;
    let loan = schedule.by_twelve_months();
    let purchase = Purchase {
        price,
        loan: loan
            .iter()
            .map(|year| LoanYear { principal: year.totals.principal, interest: year.totals.interest })
            .collect(),
        depreciation: straight_line(price, years(form, "depreciation-years")),
    };
    let lease = Lease { rents: rents(form), option: form.amount("option") };
    let typed = form.percent("discount-rate-yearly");
    let discount = if typed.is_zero() { after_tax(rate, tax).ok_or(FinanceError::TooLarge)? } else { typed };
    let found = lease_or_buy(&purchase, &lease, tax, discount)?;
    let hidden = match found.lease_rate {
        Some(rate) => Shown::Percent(rounded(rate)),
        None => Shown::Word("no-rate"),
    };
    let last = found.purchase_flows.len().max(found.lease_flows.len());
    let at = |flows: &[Money], year: usize| Shown::Money(flows.get(year).copied().unwrap_or_default());
    let rows = (0..last).map(|year| {
        let number = u32::try_from(year).unwrap_or(u32::MAX);
        let (buy, lease) = (at(&found.purchase_flows, year), at(&found.lease_flows, year));
        vec![Shown::Count(number, super::Counted::Things), buy, lease]
    });
    let cheaper = match found.purchase_advantage.cmp(&Money::ZERO) {
        std::cmp::Ordering::Greater => "buying",
        std::cmp::Ordering::Less => "leasing",
        std::cmp::Ordering::Equal => "same",
    };
    Ok(Answer::default()
        .line("discounted-at", discount)
        .strong("purchase-worth", found.purchase_worth)
        .strong("lease-worth", found.lease_worth)
        .line("purchase-advantage", found.purchase_advantage)
        .strong("cheaper", Shown::Word(cheaper))
        .line("lease-rate-before-tax", hidden)
        .grid(&["year", "purchase-flow", "lease-flow"], rows.collect())
        .remark("option-not-deducted")
        .cites(form.law(), &["is.normal_rate"]))
}

fn years(form: &Form<'_>, key: &str) -> u8 {
    u8::try_from(form.count(key)).unwrap_or(u8::MAX)
}

/// The first today; nil when rents are due at the end of years. The option is paid at the end of the last year.
fn rents(form: &Form<'_>) -> Vec<Money> {
    let each = vec![form.amount("yearly-rent"); usize::from(years(form, "rent-years"))];
    if form.choice("timing-yearly") == 0 {
        std::iter::once(Money::ZERO).chain(each).collect()
    } else {
        each.into_iter().chain([Money::ZERO]).collect()
    }
}
