//! A key as it stands on the keyboard: « Ctrl+E ».

use super::paint::Line;
use crate::ui::theme::{Type, radius, theme};
use egui::{CornerRadius, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

/// Shows a key in 20 points; its name is read with the hint beside it.
pub fn key_cap(ui: &mut Ui, key: &str) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let line = Line::new(ui, key, Type::MicroStrong, p.encre_2, f32::INFINITY);
    let size = vec2((line.width() + 10.0).ceil().max(18.0), 19.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, key));
    if ui.is_rect_visible(rect) {
        let corners = CornerRadius::same(radius::BADGE);
        let stroke = Stroke::new(1.0, p.filet_fort);
        ui.painter().rect(rect, corners, p.feuille_2, stroke, StrokeKind::Inside);
        line.paint_centred(ui.painter(), rect.center());
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_key_reads() {
        let harness = testing::harness(|ui| {
            key_cap(ui, "Ctrl+E");
        });
        assert!(harness.query_by_value("Ctrl+E").is_some());
    }
}
