//! « Accueil »: where one stands, block by block, and the next practice, one key away.

mod blocks;
mod cases;
pub(in crate::ui::screens) mod layout;
mod method;
mod names;
mod next;
mod offer;
mod recent;
mod resume;
#[cfg(test)]
mod tests;

pub use blocks::{BlockCard, Ring};
pub use cases::{CaseChoice, CasesState, point_to_cases};
pub use names::{activity_name, block_title, competency_name};
pub use offer::{Offer, Proof, Start};
pub use recent::{RecentRow, RecentState};
pub use resume::Resume;

use super::{Action, Learner};
use crate::{
    base::Mode,
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Type, space, theme},
        widgets::{Breadth, Button, breadth, chain_legend},
    },
};
use egui::{Key, Modifiers, TextureId, Ui, text::LayoutJob};
use layout::{columns, hug_right, remember, remembered, scrolled};

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct Model {
    /// « Bonjour Inès. »
    pub greeting: String,
    /// The day, in full.
    pub today: String,
    /// Blocks 1 to 3.
    pub blocks: Vec<BlockCard>,
    /// Proposals, the best first; none during an exam.
    pub offers: Vec<Offer>,
    /// The last séance not handed in.
    pub resume: Option<Resume>,
    /// An exam that goes on: everything else is closed.
    pub exam: Option<Resume>,
    /// Séances, last touched first.
    pub recent: Vec<RecentRow>,
    /// Cases to choose from, easiest first.
    pub cases: Vec<CaseChoice>,
}

/// What the screen remembers.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// Which proposal shows.
    pub offer: usize,
    /// The table of séances.
    pub recent: RecentState,
    /// The case and mode chosen.
    pub cases: CasesState,
    /// « Comment est-ce calculé ? » is open.
    pub method: bool,
}

impl Model {
    /// Builds the model; `portrait` gives the square portrait of a person by the folder of their pictures.
    pub fn new(locale: &Locale, learner: &Learner, portrait: &dyn Fn(&str) -> Option<TextureId>) -> Self {
        let unfinished = || learner.seances.iter().filter(|row| row.mark.is_none());
        let exam = unfinished().find(|row| row.mode == Mode::Exam);
        let card = |row| resume::resume(locale, row, portrait);
        let mut blocks = blocks::cards(locale, learner);
        if exam.is_some() {
            for card in &mut blocks {
                card.mend = None;
            }
        }
        Self {
            greeting: if learner.name.is_empty() {
                t!(locale, "home-hello")
            } else {
                t!(locale, "home-hello-name", name = learner.name.as_str())
            },
            today: if learner.today.is_empty() { String::new() } else { format!("{}.", learner.today) },
            blocks,
            offers: if exam.is_some() { Vec::new() } else { offer::offers(locale, learner) },
            resume: if exam.is_some() { None } else { unfinished().next().map(card) },
            exam: exam.map(card),
            recent: recent::rows(locale, &learner.seances),
            cases: cases::cases(locale, learner),
        }
    }
}

/// Height of the block cards and of the featured card, in points.
const BLOCK: f32 = 240.0;
const FEATURED: f32 = 169.0;
const LOWER: f32 = 250.0;

/// Shows the screen.
pub fn show(ui: &mut Ui, model: &Model, state: &mut UiState) -> Vec<Action> {
    let mut actions = Vec::new();
    let bottom = ui.available_rect_before_wrap().bottom();
    scrolled(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        head(ui, model, state);
        ui.add_space(space::XS);
        let narrow = breadth(ui) == Breadth::Narrow;
        if let Some(exam) = &model.exam {
            let words = t!(locale(ui), "home-exam-waits");
            actions.extend(resume::exam(ui, exam, &words));
            ui.add_space(space::M);
            blocks_row(ui, model, narrow);
        } else if narrow {
            one_column(ui, model, state, &mut actions);
        } else {
            blocks_row(ui, model, false);
            ui.add_space(space::M);
            two_columns(ui, model, state, bottom, &mut actions);
        }
    });
    if state.method && method::show(ui.ctx()) {
        state.method = false;
    }
    keys(ui, model, state, &mut actions);
    actions
}

/// Greeting and day at the left; at the right what the gauges tell, and the legend of the chains.
fn head(ui: &mut Ui, model: &Model, state: &mut UiState) {
    let greeting = |ui: &mut Ui| {
        let theme = theme(ui);
        let p = &theme.palette;
        let title = ui.label(theme.text(Type::Title1, p.encre, model.greeting.as_str()));
        ui.ctx().accesskit_node_builder(title.id, |node| node.set_role(egui::accesskit::Role::Heading));
        ui.label(theme.text(Type::Body, p.encre_2, model.today.as_str()));
    };
    if breadth(ui) == Breadth::Narrow {
        greeting(ui);
        return;
    }
    let right = 444.0_f32.min(0.5 * ui.available_width());
    let widths = [ui.available_width() - right - space::L, right];
    columns(ui, &widths, space::L, |ui, part| {
        if part == 0 {
            greeting(ui);
        } else {
            ui.add_space(10.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            legend(ui, &mut state.method);
        }
    });
}

fn legend(ui: &mut Ui, method: &mut bool) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    hug_right(ui, "meaning", |ui| {
        let mut job = LayoutJob::default();
        job.append(&t!(locale, "home-meaning-before"), 0.0, theme.format(Type::Small, p.encre_2));
        job.append(&t!(locale, "home-meaning-all"), 0.0, theme.format(Type::SmallStrong, p.encre_2));
        job.append(&t!(locale, "home-meaning-after"), 0.0, theme.format(Type::Small, p.encre_2));
        ui.label(job);
    });
    hug_right(ui, "legend", |ui| {
        ui.set_min_height(30.0);
        ui.spacing_mut().item_spacing.x = 12.0;
        chain_legend(ui);
        ui.spacing_mut().item_spacing.x = 0.0;
        if ui.add(Button::text(&t!(locale, "home-method")).small()).clicked() {
            *method = true;
        }
    });
}

