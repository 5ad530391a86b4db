//! What a company does with spare cash for long: a capitalisation contract, a money-market fund.

use super::{Assumption, Contract, Projection, SavingsError, contract::percent};
use crate::base::{Money, Percent};
use crate::finance::{
    regulation::{InForce, RegulationError},
    tax::{FlatTax, TaxError, part, within},
};
use rust_decimal::Decimal;

/// The parameters of a capitalisation contract held by a company that pays the IS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CapitalisationRules {
    tme_share: Percent,
}

impl CapitalisationRules {
    /// The rules at the subscription.
    pub fn at(law: InForce<'_>) -> Result<Self, RegulationError> {
        Ok(Self { tme_share: law.rate("capitalisation.tme_share")? })
    }

    /// The contract surrendered whole at its end (CGI art. 238 septies E, II). Each year the company is taxed on a forfait:
    /// 105 % of the TME of the subscription, on what was invested and on the forfaits of the years before. At the exit
    /// the forfaits already taxed come off the true gain, in its favour if they were more. Each forfait and each tax is
    /// rounded to the cent. A TME below zero gives no forfait.
    ///
    /// ```
    /// use visavis::{
    ///     base::{Date, Money, Percent},
    ///     finance::{regulation::Regulation, savings::{CapitalisationRules, Contract}},
    /// };
    /// let rules = CapitalisationRules::at(Regulation::official().at(Date::constant(2026, 11, 23)))?;
    /// let contract = Contract {
    ///     initial: Money::euros(100_000),
    ///     yearly: Money::ZERO,
    ///     years: 2,
    ///     entry_fee: Percent::ZERO,
    ///     management_fee: Percent::ZERO,
    ///     growth: "4".parse()?,
    /// };
    /// let end = rules.project(&contract, "3".parse()?, "25".parse()?)?;
    /// // A forfait of 3,15 %: 3 150,00 then 3 249,23; the true gain is 8 160.
    /// let taxes: Vec<Money> = end.rows.iter().map(|row| row.tax).collect();
    /// assert_eq!(taxes, [Money::cents(78_750), Money::cents(81_231)]);
    /// assert_eq!(end.corporate_tax, Money::euros(2_040));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn project(
        &self,
        contract: &Contract,
        tme: Percent,
        corporate_rate: Percent,
    ) -> Result<Projection, SavingsError> {
        percent("le TME", tme, -100)?;
        percent("le taux d’IS", corporate_rate, 0)?;
        let mut rows = contract.rows()?;
        let forfait_rate = Percent::new((tme.points() * self.tme_share.share()).max(Decimal::ZERO));
        let (mut fiscal, mut taxed) = (Money::ZERO, Money::ZERO);
        for row in &mut rows {
            fiscal += row.paid_in - row.entry_fee;
            let forfait = part(forfait_rate, fiscal)?;
            row.tax = part(corporate_rate, forfait)?;
            fiscal = within(fiscal + forfait)?;
            taxed += forfait;
        }
        let projection = Projection::untaxed(
            rows,
            &[
                Assumption::ConstantReturn,
                Assumption::ConstantLaw,
                Assumption::PaidOnFirstDay,
                Assumption::WholeExit,
                Assumption::TaxPaidApart,
                Assumption::ProfitableCompany,
                Assumption::ConstantCompanyRate,
                Assumption::OneTme,
            ],
        );
        let at_exit = part(corporate_rate, projection.gain - taxed)?;
        Ok(projection.of_company(at_exit)?)
    }
}

/// Who holds a placement, and so how its gain is taxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxedAs {
    /// A company, at its marginal rate of IS: 15 % or 25 %.
    Company(Percent),
    /// A person, under the PFU.
    Person(FlatTax),
}

/// A money-market fund: its capital is not guaranteed. A company is taxed each year on the change of value, even unsold
/// (CGI art. 209-0 A), a person at the exit. Each tax is rounded to the cent.
///
/// ```
/// use visavis::{base::{Money, Percent}, finance::savings::{Contract, TaxedAs, money_market_fund}};
/// let contract = Contract {
///     initial: Money::euros(80_000),
///     yearly: Money::ZERO,
///     years: 1,
///     entry_fee: Percent::ZERO,
///     management_fee: Percent::ZERO,
///     growth: "2".parse()?,
/// };
/// let end = money_market_fund(&contract, TaxedAs::Company("25".parse()?))?;
/// assert_eq!((end.gain, end.net), (Money::euros(1_600), Money::euros(81_200)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn money_market_fund(contract: &Contract, holder: TaxedAs) -> Result<Projection, SavingsError> {
    let mut assumptions = vec![
        Assumption::ConstantReturn,
        Assumption::ConstantLaw,
        Assumption::PaidOnFirstDay,
        Assumption::WholeExit,
    ];
    let mut rows = contract.rows()?;
    match holder {
        TaxedAs::Company(rate) => {
            percent("le taux d’IS", rate, 0)?;
            for row in &mut rows {
                row.tax = part(rate, row.closing - row.opening - row.paid_in)?;
            }
            assumptions.extend([
                Assumption::TaxPaidApart,
                Assumption::ProfitableCompany,
                Assumption::ConstantCompanyRate,
            ]);
            Ok(Projection::untaxed(rows, &assumptions).of_company(Money::ZERO)?)
        }
        TaxedAs::Person(flat) => {
            let projection = Projection::untaxed(rows, &assumptions);
            let levied = flat.on(projection.gain)?;
            Ok(projection.levied(levied.income_tax, levied.social))
        }
    }
}

impl TaxedAs {
    /// A person under the PFU of a date.
    pub fn person(law: InForce<'_>) -> Result<Self, TaxError> {
        Ok(Self::Person(FlatTax::at(law)?))
    }
}
