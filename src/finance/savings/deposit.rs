//! The term deposit (compte à terme): capital guaranteed, a rate for a term, a penalty when it is left early.

use super::{Assumption, Projection, Row, SavingsError, TaxedAs, contract::percent};
use crate::base::{Money, Percent};
use crate::finance::tax::{TaxError, part, positive};
use rust_decimal::Decimal;

/// A term deposit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermDeposit {
    /// Paid on the first day.
    pub amount: Money,
    /// The yearly rate at the term.
    pub rate: Percent,
    /// The term, from 1 to 240.
    pub months: u32,
    /// When it is left, if before the term.
    pub left_after: Option<u32>,
    /// Points taken off the rate when it is left early; the rate never goes below zero.
    pub penalty: Percent,
}

impl TermDeposit {
    /// Simple interest: amount × rate × months / 12. What has accrued at the end of each year is rounded to the cent; a
    /// row holds the difference. A company is taxed on the interest accrued each year, a person at the end. Each tax is
    /// rounded to the cent.
    ///
    /// ```
    /// use visavis::{base::{Money, Percent}, finance::savings::{TaxedAs, TermDeposit}};
    /// let deposit = TermDeposit {
    ///     amount: Money::euros(60_000),
    ///     rate: "2.4".parse()?,
    ///     months: 18,
    ///     left_after: None,
    ///     penalty: Percent::ZERO,
    /// };
    /// let end = deposit.project(TaxedAs::Company("25".parse()?))?;
    /// let interest: Vec<Money> = end.rows.iter().map(|row| row.growth).collect();
    /// assert_eq!(interest, [Money::euros(1_440), Money::euros(720)]);
    /// assert_eq!(end.net, Money::euros(61_620));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn project(&self, holder: TaxedAs) -> Result<Projection, SavingsError> {
        let held = self.held()?;
        percent("le taux", self.rate, 0)?;
        percent("la pénalité", self.penalty, 0)?;
        let amount = positive("le dépôt", self.amount)?;
        let points = if held < self.months {
            (self.rate.points() - self.penalty.points()).max(Decimal::ZERO)
        } else {
            self.rate.points()
        };
        let mut rows = Vec::new();
        let mut accrued = Money::ZERO;
        for year in 1..=held.div_ceil(12) {
            let months = held.min(year * 12);
            let exact = amount.to_decimal() * points * Decimal::from(months) / Decimal::from(1_200);
            let until_now = Money::from_decimal(exact).ok_or(TaxError::TooLarge)?;
            let growth = until_now - accrued;
            let tax = match holder {
                TaxedAs::Company(rate) => {
                    percent("le taux d’IS", rate, 0)?;
                    part(rate, growth)?
                }
                TaxedAs::Person(_) => Money::ZERO,
            };
            rows.push(Row {
                year,
                opening: if year == 1 { Money::ZERO } else { amount + accrued },
                paid_in: if year == 1 { amount } else { Money::ZERO },
                entry_fee: Money::ZERO,
                growth,
                management_fee: Money::ZERO,
                closing: amount + until_now,
                tax,
            });
            accrued = until_now;
        }
        match holder {
            TaxedAs::Company(_) => {
                let assumptions = [
                    Assumption::SimpleInterest,
                    Assumption::ConstantLaw,
                    Assumption::TaxPaidApart,
                    Assumption::ConstantCompanyRate,
                ];
                Ok(Projection::untaxed(rows, &assumptions).of_company(Money::ZERO)?)
            }
            TaxedAs::Person(flat) => {
                let assumptions = [Assumption::SimpleInterest, Assumption::ConstantLaw];
                let projection = Projection::untaxed(rows, &assumptions);
                let levied = flat.on(projection.gain)?;
                Ok(projection.levied(levied.income_tax, levied.social))
            }
        }
    }

    fn held(&self) -> Result<u32, SavingsError> {
        if !(1..=240).contains(&self.months) {
            return Err(SavingsError::Months { months: self.months });
        }
        let held = self.left_after.unwrap_or(self.months);
        if (1..=self.months).contains(&held) { Ok(held) } else { Err(SavingsError::Months { months: held }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::regulation::Regulation;
    use jiff::civil::date;

    fn deposit() -> TermDeposit {
        TermDeposit {
            amount: Money::euros(60_000),
            rate: "2.4".parse().unwrap(),
            months: 36,
            left_after: None,
            penalty: "1".parse().unwrap(),
        }
    }

    #[test]
    fn leaving_early_costs_points() {
        let company = TaxedAs::Company("25".parse().unwrap());
        let early = TermDeposit { left_after: Some(12), ..deposit() }.project(company).unwrap();
        assert_eq!(early.gain, Money::euros(840));
        assert_eq!(early.rows.len(), 1);
        let harsh = TermDeposit { left_after: Some(12), penalty: "3".parse().unwrap(), ..deposit() };
        assert_eq!(harsh.project(company).unwrap().net, Money::euros(60_000));
    }

    #[test]
    fn a_person_bears_the_flat_tax_at_the_end() {
        let person = TaxedAs::person(Regulation::official().at(date(2026, 11, 23))).unwrap();
        let end = deposit().project(person).unwrap();
        assert_eq!(end.gain, Money::euros(4_320));
        assert_eq!(end.income_tax + end.social_levies, Money::cents(135_648)); // 31,4 %
        assert!(end.rows.iter().all(|row| row.tax.is_zero()));
    }

    #[test]
    fn impossible_terms_are_refused() {
        let company = TaxedAs::Company(Percent::ZERO);
        for wrong in [
            TermDeposit { months: 0, ..deposit() },
            TermDeposit { months: 241, ..deposit() },
            TermDeposit { left_after: Some(0), ..deposit() },
            TermDeposit { left_after: Some(37), ..deposit() },
            TermDeposit { rate: "-1".parse().unwrap(), ..deposit() },
            TermDeposit { amount: Money::cents(i64::MAX), ..deposit() },
        ] {
            assert!(wrong.project(company).is_err(), "{wrong:?}");
        }
    }
}
