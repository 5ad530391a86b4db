//! The individual retirement plan (PER) of a self-employed person: what is deducted on the way in, taxed on the way out.

use super::{Assumption, Contract, Projection, SavingsError, contract::percent};
use crate::base::{Money, Percent};
use crate::finance::{
    regulation::{InForce, RegulationError},
    tax::{TaxError, part, positive},
};

/// The parameters of a PER.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerRules {
    pass: Money,
    most: Money,
    rate: Percent,
    extra_rate: Percent,
    gains_tax: Percent,
    gains_social: Percent,
}

/// What a payment saves and an exit costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerProjection {
    /// The plan, taken out as capital.
    pub capital: Projection,
    /// Paid in and deducted, over all the years.
    pub deducted: Money,
    /// The income tax saved by those deductions.
    pub saved: Money,
}

impl PerRules {
    /// The rules of the year of the profit, with the levies of that date.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        let pass = law.amount("pass")?;
        Ok(Self {
            pass,
            most: pass.times(i64::from(law.count("per.pass_max")?), 1).unwrap_or(pass),
            rate: law.rate("per.rate")?,
            extra_rate: law.rate("per.extra_rate")?,
            gains_tax: law.rate("pfu.income_tax")?,
            gains_social: law.rate("per.social_levies")?,
        })
    }

    /// What a self-employed person may deduct in a year (CGI art. 154 bis): 10 % of the profit up to 8 PASS, and 15 % of
    /// its part between 1 and 8 PASS; 10 % of one PASS for smaller profits. Each part is rounded to the cent.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, savings::PerRules}};
    /// let rules = PerRules::at(Regulation::official().at(Date::constant(2026, 12, 31)))?;
    /// assert_eq!(rules.ceiling(Money::euros(90_000))?, Money::euros(15_291)); // 9 000 + 15 % of 41 940
    /// assert_eq!(rules.ceiling(Money::euros(20_000))?, Money::euros(4_806));
    /// assert_eq!(rules.ceiling(Money::euros(500_000))?, Money::euros(88_911));
    /// # Ok::<(), visavis::finance::savings::SavingsError>(())
    /// ```
    pub fn ceiling(&self, profit: Money) -> Result<Money, SavingsError> {
        let profit = positive("le bénéfice", profit.max(Money::ZERO))?.min(self.most).max(self.pass);
        Ok(part(self.rate, profit)? + part(self.extra_rate, profit - self.pass)?)
    }

    /// The plan taken out as capital: what was deducted bears the scale at `marginal_at_exit` without any allowance, the
    /// gains bear 12,8 % and social levies; what was not deducted bears nothing (CGI art. 158, 5-b quinquies, 200 A).
    /// Each year deducts its payment up to `ceiling`. Each tax is rounded to the cent.
    pub fn project(
        &self,
        contract: &Contract,
        ceiling: Money,
        marginal_now: Percent,
        marginal_at_exit: Percent,
    ) -> Result<PerProjection, SavingsError> {
        positive("le plafond de déduction", ceiling)?;
        percent("le taux marginal", marginal_now, 0)?;
        percent("le taux marginal à la sortie", marginal_at_exit, 0)?;
        let capital = Projection::untaxed(
            contract.rows()?,
            &[
                Assumption::ConstantReturn,
                Assumption::ConstantLaw,
                Assumption::PaidOnFirstDay,
                Assumption::WholeExit,
                Assumption::MarginalRateHolds,
                Assumption::ConstantCeiling,
            ],
        );
        let (mut deducted, mut saved) = (Money::ZERO, Money::ZERO);
        for row in &capital.rows {
            let deducted_now = row.paid_in.min(ceiling);
            deducted += deducted_now;
            saved += part(marginal_now, deducted_now)?;
        }
        let gain = capital.gain.max(Money::ZERO);
        // After a loss, what comes back of the deductions cannot be more than what is left.
        let returned = deducted.min(capital.gross);
        let income_tax = part(marginal_at_exit, returned)? + part(self.gains_tax, gain)?;
        let social = part(self.gains_social, gain)?;
        Ok(PerProjection { capital: capital.levied(income_tax, social), deducted, saved })
    }
}

/// The parameters of an annuity from a PER whose payments were deducted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnnuityRules {
    allowance: Percent,
    social: Percent,
    fractions: [(u32, Percent); 4],
}

