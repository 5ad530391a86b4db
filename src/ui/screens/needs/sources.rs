//! The right panel: pins and notes, with their sentence, to attach to the need in hand.

use super::{Model, Source, UiState, toggle};
use crate::{
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Block, Type, icon, space, theme},
        widgets::{Breadth, Button, Card, Evidence, breadth, panel_tabs, rule},
    },
};
use egui::{Align, Frame, Label, Layout, Margin, ScrollArea, Ui};

/// Shows the panel.
pub(super) fn show(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let scrolls = breadth(ui) != Breadth::Narrow;
    let card = Card::new().flush();
    let card = if scrolls { card.fill() } else { card };
    card.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let names = [t!(locale, "needs-pins"), t!(locale, "needs-notes")];
        let counts = [model.pins.len().to_string(), model.notes.len().to_string()];
        let tabs = [(names[0].as_str(), counts[0].as_str()), (names[1].as_str(), counts[1].as_str())];
        if let Some(chosen) = panel_tabs(ui, &tabs, state.source_tab, Block::Two) {
            state.source_tab = chosen;
        }
        let (sources, none) = match state.source_tab {
            0 => (&model.pins, t!(locale, "needs-pins-none")),
            _ => (&model.notes, t!(locale, "needs-notes-none")),
        };
        let content = |ui: &mut Ui| {
            Frame::new().inner_margin(Margin::symmetric(16, 4)).show(ui, |ui| {
                list(ui, model, sources, &none, state, actions);
            });
        };
        if scrolls {
            ScrollArea::vertical().id_salt("sources").auto_shrink([false, false]).show(ui, content);
        } else {
            let mut content = content;
            content(ui);
        }
    });
}

fn list(
    ui: &mut Ui,
    model: &Model,
    sources: &[Source],
    none: &str,
    state: &mut UiState,
    actions: &mut Vec<Action>,
) {
    let theme = theme(ui);
    let p = &theme.palette;
    if sources.is_empty() {
        ui.add_space(space::S);
        ui.add(Label::new(theme.text(Type::Body, p.encre_2, none)).wrap());
    }
    let mut draft = state.draft(model);
    let before = draft.clone();
    for (index, source) in sources.iter().enumerate() {
        if index > 0 {
            rule(ui);
        }
        ui.add_space(9.0);
        let on = draft.evidence.contains(&source.evidence);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if !model.read_only {
                    let words =
                        if on { t!(locale(ui), "needs-detach") } else { t!(locale(ui), "needs-attach") };
                    let button = Button::text(&words).small();
                    let button = if on { button.icon(icon::CHECK) } else { button };
                    let response = ui.add(button);
                    // Many buttons say the same word: the whole name says what is attached.
                    let name = format!("{words} {}", source.link.tag);
                    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
                    if response.clicked() {
                        toggle(&mut draft, &source.evidence);
                    }
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let link = Evidence::new(&source.link.tag, &source.link.words).source(&source.text);
                    if ui.add(link).clicked() {
                        actions.push(Action::Reveal(source.evidence.clone()));
                    }
                });
            });
        });
        ui.add_space(4.0);
        ui.add(Label::new(theme.text(Type::Small, p.encre, &source.text)).wrap());
        ui.add_space(9.0);
    }
    if draft != before {
        state.keep(draft);
    }
}
