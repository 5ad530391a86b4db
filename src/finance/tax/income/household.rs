//! Who is taxed together, and on what.

use super::{IncomeRules, parts::Parts};
use crate::base::Money;
use crate::finance::tax::{
    TaxError,
    error::{positive, within},
    euro::part,
};

/// A household for the income tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Household {
    /// Two persons taxed together: the décote is theirs.
    pub couple: bool,
    /// All the parts.
    pub parts: Parts,
    /// The parts without children: the advantage of the others is capped. The wider caps of lone parents and of some
    /// half-parts (invalidity, war veterans) are left out.
    pub base: Parts,
}

impl Household {
    /// One person without children.
    pub const SINGLE: Self = Self { couple: false, parts: Parts::ONE, base: Parts::ONE };
    /// Two persons taxed together, without children.
    pub const COUPLE: Self = Self { couple: true, parts: Parts::TWO, base: Parts::TWO };

    /// A household with dependent children (CGI art. 194): half a part for each of the first two, one part from the third
    /// on. Children in shared custody come after the others, and count for half as much. Lone parents and disability
    /// are left out.
    ///
    /// ```
    /// use visavis::finance::tax::Household;
    /// assert_eq!(Household::family(true, 3, 0)?.parts.to_string(), "4");
    /// assert_eq!(Household::family(true, 0, 3)?.parts.to_string(), "3");
    /// assert_eq!(Household::family(false, 1, 2)?.parts.to_string(), "2,25");
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn family(couple: bool, children: u32, shared: u32) -> Result<Self, TaxError> {
        let alone = if couple { Self::COUPLE } else { Self::SINGLE };
        // Quarters of a part: two for each of the first two children, four for the others.
        let quarters = |children: u32| children.saturating_mul(4).saturating_sub(children.min(2) * 2);
        let whole = quarters(children);
        let halved = (quarters(children.saturating_add(shared)) - whole) / 2;
        let all = alone.base.as_quarters().saturating_add(whole).saturating_add(halved);
        Ok(alone.with_parts(Parts::quarters(all)?))
    }

    /// The same with that many parts in all.
    #[must_use]
    pub const fn with_parts(self, parts: Parts) -> Self {
        Self { parts, ..self }
    }
}

impl IncomeRules {
    /// The allowance on the wages of one earner, to the cent: 10 %, no less than the floor, no more than the cap, and
    /// never above the wages (CGI art. 83, 3°).
    pub fn wage_allowance(&self, wages: Money) -> Result<Money, TaxError> {
        let wages = positive("le salaire", wages)?;
        Ok(part(self.wage_rate, wages)?.max(self.wage_min).min(self.wage_max).min(wages))
    }

    /// The taxable income of a household: the wages of each earner after their allowance, and the other net income, as
    /// the profit of a sole trader (below zero for a loss). Never below zero: what is left of a loss is carried forward
    /// by other rules.
    pub fn taxable(&self, wages: &[Money], other: Money) -> Result<Money, TaxError> {
        let mut taxable = within(other)?;
        for earner in wages {
            taxable = within(taxable + *earner - self.wage_allowance(*earner)?)?;
        }
        Ok(taxable.max(Money::ZERO))
    }
}
