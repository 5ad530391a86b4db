//! Chips: a choice or a filter, in a pill of 28 points; hint chips carry their digit.

use super::{
    paint::{self, Line},
    press::press,
};
use crate::ui::theme::{Type, radius, theme};
use egui::{CornerRadius, Response, Stroke, StrokeKind, Ui, Widget, WidgetType, pos2, vec2};

/// `ui.add(Chip::new("Reformuler l’urgence").digit(1).selected(true))`.
#[derive(Clone, Debug)]
#[must_use = "a chip shows when it is added to a ui"]
pub struct Chip<'a> {
    text: &'a str,
    selected: bool,
    digit: Option<u8>,
    icon: Option<&'a str>,
    blocked: Option<&'a str>,
    tooltip: &'a str,
}

impl<'a> Chip<'a> {
    /// An unselected chip.
    pub const fn new(text: &'a str) -> Self {
        Self { text, selected: false, digit: None, icon: None, blocked: None, tooltip: "" }
    }

    /// Whether the choice is on.
    pub const fn selected(mut self, on: bool) -> Self {
        self.selected = on;
        self
    }

    /// The digit that chooses it from the keyboard; the screen reads the key.
    pub const fn digit(mut self, digit: u8) -> Self {
        self.digit = Some(digit);
        self
    }

    /// An icon before the words.
    pub const fn icon(mut self, glyph: &'a str) -> Self {
        self.icon = Some(glyph);
        self
    }

    /// Disabled when there is a reason.
    pub const fn blocked(mut self, reason: Option<&'a str>) -> Self {
        self.blocked = reason;
        self
    }

    /// What the pointer learns beyond the label.
    pub const fn tooltip(mut self, text: &'a str) -> Self {
        self.tooltip = text;
        self
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme(ui);
        let p = &theme.palette;
        let style = if self.selected { Type::SmallStrong } else { Type::Small };
        let ink = if self.blocked.is_some() { p.encre_3 } else { p.encre };
        // Measured in the bold face so that choosing a chip does not push its neighbours.
        let words = Line::new(ui, self.text, Type::SmallStrong, ink, f32::INFINITY).width();
        let digit =
            self.digit.map(|d| Line::new(ui, &d.to_string(), Type::MicroStrong, p.encre_2, f32::INFINITY));
        let before = digit.as_ref().map_or(0.0, |d| d.width() + 6.0) + self.icon.map_or(0.0, |_| 22.0);
        let width = (words + before + 2.0 * 11.0).ceil().min(ui.available_width().max(60.0));
        let role = WidgetType::SelectableLabel;
        let selected = Some(self.selected);
        press(
            ui,
            vec2(width, 28.0),
            role,
            self.text,
            selected,
            self.blocked,
            self.tooltip,
            |ui, rect, response| {
                let (fill, border) = match (self.selected, self.blocked.is_some()) {
                    (_, true) => (p.creux, p.filet),
                    (true, false) => (p.action_pale, p.action),
                    (false, false) if response.hovered() => (p.feuille_2, p.filet_fort),
                    (false, false) => (p.feuille, p.filet_fort),
                };
                let painter = ui.painter();
                let corners = CornerRadius::same(radius::CHIP);
                painter.rect(rect, corners, fill, Stroke::new(1.0, border), StrokeKind::Inside);
                let mut x = rect.left() + 11.0;
                if let Some(digit) = digit {
                    let wide = digit.width();
                    digit.paint(painter, x, rect.center().y);
                    x += wide + 6.0;
                }
                if let Some(glyph) = self.icon {
                    paint::icon(painter, pos2(x + 8.0, rect.center().y), glyph, 16.0, false, ink);
                    x += 22.0;
                }
                let room = rect.right() - 11.0 - x;
                let line = Line::new(ui, self.text, style, ink, room);
                let slack = (room - line.width()).max(0.0) / 2.0;
                line.paint(painter, x + slack, rect.center().y);
                paint::focus_ring(ui, response, &theme, rect, radius::CHIP);
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::accesskit::Toggled;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn a_chip_toggles() {
        let mut harness = testing::harness_state(false, |ui, on: &mut bool| {
            if ui.add(Chip::new("Bail").digit(4).selected(*on)).clicked() {
                *on = !*on;
            }
        });
        harness.get_by_label("Bail").click();
        harness.run();
        assert!(*harness.state());
        let node = harness.get_by_label("Bail");
        assert_eq!(node.accesskit_node().toggled(), Some(Toggled::True));
        assert!((node.rect().height() - 28.0).abs() < 0.1);
    }
}
