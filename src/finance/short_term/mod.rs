//! Credit within the year: overdraft, discount of a bill, Dailly assignment, factoring, and what each truly costs.
//!
//! Between businesses a contract may count interest on 360 days; the TEG always comes back to the civil year of
//! 365 days, so that it is comparable (art. R314-2 C. conso). Every fee is rounded to the cent when it is charged;
//! rates of cost are exact quotients.

mod basis;
mod dailly;
mod discount;
mod factoring;
mod overdraft;

pub use basis::{DayBasis, simple_interest};
pub use dailly::{Dailly, DaillyTerms, dailly};
pub use discount::{Discount, DiscountTerms, discount};
pub use factoring::{Factoring, FactoringTerms, factoring};
pub use overdraft::{Overdraft, OverdraftPeriod, OverdraftTerms, Segment, overdraft};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Money, Percent};
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    fn any_money() -> impl Strategy<Value = Money> {
        prop_oneof![any::<i64>(), -9_000_000_i64..9_000_000, Just(0)].prop_map(Money::cents)
    }

    fn any_percent() -> impl Strategy<Value = Percent> {
        let points = prop_oneof![
            (any::<i64>(), 0_u32..12).prop_map(|(n, scale)| Decimal::new(n, scale)),
            (0_i64..10_000).prop_map(|n| Decimal::new(n, 2)),
            Just(Decimal::ZERO),
            Just(Decimal::MAX),
        ];
        points.prop_map(Percent::new)
    }

    fn any_basis() -> impl Strategy<Value = DayBasis> {
        prop_oneof![Just(DayBasis::Days360), Just(DayBasis::Days365)]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn any_terms_are_taken_or_refused(
            amounts in prop::array::uniform3(any_money()),
            rates in prop::array::uniform4(any_percent()),
            days: u32,
            more_days: u32,
            basis in any_basis(),
        ) {
            let ([amount, fee, moved], [rate, part, other, last]) = (amounts, rates);
            let terms = DiscountTerms {
                rate, endorsement: part, bank_days: more_days, basis, fee, vat: other,
            };
            let _ = discount(amount, days, &terms);
            let terms = DaillyTerms { advance: part, rate, basis, commission: other, slip_fee: fee };
            let _ = dailly(amount, days, &terms);
            let terms = FactoringTerms {
                commission: rate, financing_rate: other, basis, outstanding_basis: basis, financed: part,
                guarantee_fund: last, reserve: last, fixed_fees: fee,
            };
            let _ = factoring(amount, days, &terms);
            let terms = OverdraftTerms { rate, basis, peak_fee: part, peak_fee_cap: other, movement_fee: last };
            let segments = vec![Segment { days, balance: amount }, Segment { days: more_days, balance: moved }];
            let period = OverdraftPeriod { segments, monthly_peaks: vec![fee, amount], debit_movements: moved };
            let _ = overdraft(&period, &terms);
        }
    }
}
