//! The dividend of the majority manager of a SARL: beyond a tenth of what was put in, it bears contributions.

use super::DividendRules;
use crate::base::{Money, Percent};
use crate::finance::{
    regulation::{InForce, RegulationError},
    tax::{
        Span, TaxError,
        error::positive,
        euro::{contributions_within, part},
    },
};

/// What the manager, with spouse and minor children, has put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stake {
    /// Their part of the capital.
    pub capital: Money,
    /// Their part of the premiums.
    pub premiums: Money,
    /// The average balance of their current account over the year.
    pub current_account: Money,
}

/// The parameters of that dividend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManagerRules {
    threshold: Percent,
    contributions: (Percent, Percent),
}

/// That dividend and what it leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ManagerDividend {
    /// A tenth of the stake.
    pub threshold: Money,
    /// The part that bears social levies, as any dividend.
    pub under: Money,
    /// The part that bears contributions instead.
    pub over: Money,
    /// The income tax of the PFU, on the whole.
    pub income_tax: Money,
    /// Social levies on the part under the threshold.
    pub social: Money,
    /// Contributions on the part over it: an order of magnitude.
    pub contributions: Span,
    /// What is left.
    pub net: Span,
}

impl ManagerRules {
    /// The rules at the payment of the dividend.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self { threshold: law.rate("dividend.tns_threshold")?, contributions: law.rates("tns.order")? })
    }

    /// The dividend of a majority manager under the PFU (CSS art. L131-6). Contributions are an order of magnitude: the
    /// part over the threshold is taken as net pay plus its contributions. Each amount is rounded to the cent.
    ///
    /// ```
    /// use visavis::{
    ///     base::{Date, Money},
    ///     finance::{regulation::Regulation, tax::{DividendRules, ManagerRules, Stake}},
    /// };
    /// let law = Regulation::official().at(Date::constant(2026, 6, 30));
    /// let stake = Stake {
    ///     capital: Money::euros(50_000),
    ///     premiums: Money::ZERO,
    ///     current_account: Money::euros(30_000),
    /// };
    /// let dividend = ManagerRules::at(law)?.dividend(&DividendRules::at(law)?, Money::euros(30_000), &stake)?;
    /// assert_eq!((dividend.under, dividend.over), (Money::euros(8_000), Money::euros(22_000)));
    /// assert_eq!(dividend.social, Money::euros(1_488));
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn dividend(
        &self,
        rules: &DividendRules,
        amount: Money,
        stake: &Stake,
    ) -> Result<ManagerDividend, TaxError> {
        let amount = positive("le dividende", amount)?;
        let put_in = positive("le capital", stake.capital)?
            + positive("les primes", stake.premiums)?
            + positive("le compte courant", stake.current_account)?;
        let threshold = part(self.threshold, put_in)?;
        let under = amount.min(threshold);
        let over = amount - under;
        let income_tax = part(rules.flat.income_tax, amount)?;
        let social = part(rules.flat.social, under)?;
        let contributions = contributions_within(over, self.contributions)?;
        let net = contributions.taken_from(amount - income_tax - social);
        Ok(ManagerDividend { threshold, under, over, income_tax, social, contributions, net })
    }
}
