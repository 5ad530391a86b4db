//! A thin bar for a share of points: the lines of the debrief.

use super::paint;
use crate::{
    base::Score,
    ui::{text::locale, theme::theme},
};
use egui::{Color32, CornerRadius, Rect, Response, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// Shows a share of one (0 to 1) over the width that is left; `name` says of what.
pub fn progress(ui: &mut Ui, name: &str, share: Score, colour: Color32) -> Response {
    let theme = theme(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
    let percent = locale(ui).percent(share);
    response.widget_info(|| {
        WidgetInfo::labeled(WidgetType::ProgressIndicator, true, format!("{name}, {percent}"))
    });
    let corners = CornerRadius::same(3);
    ui.painter().rect_filled(rect, corners, theme.palette.creux);
    let width = rect.width() * paint::share(share);
    if width >= 1.0 {
        ui.painter().rect_filled(Rect::from_min_size(rect.min, vec2(width, 6.0)), corners, colour);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_share_reads_in_percent() {
        let harness = testing::harness(|ui| {
            progress(ui, "Pertinence", Score::new(11, 20), Color32::BLACK);
        });
        let name = "Pertinence, 55\u{a0}%";
        assert!(harness.query_by_role_and_label(Role::ProgressIndicator, name).is_some());
    }
}
