//! The account at the bank: the balance at the end of each month as a line, then the months as a table.

use super::{
    chart::closing_chart,
    document_view,
    model::{DocumentItem, Model, MonthRow},
    parts,
    proof::{month, pin_tag},
    state::UiState,
};
use crate::{
    activities::Evidence,
    base::{LineId, Money},
    locale::Locale,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, theme},
        widgets::{Column, Evidence as Link, RowInfo, Table, paint_flash},
    },
};
use egui::{Align, Rangef, RichText, Ui, vec2};

/// Shows head, chart and table.
pub(super) fn account(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    document: &DocumentItem,
    actions: &mut Vec<Action>,
) {
    let locale = locale(ui);
    let own = document_view::subtitle(ui, state, &document.subtitle);
    parts::head(ui, &document.title, &own, document_view::PIN_WIDTH, |ui| {
        document_view::pin_button(ui, model, state, actions);
    });
    if ui.available_height() > 300.0 {
        closing_chart(ui, &model.months, model.overdraft);
    }
    table(ui, model, state, &locale, document, actions);
}

fn table(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    locale: &Locale,
    document: &DocumentItem,
    actions: &mut Vec<Action>,
) {
    let theme = theme(ui);
    let titles = [
        t!(locale, "file-month"),
        t!(locale, "file-opening"),
        t!(locale, "file-credits"),
        t!(locale, "file-debits"),
        t!(locale, "file-closing"),
        t!(locale, "file-lowest"),
        t!(locale, "file-debit-days"),
        t!(locale, "file-rejects"),
        t!(locale, "file-cards"),
    ];
    let widths = [100.0, 78.0, 62.0, 62.0, 62.0, 68.0, 76.0, 54.0, 60.0];
    let columns: Vec<Column<'_>> = titles
        .iter()
        .zip(widths)
        .enumerate()
        .map(
            |(at, (title, width))| {
                if at == 0 { Column::text(title, width) } else { Column::figures(title, width) }
            },
        )
        .collect();
    let evidence = |row: &MonthRow| Evidence::Line(document.id.clone(), LineId::new(row.key.clone()));
    let on = model.months.iter().position(|row| state.chosen.as_ref() == Some(&evidence(row)));
    let goal = state.revealing.is_some().then_some(on).flatten();
    let height = theme.row_height(true);
    let mut spans = [Rangef::NOTHING; 9];
    let name = t!(locale, "file-months");
    let table = Table::new(&name, &columns).row_height(height).selected(on).frozen(1);
    let answer = table.max_height(ui.available_height()).show(
        ui,
        model.months.len(),
        |at| RowInfo::named(month(locale, &model.months[at].key)),
        |ui, at, column| {
            let row = &model.months[at];
            if column == 0 {
                follow(ui, at, goal, height);
            }
            let cell = ui.max_rect().expand2(vec2(8.0, 0.0));
            paint_flash(ui, cell, parts::flash_id(&evidence(row)));
            spans[column] = cell.x_range();
            let pin = model.pin(&evidence(row));
            if column == 0 {
                ui.spacing_mut().item_spacing.x = 11.0;
                if let Some(number) = pin {
                    ui.add(Link::tag(&pin_tag(number)).source(&month(locale, &row.key)));
                }
                parts::marked(ui, RichText::new(long_month(&row.key)), pin.is_some());
            } else {
                figure(ui, locale, row, column);
            }
        },
    );
    state.panes[1] = Some(ui.id().with(&name).with("focus"));
    if let Some(at) = answer.chosen {
        let row = &model.months[at];
        let pointer = ui.input(|i| i.pointer.primary_clicked().then(|| i.pointer.interact_pos()).flatten());
        let column = pointer.and_then(|at| spans.iter().position(|span| span.contains(at.x)));
        let amount = column.and_then(|column| amount(row, column));
        if amount.is_none_or(|amount| !document_view::copy(model, state, &evidence(row), amount)) {
            state.chosen = Some(evidence(row));
        }
    }
    if answer.opened.is_some() {
        document_view::pin(model, state, actions);
    }
}

/// « 03/2026 » for `2026-03`: dates in tables are figures.
fn long_month(key: &str) -> String {
    key.split_once('-').map_or_else(|| key.to_owned(), |(year, month)| format!("{month}/{year}"))
}

/// The amount in a column, where it holds one.
fn amount(row: &MonthRow, column: usize) -> Option<Money> {
    match column {
        1..=5 => Some(row.amounts[column - 1]),
        8 => Some(row.card_takings),
        _ => None,
    }
}

fn figure(ui: &mut Ui, locale: &Locale, row: &MonthRow, column: usize) {
    let theme = theme(ui);
    let p = &theme.palette;
    let text = match (amount(row, column), column) {
        (Some(amount), _) => locale.euros(amount),
        (None, 6) => row.debit_days.to_string(),
        (None, _) => row.rejects.to_string(),
    };
    // The balances are what is read: the rest stands back.
    let (font, ink) = match column {
        4 => (Type::SmallStrong, p.encre),
        5 => (Type::Small, p.encre),
        6 if row.debit_days > 0 => (Type::SmallStrong, p.encre),
        7 if row.rejects > 0 => (Type::SmallStrong, p.encre),
        _ => (Type::Small, p.encre_2),
    };
    ui.label(RichText::new(text).font(font.font()).color(ink));
}

#[expect(clippy::cast_precision_loss, reason = "a row number is small")]
fn follow(ui: &Ui, at: usize, goal: Option<usize>, height: f32) {
    if let Some(goal) = goal {
        let down = (goal as f32 - at as f32) * height;
        ui.scroll_to_rect(ui.max_rect().translate(vec2(0.0, down)), Some(Align::Center));
    }
}
