//! A section that opens and closes under its head.

use super::paint::{self, Line};
use crate::ui::theme::{Type, icon, radius, theme};
use egui::{CornerRadius, CursorIcon, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Shows the head (a caret, a title, a detail at the right) and, when it is open, the content. Gives what `content` gave.
///
/// The section remembers by itself whether it is open; `open_first` says how it begins.
pub fn expandable<R>(
    ui: &mut Ui,
    title: &str,
    detail: &str,
    open_first: bool,
    content: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let theme = theme(ui);
    let p = &theme.palette;
    let id = ui.make_persistent_id(("expandable", title));
    let mut open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(open_first);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 30.0));
    let response = ui.interact(rect, id.with("head"), Sense::click());
    if response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::CollapsingHeader, ui.is_enabled(), title));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if response.hovered() {
            painter.rect_filled(rect, CornerRadius::same(radius::CONTROL), p.feuille_2);
        }
        let glyph = if open { icon::CARET_DOWN } else { icon::CARET_RIGHT };
        let middle = rect.center().y;
        paint::icon(painter, pos2(rect.left() + 9.0, middle), glyph, 14.0, false, p.encre_2);
        let detail = Line::new(ui, detail, Type::Small, p.encre_2, 0.5 * rect.width());
        let room = rect.width() - 24.0 - detail.width() - 12.0;
        detail.paint_right(painter, rect.right() - 4.0, middle);
        Line::new(ui, title, Type::BodyStrong, p.encre, room).paint(painter, rect.left() + 24.0, middle);
        paint::focus_ring(ui, &response, &theme, rect.shrink(2.0), radius::CONTROL);
    }
    response.on_hover_cursor(CursorIcon::PointingHand);
    open.then(|| content(ui))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::Key;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn it_opens_by_pointer_and_keyboard() {
        let mut harness = testing::harness(|ui| {
            expandable(ui, "Journal", "19 répliques", false, |ui| ui.label("contenu"));
        });
        assert!(harness.query_by_value("contenu").is_none());
        harness.get_by_label("Journal").click();
        harness.run();
        assert!(harness.query_by_value("contenu").is_some());
        assert_eq!(harness.get_by_label("Journal").accesskit_node().data().is_expanded(), Some(true));
        harness.get_by_label("Journal").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert!(harness.query_by_value("contenu").is_none());
    }
}
