//! The corporate tax (IS): reduced and normal rates, losses, social contribution, instalments.

mod eligibility;
mod instalments;
mod losses;

pub use eligibility::{Company, Obstacle};
pub use instalments::Instalments;
pub use losses::Losses;

use super::{TaxError, error::positive, euro::rounded};
use crate::base::{Money, Percent};
use crate::finance::regulation::{DayOfYear, InForce, RegulationError};

/// The parameters of the IS at the closing of an accounting year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorporateRules {
    reduced_rate: Percent,
    normal_rate: Percent,
    reduced_cap: Money,
    reduced_turnover_max: Money,
    natural_persons_min: Percent,
    loss_cap: Money,
    loss_share: Percent,
    social_rate: Percent,
    social_allowance: Money,
    social_turnover_min: Money,
    instalment_dates: Vec<DayOfYear>,
    instalment_share: Percent,
    instalment_waiver: Money,
}

/// A year to be taxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxableYear {
    /// The tax result before earlier losses; below zero for a loss.
    pub result: Money,
    /// Earlier losses, as an amount above zero.
    pub losses: Money,
    /// The length of the year: 12, or another for a first or changed year.
    pub months: u32,
    /// The company has the reduced rate: [`CorporateRules::obstacles`] finds none.
    pub reduced: bool,
}

/// The IS of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CorporateTax {
    /// Earlier losses, used and left.
    pub losses: Losses,
    /// The result after losses; zero for a loss.
    pub taxable: Money,
    /// What the reduced rate may bear on at most; none without that rate.
    pub reduced_cap: Option<Money>,
    /// What bears the reduced rate.
    pub reduced_base: Money,
    /// What bears the normal rate.
    pub normal_base: Money,
    /// The tax, in whole euros.
    pub tax: Money,
}

impl CorporateRules {
    /// The rules in force at the closing of the year.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self {
            reduced_rate: law.rate("is.reduced_rate")?,
            normal_rate: law.rate("is.normal_rate")?,
            reduced_cap: law.amount("is.reduced_cap")?,
            reduced_turnover_max: law.amount("is.reduced_turnover_max")?,
            natural_persons_min: law.rate("is.natural_persons_min")?,
            loss_cap: law.amount("is.loss_cap")?,
            loss_share: law.rate("is.loss_share")?,
            social_rate: law.rate("is.social.rate")?,
            social_allowance: law.amount("is.social.allowance")?,
            social_turnover_min: law.amount("is.social.turnover_min")?,
            instalment_dates: law.yearly("is.instalment.dates")?.to_vec(),
            instalment_share: law.rate("is.instalment.share")?,
            instalment_waiver: law.amount("is.instalment.waiver")?,
        })
    }

    /// The tax of a year (CGI art. 219). The cap of the reduced rate follows the length of the year and is rounded to
    /// the cent; the two parts of the tax are added exactly, then rounded once to the euro.
    ///
    /// The worked cases I01 and I02: twelve months, then nine months with a loss carried forward.
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, tax::{CorporateRules, TaxableYear}}};
    /// let rules = CorporateRules::at(Regulation::official().at(Date::constant(2026, 12, 31)))?;
    /// let year = TaxableYear { result: Money::euros(78_400), losses: Money::ZERO, months: 12, reduced: true };
    /// let tax = rules.tax(&year)?;
    /// assert_eq!((tax.reduced_base, tax.normal_base), (Money::euros(42_500), Money::euros(35_900)));
    /// assert_eq!(tax.tax, Money::euros(15_350));
    ///
    /// let year = TaxableYear {
    ///     result: Money::euros(60_000),
    ///     losses: Money::euros(20_000),
    ///     months: 9,
    ///     reduced: true,
    /// };
    /// let tax = rules.tax(&year)?;
    /// assert_eq!((tax.taxable, tax.reduced_base), (Money::euros(40_000), Money::euros(31_875)));
    /// assert_eq!(tax.tax, Money::euros(6_813)); // 4 781,25 + 2 031,25 = 6 812,50
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn tax(&self, year: &TaxableYear) -> Result<CorporateTax, TaxError> {
        let months = checked_months(year.months)?;
        let losses = self.losses(year.result, year.losses)?;
        let taxable = year.result.max(Money::ZERO) - losses.used;
        let cap = self.reduced_cap.times(months, 12).ok_or(TaxError::TooLarge)?;
        let reduced_cap = year.reduced.then_some(cap);
        let reduced_base = taxable.min(reduced_cap.unwrap_or(Money::ZERO));
        let normal_base = taxable - reduced_base;
        let exact = reduced_base.to_decimal() * self.reduced_rate.share()
            + normal_base.to_decimal() * self.normal_rate.share();
        Ok(CorporateTax { losses, taxable, reduced_cap, reduced_base, normal_base, tax: rounded(exact)? })
    }

    /// The social contribution on the tax (CGI art. 235 ter ZC): 3,3 % of what exceeds 763 000 €, brought to the length
    /// of the year, to the euro. Nothing for a company below 7,63 M€ of turnover whose capital is paid up and held by
    /// natural persons.
    pub fn social_contribution(&self, company: &Company, tax: Money) -> Result<Money, TaxError> {
        let tax = positive("l’impôt", tax)?;
        let small = company.yearly_turnover()? < self.social_turnover_min;
        if small && company.capital_paid_up && company.natural_persons >= self.natural_persons_min {
            return Ok(Money::ZERO);
        }
        let allowance =
            self.social_allowance.times(i64::from(company.months), 12).ok_or(TaxError::TooLarge)?;
        let above = (tax - allowance).max(Money::ZERO);
        rounded(above.to_decimal() * self.social_rate.share())
    }
}

fn checked_months(months: u32) -> Result<i64, TaxError> {
    if (1..=24).contains(&months) { Ok(i64::from(months)) } else { Err(TaxError::Months(months)) }
}

#[cfg(test)]
mod tests;
