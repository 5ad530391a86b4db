//! A button with an icon alone.

use super::{paint, press::press};
use crate::ui::theme::{radius, theme};
use egui::{Color32, CornerRadius, Response, Stroke, StrokeKind, Ui, Widget, WidgetType, vec2};

/// A square of 30 points with an icon alone: its name shows as a tooltip and goes to screen readers.
#[derive(Clone, Debug)]
#[must_use = "a button shows when it is added to a ui"]
pub struct IconButton<'a> {
    glyph: &'a str,
    name: &'a str,
    bare: bool,
    fill: bool,
    blocked: Option<&'a str>,
}

impl<'a> IconButton<'a> {
    /// Outlined, with an icon of `theme::icon` and a name that people read.
    pub const fn new(glyph: &'a str, name: &'a str) -> Self {
        Self { glyph, name, bare: false, fill: false, blocked: None }
    }

    /// Without a border.
    pub const fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// With the filled icon.
    pub const fn filled(mut self) -> Self {
        self.fill = true;
        self
    }

    /// Disabled when there is a reason.
    pub const fn blocked(mut self, reason: Option<&'a str>) -> Self {
        self.blocked = reason;
        self
    }
}

impl Widget for IconButton<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme(ui);
        let p = &theme.palette;
        let role = WidgetType::Button;
        press(ui, vec2(30.0, 30.0), role, self.name, None, self.blocked, self.name, |ui, rect, response| {
            let corners = CornerRadius::same(radius::CONTROL);
            let hot = response.hovered() && self.blocked.is_none();
            let fill = match (self.bare, hot) {
                (_, true) => p.feuille_2,
                (true, false) => Color32::TRANSPARENT,
                (false, false) => p.feuille,
            };
            let border = if self.bare { Color32::TRANSPARENT } else { p.filet_fort };
            ui.painter().rect(rect, corners, fill, Stroke::new(1.0, border), StrokeKind::Inside);
            let ink = if self.blocked.is_some() { p.encre_3 } else { p.encre };
            paint::icon(ui.painter(), rect.center(), self.glyph, 18.0, self.fill, ink);
            paint::focus_ring(ui, response, &theme, rect, radius::CONTROL);
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{testing, theme::icon};
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn an_icon_has_a_name() {
        let mut harness = testing::harness_state(0, |ui, presses: &mut u32| {
            *presses += u32::from(ui.add(IconButton::new(icon::PLUS, "Ajouter")).clicked());
        });
        let button = harness.get_by_role_and_label(Role::Button, "Ajouter");
        assert!((button.rect().height() - 30.0).abs() < 0.1);
        button.click();
        harness.run();
        assert_eq!(*harness.state(), 1);
    }
}
