//! Text with words that can be pinned: a dotted line under them, one accessible node each.

use super::paint;
use crate::ui::{
    text::unbroken,
    theme::{Theme, Type, theme},
};
use egui::{
    Color32, CursorIcon, Galley, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType,
    pos2, text::LayoutJob, vec2,
};
use std::{ops::Range, sync::Arc};

/// A run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// Plain words.
    Text(&'a str),
    /// Words that can be pinned: a click or Enter does it.
    Pin(&'a str),
}

/// Shows the spans as one paragraph; gives the index of the span that was pressed.
///
/// `underlined` draws the dotted line (Guidé); without it the words can be pressed all the same.
pub fn pinnable_text(
    ui: &mut Ui,
    spans: &[Span<'_>],
    style: Type,
    ink: Color32,
    underlined: bool,
) -> Option<usize> {
    let galley = layout(ui, spans, style, ink, ui.available_width(), usize::MAX);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    let words: String = spans.iter().map(Span::words).collect();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    paint_spans(ui, &response, rect.min, &galley, spans, underlined)
}

impl Span<'_> {
    /// The words, whatever they are.
    pub const fn words(&self) -> &str {
        match self {
            Self::Text(words) | Self::Pin(words) => words,
        }
    }
}

/// Lays the spans out as one paragraph of at most `rows` rows.
pub(super) fn layout(
    ui: &Ui,
    spans: &[Span<'_>],
    style: Type,
    ink: Color32,
    width: f32,
    rows: usize,
) -> Arc<Galley> {
    let theme = theme(ui);
    let mut job = LayoutJob::default();
    for span in spans {
        job.append(&unbroken(span.words()), 0.0, theme.format(style, ink));
    }
    job.wrap.max_width = width;
    job.wrap.max_rows = rows;
    ui.painter().layout_job(job)
}

/// Paints a laid out paragraph and its pins; gives the index of the span that was pressed.
pub(super) fn paint_spans(
    ui: &Ui,
    parent: &Response,
    at: Pos2,
    galley: &Arc<Galley>,
    spans: &[Span<'_>],
    underlined: bool,
) -> Option<usize> {
    let theme = theme(ui);
    ui.painter().galley(at, Arc::clone(galley), theme.palette.encre);
    let mut pressed = None;
    let mut start = 0;
    for (index, span) in spans.iter().enumerate() {
        let end = start + span.words().chars().count();
        if let Span::Pin(words) = span {
            let rects = rows_of(galley, start..end, at);
            if pin(ui, &theme, parent, index, words, &rects, underlined) {
                pressed = Some(index);
            }
        }
        start = end;
    }
    pressed
}

/// One rectangle for each row that the characters stand on.
fn rows_of(galley: &Galley, range: Range<usize>, at: Pos2) -> Vec<Rect> {
    let mut rects = Vec::new();
    let mut first = 0;
    for row in &galley.rows {
        let count = row.glyphs.len();
        let from = range.start.clamp(first, first + count) - first;
        let to = range.end.clamp(first, first + count) - first;
        let glyphs = row.glyphs.get(from..to).unwrap_or_default();
        if let (Some(left), Some(right)) = (glyphs.first(), glyphs.last()) {
            let top = at.y + row.pos.y;
            rects.push(Rect::from_min_max(
                pos2(at.x + row.pos.x + left.pos.x, top),
                pos2(at.x + row.pos.x + right.max_x(), top + row.height()),
            ));
        }
        first += count + usize::from(row.ends_with_newline);
    }
    rects
}

fn pin(
    ui: &Ui,
    theme: &Theme,
    parent: &Response,
    index: usize,
    words: &str,
    rects: &[Rect],
    underlined: bool,
) -> bool {
    let mut pressed = false;
    for (row, rect) in rects.iter().enumerate() {
        // The first row carries the name; the others only take the pointer.
        let sense = if row == 0 { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(*rect, parent.id.with((index, row)), sense);
        if row == 0 {
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), words));
            if response.has_focus() {
                for rect in rects {
                    paint::ring(ui.painter(), theme, rect.shrink(1.0), 3);
                }
            }
        }
        let y = rect.bottom() - 2.0;
        if underlined {
            let dots = Shape::dotted_line(
                &[pos2(rect.left() + 1.0, y), pos2(rect.right(), y)],
                theme.palette.surl_trait,
                3.5,
                0.9,
            );
            ui.painter().extend(dots);
        }
        if response.hovered() {
            let stroke = Stroke::new(2.0, theme.palette.surl_trait);
            ui.painter().line_segment([rect.left_bottom() - vec2(0.0, 2.0), pos2(rect.right(), y)], stroke);
        }
        pressed |= response.on_hover_cursor(CursorIcon::PointingHand).clicked();
    }
    pressed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{testing, theme::Settings};
    use egui::Key;
    use egui_kittest::kittest::Queryable as _;

    const SPANS: [Span<'static>; 3] =
        [Span::Text("Décembre, c’est "), Span::Pin("68 000 €"), Span::Text(" de chiffre.")];

    #[test]
    fn words_can_be_pinned_by_pointer_and_keyboard() {
        let mut harness = testing::harness_state(0, |ui, pins: &mut u32| {
            let ink = theme(ui).palette.encre;
            *pins += u32::from(pinnable_text(ui, &SPANS, Type::Body, ink, true) == Some(1));
        });
        harness.get_by_label("68 000 €").click();
        harness.run();
        harness.get_by_label("68 000 €").focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(*harness.state(), 2);
        assert!(harness.query_by_value("Décembre, c’est 68 000 € de chiffre.").is_some());
    }

    #[test]
    fn a_pin_may_stand_on_two_rows() {
        let mut harness =
            testing::harness_with(Settings::default(), vec2(120.0, 300.0), None, |ui, pinned| {
                let spans = [Span::Text("Le bail "), Span::Pin("finit en mars deux mille vingt-sept")];
                let ink = theme(ui).palette.encre;
                *pinned = pinnable_text(ui, &spans, Type::Body, ink, true).or(*pinned);
            });
        let first = harness.get_by_label("finit en mars deux mille vingt-sept").rect();
        assert!(first.height() < 30.0, "the node holds the first row: {first:?}");
        harness.get_by_label("finit en mars deux mille vingt-sept").click();
        harness.run();
        assert_eq!(*harness.state(), Some(1));
    }
}
