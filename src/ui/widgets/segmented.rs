//! A segmented control: one choice among two to five, side by side.

use super::paint::{self, Line};
use crate::ui::theme::{Type, radius, theme};
use egui::{
    CornerRadius, CursorIcon, EventFilter, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, WidgetType, pos2, vec2,
};

/// Shows the choices in 30 points; `true` when the choice changed. Arrows choose, `Tab` leaves.
///
/// `name` says what is chosen, for screen readers.
pub fn segmented(ui: &mut Ui, name: &str, choices: &[&str], chosen: &mut usize) -> bool {
    let theme = theme(ui);
    let p = &theme.palette;
    // Measured in the bold face: choosing must not move the borders.
    let widths: Vec<f32> = choices
        .iter()
        .map(|text| (Line::new(ui, text, Type::SmallStrong, p.encre, f32::INFINITY).width() + 24.0).ceil())
        .collect();
    let (whole, group) = ui.allocate_exact_size(vec2(widths.iter().sum(), 30.0), Sense::hover());
    group.widget_info(|| WidgetInfo::labeled(WidgetType::RadioGroup, ui.is_enabled(), name));
    let corners = CornerRadius::same(radius::CONTROL);
    ui.painter().rect_filled(whole, corners, p.feuille);
    let before = *chosen;
    let mut left = whole.left();
    let mut focused = None;
    for (index, (text, width)) in choices.iter().zip(&widths).enumerate() {
        let rect = Rect::from_min_size(pos2(left, whole.top()), vec2(*width, whole.height()));
        left += width;
        let response = choice(ui, &group, rect, index, text, index == before);
        if response.clicked() {
            *chosen = index;
        }
        if let Some(to) = arrows(ui, &response, index, choices.len()) {
            *chosen = to;
            ui.memory_mut(|memory| memory.request_focus(group.id.with(to)));
        }
        paint_choice(ui, rect, text, index == before, (index == 0, index + 1 == choices.len()));
        if index > 0 && index != before && index != before + 1 {
            ui.painter().vline(rect.left(), rect.y_range(), Stroke::new(1.0, p.filet));
        }
        if response.has_focus() {
            focused = Some(rect);
        }
    }
    ui.painter().rect_stroke(whole, corners, Stroke::new(1.0, p.filet_fort), StrokeKind::Inside);
    if let Some(rect) = focused {
        paint::ring(ui.painter(), &theme, rect, radius::CONTROL);
    }
    *chosen != before
}

fn choice(ui: &Ui, group: &Response, rect: Rect, index: usize, text: &str, on: bool) -> Response {
    let response = ui.interact(rect, group.id.with(index), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), on, text));
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn arrows(ui: &Ui, response: &Response, index: usize, count: usize) -> Option<usize> {
    if !response.has_focus() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowRight) {
            Some((index + 1) % count)
        } else if input.consume_key(Modifiers::NONE, Key::ArrowLeft) {
            Some((index + count - 1) % count)
        } else {
            None
        }
    })
}

fn paint_choice(ui: &Ui, rect: Rect, text: &str, on: bool, (first, last): (bool, bool)) {
    let theme = theme(ui);
    let p = &theme.palette;
    if on {
        let corner = |round: bool| if round { radius::CONTROL } else { 0 };
        let corners =
            CornerRadius { nw: corner(first), sw: corner(first), ne: corner(last), se: corner(last) };
        ui.painter().rect_filled(rect, corners, p.action);
    }
    let (style, ink) = if on { (Type::SmallStrong, p.sur_action) } else { (Type::Small, p.encre) };
    Line::new(ui, text, style, ink, f32::INFINITY).paint_centred(ui.painter(), rect.center());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_click_or_an_arrow_chooses() {
        let mut harness = testing::harness_state(2, |ui, chosen: &mut usize| {
            segmented(ui, "Partie", &["Actif", "Passif", "Résultat"], chosen);
        });
        harness.get_by_role_and_label(Role::RadioButton, "Passif").click();
        harness.run();
        assert_eq!(*harness.state(), 1);
        harness.get_by_label("Passif").focus();
        harness.run();
        harness.key_press(Key::ArrowLeft);
        harness.run();
        assert_eq!(*harness.state(), 0);
        assert!(harness.get_by_label("Actif").is_focused());
        harness.key_press(Key::ArrowLeft);
        harness.run();
        assert_eq!(*harness.state(), 2);
    }
}
