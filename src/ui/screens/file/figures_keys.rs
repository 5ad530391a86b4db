//! The sheet of figures from the keyboard: arrows and Enter go from cell to cell, Ctrl+C and Ctrl+V speak with a spreadsheet.

use super::{
    figures::FigureGroup,
    figures_view::field_id,
    model::Model,
    sheet,
    state::{Panel, UiState},
};
use crate::{
    finance::Balance,
    locale::Locale,
    session::Command,
    ui::{
        screens::Action,
        widgets::{caret_ends, forget_typing, has_selection},
    },
};
use egui::{Event, Key, Modifiers, Ui};

/// Takes the keys of the cell that has the focus, before the cell itself does.
pub(super) fn keys(ui: &Ui, model: &Model, state: &mut UiState, locale: &Locale, actions: &mut Vec<Action>) {
    if state.panel != Panel::Figures {
        return;
    }
    let Some(group) = open_group(model, state) else { return };
    let Some((row, column)) = focused(ui, group) else { return };
    step(ui, group, state, (row, column));
    let copies = ui.input(|input| input.events.contains(&Event::Copy));
    let id = field_id(group.rows[row].balance, group.rows[row].cells[column].year);
    // What is selected in the cell is copied by the cell.
    if copies && !has_selection(ui, id) {
        ui.input_mut(|input| input.events.retain(|event| *event != Event::Copy));
        copy(ui, model, state, locale);
    }
    if !model.read_only
        && let Some(text) = take_block(ui)
    {
        paste(ui, model, state, &text, (row, column), actions);
    }
}

/// Puts the open part of the sheet on the clipboard.
pub(super) fn copy(ui: &Ui, model: &Model, state: &UiState, locale: &Locale) {
    if let Some(group) = open_group(model, state) {
        ui.ctx().copy_text(sheet::copied(group, &model.figure_years, locale));
    }
}

fn open_group<'a>(model: &'a Model, state: &UiState) -> Option<&'a FigureGroup> {
    model.figures.iter().find(|group| group.group == state.group)
}

/// The row and the column of the cell that has the focus.
fn focused(ui: &Ui, group: &FigureGroup) -> Option<(usize, usize)> {
    let id = ui.memory(egui::Memory::focused)?;
    group.rows.iter().enumerate().find_map(|(at, row)| {
        let column = row.cells.iter().position(|cell| field_id(row.balance, cell.year) == id)?;
        Some((at, column))
    })
}

/// Goes to the next cell: up and down always, left and right from the ends of what is typed. Enter goes down, and
/// leaves the last cell.
fn step(ui: &Ui, group: &FigureGroup, state: &mut UiState, (row, column): (usize, usize)) {
    let id_at = |row: usize, column: usize| {
        let row = group.rows.get(row)?;
        row.cells.get(column).map(|cell| field_id(row.balance, cell.year))
    };
    let (starts, ends) = id_at(row, column).map_or((false, false), |id| caret_ends(ui, id));
    let below = id_at(row + 1, column);
    let above = row.checked_sub(1).and_then(|row| id_at(row, column));
    let before = column.checked_sub(1).and_then(|column| id_at(row, column)).filter(|_| starts);
    let after = id_at(row, column + 1).filter(|_| ends);
    let keys = [
        (Modifiers::NONE, Key::ArrowDown, below),
        (Modifiers::NONE, Key::ArrowUp, above),
        (Modifiers::NONE, Key::ArrowLeft, before),
        (Modifiers::NONE, Key::ArrowRight, after),
        (Modifiers::NONE, Key::Enter, below),
        (Modifiers::SHIFT, Key::Enter, above),
    ];
    for (modifiers, key, to) in keys {
        if let Some(to) = to
            && ui.input_mut(|input| input.consume_key(modifiers, key))
        {
            state.focus = Some(to);
        }
    }
}

/// A paste of several cells; that of one is left to the cell.
fn take_block(ui: &Ui) -> Option<String> {
    ui.input_mut(|input| {
        let is_block = |event: &Event| match event {
            Event::Paste(text) => text.contains(['\t', '\n', '\r']),
            _ => false,
        };
        let at = input.events.iter().position(is_block)?;
        match input.events.remove(at) {
            Event::Paste(text) => Some(text),
            _ => None,
        }
    })
}

fn paste(
    ui: &Ui,
    model: &Model,
    state: &mut UiState,
    text: &str,
    from: (usize, usize),
    actions: &mut Vec<Action>,
) {
    let Some(group) = open_group(model, state) else { return };
    let rows: Vec<Balance> = group.rows.iter().map(|row| row.balance).collect();
    let (mut taken, mut unread) = (0, 0);
    for cell in sheet::pasted(text, &rows, &model.figure_years, from) {
        match cell.value {
            Ok(value) => {
                taken += 1;
                let id = field_id(cell.balance, cell.year);
                forget_typing(ui, id);
                // The cell that has the focus shows what it is given; it is entered all the same.
                if ui.memory(|memory| memory.has_focus(id)) {
                    state.figures.insert((cell.balance, cell.year), Some(value));
                } else {
                    state.figures.remove(&(cell.balance, cell.year));
                }
                actions.push(Action::Command(Command::Compute(cell.balance, cell.year, value)));
            }
            Err(_unreadable) => unread += 1,
        }
    }
    state.pasted = Some((taken, unread));
}
