//! Folder tabs: the activities of a case; the open one joins the page.

use super::paint::{self, Line};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Block, Theme, Type, icon, radius, space, theme},
    },
};
use egui::{
    Align, Color32, CornerRadius, CursorIcon, Frame, Id, Layout, Margin, Panel, Rect, Response, Sense, Shape,
    Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, accesskit::Role, pos2, vec2,
};

/// How far an activity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TabState {
    /// No glyph: the tab is not an activity.
    Plain,
    /// Not begun: an empty disc.
    Empty,
    /// Begun: a half disc.
    Half,
    /// Done: a check.
    Done,
}

/// A tab and its state.
#[derive(Clone, Copy, Debug)]
pub struct Tab<'a> {
    /// The word on it.
    pub label: &'a str,
    /// How far its activity is.
    pub state: TabState,
}

/// The bar of folder tabs, 44 points high, under the top bar.
#[derive(Clone, Copy, Debug)]
pub struct FolderTabs<'a> {
    /// The word before the tabs: « Bloc 2 », « Débrief ».
    pub lead: &'a str,
    /// The colour of the lead and of the open tab.
    pub block: Block,
    /// The tabs, from left to right.
    pub tabs: &'a [Tab<'a>],
    /// Which one is open.
    pub open: usize,
}

/// Between two tabs, in points.
const GAP: f32 = 5.0;

impl FolderTabs<'_> {
    /// Shows the bar as a top panel; `right` lays out from the right edge. Gives the tab that was clicked.
    pub fn show(self, ui: &mut Ui, right: impl FnOnce(&mut Ui)) -> Option<usize> {
        let theme = theme(ui);
        let frame = Frame::new().fill(theme.palette.feuille).inner_margin(Margin {
            left: 20,
            right: 20,
            top: 0,
            bottom: 0,
        });
        let panel = Panel::top(Id::new("folder-tabs")).exact_size(44.0).frame(frame);
        panel.show_separator_line(false).show(ui, |ui| self.bar(ui, &theme, right)).inner
    }

    fn bar(&self, ui: &mut Ui, theme: &Theme, right: impl FnOnce(&mut Ui)) -> Option<usize> {
        let p = &theme.palette;
        let bar = ui.max_rect();
        let edge = ui.clip_rect().x_range();
        ui.painter().hline(edge, bar.bottom() - 0.5, Stroke::new(1.0, p.filet));
        let mut left = bar.left();
        if !self.lead.is_empty() {
            let ink = theme.block(self.block);
            let line = Line::new(ui, self.lead, Type::SmallStrong, ink, f32::INFINITY);
            let rect = Rect::from_min_size(bar.min, vec2(line.width(), bar.height()));
            let response = ui.interact(rect, ui.id().with("lead"), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, self.lead));
            left = rect.right() + 14.0;
            line.paint(ui.painter(), rect.left(), bar.center().y);
        }
        let mut clicked = None;
        let widths = self.widths(ui, theme, bar.right() - left);
        for (index, (tab, width)) in self.tabs.iter().zip(widths).enumerate() {
            let open = index == self.open;
            let rect = Rect::from_min_max(pos2(left, bar.top() + 6.0), pos2(left + width, bar.bottom()));
            left += width + GAP;
            if folder(ui, theme, rect, tab, open, theme.block(self.block)).clicked() && !open {
                clicked = Some(index);
            }
        }
        if bar.right() - left < 60.0 {
            // The tabs come first: in a narrow window the words at the right give their place.
            return clicked;
        }
        let rest = Rect::from_min_max(pos2(left + space::S, bar.top()), bar.max);
        let layout = Layout::right_to_left(Align::Center);
        ui.scope_builder(UiBuilder::new().max_rect(rest).layout(layout), right);
        clicked
    }
}

impl FolderTabs<'_> {
    /// As wide as their words, or narrower together where there is no room: the words are cut then.
    fn widths(&self, ui: &Ui, theme: &Theme, room: f32) -> Vec<f32> {
        let natural: Vec<f32> = self
            .tabs
            .iter()
            .map(|tab| {
                let glyph = if tab.state == TabState::Plain { 0.0 } else { 23.0 };
                let words = Line::new(ui, tab.label, Type::BodyStrong, theme.palette.encre, f32::INFINITY);
                (words.width() + glyph + 2.0 * 14.0).ceil()
            })
            .collect();
        let whole: f32 = natural.iter().map(|width| width + GAP).sum();
        let shrink = (room / whole.max(1.0)).min(1.0);
        natural.into_iter().map(|width| (width * shrink).floor()).collect()
    }
}

