//! What the screen remembers between two looks at it: what is open and chosen, and every draft.

use super::{
    accounts::Sheet,
    figures::Group,
    model::{BodyModel, FindingItem, Model},
};
use crate::{
    activities::Evidence,
    base::{Aspect, DocId, FindingId, LineId, Money, TopicId},
    finance::{Balance, Entered},
    ui::screens::financing::{self, Slot},
};
use egui::Id;
use std::collections::BTreeMap;

/// The memory of the screen. Drafts survive a visit to another screen.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// The open document.
    pub(super) open: Option<DocId>,
    /// The open part of a liasse.
    pub(super) sheet: Sheet,
    /// The chosen line.
    pub(super) chosen: Option<Evidence>,
    /// A line to bring into sight at the next pass, then to flash.
    pub(super) revealing: Option<Evidence>,
    /// What is looked for in the file, while the search is open.
    pub(super) search: Option<String>,
    /// The finding being written.
    pub(super) editor: Option<Editor>,
    /// The finding removed last: it can be put back.
    pub(super) removed: Option<FindingItem>,
    /// The open tab of the right panel.
    pub(super) panel: Panel,
    /// The open part of the calculator.
    pub(super) group: Group,
    /// Figures being typed, not entered yet.
    pub(super) figures: BTreeMap<(Balance, i16), Option<Entered>>,
    /// What the last paste into the sheet took: values taken, values that could not be read.
    pub(super) pasted: Option<(usize, usize)>,
    /// The figure that « Reporter » fills.
    pub(super) figure: Option<(Balance, i16)>,
    /// The scratch line, and what was copied into it.
    pub(super) scratch: Scratch,
    /// Where a click on an amount copies it.
    pub(super) target: Option<Target>,
    /// The field that takes the focus at the end of the pass.
    pub(super) focus: Option<Id>,
    /// The plan being written; `None` shows the one that was kept.
    pub(super) plan: Option<PlanDraft>,
    /// Loans, plan and coverage.
    pub(super) credit: financing::UiState,
    /// The open tab where the window has no room for all panels.
    pub(super) view: View,
    /// Where each pane takes the focus, in order: F6 goes round.
    pub(super) panes: [Option<Id>; 4],
    /// The pane that F6 went to last.
    pub(super) pane: usize,
}

/// Tabs of the right panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Panel {
    /// Figures and scratch line.
    #[default]
    Figures,
    /// The plan of the meeting.
    Plan,
    /// Loans, plan and coverage.
    Credit,
}

/// What shows where there is room for one panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum View {
    /// The list of documents and the aspects.
    #[default]
    Documents,
    /// The open document.
    Document,
    /// The findings.
    Findings,
    /// The calculator and the plan.
    Panel,
}

/// A finding being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Editor {
    /// The finding that is rewritten; `None` writes another one.
    pub(super) number: Option<u32>,
    /// Its aspect; in Guidé, that of the statements listed, all of them when `None`.
    pub(super) aspect: Option<Aspect>,
    /// What it says.
    pub(super) text: String,
    /// The statement picked, in Guidé.
    pub(super) picked: Option<FindingId>,
    /// Words that the statements listed must hold.
    pub(super) search: String,
    /// What it cites.
    pub(super) proofs: Vec<Evidence>,
    /// The text takes the focus at the first pass.
    pub(super) fresh: bool,
}

impl Editor {
    /// A new finding that cites the chosen line, if it is pinned.
    pub(super) fn blank(proof: Option<Evidence>) -> Self {
        Self {
            number: None,
            aspect: None,
            text: String::new(),
            picked: None,
            search: String::new(),
            proofs: proof.into_iter().collect(),
            fresh: true,
        }
    }

    /// A finding that stands, to rewrite.
    pub(super) fn of(finding: &FindingItem) -> Self {
        Self {
            number: Some(finding.number),
            aspect: Some(finding.aspect),
            text: finding.text.clone(),
            picked: finding.picked.clone(),
            search: String::new(),
            proofs: finding.proofs.iter().map(|p| p.evidence.clone()).collect(),
            fresh: true,
        }
    }

    /// Cites a proof, or no longer.
    pub(super) fn toggle(&mut self, proof: &Evidence) {
        if let Some(at) = self.proofs.iter().position(|p| p == proof) {
            self.proofs.remove(at);
        } else {
            self.proofs.push(proof.clone());
        }
    }
}

/// The scratch line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scratch {
    /// What is typed.
    pub(super) line: String,
    /// Amounts copied from documents: they are cited while they stand in the line.
    pub(super) cited: Vec<(Evidence, Money)>,
}

/// Where a click on an amount copies it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Into a figure.
    Figure(Balance, i16),
    /// At the end of the scratch line.
    Scratch,
    /// Into a loan, the plan or the forecast.
    Credit(Slot),
}

/// A plan being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PlanDraft {
    /// What the meeting is for.
    pub(super) objective: String,
    /// Themes to raise, in order.
    pub(super) themes: Vec<TopicId>,
    /// Words that the themes listed must hold.
    pub(super) search: String,
}

impl UiState {
    /// The parts of the right panel that `visavis shot` can show, by name.
    pub const PARTS: [&str; 8] =
        ["caf", "frng", "ratios", "prets", "plan", "couverture", "outils", "objectif"];

    /// Shows one of [`Self::PARTS`]; another name changes nothing.
    pub fn show_part(&mut self, name: &str) {
        let calculator = |group| (Panel::Figures, Some(group));
        let (panel, group) = match name {
            "caf" => calculator(Group::Caf),
            "frng" => calculator(Group::Functional),
            "ratios" => calculator(Group::Ratios),
            "prets" | "plan" | "couverture" | "outils" => (Panel::Credit, None),
            "objectif" => (Panel::Plan, None),
            _ => return,
        };
        self.panel = panel;
        self.group = group.unwrap_or(self.group);
        self.view = View::Panel;
        self.credit.show_part(name);
    }

    /// Opens the source of a piece of evidence and flashes it at the next look.
    pub fn reveal(&mut self, evidence: &Evidence) {
        if let Evidence::Line(document, line) = evidence {
            self.open = Some(document.clone());
            self.chosen = Some(evidence.clone());
            self.revealing = Some(evidence.clone());
            self.view = View::Document;
            if let Some(sheet) = Sheet::named(line.as_str()) {
                self.sheet = sheet;
            }
        }
    }

    /// Shows a document.
    pub fn read(&mut self, document: DocId) {
        self.open = Some(document);
        self.chosen = None;
        self.view = View::Document;
    }

    /// The open document, or the last one that was read.
    pub(super) fn open_document<'a>(&'a self, model: &'a Model) -> Option<&'a DocId> {
        self.open.as_ref().or(model.last_opened.as_ref())
    }

    /// The chosen line, when it lies in what is open: another year of the open liasse counts.
    pub(super) fn chosen_here(&self, model: &Model) -> Option<(&DocId, &LineId)> {
        let Some(Evidence::Line(document, line)) = &self.chosen else { return None };
        let open = self.open_document(model)?;
        if document == open {
            return Some((document, line));
        }
        let BodyModel::Liasse(first) = model.document(open)?.body else { return None };
        let shown = model.years.iter().skip(first).take(3);
        let known = shown.filter_map(|y| y.document.as_ref()).any(|d| d == document);
        known.then_some((document, line))
    }
}
