//! « À vous », drawn: chips, the field, what is seen of the shape of the draft, a silence, « Dire ».

use super::{
    composer::{field, is_chosen, press, say, say_whole, seen, silence},
    layout::inside,
    model::{Composer, Model, Stage},
    state::UiState,
    words,
};
use crate::{
    locale::Locale,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{Badge, Button, Card, Chip, Field, IconButton, paint},
    },
};
use egui::{
    Align, Id, Label, Layout, Rect, ScrollArea, Ui, pos2,
    text::{CCursor, CCursorRange, LayoutJob},
    text_edit::TextEditState,
    vec2,
};

/// Longest thing said at once, in characters: the rules refuse more.
const LIMIT: usize = 1_000;
/// Badges and buttons stand on one row from this width on.
const ONE_ROW: f32 = 720.0;
/// Room of the chips that scroll on one row.
const CHIPS: f32 = 2_000.0;
/// Width of the buttons beside the field, in a low window.
const BESIDE: f32 = 156.0;

/// Least height of the card over that width, in points.
pub(super) fn least_height(ui: &Ui, model: &Model, width: f32) -> f32 {
    if model.stage != Stage::Going {
        return 168.0;
    }
    let inner = width - 2.0 * space::L;
    let rows = f32::from(chip_rows(ui, model, inner));
    172.0 + rows * 36.0 + foot_height(inner, &model.composer) - 36.0
}

/// Rows that the chips take, with the arrow that comes beside the chosen one.
fn chip_rows(ui: &Ui, model: &Model, width: f32) -> u8 {
    let mut rows = 0;
    let mut left = 0.0;
    for suggestion in &model.composer.suggestions {
        let ink = egui::Color32::TRANSPARENT;
        let words = paint::Line::new(ui, &suggestion.chip, Type::SmallStrong, ink, f32::INFINITY).width();
        let chip = words + 36.0 + space::S;
        if rows == 0 || chip > left {
            // The arrow may stand on any row: each keeps room for it.
            (rows, left) = (rows + 1, width - 38.0);
        }
        left -= chip;
    }
    rows
}

/// Height of the card in a low window: the buttons stand beside the field.
pub(super) fn low_height(model: &Model) -> f32 {
    match (&model.stage, model.composer.suggestions.is_empty()) {
        (Stage::Going, false) => 158.0,
        (Stage::Going, true) => 124.0,
        _ => 168.0,
    }
}

/// Shows the card over the place that is left.
pub(super) fn show(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let title = t!(locale, "meeting-yours");
    Card::new().heading(&title).fill().show_with(
        ui,
        |ui| themes(ui, &locale, &model.composer),
        |ui| {
            chips(ui, model, state, actions);
            let below = foot_height(ui.available_width(), &model.composer) + space::M;
            let height = (ui.available_height() - below).max(60.0);
            draft(ui, &locale, model, state, height);
            ui.add_space(space::M);
            foot(ui, &locale, model, state, actions);
        },
    );
}

/// « Thèmes encore fermés : équipe, protection, fiscal ».
fn themes(ui: &mut Ui, locale: &Locale, composer: &Composer) {
    if composer.themes_left.is_empty() {
        return;
    }
    let theme = theme(ui);
    let p = &theme.palette;
    let mut job = LayoutJob::default();
    let lead = format!("{} ", t!(locale, "meeting-themes-left"));
    job.append(&lead, 0.0, theme.format(Type::Small, p.encre_2));
    let few = words::few(locale, &composer.themes_left, 3);
    job.append(&few, 0.0, theme.format(Type::SmallStrong, p.encre));
    ui.add(Label::new(job).truncate());
}

fn chips(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    if model.composer.suggestions.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 6.0);
        each_chip(ui, model, state, actions);
    });
    ui.add_space(space::S);
}

fn each_chip(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    for (digit, suggestion) in (1_u8..).zip(&model.composer.suggestions) {
        let on = is_chosen(state, suggestion);
        let tooltip = t!(locale, "meeting-chip-says", words = suggestion.says.as_str());
        let chip = Chip::new(&suggestion.chip).digit(digit).selected(on).tooltip(&tooltip);
        if ui.add(chip).clicked() {
            press(state, suggestion, actions);
        }
        if on {
            let name = t!(locale, "meeting-chip-whole", words = suggestion.says.as_str());
            // As high as the chips, so that the row does not move.
            let (place, _) = ui.allocate_exact_size(vec2(30.0, 28.0), egui::Sense::hover());
            let arrow = IconButton::new(icon::ARROW_RIGHT, &name).bare();
            let layout = Layout::left_to_right(Align::Center);
            if inside(ui, place.expand2(vec2(0.0, 1.0)), layout, |ui| ui.add(arrow)).clicked() {
                say_whole(state, suggestion, actions);
            }
        }
    }
}

fn draft(ui: &mut Ui, locale: &Locale, model: &Model, state: &mut UiState, height: f32) {
    let id = field();
    // A click elsewhere takes the focus away in the same pass: wait for the next.
    let clicking = ui.input(|input| input.pointer.any_pressed() || input.pointer.any_released());
    if state.draft_wants_focus && clicking {
        ui.ctx().request_repaint();
    } else if std::mem::take(&mut state.draft_wants_focus) {
        to_the_end(ui, id, state.draft.chars().count());
    }
    let client = words::civil(locale, &model.client);
    let name = t!(locale, "meeting-draft");
    let hint = t!(locale, "meeting-draft-hint", client = client.as_str());
    let length = state.draft.trim().chars().count();
    let error = t!(locale, "meeting-draft-long", most = LIMIT);
    let error = (length > LIMIT).then_some(error.as_str());
    ScrollArea::vertical().id_salt("meeting-draft-scroll").max_height(height).show(ui, |ui| {
        Field::new(&name, &mut state.draft)
            .hide_label()
            .placeholder(&hint)
            .rows(rows_in(height))
            .error(error)
            .id(id)
            .show(ui);
    });
}

