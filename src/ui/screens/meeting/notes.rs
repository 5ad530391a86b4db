//! The tabs « Notes » (facts told, or pinned replies) and « Plan » (objective and themes).

use super::{
    layout::{head, inside},
    model::{Model, Note, ThemeRow},
    state::UiState,
};
use crate::{
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{
            Evidence as Link,
            paint::{self, Line},
            rule,
        },
    },
};
use egui::{Align, Label, Layout, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Room of the minute before a note.
const MINUTE: f32 = 52.0;

/// What was learnt, with its minute.
pub(super) fn notes(ui: &mut Ui, model: &Model, state: &mut UiState, _: &mut Vec<Action>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let (title, none) = if model.notes_are_facts {
        (t!(locale, "meeting-notes-facts"), t!(locale, "meeting-notes-no-fact"))
    } else {
        (t!(locale, "meeting-notes-pins"), t!(locale, "meeting-notes-no-pin"))
    };
    head(ui, &title, "");
    ui.add_space(space::S);
    if model.notes.is_empty() {
        ui.add(Label::new(theme.text(Type::Small, p.encre_2, none)).wrap());
        return;
    }
    for row in &model.notes {
        note(ui, row, state);
    }
}

fn note(ui: &mut Ui, note: &Note, state: &mut UiState) {
    let theme = theme(ui);
    let p = &theme.palette;
    let minute = locale(ui).minutes(note.minute);
    let tag = note.pin.map(|number| format!("P{number}"));
    let room = tag.as_ref().map_or(0.0, |_| 44.0);
    let top = ui.cursor().min;
    let width = ui.available_width();
    Line::new(ui, &minute, Type::Micro, p.encre_2, MINUTE).paint(ui.painter(), top.x, top.y + 9.0);
    let text = paint::paragraph(ui, &note.text, Type::Small, p.encre, width - MINUTE - room);
    let height = text.size().y.max(18.0) + 10.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let spoken = format!("{minute}\u{a0}: {}", note.text);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, ui.is_enabled(), &spoken));
    paint::focus_ring(ui, &response, &theme, rect.shrink2(vec2(0.0, 3.0)), 3);
    if response.hovered() {
        ui.painter().rect_filled(rect.translate(vec2(0.0, -3.0)), 4, p.feuille_2);
        Line::new(ui, &minute, Type::Micro, p.encre_2, MINUTE).paint(ui.painter(), top.x, top.y + 9.0);
    }
    ui.painter().galley(top + vec2(MINUTE, 0.0), text, p.encre);
    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        state.go_to_reply(note.turn);
    }
    if let Some(tag) = tag {
        let place = egui::Rect::from_min_max(pos2(rect.right() - room, rect.top()), rect.max);
        inside(ui, place, Layout::right_to_left(Align::TOP), |ui| {
            if ui.add(Link::tag(&tag).source(&note.text)).clicked() {
                state.go_to_reply(note.turn);
            }
        });
    }
}

/// The objective and the themes, ticked by the program in Guidé, by the learner elsewhere.
pub(super) fn plan(ui: &mut Ui, model: &Model, state: &mut UiState) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let Some(plan) = &model.plan else {
        let none = t!(locale, "meeting-plan-none");
        ui.add(Label::new(theme.text(Type::Small, p.encre_2, none)).wrap());
        return;
    };
    head(ui, &t!(locale, "meeting-objective"), "");
    ui.add_space(space::XS);
    ui.add(Label::new(theme.text(Type::Body, p.encre, &plan.objective)).wrap());
    ui.add_space(space::L);
    head(ui, &t!(locale, "meeting-themes"), "");
    ui.add_space(space::XS);
    for row in &plan.themes {
        match row.done {
            Some(at) => raised(ui, row, at),
            None => ticked(ui, row, state),
        }
        rule(ui);
    }
    if plan.themes.iter().any(|theme| theme.done.is_none()) {
        ui.add_space(space::S);
        let tick = t!(locale, "meeting-plan-tick");
        ui.add(Label::new(theme.text(Type::Micro, p.encre_2, tick)).wrap());
    }
}

fn raised(ui: &mut Ui, row: &ThemeRow, at: Option<u32>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    let when = at.map_or_else(|| t!(locale, "meeting-plan-open"), |minute| locale.minutes(minute));
    let spoken = format!("{}, {when}", row.label);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    let (glyph, fill, ink) = match at {
        Some(_) => (icon::CHECK_CIRCLE, true, p.bon),
        None => (icon::CIRCLE, false, p.filet_fort),
    };
    paint::icon(ui.painter(), pos2(rect.left() + 9.0, rect.center().y), glyph, 18.0, fill, ink);
    let when = Line::new(ui, &when, Type::Micro, p.encre_2, 90.0);
    let room = rect.width() - 26.0 - when.width() - space::S;
    when.paint_right(ui.painter(), rect.right(), rect.center().y);
    Line::new(ui, &row.label, Type::Body, p.encre, room).paint(
        ui.painter(),
        rect.left() + 26.0,
        rect.center().y,
    );
}

fn ticked(ui: &mut Ui, row: &ThemeRow, state: &mut UiState) {
    let theme = theme(ui);
    let mut on = state.ticked.contains(&row.topic);
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), 32.0),
        Layout::left_to_right(Align::Center),
        |ui| {
            let label = theme.text(Type::Body, theme.palette.encre, &row.label);
            if ui.checkbox(&mut on, label).changed() {
                if on {
                    state.ticked.insert(row.topic.clone());
                } else {
                    state.ticked.remove(&row.topic);
                }
            }
        },
    );
}
