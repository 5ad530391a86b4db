//! What the widgets share when they paint: a line of text by its optical middle, icons, hatching, the focus ring, tooltips.

use crate::{
    base::{Score, decimal},
    ui::{
        text::unbroken,
        theme::{Theme, Type, icon_font, theme},
    },
};
use egui::{
    Align2, Color32, CornerRadius, Galley, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, WidgetType, pos2,
    text::{LayoutJob, TextFormat, TextWrapping},
    vec2,
};
use std::sync::Arc;

/// One line of text, already measured.
pub(crate) struct Line {
    galley: Arc<Galley>,
    /// From the top of the galley to the base line, in points.
    baseline: f32,
    /// Height of its em.
    size: f32,
    /// One pixel, in points.
    pixel: f32,
}

impl Line {
    /// Measures a text on one line, cut with « … » at `max_width`.
    pub(crate) fn new(ui: &Ui, text: &str, style: Type, colour: Color32, max_width: f32) -> Self {
        let format = TextFormat { font_id: style.font(), color: colour, ..TextFormat::default() };
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.break_on_newline = false;
        if max_width.is_finite() {
            job.wrap = TextWrapping::truncate_at_width(max_width.max(0.0));
        }
        let galley = ui.painter().layout_job(job);
        let baseline = galley
            .rows
            .first()
            .and_then(|row| row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y))
            .unwrap_or_default();
        // The shift of the font moves the letters by whole pixels.
        let pixel = 1.0 / ui.pixels_per_point();
        let rise = (style.size() * style.rise() / pixel).round() * pixel;
        Self { galley, baseline: baseline + rise, size: style.size(), pixel }
    }

    /// Width in points.
    pub(crate) fn width(&self) -> f32 {
        self.galley.size().x
    }

    /// True when the text did not fit.
    pub(crate) fn is_cut(&self) -> bool {
        self.galley.elided
    }

    /// Paints with capitals and figures in the middle of `middle`.
    pub(crate) fn paint(self, painter: &Painter, x: f32, middle: f32) {
        // Capitals of both fonts are about 0.66 em high.
        let baseline = middle + 0.33 * self.size;
        self.paint_on(painter, x, baseline);
    }

    /// Paints on a base line.
    pub(crate) fn paint_on(self, painter: &Painter, x: f32, baseline: f32) {
        let colour = Color32::PLACEHOLDER;
        let whole = |points: f32| (points / self.pixel).round() * self.pixel;
        painter.galley(pos2(whole(x), whole(baseline - self.baseline)), self.galley, colour);
    }

    /// Paints so that the line ends at `right`.
    pub(crate) fn paint_right(self, painter: &Painter, right: f32, middle: f32) {
        let x = right - self.width();
        self.paint(painter, x, middle);
    }

    /// Paints in the middle of `centre`.
    pub(crate) fn paint_centred(self, painter: &Painter, centre: Pos2) {
        let x = centre.x - self.width() / 2.0;
        self.paint(painter, x, centre.y);
    }
}

/// Lays out a text of the scale on as many lines as `width` asks for; amounts are never cut.
pub(crate) fn paragraph(ui: &Ui, text: &str, style: Type, colour: Color32, width: f32) -> Arc<Galley> {
    let format = TextFormat {
        font_id: style.font(),
        color: colour,
        line_height: Some(style.line_height()),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(unbroken(text).into_owned(), format);
    job.wrap.max_width = width;
    ui.painter().layout_job(job)
}

/// Paints an icon in the middle of `centre`.
pub(crate) fn icon(painter: &Painter, centre: Pos2, glyph: &str, size: f32, fill: bool, colour: Color32) {
    painter.text(centre, Align2::CENTER_CENTER, glyph, icon_font(size, fill), colour);
}

/// The ring of the keyboard focus: 2 points wide, 2 points off.
pub(crate) fn focus_ring(ui: &Ui, response: &Response, theme: &Theme, rect: Rect, radius: u8) {
    if response.has_focus() {
        ring(ui.painter(), theme, rect, radius);
    }
}

/// The same ring without asking.
pub(crate) fn ring(painter: &Painter, theme: &Theme, rect: Rect, radius: u8) {
    let stroke = Stroke::new(2.0, theme.palette.action);
    painter.rect_stroke(
        rect.expand(2.0),
        CornerRadius::same(radius.saturating_add(2)),
        stroke,
        StrokeKind::Outside,
    );
}

/// A tooltip that the keyboard focus opens too.
pub(crate) fn tooltip(response: Response, text: &str) -> Response {
    if text.is_empty() {
        return response;
    }
    let theme = theme(&response.ctx);
    let words = theme.text(Type::Small, theme.palette.encre, text);
    if response.has_focus() && !response.hovered() {
        response.show_tooltip_text(words);
        return response;
    }
    response.on_hover_text(words)
}

/// Tells assistive techniques more than the name: the reason of a disabled button, the source of a proof.
pub(crate) fn describe(ui: &Ui, response: &Response, text: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(text));
}

