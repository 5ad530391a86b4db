//! The form of a calculator: its inputs two by two, its choices, its lists row by row.

use super::{
    fields::{Desk, head, row},
    state::Slot,
    terms_view::label,
};
use crate::{
    activities::financing::tools::{Cells, Counted, Entry, Form, Input, Kind, Sheet, Tool},
    base::{Date, Percent},
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{icon, space},
        widgets::{Button, IconButton, segmented},
    },
};
use egui::{Align, Layout, Ui};

/// Most rows of a list.
const ROWS: usize = 60;

/// Shows the form; what is typed goes to the sheet.
pub(super) fn form(
    ui: &mut Ui,
    today: Date,
    (at, tool): (usize, &'static Tool),
    desk: &mut Desk,
    sheet: &mut Sheet,
) {
    let locale = &*locale(ui);
    let mut narrow: Vec<usize> = Vec::new();
    for (index, input) in tool.inputs.iter().enumerate() {
        if matches!(input.kind, Kind::Amount | Kind::Percent | Kind::Count(..)) {
            narrow.push(index);
            continue;
        }
        fields(ui, locale, today, (at, tool), &std::mem::take(&mut narrow), desk, sheet);
        match input.kind {
            Kind::Rows(cells) => list(ui, locale, today, (at, index, input.key, cells), desk, sheet),
            Kind::Year => {
                let years: Vec<i16> = (-2..=1).map(|by| today.year().saturating_add(by)).collect();
                let names: Vec<String> = years.iter().map(ToString::to_string).collect();
                let now = Form::new(tool.inputs, sheet, today).entry(input.key);
                let now = years.iter().position(|year| Some(entry_of(*year)) == now);
                if let Some(chosen) = choose(ui, &named(locale, input.key), &names, now, desk) {
                    sheet.values.insert(input.key.to_owned(), entry_of(years[chosen]));
                }
            }
            Kind::Choice(choices) => {
                let names: Vec<String> =
                    choices.iter().map(|choice| locale.named(&format!("tool-choice-{choice}"))).collect();
                let now = match Form::new(tool.inputs, sheet, today).entry(input.key) {
                    Some(Entry::Choice(now)) => now as usize,
                    _ => 0,
                };
                if let Some(chosen) = choose(ui, &named(locale, input.key), &names, Some(now), desk) {
                    let chosen = u32::try_from(chosen).unwrap_or(0);
                    sheet.values.insert(input.key.to_owned(), Entry::Choice(chosen));
                }
            }
            Kind::Amount | Kind::Percent | Kind::Count(..) => {}
        }
    }
    fields(ui, locale, today, (at, tool), &narrow, desk, sheet);
}

fn entry_of(year: i16) -> Entry {
    Entry::Count(u32::try_from(year).unwrap_or(0))
}

fn named(locale: &Locale, key: &str) -> String {
    locale.named(&format!("tool-in-{key}"))
}

/// A label, and choices under it; what was chosen when that changed.
fn choose(ui: &mut Ui, name: &str, names: &[String], now: Option<usize>, desk: &Desk) -> Option<usize> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    // No place of the list: nothing shows as chosen.
    let mut chosen = now.unwrap_or(usize::MAX);
    ui.scope(|ui| {
        label(ui, name);
        ui.add_enabled_ui(!desk.read_only, |ui| segmented(ui, name, &names, &mut chosen)).inner
    })
    .inner
    .then_some(chosen)
}

