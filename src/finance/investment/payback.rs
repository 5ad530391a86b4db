//! The payback (délai de récupération): how long until what was laid out has come back.

use crate::base::Money;
use crate::finance::figure::{Figure, Ratio, Reason, Term};

/// Years until the undiscounted flows have given back what was laid out, each year's flow spread evenly over it. When
/// later outlays take money back again, the first time counts.
///
/// None when nothing is laid out at first, or when it never comes back.
///
/// ```
/// use visavis::{base::{Money, decimal}, finance::investment::payback};
/// let flows = [-80_000, 22_000, 22_000, 22_000, 22_000, 27_000].map(Money::euros);
/// assert_eq!(decimal(payback(&flows).value().unwrap(), 2), "3.64"); // 3 years, then 14 000 / 22 000
/// ```
pub fn payback(flows: &[Money]) -> Figure {
    let mut years = flows.iter();
    let outlay = years.next().map_or(Money::ZERO, |first| -*first);
    if outlay <= Money::ZERO {
        return Figure::NotComputable(Reason::NotPositive(Term::Named("mise de départ")));
    }
    let mut missing = outlay;
    for (full_years, flow) in (0_i64..).zip(years) {
        if *flow >= missing {
            // `missing` is above zero, so is the flow that covers it.
            return match Figure::quotient(missing, *flow, 1, Term::Named("flux de l’année")) {
                Figure::Value(part) => whole_and_part(full_years, part),
                none @ Figure::NotComputable(_) => none,
            };
        }
        missing -= *flow;
    }
    Figure::NotComputable(Reason::NeverRecovered)
}

fn whole_and_part(years: i64, part: Ratio) -> Figure {
    let numerator = years.checked_mul(*part.denom()).and_then(|whole| whole.checked_add(*part.numer()));
    match numerator {
        Some(numerator) => Figure::Value(Ratio::new(numerator, *part.denom())),
        None => Figure::NotComputable(Reason::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::decimal;
    use proptest::prelude::*;

    #[track_caller]
    fn check(flows: &[i64], expected: Result<&str, Reason>) {
        let flows: Vec<Money> = flows.iter().map(|euros| Money::euros(*euros)).collect();
        match (payback(&flows), expected) {
            (Figure::Value(years), Ok(text)) => assert_eq!(decimal(years, 2), text),
            (Figure::NotComputable(reason), Err(expected)) => assert_eq!(reason, expected),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn years_and_parts_of_a_year() {
        check(&[-100, 100], Ok("1"));
        check(&[-100, 0, 50, 100], Ok("2.5"));
        check(&[-100, -50, 300], Ok("1.5"));
        check(&[-100, 400], Ok("0.25"));
    }

    #[test]
    fn no_payback() {
        let no_outlay = Reason::NotPositive(Term::Named("mise de départ"));
        check(&[-100, 50, 49], Err(Reason::NeverRecovered));
        check(&[-100], Err(Reason::NeverRecovered));
        check(&[0, 50], Err(no_outlay));
        check(&[], Err(no_outlay));
    }

    proptest! {
        #[test]
        fn it_is_reached_when_the_sum_first_turns(
            outlay in 1_i64..9_000_000, flows in prop::collection::vec(-90_000_i64..9_000_000, 0..12),
        ) {
            let all: Vec<Money> = [-outlay].into_iter().chain(flows.clone()).map(Money::cents).collect();
            let mut sum = -outlay;
            let turn = flows.iter().position(|flow| { sum += flow; sum >= 0 });
            match (payback(&all).value(), turn) {
                (Some(years), Some(turn)) => {
                    prop_assert_eq!(years.ceil().to_integer(), i64::try_from(turn).unwrap() + 1);
                }
                (found, turn) => prop_assert!(found.is_none() && turn.is_none()),
            }
        }

        #[test]
        fn any_flows_are_taken(flows: Vec<i64>) {
            payback(&flows.into_iter().map(Money::cents).collect::<Vec<_>>());
        }
    }
}
