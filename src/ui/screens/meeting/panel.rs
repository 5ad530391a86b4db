//! The right panel: « Besoins », « Notes », « Plan », and in Guidé the hint at its foot.

use super::{
    hint::Hint,
    keys, layout,
    model::{Model, PlanView},
    needs, notes,
    state::{Tab, UiState},
    words,
};
use crate::{
    locale::Locale,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Block, Type, icon, radius, space, theme},
        widgets::{paint, panel_tabs},
    },
};
use egui::{
    CornerRadius, Frame, Margin, Rect, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, accesskit::Live, pos2,
    vec2,
};

/// The names of the tabs with their counts.
pub(super) fn counted(locale: &Locale, model: &Model) -> [(String, String); 3] {
    let plan = model.plan.as_ref().map_or_else(String::new, planned);
    [
        (t!(locale, "meeting-needs"), count(model.needs.len())),
        (t!(locale, "meeting-notes"), count(model.notes.len())),
        (t!(locale, "meeting-plan"), plan),
    ]
}

fn count(number: usize) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

/// « 4/7 », or « 7 » where the mode does not count for the learner.
fn planned(plan: &PlanView) -> String {
    let done: Option<Vec<bool>> = plan.themes.iter().map(|theme| theme.done.map(|at| at.is_some())).collect();
    match done {
        Some(done) if !done.is_empty() => {
            format!("{}/{}", done.iter().filter(|done| **done).count(), done.len())
        }
        _ => count(plan.themes.len()),
    }
}

/// Tabs and body, over the place that is left.
pub(super) fn show(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let area = ui.available_rect_before_wrap();
    let counted = counted(&locale(ui), model);
    let tabs: Vec<(&str, &str)> =
        counted.iter().map(|(label, count)| (label.as_str(), count.as_str())).collect();
    let bar = Rect::from_min_size(pos2(area.left() + 8.0, area.top() + 1.0), vec2(area.width() - 9.0, 44.0));
    let clicked = layout::place(ui, bar, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        panel_tabs(ui, &tabs, state.tab as usize, Block::Two)
    });
    if let Some(tab) = clicked.and_then(|index| Tab::ALL.get(index)) {
        state.tab = *tab;
    }
    let below = Rect::from_min_max(pos2(area.left(), bar.bottom()), area.max);
    layout::place(ui, below, |ui| body(ui, model, state, actions));
}

/// The open tab, and the hint under it.
pub(super) fn body(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let area = ui.available_rect_before_wrap();
    let [_, _, pane] = keys::panes();
    let region = ui.interact(area, pane, Sense::focusable_noninteractive());
    let name = t!(locale(ui), "meeting-panel");
    region.widget_info(|| WidgetInfo::labeled(WidgetType::Panel, true, &name));
    if region.has_focus() {
        paint::ring(ui.painter(), &theme(ui), area.shrink(4.0), radius::CARD);
    }
    above_hint(ui, model, |ui| {
        ScrollArea::vertical().id_salt(("meeting-panel", state.tab as usize)).auto_shrink(false).show(
            ui,
            |ui| {
                Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
                    ui.set_min_width(ui.available_width());
                    ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
                    match state.tab {
                        Tab::Needs => needs::show(ui, model, state, actions),
                        Tab::Notes => notes::notes(ui, model, state, actions),
                        Tab::Plan => notes::plan(ui, model, state),
                    }
                });
            },
        );
    });
}

/// A part with the hint below it, when there is one and room for it.
pub(super) fn above_hint(ui: &mut Ui, model: &Model, content: impl FnOnce(&mut Ui)) {
    let area = ui.available_rect_before_wrap();
    let Some(hint) = model.hint.filter(|_| area.height() > 200.0) else {
        content(ui);
        return;
    };
    let words = says(&locale(ui), model, hint);
    let width = area.width() - 2.0 * space::L;
    let theme = theme(ui);
    let p = &theme.palette;
    let galley = paint::paragraph(ui, &words, Type::Small, p.encre, width - 24.0);
    let height = galley.size().y + 9.0 + 21.0 + 10.0;
    let bottom = area.bottom() - space::M;
    let place = Rect::from_min_max(
        pos2(area.left() + space::L, bottom - height),
        pos2(area.right() - space::L, bottom),
    );
    let above = Rect::from_min_max(area.min, pos2(area.right(), place.top() - space::S));
    layout::place(ui, above, content);
    let response = ui.interact(place, ui.id().with("hint"), Sense::hover());
    let title = t!(locale(ui), "meeting-hint");
    let spoken = t!(locale(ui), "meeting-hint-spoken", words = words.as_str());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    ui.painter().rect_filled(place, CornerRadius::same(radius::CONTROL), p.info_pale);
    let middle = place.top() + 9.0 + 10.0;
    paint::icon(ui.painter(), pos2(place.left() + 21.0, middle), icon::LIGHTBULB, 17.0, false, p.info);
    paint::Line::new(ui, &title, Type::SmallStrong, p.info, width).paint(
        ui.painter(),
        place.left() + 35.0,
        middle,
    );
    ui.painter().galley(place.min + vec2(12.0, 30.0), galley, p.encre);
}

fn says(locale: &Locale, model: &Model, hint: Hint) -> String {
    let gender = words::gender(model.client.gender);
    match hint {
        Hint::Begin => t!(locale, "meeting-hint-begin"),
        Hint::Offended => t!(locale, "meeting-hint-offended", gender = gender),
        Hint::Puzzled => t!(locale, "meeting-hint-puzzled", gender = gender),
        Hint::SoldTo => t!(locale, "meeting-hint-sold-to", gender = gender),
        Hint::AskedBack => t!(locale, "meeting-hint-asked-back", gender = gender),
        Hint::PinIt => t!(locale, "meeting-hint-pin", gender = gender),
        Hint::KeptBack => t!(locale, "meeting-hint-kept-back", gender = gender),
        Hint::Repeated => t!(locale, "meeting-hint-repeated", gender = gender),
        Hint::Several => t!(locale, "meeting-hint-several", gender = gender),
        Hint::Led => t!(locale, "meeting-hint-led", gender = gender),
        Hint::RestatedBadly => t!(locale, "meeting-hint-restated-badly"),
        Hint::Patience => t!(locale, "meeting-hint-patience"),
        Hint::Silence => t!(locale, "meeting-hint-silence", gender = gender),
        Hint::Restate(count) => t!(locale, "meeting-hint-restate", gender = gender, count = count),
        Hint::Time(minutes, count) => {
            let left = locale.minutes(minutes);
            t!(locale, "meeting-hint-time", left = left.as_str(), count = count)
        }
    }
}
