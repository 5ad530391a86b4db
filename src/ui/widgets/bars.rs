//! The bar above the screen (title, clock, mode, save state) and the one below (keys of this screen, counts).

use super::{
    Badge, Tone,
    breadth::{Breadth, breadth},
    key_cap,
    paint::{self, Line},
};
use crate::{
    base::Mode,
    t,
    ui::{
        text::locale,
        theme::{Type, icon, space, theme},
    },
};
use egui::{
    Align, CentralPanel, Color32, Frame, Id, InnerResponse, Layout, Margin, Panel, Rect, Response, Sense,
    Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

/// The top bar, 52 points high.
#[derive(Clone, Copy, Debug)]
pub struct TopBar<'a> {
    /// Whose file, or which exam.
    pub title: &'a str,
    /// What it is, in small.
    pub subtitle: &'a str,
    /// The dark bar of the exam.
    pub exam: bool,
}

impl TopBar<'_> {
    /// Shows the bar as a top panel; `right` lays out from the right edge: save state, mode, clock.
    pub fn show<R>(self, ui: &mut Ui, right: impl FnOnce(&mut Ui) -> R) -> R {
        let theme = theme(ui);
        let p = &theme.palette;
        let fill = if self.exam { p.examen } else { p.feuille };
        let frame = Frame::new().fill(fill).inner_margin(Margin { left: 20, right: 20, top: 0, bottom: 0 });
        let panel = Panel::top(Id::new("top-bar")).exact_size(52.0).frame(frame).show_separator_line(false);
        panel.show(ui, |ui| self.bar(ui, right)).inner
    }

    fn bar<R>(&self, ui: &mut Ui, right: impl FnOnce(&mut Ui) -> R) -> R {
        let theme = theme(ui);
        let (ink, second) = bar_inks(ui, self.exam);
        let bar = ui.max_rect();
        let InnerResponse { inner, response } = ui.scope_builder(
            UiBuilder::new().max_rect(bar).layout(Layout::right_to_left(Align::Center)),
            |ui| {
                ui.spacing_mut().item_spacing.x = space::L;
                right(ui)
            },
        );
        let left = Rect::from_min_max(bar.min, pos2(response.rect.left() - space::L, bar.bottom()));
        let mut ui = ui.new_child(UiBuilder::new().max_rect(left));
        let title = Line::new(&ui, self.title, Type::Title2, ink, left.width());
        let width = title.width();
        let rest = left.width() - width - 14.0;
        let place = Rect::from_min_size(left.min, vec2(width, left.height()));
        let response = ui.allocate_rect(place, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, self.title));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::accesskit::Role::Heading);
            node.set_label(self.title);
        });
        title.paint(ui.painter(), place.left(), bar.center().y - 1.0);
        if !self.subtitle.is_empty() && rest > 60.0 {
            let area = Rect::from_min_max(pos2(place.right() + 14.0, bar.top()), left.max);
            let mut ui =
                ui.new_child(UiBuilder::new().max_rect(area).layout(Layout::left_to_right(Align::Center)));
            ui.add(egui::Label::new(theme.text(Type::Small, second, self.subtitle)).truncate());
        }
        inner
    }
}

/// Text and secondary text on a top bar.
pub(super) fn bar_inks(ui: &Ui, exam: bool) -> (Color32, Color32) {
    let theme = theme(ui);
    let p = &theme.palette;
    if exam { (p.examen_texte, p.examen_texte_2) } else { (p.encre, p.encre_2) }
}

/// « Mode guidé » with a hand, « Mode autonome » with a walker, « Examen blanc » with a seal.
pub fn mode_badge(ui: &mut Ui, mode: Mode) -> Response {
    let locale = locale(ui);
    match mode {
        Mode::Guided => {
            let words = t!(locale, "badge-guided");
            ui.add(Badge::new(Tone::Neutral, &words).icon(icon::HAND))
        }
        Mode::Autonomous => {
            let words = t!(locale, "badge-autonomous");
            ui.add(Badge::new(Tone::Neutral, &words).icon(icon::PERSON_SIMPLE_WALK))
        }
        Mode::Exam => {
            let words = t!(locale, "badge-exam");
            ui.add(Badge::new(Tone::Exam, &words).inverse())
        }
    }
}

