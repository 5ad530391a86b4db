//! The keys of each screen: five in the status bar, all of them under F1.

use super::overlay::overlay;
use crate::{
    locale::Locale,
    t,
    ui::{
        screens::Screen,
        text::locale,
        theme::{Type, space, theme},
        widgets::{key_cap, rule},
    },
};
use egui::{Align, Context, Layout, ScrollArea, vec2};

/// A key and what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHelp {
    /// As written on the cap: « Ctrl+K ».
    pub cap: String,
    /// What it does: « Aller à… ».
    pub words: String,
}

fn key(cap: impl Into<String>, words: String) -> KeyHelp {
    KeyHelp { cap: cap.into(), words }
}

/// How far the meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meeting {
    /// The client waits.
    Awaited,
    /// It goes on, with chips or without.
    Going { chips: bool },
    /// The client left.
    Over,
}

/// The keys of a screen, the most useful first.
pub(super) fn of_screen(locale: &Locale, screen: Screen, meeting: Meeting, resume: bool) -> Vec<KeyHelp> {
    let enter = || t!(locale, "shell-key-enter");
    let shift = |key: &str| t!(locale, "shell-key-shift", key = key);
    let pane = || key("F6", t!(locale, "shell-do-pane"));
    let pin = || key("Ctrl+E", t!(locale, "shell-do-pin"));
    match screen {
        Screen::Home => {
            let mut keys = vec![key(enter(), t!(locale, "shell-do-start"))];
            if resume {
                keys.push(key("Ctrl+R", t!(locale, "shell-do-resume")));
            }
            keys
        }
        Screen::File => vec![
            pin(),
            key("F2", t!(locale, "shell-do-calculator")),
            key("F3", t!(locale, "shell-do-findings")),
            key("Alt+↑↓", t!(locale, "shell-do-document")),
            key("Ctrl+F", t!(locale, "shell-do-search-file")),
            pane(),
        ],
        Screen::Meeting => {
            let mut keys = Vec::new();
            match meeting {
                Meeting::Awaited => keys.push(key(enter(), t!(locale, "shell-do-receive"))),
                Meeting::Going { chips } => {
                    keys.push(key(enter(), t!(locale, "shell-do-say")));
                    if chips {
                        keys.push(key("Ctrl+1…5", t!(locale, "shell-do-hints")));
                    }
                    keys.push(key("Ctrl+E", t!(locale, "shell-do-pin-reply")));
                    keys.push(key("F8", t!(locale, "shell-do-conclude")));
                }
                Meeting::Over => keys.push(key(enter(), t!(locale, "shell-do-needs"))),
            }
            keys.push(pane());
            if meeting != Meeting::Awaited {
                keys.push(key("Ctrl+J", t!(locale, "shell-do-log")));
                keys.push(key("Ctrl+F", t!(locale, "shell-do-search-log")));
            }
            if matches!(meeting, Meeting::Going { .. }) {
                keys.push(key(shift(&enter()), t!(locale, "shell-do-break")));
            }
            keys
        }
        Screen::Needs => vec![
            key("Alt+↑↓", t!(locale, "shell-do-priority")),
            key(enter(), t!(locale, "shell-do-open-need")),
            pin(),
            pane(),
        ],
        Screen::Debrief => vec![
            key("↑↓", t!(locale, "shell-do-criterion")),
            key(enter(), t!(locale, "shell-do-open-proof")),
            key("←→", t!(locale, "shell-do-moment")),
            key("R", t!(locale, "shell-do-replay")),
        ],
        Screen::Settings => vec![
            key("Tab", t!(locale, "shell-do-next-setting")),
            key(t!(locale, "shell-key-space"), t!(locale, "shell-do-change")),
        ],
    }
}

/// The keys that work everywhere; `tabs` when the séance has some.
pub(super) fn everywhere(locale: &Locale, tabs: bool) -> Vec<KeyHelp> {
    let mut keys = vec![key("Ctrl+K", t!(locale, "shell-do-goto")), key("F1", t!(locale, "shell-do-help"))];
    if tabs {
        keys.push(key("Ctrl+Tab", t!(locale, "shell-do-tab")));
        keys.push(key("Ctrl+1…3", t!(locale, "shell-do-tabs")));
    }
    keys.push(key("Ctrl +/−", t!(locale, "shell-do-text")));
    keys.push(key("Ctrl+0", t!(locale, "shell-do-text-reset")));
    keys.push(key("Tab", t!(locale, "shell-do-next")));
    keys.push(key(t!(locale, "shell-key-escape"), t!(locale, "shell-do-leave")));
    keys
}

/// What the help sheet shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// « Aide : Accueil ».
    pub title: String,
    /// What the screen is for.
    pub purpose: String,
    /// Keys of the screen.
    pub screen: Vec<KeyHelp>,
    /// Keys that work everywhere.
    pub everywhere: Vec<KeyHelp>,
}

/// Shows the sheet; `true` when it was closed.
pub(super) fn show(ctx: &Context, help: &Help) -> bool {
    let theme = theme(ctx);
    let p = &theme.palette;
    let locale = locale(ctx);
    overlay(ctx, &help.title, 560.0, |ui| {
        ui.label(theme.text(Type::Body, p.encre, help.purpose.as_str()));
        ui.add_space(space::S);
        let room = (ui.ctx().content_rect().height() - 290.0).max(140.0);
        ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let parts = [
                (t!(locale, "shell-help-screen"), &help.screen),
                (t!(locale, "shell-help-everywhere"), &help.everywhere),
            ];
            for (head, keys) in parts {
                ui.add_space(space::S);
                ui.label(theme.text(Type::BodyStrong, p.encre, head));
                ui.add_space(space::XS);
                for key in keys {
                    rule(ui);
                    ui.horizontal(|ui| {
                        ui.set_min_height(28.0);
                        let size = vec2(112.0, 28.0);
                        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                            ui.set_min_width(112.0);
                            key_cap(ui, &key.cap);
                        });
                        ui.label(theme.text(Type::Body, p.encre, key.words.as_str()));
                    });
                }
            }
        });
    })
    .is_none()
}
