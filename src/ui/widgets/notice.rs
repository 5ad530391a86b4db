//! A remark inside a card: an icon, a strong beginning, a sentence, perhaps one action.

use super::{Tone, paint};
use crate::ui::{
    text::unbroken,
    theme::{Type, radius, theme},
};
use egui::{
    Align, CornerRadius, Frame, Label, Layout, Margin, Rect, Sense, Ui, UiBuilder, pos2, text::LayoutJob,
    vec2,
};

/// Shows the remark over the width that is left. `actions` lays out at the right; leave it empty where there is nothing to do.
pub fn notice<R>(ui: &mut Ui, tone: Tone, lead: &str, words: &str, actions: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = theme(ui);
    let p = &theme.palette;
    let (ink, ground) = tone.colours(&theme);
    let frame = Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(radius::CONTROL))
        .inner_margin(Margin::symmetric(12, 9));
    let body = if tone == Tone::Exam { p.examen_texte } else { p.encre };
    frame
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.horizontal(|ui| {
                if let Some((glyph, fill)) = tone.icon() {
                    let (rect, _) = ui.allocate_exact_size(vec2(18.0, 21.0), Sense::hover());
                    paint::icon(ui.painter(), rect.center(), glyph, 18.0, fill, ink);
                }
                let area = ui.available_rect_before_wrap();
                let row = Rect::from_min_size(area.min, vec2(area.width(), 21.0));
                let layout = Layout::right_to_left(Align::Center);
                let right = ui.new_child(UiBuilder::new().max_rect(row).layout(layout));
                let (answer, taken) = side(right, actions);
                let mut job = LayoutJob::default();
                job.append(&unbroken(lead), 0.0, theme.format(Type::SmallStrong, ink));
                if !lead.is_empty() && !words.is_empty() {
                    job.append(" ", 0.0, theme.format(Type::Small, body));
                }
                job.append(&unbroken(words), 0.0, theme.format(Type::Small, body));
                let text = Rect::from_min_max(area.min, pos2(taken.left() - 8.0, area.bottom()));
                let mut left =
                    ui.new_child(UiBuilder::new().max_rect(text).layout(Layout::top_down(Align::LEFT)));
                left.add_space(1.5);
                left.add(Label::new(job).wrap());
                ui.advance_cursor_after_rect(left.min_rect().union(taken));
                answer
            })
            .inner
        })
        .inner
}

fn side<R>(mut ui: Ui, actions: impl FnOnce(&mut Ui) -> R) -> (R, Rect) {
    let answer = actions(&mut ui);
    (answer, ui.min_rect())
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
