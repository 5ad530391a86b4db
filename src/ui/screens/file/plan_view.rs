//! The plan of the meeting: an objective, and the themes to raise in order. It is written before the meeting begins.

use super::{
    model::Model,
    parts,
    state::{PlanDraft, UiState},
};
use crate::{
    base::TopicId,
    locale::Locale,
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{
            Button, Chip, Field, IconButton, Tone, expandable, notice, paint::Line, rule, search_field,
        },
    },
};
use egui::{Align, Key, Label, Layout, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

/// Shows the plan: to write, or to read once the meeting has begun.
pub(super) fn plan(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    if model.plan.locked {
        ScrollArea::vertical()
            .id_salt("file-plan")
            .auto_shrink(false)
            .show(ui, |ui| kept(ui, model, &locale));
        return;
    }
    let mut draft = state.plan.take().unwrap_or_else(|| PlanDraft {
        objective: model.plan.objective.clone(),
        themes: model.plan.themes.clone(),
        search: String::new(),
    });
    let area = ui.available_rect_before_wrap();
    let list = Rect::from_min_max(area.min, pos2(area.right(), area.bottom() - 46.0));
    parts::place(ui, "file-plan", list, |ui| {
        ScrollArea::vertical().id_salt("file-plan").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            ui.add_space(space::S);
            let label = t!(locale, "file-plan-objective");
            let hint = t!(locale, "file-plan-hint");
            Field::new(&label, &mut draft.objective).rows(3).placeholder(&hint).show(ui);
            chosen(ui, model, &locale, &mut draft.themes);
            rule(ui);
            offered(ui, model, &locale, &mut draft);
        });
    });
    let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - 42.0), area.max);
    let saved = parts::place(ui, "file-plan-foot", foot, |ui| save(ui, model, &locale, &draft));
    if saved {
        let (objective, themes) = (draft.objective.trim().to_owned(), draft.themes.clone());
        draft.objective.clone_from(&objective);
        actions.push(Action::Command(Command::Plan { objective, themes }));
    }
    state.plan = Some(draft);
}

/// The plan as it was when the meeting began.
fn kept(ui: &mut Ui, model: &Model, locale: &Locale) {
    let theme = theme(ui);
    let p = &theme.palette;
    ui.spacing_mut().item_spacing.y = space::S;
    ui.add_space(space::S);
    let why = if model.read_only { t!(locale, "file-handed-in-why") } else { t!(locale, "file-plan-locked") };
    notice(ui, Tone::Info, "", &why, |_| ());
    if model.plan.objective.is_empty() {
        parts::empty(ui, icon::LIST_CHECKS, &t!(locale, "file-plan-none"));
        return;
    }
    ui.label(theme.text(Type::Micro, p.encre_2, t!(locale, "file-plan-objective")));
    ui.add(Label::new(theme.text(Type::Body, p.encre, model.plan.objective.as_str())).wrap());
    ui.label(theme.text(Type::Micro, p.encre_2, t!(locale, "file-plan-themes")));
    for (at, theme_id) in model.plan.themes.iter().enumerate() {
        let words = format!("{}. {}", at + 1, model.plan.label(theme_id));
        ui.add(Label::new(theme.text(Type::Body, p.encre, words)).wrap());
    }
}

