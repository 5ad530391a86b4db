//! Paying the owner-manager: the same budget as pay or as a dividend. Orders of magnitude, dated.

use super::{
    CorporateRules, DividendRules, IncomeRules, ManagerRules, Span, Stake, TaxError, TaxableYear,
    error::positive,
    euro::{contributions_within, part},
};
use crate::base::{Money, Percent};
use crate::finance::regulation::{InForce, RegulationError};

/// How the manager is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManagerStatus {
    /// Self-employed (TNS): the majority manager of a SARL, with what they put in.
    SelfEmployed(Stake),
    /// Assimilated to an employee: the president of a SAS, the minority manager of a SARL.
    Assimilated,
}

/// Everything that the comparison reads; each part at its own date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnerRules {
    /// At the closing of the year.
    pub corporate: CorporateRules,
    /// On the day of the dividend.
    pub dividends: DividendRules,
    /// On the day of the dividend.
    pub manager: ManagerRules,
    /// On the income of the year, or of the last year whose scale is known.
    pub income: IncomeRules,
    /// Contributions in part of net pay.
    pub contributions: Contributions,
}

/// Contributions in part of net pay: lower and upper order of magnitude.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contributions {
    self_employed: (Percent, Percent),
    assimilated: (Percent, Percent),
}

/// What a budget becomes. The parts add up to the cost at either end of the spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What the company spends.
    pub cost: Money,
    /// IS on the part of the result that is not deducted.
    pub corporate_tax: Money,
    /// Social contributions: an order of magnitude.
    pub contributions: Span,
    /// Social levies on the dividend.
    pub social_levies: Money,
    /// Income tax: the PFU of a dividend, the marginal rate on pay.
    pub income_tax: Span,
    /// In hand.
    pub net: Span,
}

impl Contributions {
    /// The orders of magnitude of the year of the pay.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self { self_employed: law.rates("tns.order")?, assimilated: law.rates("assimilated.order")? })
    }
}

impl OwnerRules {
    /// The budget as pay: deductible, so without IS; net pay plus its contributions make the cost, and the net pay less
    /// its 10 % allowance bears the marginal rate. Each amount is rounded to the cent. The pay is taken to stay within
    /// the bracket of `marginal`, and its taxable amount to be the net pay.
    pub fn as_pay(
        &self,
        budget: Money,
        status: ManagerStatus,
        marginal: Percent,
    ) -> Result<Outcome, TaxError> {
        let cost = positive("le budget", budget)?;
        let rates = match status {
            ManagerStatus::SelfEmployed(_) => self.contributions.self_employed,
            ManagerStatus::Assimilated => self.contributions.assimilated,
        };
        let contributions = contributions_within(cost, rates)?;
        let pay = contributions.taken_from(cost);
        let tax = |pay: Money| part(marginal, pay - self.income.wage_allowance(pay)?);
        let income_tax = Span { low: tax(pay.low)?, high: tax(pay.high)? };
        Ok(Outcome {
            cost,
            corporate_tax: Money::ZERO,
            contributions,
            social_levies: Money::ZERO,
            income_tax,
            net: Span { low: pay.low - income_tax.low, high: pay.high - income_tax.high },
        })
    }

