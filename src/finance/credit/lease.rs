//! Finance leases (crédit-bail, C. mon. fin. art. L313-7): rents, residual value, VAT and implicit rate.

use super::{
    Basis, CreditError, EffectiveRate, Flow, Frequency, LONGEST, PeriodRate, amortise::within,
    period_rate::quotient,
};
use crate::base::{Money, Percent};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// When rents fall due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Timing {
    /// Terme à échoir: at the start of each period, as most leases are.
    #[default]
    InAdvance,
    /// Terme échu: at its end.
    InArrears,
}

/// The terms of a lease. Amounts are before tax.
///
/// ```
/// use visavis::{base::Money, finance::credit::LeaseTerms};
/// let terms = LeaseTerms::new(Money::euros(60_000), "4.80".parse()?, 60, Money::euros(600));
/// let plan = terms.plan()?;
/// assert_eq!(plan.rent(), Money::cents(111_346));
/// assert_eq!(plan.rents()[0].with_vat(), Money::cents(133_615));
/// assert_eq!(plan.total(), Money::cents(6_740_760));
/// assert_eq!(plan.implicit_rate()?.teg(2).to_string(), "4.80");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeaseTerms {
    /// The price of the asset.
    pub price: Money,
    /// The yearly rate, proportional.
    pub rate: Percent,
    /// The length of a period.
    #[serde(default)]
    pub frequency: Frequency,
    /// How many rents.
    pub rents: u32,
    /// When they fall due.
    #[serde(default)]
    pub timing: Timing,
    /// A first rent that is set apart, most often larger (premier loyer majoré); the others are then equal.
    #[serde(default)]
    pub first_rent: Option<Money>,
    /// The price of the option (valeur résiduelle), paid at the end of the last period.
    pub residual: Money,
    /// The rate of VAT, on each rent and on the option.
    pub vat: Percent,
}

/// One rent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rent {
    /// From 1.
    pub n: u32,
    /// When, in periods from the start.
    pub period: u32,
    /// Before tax: what is deductible.
    pub amount: Money,
    /// VAT, due rent by rent; half up to the cent.
    pub vat: Money,
}

impl Rent {
    /// What is paid.
    pub fn with_vat(&self) -> Money {
        self.amount + self.vat
    }
}

/// The rents of a lease.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeasePlan {
    terms: LeaseTerms,
    rent: Money,
    rents: Vec<Rent>,
}

impl LeaseTerms {
    /// Monthly rents in advance, equal, with VAT at 20 % (CGI art. 278, in force in 2026).
    pub const fn new(price: Money, rate: Percent, rents: u32, residual: Money) -> Self {
        Self {
            price,
            rate,
            frequency: Frequency::Monthly,
            rents,
            timing: Timing::InAdvance,
            first_rent: None,
            residual,
            vat: Percent::new(Decimal::from_parts(20, 0, 0, false, 0)),
        }
    }

    /// The rents that pay for the asset at the rate of the terms: in advance, [V − VR(1+i)^−n] / [a(n,i)(1+i)].
    ///
    /// # Errors
    /// Terms that make no sense: see [`CreditError`].
    pub fn plan(&self) -> Result<LeasePlan, CreditError> {
        self.check()?;
        let rate = PeriodRate::new(self.rate, Basis::Proportional, self.frequency)?;
        let discount = rate.discount();
        let all = rate.annuity(self.rents);
        let (first, factor) = match self.timing {
            Timing::InAdvance => (Decimal::ONE, rate.annuity(self.rents - 1).factor + Decimal::ONE),
            Timing::InArrears => (discount, all.factor),
        };
        let cents = |amount: Money| Decimal::from(amount.as_cents());
        let (set, factor) = match self.first_rent {
            Some(rent) => (cents(rent) * first, factor - first),
            None => (Decimal::ZERO, factor),
        };
        let left = cents(self.price) - cents(self.residual) * all.discount - set;
        if left.is_sign_negative() {
            return Err(CreditError::NothingLeftToRent);
        }
        if factor.is_zero() {
            // A single rent, which is set.
            return self.quoted(self.first_rent.unwrap_or_default());
        }
        self.quoted(Money::cents(quotient(left, factor).ok_or(CreditError::TooLarge)?))
    }

    /// The rents as a lessor quotes them, whatever the rate of the terms: [`LeasePlan::implicit_rate`] tells the true one.
    ///
    /// # Errors
    /// Terms that make no sense: see [`CreditError`].
    pub fn quoted(&self, rent: Money) -> Result<LeasePlan, CreditError> {
        self.check()?;
        checked(rent)?;
        let start = u32::from(self.timing == Timing::InArrears);
        let rents = (0..self.rents).map(|i| {
            let amount = if i == 0 { self.first_rent.unwrap_or(rent) } else { rent };
            let vat = self.vat.of(amount).ok_or(CreditError::TooLarge)?;
            Ok(Rent { n: i + 1, period: i + start, amount, vat })
        });
        Ok(LeasePlan { terms: *self, rent, rents: rents.collect::<Result<_, _>>()? })
    }

