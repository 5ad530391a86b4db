//! « À travailler maintenant »: the one featured card, its reason and its proofs.

use super::{
    layout::columns,
    offer::{Offer, Start},
};
use crate::{
    base::Mode,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{Badge, Breadth, Button, Card, Evidence, Tone, breadth},
    },
};
use egui::{Align, Layout, Ui};

/// What was asked of the card.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answer {
    /// This.
    Act(Action),
    /// Another proposal.
    Another,
}

/// What the button of a proposal asks for.
pub(super) fn action(offer: &Offer) -> Action {
    match &offer.start {
        Start::New { case, mode } => Action::Start { case: case.clone(), mode: *mode },
        Start::Resume(id) => Action::Resume(*id),
    }
}

/// Shows the card at least so high; `several` when there is something else to propose.
pub(super) fn show(ui: &mut Ui, offer: &Offer, several: bool, height: f32) -> Option<Answer> {
    let narrow = breadth(ui) == Breadth::Narrow;
    let card = Card::new().featured().min_height(height);
    card.show(ui, |ui| {
        head(ui, offer, narrow);
        ui.add_space(2.0);
        if narrow {
            let proof = words(ui, offer);
            ui.add_space(space::S);
            return buttons(ui, offer, several, ui.available_width()).or(proof);
        }
        let side = 176.0;
        let widths = [ui.available_width() - side - space::XXL, side];
        let mut answer = None;
        columns(ui, &widths, space::XXL, |ui, part| {
            let given = if part == 0 {
                words(ui, offer)
            } else {
                ui.add_space(space::S);
                buttons(ui, offer, several, side)
            };
            answer = given.or(answer.take());
        });
        answer
    })
    .inner
}

fn head(ui: &mut Ui, offer: &Offer, narrow: bool) {
    let theme = theme(ui);
    let p = &theme.palette;
    let lead = |ui: &mut Ui| {
        ui.label(theme.icon(icon::COMPASS, 19.0, false, p.action));
        ui.label(theme.text(Type::BodyStrong, p.action, t!(locale(ui), "home-next")));
    };
    if narrow {
        ui.horizontal(lead);
        ui.horizontal_wrapped(|ui| {
            for badge in badges(ui, offer) {
                show_badge(ui, &badge);
            }
        });
    } else {
        ui.horizontal(|ui| {
            ui.set_min_height(22.0);
            lead(ui);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                for badge in badges(ui, offer).iter().rev() {
                    show_badge(ui, badge);
                }
            });
        });
    }
}

/// A word, and a clock before it where it is a time.
fn badges(ui: &Ui, offer: &Offer) -> [(String, bool); 3] {
    let locale = locale(ui);
    let mode = match offer.mode {
        Mode::Guided => t!(locale, "badge-guided"),
        Mode::Autonomous => t!(locale, "badge-autonomous"),
        Mode::Exam => t!(locale, "home-badge-exam"),
    };
    [(offer.activity.clone(), false), (offer.minutes.clone(), true), (mode, false)]
}

fn show_badge(ui: &mut Ui, (words, time): &(String, bool)) {
    let badge = Badge::new(Tone::Neutral, words);
    ui.add(if *time { badge.icon(icon::CLOCK) } else { badge });
}

/// Title, reason, proofs: clicking a proof opens its debrief.
fn words(ui: &mut Ui, offer: &Offer) -> Option<Answer> {
    let theme = theme(ui);
    let p = &theme.palette;
    ui.label(theme.text(Type::Title1, p.encre, offer.title.as_str()));
    ui.label(theme.text(Type::Body, p.encre, offer.reason.as_str()));
    if offer.proofs.is_empty() {
        return None;
    }
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        let mut answer = None;
        for proof in &offer.proofs {
            let source = t!(locale(ui), "home-proof-source");
            if ui.add(Evidence::new(&proof.tag, &proof.words).source(&source)).clicked() {
                answer = Some(Answer::Act(Action::Resume(proof.id)));
            }
        }
        answer
    })
    .inner
}

fn buttons(ui: &mut Ui, offer: &Offer, several: bool, width: f32) -> Option<Answer> {
    let locale = locale(ui);
    let start = match offer.start {
        Start::New { .. } => t!(locale, "home-start"),
        Start::Resume(_) => t!(locale, "home-resume"),
    };
    let mut answer = None;
    ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Center), |ui| {
        if ui.add(Button::primary(&start).hero().icon_fill(icon::PLAY).min_width(width)).clicked() {
            answer = Some(Answer::Act(action(offer)));
        }
        if several && ui.add(Button::text(&t!(locale, "home-another")).small()).clicked() {
            answer = Some(Answer::Another);
        }
    });
    answer
}
