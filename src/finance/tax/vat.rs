//! The VAT regimes: exemption of small businesses, simplified, normal, and what crossing a threshold does.

use super::{TaxError, error::positive};
use crate::base::Money;
use crate::finance::regulation::{InForce, RegulationError};

/// What is sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VatActivity {
    /// Goods, meals on the spot, accommodation.
    Goods,
    /// Services.
    Services,
}

/// How VAT is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VatRegime {
    /// Exempt (franchise en base): no VAT on sales, none deducted on purchases.
    Exempt,
    /// One return a year and two instalments (régime réel simplifié).
    Simplified,
    /// Monthly returns (régime réel normal), quarterly for small amounts.
    Normal,
}

/// What the turnover of the year does to the exemption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exemption {
    /// Lost since 1 January: the turnover of the year before was above the threshold.
    AlreadyLost,
    /// Kept this year and the next.
    Kept,
    /// Kept until 31 December, lost on 1 January: above the threshold, not above the raised one.
    LostNextYear,
    /// Lost on the day on which the raised threshold is crossed; sales before that day stay exempt.
    LostAtOnce,
}

/// The thresholds of one activity in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VatRules {
    exempt: Money,
    exempt_raised: Money,
    simplified: Option<Simplified>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Simplified {
    before: Money,
    during: Money,
    due: Money,
}

/// What decides of the regime of a year; turnovers before tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VatYear {
    /// Of the year before, brought to twelve months.
    pub before: Money,
    /// Of the year, so far.
    pub turnover: Money,
    /// VAT due for the year before.
    pub due_before: Money,
}

impl VatRules {
    /// The thresholds of an activity in a year. The simplified regime is none once abolished (2027).
    pub fn at(law: InForce<'_>, activity: VatActivity) -> Result<Self, RegulationError> {
        let kind = match activity {
            VatActivity::Goods => "goods",
            VatActivity::Services => "services",
        };
        let simplified = |what: &str| law.amount_while_it_lasts(what);
        let limits = (
            simplified(&format!("vat.simplified.{kind}"))?,
            simplified(&format!("vat.simplified.{kind}_raised"))?,
            simplified("vat.simplified.due_max")?,
        );
        Ok(Self {
            exempt: law.amount(&format!("vat.franchise.{kind}"))?,
            exempt_raised: law.amount(&format!("vat.franchise.{kind}_raised"))?,
            simplified: match limits {
                (Some(before), Some(during), Some(due)) => Some(Simplified { before, during, due }),
                _ => None,
            },
        })
    }

    /// What becomes of the exemption (CGI art. 293 B).
    ///
    /// ```
    /// use visavis::{
    ///     base::{Date, Money},
    ///     finance::{regulation::Regulation, tax::{Exemption, VatActivity, VatRules}},
    /// };
    /// let law = Regulation::official().at(Date::constant(2026, 12, 31));
    /// let rules = VatRules::at(law, VatActivity::Services)?;
    /// let exemption = rules.exemption(Money::euros(30_000), Money::euros(39_000))?;
    /// assert_eq!(exemption, Exemption::LostNextYear);
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn exemption(&self, before: Money, turnover: Money) -> Result<Exemption, TaxError> {
        const WHAT: &str = "le chiffre d’affaires";
        let (before, turnover) = (positive(WHAT, before)?, positive(WHAT, turnover)?);
        Ok(if before > self.exempt {
            Exemption::AlreadyLost
        } else if turnover > self.exempt_raised {
            Exemption::LostAtOnce
        } else if turnover > self.exempt {
            Exemption::LostNextYear
        } else {
            Exemption::Kept
        })
    }

    /// The regime by right at the end of the period, without any option. Above the raised limit, or with too much VAT due
    /// for the year before, the simplified regime gives way to the normal one.
    pub fn regime(&self, year: &VatYear) -> Result<VatRegime, TaxError> {
        positive("la TVA exigible", year.due_before)?;
        Ok(match (self.exemption(year.before, year.turnover)?, self.simplified) {
            (Exemption::Kept | Exemption::LostNextYear, _) => VatRegime::Exempt,
            (_, Some(limits))
                if year.before <= limits.before
                    && year.turnover <= limits.during
                    && year.due_before <= limits.due =>
            {
                VatRegime::Simplified
            }
            _ => VatRegime::Normal,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::regulation::Regulation;
    use jiff::civil::date;

    fn rules(year: i16) -> VatRules {
        VatRules::at(Regulation::official().at(date(year, 12, 31)), VatActivity::Goods).unwrap()
    }

    #[track_caller]
    fn check(before: i64, turnover: i64, due: i64, regime: VatRegime, exemption: Exemption) {
        let [before, turnover, due_before] = [before, turnover, due].map(Money::euros);
        let rules = rules(2026);
        assert_eq!(rules.regime(&VatYear { before, turnover, due_before }), Ok(regime));
        assert_eq!(rules.exemption(before, turnover), Ok(exemption));
    }

    #[test]
    fn crossing_a_threshold_changes_the_regime() {
        use {Exemption as E, VatRegime as R};
        check(80_000, 85_000, 0, R::Exempt, E::Kept);
        check(80_000, 93_500, 0, R::Exempt, E::LostNextYear);
        check(80_000, 93_501, 0, R::Simplified, E::LostAtOnce);
        check(85_001, 10_000, 0, R::Simplified, E::AlreadyLost);
        check(900_000, 1_040_000, 15_000, R::Simplified, E::AlreadyLost);
        check(900_000, 1_040_001, 15_000, R::Normal, E::AlreadyLost);
        check(900_000, 900_000, 15_001, R::Normal, E::AlreadyLost);
        check(945_001, 900_000, 0, R::Normal, E::AlreadyLost);
    }

    #[test]
    fn the_simplified_regime_ends_with_2026() {
        let year = VatYear {
            before: Money::euros(200_000),
            turnover: Money::euros(200_000),
            due_before: Money::ZERO,
        };
        assert_eq!(rules(2026).regime(&year), Ok(VatRegime::Simplified));
        assert_eq!(rules(2027).regime(&year), Ok(VatRegime::Normal));
    }
}
