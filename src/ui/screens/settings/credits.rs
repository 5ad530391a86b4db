//! Who made what the program is made of, and under which licence.

use crate::{
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Type, space, theme},
        widgets::{Card, expandable, rule},
    },
};
use egui::{Label, ScrollArea, Ui};

/// The licences that ask to travel with what they cover.
const TEXTS: [(&str, &str); 2] = [
    ("Source Sans 3", include_str!("../../../../assets/fonts/OFL-SourceSans3.txt")),
    ("Spectral", include_str!("../../../../assets/fonts/OFL-Spectral.txt")),
];

/// One work and its licence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    /// What it is: « Portraits ».
    pub what: String,
    /// Its name and its author.
    pub who: String,
    /// Its licence.
    pub licence: &'static str,
}

/// All of them, what people see first.
pub(super) fn credits(locale: &Locale) -> Vec<Credit> {
    let credit = |what: String, who: String, licence| Credit { what, who, licence };
    vec![
        credit(
            t!(locale, "settings-credit-program"),
            t!(locale, "settings-credit-authors"),
            "MIT / Apache-2.0",
        ),
        credit(t!(locale, "settings-credit-cases"), t!(locale, "settings-credit-authors"), "CC BY-SA 4.0"),
        credit(
            t!(locale, "settings-credit-portraits"),
            "Open Peeps, Pablo Stanley (DiceBear)".to_owned(),
            "CC0 1.0",
        ),
        credit(
            t!(locale, "settings-credit-scenes"),
            t!(locale, "settings-credit-authors"),
            "MIT / Apache-2.0",
        ),
        credit(t!(locale, "settings-credit-text-font"), "Source Sans 3, Adobe".to_owned(), "SIL OFL 1.1"),
        credit(
            t!(locale, "settings-credit-title-font"),
            "Spectral, Production Type".to_owned(),
            "SIL OFL 1.1",
        ),
        credit(t!(locale, "settings-credit-icons"), "Phosphor Icons".to_owned(), "MIT"),
        credit(t!(locale, "settings-credit-window"), "Bevy, egui, AccessKit".to_owned(), "MIT / Apache-2.0"),
    ]
}

/// Shows the card.
pub(super) fn show(ui: &mut Ui, credits: &[Credit], version: &str) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let title = t!(locale, "settings-credits");
    let subtitle = t!(locale, "settings-version", version = version);
    Card::new().title(&title).subtitle(&subtitle).show(ui, |ui| {
        for credit in credits {
            rule(ui);
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.horizontal(|ui| {
                ui.set_min_height(26.0);
                ui.label(theme.text(Type::SmallStrong, p.encre, credit.what.as_str()));
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    ui.label(theme.text(Type::Small, p.encre_2, credit.licence));
                });
            });
            ui.add(Label::new(theme.text(Type::Small, p.encre_2, credit.who.as_str())).wrap());
            ui.add_space(6.0);
        }
        rule(ui);
        ui.add_space(space::XS);
        for (font, text) in TEXTS {
            expandable(ui, &t!(locale, "settings-licence-of", name = font), "", false, |ui| {
                ScrollArea::vertical().id_salt(font).max_height(220.0).show(ui, |ui| {
                    ui.label(theme.text(Type::Micro, p.encre_2, text));
                });
            });
        }
    });
}
