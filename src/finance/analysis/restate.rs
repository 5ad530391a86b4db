//! Balances as if leased assets were owned and agency staff were employed.

use super::{
    caf::caf_value,
    functional::functional,
    sig::sig,
    supplement::{Lease, Supplement},
    untold,
};
use crate::base::Money;
use crate::finance::{
    figure::{Datum, Reason},
    liasse::{Code::*, Liasse},
};

/// The restated balances, in euros. Those that need the terms of the leases say so when they are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restated {
    /// Lease rents taken out of FW: HP + HQ.
    pub rents: Money,
    /// The agency staff taken out of FW: YU.
    pub agency_staff: Money,
    /// The part of the rents that stands for depreciation: (value − option) / years.
    pub depreciation: Result<Money, Reason>,
    /// The rest of the rents, which stands for interest.
    pub interest: Result<Money, Reason>,
    /// The debt that is left: value − depreciation × years run.
    pub debt: Result<Money, Reason>,
    /// Value added + rents + agency staff.
    pub value_added: Money,
    /// EBE + rents; agency staff moves to wages and changes nothing here.
    pub ebe: Money,
    /// Operating result + interest.
    pub operating_result: Result<Money, Reason>,
    /// CAF + depreciation.
    pub caf: Result<Money, Reason>,
    /// Durable resources + depreciation to date + debt.
    pub durable_resources: Result<Money, Reason>,
    /// Stable uses + the value of the assets; the FRNG does not move.
    pub stable_uses: Result<Money, Reason>,
}

/// Restates a complete liasse for its leases and its agency staff.
///
/// # Errors
/// [`Reason::NothingToRestate`] without rents, leases or agency staff; [`Reason::Missing`] for an unfolded 2033 that does
/// not tell of them.
///
/// ```
/// use visavis::{base::{Date, Money}, finance::{Code, Lease, Liasse, Supplement, restate}};
/// let year = (Date::constant(2025, 1, 1), Date::constant(2025, 12, 31));
/// let liasse = Liasse::new(year.0, year.1, [(Code::FW, 112_400), (Code::HP, 9_600)]
///     .map(|(code, euros)| (code, Money::euros(euros)))).complete();
/// let (value, option) = (Money::euros(40_000), Money::euros(400));
/// let supplement =
///     Supplement { leases: vec![Lease { value, option, years: 5, elapsed: 2 }], ..Supplement::default() };
/// let restated = restate(&liasse, &supplement)?;
/// assert_eq!(restated.depreciation, Ok(Money::euros(7_920)));
/// assert_eq!(restated.interest, Ok(Money::euros(1_680)));
/// assert_eq!(restated.debt, Ok(Money::euros(24_160)));
/// # Ok::<(), visavis::finance::Reason>(())
/// ```
pub fn restate(liasse: &Liasse, supplement: &Supplement) -> Result<Restated, Reason> {
    let (rents, agency_staff) = (liasse.sum(&[HP, HQ]), liasse.get(YU));
    let leases = &supplement.leases;
    if let Some(datum) = untold::for_restating(liasse) {
        return Err(Reason::Missing(datum));
    }
    if rents.is_zero() && agency_staff.is_zero() && leases.is_empty() {
        return Err(Reason::NothingToRestate);
    }
    let known = rents.is_zero() || !leases.is_empty();
    let of_leases = |amount: fn(&Lease) -> Option<Money>| -> Result<Money, Reason> {
        if !known {
            return Err(Reason::Missing(Datum::Leases));
        }
        // A lease of no years has no depreciation to rebuild.
        leases.iter().map(amount).sum::<Option<Money>>().ok_or(Reason::Missing(Datum::Leases))
    };
    let depreciation = of_leases(Lease::yearly_depreciation)
        .and_then(|amount| amount.times(i64::from(liasse.months()), 12).ok_or(Reason::TooLarge));
    let interest = depreciation.map(|depreciation| rents - depreciation);
    let to_date = of_leases(Lease::depreciation_to_date);
    let value = of_leases(|lease| Some(lease.value));
    let debt = value.and_then(|value| to_date.map(|to_date| value - to_date));

    let (sig, functional) = (sig(liasse, supplement), functional(liasse, supplement));
    let caf = caf_value(liasse, supplement);
    Ok(Restated {
        rents,
        agency_staff,
        depreciation,
        interest,
        debt,
        value_added: sig.value_added + rents + agency_staff,
        ebe: sig.ebe + rents,
        operating_result: interest.map(|interest| sig.operating_result + interest),
        caf: depreciation.and_then(|depreciation| caf.map(|caf| caf + depreciation)),
        durable_resources: value.map(|value| functional.durable_resources + value),
        stable_uses: value.map(|value| functional.stable_uses + value),
    })
}

impl Lease {
    fn yearly_depreciation(&self) -> Option<Money> {
        (self.value - self.option).times(1, i64::from(self.years))
    }

    fn depreciation_to_date(&self) -> Option<Money> {
        (self.value - self.option).times(i64::from(self.elapsed.min(self.years)), i64::from(self.years))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::fixtures;

    #[test]
    fn rents_without_terms_restate_the_ebe_alone() {
        let case = &fixtures::liasses()["A"];
        let bare = Supplement { leases: Vec::new(), ..case.supplement.clone() };
        let restated = restate(&case.stated(), &bare).unwrap();
        assert_eq!(restated.ebe, Money::euros(104_550));
        assert_eq!(restated.debt, Err(Reason::Missing(Datum::Leases)));
        assert_eq!(restated.caf, Err(Reason::Missing(Datum::Leases)));
    }

    #[test]
    fn agency_staff_alone_needs_no_lease() {
        let case = &fixtures::liasses()["C"];
        assert_eq!(restate(&case.stated(), &case.supplement), Err(Reason::NothingToRestate));
        let mut liasse = case.stated();
        liasse.lines.insert(YU, Money::euros(10_000));
        let restated = restate(&liasse, &case.supplement).unwrap();
        assert_eq!(restated.value_added, Money::euros(272_000));
        assert_eq!(restated.caf, Ok(Money::euros(-56_000)));
    }

    #[test]
    fn the_working_capital_does_not_move() {
        let case = &fixtures::liasses()["B"];
        let restated = restate(&case.stated(), &case.supplement).unwrap();
        let frng = functional(&case.stated(), &case.supplement).frng;
        assert_eq!(restated.durable_resources.unwrap() - restated.stable_uses.unwrap(), frng);
    }
}
