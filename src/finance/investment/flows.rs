//! The flows of a project, after corporate tax.

use crate::base::{Money, Percent};
use crate::finance::FinanceError;
use rust_decimal::Decimal;

/// What a year's loss of the project does to the tax of the business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Losses {
    /// It lowers the tax on the other profits of the same year.
    LowerOtherTax,
    /// It saves nothing: the business makes no other profit. Nothing is carried forward.
    SaveNothing,
}

/// An investment and what it brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// Paid today, before VAT.
    pub outlay: Money,
    /// Working capital laid out today, that comes back at the end of the last year.
    pub working_capital: Money,
    /// EBE of each year, before tax.
    pub ebe: Vec<Money>,
    /// Depreciation of each year; none beyond its end. See [`straight_line`].
    pub depreciation: Vec<Money>,
    /// Rate of corporate tax.
    pub tax: Percent,
    /// What a year's loss does.
    pub losses: Losses,
    /// Got at the end of the last year for what is left, after tax.
    pub resale_after_tax: Money,
}

impl Project {
    /// Today's outlay, then each year EBE − tax × (EBE − depreciation), rounded to the cent.
    ///
    /// ```
    /// use visavis::{base::Money, finance::investment::{Losses, Project, straight_line}};
    /// let project = Project {
    ///     outlay: Money::euros(240_000),
    ///     working_capital: Money::euros(30_000),
    ///     ebe: vec![Money::euros(78_000); 6],
    ///     depreciation: straight_line(Money::euros(240_000), 6),
    ///     tax: "25 %".parse()?,
    ///     losses: Losses::LowerOtherTax,
    ///     resale_after_tax: Money::ZERO,
    /// };
    /// let flows = project.flows()?;
    /// assert_eq!((flows[0], flows[1]), (Money::euros(-270_000), Money::euros(68_500)));
    /// assert_eq!(flows[6], Money::euros(98_500));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`FinanceError::TooLarge`].
    pub fn flows(&self) -> Result<Vec<Money>, FinanceError> {
        let mut flows = vec![-(self.outlay + self.working_capital)];
        for (year, ebe) in self.ebe.iter().enumerate() {
            let depreciation = self.depreciation.get(year).copied().unwrap_or_default();
            let taxable = match (*ebe - depreciation, self.losses) {
                (loss, Losses::SaveNothing) if loss < Money::ZERO => Money::ZERO,
                (result, _) => result,
            };
            flows.push(rounded(less_tax(*ebe, taxable, self.tax)?)?);
        }
        if let Some(last) = flows.last_mut() {
            *last += self.working_capital + self.resale_after_tax;
        }
        Ok(flows)
    }
}

/// `cash` − `tax` × `taxable`, in euros, not rounded yet.
pub(super) fn less_tax(cash: Money, taxable: Money, tax: Percent) -> Result<Decimal, FinanceError> {
    let exact = || cash.to_decimal().checked_sub(taxable.to_decimal().checked_mul(tax.share())?);
    exact().ok_or(FinanceError::TooLarge)
}

/// To the cent.
pub(super) fn rounded(flow: Decimal) -> Result<Money, FinanceError> {
    Money::from_decimal(flow).ok_or(FinanceError::TooLarge)
}

/// Straight-line depreciation over some years: equal amounts to the cent, the last settles. No year, no amount.
///
/// ```
/// use visavis::{base::Money, finance::investment::straight_line};
/// assert_eq!(straight_line(Money::euros(100), 3), [3_333, 3_333, 3_334].map(Money::cents));
/// ```
pub fn straight_line(amount: Money, years: u8) -> Vec<Money> {
    let Some(each) = amount.times(1, years.into()) else { return Vec::new() };
    let mut left = amount;
    let mut rows = Vec::new();
    for _ in 1..years {
        rows.push(each);
        left -= each;
    }
    rows.push(left);
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn project(ebe: i64, losses: Losses) -> Project {
        Project {
            outlay: Money::euros(100),
            working_capital: Money::euros(10),
            ebe: vec![Money::euros(ebe)],
            depreciation: vec![Money::euros(100)],
            tax: "25".parse().unwrap(),
            losses,
            resale_after_tax: Money::euros(3),
        }
    }

    #[test]
    fn a_loss_saves_tax_only_against_other_profits() {
        let last = |losses| project(60, losses).flows().unwrap()[1];
        assert_eq!(last(Losses::LowerOtherTax), Money::euros(60 + 10 + 10 + 3));
        assert_eq!(last(Losses::SaveNothing), Money::euros(60 + 10 + 3));
    }

    #[test]
    fn depreciation_beyond_its_end_is_nil() {
        let mut longer = project(200, Losses::SaveNothing);
        longer.ebe.push(Money::euros(200));
        assert_eq!(longer.flows(), Ok([-110, 175, 163].map(Money::euros).to_vec()));
    }

    #[test]
    fn a_project_without_years_gives_its_capital_back_at_once() {
        let none =
            Project { ebe: Vec::new(), resale_after_tax: Money::ZERO, ..project(0, Losses::SaveNothing) };
        assert_eq!(none.flows(), Ok(vec![Money::euros(-100)]));
        assert_eq!(straight_line(Money::euros(5), 0), []);
    }

    proptest! {
        #[test]
        fn depreciation_is_the_whole_amount(cents: i32, years in 1_u8..) {
            let rows = straight_line(Money::cents(cents.into()), years);
            prop_assert_eq!(rows.len(), usize::from(years));
            prop_assert_eq!(rows.into_iter().sum::<Money>(), Money::cents(cents.into()));
        }
    }
}
