//! What may be sketched: any terms, within sizes that a screen can show; senseless terms are told by the finance room.

use super::{
    state::Workings,
    tools::{Cells, Entry, Sheet},
};
use crate::{
    activities::{Event, Refusal, State, file::text_within},
    base::Money,
};
use rust_decimal::Decimal;

/// Most loans of a stack.
const LOANS: u32 = 12;
/// Most lines on either side of a plan.
const LINES: u32 = 40;
/// Most years of a forecast.
const YEARS: u32 = 15;
/// Most calculators with something in them.
const TOOLS: u32 = 60;
/// Most inputs of a calculator, and most cells of one of its rows.
const INPUTS: u32 = 40;
/// Most rows of a list of a calculator.
const ROWS: u32 = 60;
/// Longest name, in characters.
const NAME: u32 = 80;
/// Largest amount either way: a thousand billion euros.
const LARGEST: Money = Money::euros(1_000_000_000_000);

/// Keeps the workings as they are now; nothing new changes nothing.
pub fn sketch(state: &State, workings: &Workings) -> Result<Vec<Event>, Refusal> {
    within(workings.loans.len(), LOANS)?;
    within(workings.uses.len(), LINES)?;
    within(workings.sources.len(), LINES)?;
    within(workings.forecast.len(), YEARS)?;
    let mut kept = workings.clone();
    for sketch in &mut kept.loans {
        sketch.name = named(&sketch.name)?;
        held([sketch.loan.capital, sketch.costs.at_release(), sketch.costs.per_instalment])?;
    }
    for line in &mut kept.uses {
        line.name = named(&line.name)?;
        held([line.amount])?;
    }
    for line in &mut kept.sources {
        line.name = named(&line.name)?;
        held([line.amount])?;
    }
    for year in &kept.forecast {
        held([year.ebe, year.tax, year.bfr_change, year.maintenance, year.existing_service])?;
    }
    within(kept.tools.len(), TOOLS)?;
    kept.tools.values().try_for_each(sheet)?;
    keys(kept.tools.keys())?;
    if kept == state.financing {
        return Ok(Vec::new());
    }
    Ok(vec![Event::Sketched { workings: kept }])
}

fn within(count: usize, limit: u32) -> Result<(), Refusal> {
    if count > limit as usize { Err(Refusal::TooMany { limit }) } else { Ok(()) }
}

/// The calculators themselves say what makes no sense: here only sizes count.
fn sheet(sheet: &Sheet) -> Result<(), Refusal> {
    cells(&sheet.values)?;
    within(sheet.rows.len(), INPUTS)?;
    keys(sheet.rows.keys())?;
    for list in sheet.rows.values() {
        within(list.len(), ROWS)?;
        list.iter().try_for_each(cells)?;
    }
    Ok(())
}

fn cells(cells: &Cells) -> Result<(), Refusal> {
    within(cells.len(), INPUTS)?;
    keys(cells.keys())?;
    cells.values().try_for_each(|entry| match entry {
        Entry::Amount(amount) => held([*amount]),
        Entry::Percent(percent) if percent.points().abs() > Decimal::from(100_000) => {
            Err(Refusal::AmountTooLarge)
        }
        Entry::Percent(_) | Entry::Count(_) | Entry::Choice(_) => Ok(()),
    })
}

fn keys<'a>(mut keys: impl Iterator<Item = &'a String>) -> Result<(), Refusal> {
    if keys.any(|key| key.chars().count() > NAME as usize) {
        return Err(Refusal::TextTooLong { limit: NAME });
    }
    Ok(())
}

/// A name may still be empty: it is being written.
fn named(name: &str) -> Result<String, Refusal> {
    if name.trim().is_empty() { Ok(String::new()) } else { text_within(name, NAME) }
}

fn held(amounts: impl IntoIterator<Item = Money>) -> Result<(), Refusal> {
    if amounts.into_iter().any(|amount| amount.abs() > LARGEST) {
        Err(Refusal::AmountTooLarge)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        activities::financing::{LoanSketch, UseLine},
        base::{Mode, Seed},
        finance::{
            credit::{Costs, Frequency, Loan},
            plan::Need,
        },
    };

    fn oven() -> Workings {
        let loan = Loan::new(Money::euros(70_000), "3,85".parse().unwrap(), Frequency::Monthly, 84);
        Workings {
            loans: vec![LoanSketch { name: " Four ".to_owned(), loan, costs: Costs::default() }],
            ..Workings::default()
        }
    }

    #[test]
    fn workings_are_kept_once() {
        let mut state = State::new(Mode::Autonomous, Seed(1));
        let events = sketch(&state, &oven()).unwrap();
        let [Event::Sketched { workings }] = events.as_slice() else { panic!("{events:?}") };
        assert_eq!(workings.loans[0].name, "Four");
        state.financing = workings.clone();
        assert_eq!(sketch(&state, &oven()), Ok(Vec::new()));
    }

    #[test]
    fn what_no_screen_can_show_is_refused() {
        let state = State::new(Mode::Autonomous, Seed(1));
        let line = |name: String, amount| Workings {
            uses: vec![UseLine { name, kind: Need::Other, amount }],
            ..Workings::default()
        };
        assert_eq!(
            sketch(&state, &line("x".repeat(81), Money::ZERO)),
            Err(Refusal::TextTooLong { limit: 80 })
        );
        assert_eq!(
            sketch(&state, &line(String::new(), Money::cents(i64::MIN))),
            Err(Refusal::AmountTooLarge)
        );
        let one = line(String::new(), Money::ZERO).uses.remove(0);
        let many = Workings { uses: vec![one; 41], ..Workings::default() };
        assert_eq!(sketch(&state, &many), Err(Refusal::TooMany { limit: 40 }));
    }

    #[test]
    fn calculators_hold_so_much_and_no_more() {
        let state = State::new(Mode::Autonomous, Seed(1));
        let typed =
            |sheet: Sheet| Workings { tools: [("dailly".to_owned(), sheet)].into(), ..Workings::default() };
        let one = |entry| Sheet { values: [("rate".to_owned(), entry)].into(), ..Sheet::default() };
        let refused = |sheet| sketch(&state, &typed(sheet)).unwrap_err();
        assert_eq!(refused(one(Entry::Amount(Money::cents(i64::MIN)))), Refusal::AmountTooLarge);
        let percent = Entry::Percent(crate::base::Percent::new(Decimal::MAX));
        assert_eq!(refused(one(percent)), Refusal::AmountTooLarge);
        let rows = Sheet { rows: [("flows".to_owned(), vec![Cells::new(); 61])].into(), ..Sheet::default() };
        assert_eq!(refused(rows), Refusal::TooMany { limit: 60 });
        let events = sketch(&state, &typed(one(Entry::Count(3)))).unwrap();
        assert_eq!(events.len(), 1);
        let text = serde_json::to_string(&events).unwrap();
        assert_eq!(serde_json::from_str::<Vec<Event>>(&text).unwrap(), events);
    }
}
