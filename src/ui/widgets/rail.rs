//! The left rail: the mark of the program, the rooms, help and settings; icons of 22 points with their words.

use super::{
    breadth::{Breadth, breadth},
    paint::{self, Line},
};
use crate::ui::theme::{Theme, Type, radius, theme};
use egui::{
    Color32, CornerRadius, CursorIcon, Frame, Id, Painter, Panel, Pos2, Rect, Response, Sense, Shape, Stroke,
    Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// A room of the program.
#[derive(Clone, Copy, Debug)]
pub struct RailItem<'a> {
    /// An icon of `theme::icon`.
    pub icon: &'a str,
    /// Its word.
    pub label: &'a str,
    /// Why it is closed, during an exam for example; `None` when it opens.
    pub locked: Option<&'a str>,
}

/// The rail, 80 points wide with labels, 56 without in a narrow window.
#[derive(Clone, Copy, Debug)]
pub struct Rail<'a> {
    /// From the top.
    pub items: &'a [RailItem<'a>],
    /// At the bottom: help, settings.
    pub bottom: &'a [RailItem<'a>],
    /// Which one is open, counted through `items`, then `bottom`.
    pub open: Option<usize>,
}

const ITEM: f32 = 54.0;
const STEP: f32 = 57.0;

impl Rail<'_> {
    /// Shows the rail as a left panel. Gives the item that was clicked, counted through `items`, then `bottom`.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let theme = theme(ui);
        let labels = breadth(ui) != Breadth::Narrow;
        let width = if labels { 80.0 } else { 56.0 };
        let panel = Panel::left(Id::new("rail")).exact_size(width).resizable(false);
        let frame = Frame::new().fill(theme.palette.rail);
        panel.frame(frame).show_separator_line(false).show(ui, |ui| self.items(ui, &theme, labels)).inner
    }

    fn items(&self, ui: &mut Ui, theme: &Theme, labels: bool) -> Option<usize> {
        let area = ui.max_rect();
        let step = if labels { STEP } else { 48.0 };
        let size = if labels { vec2(64.0, ITEM) } else { vec2(44.0, 44.0) };
        let middle = area.center().x;
        mark(ui.painter(), pos2(middle, area.top() + 29.0), 17.0);
        let below = f32::from(u8::try_from(self.bottom.len()).unwrap_or(u8::MAX));
        let foot = area.bottom() - 6.0 - below * step;
        let mut clicked = None;
        let mut top = area.top() + 60.0;
        for (index, item) in self.items.iter().chain(self.bottom).enumerate() {
            if index == self.items.len() {
                // In a low window the foot follows the items instead of covering them.
                top = top.max(foot);
            }
            let rect = Rect::from_min_size(pos2(middle - size.x / 2.0, top), size);
            top += step;
            let open = self.open == Some(index);
            if room(ui, theme, rect, item, open, labels).clicked() && item.locked.is_none() {
                clicked = Some(index);
            }
        }
        ui.advance_cursor_after_rect(area);
        clicked
    }
}

