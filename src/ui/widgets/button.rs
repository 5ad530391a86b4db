//! Buttons: one primary per view, the others outlined or plain text; a disabled one says why.

use super::{
    paint::{self, Line},
    press::press,
};
use crate::ui::theme::{Theme, Type, radius, theme};
use egui::{Color32, CornerRadius, Rect, Response, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetType};

/// How much a button draws the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    Small,
    Normal,
    Hero,
}

impl Size {
    const fn height(self) -> f32 {
        match self {
            Self::Small => 30.0,
            Self::Normal => 36.0,
            Self::Hero => 44.0,
        }
    }

    const fn padding(self) -> f32 {
        match self {
            Self::Small => 11.0,
            Self::Normal => 14.0,
            Self::Hero => 20.0,
        }
    }

    const fn icon(self) -> f32 {
        match self {
            Self::Small => 16.0,
            Self::Normal => 18.0,
            Self::Hero => 20.0,
        }
    }

    const fn style(self) -> Type {
        match self {
            Self::Small => Type::SmallStrong,
            Self::Normal => Type::BodyStrong,
            Self::Hero => Type::LeadStrong,
        }
    }
}

/// A button: `ui.add(Button::primary("Commencer").icon(icon::PLAY).hero())`. Enter and Space press it.
#[derive(Clone, Debug)]
#[must_use = "a button shows when it is added to a ui"]
pub struct Button<'a> {
    text: &'a str,
    kind: Kind,
    size: Size,
    icon: Option<(&'a str, bool)>,
    blocked: Option<&'a str>,
    tooltip: &'a str,
    min_width: f32,
}

impl<'a> Button<'a> {
    const fn new(text: &'a str, kind: Kind) -> Self {
        Self { text, kind, size: Size::Normal, icon: None, blocked: None, tooltip: "", min_width: 0.0 }
    }

    /// Filled: the thing most people do next. One per view.
    pub const fn primary(text: &'a str) -> Self {
        Self::new(text, Kind::Primary)
    }

    /// Outlined.
    pub const fn secondary(text: &'a str) -> Self {
        Self::new(text, Kind::Secondary)
    }

    /// Plain text in the colour of actions.
    pub const fn text(text: &'a str) -> Self {
        Self::new(text, Kind::Text)
    }

    /// 30 points high, for cards and bars.
    pub const fn small(mut self) -> Self {
        self.size = Size::Small;
        self
    }

    /// 44 points high, for the one thing of the home screen.
    pub const fn hero(mut self) -> Self {
        self.size = Size::Hero;
        self
    }

    /// An outlined icon of `theme::icon` before the words.
    pub const fn icon(mut self, glyph: &'a str) -> Self {
        self.icon = Some((glyph, false));
        self
    }

    /// A filled icon before the words.
    pub const fn icon_fill(mut self, glyph: &'a str) -> Self {
        self.icon = Some((glyph, true));
        self
    }

    /// Disabled when there is a reason: it keeps its label and its place in the tab order, and the tooltip says why.
    pub const fn blocked(mut self, reason: Option<&'a str>) -> Self {
        self.blocked = reason;
        self
    }

    /// What the pointer learns beyond the label.
    pub const fn tooltip(mut self, text: &'a str) -> Self {
        self.tooltip = text;
        self
    }

    /// At least this wide, in points.
    pub const fn min_width(mut self, width: f32) -> Self {
        self.min_width = width;
        self
    }

    fn colours(&self, theme: &Theme, hot: bool) -> (Color32, Color32, Color32) {
        let p = &theme.palette;
        match (self.kind, self.blocked.is_some()) {
            (Kind::Text, true) => (Color32::TRANSPARENT, Color32::TRANSPARENT, p.encre_3),
            (_, true) => (p.creux, p.filet, p.encre_3),
            (Kind::Primary, false) if hot => (p.action_survol, p.action_survol, p.sur_action),
            (Kind::Primary, false) => (p.action, p.action, p.sur_action),
            (Kind::Secondary, false) if hot => (p.feuille_2, p.filet_fort, p.encre),
            (Kind::Secondary, false) => (p.feuille, p.filet_fort, p.encre),
            (Kind::Text, false) if hot => (p.action_pale, p.action_pale, p.action),
            (Kind::Text, false) => (Color32::TRANSPARENT, Color32::TRANSPARENT, p.action),
        }
    }