fn spoken(ui: &Ui, tab: &Tab<'_>) -> String {
    let locale = locale(ui);
    match tab.state {
        TabState::Plain => tab.label.to_owned(),
        TabState::Empty => t!(locale, "tab-empty", name = tab.label),
        TabState::Half => t!(locale, "tab-half", name = tab.label),
        TabState::Done => t!(locale, "tab-done", name = tab.label),
    }
}

/// Makes a response a tab for assistive techniques.
pub(super) fn as_tab(ui: &Ui, response: &Response, name: &str, open: bool) {
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), open, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Tab);
        node.clear_toggled();
        node.set_selected(open);
    });
}

fn folder(ui: &Ui, theme: &Theme, rect: Rect, tab: &Tab<'_>, open: bool, block: Color32) -> Response {
    let p = &theme.palette;
    let response = ui.interact(rect, ui.id().with(("tab", tab.label)), Sense::click());
    as_tab(ui, &response, &spoken(ui, tab), open);
    let corners = CornerRadius { nw: radius::CARD, ne: radius::CARD, sw: 0, se: 0 };
    let ground = match (open, response.hovered()) {
        (true, _) => p.fond,
        (false, true) => p.creux,
        (false, false) => p.feuille_2,
    };
    let painter = ui.painter();
    painter.rect(rect, corners, ground, Stroke::new(1.0, p.filet), StrokeKind::Inside);
    if open {
        let band = Rect::from_min_size(rect.min, vec2(rect.width(), 3.0));
        let clip = painter.with_clip_rect(band.intersect(ui.clip_rect()));
        clip.rect_filled(rect, corners, block);
        // The open tab joins the page: nothing parts them.
        let joint = Rect::from_min_max(
            pos2(rect.left() + 1.0, rect.bottom() - 1.0),
            pos2(rect.right() - 1.0, rect.bottom()),
        );
        painter.rect_filled(joint, CornerRadius::ZERO, p.fond);
    }
    let (style, ink) = if open { (Type::BodyStrong, p.encre) } else { (Type::Body, p.encre_2) };
    let middle = rect.center().y + if open { 1.0 } else { 0.0 };
    let mut x = rect.left() + 14.0;
    if tab.state != TabState::Plain {
        state_glyph(ui, theme, pos2(x + 8.0, middle), tab.state, block);
        x += 23.0;
    }
    let room = rect.right() - 14.0 - x;
    let line = Line::new(ui, tab.label, style, ink, room.max(8.0));
    let tooltip = if line.is_cut() { tab.label } else { "" };
    let slack = ((room - line.width()) / 2.0).max(0.0);
    line.paint(painter, x + slack, middle);
    paint::focus_ring(ui, &response, theme, rect.shrink(3.0), radius::CONTROL);
    paint::tooltip(response.on_hover_cursor(CursorIcon::PointingHand), tooltip)
}

/// Empty disc, half disc in the colour of the block, or check.
fn state_glyph(ui: &Ui, theme: &Theme, centre: egui::Pos2, state: TabState, block: Color32) {
    let p = &theme.palette;
    let painter = ui.painter();
    match state {
        TabState::Plain => {}
        TabState::Empty => {
            painter.add(Shape::circle_stroke(centre, 5.75, Stroke::new(1.0, p.encre_3)));
        }
        TabState::Half => {
            painter.add(Shape::circle_stroke(centre, 5.75, Stroke::new(1.25, block)));
            paint::half_disc(painter, centre, 5.75, block);
        }
        TabState::Done => paint::icon(painter, centre, icon::CHECK_CIRCLE, 16.0, true, p.bon),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn a_folder_tab_opens() {
        let mut harness = testing::harness_state(0, |ui, open: &mut usize| {
            let tabs = [
                Tab { label: "Dossier", state: TabState::Done },
                Tab { label: "Entretien", state: TabState::Half },
                Tab { label: "Besoins", state: TabState::Empty },
            ];
            let bar = FolderTabs { lead: "Bloc 2", block: Block::Two, tabs: &tabs, open: *open };
            if let Some(clicked) = bar.show(ui, |ui| drop(ui.label("9 documents"))) {
                *open = clicked;
            }
        });
        harness.get_by_role_and_label(Role::Tab, "Entretien, en cours").click();
        harness.run();
        assert_eq!(*harness.state(), 1);
        let open = harness.get_by_label("Entretien, en cours");
        assert_eq!(open.accesskit_node().is_selected(), Some(true));
        assert!(harness.query_by_value("9 documents").is_some());
    }
}
