//! The overdraft: interest scale (échelle d'intérêts), highest-overdraft commission (CPFD), movement commission.

use super::basis::{DayBasis, part, simple_interest};
use crate::base::{Money, Percent};
use crate::finance::{
    FinanceError,
    figure::{Figure, Term},
};

/// What the agreement says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OverdraftTerms {
    /// Yearly debit rate.
    pub rate: Percent,
    /// The year of that rate; 360 days only if the agreement says so.
    pub basis: DayBasis,
    /// Commission on the highest overdraft of each month (CPFD), a month.
    pub peak_fee: Percent,
    /// The cap of that commission, as a part of the debit interest; 50 % by use.
    pub peak_fee_cap: Percent,
    /// Commission on debit movements (commission de mouvement).
    pub movement_fee: Percent,
}

/// Days in a row with the same balance, by value date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// How many.
    pub days: u32,
    /// Below zero when overdrawn.
    pub balance: Money,
}

/// A closed period of an account, a quarter most often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverdraftPeriod {
    /// From the first day to the last.
    pub segments: Vec<Segment>,
    /// The highest overdraft of each month, without its sign; zero for a month in credit.
    pub monthly_peaks: Vec<Money>,
    /// Debits of the period that bear the movement commission.
    pub debit_movements: Money,
}

/// What the period cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overdraft {
    /// Length of the period.
    pub days: u32,
    /// Sum of overdrawn balances × days (nombres débiteurs), in euro-days.
    pub debit_numbers: Money,
    /// Debit interest on the whole of these numbers, rounded once.
    pub interest: Money,
    /// Highest-overdraft commission before its cap, rounded once.
    pub peak_fee_uncapped: Money,
    /// The same, capped.
    pub peak_fee: Money,
    /// Movement commission: it pays for keeping the account, and stays outside the TEG.
    pub movement_fee: Money,
    /// All that is taken.
    pub total: Money,
    /// Debit numbers on all the days of the period, in euros.
    pub mean_overdraft: Figure,
    /// Interest and highest-overdraft commission, a year of 365 days: a share of one.
    pub teg: Figure,
    /// Interest alone, a year of 365 days: a share of one.
    pub interest_rate: Figure,
}

/// The cost of an overdrawn period. An account always in credit has no interest, no highest-overdraft commission and
/// no rate.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::short_term::*};
/// let terms = OverdraftTerms {
///     rate: "9,25 %".parse()?, basis: DayBasis::Days360, peak_fee: "0,05 %".parse()?,
///     peak_fee_cap: "50 %".parse()?, movement_fee: "0,05 %".parse()?,
/// };
/// let segments = [(12, 4_200), (9, -8_600), (14, -15_400), (10, -3_100), (8, 2_500), (17, -21_800),
///     (13, -9_900), (9, 1_200)].map(|(days, euros)| Segment { days, balance: Money::euros(euros) });
/// let quarter = OverdraftPeriod {
///     segments: segments.to_vec(),
///     monthly_peaks: [15_400, 21_800, 21_800].map(Money::euros).to_vec(),
///     debit_movements: Money::euros(310_000),
/// };
/// let cost = overdraft(&quarter, &terms)?;
/// assert_eq!(cost.debit_numbers, Money::euros(823_300));
/// assert_eq!((cost.interest, cost.peak_fee), (Money::cents(21_154), Money::cents(2_950)));
/// assert_eq!(decimal(cost.teg.value().unwrap(), 4), "0.1069");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::TooLarge`]; [`FinanceError::NotAShare`] for a cap that is no part of the interest.
pub fn overdraft(period: &OverdraftPeriod, terms: &OverdraftTerms) -> Result<Overdraft, FinanceError> {
    const NUMBERS: Term = Term::Named("nombres débiteurs");
    let cap = super::basis::share(terms.peak_fee_cap)?;
    let days = period
        .segments
        .iter()
        .try_fold(0_u32, |total, segment| total.checked_add(segment.days))
        .ok_or(FinanceError::TooLarge)?;
    let debit_numbers = debit_numbers(&period.segments)?;
    let interest = simple_interest(debit_numbers, terms.rate, 1, terms.basis)?;
    let peaks = period.monthly_peaks.iter().map(|peak| Money::max(*peak, Money::ZERO)).sum();
    let peak_fee_uncapped = part(terms.peak_fee, peaks)?;
    let peak_fee = peak_fee_uncapped.min(part(cap, interest)?);
    let movement_fee = part(terms.movement_fee, period.debit_movements)?;
    let yearly = |cost| Figure::quotient(cost, debit_numbers, 365, NUMBERS);
    Ok(Overdraft {
        days,
        debit_numbers,
        interest,
        peak_fee_uncapped,
        peak_fee,
        movement_fee,
        total: interest + peak_fee + movement_fee,
        mean_overdraft: Figure::quotient(
            debit_numbers,
            Money::euros(days.into()),
            1,
            Term::Named("jours de la période"),
        ),
        teg: yearly(interest + peak_fee),
        interest_rate: yearly(interest),
    })
}

