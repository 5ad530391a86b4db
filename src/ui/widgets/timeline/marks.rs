//! The marks of the thread: points won and lost, the words beside the playhead, the legend.

use super::{Axis, Moment};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Theme, Type, radius, theme},
        widgets::paint::{self, Line},
    },
};
use egui::{
    CornerRadius, CursorIcon, EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

/// A point as a thing that can be pressed.
pub(super) fn moment(ui: &Ui, theme: &Theme, axis: &Axis, id: Id, moment: &Moment<'_>) -> Response {
    let p = &theme.palette;
    let centre = pos2(axis.at(moment.minute), axis.top + 106.0);
    let area = Rect::from_center_size(centre, vec2(24.0, 24.0));
    let response = ui.interact(area, id, Sense::click());
    let locale = locale(ui);
    let at = locale.minutes(moment.minute);
    let words = if moment.won {
        t!(locale, "timeline-won-at", at = at, what = moment.what)
    } else {
        t!(locale, "timeline-lost-at", at = at, what = moment.what)
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &words));
    mark(ui, centre, moment.won, theme);
    paint::focus_ring(ui, &response, theme, Rect::from_center_size(centre, vec2(14.0, 14.0)), 5);
    if response.hovered() {
        ui.painter().circle_stroke(centre, 9.0, Stroke::new(1.0, p.filet_fort));
    }
    paint::tooltip(response.on_hover_cursor(CursorIcon::PointingHand), &words)
}

/// A disc for a point won, a cross for a point lost.
fn mark(ui: &Ui, centre: Pos2, won: bool, theme: &Theme) {
    let p = &theme.palette;
    if won {
        ui.painter().circle_filled(centre, 5.5, p.bon);
        return;
    }
    let stroke = Stroke::new(2.5, p.alerte);
    for sign in [-1.0, 1.0] {
        let arm = vec2(4.5, 4.5 * sign);
        ui.painter().line_segment([centre - arm, centre + arm], stroke);
    }
}

/// What the marks mean, on one line: for the head of the card.
pub fn timeline_legend(ui: &mut Ui) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let words = [t!(locale, "timeline-trust"), t!(locale, "timeline-won"), t!(locale, "timeline-lost")];
    paint::legend(ui, 22.0, &words, p.encre, |ui, rect, index| {
        if index > 0 {
            mark(ui, rect.center() + vec2(4.0, 0.0), index == 1, &theme);
            return;
        }
        let (middle, half) = (rect.center(), 3.5);
        let steps = vec![
            pos2(rect.left(), middle.y + half),
            pos2(middle.x, middle.y + half),
            pos2(middle.x, middle.y - half),
            pos2(rect.right(), middle.y - half),
        ];
        ui.painter().line(steps, Stroke::new(2.0, p.action));
    });
}

/// The moment an arrow leads to.
pub(super) fn neighbour(ui: &Ui, response: &Response, index: usize, count: usize) -> Option<usize> {
    if !response.has_focus() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowRight) {
            (index + 1 < count).then_some(index + 1)
        } else if input.consume_key(Modifiers::NONE, Key::ArrowLeft) {
            index.checked_sub(1)
        } else {
            None
        }
    })
}

/// The words of the chosen moment, beside the playhead.
pub(super) fn callout(ui: &Ui, theme: &Theme, whole: Rect, x: f32, moment: &Moment<'_>) {
    let at = locale(ui).minutes(moment.minute);
    let words = t!(locale(ui), "timeline-callout", at = at, what = moment.what);
    let p = &theme.palette;
    let line = Line::new(ui, &words, Type::Small, p.encre, whole.width() * 0.6);
    let size = vec2(line.width() + 20.0, 28.0);
    let fits = x + 12.0 + size.x < whole.right();
    let left = if fits { x + 12.0 } else { x - 12.0 - size.x };
    let rect = Rect::from_min_size(pos2(left.max(whole.left()), whole.top() + 25.0), size);
    let stroke = Stroke::new(1.0, p.encre);
    ui.painter().rect(rect, CornerRadius::same(radius::CONTROL), p.feuille, stroke, StrokeKind::Inside);
    line.paint(ui.painter(), rect.left() + 10.0, rect.center().y);
}
