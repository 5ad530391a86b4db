//! Money that is paid in, bears fees and grows, year by year.

use super::{Assumption, SavingsError};
use crate::base::{Money, Percent};
use crate::finance::tax::{TaxError, part, positive, within};
use rust_decimal::Decimal;

/// What is paid in, for how long, at which fees and return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contract {
    /// Paid on the first day.
    pub initial: Money,
    /// Paid on the first day of each year, the first year included.
    pub yearly: Money,
    /// From 1 to 80.
    pub years: u32,
    /// Taken from each payment.
    pub entry_fee: Percent,
    /// Taken at the end of each year from the value with its growth.
    pub management_fee: Percent,
    /// Growth of a year before management fees; below zero for a fall.
    pub growth: Percent,
}

/// One year of a projection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// From 1.
    pub year: u32,
    /// The value at the start.
    pub opening: Money,
    /// Paid on the first day, fees included.
    pub paid_in: Money,
    /// Entry fees.
    pub entry_fee: Money,
    /// Growth, before management fees.
    pub growth: Money,
    /// Management fees.
    pub management_fee: Money,
    /// The value at the end.
    pub closing: Money,
    /// The tax of the year, paid apart: zero where tax waits for the exit; below zero where a loss saves tax.
    pub tax: Money,
}

/// A projection to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection {
    /// Year by year.
    pub rows: Vec<Row>,
    /// All that was paid in.
    pub paid_in: Money,
    /// The value at the end, before tax at the exit.
    pub gross: Money,
    /// The value less what was paid in, fees taken off; below zero for a loss.
    pub gain: Money,
    /// Income tax of a person at the exit.
    pub income_tax: Money,
    /// Social levies of a person at the exit.
    pub social_levies: Money,
    /// Corporate tax of a company, over all the years, the exit included.
    pub corporate_tax: Money,
    /// The value less all these taxes.
    pub net: Money,
    /// What it takes for granted.
    pub assumptions: Vec<Assumption>,
}

impl Contract {
    /// The years of the contract. Each payment bears its entry fee; the value grows; management fees are taken from the
    /// value so grown. Each fee and each growth is rounded to the cent.
    ///
    /// ```
    /// use visavis::{base::{Money, Percent}, finance::savings::Contract};
    /// let contract = Contract {
    ///     initial: Money::euros(10_000),
    ///     yearly: Money::ZERO,
    ///     years: 2,
    ///     entry_fee: "2".parse()?,
    ///     management_fee: "0.5".parse()?,
    ///     growth: "3".parse()?,
    /// };
    /// let rows = contract.rows()?;
    /// // 9 800 + 294 = 10 094, less 0,5 %.
    /// assert_eq!(rows.first().map(|row| row.closing), Some(Money::cents(1_004_353)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rows(&self) -> Result<Vec<Row>, SavingsError> {
        self.check()?;
        let mut rows = Vec::new();
        let mut value = Money::ZERO;
        for year in 1..=self.years {
            let paid_in = if year == 1 { self.initial + self.yearly } else { self.yearly };
            let entry_fee = part(self.entry_fee, paid_in)?;
            let invested = value + paid_in - entry_fee;
            let growth = part(self.growth, invested)?;
            let management_fee = part(self.management_fee, within(invested + growth)?)?;
            let closing = within(invested + growth - management_fee)?;
            rows.push(Row {
                year,
                opening: value,
                paid_in,
                entry_fee,
                growth,
                management_fee,
                closing,
                tax: Money::ZERO,
            });
            value = closing;
        }
        Ok(rows)
    }

    fn check(&self) -> Result<(), SavingsError> {
        if !(1..=80).contains(&self.years) {
            return Err(SavingsError::Years { years: self.years });
        }
        positive("le versement initial", self.initial)?;
        positive("le versement annuel", self.yearly)?;
        percent("les frais d’entrée", self.entry_fee, 0)?;
        percent("les frais de gestion", self.management_fee, 0)?;
        percent("le rendement", self.growth, -100)
    }
}

impl Projection {
    /// Of those years, before any tax.
    pub(super) fn untaxed(rows: Vec<Row>, assumptions: &[Assumption]) -> Self {
        let paid_in = rows.iter().map(|row| row.paid_in).sum();
        let gross = rows.last().map_or(Money::ZERO, |row| row.closing);
        Self {
            rows,
            paid_in,
            gross,
            gain: gross - paid_in,
            income_tax: Money::ZERO,
            social_levies: Money::ZERO,
            corporate_tax: Money::ZERO,
            net: gross,
            assumptions: assumptions.to_vec(),
        }
    }

    /// With the levies of a person at the exit.
    pub(super) fn levied(self, income_tax: Money, social_levies: Money) -> Self {
        let net = self.gross - income_tax - social_levies;
        Self { income_tax, social_levies, net, ..self }
    }

    /// With the tax of a company: that of each row, and what is left to settle at the exit.
    pub(super) fn of_company(self, at_exit: Money) -> Result<Self, TaxError> {
        let yearly: Money = self.rows.iter().map(|row| row.tax).sum();
        let corporate_tax = within(yearly + at_exit)?;
        Ok(Self { corporate_tax, net: self.gross - corporate_tax, ..self })
    }
}

/// Refuses a rate below `least` or above 100 %.
pub(super) fn percent(what: &'static str, percent: Percent, least: i64) -> Result<(), SavingsError> {
    if percent.points() < Decimal::from(least) || percent.points() > Decimal::ONE_HUNDRED {
        return Err(SavingsError::Percent { what, percent });
    }
    Ok(())
}
