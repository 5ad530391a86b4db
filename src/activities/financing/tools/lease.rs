//! A lease (crédit-bail): its rents from a rate, or the rate hidden in the rents that are quoted.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError};
use crate::finance::credit::{Frequency, LeaseTerms, Rent, Timing};

pub(super) const TOOL: Tool = Tool {
    key: "lease",
    group: Group::Investment,
    inputs: &[
        Input::amount("asset-price"),
        Input::things("rents", 1_200),
        Input::choice("frequency", &["monthly", "quarterly", "half-yearly", "yearly"]),
        Input::choice("timing", &["in-advance", "in-arrears"]),
        Input::choice("lease-known", &["from-rate", "from-rent"]),
        Input::percent("lease-rate"),
        Input::amount("quoted-rent"),
        Input::amount("first-rent"),
        Input::amount("residual"),
        Input::percent("vat").law("vat.normal_rate"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let first = form.amount("first-rent");
    let terms = LeaseTerms {
        price: form.amount("asset-price"),
        rate: form.percent("lease-rate"),
        frequency: form.chosen("frequency", Frequency::ALL),
        rents: form.count("rents"),
        timing: form.chosen("timing", [Timing::InAdvance, Timing::InArrears]),
        first_rent: (!first.is_zero()).then_some(first),
        residual: form.amount("residual"),
        vat: form.percent("vat"),
    };
    let plan = if form.choice("lease-known") == 0 {
        terms.plan()?
    } else {
        terms.quoted(form.amount("quoted-rent"))?
    };
    let with_vat = plan.rents().last().map_or(plan.rent(), Rent::with_vat);
    let rate = match plan.implicit_rate() {
        Ok(rate) => Shown::Percent(rate.teg(2)),
        Err(why) => Shown::Absent(why.to_string()),
    };
    let rows = plan.rents().iter().map(|rent| {
        let amounts = [rent.amount, rent.vat, rent.with_vat()].map(Shown::Money);
        std::iter::once(Shown::Count(rent.n, super::Counted::Things)).chain(amounts).collect()
    });
    Ok(Answer::default()
        .strong("rent", plan.rent())
        .line("rent-with-vat", with_vat)
        .line("lease-total", plan.total())
        .strong("lease-cost", plan.cost())
        .strong("lease-rate", rate)
        .grid(&["number", "rent-before-tax", "rent-vat", "rent-paid-all"], rows.collect())
        .cites(form.law(), &["vat.normal_rate"]))
}
