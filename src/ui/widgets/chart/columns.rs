//! Stacked columns: what stands at each position, one part on another, the first at the bottom.

use super::{Chart, Series};
use crate::ui::{
    theme::{Type, theme},
    widgets::paint::{self, Line},
};
use egui::{Color32, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

impl Chart<'_> {
    /// Shows the columns and their legend. Parts below zero stand at zero: a stack has no other meaning.
    pub fn columns(&self, ui: &mut Ui, series: &[Series<'_>]) -> Response {
        let theme = theme(ui);
        let p = &theme.palette;
        let part =
            |series: &Series<'_>, at: usize| series.values.get(at).copied().flatten().unwrap_or(0).max(0);
        let total = |at: usize| series.iter().map(|s| part(s, at)).fold(0, i64::saturating_add);
        let most = (0..self.labels.len()).map(total).max().unwrap_or(0);
        let (plot, response) = self.frame(ui, 0, most, 4.0);
        for at in 0..self.labels.len() {
            let strip = plot.strip(at, self.labels.len());
            let wide = (strip.width() * 0.68).min(46.0);
            let mut below = 0_i64;
            for one in series {
                let above = below.saturating_add(part(one, at));
                if above == below {
                    continue;
                }
                let rect = Rect::from_min_max(
                    pos2(strip.center().x - wide / 2.0, plot.height(above)),
                    pos2(strip.center().x + wide / 2.0, plot.height(below)),
                );
                swatch(ui, rect, one.look, p.donnee[one.look % p.donnee.len()]);
                below = above;
            }
        }
        self.nodes(ui, &plot, &response, series);
        legend(ui, series);
        response
    }
}

/// Plain for even looks, hatched for odd ones: colour is never alone.
fn swatch(ui: &Ui, rect: Rect, look: usize, colour: Color32) {
    let painter = ui.painter();
    painter.rect_filled(rect, 0, colour);
    if look % 2 == 1 {
        paint::hatch(painter, rect, 6.0, Stroke::new(1.25, theme(ui).palette.feuille));
    }
    // A hair of paper between two parts.
    painter.hline(rect.x_range(), rect.top(), Stroke::new(1.0, theme(ui).palette.feuille));
}

fn legend(ui: &mut Ui, series: &[Series<'_>]) {
    let theme = theme(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 2.0);
        for one in series {
            let line = Line::new(ui, one.name, Type::Micro, theme.palette.encre_2, 180.0);
            let (rect, _) = ui.allocate_exact_size(vec2(20.0 + line.width(), 18.0), Sense::hover());
            let square = Rect::from_center_size(pos2(rect.left() + 6.0, rect.center().y), vec2(12.0, 12.0));
            swatch(ui, square, one.look, theme.palette.donnee[one.look % theme.palette.donnee.len()]);
            line.paint(ui.painter(), rect.left() + 18.0, rect.center().y);
        }
    });
}