/// One year of annuity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Annuity {
    /// Before tax.
    pub gross: Money,
    /// Income tax, after the 10 % allowance of pensions.
    pub income_tax: Money,
    /// Social levies, on a fraction set by age.
    pub social_levies: Money,
    /// What is left.
    pub net: Money,
}

impl AnnuityRules {
    /// The levies of `law`, with the allowance on pensions of the last income whose rules are known.
    pub fn at(law: InForce<'_>, income: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self {
            allowance: income.rate("ir.pension.rate")?,
            social: law.rate("per.annuity_levies")?,
            fractions: [
                (70, law.rate("annuity.from_70")?),
                (60, law.rate("annuity.from_60")?),
                (50, law.rate("annuity.from_50")?),
                (0, law.rate("annuity.under_50")?),
            ],
        })
    }

    /// The capital turned into an annuity at a rate that the insurer gives, from an age. The floor and cap of the
    /// allowance, which bear on all the pensions of the household, are left out. Each amount is rounded to the cent.
    pub fn yearly(
        &self,
        capital: Money,
        conversion: Percent,
        age: u32,
        marginal: Percent,
    ) -> Result<Annuity, SavingsError> {
        percent("le taux de conversion", conversion, 0)?;
        percent("le taux marginal", marginal, 0)?;
        let gross = part(conversion, positive("le capital", capital)?)?;
        let income_tax = part(marginal, gross - part(self.allowance, gross)?)?;
        let fraction =
            self.fractions.iter().find(|(from, _)| age >= *from).map_or(Percent::ZERO, |(_, share)| *share);
        let social_levies = part(self.social, part(fraction, gross)?)?;
        let net = gross - income_tax - social_levies;
        Ok(Annuity { gross, income_tax, social_levies, net })
    }
}

impl PerProjection {
    /// What the plan earns in all: its net capital and the tax saved on the way in, less what was paid in.
    pub fn earned(&self) -> Result<Money, TaxError> {
        crate::finance::tax::within(self.capital.net + self.saved - self.capital.paid_in)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::regulation::Regulation;
    use jiff::civil::date;

    fn contract(growth: &str) -> Contract {
        Contract {
            initial: Money::ZERO,
            yearly: Money::euros(10_000),
            years: 2,
            entry_fee: Percent::ZERO,
            management_fee: Percent::ZERO,
            growth: growth.parse().unwrap(),
        }
    }

    fn project(growth: &str, ceiling: i64) -> PerProjection {
        let rules = PerRules::at(Regulation::official().at(date(2026, 12, 31))).unwrap();
        let rate = |text: &str| text.parse().unwrap();
        rules.project(&contract(growth), Money::euros(ceiling), rate("41"), rate("30")).unwrap()
    }

    #[test]
    fn what_was_deducted_is_taxed_at_the_exit() {
        let plan = project("0", 6_000);
        assert_eq!((plan.deducted, plan.saved), (Money::euros(12_000), Money::euros(4_920)));
        assert_eq!(plan.capital.income_tax, Money::euros(3_600));
        assert_eq!(plan.earned(), Ok(Money::euros(1_320)));
    }

    #[test]
    fn gains_bear_the_flat_rates_of_the_plan() {
        // 10 000 × 1,1 × 1,1 + 10 000 × 1,1 = 23 100: a gain of 3 100.
        let plan = project("10", 0);
        assert_eq!(plan.capital.income_tax, Money::cents(39_680));
        assert_eq!(plan.capital.social_levies, Money::cents(57_660)); // 18,6 %
    }

    #[test]
    fn a_lost_plan_costs_nothing_more() {
        let plan = project("-100", 10_000);
        assert_eq!((plan.capital.gross, plan.capital.net), (Money::ZERO, Money::ZERO));
    }

    #[test]
    fn an_annuity_bears_less_as_one_grows_old() {
        let on = |year| Regulation::official().at(date(year, 12, 31));
        let rules = AnnuityRules::at(on(2025), on(2025)).unwrap();
        let yearly = |age| {
            let rate = |text: &str| text.parse().unwrap();
            rules.yearly(Money::euros(200_000), rate("4"), age, rate("11")).unwrap()
        };
        let at_65 = yearly(65);
        // 8 000 a year: 11 % of 7 200, and 17,2 % of 40 %.
        assert_eq!((at_65.income_tax, at_65.social_levies), (Money::euros(792), Money::cents(55_040)));
        assert!(yearly(45).net < yearly(55).net && yearly(55).net < at_65.net && at_65.net < yearly(70).net);
    }
}
