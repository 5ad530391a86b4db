//! The discount of a bill: what is paid to the account, and the TEG.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError, input::BASIS};
use crate::finance::short_term::{DiscountTerms, discount};

pub(super) const TOOL: Tool = Tool {
    key: "discount",
    group: Group::ShortTerm,
    inputs: &[
        Input::amount("nominal"),
        Input::days("days-to-term"),
        Input::percent("discount-rate"),
        Input::percent("endorsement"),
        BASIS,
        Input::days("bank-days").law("discount.bank_days"),
        Input::amount("handling-fee"),
        Input::percent("vat").law("vat.normal_rate"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let terms = DiscountTerms {
        rate: form.percent("discount-rate"),
        endorsement: form.percent("endorsement"),
        bank_days: form.count("bank-days"),
        basis: form.basis(),
        fee: form.amount("handling-fee"),
        vat: form.percent("vat"),
    };
    let bill = discount(form.amount("nominal"), form.count("days-to-term"), &terms)?;
    Ok(Answer::default()
        .line("discount-interest", bill.interest)
        .line("endorsement", bill.endorsement)
        .line("handling-fee", bill.fee)
        .line("fee-vat", bill.vat)
        .strong("net-credited", bill.net)
        .line("cost-before-tax", bill.cost)
        .strong("teg", Shown::Share(bill.teg))
        .cites(form.law(), &["discount.bank_days", "vat.normal_rate"]))
}