fn debit_numbers(segments: &[Segment]) -> Result<Money, FinanceError> {
    let total: i128 = segments
        .iter()
        .filter(|segment| segment.balance < Money::ZERO)
        .map(|segment| -i128::from(segment.balance.as_cents()) * i128::from(segment.days))
        .sum();
    i64::try_from(total).map(Money::cents).map_err(|_beyond| FinanceError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::Reason;
    use proptest::prelude::*;

    fn terms() -> OverdraftTerms {
        let percent = |text: &str| text.parse().unwrap();
        OverdraftTerms {
            rate: percent("9.25"),
            basis: DayBasis::Days360,
            peak_fee: percent("0.05"),
            peak_fee_cap: percent("50"),
            movement_fee: percent("0.05"),
        }
    }

    #[test]
    fn a_short_deep_overdraft_meets_the_cap() {
        let period = OverdraftPeriod {
            segments: vec![Segment { days: 1, balance: Money::euros(-36_000) }],
            monthly_peaks: vec![Money::euros(36_000)],
            debit_movements: Money::ZERO,
        };
        let cost = overdraft(&period, &terms()).unwrap();
        assert_eq!(cost.interest, Money::cents(925));
        assert_eq!(cost.peak_fee_uncapped, Money::euros(18));
        // Half of 9,25 €, the half cent rounded up.
        assert_eq!(cost.peak_fee, Money::cents(463));
    }

    proptest! {
        #[test]
        fn an_account_in_credit_costs_no_interest(
            balances in prop::collection::vec((1_u32..40, 0_i64..9_000_000), 0..12),
            peak in 0_i64..9_000_000,
        ) {
            let segments: Vec<_> = balances
                .into_iter()
                .map(|(days, cents)| Segment { days, balance: Money::cents(cents) })
                .collect();
            let debit_movements = Money::euros(1_000);
            let period = OverdraftPeriod { segments, monthly_peaks: vec![Money::cents(peak)], debit_movements };
            let cost = overdraft(&period, &terms()).unwrap();
            prop_assert_eq!((cost.interest, cost.peak_fee), (Money::ZERO, Money::ZERO));
            prop_assert_eq!(cost.total, cost.movement_fee);
            let none = Figure::NotComputable(Reason::NotPositive(Term::Named("nombres débiteurs")));
            prop_assert_eq!((cost.teg, cost.interest_rate), (none, none));
        }

        #[test]
        fn credit_days_never_pay_for_debit_days(
            balances in prop::collection::vec((1_u32..40, -9_000_000_i64..9_000_000), 1..12),
            richer in 0_i64..9_000_000,
        ) {
            let of = |more: i64| {
                let segments = balances
                    .iter()
                    .map(|(days, cents)| {
                        let credit = if *cents > 0 { more } else { 0 };
                        Segment { days: *days, balance: Money::cents(cents + credit) }
                    })
                    .collect();
                let period =
                    OverdraftPeriod { segments, monthly_peaks: Vec::new(), debit_movements: Money::ZERO };
                overdraft(&period, &terms()).unwrap().total
            };
            prop_assert_eq!(of(0), of(richer));
        }
    }
}
