//! Under the scene: the face in a word and in plain description, and trust with its last change.

use super::{
    layout::inside,
    model::{Model, Stage, TrustView},
    words,
};
use crate::{
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Type, space, theme},
        widgets::{Trust, paint, trust, trust_word},
    },
};
use egui::{Align, Label, Layout, Rect, Sense, Ui, pos2, vec2};

/// Under this width the face and trust stand on two rows.
const ONE_ROW: f32 = 540.0;

/// Height of the strip, in points.
pub(super) const fn height(width: f32) -> f32 {
    if width < ONE_ROW { 66.0 } else { 52.0 }
}

/// Height of the strip as one line, in points.
pub(super) const LINE: f32 = 34.0;

/// Shows the strip over the place that is left.
pub(super) fn show(ui: &mut Ui, model: &Model) {
    let area = ui.available_rect_before_wrap();
    let Some(view) = model.trust.as_ref().filter(|_| area.width() < ONE_ROW) else {
        line(ui, model);
        return;
    };
    let area = area.shrink2(vec2(space::L, 4.0));
    let (upper, lower) = area.split_top_bottom_at_fraction(0.5);
    inside(ui, upper, Layout::left_to_right(Align::Center), |ui| mood(ui, model));
    inside(ui, lower, Layout::left_to_right(Align::Center), |ui| cells(ui, view));
}

/// Shows the strip on one row: trust first, the description takes what it leaves.
pub(super) fn line(ui: &mut Ui, model: &Model) {
    let area = ui.available_rect_before_wrap().shrink2(vec2(space::L, 0.0));
    let mut right = area.right();
    if let Some(view) = &model.trust {
        right -= cells_width(ui, view);
        let cells_at = Rect::from_min_max(pos2(right, area.top()), area.max);
        inside(ui, cells_at, Layout::left_to_right(Align::Center), |ui| cells(ui, view));
        right -= space::M;
    }
    let left = Rect::from_min_max(area.min, pos2(right, area.bottom()));
    inside(ui, left, Layout::left_to_right(Align::Center), |ui| mood(ui, model));
}

/// The width of the cells with their words: the layout runs from the right.
fn cells_width(ui: &Ui, view: &TrustView) -> f32 {
    let locale = locale(ui);
    let wide = |text: &str, style: Type| {
        paint::Line::new(ui, text, style, egui::Color32::TRANSPARENT, f32::INFINITY).width()
    };
    // The word takes a capital, a little wider than its small letter.
    let words =
        wide(&t!(locale, "trust"), Type::Small) + wide(&trust_word(&locale, view.level), Type::BodyStrong);
    let badge = view.change.as_ref().map_or(0.0, |change| {
        10.0 + 36.0 + wide(&format!("+{}", change.points.unsigned_abs()), Type::MicroStrong)
    });
    (words + 9.0 + 114.0 + 13.0 + badge + 4.0).ceil()
}

fn mood(ui: &mut Ui, model: &Model) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    ui.spacing_mut().item_spacing.x = space::S;
    if matches!(model.stage, Stage::Before(_)) {
        ui.label(theme.text(Type::BodyStrong, p.encre, &model.client.name));
        ui.add(Label::new(theme.text(Type::Small, p.encre_2, &model.client.role)).truncate());
        return;
    }
    if model.seated().is_none() {
        let gone = t!(locale, "meeting-chair-empty");
        ui.add(Label::new(theme.text(Type::Small, p.encre_2, gone)).truncate());
        return;
    }
    if model.mood_named {
        let (icon, _) = ui.allocate_exact_size(vec2(20.0, 24.0), Sense::hover());
        paint::icon(ui.painter(), icon.center(), words::mood_icon(model.mood), 21.0, false, p.encre);
        let word = words::mood(&locale, model.mood, model.client.gender);
        ui.label(theme.text(Type::BodyStrong, p.encre, word));
    } else {
        ui.label(theme.text(Type::BodyStrong, p.encre, &model.client.name));
    }
    if ui.available_width() < 60.0 {
        return;
    }
    let look = words::look(&locale, model.mood);
    ui.add(Label::new(theme.text(Type::Small, p.encre_2, look)).truncate());
}

fn cells(ui: &mut Ui, view: &TrustView) {
    let cause = cause(&locale(ui), view);
    let change = view.change.as_ref().map_or(0, |change| change.points);
    trust(ui, &Trust { level: view.level, change, cause: &cause });
}

/// Which reply moved trust, and in Guidé why.
fn cause(locale: &Locale, view: &TrustView) -> String {
    let Some(change) = &view.change else { return String::new() };
    let at = locale.minutes(change.minute);
    let after = if change.after.is_empty() {
        t!(locale, "meeting-trust-silence", at = at.as_str())
    } else {
        t!(locale, "meeting-trust-after", at = at.as_str(), words = change.after.as_str())
    };
    let because: Vec<String> =
        change.because.iter().filter_map(|reaction| words::reaction(locale, *reaction)).collect();
    std::iter::once(after).chain(because).collect::<Vec<_>>().join("\n")
}
