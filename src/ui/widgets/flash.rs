//! The flash of a source that an evidence link opened: yellow for 600 ms, or a frame of 2 points with reduced motion.

use crate::ui::theme::{radius, theme};
use egui::{Context, CornerRadius, Id, Rect, Stroke, StrokeKind, Ui};
use std::time::Duration;

/// How long it shows, in seconds; a still frame stays longer, since it does not catch the eye by moving.
const LASTS: f64 = 0.6;
const STILL: f64 = 2.0;

/// Begins the flash of the thing with this id.
pub fn flash(ctx: &Context, id: Id) {
    let now = ctx.input(|input| input.time);
    ctx.data_mut(|data| data.insert_temp(id.with("flash"), now));
    ctx.request_repaint();
}

/// Paints the flash of `id` under `rect`, when it is on. Call it before painting the text.
pub fn paint_flash(ui: &Ui, rect: Rect, id: Id) {
    let Some(begun) = ui.data(|data| data.get_temp::<f64>(id.with("flash"))) else {
        return;
    };
    let theme = theme(ui);
    let still = theme.settings.reduced_motion;
    let lasts = if still { STILL } else { LASTS };
    let since = ui.input(|input| input.time) - begun;
    if since > lasts {
        ui.data_mut(|data| data.remove::<f64>(id.with("flash")));
        return;
    }
    let p = &theme.palette;
    let corners = CornerRadius::same(radius::EVIDENCE);
    if still {
        let stroke = Stroke::new(2.0, p.surl_trait);
        ui.painter().rect_stroke(rect, corners, stroke, StrokeKind::Inside);
    } else {
        ui.painter().rect_filled(rect, corners, p.surligneur);
    }
    ui.ctx().request_repaint_after(Duration::from_secs_f64((lasts - since).max(0.01)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;

    #[test]
    fn a_flash_ends() {
        let id = Id::new("source");
        let mut harness = testing::harness_state(true, move |ui, begin: &mut bool| {
            if std::mem::take(begin) {
                flash(ui.ctx(), id);
            }
            paint_flash(ui, Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(40.0, 20.0)), id);
        });
        harness.input_mut().time = Some(60.0);
        harness.step();
        assert!(harness.ctx.data(|data| data.get_temp::<f64>(id.with("flash"))).is_none());
    }
}
