//! From the terms of a loan to its rows: first the deferral, then the repayment of what is owed by then.

use super::{
    Basis, Capitalisation, CreditError, DeferralKind, Insurance, LARGEST, LONGEST, Loan, PeriodRate,
    Repayment, Row, Schedule,
    applied::AppliedRate,
    steps::{self, Paid},
};
use crate::base::Money;

/// The premium of a period.
#[derive(Clone, Copy)]
enum Premium {
    Constant(i64),
    OnOutstanding(AppliedRate),
}

/// The rows written so far, and what is owed after them. Amounts are in cents, and stay below [`LARGEST`].
pub(super) struct Ledger<'a> {
    loan: &'a Loan,
    pub(super) rate: PeriodRate,
    applied: AppliedRate,
    premium: Premium,
    pub(super) balance: i64,
    rows: Vec<Row>,
}

/// The lengths of the two times of a loan, in periods.
struct Times {
    deferral: u32,
    repayment: u32,
}

pub(super) fn amortise(loan: &Loan) -> Result<Schedule, CreditError> {
    if loan.capital <= Money::ZERO {
        return Err(CreditError::CapitalNotPositive { capital: loan.capital });
    }
    within(loan.capital.as_cents())?;
    let times = times(loan)?;
    let released = released(loan, times.deferral)?;
    let rate = loan.period_rate()?;
    let mut ledger = Ledger {
        loan,
        rate,
        applied: AppliedRate::new(rate),
        premium: premium(loan)?,
        balance: released.as_cents(),
        rows: Vec::with_capacity(usize::try_from(times.deferral + times.repayment).unwrap_or_default()),
    };
    ledger.defer(times.deferral)?;
    let constant = ledger.repay(times.repayment)?;
    Ok(Schedule {
        frequency: loan.frequency,
        capital: loan.capital,
        released,
        constant: constant.map(Money::cents),
        rows: ledger.rows,
    })
}

fn times(loan: &Loan) -> Result<Times, CreditError> {
    let length = |instalments| CreditError::LengthOutOfRange { instalments };
    if !(1..=LONGEST).contains(&loan.instalments) {
        return Err(length(loan.instalments));
    }
    let Some(deferral) = loan.deferral else { return Ok(Times { deferral: 0, repayment: loan.instalments }) };
    if !deferral.included {
        let all = loan.instalments.saturating_add(deferral.periods);
        return if all <= LONGEST {
            Ok(Times { deferral: deferral.periods, repayment: loan.instalments })
        } else {
            Err(length(all))
        };
    }
    match loan.instalments.checked_sub(deferral.periods) {
        Some(repayment @ 1..) => Ok(Times { deferral: deferral.periods, repayment }),
        _ => Err(CreditError::DeferralTooLong { deferral: deferral.periods, instalments: loan.instalments }),
    }
}

/// The first draw, once all of them are sound.
fn released(loan: &Loan, deferral: u32) -> Result<Money, CreditError> {
    if loan.draws.is_empty() {
        return Ok(loan.capital);
    }
    for draw in &loan.draws {
        if draw.amount <= Money::ZERO {
            return Err(CreditError::DrawNotSound { period: draw.period });
        }
        if draw.period > deferral {
            return Err(CreditError::DrawTooLate { period: draw.period });
        }
    }
    // Sums of money saturate, so a wrong total never passes for a right one.
    let drawn: Money = loan.draws.iter().map(|draw| draw.amount).sum();
    if drawn != loan.capital {
        return Err(CreditError::DrawsDisagree { drawn, capital: loan.capital });
    }
    let released = drawn_at(loan, 0);
    if released.is_zero() {
        let first = loan.draws.iter().map(|draw| draw.period).min().unwrap_or_default();
        return Err(CreditError::DrawNotSound { period: first });
    }
    Ok(released)
}

fn drawn_at(loan: &Loan, period: u32) -> Money {
    loan.draws.iter().filter(|draw| draw.period == period).map(|draw| draw.amount).sum()
}

/// Premiums are proportional to time, even beside an actuarial rate.
fn premium(loan: &Loan) -> Result<Premium, CreditError> {
    let rate = |rate| PeriodRate::new(rate, Basis::Proportional, loan.frequency);
    match loan.insurance {
        None => Ok(Premium::Constant(0)),
        Some(Insurance::Fixed(amount)) if amount < Money::ZERO => Err(CreditError::Negative { amount }),
        Some(Insurance::Fixed(amount)) => within(amount.as_cents()).map(Premium::Constant),
        Some(Insurance::OnCapital(yearly)) => {
            rate(yearly)?.on(loan.capital.as_cents()).map(Premium::Constant).ok_or(CreditError::TooLarge)
        }
        Some(Insurance::OnOutstanding(yearly)) => {
            rate(yearly).map(|rate| Premium::OnOutstanding(AppliedRate::new(rate)))
        }
    }
}