/// A dashed rounded border.
pub(crate) fn dashed_rect(painter: &Painter, rect: Rect, radius: f32, stroke: Stroke) {
    let mut path = Vec::new();
    let corners = [
        (rect.right_top() + vec2(-radius, radius), -90.0_f32),
        (rect.right_bottom() + vec2(-radius, -radius), 0.0),
        (rect.left_bottom() + vec2(radius, -radius), 90.0),
        (rect.left_top() + vec2(radius, radius), 180.0),
    ];
    for (centre, from) in corners {
        for step in 0_u8..=6 {
            let angle = (from + 15.0 * f32::from(step)).to_radians();
            path.push(centre + radius * Vec2::angled(angle));
        }
    }
    path.extend(path.first().copied());
    painter.extend(Shape::dashed_line(&path, stroke, 4.0, 3.0));
}

/// Slanted strokes that fill a rectangle: a state without data, a series beside another.
pub(crate) fn hatch(painter: &Painter, rect: Rect, step: f32, stroke: Stroke) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let height = rect.height();
    let mut x = rect.left() - height;
    while x < rect.right() {
        painter.line_segment([pos2(x, rect.bottom()), pos2(x + height, rect.top())], stroke);
        x += step;
    }
}

/// A triangle that stands on its base.
pub(crate) fn triangle(painter: &Painter, centre: Pos2, radius: f32, fill: Color32) {
    let points = vec![
        centre + vec2(0.0, -radius),
        centre + vec2(radius, 0.75 * radius),
        centre + vec2(-radius, 0.75 * radius),
    ];
    painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
}

/// The right half of a disc.
pub(crate) fn half_disc(painter: &Painter, centre: Pos2, radius: f32, fill: Color32) {
    let points: Vec<Pos2> = (0_u8..=24)
        .map(|step| centre + radius * Vec2::angled((7.5 * f32::from(step) - 90.0).to_radians()))
        .collect();
    painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
}

/// A share of one as a float, for painting alone: four decimals are finer than a pixel.
pub(crate) fn share(share: Score) -> f32 {
    decimal(share, 4).parse::<f32>().unwrap_or_default().clamp(0.0, 1.0)
}

/// A line of marks and words, in the same order whichever way the layout runs; `mark` paints the one of an index.
pub(crate) fn legend(
    ui: &mut Ui,
    width: f32,
    words: &[String],
    colour: Color32,
    mark: impl Fn(&Ui, Rect, usize),
) {
    let mut order: Vec<usize> = (0..words.len()).collect();
    if ui.layout().prefer_right_to_left() {
        order.reverse();
    }
    for index in order {
        let line = Line::new(ui, &words[index], Type::Small, colour, f32::INFINITY);
        let (rect, response) = ui.allocate_exact_size(vec2(width + 7.0 + line.width(), 18.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words[index]));
        mark(ui, Rect::from_min_size(rect.min, vec2(width, rect.height())), index);
        line.paint(ui.painter(), rect.left() + width + 7.0, rect.center().y);
    }
}
