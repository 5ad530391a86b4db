//! The highlighter is the proof: a tag and one to four words on yellow that open their source; and the mark of a missing proof.

use super::paint::{self, Line};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Type, icon, radius, theme},
    },
};
use egui::{CornerRadius, CursorIcon, Rect, Response, Sense, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};

/// `ui.add(Evidence::new("P7", "Bail, art. 2").source("Le bail est conclu pour neuf ans."))`; `clicked()` opens the source.
#[derive(Clone, Debug)]
#[must_use = "an evidence link shows when it is added to a ui"]
pub struct Evidence<'a> {
    tag: &'a str,
    words: &'a str,
    source: &'a str,
}

impl<'a> Evidence<'a> {
    /// A tag (P7, 29 min, A2, FW) and one to four words; without words the tag stands alone.
    pub const fn new(tag: &'a str, words: &'a str) -> Self {
        Self { tag, words, source: "" }
    }

    /// The tag alone, in a line of text or in a margin.
    pub const fn tag(tag: &'a str) -> Self {
        Self::new(tag, "")
    }

    /// The sentence of the source, shown under the pointer and told to screen readers.
    pub const fn source(mut self, sentence: &'a str) -> Self {
        self.source = sentence;
        self
    }
}

impl Widget for Evidence<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = theme(ui);
        let p = &theme.palette;
        let alone = self.words.is_empty();
        let tag = Line::new(ui, self.tag, Type::Tag, p.surl_etiquette, f32::INFINITY);
        let tag_width = (tag.width() + if alone { 8.0 } else { 12.0 }).ceil();
        let room = (ui.available_width() - tag_width - 14.0).max(16.0);
        let words = Line::new(ui, self.words, Type::Small, p.surl_texte, room);
        let width = tag_width + if alone { 0.0 } else { (words.width() + 13.0).ceil() };
        let height = if alone { 18.0 } else { 22.0 };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        let name = if alone {
            t!(locale(ui), "evidence-tag", tag = self.tag)
        } else {
            t!(locale(ui), "evidence-name", tag = self.tag, words = self.words)
        };
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, ui.is_enabled(), &name));
        if !self.source.is_empty() {
            paint::describe(ui, &response, self.source);
        }
        if ui.is_rect_visible(rect) {
            let painter = ui.painter();
            let corners = CornerRadius::same(radius::EVIDENCE);
            let tag_rect = Rect::from_min_size(rect.min, vec2(tag_width, height));
            if alone {
                painter.rect_filled(rect, corners, p.surl_trait);
            } else {
                painter.rect_filled(rect, corners, p.surligneur);
                let left = CornerRadius { ne: 0, se: 0, ..corners };
                painter.rect_filled(tag_rect, left, p.surl_trait);
                let underline = response.hovered();
                let from = tag_rect.right() + 6.0;
                if underline {
                    let to = from + words.width();
                    let stroke = egui::Stroke::new(1.0, p.surl_texte);
                    painter.hline(from..=to, rect.bottom() - 3.5, stroke);
                }
                words.paint(painter, from, rect.center().y);
            }
            tag.paint_centred(painter, tag_rect.center());
            paint::focus_ring(ui, &response, &theme, rect, radius::EVIDENCE);
        }
        paint::tooltip(response.on_hover_cursor(CursorIcon::PointingHand), self.source)
    }
}

/// Triangle and « sans preuve ».
pub fn missing_proof(ui: &mut Ui) -> Response {
    let words = t!(locale(ui), "evidence-missing");
    missing_mark(ui, &words)
}

/// The same mark with other words: « aucune preuve », « sans réponse ».
pub fn missing_mark(ui: &mut Ui, words: &str) -> Response {
    let theme = theme(ui);
    let ink = theme.palette.vigilance;
    let line = Line::new(ui, words, Type::Small, ink, (ui.available_width() - 20.0).max(16.0));
    let (rect, response) = ui.allocate_exact_size(vec2(line.width() + 20.0, 20.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    if ui.is_rect_visible(rect) {
        paint::icon(ui.painter(), pos2(rect.left() + 8.0, rect.center().y), icon::WARNING, 16.0, false, ink);
        line.paint(ui.painter(), rect.left() + 20.0, rect.center().y);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::{Key, accesskit::Role};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn a_link_opens_its_source() {
        let mut harness = testing::harness_state(0, |ui, opened: &mut u32| {
            let link = Evidence::new("P7", "Bail, art. 2").source("Le bail est conclu pour neuf ans.");
            *opened += u32::from(ui.add(link).clicked());
            *opened += 10 * u32::from(ui.add(Evidence::tag("P12")).clicked());
            missing_proof(ui);
        });
        harness.get_by_role_and_label(Role::Link, "Preuve P7, Bail, art. 2").click();
        harness.run();
        harness.get_by_role_and_label(Role::Link, "Preuve P12").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(*harness.state(), 11);
        let node = harness.get_by_label("Preuve P7, Bail, art. 2");
        assert_eq!(node.accesskit_node().description().as_deref(), Some("Le bail est conclu pour neuf ans."));
        assert!(harness.query_by_value("sans preuve").is_some());
    }
}
