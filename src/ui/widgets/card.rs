//! Cards: white paper with a hairline, a title, at most two actions; one of them may be featured.

use crate::ui::theme::{Type, radius, space, theme};
use egui::{
    Align, Color32, CornerRadius, Frame, InnerResponse, Label, Layout, Margin, Rect, Stroke, StrokeKind, Ui,
    UiBuilder, pos2, vec2,
};

/// `Card::new().title("Constats").show(ui, |ui| …)`.
#[derive(Clone, Debug)]
#[must_use = "a card shows when `show` is called"]
pub struct Card<'a> {
    title: &'a str,
    plain_title: bool,
    subtitle: &'a str,
    featured: bool,
    accent: Option<Color32>,
    padding: Margin,
    fill: bool,
    min_height: f32,
}

impl Default for Card<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Card<'a> {
    /// A card of 16 points of padding, without a title.
    pub const fn new() -> Self {
        Self {
            title: "",
            plain_title: false,
            subtitle: "",
            featured: false,
            accent: None,
            padding: Margin::same(16),
            fill: false,
            min_height: 0.0,
        }
    }

    /// A title in Spectral.
    pub const fn title(mut self, text: &'a str) -> Self {
        self.title = text;
        self
    }

    /// A title in bold body text, for the dense panels.
    pub const fn heading(mut self, text: &'a str) -> Self {
        self.title = text;
        self.plain_title = true;
        self
    }

    /// A small text after the title, on the same line.
    pub const fn subtitle(mut self, text: &'a str) -> Self {
        self.subtitle = text;
        self
    }

    /// The one card of the screen with a border of 2 points.
    pub const fn featured(mut self) -> Self {
        self.featured = true;
        self
    }

    /// A band of 3 points along the top, in the colour of a block.
    pub const fn accent(mut self, colour: Color32) -> Self {
        self.accent = Some(colour);
        self
    }

    /// Padding of 12 points, for the dense screens.
    pub const fn dense(mut self) -> Self {
        self.padding = Margin::same(12);
        self
    }

    /// No padding: the content reaches the border (a table, a scene).
    pub const fn flush(mut self) -> Self {
        self.padding = Margin::ZERO;
        self
    }

    /// Takes all the height and width that the layout leaves.
    pub const fn fill(mut self) -> Self {
        self.fill = true;
        self
    }

    /// At least this high, padding included.
    pub const fn min_height(mut self, height: f32) -> Self {
        self.min_height = height;
        self
    }

    /// Shows the card, as wide as the layout allows.
    pub fn show<R>(self, ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        self.show_with(ui, |_| {}, content)
    }

    /// Shows the card with actions (a badge, a count, a button) at the right of its title, from right to left.
    pub fn show_with<R>(
        self,
        ui: &mut Ui,
        actions: impl FnOnce(&mut Ui),
        content: impl FnOnce(&mut Ui) -> R,
    ) -> InnerResponse<R> {
        let theme = theme(ui);
        let p = &theme.palette;
        let border = if self.featured { Stroke::new(2.0, p.action) } else { Stroke::new(1.0, p.filet) };
        let frame = Frame::new()
            .fill(p.feuille)
            .corner_radius(CornerRadius::same(radius::CARD))
            .inner_margin(self.padding);
        let outer = ui.available_size_before_wrap();
        let answer = frame.show(ui, |ui| {
            ui.set_min_width((outer.x - self.padding.sum().x).max(0.0));
            let height = if self.fill { outer.y.max(self.min_height) } else { self.min_height };
            ui.set_min_height((height - self.padding.sum().y).max(0.0));
            if self.fill {
                ui.set_max_height((height - self.padding.sum().y).max(0.0));
            }
            // Columns justify their content; a card does not. The title keeps the ids of two cards apart.
            let layout = UiBuilder::new().id_salt(self.title).layout(Layout::top_down(Align::LEFT));
            ui.scope_builder(layout, |ui| {
                if !self.title.is_empty() {
                    self.head(ui, actions);
                }
                content(ui)
            })
            .inner
        });
        let rect = answer.response.rect;
        let corners = CornerRadius::same(radius::CARD);
        ui.painter().rect_stroke(rect, corners, border, StrokeKind::Inside);
        if let Some(colour) = self.accent {
            // Clipped from the whole card, so that the band has its round corners.
            let band = Rect::from_min_size(rect.min, vec2(rect.width(), 3.0));
            let painter = ui.painter().with_clip_rect(band.intersect(ui.clip_rect()));
            painter.rect_filled(rect, corners, colour);
        }
        answer
    }

    fn head(&self, ui: &mut Ui, actions: impl FnOnce(&mut Ui)) {
        if self.padding == Margin::ZERO {
            // The content touches the border, the title does not.
            let margin = Margin { left: 16, right: 16, top: 10, bottom: 0 };
            Frame::new().inner_margin(margin).show(ui, |ui| self.head_line(ui, actions));
        } else {
            self.head_line(ui, actions);
        }
    }

    fn head_line(&self, ui: &mut Ui, actions: impl FnOnce(&mut Ui)) {
        let theme = theme(ui);
        let p = &theme.palette;
        let style = if self.plain_title { Type::BodyStrong } else { Type::Title2 };
        let width = ui.available_width();
        let top = ui.cursor().min;
        // Actions first: the title takes what they leave.
        let least = style.line_height().max(22.0);
        let right = Rect::from_min_size(top, vec2(width, least));
        let right = ui
            .scope_builder(
                UiBuilder::new().max_rect(right).layout(Layout::right_to_left(Align::Center)),
                |ui| {
                    ui.set_min_height(least);
                    actions(ui);
                    ui.min_rect()
                },
            )
            .inner;
        let left = Rect::from_min_max(top, pos2((right.left() - space::S).max(top.x), right.bottom()));
        let mut title =
            ui.new_child(UiBuilder::new().max_rect(left).layout(Layout::left_to_right(Align::Center)));
        title.add(Label::new(theme.text(style, p.encre, self.title)).truncate());
        if !self.subtitle.is_empty() {
            title.add(Label::new(theme.text(Type::Small, p.encre_2, self.subtitle)).truncate());
        }
        ui.add_space(space::XS);
    }
}

/// A hairline across what is left of the width.
pub fn rule(ui: &mut Ui) {
    let theme = theme(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, theme.palette.filet));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{testing, widgets::Button};
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_card_holds_title_action_and_content() {
        let mut harness = testing::harness_state(false, |ui, pressed: &mut bool| {
            let card = Card::new().title("Constats").subtitle("3 constats, 2 prouvés").featured();
            card.show_with(
                ui,
                |ui| *pressed |= ui.add(Button::secondary("Nouveau constat").small()).clicked(),
                |ui| ui.label("Le bail finit en 2027."),
            );
        });
        harness.get_by_label("Nouveau constat").click();
        harness.run();
        assert!(*harness.state());
        let title = harness.get_by_value("Constats").rect();
        let action = harness.get_by_label("Nouveau constat").rect();
        let content = harness.get_by_value("Le bail finit en 2027.").rect();
        assert!(title.right() < action.left());
        assert!((title.center().y - action.center().y).abs() < 2.0);
        assert!(content.top() >= action.bottom());
    }
}
