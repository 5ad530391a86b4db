//! The left panel: the mark, the indicators with their bars, and what it says of the block.

use super::{Criterion, Model, UiState, block};
use crate::{
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Block, Type, radius, space, theme},
        widgets::{Badge, Breadth, Card, Tone, breadth, paint, progress, rule},
    },
};
use egui::{
    Align, CornerRadius, CursorIcon, EventFilter, Id, Key, Layout, Modifiers, Rect, Response, ScrollArea,
    Sense, Ui, UiBuilder, WidgetInfo, WidgetType, accesskit::Role, pos2, vec2,
};
use paint::Line;

/// How far the rows go out of the text on either side, in points.
const OUT: f32 = 11.0;

/// Shows the panel; in a narrow window it is as high as its content.
pub(super) fn show(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let scrolls = breadth(ui) != Breadth::Narrow;
    let card = if scrolls { Card::new().fill() } else { Card::new() };
    card.show(ui, |ui| {
        mark(ui, model);
        ui.add_space(space::S);
        let id = Id::new("debrief-block-height");
        let foot = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(90.0);
        let foot = if model.block.is_some() { foot } else { 0.0 };
        let height = (ui.available_height() - foot).max(80.0);
        // The ground of the open row stands out of the column of text.
        let room = ui.available_rect_before_wrap();
        let wide = UiBuilder::new().max_rect(room.expand2(vec2(OUT, 0.0)));
        let mut rows = ui.new_child(wide.layout(Layout::top_down(Align::LEFT)));
        if scrolls {
            let area = ScrollArea::vertical().id_salt("criteria").max_height(height);
            area.auto_shrink([false, false]).show(&mut rows, |ui| {
                let count = u8::try_from(model.criteria.len().max(1)).unwrap_or(u8::MAX);
                let row = (height / f32::from(count)).clamp(37.0, 48.0).floor();
                list(ui, model, state, row);
            });
        } else {
            list(&mut rows, model, state, 46.0);
        }
        let used = Rect::from_x_y_ranges(room.x_range(), rows.min_rect().y_range());
        ui.advance_cursor_after_rect(used);
        if let Some(card) = &model.block {
            let top = ui.cursor().top();
            rule(ui);
            block::show(ui, card, actions);
            ui.data_mut(|data| data.insert_temp(id, ui.cursor().top() - top));
        }
    });
}

fn mark(ui: &mut Ui, model: &Model) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    ui.horizontal_top(|ui| {
        let value = model.mark.value.clone().unwrap_or_else(|| t!(locale, "debrief-unobserved"));
        let style = if model.mark.value.is_some() { Type::Display } else { Type::Title2 };
        let number = Line::new(ui, &value, style, p.encre, f32::INFINITY);
        let of = t!(locale, "debrief-of-20");
        let after = Line::new(ui, &of, Type::Body, p.encre_2, f32::INFINITY);
        let known = model.mark.value.is_some();
        let tail = if known { after.width() + 8.0 } else { 0.0 };
        let (rect, response) = ui.allocate_exact_size(vec2(number.width() + tail, 46.0), Sense::hover());
        let words = if known { format!("{value} {of}") } else { value.clone() };
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
        let x = rect.left() + number.width() + 8.0;
        number.paint_on(ui.painter(), rect.left(), rect.top() + 34.0);
        if known {
            after.paint_on(ui.painter(), x, rect.top() + 34.0);
        }
        ui.with_layout(Layout::top_down(Align::RIGHT), |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            if known {
                let (tone, words) = if model.mark.passed {
                    (Tone::Good, t!(locale, "debrief-passed"))
                } else {
                    (Tone::Vigilance, t!(locale, "debrief-below"))
                };
                ui.add(Badge::new(tone, &words));
            }
            let words = if model.provisional {
                t!(locale, "debrief-provisional")
            } else {
                model.mark.threshold.clone()
            };
            ui.label(theme.text(Type::Small, p.encre_2, words));
        });
    });
}

fn list(ui: &mut Ui, model: &Model, state: &mut UiState, height: f32) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let open = state.criterion.unwrap_or_else(|| model.first_open());
    let ids: Vec<Id> = (0..model.criteria.len()).map(|index| Id::new(("debrief-criterion", index))).collect();
    for (index, criterion) in model.criteria.iter().enumerate() {
        let response = row(ui, ids[index], criterion, index == open, height);
        if response.clicked() {
            state.criterion = Some(index);
            state.reviewing = false;
        }
        if let Some(to) = arrows(ui, &response, index, model.criteria.len()) {
            state.criterion = Some(to);
            state.reviewing = false;
            ui.memory_mut(|memory| memory.request_focus(ids[to]));
        }
    }
}

/// Code, label, points, and the thin bar under the label.
fn row(ui: &mut Ui, id: Id, criterion: &Criterion, open: bool, height: f32) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(rect, id, Sense::click());
    let locale = locale(ui);
    let unobserved = t!(locale, "debrief-unobserved");
    let points = if criterion.observed {
        t!(locale, "debrief-of", points = criterion.points.as_str(), max = criterion.max.as_str())
    } else {
        unobserved.clone()
    };
    let name = format!("{} {}, {points}", criterion.code, criterion.label);
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, open, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ListBoxOption);
        node.clear_toggled();
        node.set_selected(open);
    });
    let painter = ui.painter();
    let corners = CornerRadius::same(radius::CONTROL);
    if open {
        painter.rect_filled(rect, corners, p.action_pale);
        let bar = Rect::from_min_size(rect.min, vec2(3.0, height));
        painter.with_clip_rect(bar.intersect(ui.clip_rect())).rect_filled(rect, corners, p.action);
    } else if response.hovered() {
        painter.rect_filled(rect, corners, p.feuille_2);
    }
    let first = rect.center().y - 8.0;
    let left = rect.left() + OUT;
    let text = left + 56.0;
    let right = rect.right() - OUT;
    Line::new(ui, &criterion.code, Type::Small, p.encre_2, 54.0).paint(painter, left, first);
    let style = if open { Type::BodyStrong } else { Type::Body };
    let end = if criterion.observed {
        let max = Line::new(ui, &format!("/{}", criterion.max), Type::Body, p.encre_2, f32::INFINITY);
        let won = Line::new(ui, &criterion.points, Type::BodyStrong, p.encre, f32::INFINITY);
        let (from, between) = (right - max.width() - won.width(), right - max.width());
        max.paint(painter, between, first);
        won.paint(painter, from, first);
        from
    } else {
        let line = Line::new(ui, &unobserved, Type::Small, p.encre_2, f32::INFINITY);
        let from = right - line.width();
        line.paint(painter, from, first);
        from
    };
    let label = Line::new(ui, &criterion.label, style, p.encre, end - text - 8.0);
    let cut = label.is_cut();
    label.paint(painter, text, first);
    let bar = Rect::from_min_max(pos2(text, first + 14.0), pos2(right - 46.0, first + 20.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(bar));
    progress(&mut child, &criterion.code, criterion.share, theme.block(Block::Two));
    paint::focus_ring(ui, &response, &theme, rect.shrink(3.0), radius::CONTROL);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if cut { paint::tooltip(response, &criterion.label) } else { response }
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
