//! The monthly cash plan with VAT: what is received and paid each month, and the overdraft to ask for.

use super::{Answer, Form, Group, Input, Shown, Tool, ToolError};
use crate::finance::plan::{CashHabits, CashHistory, CashMonth, CashPlan, CashRow, VatRates, cash_plan};

const MONTH: [Input; 5] = [
    Input::amount("month-sales"),
    Input::amount("month-purchases"),
    Input::amount("month-investment"),
    Input::amount("month-receipts"),
    Input::amount("month-payments"),
];
const EARLIER: [Input; 4] = [
    Input::amount("month-sales"),
    Input::amount("month-purchases"),
    Input::amount("month-rent"),
    Input::amount("month-social"),
];

pub(super) const TOOL: Tool = Tool {
    key: "cash",
    group: Group::ShortTerm,
    inputs: &[
        Input::amount("opening-cash"),
        Input::percent("received-0"),
        Input::percent("received-1"),
        Input::percent("received-2"),
        Input::percent("received-3"),
        Input::months("purchases-delay", 12),
        Input::months("rent-delay", 12),
        Input::months("social-delay", 12).from(1),
        Input::percent("vat-sales").law("vat.normal_rate"),
        Input::percent("vat-purchases").law("vat.normal_rate"),
        Input::percent("vat-rent").law("vat.normal_rate"),
        Input::percent("vat-investment").law("vat.normal_rate"),
        Input::amount("rent"),
        Input::amount("wages"),
        Input::amount("social"),
        Input::amount("instalment"),
        Input::amount("vat-due"),
        Input::amount("vat-credit"),
        Input::rows("earlier-months", &EARLIER),
        Input::rows("months", &MONTH),
    ],
    work,
};

const COLUMNS: &[&str] = &[
    "month",
    "receipts",
    "other-receipts",
    "purchases-paid",
    "rent-paid",
    "investment-paid",
    "wages-paid",
    "social-paid",
    "vat-paid",
    "loan-paid",
    "other-payments",
    "payments",
    "closing-cash",
    "month-vat-due",
    "month-vat-credit",
];

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let parts = ["received-0", "received-1", "received-2", "received-3"];
    let plan = CashPlan {
        opening: form.amount("opening-cash"),
        habits: CashHabits {
            receipts: parts.map(|part| form.percent(part)).to_vec(),
            purchases_delay: form.count("purchases-delay") as usize,
            rent_delay: form.count("rent-delay") as usize,
            social_delay: form.count("social-delay") as usize,
            vat: VatRates {
                sales: form.percent("vat-sales"),
                purchases: form.percent("vat-purchases"),
                rent: form.percent("vat-rent"),
                investment: form.percent("vat-investment"),
            },
        },
        history: CashHistory {
            months: form.rows("earlier-months").iter().map(earlier).collect(),
            vat_due: form.amount("vat-due"),
            vat_credit: form.amount("vat-credit"),
        },
        months: form.rows("months").iter().map(|row| month(form, row)).collect(),
    };
    let projection = cash_plan(&plan)?;
    let rows = projection.rows.iter().enumerate().map(|(at, row)| cells(at, row)).collect();
    Ok(Answer::default()
        .strong("overdraft-needed", projection.overdraft_needed)
        .line("lowest-cash", projection.lowest)
        .line("closing-cash", projection.closing)
        .grid(COLUMNS, rows)
        .remark("cash-vat")
        .cites(form.law(), &["vat.normal_rate"]))
}

fn month(form: &Form<'_>, row: &Form<'_>) -> CashMonth {
    CashMonth {
        sales: row.amount("month-sales"),
        purchases: row.amount("month-purchases"),
        rent: form.amount("rent"),
        wages: form.amount("wages"),
        social_charges: form.amount("social"),
        investment: row.amount("month-investment"),
        loan: form.amount("instalment"),
        other_receipts: row.amount("month-receipts"),
        other_payments: row.amount("month-payments"),
    }
}

fn earlier(row: &Form<'_>) -> CashMonth {
    CashMonth {
        sales: row.amount("month-sales"),
        purchases: row.amount("month-purchases"),
        rent: row.amount("month-rent"),
        social_charges: row.amount("month-social"),
        ..CashMonth::default()
    }
}

fn cells(at: usize, row: &CashRow) -> Vec<Shown> {
    let amounts = [
        row.receipts,
        row.other_receipts,
        row.purchases,
        row.rent,
        row.investment,
        row.wages,
        row.social_charges,
        row.vat_paid,
        row.loan,
        row.other_payments,
        row.payments,
        row.closing,
        row.vat_due,
        row.vat_credit,
    ];
    std::iter::once(Shown::row(at)).chain(amounts.map(Shown::Money)).collect()
}