/// Inputs of one value, two by two.
fn fields(
    ui: &mut Ui,
    locale: &Locale,
    today: Date,
    (at, tool): (usize, &'static Tool),
    narrow: &[usize],
    desk: &mut Desk,
    sheet: &mut Sheet,
) {
    for pair in narrow.chunks(2) {
        row(ui, [1.0, 1.0], |ui, cell| {
            let Some((index, input)) = pair.get(cell).and_then(|at| Some((*at, tool.inputs.get(*at)?)))
            else {
                return;
            };
            let now = Form::new(tool.inputs, sheet, today).entry(input.key);
            let slot = Slot::Tool(at, index, None);
            if let Some(typed) = field(ui, locale, desk, slot, &named(locale, input.key), input, now) {
                sheet.values.insert(input.key.to_owned(), typed);
            }
        });
    }
}

/// One field; what was typed when that changed. An emptied field is a zero.
fn field(
    ui: &mut Ui,
    locale: &Locale,
    desk: &mut Desk,
    slot: Slot,
    label: &str,
    input: &Input,
    now: Option<Entry>,
) -> Option<Entry> {
    let id = slot.id();
    if desk.wanted == Some(slot) {
        desk.wanted = None;
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    match input.kind {
        Kind::Amount => {
            let now = if let Some(Entry::Amount(now)) = now { now } else { crate::base::Money::ZERO };
            let typed = desk.optional(ui, id, label, Some(now)).unwrap_or_default();
            if ui.memory(|memory| memory.has_focus(id)) {
                desk.slot = Some(slot);
            }
            (typed != now).then_some(Entry::Amount(typed))
        }
        Kind::Percent => {
            let now = if let Some(Entry::Percent(now)) = now { now } else { Percent::ZERO };
            let typed = desk.percent(ui, id, label, now);
            (typed != now).then_some(Entry::Percent(typed))
        }
        Kind::Count(counted, most) => {
            let now = if let Some(Entry::Count(now)) = now { now } else { 0 };
            let typed = desk.count(ui, id, (label, &unit(locale, counted)), most, now);
            (typed != now).then_some(Entry::Count(typed))
        }
        Kind::Year | Kind::Choice(_) | Kind::Rows(_) => None,
    }
}

fn unit(locale: &Locale, counted: Counted) -> String {
    match counted {
        Counted::Days => t!(locale, "tool-unit-days"),
        Counted::Months => t!(locale, "credit-unit-month"),
        Counted::Years => t!(locale, "credit-unit-year"),
        Counted::Times => t!(locale, "figure-unit-times"),
        Counted::Things => String::new(),
    }
}

/// A list: one row after the other, each with a cross, and a button that adds one.
fn list(
    ui: &mut Ui,
    locale: &Locale,
    today: Date,
    (at, index, key, cells): (usize, usize, &str, &'static [Input]),
    desk: &mut Desk,
    sheet: &mut Sheet,
) {
    head(ui, &locale.named(&format!("tool-list-{key}")));
    let one = locale.named(&format!("tool-row-{key}"));
    let count = sheet.list(key).len();
    let mut away = None;
    for line in 0..count {
        let name = format!("{one}\u{a0}{}", line + 1);
        let now: Vec<Option<Entry>> = Form::new(&[], sheet, today)
            .row(cells, key, line)
            .map(|form| cells.iter().map(|cell| form.entry(cell.key)).collect())
            .unwrap_or_default();
        let mut typed: Vec<(usize, Entry)> = Vec::new();
        ui.push_id((key, line), |ui| {
            let mut cell_field = |ui: &mut Ui, cell: usize, desk: &mut Desk| {
                let Some(input) = cells.get(cell) else { return };
                let label = if cells.len() == 1 {
                    name.clone()
                } else {
                    format!("{name}, {}", small(&named(locale, input.key)))
                };
                let slot = Slot::Tool(at, index, Some((line, cell)));
                let now = now.get(cell).copied().flatten();
                typed.extend(field(ui, locale, desk, slot, &label, input, now).map(|entry| (cell, entry)));
            };
            let mut pressed = false;
            match cells.len() {
                1 => row(ui, [2.0, 0.24], |ui, cell| match cell {
                    0 => cell_field(ui, 0, desk),
                    _ => pressed = cross(ui, locale, &name, desk, true),
                }),
                2 => row(ui, [1.0, 1.0, 0.24], |ui, cell| match cell {
                    2 => pressed = cross(ui, locale, &name, desk, true),
                    cell => cell_field(ui, cell, desk),
                }),
                many => {
                    ui.horizontal(|ui| {
                        head(ui, &name);
                        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                            pressed = cross(ui, locale, &name, desk, false);
                        });
                    });
                    for first in (0..many).step_by(2) {
                        row(ui, [1.0, 1.0], |ui, cell| cell_field(ui, first + cell, desk));
                    }
                }
            }
            if pressed {
                away = Some(line);
            }
        });
        if let Some(row) = sheet.rows.get_mut(key).and_then(|rows| rows.get_mut(line)) {
            let typed =
                typed.into_iter().filter_map(|(at, entry)| Some((cells.get(at)?.key.to_owned(), entry)));
            row.extend(typed);
        }
    }
    let next = format!("{one}\u{a0}{}", count + 1);
    let words = t!(locale, "tool-add", name = next.as_str());
    if !desk.read_only && count < ROWS && ui.add(Button::text(&words).small().icon(icon::PLUS)).clicked() {
        sheet.rows.entry(key.to_owned()).or_default().push(Cells::new());
        desk.wanted = Some(Slot::Tool(at, index, Some((count, 0))));
    }
    if let Some(rows) = sheet.rows.get_mut(key) {
        if let Some(away) = away.filter(|away| *away < rows.len()) {
            rows.remove(away);
        }
        if rows.is_empty() {
            sheet.rows.remove(key);
        }
    }
    ui.add_space(space::XS);
}

/// The cross that removes a row; beside fields it stands as low as they do.
fn cross(ui: &mut Ui, locale: &Locale, name: &str, desk: &Desk, lowered: bool) -> bool {
    if desk.read_only {
        return false;
    }
    if lowered {
        ui.add_space(19.0);
    }
    ui.add(IconButton::new(icon::X, &t!(locale, "tool-remove", name = name)).bare()).clicked()
}

/// Words that follow others begin small, initials do not.
fn small(words: &str) -> String {
    let mut letters = words.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            format!("{}{}", first.to_lowercase(), letters.as_str())
        }
        _ => words.to_owned(),
    }
}
