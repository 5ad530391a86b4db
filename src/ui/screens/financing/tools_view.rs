//! « Outils »: the list of the other calculators; the open one asks, then answers.

use super::{
    fields::{Desk, head},
    model::Model,
    state::UiState,
    tool_form, tool_result,
};
use crate::{
    activities::financing::tools::{Group, Sheet, TOOLS, Tool},
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{Button, ListRow, rule},
    },
};
use egui::Ui;

/// Shows the part.
pub(super) fn tools(ui: &mut Ui, model: &Model, state: &mut UiState, desk: &mut Desk) {
    let locale = &*locale(ui);
    match state.tool.and_then(|at| Some((at, TOOLS.get(at)?))) {
        Some((at, tool)) => {
            if ui.add(Button::text(&t!(locale, "tool-all")).small().icon(icon::ARROW_LEFT)).clicked() {
                state.tool = None;
            }
            open(ui, locale, model, (at, tool), desk);
        }
        None => list(ui, locale, state, desk),
    }
}

fn list(ui: &mut Ui, locale: &Locale, state: &mut UiState, desk: &Desk) {
    for group in Group::ALL {
        let name = match group {
            Group::ShortTerm => t!(locale, "tool-group-short-term"),
            Group::Investment => t!(locale, "tool-group-investment"),
            Group::Tax => t!(locale, "tool-group-tax"),
            Group::Savings => t!(locale, "tool-group-savings"),
        };
        head(ui, &name);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, tool) in TOOLS.iter().enumerate().filter(|(_, tool)| tool.group == group) {
                let begun = desk.workings.tools.get(tool.key).is_some_and(|sheet| !sheet.is_blank());
                let (name, begun) = (
                    locale.named(&format!("tool-{}", tool.key)),
                    if begun { t!(locale, "tool-begun") } else { String::new() },
                );
                if ui.add(ListRow::new(&name).end(&begun)).clicked() {
                    state.tool = Some(at);
                }
            }
        });
        ui.add_space(space::S);
    }
}

fn open(ui: &mut Ui, locale: &Locale, model: &Model, (at, tool): (usize, &'static Tool), desk: &mut Desk) {
    let theme = theme(ui);
    let name = locale.named(&format!("tool-{}", tool.key));
    ui.label(theme.text(Type::BodyStrong, theme.palette.encre, name));
    let why = locale.named(&format!("tool-{}-why", tool.key));
    ui.add(egui::Label::new(theme.text(Type::Small, theme.palette.encre_2, why)).wrap());
    let before = desk.workings.tools.get(tool.key).cloned().unwrap_or_default();
    let mut sheet = before.clone();
    tool_form::form(ui, model.today, (at, tool), desk, &mut sheet);
    rule(ui);
    tool_result::result(ui, model.today, tool, &sheet);
    if sheet == Sheet::default() {
        desk.workings.tools.remove(tool.key);
    } else if sheet != before {
        desk.workings.tools.insert(tool.key.to_owned(), sheet);
    }
}
