//! The keyboard of a table: it takes the focus as one thing, arrows choose, Enter opens.

use super::{HEAD, Table, TableAnswer};
use egui::{
    EventFilter, Id, Key, Modifiers, Rect, Response, ScrollArea, Sense, Ui, WidgetInfo, WidgetType,
    accesskit::Role, vec2,
};

impl Table<'_> {
    /// The table takes the focus as one thing: arrows choose, Enter opens.
    pub(super) fn focus(&self, ui: &Ui, id: Id, count: usize, answer: &mut TableAnswer) -> Option<Response> {
        if !self.selectable {
            return None;
        }
        let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), HEAD));
        let response = ui.interact(place, id.with("focus"), Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Table);
            node.set_row_count(count);
            node.set_column_count(self.columns.len());
        });
        if response.has_focus() && count > 0 {
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            let last = count - 1;
            let page = 12;
            ui.input_mut(|input| {
                let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
                let now = self.selected;
                answer.chosen = if pressed(Key::ArrowDown) {
                    Some(now.map_or(0, |row| (row + 1).min(last)))
                } else if pressed(Key::ArrowUp) {
                    Some(now.map_or(last, |row| row.saturating_sub(1)))
                } else if pressed(Key::PageDown) {
                    Some(now.map_or(0, |row| (row + page).min(last)))
                } else if pressed(Key::PageUp) {
                    Some(now.map_or(0, |row| row.saturating_sub(page)))
                } else if pressed(Key::Home) {
                    Some(0)
                } else if pressed(Key::End) {
                    Some(last)
                } else {
                    None
                };
                if pressed(Key::Enter) {
                    answer.opened = now;
                }
            });
        }
        Some(response)
    }

    /// Scrolls so that the row an arrow chose is in sight.
    #[expect(clippy::unused_self, clippy::cast_precision_loss, reason = "a row number is small")]
    pub(super) fn follow(&self, ui: &Ui, area: ScrollArea, id: Id, row: usize, height: f32) -> ScrollArea {
        let Some((offset, shown)) = ui.data(|data| data.get_temp::<(f32, f32)>(id.with("seen"))) else {
            return area;
        };
        let top = row as f32 * height;
        if top < offset {
            area.vertical_scroll_offset(top)
        } else if top + height > offset + shown {
            area.vertical_scroll_offset(top + height - shown)
        } else {
            area
        }
    }
}