/// A disk and a word: « Enregistré ». Changes are announced politely.
pub fn save_state(ui: &mut Ui, words: &str, exam: bool) -> Response {
    let (_, ink) = bar_inks(ui, exam);
    let line = Line::new(ui, words, Type::Small, ink, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(line.width() + 23.0, 22.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
    let centre = pos2(rect.left() + 8.0, rect.center().y);
    paint::icon(ui.painter(), centre, icon::FLOPPY_DISK, 16.0, false, ink);
    line.paint(ui.painter(), rect.left() + 23.0, rect.center().y);
    response
}

/// The status bar, 30 points high; a narrow window hides it.
#[derive(Clone, Copy, Debug)]
pub struct StatusBar<'a> {
    /// The five most useful keys of the screen and what they do.
    pub keys: &'a [(&'a str, &'a str)],
    /// Seed, counts, save.
    pub right: &'a str,
}

impl StatusBar<'_> {
    /// Shows the bar as a bottom panel.
    pub fn show(self, ui: &mut Ui) {
        if breadth(ui) == Breadth::Narrow {
            return;
        }
        let theme = theme(ui);
        let p = &theme.palette;
        let frame =
            Frame::new().fill(p.feuille).inner_margin(Margin { left: 20, right: 20, top: 0, bottom: 0 });
        let panel =
            Panel::bottom(Id::new("status-bar")).exact_size(30.0).frame(frame).show_separator_line(false);
        panel.show(ui, |ui| {
            let bar = ui.max_rect();
            ui.painter().hline(ui.clip_rect().x_range(), bar.top() + 0.5, Stroke::new(1.0, p.filet));
            let right = ui
                .scope_builder(
                    UiBuilder::new().max_rect(bar).layout(Layout::right_to_left(Align::Center)),
                    |ui| ui.label(theme.text(Type::Small, p.encre_2, self.right)).rect,
                )
                .inner;
            let rest = Rect::from_min_max(bar.min, pos2(right.left() - space::L, bar.bottom()));
            let mut ui =
                ui.new_child(UiBuilder::new().max_rect(rest).layout(Layout::left_to_right(Align::Center)));
            ui.spacing_mut().item_spacing.x = 6.0;
            for (key, words) in self.keys {
                let needed = Line::new(&ui, words, Type::Small, p.encre_2, f32::INFINITY).width() + 50.0;
                if ui.available_width() < needed {
                    break;
                }
                key_cap(&mut ui, key);
                ui.label(theme.text(Type::Small, p.encre_2, *words));
                ui.add_space(10.0);
            }
        });
    }
}

/// What is left between the bars: the page, with its margin.
pub fn page<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = theme(ui);
    let margin =
        if breadth(ui) == Breadth::Narrow { Margin::symmetric(12, 12) } else { Margin::symmetric(20, 15) };
    let frame = Frame::new().fill(theme.palette.fond).inner_margin(margin);
    CentralPanel::default().frame(frame).show(ui, content).inner
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::accesskit::Role;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn bars_hold_title_mode_keys_and_page() {
        let harness = testing::harness(|ui| {
            TopBar { title: "Boulangerie Morel", subtitle: "SARL", exam: false }.show(ui, |ui| {
                save_state(ui, "Enregistré", false);
                mode_badge(ui, Mode::Guided);
            });
            StatusBar { keys: &[("Ctrl+E", "Épingler")], right: "Graine 4127" }.show(ui);
            page(ui, |ui| ui.label("page"));
        });
        assert!(harness.query_by_role_and_label(Role::Heading, "Boulangerie Morel").is_some());
        for words in ["SARL", "Mode guidé", "Enregistré", "Ctrl+E", "Épingler", "Graine 4127"] {
            assert!(harness.query_by_value(words).is_some(), "{words}");
        }
        let page = harness.get_by_value("page").rect();
        assert!(page.top() > 52.0 && page.left() > 19.0);
    }
}
