//! A remark inside a card: an icon, a strong beginning, a sentence, perhaps one action.

use super::{Tone, paint};
use crate::ui::{
    text::unbroken,
    theme::{Theme, Type, radius, theme},
};
use egui::{
    Align, CornerRadius, Frame, Galley, Layout, Margin, Rect, Sense, Ui, UiBuilder, WidgetInfo, WidgetType,
    pos2, text::LayoutJob, vec2,
};
use std::sync::Arc;

/// Shows the remark over the width that is left. `actions` lays out at the right; leave it empty where there is nothing to do.
pub fn notice<R>(ui: &mut Ui, tone: Tone, lead: &str, words: &str, actions: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = theme(ui);
    let (ink, ground) = tone.colours(&theme);
    let frame = Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(radius::CONTROL))
        .inner_margin(Margin::symmetric(12, 9));
    frame
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let area = ui.available_rect_before_wrap();
            let row = Rect::from_min_size(area.min, vec2(area.width(), 21.0));
            let layout = Layout::right_to_left(Align::Min);
            let mut side = ui.new_child(UiBuilder::new().max_rect(row).layout(layout));
            let answer = actions(&mut side);
            let taken = side.min_rect();
            // One line stands in the middle of the action; several begin at the top.
            let right = if taken.width() > 0.0 { taken.left() - 12.0 } else { area.right() };
            let left = area.left() + if tone.icon().is_some() { 28.0 } else { 0.0 };
            let galley = sentence(ui, &theme, tone, (lead, words), (right - left).max(40.0));
            let slack = (taken.height() - galley.size().y).max(0.0);
            let (rect, response) = ui
                .allocate_exact_size(vec2(area.width(), galley.size().y.max(taken.height())), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, galley.text()));
            let at = pos2(left, rect.top() + (0.5 * slack).round());
            if let Some((glyph, fill)) = tone.icon() {
                paint::icon(ui.painter(), pos2(area.left() + 10.0, at.y + 9.0), glyph, 18.0, fill, ink);
            }
            ui.painter().galley(at, galley, ink);
            answer
        })
        .inner
}

fn sentence(ui: &Ui, theme: &Theme, tone: Tone, (lead, words): (&str, &str), width: f32) -> Arc<Galley> {
    let p = &theme.palette;
    let (ink, _) = tone.colours(theme);
    let body = if tone == Tone::Exam { p.examen_texte } else { p.encre };
    let mut job = LayoutJob::default();
    job.append(&unbroken(lead), 0.0, theme.format(Type::SmallStrong, ink));
    if !lead.is_empty() && !words.is_empty() {
        job.append(" ", 0.0, theme.format(Type::Small, body));
    }
    job.append(&unbroken(words), 0.0, theme.format(Type::Small, body));
    job.wrap.max_width = width;
    ui.painter().layout_job(job)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{testing, widgets::Button};
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_notice_reads_and_its_action_works() {
        let mut harness = testing::harness_state(false, |ui, pressed: &mut bool| {
            *pressed |=
                notice(ui, Tone::Vigilance, "TVA à avancer : 24 800 €.", "Aucun relais prévu.", |ui| {
                    ui.add(Button::secondary("Ajouter un relais").small()).clicked()
                });
        });
        assert!(harness.query_by_value("TVA à avancer : 24 800 €. Aucun relais prévu.").is_some());
        harness.get_by_label("Ajouter un relais").click();
        harness.run();
        assert!(*harness.state());
    }
}
