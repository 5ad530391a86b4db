//! Before the meeting (what was prepared, « Recevoir Mme Ferrand ») and after it (why it is over, on to « Besoins »).

use super::{
    layout::head,
    model::{Model, Preparation},
    words,
};
use crate::{
    activities::interview::Ending,
    session::Command,
    t,
    ui::{
        screens::{Action, Screen},
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{Button, Card, Tone, notice, paint},
    },
};
use egui::{Align, Label, Layout, Margin, ScrollArea, Sense, Ui, vec2};

/// In the place of the conversation: objective, themes, what the file holds already.
pub(super) fn prepared(ui: &mut Ui, model: &Model, done: Preparation, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    ScrollArea::vertical().id_salt("meeting-before").auto_shrink(false).show(ui, |ui| {
        egui::Frame::new().inner_margin(Margin::symmetric(14, 11)).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            head(ui, &t!(locale, "meeting-prepared"), "");
            ui.add_space(space::S);
            if let Some(plan) = &model.plan {
                ui.label(theme.text(Type::Small, p.encre_2, t!(locale, "meeting-objective")));
                ui.add(Label::new(theme.text(Type::Body, p.encre, &plan.objective)).wrap());
                ui.add_space(space::M);
                ui.label(theme.text(Type::Small, p.encre_2, t!(locale, "meeting-themes")));
                for (number, theme_row) in (1..).zip(&plan.themes) {
                    let words = format!("{number}. {}", theme_row.label);
                    ui.add(Label::new(theme.text(Type::Body, p.encre, words)).wrap());
                }
                if plan.themes.is_empty() {
                    let none = t!(locale, "meeting-no-theme");
                    ui.add(Label::new(theme.text(Type::Small, p.encre_2, none)).wrap());
                }
            } else {
                let none = t!(locale, "meeting-no-plan");
                ui.add(Label::new(theme.text(Type::Body, p.encre, none)).wrap());
                if model.guided {
                    ui.add_space(space::S);
                    let why = t!(locale, "meeting-no-plan-why");
                    notice(ui, Tone::Info, "", &why, |_| ());
                }
                ui.add_space(space::S);
                let write = t!(locale, "meeting-write-plan");
                if !model.read_only && ui.add(Button::secondary(&write).small()).clicked() {
                    actions.push(Action::Go(Screen::File));
                }
            }
            ui.add_space(space::L);
            ui.label(theme.text(Type::Small, p.encre_2, t!(locale, "meeting-in-file")));
            let (read, all) = done.documents;
            let rows = [
                (icon::FOLDER_OPEN, t!(locale, "meeting-in-file-documents", read = read, all = all)),
                (icon::LIGHTBULB, t!(locale, "meeting-in-file-findings", count = done.findings)),
                (icon::PUSH_PIN, t!(locale, "meeting-in-file-pins", count = done.pins)),
                (icon::CALCULATOR, t!(locale, "meeting-in-file-figures", count = done.figures)),
            ];
            for (glyph, words) in rows {
                ui.horizontal(|ui| {
                    let (place, _) = ui.allocate_exact_size(vec2(18.0, 24.0), Sense::hover());
                    paint::icon(ui.painter(), place.center(), glyph, 17.0, false, p.encre_2);
                    ui.add(Label::new(theme.text(Type::Body, p.encre, words)).truncate());
                });
            }
        });
    });
}

/// In the place of « À vous »: the door.
pub(super) fn begin(ui: &mut Ui, model: &Model, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let client = words::civil(&locale, &model.client);
    let title = t!(locale, "meeting-waits", client = client.as_str());
    let minutes = locale.minutes(model.minutes.1);
    let says = t!(locale, "meeting-waits-says", minutes = minutes.as_str());
    let receive = t!(locale, "meeting-receive", client = client.as_str());
    let closed = t!(locale, "meeting-handed-in");
    Card::new().heading(&title).fill().show(ui, |ui| {
        ui.add(Label::new(theme.text(Type::Body, p.encre_2, says)).wrap());
        ui.add_space(space::L);
        ui.horizontal(|ui| {
            let button = Button::primary(&receive).hero().icon(icon::HANDSHAKE);
            if ui.add(button.blocked(model.read_only.then_some(closed.as_str()))).clicked() {
                actions.push(Action::Command(Command::Meet));
            }
            if !model.read_only {
                ui.add_space(space::S);
                let back = t!(locale, "meeting-back-to-file");
                if ui.add(Button::text(&back)).clicked() {
                    actions.push(Action::Go(Screen::File));
                }
            }
        });
    });
}

/// In the place of « À vous »: why it is over, and what comes next.
pub(super) fn ended(ui: &mut Ui, model: &Model, ending: Ending, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let title = match ending {
        Ending::Closed => t!(locale, "meeting-ended"),
        Ending::ClientLeft => t!(locale, "meeting-ended-early"),
        Ending::TimeOver => t!(locale, "meeting-ended-on-time"),
    };
    let why = words::ending(&locale, ending, &model.client);
    Card::new().heading(&title).fill().show(ui, |ui| {
        let response = ui.add(Label::new(theme.text(Type::Body, p.encre, why)).wrap());
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        ui.add_space(space::XS);
        let next = if model.read_only { t!(locale, "meeting-handed-in") } else { t!(locale, "meeting-next") };
        ui.add(Label::new(theme.text(Type::Body, p.encre_2, next)).wrap());
        ui.add_space(space::L);
        let on = t!(locale, "meeting-on-to-needs");
        if ui.add(Button::primary(&on).icon(icon::ARROW_RIGHT)).clicked() {
            actions.push(Action::Go(Screen::Needs));
        }
    });
}

/// In the place of « À vous », when the work was handed in during the meeting's reading.
pub(super) fn handed_in(ui: &mut Ui) {
    let locale = locale(ui);
    let words = t!(locale, "meeting-handed-in");
    Card::new().fill().show(ui, |ui| {
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| notice(ui, Tone::Info, &words, "", |_| ()));
    });
}
