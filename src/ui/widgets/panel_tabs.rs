//! Tabs inside a panel, underlined.

use super::{
    paint::{self, Line},
    tabs::as_tab,
};
use crate::ui::theme::{Block, Type, radius, theme};
use egui::{CornerRadius, CursorIcon, Rect, Sense, Stroke, Ui, pos2, vec2};

/// Underlined tabs inside a panel, 44 points high; gives the tab that was clicked.
///
/// Each entry is a word and a count (« Besoins 5 »), empty where there is none.
pub fn panel_tabs(ui: &mut Ui, tabs: &[(&str, &str)], open: usize, block: Block) -> Option<usize> {
    let theme = theme(ui);
    let p = &theme.palette;
    let (bar, place) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::hover());
    ui.painter().hline(bar.x_range(), bar.bottom() - 0.5, Stroke::new(1.0, p.filet));
    let mut left = bar.left();
    let mut clicked = None;
    for (index, (label, count)) in tabs.iter().enumerate() {
        let on = index == open;
        let (style, ink) = if on { (Type::BodyStrong, p.encre) } else { (Type::Body, p.encre_2) };
        let wide = Line::new(ui, label, Type::BodyStrong, ink, f32::INFINITY).width();
        let line = Line::new(ui, label, style, ink, f32::INFINITY);
        let number = Line::new(ui, count, Type::Micro, ink, f32::INFINITY);
        let gap = if count.is_empty() { 0.0 } else { 4.0 };
        let width = (wide + gap + number.width() + 20.0).ceil();
        let rect = Rect::from_min_size(pos2(left, bar.top()), vec2(width, bar.height()));
        left += width + 2.0;
        let response = ui.interact(rect, place.id.with(index), Sense::click());
        as_tab(ui, &response, format!("{label} {count}").trim_end(), on);
        let text_width = line.width();
        let middle = rect.center().y - 1.0;
        line.paint(ui.painter(), rect.left() + 10.0, middle);
        number.paint(ui.painter(), rect.left() + 10.0 + text_width + gap, middle + 1.0);
        if on || response.hovered() {
            let ink = if on { theme.block(block) } else { p.filet };
            let underline = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 3.0), rect.max);
            ui.painter().rect_filled(underline, CornerRadius::ZERO, ink);
        }
        paint::focus_ring(ui, &response, &theme, rect.shrink(4.0), radius::CONTROL);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() && !on {
            clicked = Some(index);
        }
    }
    clicked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_panel_tab_opens() {
        let mut harness = testing::harness_state(0, |ui, open: &mut usize| {
            let tabs = [("Besoins", "5"), ("Notes", "8"), ("Plan", "4/7")];
            if let Some(clicked) = panel_tabs(ui, &tabs, *open, Block::Two) {
                *open = clicked;
            }
        });
        harness.get_by_role_and_label(Role::Tab, "Plan 4/7").click();
        harness.run();
        assert_eq!(*harness.state(), 2);
    }
}
