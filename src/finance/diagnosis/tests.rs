//! Every kind of mistake on the worked cases, and what must hold whatever is entered.

use super::*;
use crate::{
    base::{Date, Money},
    finance::{Code, Liasse, Ratio, Supplement, Unit, compute, fixtures},
};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixtures {
    previous: Previous,
    wrong: Vec<Wrong>,
    right: Vec<Wrong>,
}

/// The year before one of the worked cases: the same accounts but for some boxes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Previous {
    case: String,
    opening: Date,
    closing: Date,
    changes: BTreeMap<Code, Money>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrong {
    case: String,
    #[serde(default)]
    changes: BTreeMap<Code, Money>,
    balance: Balance,
    entered: Entered,
    #[serde(default)]
    own: BTreeMap<Balance, Entered>,
    #[serde(default)]
    why: Vec<Why>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Why {
    kind: Kind,
    boxes: Option<Vec<Code>>,
    year: Option<i16>,
    figure: Option<Balance>,
}

fn fixtures() -> Fixtures {
    serde_json::from_str(include_str!("../../../tests/fixtures/finance/diagnoses.json")).unwrap()
}

fn changed(case: &str, changes: &BTreeMap<Code, Money>) -> (Liasse, Supplement) {
    let case = &fixtures::liasses()[case];
    let (mut liasse, supplement) = (case.detail(), case.supplement.clone());
    // The result follows the changed lines.
    liasse.lines.remove(&Code::DI);
    liasse.lines.extend(changes);
    (liasse.complete(), supplement)
}

/// The mistakes of one line of the fixtures; `None` when the value is right.
fn diagnosed(previous: &Previous, asked: &Wrong) -> (Option<Vec<Mistake>>, Liasse) {
    let (liasse, supplement) = changed(&asked.case, &asked.changes);
    let (mut before, before_supplement) = changed(&previous.case, &previous.changes);
    (before.opening, before.closing) = (previous.opening, previous.closing);
    let mut years = vec![Year { liasse: &liasse, supplement: &supplement }];
    if previous.case == asked.case {
        years.insert(0, Year { liasse: &before, supplement: &before_supplement });
    }
    let right = compute(&liasse, &supplement, asked.balance).value().unwrap();
    let found = diagnose(&Question {
        balance: asked.balance,
        year: liasse.closing.year(),
        entered: asked.entered,
        tolerance: Tolerance::usual(asked.balance, right),
        years: &years,
        own: &asked.own,
    });
    (found.map(|diagnosis| diagnosis.mistakes), liasse.clone())
}

#[test]
fn every_kind_is_named_on_its_example() {
    let fixtures = fixtures();
    let (mut seen, mut other) = (BTreeSet::new(), Vec::new());
    for asked in &fixtures.wrong {
        let name = format!("{} {:?} {}", asked.case, asked.balance, asked.entered);
        let (mistakes, liasse) = diagnosed(&fixtures.previous, asked);
        let Some(mistakes) = mistakes else {
            other.push(format!("{name} is right"));
            continue;
        };
        seen.extend(mistakes.iter().map(|mistake| mistake.kind));
        let told: Vec<Why> = mistakes
            .iter()
            .zip(asked.why.iter().map(|why| why.boxes.is_some()).chain(std::iter::repeat(true)))
            .map(|(mistake, boxes)| Why {
                kind: mistake.kind,
                boxes: boxes.then(|| mistake.codes(liasse.set())),
                year: mistake.year,
                figure: mistake.figure,
            })
            .collect();
        if told != asked.why {
            other.push(format!("{name}: {told:?}, not {:?}", asked.why));
        }
    }
    assert!(other.is_empty(), "{}", other.join("\n"));
    let unseen: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| !seen.contains(kind)).collect();
    assert_eq!(unseen, [], "kinds without an example");
}

#[test]
fn a_right_figure_has_no_diagnosis() {
    let fixtures = fixtures();
    for asked in &fixtures.right {
        let (mistakes, _) = diagnosed(&fixtures.previous, asked);
        assert_eq!(mistakes, None, "{} {:?} {}", asked.case, asked.balance, asked.entered);
    }
}

