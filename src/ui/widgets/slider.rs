//! A slider over whole numbers, its value in words beside it.

use super::paint::{self, Line};
use crate::ui::theme::{Type, theme};
use egui::{
    CornerRadius, EventFilter, Key, Modifiers, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};
use std::ops::RangeInclusive;

/// Shows name, track and value on one line of 28 points; `changed()` when the value moved. Arrows move by `step`.
pub fn slider(
    ui: &mut Ui,
    name: &str,
    value: &mut i32,
    bounds: RangeInclusive<i32>,
    step: i32,
    words: impl Fn(i32) -> String,
) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let step = step.max(1);
    let (rect, mut response) =
        ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::click_and_drag());
    let widest = [*bounds.start(), *bounds.end(), *value]
        .map(|value| Line::new(ui, &words(value), Type::SmallStrong, p.encre, f32::INFINITY).width())
        .into_iter()
        .fold(0.0, f32::max);
    let left = rect.left() + 0.42 * rect.width();
    let track = Rect::from_min_max(
        pos2(left + 9.0, rect.center().y - 2.0),
        pos2((rect.right() - widest - 18.0).max(left + 40.0), rect.center().y + 2.0),
    );
    let before = *value;
    if let Some(pointer) =
        response.interact_pointer_pos().filter(|_| response.dragged() || response.clicked())
    {
        *value = under(pointer.x, track, &bounds, step);
    }
    arrows(ui, &response, value, &bounds, step);
    if *value != before {
        response.mark_changed();
    }
    let said = format!("{name}, {}", words(*value));
    response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), f64::from(*value), &said));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        Line::new(ui, name, Type::Small, p.encre, left - rect.left()).paint(
            painter,
            rect.left(),
            rect.center().y,
        );
        let x = track.left() + track.width() * share(*value, &bounds);
        painter.rect_filled(track, CornerRadius::same(2), p.creux);
        let done = Rect::from_min_max(track.min, pos2(x, track.bottom()));
        painter.rect_filled(done, CornerRadius::same(2), p.action);
        let handle = pos2(x, track.center().y);
        painter.circle(handle, 7.5, p.feuille, Stroke::new(2.0, p.action));
        if response.has_focus() {
            paint::ring(painter, &theme, Rect::from_center_size(handle, vec2(15.0, 15.0)), 8);
        }
        let line = Line::new(ui, &words(*value), Type::SmallStrong, p.encre, f32::INFINITY);
        line.paint_right(painter, rect.right(), rect.center().y);
    }
    response
}

#[expect(clippy::cast_precision_loss, reason = "a place on the screen, not a figure")]
fn share(value: i32, bounds: &RangeInclusive<i32>) -> f32 {
    let whole = bounds.end().saturating_sub(*bounds.start()).max(1);
    (value.saturating_sub(*bounds.start()) as f32 / whole as f32).clamp(0.0, 1.0)
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "the pointer is on the track: the product lies within the bounds"
)]
fn under(x: f32, track: Rect, bounds: &RangeInclusive<i32>, step: i32) -> i32 {
    let share = ((x - track.left()) / track.width()).clamp(0.0, 1.0);
    let whole = bounds.end().saturating_sub(*bounds.start());
    let steps = (share * whole as f32 / step as f32).round() as i32;
    bounds.start().saturating_add(steps.saturating_mul(step)).min(*bounds.end())
}

fn arrows(ui: &Ui, response: &Response, value: &mut i32, bounds: &RangeInclusive<i32>, step: i32) {
    if !response.has_focus() {
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowRight) {
            *value = value.saturating_add(step);
        } else if pressed(Key::ArrowLeft) {
            *value = value.saturating_sub(step);
        } else if pressed(Key::Home) {
            *value = *bounds.start();
        } else if pressed(Key::End) {
            *value = *bounds.end();
        }
    });
    *value = (*value).clamp(*bounds.start(), *bounds.end());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn arrows_move_the_value_within_its_bounds() {
        let mut harness = testing::harness_state(-8, |ui, value: &mut i32| {
            slider(ui, "Chiffre d’affaires", value, -20..=0, 1, |v| format!("{v} %"));
        });
        harness.get_by_role_and_label(Role::Slider, "Chiffre d’affaires, -8 %").focus();
        harness.run();
        harness.key_press(Key::ArrowLeft);
        harness.run();
        assert_eq!(*harness.state(), -9);
        harness.key_press(Key::End);
        harness.run();
        harness.key_press(Key::ArrowRight);
        harness.run();
        assert_eq!(*harness.state(), 0);
    }

    #[test]
    fn the_pointer_lands_on_a_step() {
        let track = Rect::from_min_max(pos2(100.0, 0.0), pos2(200.0, 4.0));
        assert_eq!(under(100.0, track, &(0..=30), 5), 0);
        assert_eq!(under(152.0, track, &(0..=30), 5), 15);
        assert_eq!(under(260.0, track, &(0..=30), 5), 30);
    }
}