/// The themes chosen, in order; each can go up, down and away.
fn chosen(ui: &mut Ui, model: &Model, locale: &Locale, themes: &mut Vec<TopicId>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let head = t!(locale, "file-plan-themes-count", count = themes.len());
    ui.label(theme.text(Type::Micro, p.encre_2, head));
    if themes.is_empty() {
        let words = t!(locale, "file-plan-empty");
        ui.add(Label::new(theme.text(Type::Small, p.encre_2, words)).wrap());
        return;
    }
    let mut moved = None;
    for at in 0..themes.len() {
        let label = model.plan.label(&themes[at]);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
        let row = UiBuilder::new().id_salt(("theme", at)).max_rect(rect);
        let mut ui = ui.new_child(row.layout(Layout::right_to_left(Align::Center)));
        ui.spacing_mut().item_spacing.x = 0.0;
        let names = [
            t!(locale, "file-plan-remove", name = label.clone()),
            t!(locale, "file-plan-down", name = label.clone()),
            t!(locale, "file-plan-up", name = label.clone()),
        ];
        let away = ui.add(IconButton::new(icon::X, &names[0]).bare());
        let down = ui.add(IconButton::new(icon::CARET_DOWN, &names[1]).bare());
        let up = ui.add(IconButton::new(icon::CARET_UP, &names[2]).bare());
        let focused = [&away, &down, &up].into_iter().any(egui::Response::has_focus);
        let alt = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
        if away.clicked() {
            moved = Some((at, None));
        } else if down.clicked() || (focused && alt(Key::ArrowDown)) {
            moved = Some((at, Some(parts::step(at, 1, themes.len()))));
        } else if up.clicked() || (focused && alt(Key::ArrowUp)) {
            moved = Some((at, Some(parts::step(at, -1, themes.len()))));
        }
        let number = Line::new(&ui, &format!("{}.", at + 1), Type::SmallStrong, p.encre_2, 30.0);
        number.paint_right(ui.painter(), rect.left() + 20.0, rect.center().y);
        let words = Line::new(&ui, &label, Type::Body, p.encre, rect.width() - 28.0 - 92.0);
        words.paint(ui.painter(), rect.left() + 28.0, rect.center().y);
        parts::hairline(&ui, rect);
    }
    match moved {
        Some((at, None)) => drop(themes.remove(at)),
        Some((at, Some(to))) => themes.swap(at, to),
        None => {}
    }
}

/// The themes that can be added, by family; a search opens all families.
fn offered(ui: &mut Ui, model: &Model, locale: &Locale, draft: &mut PlanDraft) {
    let width = ui.available_width();
    search_field(ui, &t!(locale, "file-plan-search"), &mut draft.search, width);
    let searching = !draft.search.trim().is_empty();
    let mut toggled = None;
    for (family, topics) in &model.plan.families {
        let name = parts::family(locale, *family);
        let shown: Vec<_> =
            topics.iter().filter(|(_, label)| !searching || parts::holds(label, &draft.search)).collect();
        let taken = topics.iter().filter(|(id, _)| draft.themes.contains(id)).count();
        let detail = if taken > 0 { format!("{taken}/{}", topics.len()) } else { topics.len().to_string() };
        let chips = |ui: &mut Ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
                for (id, label) in &shown {
                    if ui.add(Chip::new(label).selected(draft.themes.contains(id))).clicked() {
                        toggled = Some(id.clone());
                    }
                }
            });
        };
        if !searching {
            expandable(ui, &name, &detail, false, chips);
        } else if !shown.is_empty() {
            let theme = theme(ui);
            ui.label(theme.text(Type::SmallStrong, theme.palette.encre, name));
            let mut chips = chips;
            chips(ui);
        }
    }
    if let Some(id) = toggled {
        match draft.themes.iter().position(|t| *t == id) {
            Some(at) => drop(draft.themes.remove(at)),
            None => draft.themes.push(id),
        }
    }
}

fn save(ui: &mut Ui, model: &Model, locale: &Locale, draft: &PlanDraft) -> bool {
    let same = draft.objective.trim() == model.plan.objective && draft.themes == model.plan.themes;
    let blocked = if draft.objective.trim().is_empty() {
        Some(t!(locale, "file-plan-no-objective"))
    } else if same {
        Some(t!(locale, "file-plan-same"))
    } else {
        None
    };
    let words = t!(locale, "file-plan-save");
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.add(Button::primary(&words).small().blocked(blocked.as_deref())).clicked()
    })
    .inner
}
