//! A switch of the settings: a box to tick, its name, and one line that says what it changes.

use crate::ui::{
    theme::{Type, icon, radius, theme},
    widgets::paint::{self, Line, paragraph},
};
use egui::{
    Color32, CornerRadius, CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};

const BOX: f32 = 18.0;
const INDENT: f32 = 30.0;

/// Shows the switch over the width that is left; `true` when it changed. Space and Enter change it.
pub(super) fn toggle(ui: &mut Ui, name: &str, meaning: &str, on: &mut bool) -> bool {
    let theme = theme(ui);
    let p = &theme.palette;
    let room = (ui.available_width() - INDENT).max(80.0);
    let text = paragraph(ui, meaning, Type::Small, p.encre_2, room);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 26.0 + text.size().y + 8.0));
    let response = ui.interact(rect, ui.id().with(name), Sense::click());
    if response.clicked() {
        *on = !*on;
    }
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), *on, name));
    paint::describe(ui, &response, meaning);
    let painter = ui.painter();
    let tick = Rect::from_center_size(pos2(rect.left() + 11.0, rect.top() + 14.0), vec2(BOX, BOX));
    let corners = CornerRadius::same(radius::BADGE);
    let (fill, border) = match (*on, response.hovered()) {
        (true, false) => (p.action, p.action),
        (true, true) => (p.action_survol, p.action_survol),
        (false, true) => (p.feuille_2, p.filet_fort),
        (false, false) => (p.feuille, p.filet_fort),
    };
    painter.rect(tick, corners, fill, Stroke::new(1.25, border), StrokeKind::Inside);
    if *on {
        paint::icon(painter, tick.center(), icon::CHECK, 13.0, false, p.sur_action);
    }
    let left = rect.left() + INDENT;
    Line::new(ui, name, Type::BodyStrong, p.encre, room).paint(painter, left, rect.top() + 14.0);
    painter.galley(pos2(left, rect.top() + 26.0), text, Color32::PLACEHOLDER);
    paint::focus_ring(ui, &response, &theme, rect, radius::CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::{Key, accesskit::Role};
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_click_and_the_space_bar_change_it() {
        let mut harness = testing::harness_state(false, |ui, on: &mut bool| {
            toggle(ui, "Contraste renforcé", "Des traits plus foncés.", on);
        });
        harness.get_by_role_and_label(Role::CheckBox, "Contraste renforcé").click();
        harness.run();
        assert!(*harness.state());
        harness.get_by_label("Contraste renforcé").focus();
        harness.run();
        harness.key_press(Key::Space);
        harness.run();
        assert!(!*harness.state());
    }
}
