//! Steps of instalments (paliers), some fixed, some computed.

use super::{
    CreditError, Step,
    amortise::{Ledger, within},
    period_rate::quotient,
};
use crate::base::Money;
use rust_decimal::Decimal;

/// What an instalment pays, in cents.
#[derive(Clone, Copy)]
pub(super) enum Paid {
    /// As the contract states: it may not repay more than is owed.
    Fixed(i64),
    /// As computed, to the rounding.
    Computed(i64),
}

/// Repays what is owed by these steps, `n` instalments in all; gives the last computed payment.
pub(super) fn repay(ledger: &mut Ledger<'_>, steps: &[Step], n: u32) -> Result<Option<i64>, CreditError> {
    if let Some(empty) = steps.iter().position(|step| step.instalments == 0) {
        return Err(CreditError::EmptyStep { step: empty + 1 });
    }
    let given = steps.iter().map(|step| u64::from(step.instalments)).sum();
    if given != u64::from(n) {
        return Err(CreditError::StepsLength { expected: n, given });
    }
    for amount in steps.iter().filter_map(|step| step.payment) {
        if amount < Money::ZERO {
            return Err(CreditError::Negative { amount });
        }
        within(amount.as_cents())?;
    }
    let (mut constant, mut left) = (None, steps);
    while let Some((step, after)) = left.split_first() {
        let paid = if let Some(fixed) = step.payment {
            Paid::Fixed(fixed.as_cents())
        } else {
            let payment = computed(ledger, left)?;
            constant = Some(payment);
            Paid::Computed(payment)
        };
        if after.is_empty() {
            ledger.instalments(step.instalments - 1, paid)?;
            ledger.settle()?;
        } else {
            ledger.instalments(step.instalments, paid)?;
        }
        left = after;
    }
    Ok(constant)
}

/// The instalment which, paid in every computed step that is left, repays with the fixed ones what is owed.
fn computed(ledger: &Ledger<'_>, left: &[Step]) -> Result<i64, CreditError> {
    let (mut owed, mut factor, mut discount) = (Decimal::from(ledger.balance), Decimal::ZERO, Decimal::ONE);
    for step in left {
        let annuity = ledger.rate.annuity(step.instalments);
        let worth = discount * annuity.factor;
        match step.payment {
            Some(fixed) => owed -= Decimal::from(fixed.as_cents()) * worth,
            None => factor += worth,
        }
        discount *= annuity.discount;
    }
    if owed.is_sign_negative() {
        return Err(CreditError::RepaidTooEarly { n: ledger.next() });
    }
    quotient(owed, factor).ok_or(CreditError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::credit::{Frequency, Loan, Repayment, Schedule};

    fn loan(steps: &[(u32, Option<i64>)]) -> Result<Schedule, CreditError> {
        let steps =
            steps.iter().map(|&(instalments, euros)| Step { instalments, payment: euros.map(Money::euros) });
        Loan::new(Money::euros(110_000), "4.20".parse().unwrap(), Frequency::Monthly, 60)
            .repaid(Repayment::Steps(steps.collect()))
            .schedule()
    }

    #[test]
    fn a_computed_step_may_come_first() {
        let schedule = loan(&[(24, None), (36, Some(1_500))]).unwrap();
        let payment = schedule.constant_payment().unwrap();
        assert!(schedule.rows()[..24].iter().all(|row| row.instalment() == payment));
        assert!(schedule.rows()[24..59].iter().all(|row| row.instalment() == Money::euros(1_500)));
        let gap = schedule.rows()[59].instalment() - Money::euros(1_500);
        assert!(gap.abs() < Money::euros(1), "only rounding is left to settle: {gap}");
    }

    #[test]
    fn two_computed_steps_pay_the_same() {
        let schedule = loan(&[(12, None), (12, Some(1_500)), (36, None)]).unwrap();
        let (first, last) = (schedule.rows()[0].instalment(), schedule.rows()[30].instalment());
        assert!((first - last).abs() <= Money::cents(1), "{first} {last}");
    }

    #[test]
    fn all_fixed_steps_settle_at_the_end() {
        let schedule = loan(&[(60, Some(1_500))]).unwrap();
        assert_eq!(schedule.constant_payment(), None);
        assert!(schedule.rows()[59].instalment() > Money::euros(30_000));
        assert!(schedule.rows()[59].after.is_zero());
    }

    #[test]
    fn senseless_steps_are_refused() {
        let below = |n, payment, interest| {
            let (payment, interest) = (Money::euros(payment), Money::cents(interest));
            Err(CreditError::BelowInterest { n, payment, interest })
        };
        assert_eq!(loan(&[(24, Some(384)), (36, None)]), below(1, 384, 38_500));
        assert_eq!(loan(&[(24, None)]), Err(CreditError::StepsLength { expected: 60, given: 24 }));
        assert_eq!(loan(&[]), Err(CreditError::StepsLength { expected: 60, given: 0 }));
        assert_eq!(loan(&[(60, None), (0, None)]), Err(CreditError::EmptyStep { step: 2 }));
        assert_eq!(loan(&[(30, Some(6_000)), (30, None)]), Err(CreditError::RepaidTooEarly { n: 19 }));
        assert_eq!(loan(&[(30, None), (30, Some(6_000))]), Err(CreditError::RepaidTooEarly { n: 1 }));
        let owed = Err(CreditError::Negative { amount: Money::euros(-1) });
        assert_eq!(loan(&[(30, Some(-1)), (30, None)]), owed);
    }
}