#[test]
fn a_ratio_of_nothing_has_none_either() {
    let (previous, changes) = (fixtures().previous, BTreeMap::new());
    let (liasse, supplement) = changed("C", &changes);
    assert_eq!(compute(&liasse, &supplement, Balance::Levier).value(), None);
    let (own, years) = (BTreeMap::new(), [Year { liasse: &liasse, supplement: &supplement }]);
    let question = Question {
        balance: Balance::Levier,
        year: 2024,
        entered: "12,6 fois".parse().unwrap(),
        tolerance: Tolerance::usual(Balance::Levier, Ratio::from_integer(1)),
        years: &years,
        own: &own,
    };
    assert_eq!(diagnose(&question), None);
    let other_year = Question { year: previous.closing.year() + 7, ..question.clone() };
    assert_eq!(diagnose(&other_year), None);
    let other_unit = Question { balance: Balance::Ebe, ..question };
    assert_eq!(diagnose(&other_unit), None);
}

#[test]
fn families_tell_what_why_and_an_example() {
    let names: BTreeSet<&str> = families().map(|about| about.name).collect();
    assert_eq!(names.len(), FAMILIES.len());
    for about in families() {
        assert!([about.what, about.why, about.example].iter().all(|text| text.ends_with('.')), "{about:?}");
    }
}

/// Values drawn at random around the right one: a diagnosis of them would be an accident.
#[test]
fn accidents_are_rarely_diagnosed() {
    let own = BTreeMap::new();
    for name in ["A", "B", "C"] {
        let (liasse, supplement) = changed(name, &BTreeMap::new());
        let years = [Year { liasse: &liasse, supplement: &supplement }];
        for balance in [Balance::Va, Balance::Ebe, Balance::Caf, Balance::Frng, Balance::Bfr] {
            let right = compute(&liasse, &supplement, balance).as_money().unwrap();
            let tolerance = Tolerance::stated(balance, Money::euros(500));
            let draws = 100_i64;
            let named = (1..=draws).filter(|n| {
                // Steps prime to everything in the accounts, on both sides, to the euro.
                let off = Money::euros((600 + n * 613) * if n % 2 == 0 { 1 } else { -1 });
                let entered = Entered::Euros(right + off);
                let question = Question {
                    balance,
                    year: liasse.closing.year(),
                    entered,
                    tolerance,
                    years: &years,
                    own: &own,
                };
                diagnose(&question).is_some_and(|diagnosis| !diagnosis.mistakes.is_empty())
            });
            let named = named.count();
            assert!(named <= 5, "{name} {balance:?}: {named} of {draws}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn nothing_that_is_entered_breaks_it(
        liasse in fixtures::any_liasse(),
        cents in any::<i64>(),
        tolerance in 1_i64..100_000,
    ) {
        let (supplement, mut own) = (Supplement::default(), BTreeMap::new());
        own.insert(Balance::Va, Entered::Euros(Money::cents(cents)));
        let years = [Year { liasse: &liasse, supplement: &supplement }];
        let year = liasse.closing.year();
        for balance in Balance::ALL.iter().copied() {
            let tolerance = Tolerance::stated(balance, Money::cents(tolerance));
            let ask = |entered| Question { balance, year, entered, tolerance, years: &years, own: &own };
            if let Some(entered) = Entered::Euros(Money::cents(cents)).in_unit(balance.unit()) {
                prop_assert!(diagnose(&ask(entered)).is_none_or(|found| found.mistakes.len() <= 2));
            }
            let right = compute(&liasse, &supplement, balance).value();
            if let Some(right) = right.map(|right| Entered::of(balance.unit(), right)) {
                let held = right.number().abs() < 1_000_000_000.into() || balance.unit() == Unit::Euros;
                prop_assert!(!held || diagnose(&ask(right)).is_none(), "{:?} {}", balance, right);
            }
        }
    }
}
