//! Whether a company has the reduced rate, and why not.

use super::CorporateRules;
use crate::base::{Money, Percent};
use crate::finance::tax::{
    TaxError,
    french::{Euros, Rate},
};
use std::fmt;

/// What the reduced rate and the social contribution look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Company {
    /// Turnover before tax of the accounting year.
    pub turnover: Money,
    /// The length of that year.
    pub months: u32,
    /// The capital is paid up in full.
    pub capital_paid_up: bool,
    /// The part of the capital that natural persons hold all year long, directly or through companies that meet the
    /// same conditions.
    pub natural_persons: Percent,
}

/// Why the reduced rate is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The turnover, brought to twelve months, is above the limit.
    Turnover {
        /// Brought to twelve months.
        turnover: Money,
        /// The limit.
        limit: Money,
    },
    /// The capital is not paid up in full.
    Capital,
    /// Natural persons hold too little of the capital.
    Holders {
        /// What they hold.
        held: Percent,
        /// What they should hold.
        least: Percent,
    },
}

impl Company {
    /// The turnover brought to twelve months, to the cent.
    pub fn yearly_turnover(&self) -> Result<Money, TaxError> {
        super::checked_months(self.months)?;
        self.turnover.times(12, i64::from(self.months)).ok_or(TaxError::TooLarge)
    }
}

impl CorporateRules {
    /// Each condition of the reduced rate that the company misses (CGI art. 219, I-b); none when it has the rate.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, tax::{Company, CorporateRules}}};
    /// let rules = CorporateRules::at(Regulation::official().at(Date::constant(2026, 12, 31)))?;
    /// let company = Company {
    ///     turnover: Money::euros(620_000),
    ///     months: 12,
    ///     capital_paid_up: true,
    ///     natural_persons: "40".parse()?,
    /// };
    /// let why: Vec<String> = rules.obstacles(&company)?.iter().map(ToString::to_string).collect();
    /// assert_eq!(why, ["capital détenu à 40\u{a0}% par des personnes physiques, 75\u{a0}% au moins sont exigés"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn obstacles(&self, company: &Company) -> Result<Vec<Obstacle>, TaxError> {
        let (turnover, limit) = (company.yearly_turnover()?, self.reduced_turnover_max);
        let (held, least) = (company.natural_persons, self.natural_persons_min);
        let found = [
            (turnover > limit).then_some(Obstacle::Turnover { turnover, limit }),
            (!company.capital_paid_up).then_some(Obstacle::Capital),
            (held < least).then_some(Obstacle::Holders { held, least }),
        ];
        Ok(found.into_iter().flatten().collect())
    }
}

/// In French, to follow « taux réduit refusé : ».
impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Turnover { turnover, limit } => {
                let (turnover, limit) = (Euros(*turnover), Euros(*limit));
                write!(f, "chiffre d’affaires de {turnover} sur douze mois, {limit} au plus sont admis")
            }
            Self::Capital => f.write_str("capital non entièrement libéré"),
            Self::Holders { held, least } => {
                let (held, least) = (Rate(*held), Rate(*least));
                write!(f, "capital détenu à {held} par des personnes physiques, {least} au moins sont exigés")
            }
        }
    }
}
