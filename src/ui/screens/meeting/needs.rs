//! The tab « Besoins »: the learner's list by kind, and in Guidé what of the file is still to be cleared up.

use super::{
    layout::{head, inside},
    model::{Model, NeedRow, Proof},
    state::UiState,
    words,
};
use crate::{
    activities::Evidence,
    base::Aspect,
    content::kinds::needs::NeedKind,
    t,
    ui::{
        screens::{Action, Screen},
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{
            Button, Evidence as Link, missing_mark,
            paint::{self, Line},
            rule,
        },
    },
};
use egui::{Align, Label, Layout, Rect, Sense, Ui, pos2, vec2};

/// From the rank to the text.
const INDENT: f32 = 26.0;
/// Points of the file shown at once.
const POINTS: usize = 5;

pub(super) fn show(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let gender = words::gender(model.client.gender);
    let kinds = [
        (NeedKind::Explicit, t!(locale, "meeting-needs-explicit", gender = gender)),
        (NeedKind::Implicit, t!(locale, "meeting-needs-implicit")),
    ];
    let order = t!(locale, "meeting-needs-order");
    for (kind, title) in kinds {
        let rows: Vec<&NeedRow> = model.needs.iter().filter(|row| row.kind == kind).collect();
        if rows.is_empty() {
            continue;
        }
        head(ui, &title, if kind == NeedKind::Explicit { &order } else { "" });
        ui.add_space(6.0);
        for row in rows {
            need(ui, model, row, state, actions);
        }
        ui.add_space(space::M);
    }
    if model.needs.is_empty() {
        let none = t!(locale, "meeting-needs-none");
        ui.add(Label::new(theme.text(Type::Small, p.encre_2, none)).wrap());
        ui.add_space(space::M);
    }
    let add = t!(locale, "meeting-needs-add");
    if !model.read_only && ui.add(Button::secondary(&add).small().icon(icon::PLUS)).clicked() {
        actions.push(Action::Go(Screen::Needs));
    }
    ui.add_space(18.0);
    points(ui, model, state, actions);
}

fn need(ui: &mut Ui, model: &Model, row: &NeedRow, state: &mut UiState, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (place, _) = ui.allocate_exact_size(vec2(INDENT, 22.0), Sense::hover());
        let rank = Line::new(ui, &row.rank.to_string(), Type::Body, p.encre_2, INDENT);
        rank.paint(ui.painter(), place.left(), place.top() + 10.5);
        ui.add(Label::new(theme.text(Type::BodyStrong, p.encre, &row.text)).wrap());
    });
    ui.add_space(4.0);
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    // A small button is higher than the line.
    let around = line.expand2(vec2(0.0, 3.0));
    let taken = inside(ui, around, Layout::right_to_left(Align::Center), |ui| {
        if let Some(amount) = row.amount {
            ui.label(theme.text(Type::SmallStrong, p.encre, locale.money(amount)));
        } else if row.proofs.is_empty() && model.lacks_marked && !model.read_only {
            let prove = t!(locale, "meeting-needs-prove");
            if ui.add(Button::text(&prove).small()).clicked() {
                actions.push(Action::Go(Screen::Needs));
            }
        } else {
            let ink = if model.guided { p.vigilance } else { p.encre_2 };
            ui.label(theme.text(Type::Small, ink, t!(locale, "meeting-needs-unpriced")));
        }
        ui.min_rect().left()
    });
    let left =
        Rect::from_min_max(pos2(line.left() + INDENT, line.top()), pos2(taken - space::S, line.bottom()));
    let layout = Layout::left_to_right(Align::Center);
    inside(ui, left, layout, |ui| {
        if row.proofs.is_empty() && model.lacks_marked {
            missing_mark(ui, &t!(locale, "meeting-needs-unproved"));
        }
        for proof in row.proofs.iter().take(3) {
            if ui.available_width() > 48.0 {
                link(ui, proof, true, state, actions);
            }
        }
    });
    ui.add_space(6.0);
    rule(ui);
    ui.add_space(space::S);
}

/// The link to a proof: a reply is shown here, a document where it lies.
pub(super) fn link(
    ui: &mut Ui,
    proof: &Proof,
    with_words: bool,
    state: &mut UiState,
    actions: &mut Vec<Action>,
) {
    let (tag, words) = words::proof(&locale(ui), proof);
    let link = if with_words { Link::new(&tag, &words) } else { Link::tag(&tag) };
    let source = words::source(&locale(ui), proof);
    if ui.add(link.source(&source)).clicked() {
        open(&proof.evidence, state, actions);
    }
}

pub(super) fn open(evidence: &Evidence, state: &mut UiState, actions: &mut Vec<Action>) {
    if let Evidence::Reply(turn) = evidence {
        state.go_to_reply(*turn);
    } else {
        actions.push(Action::Reveal(evidence.clone()));
    }
}

/// « À éclairer, venu du dossier ».
fn points(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    if model.open_points.is_empty() {
        return;
    }
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let more = model.open_points.len().saturating_sub(POINTS);
    let rest = if more == 0 { String::new() } else { format!("+{more}") };
    head(ui, &t!(locale, "meeting-points"), &rest);
    ui.add_space(4.0);
    for point in model.open_points.iter().take(POINTS) {
        let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
        let glyph = match point.aspect {
            Some(Aspect::Technical) => icon::WRENCH,
            Some(Aspect::Legal) => icon::SCALES,
            Some(Aspect::Tax) => icon::PERCENT,
            Some(Aspect::Social) => icon::USERS_THREE,
            None => icon::PUSH_PIN,
        };
        paint::icon(ui.painter(), pos2(row.left() + 9.0, row.center().y), glyph, 17.0, false, p.encre);
        let taken = inside(ui, row, Layout::right_to_left(Align::Center), |ui| {
            if let Some(proof) = &point.proof {
                link(ui, proof, false, state, actions);
            }
            ui.min_rect().left()
        });
        let left =
            Rect::from_min_max(pos2(row.left() + INDENT, row.top()), pos2(taken - space::S, row.bottom()));
        let layout = Layout::left_to_right(Align::Center);
        inside(ui, left, layout, |ui| {
            let words = match &point.proof {
                Some(proof) if point.aspect.is_none() => words::source(&locale, proof),
                _ => point.text.clone(),
            };
            ui.add(Label::new(theme.text(Type::Small, p.encre, words)).truncate());
        });
    }
}
