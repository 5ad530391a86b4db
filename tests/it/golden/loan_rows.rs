//! The rows of a plain loan that plans and lease-or-buy need: to be replaced by the schedule of `finance::credit`.

use rust_decimal::Decimal;
use visavis::{
    base::{Money, Percent},
    finance::plan::LoanYear,
};

/// A loan with constant instalments, interest rounded each time, the last instalment settling: capital and interest
/// of each year. Shorter than `years`, the rest is nil.
pub(crate) fn plain_loan_years(
    capital: Money,
    rate: Percent,
    per_year: u32,
    count: u32,
    years: usize,
) -> Vec<LoanYear> {
    let instalment = plain_instalment(capital, rate, per_year, count);
    let mut left = capital;
    let mut rows = vec![LoanYear::default(); years.max((count / per_year + 1) as usize)];
    for n in 0..count {
        let exact = left.to_decimal() * rate.share() / Decimal::from(per_year);
        let interest = Money::from_decimal(exact).expect("an amount");
        let principal = if n + 1 == count { left } else { instalment - interest };
        left -= principal;
        let year = &mut rows[(n / per_year) as usize];
        year.principal += principal;
        year.interest += interest;
    }
    rows.truncate(years);
    rows
}

/// The constant instalment of that loan, rounded to the cent.
pub(crate) fn plain_instalment(capital: Money, rate: Percent, per_year: u32, count: u32) -> Money {
    let periodic = rate.share() / Decimal::from(per_year);
    if periodic.is_zero() {
        return capital.times(1, count.into()).expect("a count");
    }
    let discounted = (0..count).fold(Decimal::ONE, |factor, _| factor / (Decimal::ONE + periodic));
    Money::from_decimal(capital.to_decimal() * periodic / (Decimal::ONE - discounted)).expect("an amount")
}
