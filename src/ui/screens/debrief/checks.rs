//! The middle panel: the checks of the open criterion, won or lost, with what they rest on.

use super::{Check, Criterion, Model, UiState, opens};
use crate::{
    assessment::Verdict,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, radius, space, theme},
        widgets::{Breadth, Button, Card, Evidence, breadth, paint, rule},
    },
};
use egui::{
    Align, CornerRadius, Frame, Label, Layout, Margin, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, vec2,
};

/// Width of the column of points.
const POINTS: f32 = 76.0;
/// Links shown before « + 4 ».
const MOST_LINKS: usize = 6;

/// Shows the panel.
pub(super) fn show(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let open = state.criterion.unwrap_or_else(|| model.first_open());
    let Some(criterion) = model.criteria.get(open) else { return };
    let scrolls = breadth(ui) != Breadth::Narrow;
    let card = if scrolls { Card::new().fill() } else { Card::new() };
    card.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        head(ui, criterion);
        if scrolls {
            let height = (ui.available_height() - 44.0).max(60.0);
            let area = ScrollArea::vertical().id_salt(("checks", open)).max_height(height);
            area.auto_shrink([false, true]).show(ui, |ui| list(ui, criterion, state.rule, actions));
        } else {
            list(ui, criterion, state.rule, actions);
        }
        ui.add_space(space::M);
        foot(ui, state);
    });
}

fn head(ui: &mut Ui, criterion: &Criterion) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let points = t!(locale, "debrief-of", points = criterion.points.as_str(), max = criterion.max.as_str());
    let points = if criterion.observed { points } else { t!(locale, "debrief-unobserved") };
    ui.label(theme.text(Type::Small, p.encre_2, format!("{} · {points}", criterion.code)));
    let title = ui.label(theme.text(Type::Title2, p.encre, &criterion.label));
    ui.ctx().accesskit_node_builder(title.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_label(criterion.label.as_str());
    });
    ui.add_space(2.0);
    ui.label(theme.text(Type::Small, p.encre_2, &criterion.text));
    if !criterion.observed {
        ui.add_space(space::XS);
        ui.label(theme.text(Type::Small, p.encre, t!(locale, "debrief-unobserved-why")));
    }
    ui.add_space(space::S);
}

fn list(ui: &mut Ui, criterion: &Criterion, with_rule: bool, actions: &mut Vec<Action>) {
    for (index, check) in criterion.checks.iter().enumerate() {
        if index > 0 {
            rule(ui);
        }
        ui.add_space(9.0);
        show_check(ui, check, with_rule, actions);
        ui.add_space(9.0);
    }
    rule(ui);
}

fn show_check(ui: &mut Ui, check: &Check, with_rule: bool, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let (glyph, ink, word) = match check.verdict {
        Verdict::Won => (icon::CHECK_CIRCLE, p.bon, t!(locale, "debrief-won")),
        Verdict::Partly => (icon::CIRCLE_HALF, p.vigilance, t!(locale, "debrief-partly")),
        Verdict::Lost => (icon::X_CIRCLE, p.alerte, t!(locale, "debrief-lost")),
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 9.0;
        let (rect, response) = ui.allocate_exact_size(vec2(20.0, 21.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &word));
        paint::icon(ui.painter(), rect.center(), glyph, 19.0, true, ink);
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            let ink = if check.verdict == Verdict::Won { p.encre } else { ink };
            // The points keep one width, so that the texts of all checks end alike.
            let layout = Layout::right_to_left(Align::TOP);
            ui.allocate_ui_with_layout(vec2(POINTS, 21.0), layout, |ui| {
                ui.set_min_width(POINTS);
                ui.add(Label::new(theme.text(Type::BodyStrong, ink, &check.points)).extend());
            });
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                ui.set_width(ui.available_width());
                ui.add(Label::new(theme.text(Type::Body, p.encre, &check.title)).wrap());
                links(ui, check, actions);
                if with_rule {
                    about(ui, check);
                }
            });
        });
    });
}

fn links(ui: &mut Ui, check: &Check, actions: &mut Vec<Action>) {
    if check.links.is_empty() {
        return;
    }
    let theme = theme(ui);
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 5.0);
        for (link, cited) in check.links.iter().take(MOST_LINKS) {
            let evidence = Evidence::new(&link.tag, &link.words).source(&link.source);
            if ui.add(evidence).clicked() {
                actions.push(opens(cited));
            }
        }
        let more = check.links.len().saturating_sub(MOST_LINKS);
        if more > 0 {
            let words = t!(locale(ui), "debrief-more", count = more);
            let rest: Vec<&str> = check.links[MOST_LINKS..].iter().map(|(l, _)| l.tag.as_str()).collect();
            ui.label(theme.text(Type::Small, theme.palette.encre_2, words)).on_hover_text(rest.join(", "));
        }
    });
}

/// The rule of calculation: what is measured, and why.
fn about(ui: &mut Ui, check: &Check) {
    let theme = theme(ui);
    let p = &theme.palette;
    ui.add_space(6.0);
    let frame = Frame::new().fill(p.feuille_2).corner_radius(CornerRadius::same(radius::CONTROL));
    frame.inner_margin(Margin::symmetric(10, 7)).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(theme.text(Type::Small, p.encre, check.what));
        ui.label(theme.text(Type::Small, p.encre_2, check.why));
    });
}

fn foot(ui: &mut Ui, state: &mut UiState) {
    let theme = theme(ui);
    let locale = locale(ui);
    ui.horizontal(|ui| {
        ui.set_min_height(30.0);
        let words = if state.rule { t!(locale, "debrief-rule-hide") } else { t!(locale, "debrief-rule") };
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.add(Button::secondary(&words).small()).clicked() {
                state.rule = !state.rule;
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let words = theme.text(Type::Small, theme.palette.encre_2, t!(locale, "debrief-opens"));
                ui.add(Label::new(words).truncate());
            });
        });
    });
}