    fn check(&self) -> Result<(), CreditError> {
        if self.price <= Money::ZERO {
            return Err(CreditError::CapitalNotPositive { capital: self.price });
        }
        if !(1..=LONGEST).contains(&self.rents) {
            return Err(CreditError::LengthOutOfRange { instalments: self.rents });
        }
        let percents = Decimal::ZERO..=Decimal::ONE_HUNDRED;
        if !percents.contains(&self.vat.points()) {
            return Err(CreditError::RateOutOfRange { rate: self.vat });
        }
        [Some(self.price), self.first_rent, Some(self.residual)].into_iter().flatten().try_for_each(checked)
    }
}

fn checked(amount: Money) -> Result<(), CreditError> {
    if amount < Money::ZERO {
        return Err(CreditError::Negative { amount });
    }
    within(amount.as_cents()).map(|_| ())
}

impl LeasePlan {
    /// What was asked.
    pub const fn terms(&self) -> &LeaseTerms {
        &self.terms
    }

    /// The constant rent, before tax.
    pub const fn rent(&self) -> Money {
        self.rent
    }

    /// Every rent, in order.
    pub fn rents(&self) -> &[Rent] {
        &self.rents
    }

    /// The rents and the option, before tax.
    pub fn total(&self) -> Money {
        self.rents.iter().map(|rent| rent.amount).sum::<Money>() + self.terms.residual
    }

    /// What the lease costs beyond the price of the asset, option taken.
    pub fn cost(&self) -> Money {
        self.total() - self.terms.price
    }

    /// The lessee’s flows before tax, as if the price were received: option taken.
    pub fn flows(&self) -> Vec<Flow> {
        let flow = |period, amount| Flow { period, amount };
        let rents = self.rents.iter().map(|rent| flow(rent.period, -rent.amount));
        let ends = [flow(0, self.terms.price), flow(self.terms.rents, -self.terms.residual)];
        rents.chain(ends).collect()
    }

    /// The rate hidden in the rents.
    ///
    /// # Errors
    /// No rate: the rents do not pay for the asset.
    pub fn implicit_rate(&self) -> Result<EffectiveRate, CreditError> {
        EffectiveRate::of(self.terms.frequency, &self.flows())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms() -> LeaseTerms {
        LeaseTerms::new(Money::euros(60_000), "4.80".parse().unwrap(), 60, Money::euros(600))
    }

    #[test]
    fn rents_hold_the_rate_of_their_terms() {
        for timing in [Timing::InAdvance, Timing::InArrears] {
            for first_rent in [None, Some(Money::euros(6_000))] {
                let plan = LeaseTerms { timing, first_rent, ..terms() }.plan().unwrap();
                let rate = plan.implicit_rate().unwrap().teg(6).points();
                assert!((rate - Decimal::new(48, 1)).abs() < Decimal::new(1, 3), "{timing:?} {rate}");
            }
        }
    }

    #[test]
    fn a_quoted_rent_tells_its_rate() {
        let plan = LeaseTerms { rate: Percent::ZERO, ..terms() }.quoted(Money::cents(111_346)).unwrap();
        assert_eq!(plan.implicit_rate().unwrap().teg(2), "4.80".parse().unwrap());
        let cheap = terms().quoted(Money::euros(990)).unwrap();
        assert_eq!(cheap.cost(), Money::ZERO);
        assert_eq!(cheap.implicit_rate().unwrap().teg(4), Percent::ZERO);
    }

    #[test]
    fn a_free_lease_shares_out_the_price() {
        let plan = LeaseTerms { rate: Percent::ZERO, ..terms() }.plan().unwrap();
        assert_eq!((plan.rent(), plan.cost()), (Money::euros(990), Money::ZERO));
    }

    #[test]
    fn senseless_terms_are_refused() {
        let refused = |terms: LeaseTerms| terms.plan().unwrap_err();
        assert_eq!(
            refused(LeaseTerms { rents: 0, ..terms() }),
            CreditError::LengthOutOfRange { instalments: 0 }
        );
        let first_rent = Some(Money::euros(60_001));
        assert_eq!(refused(LeaseTerms { first_rent, ..terms() }), CreditError::NothingLeftToRent);
        let residual = Money::euros(-1);
        assert_eq!(refused(LeaseTerms { residual, ..terms() }), CreditError::Negative { amount: residual });
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_terms_panic(
            price: i64, points: i64, rents in prop_oneof![any::<u32>(), 0_u32..5], residual: i64,
            first in any::<Option<i64>>(), advance: bool,
        ) {
            let plan = LeaseTerms {
                first_rent: first.map(Money::cents),
                timing: if advance { Timing::InAdvance } else { Timing::InArrears },
                ..LeaseTerms::new(
                    Money::cents(price), Percent::new(Decimal::new(points, 4)), rents, Money::cents(residual),
                )
            };
            let tamed = LeaseTerms {
                price: Money::cents(price.rem_euclid(100_000_000)),
                rate: Percent::new(Decimal::new(points.rem_euclid(2_000), 2)),
                rents: rents % 300,
                residual: Money::cents(residual.rem_euclid(10_000_000)),
                first_rent: first.map(|cents| Money::cents(cents.rem_euclid(10_000_000))),
                ..plan
            };
            for terms in [plan, tamed] {
                if let Ok(plan) = terms.plan() {
                    prop_assert!(plan.rent() >= Money::ZERO);
                    let _ = plan.implicit_rate();
                }
            }
        }
    }
}
