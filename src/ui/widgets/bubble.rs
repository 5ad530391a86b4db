//! The bubble of a scene: what was just said, on four lines at most; the rest is in the log.

use super::pinnable::{Span, layout, paint_spans};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{ThemeKind, Type, radius, theme},
    },
};
use egui::{
    CornerRadius, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, accesskit::Live,
    vec2,
};

/// A bubble with a tail that points at who speaks.
#[derive(Clone, Copy, Debug)]
pub struct Bubble<'a> {
    /// What is said, with the words that can be pinned.
    pub spans: &'a [Span<'a>],
    /// Who says it, for screen readers.
    pub speaker: &'a str,
    /// How many characters are revealed yet; `None` shows all.
    pub revealed: Option<usize>,
    /// Draws the dotted line under what can be pinned (Guidé).
    pub underlined: bool,
}

const ROWS: usize = 4;

impl Bubble<'_> {
    /// Shows the bubble with its top left corner at `at`, `width` wide, its tail towards `mouth`.
    ///
    /// Gives the index of the span that was pressed. The screen reader gets the whole sentence at once.
    pub fn show(self, ui: &Ui, at: Pos2, width: f32, mouth: Pos2) -> Option<usize> {
        let theme = theme(ui);
        let p = &theme.palette;
        let padding = vec2(15.0, 12.0);
        let galley = layout(ui, self.spans, Type::Body, p.encre, width - 2.0 * padding.x, ROWS);
        let rect = Rect::from_min_size(at, vec2(width, galley.size().y + 2.0 * padding.y));
        let response = ui.interact(rect, ui.id().with(("bubble", self.speaker)), Sense::hover());
        let words: String = self.spans.iter().map(Span::words).collect();
        let said = t!(locale(ui), "bubble-says", who = self.speaker, words = words);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));

        // Ink in the light scene; by night the ink would drown, a strong hairline replaces it.
        let ink = match theme.kind {
            ThemeKind::Light => p.scene_encre,
            ThemeKind::Dark => p.filet_fort,
        };
        let stroke = Stroke::new(2.0, ink);
        let painter = ui.painter();
        painter.rect(rect, CornerRadius::same(radius::CARD), p.feuille, stroke, StrokeKind::Inside);
        tail(ui, rect, mouth, stroke);
        match self.revealed {
            None => paint_spans(ui, &response, rect.min + padding, &galley, self.spans, self.underlined),
            Some(count) => {
                let shown = reveal(self.spans, count);
                let part = layout(ui, &shown, Type::Body, p.encre, width - 2.0 * padding.x, ROWS);
                paint_spans(ui, &response, rect.min + padding, &part, &shown, self.underlined)
            }
        }
    }
}

/// The spans cut after so many characters.
fn reveal<'a>(spans: &[Span<'a>], count: usize) -> Vec<Span<'a>> {
    let mut left = count;
    let mut shown = Vec::new();
    for span in spans {
        let (words, pin) = match span {
            Span::Text(words) => (*words, false),
            Span::Pin(words) => (*words, true),
        };
        let end = words.char_indices().nth(left).map_or(words.len(), |(byte, _)| byte);
        let part = words.get(..end).unwrap_or(words);
        shown.push(if pin && end == words.len() { Span::Pin(part) } else { Span::Text(part) });
        left = left.saturating_sub(words.chars().count());
        if left == 0 {
            break;
        }
    }
    shown
}

/// A small triangle out of the nearest side, which it joins without a line between.
fn tail(ui: &Ui, rect: Rect, mouth: Pos2, stroke: Stroke) {
    let theme = theme(ui);
    let side = if mouth.x < rect.center().x { rect.left() } else { rect.right() };
    let out = if mouth.x < rect.center().x { -1.0 } else { 1.0 };
    let y = mouth.y.clamp(rect.top() + 18.0, rect.bottom() - 12.0);
    let root = Pos2::new(side - out, y);
    let tip = Pos2::new(side + out * 14.0, y + 10.0);
    let (a, b) = (root - vec2(0.0, 8.0), root + vec2(0.0, 5.0));
    let inside = vec2(-out * 2.0, 0.0);
    let fill = vec![a + inside, b + inside, tip];
    ui.painter().add(Shape::convex_polygon(fill, theme.palette.feuille, Stroke::NONE));
    ui.painter().line_segment([a + vec2(out, 0.0), tip], stroke);
    ui.painter().line_segment([tip, b + vec2(out, 0.0)], stroke);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::pos2;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_bubble_says_who_speaks_and_its_words_can_be_pinned() {
        let mut harness = testing::harness_state(None, |ui, pinned: &mut Option<usize>| {
            let spans = [Span::Text("Décembre, c’est "), Span::Pin("68 000 €"), Span::Text(" de chiffre.")];
            let bubble = Bubble { spans: &spans, speaker: "Claire Morel", revealed: None, underlined: true };
            *pinned = bubble.show(ui, pos2(300.0, 40.0), 210.0, pos2(280.0, 140.0)).or(*pinned);
        });
        assert!(harness.query_by_value("Claire Morel\u{a0}: Décembre, c’est 68 000 € de chiffre.").is_some());
        harness.get_by_label("68 000 €").click();
        harness.run();
        assert_eq!(*harness.state(), Some(1));
    }

    #[test]
    fn words_come_one_by_one() {
        let spans = [Span::Text("Été "), Span::Pin("chaud"), Span::Text(".")];
        assert_eq!(reveal(&spans, 2), [Span::Text("Ét")]);
        assert_eq!(reveal(&spans, 6), [Span::Text("Été "), Span::Text("ch")]);
        assert_eq!(reveal(&spans, 99), spans);
    }
}
