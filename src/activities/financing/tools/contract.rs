//! What every placement asks, and how a projection is told.

use super::{Answer, Counted, Form, Input, Shown};
use crate::finance::{
    savings::{Contract, Projection, TaxedAs},
    tax::TaxError,
};

pub(super) const INITIAL: Input = Input::amount("paid-first");
pub(super) const YEARLY: Input = Input::amount("paid-yearly");
pub(super) const YEARS: Input = Input::years("held-years", 80);
pub(super) const GROWTH: Input = Input::percent("growth");
pub(super) const ENTRY_FEE: Input = Input::percent("entry-fee");
pub(super) const MANAGEMENT_FEE: Input = Input::percent("management-fee");
/// A company or a person.
pub(super) const HOLDER: Input = Input::choice("holder", &["company", "person"]);
pub(super) const CORPORATE_RATE: Input = Input::percent("corporate-rate").law("is.normal_rate");

pub(super) fn contract(form: &Form<'_>) -> Contract {
    Contract {
        initial: form.amount(INITIAL.key),
        yearly: form.amount(YEARLY.key),
        years: form.count(YEARS.key),
        entry_fee: form.percent(ENTRY_FEE.key),
        management_fee: form.percent(MANAGEMENT_FEE.key),
        growth: form.percent(GROWTH.key),
    }
}

/// Who holds it, at the law of the day.
pub(super) fn holder(form: &Form<'_>) -> Result<TaxedAs, TaxError> {
    if form.choice(HOLDER.key) == 0 {
        Ok(TaxedAs::Company(form.percent(CORPORATE_RATE.key)))
    } else {
        TaxedAs::person(form.law())
    }
}

/// The law that taxes that holder.
pub(super) const fn taxing(holder: TaxedAs) -> &'static [&'static str] {
    match holder {
        TaxedAs::Company(_) => &["is.normal_rate", "is.reduced_rate"],
        TaxedAs::Person(_) => &["pfu.income_tax", "social.levies"],
    }
}

/// Its end, its years, and what it takes for granted.
pub(super) fn told(answer: Answer, end: &Projection) -> Answer {
    let rows = end.rows.iter().map(|row| {
        let fees = row.entry_fee + row.management_fee;
        let amounts = [row.opening, row.paid_in, row.growth, fees, row.closing, row.tax].map(Shown::Money);
        std::iter::once(Shown::Count(row.year, Counted::Things)).chain(amounts).collect()
    });
    let rows = rows.collect();
    let granted: Vec<String> = end.assumptions.iter().map(ToString::to_string).collect();
    answer
        .line("paid-in", end.paid_in)
        .line("gross-value", end.gross)
        .line("gain", end.gain)
        .unless_nil("exit-income-tax", end.income_tax)
        .unless_nil("exit-social", end.social_levies)
        .unless_nil("company-tax", end.corporate_tax)
        .strong("net-value", end.net)
        .grid(&["year", "opening-value", "paid-in", "growth", "fees", "closing-value", "year-tax"], rows)
        .says("assumptions", granted.join("\u{202f}; "))
}