fn room(ui: &Ui, theme: &Theme, rect: Rect, item: &RailItem<'_>, open: bool, labels: bool) -> Response {
    let p = &theme.palette;
    let closed = item.locked.is_some() && !open;
    let sense = if closed { Sense::focusable_noninteractive() } else { Sense::click() };
    let response = ui.interact(rect, ui.id().with(item.label), sense);
    response.widget_info(|| {
        WidgetInfo::selected(WidgetType::Button, !closed && ui.is_enabled(), open, item.label)
    });
    if let Some(reason) = item.locked {
        paint::describe(ui, &response, reason);
    }
    let painter = ui.painter();
    let corners = CornerRadius::same(radius::CARD);
    let ink = match (open, closed) {
        (true, _) => p.sur_rail_ouvert,
        (false, true) => p.rail_texte.gamma_multiply(0.45),
        (false, false) => p.rail_texte,
    };
    if open {
        painter.rect_filled(rect, corners, p.rail_ouvert);
    } else if response.hovered() && !closed {
        painter.rect_filled(rect, corners, p.rail_texte.gamma_multiply(0.10));
    }
    let lift = if labels { 9.0 } else { 0.0 };
    paint::icon(painter, rect.center() - vec2(0.0, lift), item.icon, 22.0, open, ink);
    if labels {
        let style = if open { Type::MicroStrong } else { Type::Micro };
        let line = Line::new(ui, item.label, style, ink, rect.width() + 10.0);
        line.paint_centred(painter, rect.center() + vec2(0.0, 13.0));
    }
    if response.has_focus() {
        // The ring of the theme would drown on the dark ground.
        let stroke = Stroke::new(2.0, p.rail_texte);
        painter.rect_stroke(rect.expand(1.0), corners, stroke, egui::StrokeKind::Outside);
    }
    let tooltip = item.locked.unwrap_or(if labels { "" } else { item.label });
    let cursor = if closed { CursorIcon::Default } else { CursorIcon::PointingHand };
    paint::tooltip(response.on_hover_cursor(cursor), tooltip)
}

/// Two halves of a disc that face each other, the right one speaking.
pub fn mark(painter: &Painter, centre: Pos2, radius: f32) {
    let at = |x: f32, y: f32| centre + radius / 86.0 * vec2(x - 128.0, y - 126.0);
    let arc = |x: f32, from: f32, to: f32| -> Vec<Pos2> {
        (0_u8..=24)
            .map(|step| {
                let angle = (from + (to - from) * f32::from(step) / 24.0).to_radians();
                at(x, 126.0) + radius / 86.0 * 78.0 * Vec2::angled(angle)
            })
            .collect()
    };
    let fill = |points: Vec<Pos2>, colour: Color32| {
        painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
    };
    fill(arc(120.0, 90.0, 270.0), MARK_LEFT);
    let mut right = arc(136.0, -90.0, 61.0);
    right.push(at(136.0, 180.0));
    fill(right, MARK_RIGHT);
    // The tail reaches into the disc, so that no seam shows.
    fill(
        vec![at(136.0, 180.0), at(168.0, 213.0), at(174.0, 209.0), at(174.0, 170.0), at(140.0, 170.0)],
        MARK_RIGHT,
    );
}

// The mark is art, the same by day and by night.
const MARK_LEFT: Color32 = Color32::from_rgb(0xFF, 0xFF, 0xFF);
const MARK_RIGHT: Color32 = Color32::from_rgb(0xFF, 0xE5, 0x8A);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{
        testing,
        theme::{Settings, icon},
    };
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    fn rail(ui: &mut Ui, open: &mut usize) {
        let items = [
            RailItem { icon: icon::HOUSE, label: "Accueil", locked: None },
            RailItem { icon: icon::FOLDERS, label: "Dossiers", locked: Some("Fermé pendant l’examen.") },
        ];
        let bottom = [RailItem { icon: icon::QUESTION, label: "Aide", locked: None }];
        if let Some(clicked) = (Rail { items: &items, bottom: &bottom, open: Some(*open) }).show(ui) {
            *open = clicked;
        }
    }

    #[test]
    fn rooms_open_unless_they_are_locked() {
        let mut harness = testing::harness_state(0, rail);
        harness.get_by_label("Dossiers").click();
        harness.run();
        assert_eq!(*harness.state(), 0);
        assert!(harness.get_by_label("Dossiers").accesskit_node().is_disabled());
        harness.get_by_label("Aide").click();
        harness.run();
        assert_eq!(*harness.state(), 2);
    }

    #[test]
    fn a_narrow_window_keeps_the_names() {
        let harness = testing::harness_with(Settings::default(), vec2(720.0, 450.0), 0, rail);
        let right = harness.get_by_label("Accueil").rect().right();
        // The window of the tests has a margin of 8 points.
        assert!(right < 64.0, "{right}");
    }
}
