//! The frame around every screen: rail, top bar, messages, tabs of the séance, status bar, and the keys that work everywhere.

mod band;
mod crumbs;
mod keys;
mod model;
pub(in crate::ui::screens) mod overlay;
mod places;
#[cfg(test)]
mod tests;

pub use band::Band;
pub use crumbs::{Crumb, Step};
pub use keys::{Help, KeyHelp};
pub use model::{ActivityTab, Around, Model, Room, RoomGoes, Save};
pub use places::{Goes, Place, Search};

use super::{Action, Screen, home, settings};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Block, Settings, Type, theme},
        widgets::{
            self, Breadth, FolderTabs, Rail, RailItem, StatusBar, Tab, TopBar, breadth, mode_badge,
            save_state,
        },
    },
};
use egui::{Key, Label, Modifiers, Ui};
use std::collections::BTreeSet;

/// What the frame remembers.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// « Aller à… » is open.
    pub search: Option<Search>,
    /// The help sheet is open.
    pub help: bool,
    /// Messages that were closed, by their sentence.
    pub closed: BTreeSet<String>,
    /// The activity of the séance that was last on screen.
    pub activity: Option<Screen>,
}

/// Shows the frame, and `content` in it; gives the actions of both.
pub fn show(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    content: impl FnOnce(&mut Ui) -> Vec<Action>,
) -> Vec<Action> {
    let mut actions = Vec::new();
    if model.tabs.iter().any(|tab| tab.screen == model.screen) {
        state.activity = Some(model.screen);
    } else if model.rail.iter().all(|room| room.goes != RoomGoes::Sitting) {
        state.activity = None;
    }
    global_keys(ui, model, state, &mut actions);
    rail(ui, model, state, &mut actions);
    top_bar(ui, model);
    bands(ui, model, state, &mut actions);
    tabs(ui, model, &mut actions);
    let keys: Vec<(&str, &str)> =
        model.keys.iter().map(|key| (key.cap.as_str(), key.words.as_str())).collect();
    StatusBar { keys: &keys, right: &model.status }.show(ui);
    actions.extend(widgets::page(ui, content));
    sheets(ui, model, state, &mut actions);
    actions
}

fn rail(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    fn item(room: &Room) -> RailItem<'_> {
        RailItem { icon: room.icon, label: &room.label, locked: room.locked.as_deref() }
    }
    let items: Vec<RailItem<'_>> = model.rail.iter().map(item).collect();
    let bottom: Vec<RailItem<'_>> = model.foot.iter().map(item).collect();
    let clicked = Rail { items: &items, bottom: &bottom, open: Some(model.open) }.show(ui);
    let Some(room) = clicked.and_then(|index| model.rail.iter().chain(&model.foot).nth(index)) else {
        return;
    };
    match &room.goes {
        RoomGoes::Act(action) => actions.push(action.clone()),
        RoomGoes::Sitting => actions.push(Action::Go(state.activity.unwrap_or(Screen::File))),
        RoomGoes::Cases => {
            home::point_to_cases(ui.ctx(), None);
            actions.push(Action::Go(Screen::Home));
        }
        RoomGoes::Help => state.help = true,
    }
}

fn top_bar(ui: &mut Ui, model: &Model) {
    TopBar { title: &model.title, subtitle: &model.subtitle, exam: model.exam }.show(ui, |ui| {
        let words = model::saved(&locale(ui), model.save);
        save_state(ui, &words, model.exam);
        if let Some(mode) = model.mode {
            mode_badge(ui, mode);
        }
        if let Some(clock) = model.clock {
            widgets::clock(ui, clock, model.exam);
        }
    });
}

fn bands(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    for (index, band) in model.bands.iter().enumerate() {
        if band.closes && state.closed.contains(&band.words) {
            continue;
        }
        match band::show(ui, index, band) {
            Some(band::Answer::Act(action)) => actions.push(action),
            Some(band::Answer::Close) => drop(state.closed.insert(band.words.clone())),
            None => {}
        }
    }
}

