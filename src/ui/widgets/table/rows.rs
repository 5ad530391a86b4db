//! The head and the rows of a table.

use super::{Column, HEAD, PAD, RowInfo, Side, Table, TableAnswer};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Theme, Type, icon},
        widgets::paint::{self, Line},
    },
};
use egui::{
    Align, CornerRadius, CursorIcon, Id, Layout, Rect, Response, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    WidgetType, accesskit::Role, pos2, vec2,
};
use std::ops::Range;

impl Table<'_> {
    pub(super) fn head(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        id: Id,
        spans: &[Range<f32>],
        answer: &mut TableAnswer,
    ) {
        let p = &theme.palette;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
        for index in self.order() {
            let (column, span) = (&self.columns[index], &spans[index]);
            let place = self.place(ui, rect, index, span);
            if index < self.frozen {
                ui.painter().rect_filled(place, CornerRadius::ZERO, p.feuille);
            }
            let sense = if column.sorts { Sense::click() } else { Sense::hover() };
            let response = ui.interact(place, id.with(("head", index)), sense);
            let sorted = self.sort.filter(|(by, _)| *by == index).map(|(_, ascending)| ascending);
            head_node(ui, &response, column, sorted);
            let arrow = if sorted.is_some() { 14.0 } else { 0.0 };
            let room = place.width() - 2.0 * PAD - arrow;
            let line = Line::new(ui, column.title, Type::SmallStrong, p.encre_2, room);
            let width = line.width() + arrow;
            let x = match column.side {
                Side::Left => place.left() + PAD,
                Side::Right => place.right() - PAD - width,
                Side::Centre => place.center().x - 0.5 * width,
            };
            let end = x + line.width() + 8.0;
            line.paint(ui.painter(), x, place.center().y);
            if let Some(ascending) = sorted {
                let glyph = if ascending { icon::CARET_UP } else { icon::CARET_DOWN };
                paint::icon(ui.painter(), pos2(end, place.center().y), glyph, 12.0, true, p.encre_2);
            }
            if column.sorts {
                paint::focus_ring(ui, &response, theme, place.shrink(4.0), 4);
                if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                    answer.sort = Some(index);
                }
            }
        }
        self.edge(ui, theme, rect, spans);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.filet_fort));
    }

    /// A hairline between what stays and what moves under it.
    fn edge(&self, ui: &Ui, theme: &Theme, row: Rect, spans: &[Range<f32>]) {
        let Some(last) = self.frozen.min(self.columns.len()).checked_sub(1) else {
            return;
        };
        if ui.clip_rect().left() > row.left() {
            let x = self.place(ui, row, last, &spans[last]).right() - 0.5;
            ui.painter().vline(x, row.y_range(), Stroke::new(1.0, theme.palette.filet));
        }
    }

    /// Frozen columns last: they are painted over what moves under them.
    fn order(&self) -> impl Iterator<Item = usize> + use<> {
        let frozen = self.frozen.min(self.columns.len());
        (frozen..self.columns.len()).chain(0..frozen)
    }

    fn place(&self, ui: &Ui, row: Rect, index: usize, span: &Range<f32>) -> Rect {
        let slide = if index < self.frozen { (ui.clip_rect().left() - row.left()).max(0.0) } else { 0.0 };
        let left = row.left() + slide;
        Rect::from_min_max(pos2(left + span.start, row.top()), pos2(left + span.end, row.bottom()))
    }

    #[expect(clippy::too_many_arguments, reason = "one private step of `show`")]
    pub(super) fn row(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        id: Id,
        row: usize,
        spans: &[Range<f32>],
        height: f32,
        info: &RowInfo,
        cell: &mut impl FnMut(&mut Ui, usize, usize),
        answer: &mut TableAnswer,
    ) {
        let p = &theme.palette;
        // Rows take clicks, not the focus: four hundred stops would make `Tab` useless.
        let sense = if self.selectable { Sense::CLICK } else { Sense::hover() };
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let response = ui.interact(rect, id.with(("row", row)), sense);
        let on = self.selected == Some(row);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &info.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Row);
            node.set_row_index(row);
            if self.selectable {
                node.set_selected(on);
            }
        });
        let ground = match (on, info.total, response.hovered() && self.selectable) {
            (true, _, _) => p.action_pale,
            (false, true, _) | (false, false, true) => p.feuille_2,
            (false, false, false) => p.feuille,
        };
        if ground != p.feuille {
            ui.painter().rect_filled(rect, CornerRadius::ZERO, ground);
        }
        for index in self.order() {
            let (column, span) = (&self.columns[index], &spans[index]);
            let place = self.place(ui, rect, index, span);
            if index < self.frozen {
                ui.painter().rect_filled(place, CornerRadius::ZERO, ground);
            }
            let layout = match column.side {
                Side::Left => Layout::left_to_right(Align::Center),
                Side::Right => Layout::right_to_left(Align::Center),
                Side::Centre => Layout::centered_and_justified(egui::Direction::LeftToRight),
            };
            let inner = place.shrink2(vec2(PAD, 0.0));
            let builder = UiBuilder::new().id_salt((row, index)).max_rect(inner).layout(layout);
            let mut ui = ui.new_child(builder.accessibility_parent(response.id));
            ui.shrink_clip_rect(place);
            let style = if info.total { Type::SmallStrong } else { Type::Small };
            ui.style_mut().override_font_id = Some(style.font());
            ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
            cell(&mut ui, row, index);
        }
        self.edge(ui, theme, rect, spans);
        if on {
            let left = ui.clip_rect().left().max(rect.left());
            let bar = Rect::from_min_size(pos2(left, rect.top()), vec2(3.0, rect.height()));
            ui.painter().rect_filled(bar, CornerRadius::ZERO, p.action);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.filet));
        if response.clicked() {
            answer.chosen = Some(row);
        }
        if response.double_clicked() {
            answer.opened = Some(row);
        }
    }
}

fn head_node(ui: &Ui, response: &Response, column: &Column<'_>, sorted: Option<bool>) {
    let locale = locale(ui);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, column.title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ColumnHeader);
        match sorted {
            Some(true) => node.set_description(t!(locale, "table-ascending")),
            Some(false) => node.set_description(t!(locale, "table-descending")),
            None => {}
        }
    });
}
