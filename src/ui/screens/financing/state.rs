//! What the panel remembers between two looks at it, and the names of its fields of amounts.

use super::model::Model;
use crate::{
    activities::financing::{
        Workings,
        tools::{Entry, Kind, TOOLS},
    },
    base::Money,
};
use egui::Id;

/// The memory of the panel.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// What is being typed; `None` shows what was kept.
    pub(super) draft: Option<Workings>,
    /// The open part.
    pub(super) part: Part,
    /// The chosen loan, by its place in the stack.
    pub(super) loan: usize,
    /// How the loans are shown over time.
    pub(super) view: View,
    /// The chosen year of the forecast.
    pub(super) year: usize,
    /// The open calculator, by its place in the list.
    pub(super) tool: Option<usize>,
    /// The field that had the focus at the last pass.
    pub(super) held: Option<Id>,
    /// The amount that had the focus at the last pass: a click on an amount of a document goes there.
    pub(super) slot: Option<Slot>,
    /// The field of a line that was just added: it takes the focus as soon as it stands.
    pub(super) wanted: Option<Slot>,
}

/// Parts of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// The stack of loans, and the terms of one.
    #[default]
    Loans,
    /// Uses and sources.
    Plan,
    /// The years to come, and what covers the debt.
    Coverage,
    /// The other calculators.
    Tools,
}

/// How loans are shown over time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum View {
    /// Capital outstanding at the end of each year.
    #[default]
    Outstanding,
    /// What is paid in each year.
    Service,
    /// Every instalment of the chosen loan.
    Table,
}

/// A field that holds an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// Capital of a loan.
    Capital(usize),
    /// Frais de dossier of a loan.
    Fees(usize),
    /// Frais de garantie of a loan.
    Guarantee(usize),
    /// Amount of a use.
    Use(usize),
    /// Amount of a source.
    Source(usize),
    /// A line of a year of the forecast.
    Year(usize, Line),
    /// An input of a calculator; in a list, with its row and its cell.
    Tool(usize, usize, Option<(usize, usize)>),
}

/// The lines of a year of the forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// EBE.
    Ebe,
    /// Tax.
    Tax,
    /// Rise of the BFR.
    BfrChange,
    /// Maintenance investments.
    Maintenance,
    /// Service of the loans that run already.
    ExistingService,
}

impl Line {
    /// In the order of the calculation.
    pub(super) const ALL: [Self; 5] =
        [Self::Ebe, Self::Tax, Self::BfrChange, Self::Maintenance, Self::ExistingService];
}

impl Slot {
    /// The id of its field.
    pub fn id(self) -> Id {
        Id::new(("financing", self))
    }

    /// Where it lies in the workings; none when its line was removed.
    pub(super) fn of(self, workings: &mut Workings) -> Option<&mut Money> {
        match self {
            Self::Capital(at) => Some(&mut workings.loans.get_mut(at)?.loan.capital),
            Self::Fees(at) => Some(&mut workings.loans.get_mut(at)?.costs.fees),
            Self::Guarantee(at) => Some(&mut workings.loans.get_mut(at)?.costs.guarantee),
            Self::Use(at) => Some(&mut workings.uses.get_mut(at)?.amount),
            Self::Source(at) => Some(&mut workings.sources.get_mut(at)?.amount),
            Self::Tool(tool, input, place) => cell(workings, tool, input, place),
            Self::Year(at, line) => {
                let year = workings.forecast.get_mut(at)?;
                Some(match line {
                    Line::Ebe => &mut year.ebe,
                    Line::Tax => &mut year.tax,
                    Line::BfrChange => &mut year.bfr_change,
                    Line::Maintenance => &mut year.maintenance,
                    Line::ExistingService => &mut year.existing_service,
                })
            }
        }
    }
}

/// An amount of a calculator; what was never touched begins at zero.
fn cell(
    workings: &mut Workings,
    tool: usize,
    input: usize,
    place: Option<(usize, usize)>,
) -> Option<&mut Money> {
    let tool = TOOLS.get(tool)?;
    let input = tool.inputs.get(input)?;
    let sheet = workings.tools.entry(tool.key.to_owned()).or_default();
    let (cells, input) = match (place, input.kind) {
        (None, _) => (&mut sheet.values, input),
        (Some((row, at)), Kind::Rows(cells)) => {
            (sheet.rows.get_mut(input.key)?.get_mut(row)?, cells.get(at)?)
        }
        (Some(_), _) => return None,
    };
    if !matches!(input.kind, Kind::Amount) {
        return None;
    }
    match cells.entry(input.key.to_owned()).or_insert(Entry::Amount(Money::ZERO)) {
        Entry::Amount(amount) => Some(amount),
        _ => None,
    }
}

impl UiState {
    /// The field of an amount that has the focus.
    pub const fn slot(&self) -> Option<Slot> {
        self.slot
    }

    /// Shows « prets », « plan », « couverture » or « outils ».
    pub fn show_part(&mut self, name: &str) {
        self.part = match name {
            "plan" => Part::Plan,
            "couverture" => Part::Coverage,
            "outils" => Part::Tools,
            _ => Part::Loans,
        };
    }

    /// Puts an amount copied from a document into a field.
    pub fn copy(&mut self, model: &Model, slot: Slot, amount: Money) {
        let workings = self.draft.get_or_insert_with(|| model.workings.clone());
        if let Some(place) = slot.of(workings) {
            *place = amount;
        }
    }
}
