//! The service of the debt over years: cash flow available (CFADS), DSCR of each year, and the same under stress.

use crate::base::{Money, Percent};
use crate::finance::{
    FinanceError,
    figure::{Figure, Ratio, Reason, Term},
};
use rust_decimal::{Decimal, RoundingStrategy};

/// One year of a forecast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DscrYear {
    /// EBE: before interest, as the service it must pay.
    pub ebe: Money,
    /// Corporate tax paid.
    pub tax: Money,
    /// Rise of the BFR; below zero when it falls.
    pub bfr_change: Money,
    /// Investments that keep the business as it is.
    pub maintenance: Money,
    /// Capital and interest of the loans already there.
    pub existing_service: Money,
    /// Capital and interest of the loan asked for.
    pub new_service: Money,
}

/// What could go worse. Tax stays as forecast: the caution of a bank, since a lower EBE would bear less.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stress {
    /// Part of the EBE that is lost each year.
    pub ebe_cut: Percent,
}

/// The service of the debt, year by year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebtService {
    /// EBE − tax − rise of BFR − maintenance, each year.
    pub cfads: Vec<Money>,
    /// CFADS on capital and interest, in times, each year; none in a year without debt to serve.
    pub dscr: Vec<Figure>,
    /// The lowest DSCR of the years with a debt to serve.
    pub minimum: Figure,
    /// The mean DSCR of these years, to the billionth.
    pub mean: Figure,
}

impl DebtService {
    /// Whether every year reaches `threshold`, 1,20 by use. None when no year has a DSCR: nothing is decided on that.
    pub fn reaches(&self, threshold: Ratio) -> Option<bool> {
        self.minimum.value().map(|minimum| minimum >= threshold)
    }
}

/// The service of the debt, as forecast ([`Stress::default`]) or under stress.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::{Ratio, plan::{DscrYear, Stress, debt_service}}};
/// let year = DscrYear {
///     ebe: Money::euros(410_000), tax: Money::euros(48_000), bfr_change: Money::euros(20_000),
///     maintenance: Money::euros(60_000), existing_service: Money::euros(128_000),
///     new_service: Money::cents(4_937_364),
/// };
/// let base = debt_service(&[year], &Stress::default())?;
/// assert_eq!(decimal(base.minimum.value().unwrap(), 3), "1.59");
/// assert_eq!(base.reaches(Ratio::new(120, 100)), Some(true));
/// let stressed = debt_service(&[year], &Stress { ebe_cut: "20 %".parse()? })?;
/// assert_eq!(decimal(stressed.minimum.value().unwrap(), 3), "1.128");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`FinanceError::TooLarge`].
pub fn debt_service(years: &[DscrYear], stress: &Stress) -> Result<DebtService, FinanceError> {
    const SERVICE: Term = Term::Named("service de la dette");
    let cfads = years.iter().map(|year| cfads(year, stress)).collect::<Result<Vec<Money>, _>>()?;
    let services: Vec<Money> = years.iter().map(|year| year.existing_service + year.new_service).collect();
    let dscr: Vec<Figure> = cfads
        .iter()
        .zip(&services)
        .map(|(cfads, service)| Figure::quotient(*cfads, *service, 1, SERVICE))
        .collect();
    // A year without debt has no DSCR and is left out; a service below zero is a mistake, and spoils the whole.
    let served =
        || dscr.iter().zip(&services).filter(|(_, service)| !service.is_zero()).map(|(dscr, _)| *dscr);
    let values = served()
        .map(|dscr| match dscr {
            Figure::Value(value) => Ok(value),
            Figure::NotComputable(reason) => Err(reason),
        })
        .collect::<Result<Vec<Ratio>, Reason>>();
    let none = Figure::NotComputable(Reason::NotPositive(SERVICE));
    let (minimum, mean) = match values {
        Ok(values) => (values.iter().min().map_or(none, |least| Figure::Value(*least)), mean(&values, none)),
        Err(reason) => (Figure::NotComputable(reason), Figure::NotComputable(reason)),
    };
    Ok(DebtService { cfads, dscr, minimum, mean })
}

