//! The left panel: the needs in order of priority, moved by hand or by keys.

use super::{Model, Row, UiState, hand_in, moved};
use crate::{
    content::kinds::needs::NeedKind,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Theme, Type, icon, radius, space, theme},
        widgets::{Breadth, Button, Card, Evidence, Tone, breadth, missing_proof, notice, paint, rule},
    },
};
use egui::{
    Align, CornerRadius, CursorIcon, EventFilter, Id, Key, Label, Layout, Modifiers, Rect, Response,
    ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, accesskit::Role, pos2, vec2,
};
use paint::Line;

/// Where the text of a row begins, after its rank, in points.
const INDENT: f32 = 24.0;

/// Shows the panel.
pub(super) fn show(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let title = t!(locale, "needs-list");
    let scrolls = breadth(ui) != Breadth::Narrow;
    let card = Card::new().title(&title);
    let card = if scrolls { card.fill() } else { card };
    let by_rank = t!(locale, "needs-by-priority");
    card.subtitle(&by_rank).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if scrolls {
            let id = Id::new("needs-foot-height");
            let foot = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(100.0);
            let height = (ui.available_height() - foot).max(80.0);
            ScrollArea::vertical().id_salt("needs").max_height(height).auto_shrink([false, false]).show(
                ui,
                |ui| {
                    rows(ui, model, state, actions);
                },
            );
            let top = ui.cursor().top();
            foot_of_list(ui, model, state, actions);
            ui.data_mut(|data| data.insert_temp(id, ui.cursor().top() - top));
        } else {
            rows(ui, model, state, actions);
            foot_of_list(ui, model, state, actions);
        }
    });
}

fn foot_of_list(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    if let Some(coverage) = model.coverage.filter(|_| !model.read_only) {
        ui.add_space(space::S);
        let words = t!(
            locale,
            "needs-coverage",
            explicit = coverage.explicit.0,
            explicits = coverage.explicit.1,
            implicit = coverage.implicit.0,
            implicits = coverage.implicit.1
        );
        notice(ui, Tone::Info, "", &words, |_| {});
    }
    ui.add_space(space::M);
    hand_in::button(ui, model, state, actions);
}

fn rows(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    let locale = locale(ui);
    if model.rows.is_empty() {
        ui.add_space(space::XS);
        let words = theme.text(Type::Body, theme.palette.encre_2, t!(locale, "needs-none"));
        ui.add(Label::new(words).wrap());
    }
    let mut places: Vec<Rect> = Vec::new();
    let mut dropped = None;
    let mut dragged = None;
    for (index, row) in model.rows.iter().enumerate() {
        let response = show_row(ui, model, row, index, state, actions);
        places.push(response.rect);
        if response.clicked() {
            state.choose(row.number);
        }
        if let Some(to) = arrows(ui, &response, index, model.rows.len()) {
            state.chosen = model.rows.get(to).map(|r| r.number);
            ui.memory_mut(|memory| memory.request_focus(row_id(model.rows[to].number)));
        }
        if response.dragged() {
            dragged = Some(index);
        }
        if response.drag_stopped() {
            dropped = Some(index);
        }
        rule(ui);
    }
    let at = |places: &[Rect]| {
        let pointer = ui.ctx().pointer_latest_pos()?;
        Some(places.iter().filter(|place| place.center().y < pointer.y).count())
    };
    if let (Some(from), Some(slot)) = (dragged, at(&places)) {
        let y = places.get(slot).map_or_else(|| places.last().map_or(0.0, Rect::bottom), Rect::top);
        ui.painter().hline(places[from].x_range(), y, Stroke::new(2.0, theme.palette.action));
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    }
    if let (Some(from), Some(slot)) = (dropped, at(&places)) {
        let to = if slot > from { slot - 1 } else { slot };
        if to != from {
            actions.push(moved(model.rows.iter().map(|r| r.number).collect(), from, to));
        }
    }
    if !model.read_only {
        ui.add_space(space::M);
        let words = t!(locale, "needs-add");
        if ui.add(Button::secondary(&words).small().icon(icon::PLUS)).clicked() {
            state.chosen = None;
            state.tab = 1;
        }
    }
}

fn row_id(number: u32) -> Id {
    Id::new(("needs-row", number))
}