fn blocks_row(ui: &mut Ui, model: &Model, narrow: bool) {
    let mut asked = None;
    if narrow {
        for card in &model.blocks {
            asked = blocks::show(ui, card, 0.0).or(asked);
            ui.add_space(space::S);
        }
    } else {
        let width = (ui.available_width() - 2.0 * space::L) / 3.0;
        let id = ui.id().with("blocks-height");
        let height = remembered(ui, id).unwrap_or(BLOCK);
        let mut highest = BLOCK;
        columns(ui, &[width; 3], space::L, |ui, part| {
            let Some(card) = model.blocks.get(part) else { return };
            let top = ui.cursor().top();
            asked = blocks::show(ui, card, height).or(asked.take());
            highest = highest.max(ui.min_rect().bottom() - top);
        });
        if highest > height + 0.5 {
            remember(ui, id, highest);
        }
    }
    if asked.is_some() {
        point_to_cases(ui.ctx(), asked);
    }
}

/// Featured card and séances at the left; séance to resume and cases at the right.
fn two_columns(ui: &mut Ui, model: &Model, state: &mut UiState, bottom: f32, actions: &mut Vec<Action>) {
    let room = ui.available_width();
    let third = if breadth(ui) == Breadth::Wide { (room - 2.0 * space::L) / 3.0 } else { 0.38 * room };
    let end = bottom.max(ui.cursor().top() + FEATURED + space::L + LOWER);
    let id = ui.id().with("featured-height");
    let featured = remembered(ui, id).unwrap_or(FEATURED);
    let beside = ui.id().with("resume-height");
    let least = remembered(ui, beside).unwrap_or(FEATURED).max(FEATURED);
    // Whatever stands above, both columns end on one line.
    let left_over = |ui: &Ui| (end - ui.cursor().top()).max(LOWER);
    columns(ui, &[room - third - space::L, third], space::L, |ui, part| {
        ui.spacing_mut().item_spacing.y = 4.0;
        if part == 0 {
            let top = ui.cursor().top();
            proposal(ui, model, state, least, actions);
            remember(ui, id, ui.min_rect().bottom() - top);
            ui.add_space(space::M);
            let height = left_over(ui);
            actions.extend(recent::show(ui, &model.recent, &mut state.recent, height));
        } else {
            if let Some(resume) = &model.resume {
                let (asked, needed) = resume::show(ui, resume, featured);
                actions.extend(asked);
                remember(ui, beside, needed);
                ui.add_space(space::M);
            }
            let (height, told) = (left_over(ui), model.resume.is_none());
            actions.extend(cases::show(ui, &model.cases, &mut state.cases, height, told));
        }
    });
}

/// The page of a narrow window: what to do comes before where one stands, or three gauges would hide it.
fn one_column(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    proposal(ui, model, state, 0.0, actions);
    ui.add_space(space::S);
    if let Some(resume) = &model.resume {
        actions.extend(resume::show(ui, resume, 150.0).0);
        ui.add_space(space::S);
    }
    legend(ui, &mut state.method);
    blocks_row(ui, model, true);
    actions.extend(cases::show(ui, &model.cases, &mut state.cases, 0.0, true));
    ui.add_space(space::S);
    actions.extend(recent::show(ui, &model.recent, &mut state.recent, 0.0));
}

fn proposal(ui: &mut Ui, model: &Model, state: &mut UiState, height: f32, actions: &mut Vec<Action>) {
    let Some(offer) = model.current(state) else {
        // Nothing can be proposed without a case: the card of the cases says so.
        return;
    };
    match next::show(ui, offer, model.offers.len() > 1, height) {
        Some(next::Answer::Act(action)) => actions.push(action),
        Some(next::Answer::Another) => state.offer = (state.offer + 1) % model.offers.len(),
        None => {}
    }
}

impl Model {
    fn current(&self, state: &UiState) -> Option<&Offer> {
        self.offers.get(state.offer).or(self.offers.first())
    }
}

/// Enter starts the proposal and Ctrl+R resumes, unless something else has the keyboard.
fn keys(ui: &Ui, model: &Model, state: &UiState, actions: &mut Vec<Action>) {
    let busy = ui.memory(|memory| memory.focused().is_some() || memory.top_modal_layer().is_some());
    if busy {
        return;
    }
    let (enter, resume) = ui.input_mut(|input| {
        (input.consume_key(Modifiers::NONE, Key::Enter), input.consume_key(Modifiers::COMMAND, Key::R))
    });
    let waiting = model.exam.as_ref().or(model.resume.as_ref());
    if enter {
        match (&model.exam, model.current(state)) {
            (Some(exam), _) => actions.push(Action::Resume(exam.id)),
            (None, Some(offer)) => actions.push(next::action(offer)),
            (None, None) => {}
        }
    } else if resume && let Some(resume) = waiting {
        actions.push(Action::Resume(resume.id));
    }
}
