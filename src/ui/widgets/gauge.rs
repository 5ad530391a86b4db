//! The gauge of readiness: a number travels with its interval; too little evidence has a picture of its own.

use super::{
    Button,
    paint::{self, Line},
};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Block, Theme, Type, theme},
    },
};
use egui::{
    Align, CornerRadius, Layout, Rect, Response, Sense, Stroke, Ui, WidgetInfo, WidgetType, accesskit::Role,
    pos2, vec2,
};

/// An estimate in whole percent, and the interval it may lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The estimate, 0 to 100.
    pub point: u8,
    /// Lower end.
    pub low: u8,
    /// Upper end.
    pub high: u8,
}

/// Shows number, interval, track and scale; `None` shows « Pas assez de données » and a hatched track.
pub fn gauge(ui: &mut Ui, interval: Option<Interval>, block: Block) -> Response {
    let theme = theme(ui);
    let height = if interval.is_some() { 92.0 } else { 68.0 };
    let size = vec2(ui.available_width().max(120.0), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let words = spoken(ui, interval);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Meter);
        if let Some(interval) = interval {
            node.set_numeric_value(f64::from(interval.point));
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(100.0);
        }
    });
    if ui.is_rect_visible(rect) {
        let track = Rect::from_min_size(pos2(rect.left(), rect.top() + 49.0), vec2(rect.width(), 12.0));
        match interval {
            Some(interval) => known(ui, &theme, rect, track, interval, block),
            None => unknown(ui, &theme, rect, track),
        }
    }
    response
}

fn spoken(ui: &Ui, interval: Option<Interval>) -> String {
    let locale = locale(ui);
    match interval {
        Some(Interval { point, low, high }) => {
            t!(locale, "gauge-spoken", point = point, low = low, high = high)
        }
        None => t!(locale, "gauge-empty"),
    }
}

fn known(ui: &Ui, theme: &Theme, rect: Rect, track: Rect, interval: Interval, block: Block) {
    let p = &theme.palette;
    let locale = locale(ui);
    let painter = ui.painter();
    let baseline = rect.top() + 31.0;
    let number = t!(locale, "gauge-point", point = interval.point);
    let number = Line::new(ui, &number, Type::Display, p.encre, rect.width());
    let after = rect.left() + number.width() + 10.0;
    number.paint_on(painter, rect.left(), baseline);
    let between = t!(locale, "gauge-interval", low = interval.low, high = interval.high);
    Line::new(ui, &between, Type::Body, p.encre_2, rect.right() - after).paint_on(painter, after, baseline);

    let ink = theme.block(block);
    let at = |percent: u8| track.left() + track.width() * f32::from(percent.min(100)) / 100.0;
    painter.rect_filled(track, CornerRadius::same(6), p.creux);
    let band = Rect::from_x_y_ranges(at(interval.low)..=at(interval.high), track.y_range());
    painter.rect_filled(band, CornerRadius::ZERO, ink.gamma_multiply(0.32));
    for end in [interval.low, interval.high] {
        let tick = Rect::from_center_size(pos2(at(end), track.center().y), vec2(2.0, 18.0));
        painter.rect_filled(tick, CornerRadius::ZERO, ink);
    }
    let point = Rect::from_center_size(pos2(at(interval.point), track.center().y), vec2(5.0, 26.0));
    painter.rect_filled(point, CornerRadius::same(2), ink);
    scale(ui, theme, track);
}

/// 0, 25, 50, 75 and 100 %, under the track.
fn scale(ui: &Ui, theme: &Theme, track: Rect) {
    let p = &theme.palette;
    let last = t!(locale(ui), "gauge-point", point = 100);
    let marks = [(0.0, "0"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1.0, last.as_str())];
    for (share, words) in marks {
        let x = track.left() + share * (track.width() - 1.0) + 0.5;
        let tick = track.bottom() + 4.0;
        ui.painter().vline(x, tick..=tick + 4.0, Stroke::new(1.0, p.filet_fort));
        let line = Line::new(ui, words, Type::Micro, p.encre_2, f32::INFINITY);
        let left = (x - line.width() / 2.0).clamp(track.left(), track.right() - line.width());
        line.paint(ui.painter(), left, track.bottom() + 16.0);
    }
}

fn unknown(ui: &Ui, theme: &Theme, rect: Rect, track: Rect) {
    let p = &theme.palette;
    let words = t!(locale(ui), "gauge-empty");
    let size = if rect.width() < 280.0 { Type::Title2 } else { Type::Title1 };
    Line::new(ui, &words, size, p.encre, rect.width()).paint_on(ui.painter(), rect.left(), rect.top() + 30.0);
    let inside = track.shrink2(vec2(4.0, 1.0));
    paint::hatch(ui.painter(), inside, 7.0, Stroke::new(1.0, p.filet_fort.gamma_multiply(0.6)));
    paint::dashed_rect(ui.painter(), track.shrink(0.5), 5.5, Stroke::new(1.0, p.filet_fort));
}

/// What is missing for an estimate, and the one button that mends it: `true` when it was pressed.
pub fn gauge_missing(ui: &mut Ui, missing: &str, action: &str) -> bool {
    let theme = theme(ui);
    let row = vec2(ui.available_width(), 30.0);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let pressed = ui.add(Button::secondary(action).small()).clicked();
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            ui.add_space(6.0);
            ui.label(theme.text(Type::Small, theme.palette.encre, missing));
        });
        pressed
    })
    .inner
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn the_number_is_spoken_with_its_interval() {
        let harness = testing::harness(|ui| {
            gauge(ui, Some(Interval { point: 42, low: 31, high: 54 }), Block::One);
        });
        let node = harness.get_by_role_and_label(Role::Meter, "42\u{a0}%, entre 31 et 54");
        assert_eq!(node.accesskit_node().numeric_value(), Some(42.0));
    }

    #[test]
    fn too_little_evidence_is_a_state_with_a_way_out() {
        let mut harness = testing::harness_state(false, |ui, pressed: &mut bool| {
            gauge(ui, None, Block::Three);
            ui.horizontal(|ui| *pressed |= gauge_missing(ui, "Il manque 3ab et 3d.", "Ouvrir 3ab"));
        });
        assert!(harness.query_by_role_and_label(Role::Meter, "Pas assez de données").is_some());
        harness.get_by_label("Ouvrir 3ab").click();
        harness.run();
        assert!(*harness.state());
    }
}