fn cfads(year: &DscrYear, stress: &Stress) -> Result<Money, FinanceError> {
    // The cut is taken from the size of the EBE: a stress must not make a loss smaller.
    let lost = stress.ebe_cut.of(year.ebe.abs()).ok_or(FinanceError::TooLarge)?;
    Ok(year.ebe - lost - year.tax - year.bfr_change - year.maintenance)
}

/// Exact fractions of unlike denominators outgrow the type when they are added: the mean is taken in decimals.
fn mean(values: &[Ratio], none: Figure) -> Figure {
    let Some(count) = i64::try_from(values.len()).ok().filter(|count| *count > 0) else { return none };
    let total = values.iter().try_fold(Decimal::ZERO, |total, value| {
        let value = Decimal::from(*value.numer()).checked_div(Decimal::from(*value.denom()))?;
        total.checked_add(value)
    });
    let billionths = total.and_then(|total| {
        let mean = total.checked_mul(Decimal::from(1_000_000_000))?.checked_div(Decimal::from(count))?;
        i64::try_from(mean.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)).ok()
    });
    match billionths {
        Some(billionths) => Figure::Value(Ratio::new(billionths, 1_000_000_000)),
        None => Figure::NotComputable(Reason::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn year(ebe: i64, service: i64) -> DscrYear {
        DscrYear { ebe: Money::euros(ebe), new_service: Money::euros(service), ..DscrYear::default() }
    }

    fn base(years: &[DscrYear]) -> DebtService {
        debt_service(years, &Stress::default()).unwrap()
    }

    #[test]
    fn a_year_without_debt_is_left_out() {
        let found = base(&[year(300, 100), year(300, 0), year(100, 100)]);
        let none = Figure::NotComputable(Reason::NotPositive(Term::Named("service de la dette")));
        assert_eq!(found.dscr[1], none);
        assert_eq!(found.minimum, Figure::Value(Ratio::from_integer(1)));
        assert_eq!(found.mean, Figure::Value(Ratio::from_integer(2)));
    }

    #[test]
    fn without_any_debt_nothing_is_decided() {
        for years in [&[][..], &[year(300, 0)]] {
            assert_eq!(base(years).reaches(Ratio::new(12, 10)), None);
            assert_eq!(base(years).mean.value(), None);
        }
    }

    #[test]
    fn the_threshold_itself_is_enough() {
        assert_eq!(base(&[year(120, 100)]).reaches(Ratio::new(12, 10)), Some(true));
        assert_eq!(base(&[year(500, 100), year(119, 100)]).reaches(Ratio::new(12, 10)), Some(false));
    }

    #[test]
    fn a_stress_deepens_a_loss() {
        let found = debt_service(&[year(-100, 50)], &Stress { ebe_cut: "20".parse().unwrap() }).unwrap();
        assert_eq!(found.cfads, [Money::euros(-120)]);
    }

    proptest! {
        #[test]
        fn stress_never_helps_and_the_mean_is_between(
            years in prop::collection::vec((-900_000_i64..9_000_000, 1_i64..9_000_000), 1..8),
            cut in 0_i64..100,
        ) {
            let years: Vec<DscrYear> = years.iter().map(|(ebe, service)| year(*ebe, *service)).collect();
            let (base, stress) = (base(&years), Stress { ebe_cut: Percent::new(cut.into()) });
            let stressed = debt_service(&years, &stress).unwrap();
            let (low, mean) = (base.minimum.value().unwrap(), base.mean.value().unwrap());
            prop_assert!(stressed.minimum.value().unwrap() <= low);
            let high = base.dscr.iter().filter_map(|dscr| dscr.value()).max().unwrap();
            let exact = |value: Ratio| Decimal::from(*value.numer()) / Decimal::from(*value.denom());
            // The mean is rounded: at equal years it may pass them by half a billionth.
            let billionth = Decimal::new(1, 9);
            prop_assert!(exact(low) - billionth <= exact(mean) && exact(mean) <= exact(high) + billionth);
        }

        #[test]
        fn any_amounts_are_taken(amounts in prop::array::uniform6(any::<i64>()), cut: i64) {
            let [ebe, tax, bfr_change, maintenance, existing_service, new_service] = amounts.map(Money::cents);
            let year = DscrYear { ebe, tax, bfr_change, maintenance, existing_service, new_service };
            let _ = debt_service(&[year, year], &Stress { ebe_cut: Percent::new(cut.into()) });
        }
    }
}