    fn paint(&self, ui: &Ui, theme: &Theme, rect: Rect, response: &Response) {
        let (fill, border, ink) =
            self.colours(theme, response.hovered() || response.is_pointer_button_down_on());
        let painter = ui.painter();
        let corners = CornerRadius::same(radius::CONTROL);
        painter.rect(rect, corners, fill, Stroke::new(1.0, border), StrokeKind::Inside);
        let line = Line::new(ui, self.text, self.size.style(), ink, rect.width() - 2.0 * self.padding());
        let icon = self.icon.map_or(0.0, |_| self.size.icon() + 8.0);
        let content = line.width() + icon;
        let mut x = rect.center().x - 0.5 * content;
        if let Some((glyph, fill)) = self.icon {
            let centre = egui::pos2(x + self.size.icon() / 2.0, rect.center().y);
            paint::icon(painter, centre, glyph, self.size.icon(), fill, ink);
            x += icon;
        }
        line.paint(painter, x, rect.center().y);
        paint::focus_ring(ui, response, theme, rect, radius::CONTROL);
    }

    fn padding(&self) -> f32 {
        if self.kind == Kind::Text { 8.0 } else { self.size.padding() }
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme(ui);
        let words = Line::new(ui, self.text, self.size.style(), theme.palette.encre, f32::INFINITY).width();
        let icon = self.icon.map_or(0.0, |_| self.size.icon() + 8.0);
        let width = (words + icon + 2.0 * self.padding()).max(self.min_width).ceil();
        let size = Vec2::new(width.min(ui.available_width().max(self.size.height())), self.size.height());
        press(
            ui,
            size,
            WidgetType::Button,
            self.text,
            None,
            self.blocked,
            self.tooltip,
            |ui, rect, response| {
                self.paint(ui, &theme, rect, response);
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::{Key, accesskit::Role};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn a_click_presses_and_so_does_the_keyboard() {
        let mut harness = testing::harness_state(0, |ui, presses: &mut u32| {
            if ui.add(Button::primary("Commencer").hero()).clicked() {
                *presses += 1;
            }
        });
        harness.get_by_role_and_label(Role::Button, "Commencer").click();
        harness.run();
        assert_eq!(*harness.state(), 1);
        harness.get_by_label("Commencer").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(*harness.state(), 2);
    }

    #[test]
    fn a_blocked_button_says_why_and_does_nothing() {
        let mut harness = testing::harness_state(0, |ui, presses: &mut u32| {
            let button = Button::secondary("Remettre la copie").blocked(Some("Il manque la matrice."));
            if ui.add(button).clicked() {
                *presses += 1;
            }
        });
        harness.get_by_label("Remettre la copie").click();
        harness.run();
        assert_eq!(*harness.state(), 0);
        let node = harness.get_by_label("Remettre la copie");
        assert!(node.accesskit_node().is_disabled());
        assert_eq!(node.accesskit_node().description().as_deref(), Some("Il manque la matrice."));
    }

    #[test]
    fn heights_are_those_of_the_design() {
        let harness = testing::harness(|ui| {
            ui.add(Button::primary("Petit").small());
            ui.add(Button::secondary("Moyen"));
            ui.add(Button::text("Grand").hero());
        });
        for (name, height) in [("Petit", 30.0), ("Moyen", 36.0), ("Grand", 44.0)] {
            let got = harness.get_by_label(name).rect().height();
            assert!((got - height).abs() < 0.1, "{name}: {got}");
        }
    }
}
