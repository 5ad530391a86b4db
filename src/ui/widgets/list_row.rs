//! A row of a list: icon, title, detail, a count at the right; the chosen one wears a bar of 3 points.

use super::paint::{self, Line};
use crate::ui::theme::{Type, radius, theme};
use egui::{
    CornerRadius, CursorIcon, Rect, Response, Sense, Ui, Widget, WidgetInfo, WidgetType, accesskit::Role,
    pos2, vec2,
};

/// What stands at the right of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End<'a> {
    Nothing,
    Words(&'a str),
    Pins(&'a str),
}

/// `ui.add(ListRow::new("Liasse fiscale 2025").icon(icon::TABLE).detail("lue").pins("5").selected(true))`.
#[derive(Clone, Debug)]
#[must_use = "a row shows when it is added to a ui"]
pub struct ListRow<'a> {
    title: &'a str,
    detail: &'a str,
    icon: Option<&'a str>,
    end: End<'a>,
    selected: bool,
    strong: bool,
}

impl<'a> ListRow<'a> {
    /// A row of one line.
    pub const fn new(title: &'a str) -> Self {
        Self { title, detail: "", icon: None, end: End::Nothing, selected: false, strong: false }
    }

    /// A second, smaller line.
    pub const fn detail(mut self, text: &'a str) -> Self {
        self.detail = text;
        self
    }

    /// An icon at the left.
    pub const fn icon(mut self, glyph: &'a str) -> Self {
        self.icon = Some(glyph);
        self
    }

    /// Words at the right: a count, a state.
    pub const fn end(mut self, words: &'a str) -> Self {
        self.end = End::Words(words);
        self
    }

    /// How many pins the source holds, on a tag of evidence.
    pub const fn pins(mut self, count: &'a str) -> Self {
        self.end = End::Pins(count);
        self
    }

    /// The chosen row.
    pub const fn selected(mut self, on: bool) -> Self {
        self.selected = on;
        self
    }

    /// The title in bold.
    pub const fn strong(mut self) -> Self {
        self.strong = true;
        self
    }
}

impl Widget for ListRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme(ui);
        let height = if self.detail.is_empty() { 32.0 } else { 48.0 };
        let height = if theme.settings.tall_rows { height + 6.0 } else { height };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        let end = match self.end {
            End::Nothing => "",
            End::Words(words) | End::Pins(words) => words,
        };
        let words: Vec<&str> = [self.title, self.detail, end].into_iter().filter(|w| !w.is_empty()).collect();
        let name = words.join(", ");
        response.widget_info(|| WidgetInfo::labeled(WidgetType::SelectableLabel, ui.is_enabled(), &name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::ListBoxOption);
            node.set_selected(self.selected);
        });
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response);
            paint::focus_ring(ui, &response, &theme, rect.shrink(2.0), radius::CONTROL);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

impl ListRow<'_> {
    fn paint(&self, ui: &Ui, rect: Rect, response: &Response) {
        let theme = theme(ui);
        let p = &theme.palette;
        let painter = ui.painter();
        let corners = CornerRadius::same(radius::CONTROL);
        if self.selected {
            painter.rect_filled(rect, corners, p.action_pale);
            let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            painter.with_clip_rect(bar.intersect(ui.clip_rect())).rect_filled(rect, corners, p.action);
        } else if response.hovered() {
            painter.rect_filled(rect, corners, p.feuille_2);
        }
        let mut left = rect.left() + 11.0;
        if let Some(glyph) = self.icon {
            paint::icon(painter, pos2(left + 9.0, rect.center().y), glyph, 20.0, false, p.encre_2);
            left += 28.0;
        }
        let mut right = rect.right() - 10.0;
        match self.end {
            End::Nothing => {}
            End::Words(words) => {
                let line = Line::new(ui, words, Type::Small, p.encre_2, 0.4 * rect.width());
                right -= line.width() + 8.0;
                line.paint(painter, right + 8.0, rect.center().y);
            }
            End::Pins(count) => {
                let line = Line::new(ui, count, Type::Tag, p.surl_etiquette, 40.0);
                let size = vec2((line.width() + 8.0).max(14.0), 18.0);
                let tag = Rect::from_min_size(pos2(right - size.x, rect.center().y - 9.0), size);
                painter.rect_filled(tag, CornerRadius::same(radius::EVIDENCE), p.surl_trait);
                line.paint_centred(painter, tag.center());
                right = tag.left() - 8.0;
            }
        }
        let style = if self.selected || self.strong { Type::BodyStrong } else { Type::Body };
        let title = Line::new(ui, self.title, style, p.encre, right - left);
        if self.detail.is_empty() {
            title.paint(painter, left, rect.center().y);
        } else {
            title.paint(painter, left, rect.center().y - 9.0);
            let detail = Line::new(ui, self.detail, Type::Micro, p.encre_2, right - left);
            detail.paint(painter, left, rect.center().y + 9.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn a_row_is_chosen() {
        let mut harness = testing::harness_state(0, |ui, chosen: &mut usize| {
            for (index, title) in ["Liasse 2025", "Statuts"].into_iter().enumerate() {
                let row = ListRow::new(title).detail("lue").pins("5").selected(*chosen == index);
                if ui.add(row).clicked() {
                    *chosen = index;
                }
            }
        });
        harness.get_by_role_and_label(Role::ListBoxOption, "Statuts, lue, 5").click();
        harness.run();
        assert_eq!(*harness.state(), 1);
        let row = harness.get_by_label("Statuts, lue, 5");
        assert_eq!(row.accesskit_node().is_selected(), Some(true));
    }
}
