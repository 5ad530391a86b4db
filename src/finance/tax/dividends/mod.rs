//! Dividends: the flat tax (PFU) or the scale, and the majority manager of a SARL.

mod manager;

pub use manager::{ManagerDividend, ManagerRules, Stake};

use super::{TaxError, error::positive, euro::part};
use crate::base::{Money, Percent};
use crate::finance::regulation::{InForce, RegulationError};

/// The rates of the PFU at a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlatTax {
    /// 12,8 %.
    pub income_tax: Percent,
    /// The social levies.
    pub social: Percent,
}

/// The parameters of dividends at the day on which they are received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DividendRules {
    pub(super) flat: FlatTax,
    allowance: Percent,
    deductible_csg: Percent,
}

/// What dividends bear, both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DividendTax {
    /// Under the PFU.
    pub flat: Levied,
    /// Under the scale, at the marginal rate of the household. Its net counts no saving of the next year.
    pub scale: Levied,
    /// What the deductible CSG saves on the tax of the next year, under the scale.
    pub saving_next_year: Money,
}

/// What one way takes and leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levied {
    /// Income tax.
    pub income_tax: Money,
    /// Social levies.
    pub social: Money,
    /// Both.
    pub total: Money,
    /// What is left.
    pub net: Money,
}

impl FlatTax {
    /// The rates at a date.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self { income_tax: law.rate("pfu.income_tax")?, social: law.rate("social.levies")? })
    }

    /// What it takes of a gain, each levy rounded to the cent; nothing of a loss.
    pub fn on(&self, gain: Money) -> Result<Levied, TaxError> {
        let taxed = gain.max(Money::ZERO);
        Ok(levied(gain, part(self.income_tax, taxed)?, part(self.social, taxed)?))
    }
}

impl DividendRules {
    /// The rules at the day on which dividends are received.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self {
            flat: FlatTax::at(law)?,
            allowance: law.rate("dividend.allowance")?,
            deductible_csg: law.rate("csg.deductible")?,
        })
    }

    /// Both ways for a dividend, each levy rounded to the cent (CGI art. 200 A, 158 3-2°, 154 quinquies). The dividend is
    /// taken to stay within the bracket of `marginal`; the option for the scale bears on all the income of this kind of
    /// the year.
    ///
    /// The worked case I06:
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, tax::DividendRules}};
    /// let rules = DividendRules::at(Regulation::official().at(Date::constant(2026, 6, 30)))?;
    /// let tax = rules.compare(Money::euros(30_000), "30".parse()?)?;
    /// assert_eq!((tax.flat.total, tax.flat.net), (Money::euros(9_420), Money::euros(20_580)));
    /// assert_eq!((tax.scale.income_tax, tax.scale.total), (Money::euros(5_400), Money::euros(10_980)));
    /// assert_eq!(tax.saving_next_year, Money::euros(612));
    /// assert!(!tax.scale_is_cheaper());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn compare(&self, amount: Money, marginal: Percent) -> Result<DividendTax, TaxError> {
        let amount = positive("le dividende", amount)?;
        let after_allowance = amount - part(self.allowance, amount)?;
        let deductible = part(self.deductible_csg, amount)?;
        let (income_tax, social) = (part(marginal, after_allowance)?, part(self.flat.social, amount)?);
        Ok(DividendTax {
            flat: self.flat.on(amount)?,
            scale: levied(amount, income_tax, social),
            saving_next_year: part(marginal, deductible)?,
        })
    }
}

impl DividendTax {
    /// True when the scale takes less, the saving of the next year counted.
    pub fn scale_is_cheaper(&self) -> bool {
        self.scale.total - self.saving_next_year < self.flat.total
    }
}

fn levied(amount: Money, income_tax: Money, social: Money) -> Levied {
    let total = income_tax + social;
    Levied { income_tax, social, total, net: amount - total }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::regulation::Regulation;
    use jiff::civil::date;

    fn rules(year: i16) -> DividendRules {
        DividendRules::at(Regulation::official().at(date(year, 6, 30))).unwrap()
    }

    #[test]
    fn the_day_of_payment_sets_the_levies() {
        let total = |year| rules(year).flat.on(Money::euros(1_000)).unwrap().total;
        assert_eq!((total(2025), total(2026)), (Money::euros(300), Money::euros(314)));
    }

    #[test]
    fn the_scale_is_cheaper_at_low_marginal_rates() {
        let cheaper = |rate: &str| {
            rules(2026).compare(Money::euros(5_000), rate.parse().unwrap()).unwrap().scale_is_cheaper()
        };
        assert!(cheaper("0") && cheaper("11"));
        assert!(!cheaper("30") && !cheaper("41") && !cheaper("45"));
    }

    #[test]
    fn a_loss_bears_nothing() {
        let loss = rules(2026).flat.on(Money::euros(-500)).unwrap();
        assert_eq!((loss.total, loss.net), (Money::ZERO, Money::euros(-500)));
        assert!(matches!(
            rules(2026).compare(Money::euros(-1), Percent::ZERO),
            Err(TaxError::Negative { .. })
        ));
    }

    #[test]
    fn a_large_stake_leaves_an_ordinary_dividend() {
        let law = Regulation::official().at(date(2026, 6, 30));
        let stake =
            Stake { capital: Money::euros(500_000), premiums: Money::ZERO, current_account: Money::ZERO };
        let amount = Money::euros(30_000);
        let dividend = ManagerRules::at(law).unwrap().dividend(&rules(2026), amount, &stake).unwrap();
        assert_eq!(dividend.over, Money::ZERO);
        assert_eq!(dividend.net.low, rules(2026).flat.on(amount).unwrap().net);
        assert_eq!(dividend.net.low, dividend.net.high);
    }
}
