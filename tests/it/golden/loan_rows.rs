//! The loans inside plans and lease-or-buy, worked out by the schedule of `finance::credit`.

use visavis::{
    base::{Money, Percent},
    finance::{
        credit::{Frequency, Loan, Schedule},
        plan::LoanYear,
    },
};

fn schedule(capital: Money, rate: Percent, per_year: u32, count: u32) -> Schedule {
    let frequency = Frequency::ALL.into_iter().find(|f| f.per_year() == per_year).expect("a frequency");
    Loan::new(capital, rate, frequency, count).schedule().expect("a loan")
}

/// Capital and interest of each year. Shorter than `years`, the rest is nil.
pub(crate) fn loan_years(
    capital: Money,
    rate: Percent,
    per_year: u32,
    count: u32,
    years: usize,
) -> Vec<LoanYear> {
    let of_loan = schedule(capital, rate, per_year, count).by_twelve_months();
    let paid =
        of_loan.iter().map(|y| LoanYear { principal: y.totals.principal, interest: y.totals.interest });
    paid.chain(std::iter::repeat(LoanYear::default())).take(years).collect()
}

/// The constant instalment.
pub(crate) fn instalment(capital: Money, rate: Percent, per_year: u32, count: u32) -> Money {
    schedule(capital, rate, per_year, count).constant_payment().expect("constant instalments")
}
