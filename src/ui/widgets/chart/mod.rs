//! Charts: hairline grid, round ticks, direct labels, a mark and a pattern for each series, a threshold named on its line.
//!
//! Values are whole numbers of the smallest unit (cents, hundredths): `format` writes them. Each position of the axis is
//! one node for screen readers, with every value; a table twin of the same numbers is the screen's to offer.

mod axis;
mod columns;
mod lines;

use super::paint::{self, Line};
use crate::ui::theme::{Type, theme};
use egui::{Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, accesskit::Role, pos2, vec2};

pub(crate) use axis::scale;

/// One series of a chart.
#[derive(Clone, Copy, Debug)]
pub struct Series<'a> {
    /// What it is called, on the chart and in its legend.
    pub name: &'a str,
    /// One value for each label of the axis; `None` leaves a gap.
    pub values: &'a [Option<i64>],
    /// Which colour, mark and pattern of the theme.
    pub look: usize,
}

/// What all charts share.
pub struct Chart<'a> {
    /// The whole chart in a sentence, for screen readers.
    pub name: &'a str,
    /// What stands under each position.
    pub labels: &'a [String],
    /// Height in points.
    pub height: f32,
    /// Writes a value, short.
    pub format: &'a dyn Fn(i64) -> String,
}

/// Where values stand on the screen.
struct Plot {
    rect: Rect,
    low: i64,
    span: i64,
}

impl Plot {
    fn height(&self, value: i64) -> f32 {
        self.rect.bottom() - self.rect.height() * axis::share(value.saturating_sub(self.low), self.span)
    }

    /// The strip of a position.
    fn strip(&self, at: usize, count: usize) -> Rect {
        let wide = self.rect.width() / axis::number(count.max(1));
        let left = self.rect.left() + wide * axis::number(at);
        Rect::from_min_max(pos2(left, self.rect.top()), pos2(left + wide, self.rect.bottom()))
    }
}

impl Chart<'_> {
    /// Grid, ticks and labels; gives where values stand.
    fn frame(&self, ui: &mut Ui, least: i64, most: i64, right: f32) -> (Plot, Response) {
        let theme = theme(ui);
        let p = &theme.palette;
        let size = vec2(ui.available_width(), self.height);
        let (area, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(Role::GraphicsDocument));
        let (low, step, count) = scale(least, most);
        let ticks: Vec<i64> = (0..=count).map(|tick| low + tick * step).collect();
        let words: Vec<Line> = ticks
            .iter()
            .map(|tick| Line::new(ui, &(self.format)(*tick), Type::Micro, p.encre_3, 80.0))
            .collect();
        let margin = words.iter().map(Line::width).fold(0.0, f32::max) + 8.0;
        let rect = Rect::from_min_max(
            pos2(area.left() + margin, area.top() + 9.0),
            pos2(area.right() - right, area.bottom() - 22.0),
        );
        let plot = Plot { rect, low, span: step * count };
        let painter = ui.painter();
        for (tick, words) in ticks.iter().zip(words) {
            let y = plot.height(*tick);
            painter.hline(rect.x_range(), y.round() + 0.5, Stroke::new(1.0, p.filet));
            words.paint_right(painter, rect.left() - 6.0, y);
        }
        self.axis(ui, &plot);
        (plot, response)
    }

    /// The labels under the positions: as many as have room.
    fn axis(&self, ui: &Ui, plot: &Plot) {
        let p = &theme(ui).palette;
        let count = self.labels.len();
        let room = plot.rect.width() / axis::number(count.max(1));
        let lines = || self.labels.iter().map(|l| Line::new(ui, l, Type::Micro, p.encre_2, f32::INFINITY));
        let widest = lines().map(|line| line.width()).fold(0.0, f32::max) + 6.0;
        let every = (1..=count.max(1)).find(|n| room * axis::number(*n) >= widest).unwrap_or(count.max(1));
        for (at, line) in lines().enumerate().step_by(every) {
            let centre = pos2(plot.strip(at, count).center().x, plot.rect.bottom() + 12.0);
            line.paint_centred(ui.painter(), centre);
        }
    }

    /// One node for each position, that says and shows its values.
    fn nodes(&self, ui: &Ui, plot: &Plot, chart: &Response, series: &[Series<'_>]) {
        for (at, label) in self.labels.iter().enumerate() {
            let strip = plot.strip(at, self.labels.len());
            let node = ui.interact(strip, chart.id.with(at), Sense::hover());
            let values: Vec<String> = series
                .iter()
                .filter_map(|s| Some((s.name, s.values.get(at).copied().flatten()?)))
                .map(|(name, value)| format!("{name}\u{a0}: {}", (self.format)(value)))
                .collect();
            let words = format!("{label}. {}", values.join(", "));
            node.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
            paint::tooltip(node, &words);
        }
    }

    /// A dashed line at a value, named under its left end.
    fn threshold(ui: &Ui, plot: &Plot, value: i64, name: &str) {
        let p = &theme(ui).palette;
        let y = plot.height(value);
        let ends = [pos2(plot.rect.left(), y), pos2(plot.rect.right(), y)];
        ui.painter().extend(Shape::dashed_line(&ends, Stroke::new(1.5, p.alerte), 5.0, 3.0));
        let words = Line::new(ui, name, Type::MicroStrong, p.alerte, plot.rect.width());
        words.paint(ui.painter(), plot.rect.left() + 6.0, y + 10.0);
    }
}
