//! The rules, pointed to: a command on a state makes events, or is refused and changes nothing.

use super::command::Command;
use crate::activities::{Event, Refusal, State, World, file, financing, interview, needs};

/// Decides one command.
pub fn decide(state: &State, world: &World, command: &Command) -> Result<Vec<Event>, Refusal> {
    if state.handed_in {
        return Err(Refusal::HandedIn);
    }
    match command {
        Command::Open(document) => file::open(state, world, document),
        Command::Pin(evidence) => file::pin(state, world, evidence),
        Command::Unpin(number) => file::unpin(state, *number),
        Command::Compute(balance, year, amount) => file::figure(world, *balance, *year, Some(*amount)),
        Command::ClearFigure(balance, year) => file::figure(world, *balance, *year, None),
        Command::Plan { objective, themes } => file::plan(state, world, objective, themes),
        Command::Find { aspect, text, evidence } => {
            file::add_finding(state, world, *aspect, text, evidence, None)
        }
        Command::PickFinding { statement, evidence } => {
            let aspect = world.case.statement(statement).map(|s| s.aspect);
            let aspect = aspect.ok_or_else(|| Refusal::UnknownPick(statement.to_string()))?;
            file::add_finding(state, world, aspect, "", evidence, Some(statement))
        }
        Command::EditFinding { number, aspect, text, evidence } => {
            file::edit_finding(state, world, *number, *aspect, text, evidence)
        }
        Command::RemoveFinding(number) => file::remove_finding(state, *number),
        Command::Meet => interview::begin(state, world),
        Command::Say(text) => interview::say(state, world, text),
        Command::Silence => interview::silence(state, world),
        Command::EndMeeting => interview::end(state),
        Command::AddNeed(draft) => needs::add(state, world, draft),
        Command::EditNeed(number, draft) => needs::edit(state, world, *number, draft),
        Command::RemoveNeed(number) => needs::remove(state, *number),
        Command::OrderNeeds(numbers) => needs::order(state, numbers),
        Command::Sketch(workings) => financing::sketch(state, workings),
        Command::HandIn if state.meeting.going_on() => Err(Refusal::MeetingGoingOn),
        Command::HandIn => Ok(vec![Event::HandedIn]),
    }
}
