//! The four instalments of the corporate tax and what is left to pay.

use super::CorporateRules;
use crate::base::{Date, Money};
use crate::finance::tax::{
    TaxError,
    error::positive,
    euro::{part, to_the_euro},
};

/// The instalments of a year and its balance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instalments {
    /// Each with its date, in order; none when the tax of reference is small.
    pub due: Vec<(Date, Money)>,
    /// The tax of the year less its instalments: below zero, the State pays it back.
    pub balance: Money,
}

impl CorporateRules {
    /// The instalments of a year that opens on `opening`: a quarter of the tax of the year before, each rounded to the
    /// euro, on 15 March, June, September and December (CGI art. 1668, 1). The first is the one that follows the
    /// month of the earlier closing, or the month after that when it closed on the 20th or later: a year that opens on
    /// 1 January begins with 15 March. Nothing is due when the tax of reference is at most 3 000 €. The rule for very large companies is left
    /// out.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, tax::CorporateRules}};
    /// let rules = CorporateRules::at(Regulation::official().at(Date::constant(2026, 12, 31)))?;
    /// let plan = rules.instalments(Date::constant(2026, 1, 1), Money::euros(15_350), Money::euros(19_600))?;
    /// assert_eq!(plan.due.first(), Some(&(Date::constant(2026, 3, 15), Money::euros(3_838))));
    /// assert_eq!(plan.balance, Money::euros(4_248));
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn instalments(&self, opening: Date, reference: Money, tax: Money) -> Result<Instalments, TaxError> {
        let (reference, tax) =
            (positive("l’impôt de référence", reference)?, positive("l’impôt de l’exercice", tax)?);
        if reference <= self.instalment_waiver {
            return Ok(Instalments { due: Vec::new(), balance: tax });
        }
        let each = to_the_euro(part(self.instalment_share, reference)?);
        let earliest = first_month(opening).ok_or(TaxError::TooLarge)?;
        let due: Vec<(Date, Money)> = [opening.year(), opening.year().saturating_add(1)]
            .into_iter()
            .flat_map(|year| self.instalment_dates.iter().filter_map(move |day| day.of(year)))
            .filter(|date| *date >= earliest)
            .take(self.instalment_dates.len())
            .map(|date| (date, each))
            .collect();
        let paid = due.iter().map(|(_, amount)| *amount).sum();
        Ok(Instalments { balance: tax - paid, due })
    }
}

/// The first day of the first month in which an instalment may fall.
fn first_month(opening: Date) -> Option<Date> {
    let closing = opening.yesterday().ok()?;
    let months = if closing.day() >= 20 { 2 } else { 1 };
    closing.first_of_month().checked_add(jiff::Span::new().months(months)).ok()
}
