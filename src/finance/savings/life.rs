//! Life insurance: a person's savings, taxed at the exit by the age of the contract.

use super::{Assumption, Contract, Projection, SavingsError};
use crate::base::{Money, Percent};
use crate::finance::{
    regulation::{InForce, RegulationError},
    tax::{TaxError, part},
};

/// The parameters of a surrender at a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LifeRules {
    years: u32,
    allowance_single: Money,
    allowance_couple: Money,
    reduced_rate: Percent,
    reduced_premiums: Money,
    flat_rate: Percent,
    social: Percent,
}

impl LifeRules {
    /// The rules at the surrender, or at the day of the case for one to come.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self {
            years: law.count("life.years")?,
            allowance_single: law.amount("life.allowance.single")?,
            allowance_couple: law.amount("life.allowance.couple")?,
            reduced_rate: law.rate("life.reduced_rate")?,
            reduced_premiums: law.amount("life.reduced_premiums")?,
            flat_rate: law.rate("pfu.income_tax")?,
            social: law.rate("social.levies.kept")?,
        })
    }

    /// The contract surrendered whole at its end (CGI art. 125-0 A, 200 A). Before eight years, gains bear 12,8 %. From
    /// eight years on, an allowance is taken off first from the gains of premiums up to 150 000 €, which bear 7,5 %, then
    /// from the rest, which bears 12,8 %; gains are shared in proportion to premiums. Social levies bear on all the
    /// gains. Shares and taxes are rounded to the cent.
    ///
    /// ```
    /// use visavis::{
    ///     base::{Date, Money, Percent},
    ///     finance::{regulation::Regulation, savings::{Contract, LifeRules}},
    /// };
    /// let rules = LifeRules::at(Regulation::official().at(Date::constant(2026, 11, 23)))?;
    /// let contract = Contract {
    ///     initial: Money::euros(50_000),
    ///     yearly: Money::ZERO,
    ///     years: 10,
    ///     entry_fee: Percent::ZERO,
    ///     management_fee: Percent::ZERO,
    ///     growth: "2".parse()?,
    /// };
    /// let end = rules.project(&contract, false)?;
    /// assert_eq!(end.gain, Money::cents(1_094_972));
    /// assert_eq!(end.income_tax, Money::cents(47_623)); // 7,5 % of what exceeds 4 600 €
    /// assert_eq!(end.social_levies, Money::cents(188_335)); // 17,2 %
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn project(&self, contract: &Contract, couple: bool) -> Result<Projection, SavingsError> {
        let projection = Projection::untaxed(
            contract.rows()?,
            &[
                Assumption::ConstantReturn,
                Assumption::ConstantLaw,
                Assumption::PaidOnFirstDay,
                Assumption::WholeExit,
                Assumption::LeviesAtExit,
                Assumption::AllowanceUnused,
            ],
        );
        let gain = projection.gain.max(Money::ZERO);
        let income_tax = if contract.years < self.years {
            part(self.flat_rate, gain)?
        } else {
            let allowance = if couple { self.allowance_couple } else { self.allowance_single };
            let (low, high) = self.shared(gain, projection.paid_in)?;
            let spared_low = low.min(allowance);
            let spared_high = high.min(allowance - spared_low);
            part(self.reduced_rate, low - spared_low)? + part(self.flat_rate, high - spared_high)?
        };
        let social = part(self.social, gain)?;
        Ok(projection.levied(income_tax, social))
    }

    /// The gains of the premiums up to the threshold, and those of the premiums above it.
    fn shared(&self, gain: Money, premiums: Money) -> Result<(Money, Money), TaxError> {
        if premiums <= self.reduced_premiums {
            return Ok((gain, Money::ZERO));
        }
        let low =
            gain.times(self.reduced_premiums.as_cents(), premiums.as_cents()).ok_or(TaxError::TooLarge)?;
        Ok((low, gain - low))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::regulation::Regulation;
    use jiff::civil::date;

    fn after(years: u32, initial: i64, growth: &str, couple: bool) -> Projection {
        let contract = Contract {
            initial: Money::euros(initial),
            yearly: Money::ZERO,
            years,
            entry_fee: Percent::ZERO,
            management_fee: Percent::ZERO,
            growth: growth.parse().unwrap(),
        };
        let rules = LifeRules::at(Regulation::official().at(date(2026, 11, 23))).unwrap();
        rules.project(&contract, couple).unwrap()
    }

    #[test]
    fn the_age_of_the_contract_changes_the_tax() {
        // One year at 10 % of 10 000 €: 12,8 % and 17,2 % of 1 000 €.
        let young = after(1, 10_000, "10", false);
        assert_eq!((young.income_tax, young.social_levies), (Money::euros(128), Money::euros(172)));
        assert_eq!(young.net, Money::euros(10_700));
        // At eight years the allowance covers the gain; social levies stay.
        let old = after(8, 10_000, "3", false);
        assert_eq!(old.income_tax, Money::ZERO);
        assert!(old.social_levies > Money::ZERO);
    }

    #[test]
    fn premiums_above_the_threshold_bear_the_flat_rate() {
        // 300 000 € doubled in eight years at some return: gains are shared half and half.
        let end = after(8, 300_000, "9", true);
        let half = end.gain.times(1, 2).unwrap();
        let low = part("7.5".parse().unwrap(), half - Money::euros(9_200)).unwrap();
        let high = part("12.8".parse().unwrap(), end.gain - half).unwrap();
        assert_eq!(end.income_tax, low + high);
    }

    #[test]
    fn a_loss_bears_no_tax() {
        let end = after(10, 10_000, "-2", false);
        assert!(end.gain < Money::ZERO);
        assert_eq!(end.net, end.gross);
    }
}
