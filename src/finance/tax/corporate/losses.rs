//! The losses of earlier years that a profit absorbs.

use super::CorporateRules;
use crate::base::Money;
use crate::finance::tax::{
    TaxError,
    error::{positive, within},
    euro::part,
};

/// Losses used and left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Losses {
    /// Set against the profit of the year.
    pub used: Money,
    /// Carried forward, the loss of the year included.
    pub left: Money,
}

impl CorporateRules {
    /// What a result absorbs of earlier losses: 1 M€, and half of the profit above 1 M€ (CGI art. 209, I), rounded to
    /// the cent. A loss of the year is added to those carried forward.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, tax::CorporateRules}};
    /// let rules = CorporateRules::at(Regulation::official().at(Date::constant(2026, 12, 31)))?;
    /// let losses = rules.losses(Money::euros(1_600_000), Money::euros(2_000_000))?;
    /// assert_eq!((losses.used, losses.left), (Money::euros(1_300_000), Money::euros(700_000)));
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn losses(&self, result: Money, earlier: Money) -> Result<Losses, TaxError> {
        let (result, earlier) = (within(result)?, positive("le déficit reportable", earlier)?);
        let profit = result.max(Money::ZERO);
        let freely = profit.min(self.loss_cap);
        let used = earlier.min(freely + part(self.loss_share, profit - freely)?);
        Ok(Losses { used, left: earlier - used + (profit - result) })
    }
}