fn tabs(ui: &mut Ui, model: &Model, actions: &mut Vec<Action>) {
    if model.tabs.is_empty() {
        return;
    }
    let theme = theme(ui);
    let p = &theme.palette;
    let tabs: Vec<Tab<'_>> =
        model.tabs.iter().map(|tab| Tab { label: &tab.label, state: tab.state }).collect();
    let open = model.tabs.iter().position(|tab| tab.screen == model.screen).unwrap_or(0);
    let roomy = breadth(ui) != Breadth::Narrow;
    let block = t!(locale(ui), "shell-block", code = "2");
    let lead = if roomy { block.as_str() } else { "" };
    let clicked = FolderTabs { lead, block: Block::Two, tabs: &tabs, open }.show(ui, |ui| {
        if !roomy {
            return;
        }
        if model.crumbs.is_empty() {
            ui.add(Label::new(theme.text(Type::Small, p.encre_2, model.aside.as_str())).truncate());
        } else {
            crumbs::show(ui, &model.crumbs);
        }
    });
    if let Some(tab) = clicked.and_then(|index| model.tabs.get(index)) {
        actions.push(Action::Go(tab.screen));
    }
}

/// Ctrl+K, F1, text size, and the tabs. Consumed before the page sees them.
fn global_keys(ui: &Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::COMMAND, Key::K) {
        state.search = if state.search.is_some() { None } else { Some(Search::default()) };
        state.help = false;
    }
    if pressed(Modifiers::NONE, Key::F1) {
        state.help = !state.help;
        state.search = None;
    }
    let (least, most, step) = settings::TEXT;
    let now = model.settings.text_scale;
    let size = if pressed(Modifiers::COMMAND, Key::Plus) || pressed(Modifiers::COMMAND, Key::Equals) {
        (now + step).min(most)
    } else if pressed(Modifiers::COMMAND, Key::Minus) {
        now.saturating_sub(step).max(least)
    } else if pressed(Modifiers::COMMAND, Key::Num0) {
        least
    } else {
        now
    };
    if size != now {
        actions.push(Action::Set(Settings { text_scale: size, ..model.settings.clone() }));
    }
    if state.search.is_none() && !state.help {
        tab_keys(ui, model, actions);
    }
}

fn tab_keys(ui: &Ui, model: &Model, actions: &mut Vec<Action>) {
    let Some(open) = model.tabs.iter().position(|tab| tab.screen == model.screen) else { return };
    let count = model.tabs.len();
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let to = if pressed(Modifiers::COMMAND | Modifiers::SHIFT, Key::Tab) {
        Some((open + count - 1) % count)
    } else if pressed(Modifiers::COMMAND, Key::Tab) {
        Some((open + 1) % count)
    } else if model.screen == Screen::Meeting {
        // There the digits choose among the beginnings of questions.
        None
    } else {
        [Key::Num1, Key::Num2, Key::Num3].into_iter().position(|key| pressed(Modifiers::COMMAND, key))
    };
    if let Some(tab) = to.filter(|to| *to != open).and_then(|to| model.tabs.get(to)) {
        actions.push(Action::Go(tab.screen));
    }
}

fn sheets(ui: &Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    if state.help && keys::show(ui.ctx(), &model.help) {
        state.help = false;
    }
    let Some(search) = &mut state.search else { return };
    match places::show(ui.ctx(), &model.places, search) {
        places::Outcome::Open => {}
        places::Outcome::Closed => state.search = None,
        places::Outcome::Gone(goes) => {
            state.search = None;
            match goes {
                Goes::Act(action) => actions.push(action),
                Goes::Case(case) => {
                    home::point_to_cases(ui.ctx(), Some(case));
                    actions.push(Action::Go(Screen::Home));
                }
                Goes::Help => state.help = true,
            }
        }
    }
}