/// Rank, text, evidence or its lack, amount; the whole row can be pressed and dragged.
fn show_row(
    ui: &mut Ui,
    model: &Model,
    row: &Row,
    index: usize,
    state: &UiState,
    actions: &mut Vec<Action>,
) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let id = row_id(row.number);
    let chosen = state.chosen == Some(row.number);
    let known = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(64.0);
    let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), known));
    let sense = if model.read_only { Sense::click() } else { Sense::click_and_drag() };
    // The row is sensed before its links: they lie above it and take their own clicks.
    let response = ui.interact(place, id, sense);
    let kind = kind_word(&locale, row.draft.kind);
    let rank = index + 1;
    let amount = if row.amount.is_empty() { t!(locale, "needs-to-price") } else { row.amount.clone() };
    let text = row.draft.text.as_str();
    let name = t!(locale, "needs-row", rank = rank, text = text, kind = kind.as_str(), amount = amount);
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, chosen, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ListBoxOption);
        node.clear_toggled();
        node.set_selected(chosen);
    });
    if chosen || response.hovered() || response.dragged() {
        let fill = if chosen { p.action_pale } else { p.feuille_2 };
        ui.painter().rect_filled(place, CornerRadius::same(radius::CONTROL), fill);
    }
    if chosen {
        let bar = Rect::from_min_size(place.min, vec2(3.0, known));
        let painter = ui.painter().with_clip_rect(bar.intersect(ui.clip_rect()));
        painter.rect_filled(place, CornerRadius::same(radius::CONTROL), p.action);
    }
    // No height of its own: the content says how high the row is.
    let inner = Rect::from_min_size(place.min + vec2(10.0, 8.0), vec2(place.width() - 20.0, 0.0));
    let mut content = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::LEFT)));
    content.spacing_mut().item_spacing = vec2(6.0, 4.0);
    head(&mut content, &theme, row, index);
    details(&mut content, &theme, row, &kind, actions);
    let height = content.min_rect().bottom() - place.top() + 9.0;
    ui.data_mut(|data| data.insert_temp(id, height));
    ui.advance_cursor_after_rect(Rect::from_min_size(place.min, vec2(place.width(), height)));
    paint::focus_ring(ui, &response, &theme, place.shrink(3.0), radius::CONTROL);
    response.on_hover_cursor(if model.read_only { CursorIcon::PointingHand } else { CursorIcon::Grab })
}

/// Rank, text, and the mark of Guidé.
fn head(ui: &mut Ui, theme: &Theme, row: &Row, index: usize) {
    let p = &theme.palette;
    let top = ui.cursor().min;
    let width = ui.available_width();
    let rank = Line::new(ui, &(index + 1).to_string(), Type::Body, p.encre_2, 20.0);
    rank.paint(ui.painter(), top.x, top.y + 10.5);
    let mark = if row.judged.is_some() { 24.0 } else { 0.0 };
    let room = Rect::from_min_size(top + vec2(INDENT, 0.0), vec2(width - INDENT - mark, 0.0));
    let text = theme.text(Type::BodyStrong, p.encre, &row.draft.text);
    let shown = ui.scope_builder(UiBuilder::new().max_rect(room), |ui| ui.add(Label::new(text).wrap()));
    if let Some(judged) = &row.judged {
        let (glyph, ink) =
            if judged.right { (icon::CHECK_CIRCLE, p.bon) } else { (icon::WARNING, p.vigilance) };
        let centre = pos2(top.x + width - 9.0, top.y + 10.5);
        let words = if judged.right { t!(locale(ui), "needs-right") } else { judged.words.clone() };
        let area = Rect::from_center_size(centre, vec2(18.0, 18.0));
        let response = ui.interact(area, shown.response.id.with("judged"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
        paint::icon(ui.painter(), centre, glyph, 17.0, true, ink);
        response.on_hover_text(words);
    }
}

/// Kind, evidence or its lack at the left; the amount and its base at the right.
fn details(ui: &mut Ui, theme: &Theme, row: &Row, kind: &str, actions: &mut Vec<Action>) {
    let p = &theme.palette;
    let (style, ink, words) = if row.amount.is_empty() {
        (Type::Small, p.vigilance, t!(locale(ui), "needs-to-price"))
    } else {
        (Type::SmallStrong, p.encre, row.amount.clone())
    };
    let top = ui.cursor().min;
    let width = ui.available_width();
    let amount = Line::new(ui, &words, style, ink, f32::INFINITY);
    let wide = amount.width() + space::M;
    amount.paint_right(ui.painter(), top.x + width, top.y + 11.0);
    let room = Rect::from_min_size(top + vec2(INDENT, 0.0), vec2(width - INDENT - wide, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.set_min_height(22.0);
            ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
            ui.label(theme.text(Type::Small, p.encre_2, kind));
            if row.links.is_empty() {
                missing_proof(ui);
            }
            for (link, evidence) in &row.links {
                let shown = Evidence::new(&link.tag, &link.words).source(&link.source);
                if ui.add(shown).clicked() {
                    actions.push(Action::Reveal(evidence.clone()));
                }
            }
        });
    });
    if !row.draft.base.is_empty() {
        let room = Rect::from_min_size(ui.cursor().min + vec2(INDENT, 0.0), vec2(width - INDENT, 0.0));
        ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
            ui.add(Label::new(theme.text(Type::Micro, p.encre_2, &row.draft.base)).truncate());
        });
    }
}

/// « Exprimé », « Implicite ».
pub(super) fn kind_word(locale: &crate::locale::Locale, kind: NeedKind) -> String {
    match kind {
        NeedKind::Explicit => t!(locale, "needs-explicit"),
        NeedKind::Implicit => t!(locale, "needs-implicit"),
    }
}

fn arrows(ui: &Ui, response: &Response, index: usize, count: usize) -> Option<usize> {
    if !response.has_focus() {
        return None;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            (index + 1 < count).then_some(index + 1)
        } else if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            index.checked_sub(1)
        } else {
            None
        }
    })
}
