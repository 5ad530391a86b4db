//! Check boxes and radio buttons, 24 points high, pressed by their words too.

use super::paint::{self, Line};
use crate::ui::theme::{Type, theme};
use egui::{
    CornerRadius, CursorIcon, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};

/// A check box; `changed()` when it was pressed.
pub fn checkbox(ui: &mut Ui, on: &mut bool, label: &str) -> Response {
    let mut response = tick(ui, *on, label, WidgetType::Checkbox);
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    response
}

/// A radio button; `clicked()` chooses it.
pub fn radio(ui: &mut Ui, on: bool, label: &str) -> Response {
    tick(ui, on, label, WidgetType::RadioButton)
}

fn tick(ui: &mut Ui, on: bool, label: &str, role: WidgetType) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let words = Line::new(ui, label, Type::Body, p.encre, (ui.available_width() - 26.0).max(16.0));
    let gap = if label.is_empty() { 8.0 } else { 26.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(words.width() + gap, 24.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), on, label));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        let centre = pos2(rect.left() + 8.0, rect.center().y);
        let hot = response.hovered();
        let border = if on || hot { p.action } else { p.filet_fort };
        if role == WidgetType::RadioButton {
            painter.circle(centre, 7.0, p.feuille, Stroke::new(1.5, if on { p.action } else { border }));
            if on {
                painter.circle_filled(centre, 4.5, p.action);
            }
        } else {
            let square = Rect::from_center_size(centre, vec2(15.0, 15.0));
            let fill = if on { p.action } else { p.feuille };
            let stroke = Stroke::new(1.5, border);
            painter.rect(square, CornerRadius::same(2), fill, stroke, StrokeKind::Inside);
            if on {
                let path = [vec2(-3.5, 0.0), vec2(-1.0, 2.5), vec2(3.5, -2.5)].map(|point| centre + point);
                painter.line(path.to_vec(), Stroke::new(1.75, p.sur_action));
            }
        }
        words.paint(painter, rect.left() + 26.0, rect.center().y);
        paint::focus_ring(ui, &response, &theme, rect.shrink2(vec2(0.0, 2.0)), 3);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::{Key, accesskit::Role};
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_box_is_checked_by_pointer_and_by_space() {
        let mut harness = testing::harness_state(false, |ui, on: &mut bool| {
            checkbox(ui, on, "Bâtiment");
        });
        harness.get_by_role_and_label(Role::CheckBox, "Bâtiment").click();
        harness.run();
        assert!(*harness.state());
        harness.get_by_label("Bâtiment").focus();
        harness.run();
        harness.key_press(Key::Space);
        harness.run();
        assert!(!*harness.state());
    }

    #[test]
    fn a_radio_button_is_chosen() {
        let mut harness = testing::harness_state(0, |ui, chosen: &mut usize| {
            for (index, label) in ["Oral", "Écrit"].into_iter().enumerate() {
                if radio(ui, *chosen == index, label).clicked() {
                    *chosen = index;
                }
            }
        });
        harness.get_by_role_and_label(Role::RadioButton, "Écrit").click();
        harness.run();
        assert_eq!(*harness.state(), 1);
    }
}
