//! The overdraft of a quarter: interest scale, commissions, TEG.

use super::{Answer, Counted, Form, Group, Input, Shown, Tool, ToolError, input::BASIS};
use crate::finance::short_term::{OverdraftPeriod, OverdraftTerms, Segment, overdraft};

const SEGMENT: [Input; 2] = [Input::days("days"), Input::amount("balance")];
const PEAK: [Input; 1] = [Input::amount("peak")];

pub(super) const TOOL: Tool = Tool {
    key: "overdraft",
    group: Group::ShortTerm,
    inputs: &[
        Input::percent("debit-rate"),
        BASIS,
        Input::rows("segments", &SEGMENT),
        Input::percent("peak-fee").law("overdraft.peak_fee"),
        Input::percent("peak-cap").law("overdraft.peak_cap"),
        Input::rows("peaks", &PEAK),
        Input::percent("movement-fee"),
        Input::amount("movements"),
    ],
    work,
};

fn work(form: &Form<'_>) -> Result<Answer, ToolError> {
    let terms = OverdraftTerms {
        rate: form.percent("debit-rate"),
        basis: form.basis(),
        peak_fee: form.percent("peak-fee"),
        peak_fee_cap: form.percent("peak-cap"),
        movement_fee: form.percent("movement-fee"),
    };
    let segments = form.rows("segments");
    let period = OverdraftPeriod {
        segments: segments
            .iter()
            .map(|row| Segment { days: row.count("days"), balance: row.amount("balance") })
            .collect(),
        // A peak may be typed as the balance that it is, below zero.
        monthly_peaks: form.amounts("peaks", "peak").into_iter().map(crate::base::Money::abs).collect(),
        debit_movements: form.amount("movements"),
    };
    let cost = overdraft(&period, &terms)?;
    Ok(Answer::default()
        .line("period-days", Shown::Count(cost.days, Counted::Days))
        .line("debit-numbers", cost.debit_numbers)
        .line("mean-overdraft", Shown::Euros(cost.mean_overdraft))
        .line("debit-interest", cost.interest)
        .line("peak-fee-uncapped", cost.peak_fee_uncapped)
        .line("peak-fee", cost.peak_fee)
        .line("movement-fee", cost.movement_fee)
        .strong("taken", cost.total)
        .line("interest-rate", Shown::Share(cost.interest_rate))
        .strong("teg", Shown::Share(cost.teg))
        .remark("movement-fee-outside")
        .cites(form.law(), &["overdraft.peak_fee", "overdraft.peak_cap", "usury.overdraft"]))
}
