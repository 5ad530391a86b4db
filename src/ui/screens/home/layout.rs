//! A page that scrolls, columns of given widths, a line that ends at the right edge.

use egui::{Align, Id, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Scrolls the page; its bar stands in the margin, so that nothing moves when it comes.
pub(in crate::ui::screens) fn scrolled<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let area = ui.available_rect_before_wrap();
    let wide = Rect::from_min_max(area.min, pos2(area.right() + 10.0, area.bottom()));
    let mut child = ui.new_child(UiBuilder::new().max_rect(wide).layout(Layout::top_down(Align::LEFT)));
    let shown = ScrollArea::vertical().auto_shrink([false, false]).show(&mut child, |ui| {
        ui.set_max_width(area.width());
        content(ui)
    });
    ui.advance_cursor_after_rect(area);
    shown.inner
}

/// Lays parts side by side, `gap` apart; what follows stands under the highest of them.
pub(super) fn columns(ui: &mut Ui, widths: &[f32], gap: f32, mut part: impl FnMut(&mut Ui, usize)) {
    let top = ui.cursor().min;
    let (mut left, mut bottom) = (top.x, top.y);
    for (index, width) in widths.iter().enumerate() {
        let place = Rect::from_min_size(pos2(left, top.y), vec2(*width, ui.available_height()));
        let builder = UiBuilder::new().id_salt(("column", index)).max_rect(place);
        let mut child = ui.new_child(builder.layout(Layout::top_down(Align::LEFT)));
        part(&mut child, index);
        bottom = bottom.max(child.min_rect().bottom());
        left += width + gap;
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(left - gap, bottom)));
}

/// A row of parts from left to right that ends at the right edge: its width is that of the pass before.
pub(super) fn hug_right(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let id = ui.id().with(name);
    let known = remembered(ui, id);
    let area = ui.available_rect_before_wrap();
    let width = known.unwrap_or(area.width()).min(area.width());
    let place =
        Rect::from_min_max(pos2(area.right() - width, area.top()), pos2(area.right() + 1.0, area.bottom()));
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::LEFT)));
    child.horizontal(content);
    let used = child.min_rect();
    remember(ui, id, used.width());
    ui.advance_cursor_after_rect(Rect::from_min_max(area.min, pos2(area.right(), used.bottom())));
}

/// A measure of the pass before.
pub(super) fn remembered(ui: &Ui, id: Id) -> Option<f32> {
    ui.data(|data| data.get_temp(id))
}

/// Keeps a measure for the next pass, and asks for that pass at once when it has changed.
pub(super) fn remember(ui: &Ui, id: Id, measure: f32) {
    if remembered(ui, id).is_none_or(|known| (known - measure).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(id, measure));
        ui.ctx().request_discard("a part of the page was measured");
    }
}