pub(super) fn within(cents: i64) -> Result<i64, CreditError> {
    if cents > LARGEST { Err(CreditError::TooLarge) } else { Ok(cents) }
}

impl Ledger<'_> {
    /// The number of the next instalment.
    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.rows.len() + 1).unwrap_or(u32::MAX)
    }

    /// The interest of the period on what is owed.
    pub(super) fn interest(&self) -> Result<i64, CreditError> {
        self.applied.on(self.balance).ok_or(CreditError::TooLarge)
    }

    pub(super) fn row(&mut self, interest: i64, principal: i64) -> Result<(), CreditError> {
        let (n, before) = (self.next(), self.balance);
        let insurance = match self.premium {
            Premium::Constant(cents) => cents,
            Premium::OnOutstanding(rate) => rate.on(before).ok_or(CreditError::TooLarge)?,
        };
        let drawn = if self.loan.draws.is_empty() { Money::ZERO } else { drawn_at(self.loan, n) };
        self.balance = within(before - principal + drawn.as_cents())?;
        self.rows.push(Row {
            n,
            before: Money::cents(before),
            interest: Money::cents(interest),
            principal: Money::cents(principal),
            insurance: Money::cents(insurance),
            drawn,
            after: Money::cents(self.balance),
        });
        Ok(())
    }

    fn defer(&mut self, periods: u32) -> Result<(), CreditError> {
        let Some(deferral) = self.loan.deferral else { return Ok(()) };
        // Simple interest bears on the sum of what was owed at each period, so that it is rounded once.
        let mut owed = 0;
        for period in 1..=periods {
            let ends = period == periods;
            let joins = match deferral.kind {
                DeferralKind::InterestOnly => {
                    let interest = self.interest()?;
                    self.row(interest, 0)?;
                    continue;
                }
                DeferralKind::Total(Capitalisation::EachPeriod) => true,
                DeferralKind::Total(Capitalisation::AtEnd) => ends,
                DeferralKind::Total(Capitalisation::Yearly) => {
                    ends || period.is_multiple_of(self.loan.frequency.per_year())
                }
            };
            owed += self.balance;
            let interest = if joins { self.rate.on(owed).ok_or(CreditError::TooLarge)? } else { 0 };
            self.row(interest, -interest)?;
            if joins {
                owed = 0;
            }
        }
        Ok(())
    }

    /// Repays what is owed in `n` instalments; gives the constant one, if one was computed.
    fn repay(&mut self, n: u32) -> Result<Option<i64>, CreditError> {
        match &self.loan.repayment {
            Repayment::ConstantPayments => {
                let payment = self.rate.payment(self.balance, n).ok_or(CreditError::TooLarge)?;
                self.instalments(n - 1, Paid::Computed(payment))?;
                self.settle()?;
                Ok(Some(payment))
            }
            Repayment::ConstantPrincipal => {
                let part = Money::cents(self.balance).times(1, i64::from(n)).ok_or(CreditError::TooLarge)?;
                for _ in 1..n {
                    self.row(self.interest()?, part.as_cents().min(self.balance))?;
                }
                self.settle()?;
                Ok(None)
            }
            Repayment::Bullet => {
                for _ in 1..n {
                    self.row(self.interest()?, 0)?;
                }
                self.settle()?;
                Ok(None)
            }
            Repayment::Steps(steps) => steps::repay(self, steps, n),
        }
    }

    /// Some equal instalments. A computed one, rounded up to the cent, may repay the last cents before its time.
    pub(super) fn instalments(&mut self, n: u32, paid: Paid) -> Result<(), CreditError> {
        for _ in 0..n {
            let interest = self.interest()?;
            let (Paid::Fixed(payment) | Paid::Computed(payment)) = paid;
            let principal = payment - interest;
            if principal < 0 {
                return Err(CreditError::BelowInterest {
                    n: self.next(),
                    payment: Money::cents(payment),
                    interest: Money::cents(interest),
                });
            }
            match paid {
                Paid::Fixed(_) if principal > self.balance => {
                    return Err(CreditError::RepaidTooEarly { n: self.next() });
                }
                _ => self.row(interest, principal.min(self.balance))?,
            }
        }
        Ok(())
    }

    /// The last instalment: all that is still owed.
    pub(super) fn settle(&mut self) -> Result<(), CreditError> {
        self.row(self.interest()?, self.balance)
    }
}
