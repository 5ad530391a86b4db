//! What is thought of a figure that was entered: right, or wrong with the usual mistake behind it.

use crate::{
    activities::State,
    content::{Case, Measure},
    finance::{Balance, Diagnosis, Entered, Question, Tolerance, Year, compute, diagnose},
};
use std::collections::BTreeMap;

/// A figure that was entered, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Within the tolerance.
    Right,
    /// Outside of it, and why as far as its amount tells.
    Wrong(Box<Diagnosis>),
}

/// Judges a figure. `None` where nothing was entered, or where the accounts do not tell the right value.
pub fn judge(
    case: &Case,
    state: &State,
    balance: Balance,
    year: i16,
    tolerance: Tolerance,
) -> Option<Judgement> {
    let entered = state.file.figures.get(&(balance, year))?.value;
    let asked = case.year(year)?;
    compute(&asked.liasse, &asked.supplement, balance).value()?;
    let years: Vec<Year<'_>> =
        case.years.iter().map(|y| Year { liasse: &y.liasse, supplement: &y.supplement }).collect();
    let own: BTreeMap<Balance, Entered> = state
        .file
        .figures
        .iter()
        .filter(|((other, of), _)| *of == year && *other != balance)
        .map(|((other, _), figure)| (*other, figure.value))
        .collect();
    let question = Question { balance, year, entered, tolerance, years: &years, own: &own };
    Some(diagnose(&question).map_or(Judgement::Right, |why| Judgement::Wrong(Box::new(why))))
}

/// What still counts as right: what the rubric says, the strictest where it says it twice, else the usual.
pub fn tolerance(case: &Case, balance: Balance, year: i16) -> Option<Tolerance> {
    let stated = case.rubric.iter().filter_map(|check| match check.measure {
        Measure::Figure(asked, of, hundredths) if (asked, of) == (balance, year) => {
            Some(Tolerance::stated(balance, hundredths))
        }
        _ => None,
    });
    let usual = || {
        let asked = case.year(year)?;
        let right = compute(&asked.liasse, &asked.supplement, balance).value()?;
        Some(Tolerance::usual(balance, right))
    };
    stated.min().or_else(usual)
}
