//! Every calculator: its worked example, and whatever else may be typed in it.

mod examples;
mod placements;
mod taxes;
mod worked;

use super::*;
use crate::base::{Money, Percent};
use rust_decimal::Decimal;
use worked::{Worked, value};

const TODAY: Date = Date::constant(2026, 11, 23);

fn tool(key: &str) -> &'static Tool {
    TOOLS.iter().find(|tool| tool.key == key).unwrap_or_else(|| panic!("no calculator {key}"))
}

fn every_example() -> Vec<Worked> {
    examples::short_term()
        .into_iter()
        .chain(examples::investment())
        .chain(taxes::tax())
        .chain(placements::savings())
        .collect()
}

#[test]
fn every_calculator_gives_its_worked_example() {
    let examples = every_example();
    for tool in &TOOLS {
        assert!(examples.iter().any(|example| example.tool == tool.key), "{} has no example", tool.key);
    }
    for example in &examples {
        let answer = tool(example.tool).answer(&example.sheet, TODAY).expect(example.tool);
        for (key, expected) in &example.lines {
            let line = answer.lines.iter().find(|line| line.key == *key);
            let line = line.unwrap_or_else(|| panic!("{} gives no {key}: {answer:#?}", example.tool));
            example.check(key, &line.value, expected);
        }
        for (column, expected) in &example.columns {
            let grid = answer.grid.as_ref().expect(example.tool);
            let at = grid.columns.iter().position(|name| name == column).expect(column);
            assert_eq!(grid.rows.len(), expected.len(), "{} {column}", example.tool);
            for (row, expected) in grid.rows.iter().zip(expected) {
                example.check(column, &row[at], expected);
            }
        }
    }
}

#[test]
fn every_parameter_that_is_cited_exists() {
    for example in every_example() {
        let answer = tool(example.tool).answer(&example.sheet, TODAY).unwrap();
        for cited in &answer.law {
            let law = crate::finance::regulation::Regulation::official().at(cited.date);
            assert!(law.vintage(cited.code).is_ok(), "{} cites {}", example.tool, cited.code);
        }
    }
}

#[test]
fn keys_are_told_apart() {
    for (at, tool) in TOOLS.iter().enumerate() {
        assert!(TOOLS[at + 1..].iter().all(|other| other.key != tool.key), "{}", tool.key);
        for (at, input) in tool.inputs.iter().enumerate() {
            assert!(tool.inputs[at + 1..].iter().all(|other| other.key != input.key), "{}", input.key);
        }
    }
}

/// The same extreme in every input, and so many rows of it in every list.
fn filled(tool: &Tool, rows: usize, entry: &impl Fn(usize, Kind) -> Option<Entry>) -> Sheet {
    let cells = |inputs: &[Input], from: usize| -> Cells {
        let typed = inputs.iter().enumerate();
        typed.filter_map(|(at, i)| Some((i.key.to_owned(), entry(from + at, i.kind)?))).collect()
    };
    let lists = tool.inputs.iter().filter_map(|input| match input.kind {
        Kind::Rows(inputs) => Some((input.key.to_owned(), (0..rows).map(|row| cells(inputs, row)).collect())),
        _ => None,
    });
    Sheet { values: cells(tool.inputs, 0), rows: lists.collect() }
}

#[test]
fn nothing_that_is_typed_breaks_a_calculator() {
    let amounts = [0, -1, 1, i64::MAX, i64::MIN, 100_000_000_000_000, -100_000_000_000_000];
    let percents = [Decimal::ZERO, Decimal::ONE_HUNDRED, -Decimal::ONE_HUNDRED, Decimal::MAX, Decimal::MIN];
    let counts = [0, 1, 12, 60, 2_026, u32::MAX];
    for tool in &TOOLS {
        let blank = tool.answer(&Sheet::default(), TODAY);
        assert!(blank.is_err() || blank.is_ok_and(|a| !a.lines.is_empty()), "{}", tool.key);
        for round in 0..amounts.len() * percents.len() * counts.len() {
            let entry = |at: usize, kind: Kind| -> Option<Entry> {
                // Neighbours take other extremes, so that differences and quotients are extreme too.
                let turn = round + at * (round % 3);
                Some(match kind {
                    Kind::Amount => Entry::Amount(Money::cents(amounts[turn % amounts.len()])),
                    Kind::Percent => Entry::Percent(Percent::new(percents[turn % percents.len()])),
                    Kind::Count(_, most) => Entry::Count(counts[turn % counts.len()].min(most)),
                    Kind::Year => Entry::Count([2_024, 2_026, 2_027, 0, u32::MAX][turn % 5]),
                    Kind::Choice(_) => Entry::Choice(u32::try_from(turn % 6).ok()?),
                    Kind::Rows(_) => return None,
                })
            };
            let _ = tool.answer(&filled(tool, round % 4, &entry), TODAY);
        }
    }
}

#[test]
fn what_is_not_law_yet_says_so() {
    let sheet =
        Sheet { values: [("income-year".to_owned(), Entry::Count(2_026))].into(), ..Sheet::default() };
    let refused = tool("income-tax").answer(&sheet, TODAY).unwrap_err().to_string();
    assert!(refused.contains("n’a pas de valeur au 31/12/2026"), "{refused}");
}

#[test]
fn presets_come_from_the_law_of_the_day() {
    let (overdraft, sheet) = (tool("overdraft"), Sheet::default());
    let form = Form::new(overdraft.inputs, &sheet, TODAY);
    assert_eq!(form.entry("peak-cap"), Some(Entry::Percent("50".parse().unwrap())));
    assert_eq!(form.entry("debit-rate"), None);
    let emptied =
        Sheet { values: [("peak-cap".to_owned(), Entry::Percent(Percent::ZERO))].into(), ..Sheet::default() };
    let form = Form::new(overdraft.inputs, &emptied, TODAY);
    assert_eq!(form.entry("peak-cap"), Some(Entry::Percent(Percent::ZERO)));
    assert!(value(&Shown::Word("yes")).is_none());
}
