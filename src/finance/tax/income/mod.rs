//! The income tax (IR): scale by part, capped family quotient, décote.

mod household;
mod parts;

pub use household::Household;
pub use parts::Parts;

use super::{TaxError, error::positive, euro::to_the_euro};
use crate::base::{Money, Percent};
use crate::finance::{
    figure::{Figure, Term},
    regulation::{InForce, RegulationError, Scale},
};

/// The parameters of the IR on the income of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncomeRules {
    scale: Scale,
    half_part_cap: Money,
    decote_single: Money,
    decote_couple: Money,
    decote_rate: Percent,
    wage_rate: Percent,
    wage_min: Money,
    wage_max: Money,
}

/// The IR of a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IncomeTax {
    /// The taxable income.
    pub taxable: Money,
    /// By the scale with all the parts, to the cent.
    pub with_parts: Money,
    /// By the scale without the parts of the children, to the cent.
    pub without_children: Money,
    /// The advantage of the children is above its cap.
    pub capped: bool,
    /// The tax once that advantage is capped.
    pub after_cap: Money,
    /// Taken off small taxes, to the cent.
    pub decote: Money,
    /// The tax, in whole euros. A tax below 61 € is reckoned all the same, though the State does not collect it.
    pub tax: Money,
    /// The rate of the bracket that sets the tax: at the parts without children once the advantage is capped. Inside
    /// the décote, a further euro costs 1,4525 times that rate.
    pub marginal: Percent,
    /// The tax on the taxable income.
    pub average: Figure,
}

impl IncomeRules {
    /// The rules on the income of a year: the date is 31 December of that year.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self {
            scale: law.scale("ir.scale")?.clone(),
            half_part_cap: law.amount("ir.half_part_cap")?,
            decote_single: law.amount("ir.decote.single")?,
            decote_couple: law.amount("ir.decote.couple")?,
            decote_rate: law.rate("ir.decote.rate")?,
            wage_rate: law.rate("ir.wages.rate")?,
            wage_min: law.amount("ir.wages.min")?,
            wage_max: law.amount("ir.wages.max")?,
        })
    }

    /// The tax of a household (CGI art. 197, I), before reductions and credits. Rounded to the cent after the scale,
    /// after the cap and after the décote, then to the euro.
    ///
    /// The worked case I04: a couple with one child, the profit of a sole trader and the wages of a spouse, in 2025.
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, tax::{Household, IncomeRules}}};
    /// let rules = IncomeRules::at(Regulation::official().at(Date::constant(2025, 12, 31)))?;
    /// let taxable = rules.taxable(&[Money::euros(24_000)], Money::euros(68_000))?;
    /// assert_eq!(taxable, Money::euros(89_600));
    ///
    /// let tax = rules.tax(taxable, &Household::COUPLE.with_parts("2,5".parse()?))?;
    /// assert_eq!((tax.with_parts, tax.without_children), (Money::cents(963_998), Money::cents(1_308_798)));
    /// assert!(tax.capped);
    /// assert_eq!(tax.after_cap, Money::cents(1_128_098)); // 13 087,98 − 1 807
    /// assert_eq!(tax.tax, Money::euros(11_281));
    /// assert_eq!(tax.marginal.to_string(), "30");
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn tax(&self, taxable: Money, household: &Household) -> Result<IncomeTax, TaxError> {
        let taxable = positive("le revenu imposable", taxable)?;
        let Some(extra) = household.parts.as_quarters().checked_sub(household.base.as_quarters()) else {
            return Err(TaxError::BaseAboveParts {
                base: household.base.to_string(),
                parts: household.parts.to_string(),
            });
        };
        let by_scale = |parts: Parts| {
            self.scale
                .charge(taxable, parts.to_decimal())
                .and_then(Money::from_decimal)
                .ok_or(TaxError::TooLarge)
        };
        let (with_parts, without_children) = (by_scale(household.parts)?, by_scale(household.base)?);
        let cap = self.half_part_cap.times(i64::from(extra), 2).ok_or(TaxError::TooLarge)?;
        let capped = without_children - with_parts > cap;
        let (after_cap, acting) =
            if capped { (without_children - cap, household.base) } else { (with_parts, household.parts) };
        let decote = self.decote(after_cap, household.couple)?;
        let tax = to_the_euro(after_cap - decote);
        Ok(IncomeTax {
            taxable,
            with_parts,
            without_children,
            capped,
            after_cap,
            decote,
            tax,
            marginal: self.scale.marginal(taxable, acting.to_decimal()),
            average: Figure::quotient(tax, taxable, 1, Term::Named("revenu imposable")),
        })
    }

    /// A forfait less 45,25 % of the tax, never more than the tax (CGI art. 197, I-4).
    fn decote(&self, tax: Money, couple: bool) -> Result<Money, TaxError> {
        let forfait = if couple { self.decote_couple } else { self.decote_single };
        // Rounded once, as a whole: the rest would tip the other way on a half cent.
        let exact = forfait.to_decimal() - tax.to_decimal() * self.decote_rate.share();
        let decote = Money::from_decimal(exact).ok_or(TaxError::TooLarge)?;
        Ok(decote.max(Money::ZERO).min(tax))
    }
}

#[cfg(test)]
mod tests;