/// Rows of text that fit in a field of that height.
fn rows_in(height: f32) -> usize {
    (2_u8..=8).rev().find(|rows| f32::from(*rows) * 21.0 + 18.0 <= height + 0.5).map_or(2, usize::from)
}

/// Focus, with the caret after what is written.
fn to_the_end(ui: &Ui, id: Id, length: usize) {
    let mut edit = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    edit.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(length))));
    edit.store(ui.ctx(), id);
    ui.memory_mut(|memory| memory.request_focus(id));
}

fn foot_height(width: f32, composer: &Composer) -> f32 {
    if width < ONE_ROW && composer.badges { 36.0 + 28.0 } else { 36.0 }
}

/// Badges at the left, moves at the right.
fn foot(ui: &mut Ui, locale: &Locale, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let area = ui.available_rect_before_wrap();
    let one_row = area.width() >= ONE_ROW || !model.composer.badges;
    let mut top = area.top();
    if !one_row {
        let row = Rect::from_min_size(area.min, vec2(area.width(), 28.0));
        inside(ui, row, Layout::left_to_right(Align::Center), |ui| {
            badges(ui, locale, &model.composer, &state.draft);
        });
        top += 28.0;
    }
    let row = Rect::from_min_size(pos2(area.left(), top), vec2(area.width(), 36.0));
    let left = inside(ui, row, Layout::right_to_left(Align::Center), |ui| {
        moves(ui, locale, state, actions);
        ui.min_rect().left()
    });
    if one_row {
        let row = Rect::from_min_max(row.min, pos2(left - space::S, row.bottom()));
        inside(ui, row, Layout::left_to_right(Align::Center), |ui| {
            badges(ui, locale, &model.composer, &state.draft);
        });
    }
}

/// The same card in a low window: chips or badges on one row, the buttons beside the field.
pub(super) fn low(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    Card::new().dense().fill().show(ui, |ui| {
        let area = ui.available_rect_before_wrap();
        let mut top = area.top();
        if model.composer.badges {
            let row = Rect::from_min_size(area.min, vec2(area.width(), 28.0));
            let layout = Layout::left_to_right(Align::Center);
            if seen(&locale, &state.draft, model.composer.restated).is_empty() {
                inside(ui, row, layout, |ui| {
                    ScrollArea::horizontal().id_salt("meeting-chips").show(ui, |ui| {
                        // The chips go past the edge rather than lose their words.
                        ui.set_max_width(CHIPS);
                        ui.horizontal(|ui| each_chip(ui, model, state, actions));
                    });
                });
            } else {
                inside(ui, row, layout, |ui| badges(ui, &locale, &model.composer, &state.draft));
            }
            top += 28.0 + 6.0;
        }
        let split = area.right() - BESIDE;
        let left = Rect::from_min_max(pos2(area.left(), top), pos2(split - space::S, area.bottom()));
        let right = Rect::from_min_max(pos2(split, top), area.max);
        inside(ui, left, Layout::top_down(Align::LEFT), |ui| {
            draft(ui, &locale, model, state, left.height());
        });
        inside(ui, right, Layout::top_down(Align::LEFT), |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let button = |kind: Button<'_>, ui: &mut Ui| ui.add(kind.small().min_width(BESIDE)).clicked();
            let nothing = t!(locale, "meeting-say-nothing");
            let blocked = state.draft.trim().is_empty().then_some(nothing.as_str());
            if button(Button::primary(&t!(locale, "meeting-say")).blocked(blocked), ui) {
                say(state, actions);
            }
            if button(Button::secondary(&t!(locale, "meeting-silence")), ui) {
                silence(state, actions);
            }
            if button(Button::text(&t!(locale, "meeting-conclude")), ui) {
                state.concluding = true;
            }
        });
    });
}

fn moves(ui: &mut Ui, locale: &Locale, state: &mut UiState, actions: &mut Vec<Action>) {
    let nothing = t!(locale, "meeting-say-nothing");
    let blocked = state.draft.trim().is_empty().then_some(nothing.as_str());
    let words = t!(locale, "meeting-say");
    if ui.add(Button::primary(&words).icon_fill(icon::PAPER_PLANE_RIGHT).blocked(blocked)).clicked() {
        say(state, actions);
    }
    let words = t!(locale, "meeting-silence");
    let tooltip = t!(locale, "meeting-silence-is");
    if ui.add(Button::secondary(&words).tooltip(&tooltip)).clicked() {
        silence(state, actions);
    }
    let words = t!(locale, "meeting-conclude");
    if ui.add(Button::text(&words)).clicked() {
        state.concluding = true;
    }
}

/// What is seen of the shape of the draft: Guidé alone.
fn badges(ui: &mut Ui, locale: &Locale, composer: &Composer, draft: &str) {
    if !composer.badges {
        return;
    }
    ui.spacing_mut().item_spacing.x = space::S;
    for (tone, words) in seen(locale, draft, composer.restated) {
        if ui.available_width() > 60.0 {
            ui.add(Badge::new(tone, &words));
        }
    }
}