    /// The budget as a dividend: it bears IS first, as the last euros of the result of `year`, then the PFU; the
    /// majority manager of a SARL pays contributions beyond a tenth of the stake. The legal reserve is left out.
    ///
    /// # Errors
    /// The budget is above the result of the year.
    ///
    /// ```
    /// use visavis::{
    ///     base::{Date, Money},
    ///     finance::{
    ///         regulation::Regulation,
    ///         tax::{Contributions, CorporateRules, DividendRules, IncomeRules, ManagerRules, ManagerStatus, OwnerRules,
    ///               TaxableYear},
    ///     },
    /// };
    /// let on = |year| Regulation::official().at(Date::constant(year, 12, 31));
    /// let rules = OwnerRules {
    ///     corporate: CorporateRules::at(on(2026))?,
    ///     dividends: DividendRules::at(on(2026))?,
    ///     manager: ManagerRules::at(on(2026))?,
    ///     income: IncomeRules::at(on(2025))?, // the scale for 2026 is not law yet
    ///     contributions: Contributions::at(on(2026))?,
    /// };
    /// let year =
    ///     TaxableYear { result: Money::euros(100_000), losses: Money::ZERO, months: 12, reduced: true };
    /// let dividend = rules.as_dividend(Money::euros(40_000), &year, ManagerStatus::Assimilated)?;
    /// assert_eq!(dividend.corporate_tax, Money::euros(10_000));
    /// assert_eq!(dividend.net.low, Money::euros(20_580)); // 30 000 less 31,4 %
    ///
    /// let pay = rules.as_pay(Money::euros(40_000), ManagerStatus::Assimilated, "30".parse()?)?;
    /// assert_eq!((pay.net.low, pay.net.high), (Money::cents(1_622_222), Money::cents(1_668_571)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn as_dividend(
        &self,
        budget: Money,
        year: &TaxableYear,
        status: ManagerStatus,
    ) -> Result<Outcome, TaxError> {
        let cost = positive("le budget", budget)?;
        if cost > year.result {
            return Err(TaxError::BudgetAboveResult { budget, result: year.result });
        }
        let without = TaxableYear { result: year.result - cost, ..*year };
        let corporate_tax = self.corporate.tax(year)?.tax - self.corporate.tax(&without)?.tax;
        // The rounding to the euro may exceed a budget of some cents.
        let dividend = (cost - corporate_tax).max(Money::ZERO);
        Ok(match status {
            ManagerStatus::Assimilated => {
                let levied = self.dividends.flat.on(dividend)?;
                Outcome {
                    cost,
                    corporate_tax,
                    contributions: Span::exactly(Money::ZERO),
                    social_levies: levied.social,
                    income_tax: Span::exactly(levied.income_tax),
                    net: Span::exactly(levied.net),
                }
            }
            ManagerStatus::SelfEmployed(stake) => {
                let paid = self.manager.dividend(&self.dividends, dividend, &stake)?;
                Outcome {
                    cost,
                    corporate_tax,
                    contributions: paid.contributions,
                    social_levies: paid.social,
                    income_tax: Span::exactly(paid.income_tax),
                    net: paid.net,
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::regulation::Regulation;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn rules() -> OwnerRules {
        let on = |year| Regulation::official().at(date(year, 12, 31));
        OwnerRules {
            corporate: CorporateRules::at(on(2026)).unwrap(),
            dividends: DividendRules::at(on(2026)).unwrap(),
            manager: ManagerRules::at(on(2026)).unwrap(),
            income: IncomeRules::at(on(2025)).unwrap(),
            contributions: Contributions::at(on(2026)).unwrap(),
        }
    }

    const YEAR: TaxableYear =
        TaxableYear { result: Money::euros(90_000), losses: Money::ZERO, months: 12, reduced: true };
    const STAKE: Stake =
        Stake { capital: Money::euros(10_000), premiums: Money::ZERO, current_account: Money::euros(5_000) };

    #[test]
    fn a_budget_above_the_result_is_refused() {
        let refused = rules().as_dividend(Money::euros(90_001), &YEAR, ManagerStatus::Assimilated);
        assert!(matches!(refused, Err(TaxError::BudgetAboveResult { .. })));
    }

    #[test]
    fn contributions_of_the_self_employed_are_lighter_on_pay() {
        let pay = |status| rules().as_pay(Money::euros(60_000), status, "30".parse().unwrap()).unwrap().net;
        assert!(pay(ManagerStatus::SelfEmployed(STAKE)).low > pay(ManagerStatus::Assimilated).high);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn nothing_is_lost_on_the_way(euros in 1_i64..90_000, assimilated: bool) {
            let status =
                if assimilated { ManagerStatus::Assimilated } else { ManagerStatus::SelfEmployed(STAKE) };
            let budget = Money::euros(euros);
            let pay = rules().as_pay(budget, status, "30".parse().unwrap()).unwrap();
            let dividend = rules().as_dividend(budget, &YEAR, status).unwrap();
            for way in [pay, dividend] {
                let kept = way.corporate_tax + way.social_levies;
                // The heavier contributions leave the lower net, with the lower tax on it.
                let heavy = way.contributions.high + way.income_tax.low + way.net.low;
                let light = way.contributions.low + way.income_tax.high + way.net.high;
                prop_assert_eq!(kept + heavy, budget);
                prop_assert_eq!(kept + light, budget);
                prop_assert!(way.net.low <= way.net.high && way.net.low >= Money::ZERO);
            }
        }
    }
}
