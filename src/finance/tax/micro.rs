//! The micro regime: thresholds, allowances, social contributions.

use super::{TaxError, error::positive, euro::part};
use crate::base::{Money, Percent};
use crate::finance::regulation::{InForce, RegulationError};

/// What a micro-enterprise does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MicroActivity {
    /// Sales of goods, meals on the spot, accommodation (BIC).
    Sales,
    /// Services (BIC).
    Services,
    /// Non-regulated liberal professions (BNC).
    Liberal,
    /// Liberal professions of the Cipav (BNC).
    LiberalCipav,
}

/// The parameters of one activity in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MicroRules {
    threshold: Money,
    allowance: Percent,
    allowance_min: Money,
    social: Option<Percent>,
    leave_years: usize,
}

/// A year under the micro regime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MicroYear {
    /// The flat allowance for expenses.
    pub allowance: Money,
    /// What is taxed: turnover less the allowance.
    pub profit: Money,
    /// The turnover is within the threshold.
    pub within_threshold: bool,
    /// Social contributions, on the turnover; none when the rate of the year is not known.
    pub social: Option<Money>,
}

impl MicroRules {
    /// The rules of an activity in the year of the turnover.
    pub fn at(law: InForce<'_>, activity: MicroActivity) -> Result<Self, RegulationError> {
        let (threshold, allowance, social) = match activity {
            MicroActivity::Sales => ("sales", "sales", "sales"),
            MicroActivity::Services => ("services", "services", "services"),
            MicroActivity::Liberal => ("services", "liberal", "liberal"),
            MicroActivity::LiberalCipav => ("services", "liberal", "cipav"),
        };
        Ok(Self {
            threshold: law.amount(&format!("micro.threshold.{threshold}"))?,
            allowance: law.rate(&format!("micro.allowance.{allowance}"))?,
            allowance_min: law.amount("micro.allowance.min")?,
            social: match law.rate(&format!("micro.social.{social}")) {
                Ok(rate) => Some(rate),
                Err(RegulationError::UnknownAt { .. }) => None,
                Err(other) => return Err(other),
            },
            leave_years: law.count("micro.leave_years")? as usize,
        })
    }

    /// The most that the activity may turn over in twelve months.
    pub const fn threshold(&self) -> Money {
        self.threshold
    }

    /// The taxed profit of a turnover of twelve months (CGI art. 50-0, 102 ter): the allowance is rounded to the cent, is
    /// at least 305 €, and never above the turnover.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, tax::{MicroActivity, MicroRules}}};
    /// let law = Regulation::official().at(Date::constant(2026, 12, 31));
    /// let year = MicroRules::at(law, MicroActivity::Services)?.year(Money::euros(62_000))?;
    /// assert_eq!((year.profit, year.within_threshold), (Money::euros(31_000), true));
    /// assert_eq!(year.social, Some(Money::euros(13_144)));
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn year(&self, turnover: Money) -> Result<MicroYear, TaxError> {
        let turnover = positive("le chiffre d’affaires", turnover)?;
        let allowance = part(self.allowance, turnover)?.max(self.allowance_min).min(turnover);
        let social = self.social.map(|rate| part(rate, turnover)).transpose()?;
        Ok(MicroYear {
            allowance,
            profit: turnover - allowance,
            within_threshold: turnover <= self.threshold,
            social,
        })
    }

    /// True while the regime lasts, told from the turnovers of the years before, the last one first: it is left on
    /// 1 January after two years in a row above the threshold (CGI art. 50-0, 1).
    pub fn lasts(&self, earlier: &[Money]) -> bool {
        let above = earlier.iter().take_while(|turnover| **turnover > self.threshold).count();
        above < self.leave_years
    }
}

/// A turnover of some days brought to a year of 365 days, to the cent: what the thresholds are read against in a year of
/// creation.
pub fn annualised(turnover: Money, days: u32) -> Result<Money, TaxError> {
    if days == 0 || days > 366 {
        return Err(TaxError::Days(days));
    }
    turnover.times(365, i64::from(days)).ok_or(TaxError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::regulation::Regulation;
    use jiff::civil::date;

    #[track_caller]
    fn check(activity: MicroActivity, turnover: i64, profit: i64, within: bool) {
        let law = Regulation::official().at(date(2026, 12, 31));
        let year = MicroRules::at(law, activity).unwrap().year(Money::euros(turnover)).unwrap();
        assert_eq!((year.profit, year.within_threshold), (Money::euros(profit), within), "{activity:?}");
    }

    #[test]
    fn each_activity_has_its_allowance() {
        check(MicroActivity::Sales, 100_000, 29_000, true);
        check(MicroActivity::Sales, 203_200, 58_928, false);
        check(MicroActivity::Liberal, 83_600, 55_176, true);
        check(MicroActivity::LiberalCipav, 83_600, 55_176, true);
        // The least allowance is 305 €, but no more than the turnover.
        check(MicroActivity::Services, 400, 95, true);
        check(MicroActivity::Services, 200, 0, true);
    }

    #[test]
    fn two_years_above_in_a_row_end_the_regime() {
        let law = Regulation::official().at(date(2026, 12, 31));
        let rules = MicroRules::at(law, MicroActivity::Services).unwrap();
        let [above, below] = [Money::euros(90_000), Money::euros(80_000)];
        assert!(rules.lasts(&[]) && rules.lasts(&[above]) && rules.lasts(&[above, below, above]));
        assert!(!rules.lasts(&[above, above]));
    }

    #[test]
    fn older_years_keep_their_thresholds_without_social_rates() {
        let law = Regulation::official().at(date(2025, 12, 31));
        let rules = MicroRules::at(law, MicroActivity::Services).unwrap();
        assert_eq!(rules.threshold(), Money::euros(77_700));
        assert_eq!(rules.year(Money::euros(10_000)).unwrap().social, None);
    }

    #[test]
    fn a_first_year_is_brought_to_a_whole_one() {
        assert_eq!(annualised(Money::euros(40_000), 146), Ok(Money::euros(100_000)));
        assert_eq!(annualised(Money::euros(1), 0), Err(TaxError::Days(0)));
    }
}
