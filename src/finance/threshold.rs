//! The usual levels of a figure: what banks look for, where they worry, what the law allows at most.

use super::{
    analysis::{Balance, Unit},
    entered::Entered,
    regulation::InForce,
};
use crate::base::Percent;
use rust_decimal::Decimal;

/// What a level says of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bound {
    /// Sought at the least.
    AtLeast,
    /// Sought at the most.
    AtMost,
    /// A cause of worry below it.
    AlertBelow,
    /// A cause of worry beyond it.
    AlertAbove,
    /// The most that the law allows between businesses.
    LegalMost,
}

/// A usual level of a figure, on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// What it says.
    pub bound: Bound,
    /// The level, in the unit of the figure.
    pub low: Entered,
    /// The same, unless usage gives a range: « 3 à 4 ».
    pub high: Entered,
    /// The parameter of the regulation that it comes from.
    pub code: &'static str,
    /// The source of that parameter.
    pub source: String,
}

/// The usual levels of a figure as they stand on a day: what is sought first, then what worries. None where the trade
/// has none, or where nothing is known on that day.
///
/// ```
/// use visavis::{base::Date, finance::{Balance, Bound, regulation::Regulation, thresholds}};
/// let now = Regulation::official().at(Date::constant(2026, 11, 12));
/// let levels = thresholds(Balance::Autonomie, now);
/// assert_eq!((levels[0].bound, levels[0].low.to_string()), (Bound::AtLeast, "25 %".to_owned()));
/// assert_eq!((levels[1].bound, levels[1].low.to_string()), (Bound::AlertBelow, "20 %".to_owned()));
/// assert_eq!(thresholds(Balance::Ebe, now), []);
/// ```
pub fn thresholds(balance: Balance, now: InForce<'_>) -> Vec<Threshold> {
    let level = |(bound, code): &(Bound, &'static str)| {
        let (low, high) = levels(balance.unit(), code, now)?;
        let source = now.vintage(code).ok()?.source.clone();
        Some(Threshold { bound: *bound, low, high, code, source })
    };
    parameters(balance).iter().filter_map(level).collect()
}

/// The parameters of `ratios.ron` that bear on a figure of the accounts. The DSCR is none: it is of a forecast.
const fn parameters(balance: Balance) -> &'static [(Bound, &'static str)] {
    use Bound::{AlertAbove, AlertBelow, AtLeast, AtMost, LegalMost};
    match balance {
        Balance::Autonomie => &[(AtLeast, "ratio.autonomy.good"), (AlertBelow, "ratio.autonomy.alert")],
        Balance::CapaciteRemboursement => {
            &[(AtMost, "ratio.repayment.good"), (AlertAbove, "ratio.repayment.alert")]
        }
        Balance::Gearing => &[(AlertAbove, "ratio.gearing.alert")],
        Balance::Levier => &[(AlertAbove, "ratio.leverage.alert")],
        Balance::FraisFinanciersCa => &[(AtMost, "ratio.interest_on_turnover.max")],
        Balance::FraisFinanciersEbe => &[(AtMost, "ratio.interest_on_ebe.max")],
        Balance::ConcoursBancairesBfr => &[(AlertAbove, "ratio.overdrafts_on_bfr.alert")],
        Balance::CouvertureEmplois => &[(AtLeast, "ratio.coverage.min")],
        Balance::LiquiditeGenerale => &[(AtLeast, "ratio.liquidity.min")],
        Balance::LiquiditeReduite => &[(AtLeast, "ratio.quick_liquidity.min")],
        Balance::PersonnelVa => &[(AlertAbove, "ratio.staff_on_value_added.alert")],
        Balance::Dso | Balance::Dpo => &[(LegalMost, "payment.days_max")],
        _ => &[],
    }
}

/// The lower and the upper level, the same when there is one.
fn levels(unit: Unit, code: &str, now: InForce<'_>) -> Option<(Entered, Entered)> {
    let both = |of: fn(Decimal) -> Entered| {
        let (low, high) = now.numbers(code).ok()?;
        Some((of(low), of(high)))
    };
    match unit {
        Unit::Percent => {
            let (low, high) = now.rates(code).ok()?;
            let exact = |rate: Percent| Entered::Percent(Percent::new(rate.points().normalize()));
            Some((exact(low), exact(high)))
        }
        Unit::Euros => {
            let (low, high) = now.amounts(code).ok()?;
            Some((Entered::Euros(low), Entered::Euros(high)))
        }
        Unit::Days => both(|days| Entered::Days(days.normalize())),
        Unit::Years => both(|years| Entered::Years(years.normalize())),
        Unit::Times => both(|times| Entered::Times(times.normalize())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{base::Date, finance::regulation::Regulation};
    use std::collections::BTreeSet;

    fn now() -> InForce<'static> {
        Regulation::official().at(Date::constant(2026, 11, 12))
    }

    #[track_caller]
    fn stands(balance: Balance, expected: &[(Bound, &str, &str)]) {
        let found = thresholds(balance, now());
        let found: Vec<(Bound, String, String)> =
            found.iter().map(|level| (level.bound, level.low.to_string(), level.high.to_string())).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(bound, low, high)| (*bound, (*low).to_owned(), (*high).to_owned()))
            .collect();
        assert_eq!(found, expected, "{balance:?}");
    }

    #[test]
    fn levels_bear_the_unit_of_their_figure() {
        stands(
            Balance::CapaciteRemboursement,
            &[(Bound::AtMost, "3 ans", "3 ans"), (Bound::AlertAbove, "4 ans", "4 ans")],
        );
        stands(Balance::Levier, &[(Bound::AlertAbove, "3 fois", "4 fois")]);
        stands(Balance::LiquiditeReduite, &[(Bound::AtLeast, "0.7 fois", "0.7 fois")]);
        stands(Balance::PersonnelVa, &[(Bound::AlertAbove, "80 %", "80 %")]);
        stands(Balance::Dpo, &[(Bound::LegalMost, "60 j", "60 j")]);
        stands(Balance::TauxEbe, &[]);
    }

    #[test]
    fn no_level_of_the_regulation_is_forgotten_or_misspelt() {
        let stated: BTreeSet<&str> =
            Balance::ALL.iter().flat_map(|balance| parameters(*balance)).map(|(_, code)| *code).collect();
        let shown: BTreeSet<&str> = Balance::ALL
            .iter()
            .flat_map(|balance| thresholds(*balance, now()))
            .map(|threshold| threshold.code)
            .collect();
        assert_eq!(stated, shown, "each code has a value in the unit of its figure");
        let of_a_forecast = |code: &str| code.starts_with("ratio.dscr.");
        for parameter in Regulation::official().parameters() {
            let code = parameter.code.as_str();
            let bears = code.starts_with("ratio.") && !of_a_forecast(code);
            assert!(!bears || stated.contains(code), "{code} bears on no figure");
        }
    }

    #[test]
    fn a_day_before_the_data_has_no_level() {
        let before = Regulation::official().at(Date::constant(2008, 12, 31));
        assert_eq!(thresholds(Balance::Autonomie, before), []);
        assert_eq!(thresholds(Balance::Dpo, before), []);
    }
}
