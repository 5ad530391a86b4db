//! The basics of local business taxes (CFE, CVAE) and the duties on the sale of a business.

use super::{TaxError, error::positive, euro::rounded};
use crate::base::{Money, Percent};
use crate::finance::regulation::{InForce, RegulationError, Scale};
use rust_decimal::Decimal;

/// Whether the CFE is due. Its amount is voted by each commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cfe {
    /// Due.
    Due,
    /// The year of creation is exempt.
    FirstYear,
    /// The turnover is too small.
    SmallTurnover,
}

/// Whether the CVAE is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cvae {
    /// The turnover is within the limit.
    NotDue,
    /// Due, at most that much: the true rate rises with turnover up to the highest.
    AtMost(Money),
}

/// The parameters of local taxes in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalRules {
    cfe_exempt: Money,
    cvae_turnover: Money,
    cvae_rate: Percent,
}

impl LocalRules {
    /// The rules of the year of the turnover.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self {
            cfe_exempt: law.amount("cfe.turnover_exempt")?,
            cvae_turnover: law.amount("cvae.turnover_min")?,
            cvae_rate: law.rate("cvae.rate_max")?,
        })
    }

    /// Every activity bears the CFE, but for its first calendar year and a turnover of at most 5 000 € (CGI art. 1447,
    /// 1478, 1647 D).
    pub fn cfe(&self, turnover: Money, first_year: bool) -> Result<Cfe, TaxError> {
        let turnover = positive("le chiffre d’affaires", turnover)?;
        Ok(match (first_year, turnover <= self.cfe_exempt) {
            (true, _) => Cfe::FirstYear,
            (false, true) => Cfe::SmallTurnover,
            (false, false) => Cfe::Due,
        })
    }

    /// The CVAE above 500 000 € of turnover: at most the highest rate on the value added, to the euro.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, tax::{Cvae, LocalRules}}};
    /// let rules = LocalRules::at(Regulation::official().at(Date::constant(2026, 12, 31)))?;
    /// let cvae = rules.cvae(Money::euros(3_200_000), Money::euros(1_100_000))?;
    /// assert_eq!(cvae, Cvae::AtMost(Money::euros(3_080)));
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn cvae(&self, turnover: Money, value_added: Money) -> Result<Cvae, TaxError> {
        if positive("le chiffre d’affaires", turnover)? <= self.cvae_turnover {
            return Ok(Cvae::NotDue);
        }
        let value_added = super::error::within(value_added)?.max(Money::ZERO);
        Ok(Cvae::AtMost(rounded(value_added.to_decimal() * self.cvae_rate.share())?))
    }
}

/// The duties on the sale of a business (fonds de commerce) at the date of the deed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistrationRules {
    scale: Scale,
}

impl RegistrationRules {
    /// The rules at the signature of the deed.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self { scale: law.scale("registration.business")?.clone() })
    }

    /// The duties on a price without stock of new goods, which bears VAT (CGI art. 719): to the euro.
    ///
    /// ```
    /// use visavis::{base::{Date, Money}, finance::{regulation::Regulation, tax::RegistrationRules}};
    /// let rules = RegistrationRules::at(Regulation::official().at(Date::constant(2026, 11, 23)))?;
    /// assert_eq!(rules.duties(Money::euros(180_000))?, Money::euros(4_710)); // 3 % of 157 000
    /// assert_eq!(rules.duties(Money::euros(300_000))?, Money::euros(10_310));
    /// # Ok::<(), visavis::finance::tax::TaxError>(())
    /// ```
    pub fn duties(&self, price: Money) -> Result<Money, TaxError> {
        let price = positive("le prix", price)?;
        rounded(self.scale.charge(price, Decimal::ONE).ok_or(TaxError::TooLarge)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::regulation::Regulation;
    use jiff::civil::date;

    #[test]
    fn small_and_new_businesses_are_spared() {
        let rules = LocalRules::at(Regulation::official().at(date(2026, 12, 31))).unwrap();
        let cfe = |euros, first| rules.cfe(Money::euros(euros), first).unwrap();
        assert_eq!(cfe(90_000, true), Cfe::FirstYear);
        assert_eq!(cfe(5_000, false), Cfe::SmallTurnover);
        assert_eq!(cfe(5_001, false), Cfe::Due);
        let cvae = |turnover, value| rules.cvae(Money::euros(turnover), Money::euros(value)).unwrap();
        assert_eq!(cvae(500_000, 300_000), Cvae::NotDue);
        assert_eq!(cvae(500_001, -300_000), Cvae::AtMost(Money::ZERO));
    }

    #[test]
    fn no_duties_up_to_the_first_threshold() {
        let rules = RegistrationRules::at(Regulation::official().at(date(2026, 11, 23))).unwrap();
        let duties = |cents| rules.duties(Money::cents(cents)).unwrap();
        assert_eq!(duties(2_300_000), Money::ZERO);
        // 3 % of 17 € is 51 cents: one euro.
        assert_eq!(duties(2_301_700), Money::euros(1));
        assert!(rules.duties(Money::cents(-1)).is_err());
    }
}
