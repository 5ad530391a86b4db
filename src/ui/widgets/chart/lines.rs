//! Lines with a mark at each position and their name at the end; a threshold with what lies under it.

use super::{Chart, Series};
use crate::ui::{
    theme::{Type, theme},
    widgets::{paint::Line, series_mark},
};
use egui::{Pos2, Rect, Response, Shape, Stroke, Ui, pos2};

impl Chart<'_> {
    /// Shows the lines. Below the threshold the ground is that of alerts.
    pub fn lines(&self, ui: &mut Ui, series: &[Series<'_>], threshold: Option<(i64, &str)>) -> Response {
        let theme = theme(ui);
        let p = &theme.palette;
        let values = || series.iter().flat_map(|s| s.values.iter().copied().flatten());
        let limit = threshold.map(|(value, _)| value);
        let least = values().chain(limit).min().unwrap_or(0).min(0);
        let most = values().chain(limit).max().unwrap_or(0);
        let names: Vec<Line> = series
            .iter()
            .map(|s| Line::new(ui, s.name, Type::MicroStrong, p.donnee[s.look % p.donnee.len()], 90.0))
            .collect();
        let right = names.iter().map(Line::width).fold(0.0, f32::max) + 10.0;
        let (plot, response) = self.frame(ui, least, most, right);
        if let Some((value, name)) = threshold {
            let under = Rect::from_min_max(pos2(plot.rect.left(), plot.height(value)), plot.rect.max);
            ui.painter().rect_filled(under, 0, p.alerte_pale);
            Self::threshold(ui, &plot, value, name);
        }
        let mut ends: Vec<f32> = Vec::new();
        for (one, name) in series.iter().zip(names) {
            let points: Vec<Option<Pos2>> = (0..self.labels.len())
                .map(|at| {
                    let value = one.values.get(at).copied().flatten()?;
                    Some(pos2(plot.strip(at, self.labels.len()).center().x, plot.height(value)))
                })
                .collect();
            let stroke = Stroke::new(1.75, p.donnee[one.look % p.donnee.len()]);
            for run in points.split(Option::is_none) {
                let run: Vec<Pos2> = run.iter().copied().flatten().collect();
                if one.look % 2 == 1 {
                    ui.painter().extend(Shape::dashed_line(&run, stroke, 6.0, 4.0));
                } else {
                    ui.painter().line(run, stroke);
                }
            }
            for point in points.iter().flatten() {
                series_mark(ui.painter(), &theme, one.look, *point, 3.5);
            }
            if let Some(end) = points.iter().flatten().next_back() {
                // Two lines that end together keep their names apart.
                let mut y = end.y;
                while ends.iter().any(|taken| (taken - y).abs() < 14.0) {
                    y += 14.0;
                }
                ends.push(y);
                name.paint(ui.painter(), end.x + 9.0, y);
            }
        }
        self.nodes(ui, &plot, &response, series);
        response
    }
}
