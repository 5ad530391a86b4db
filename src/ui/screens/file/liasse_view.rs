//! A liasse: one part at a time, the years side by side, each amount can be chosen, pinned and copied.

use super::{
    accounts::{BoxRow, Sheet, YearModel},
    document_view,
    model::Model,
    parts,
    proof::pin_tag,
    state::UiState,
};
use crate::{
    activities::Evidence,
    base::LineId,
    finance::Regime,
    locale::Locale,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, radius, theme},
        widgets::{Column, Evidence as Link, RowInfo, Table, TableAnswer, paint_flash, segmented},
    },
};
use egui::{
    Align, CornerRadius, EventFilter, Id, Key, Modifiers, Rangef, RichText, Stroke, StrokeKind, Ui, vec2,
};

/// Shows head and table of the liasse of `model.years[index]`.
pub(super) fn liasse(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    index: usize,
    actions: &mut Vec<Action>,
) {
    let Some(year) = model.years.get(index) else { return };
    let locale = locale(ui);
    head(ui, model, state, year.regime, actions);
    let rows: Vec<&BoxRow> = year.sheet(state.sheet).collect();
    if rows.is_empty() {
        parts::empty(ui, icon::TABLE, &t!(locale, "file-sheet-empty"));
        return;
    }
    let shown: Vec<&YearModel> = model.years.iter().skip(index).take(3).collect();
    table(ui, model, state, &locale, &rows, &shown, actions);
}

fn head(ui: &mut Ui, model: &Model, state: &mut UiState, regime: Regime, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let title = match state.sheet {
        Sheet::Assets => t!(locale, "file-sheet-assets"),
        Sheet::Liabilities => t!(locale, "file-sheet-liabilities"),
        Sheet::Income => t!(locale, "file-sheet-income"),
        Sheet::Annexes => t!(locale, "file-sheet-annexes"),
    };
    let own = document_view::subtitle(ui, state, state.sheet.forms(regime));
    parts::head(ui, &title, &own, 262.0 + document_view::PIN_WIDTH, |ui| {
        let mut chosen = Sheet::ALL.iter().position(|s| *s == state.sheet).unwrap_or(0);
        let tabs = [
            t!(locale, "file-assets"),
            t!(locale, "file-liabilities"),
            t!(locale, "file-income"),
            t!(locale, "file-annexes"),
        ];
        let tabs: Vec<&str> = tabs.iter().map(String::as_str).collect();
        document_view::pin_button(ui, model, state, actions);
        if segmented(ui, &t!(locale, "file-sheet"), &tabs, &mut chosen) {
            state.sheet = Sheet::ALL[chosen];
        }
    });
}

fn columns(titles: &[String], width: f32) -> Vec<Column<'_>> {
    let tight = width < 600.0;
    let mut columns = vec![
        Column::text("", if tight { 36.0 } else { 42.0 }).fixed(),
        Column::text(titles[0].as_str(), 170.0),
    ];
    let widths = if tight { [100.0, 96.0, 72.0] } else { [110.0, 106.0, 78.0] };
    let years = titles.len() - 2;
    for (title, width) in titles[1..=years].iter().zip(widths) {
        columns.push(Column::figures(title, width));
    }
    columns.push(Column::figures(&titles[years + 1], if tight { 62.0 } else { 70.0 }));
    columns
}

fn table(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    locale: &Locale,
    rows: &[&BoxRow],
    shown: &[&YearModel],
    actions: &mut Vec<Action>,
) {
    let theme = theme(ui);
    let mut titles = vec![t!(locale, "file-box")];
    titles.extend(shown.iter().map(|y| y.year.to_string()));
    titles.push(match shown {
        [now, before, ..] => format!("{:02}/{:02}", now.year % 100, before.year % 100),
        _ => String::new(),
    });
    let columns = columns(&titles, ui.available_width());
    let name = t!(locale, "file-table", part = sheet_name(locale, state.sheet));
    let (row_now, column_now) = place_of(state, rows, shown);
    let height = theme.row_height(true);
    let goal = state.revealing.is_some().then_some(row_now).flatten();
    let mut spans = vec![Rangef::NOTHING; shown.len()];
    let mut pressed = None;
    let table = Table::new(&name, &columns).row_height(height).selected(row_now).frozen(2);
    let answer = table.max_height(ui.available_height()).show(
        ui,
        rows.len(),
        |row| {
            let row = rows[row];
            let name = format!("{} {}", row.code, row.label);
            if row.total { RowInfo::total(name) } else { RowInfo::named(name) }
        },
        |ui, at, column| {
            let row = rows[at];
            if column == 0 {
                follow(ui, at, goal, height);
            }
            let at_year = column.checked_sub(2).filter(|year| *year < shown.len());
            let evidence = at_year.and_then(|year| evidence(row, shown[year], year));
            let flashed = shown.iter().enumerate().filter_map(|(y, year)| self::evidence(row, year, y));
            for one in flashed {
                paint_flash(ui, ui.max_rect().expand2(vec2(8.0, 0.0)), parts::flash_id(&one));
            }
            if let Some(year) = at_year {
                spans[year] = ui.max_rect().expand2(vec2(8.0, 0.0)).x_range();
                let chosen = row_now == Some(at) && column_now == year;
                if amount(ui, model, locale, row, year, evidence.as_ref(), chosen) {
                    pressed = Some((at, year));
                }
            } else {
                words(ui, locale, row, column);
            }
        },
    );
    if let Some((row, year)) = pressed {
        state.chosen = evidence(rows[row], shown[year], year);
    }
    let focus = focus_id(ui, &name);
    state.panes[1] = Some(focus);
    answered(ui, model, state, &answer, rows, shown, &spans, actions);
    sideways(ui, state, focus, rows, shown);
}

/// The table takes the focus under this id: arrows to the sides choose the year, which a table of rows does not know.
fn focus_id(ui: &Ui, name: &str) -> Id {
    ui.id().with(name).with("focus")
}

fn sheet_name(locale: &Locale, sheet: Sheet) -> String {
    match sheet {
        Sheet::Assets => t!(locale, "file-assets"),
        Sheet::Liabilities => t!(locale, "file-liabilities"),
        Sheet::Income => t!(locale, "file-income"),
        Sheet::Annexes => t!(locale, "file-annexes"),
    }
}

/// Scrolls to a row from any row in sight: all are as high as each other.
#[expect(clippy::cast_precision_loss, reason = "a row number is small")]
fn follow(ui: &Ui, at: usize, goal: Option<usize>, height: f32) {
    if let Some(goal) = goal {
        let down = (goal as f32 - at as f32) * height;
        ui.scroll_to_rect(ui.max_rect().translate(vec2(0.0, down)), Some(Align::Center));
    }
}

/// Row and column of the chosen line; the first column when it lies elsewhere.
fn place_of(state: &UiState, rows: &[&BoxRow], shown: &[&YearModel]) -> (Option<usize>, usize) {
    let Some(Evidence::Line(document, line)) = &state.chosen else { return (None, 0) };
    let Some(year) = shown.iter().position(|y| y.document.as_ref() == Some(document)) else {
        return (None, 0);
    };
    (rows.iter().position(|row| row.code == line.as_str()), year)
}

/// What a pin on an amount keeps: the box of the liasse of its own year. An empty box proves nothing.
fn evidence(row: &BoxRow, year: &YearModel, at: usize) -> Option<Evidence> {
    row.amounts.get(at).copied().flatten()?;
    Some(Evidence::Line(year.document.clone()?, LineId::new(row.code)))
}

fn words(ui: &mut Ui, locale: &Locale, row: &BoxRow, column: usize) {
    let theme = theme(ui);
    let p = &theme.palette;
    match column {
        0 => drop(ui.label(RichText::new(row.code).color(p.encre_2))),
        1 if row.detail => {
            ui.add_space(14.0);
            let label = row.label.rsplit(" – ").next().unwrap_or(row.label);
            ui.label(RichText::new(label).color(p.encre_2));
        }
        1 => drop(ui.label(row.label)),
        _ => {
            if let Some(share) = row.change {
                ui.label(
                    RichText::new(parts::change(locale, share)).font(Type::Small.font()).color(p.encre_2),
                );
            }
        }
    }
}

/// An amount, on yellow behind its tag when it is pinned; `true` when the tag was pressed.
fn amount(
    ui: &mut Ui,
    model: &Model,
    locale: &Locale,
    row: &BoxRow,
    year: usize,
    evidence: Option<&Evidence>,
    chosen: bool,
) -> bool {
    let Some(amount) = row.amounts.get(year).copied().flatten() else { return false };
    let theme = theme(ui);
    let p = &theme.palette;
    let pin = evidence.and_then(|e| model.pin(e));
    let mut text = RichText::new(locale.euros(amount));
    if year == 2 && !row.total {
        text = text.color(p.encre_2);
    }
    ui.spacing_mut().item_spacing.x = 11.0;
    if chosen {
        let cell = ui.max_rect().expand2(vec2(5.0, -2.0));
        let stroke = Stroke::new(1.0, p.action);
        ui.painter().rect_stroke(cell, CornerRadius::same(radius::BADGE), stroke, StrokeKind::Inside);
    }
    parts::marked(ui, text, pin.is_some());
    pin.is_some_and(|number| {
        let source = format!("{} {}", row.code, row.label);
        ui.add(Link::tag(&pin_tag(number)).source(&source)).clicked()
    })
}

#[expect(clippy::too_many_arguments, reason = "one private step of `table`")]
fn answered(
    ui: &Ui,
    model: &Model,
    state: &mut UiState,
    answer: &TableAnswer,
    rows: &[&BoxRow],
    shown: &[&YearModel],
    spans: &[Rangef],
    actions: &mut Vec<Action>,
) {
    let Some(row) = answer.chosen.map(|row| rows[row]) else {
        if answer.opened.is_some() {
            document_view::pin(model, state, actions);
        }
        return;
    };
    let pointer = ui.input(|i| i.pointer.primary_clicked().then(|| i.pointer.interact_pos()).flatten());
    let column = pointer.and_then(|at| spans.iter().position(|span| span.contains(at.x)));
    let (_, before) = place_of(state, rows, shown);
    // A click on an amount goes to the field that waits for one; a click on the label chooses the row.
    if let Some(year) = column
        && let Some(evidence) = evidence(row, shown[year], year)
        && let Some(amount) = row.amounts[year]
        && document_view::copy(model, state, &evidence, amount)
    {
        return;
    }
    let wanted = column.unwrap_or(before);
    let mut order = std::iter::once(wanted).chain(0..shown.len());
    let found = order.find_map(|year| evidence(row, shown[year], year));
    state.chosen = found.or_else(|| state.chosen.clone());
    if answer.opened.is_some() {
        document_view::pin(model, state, actions);
    }
}

/// Arrows to the sides choose the year while the table has the focus.
fn sideways(ui: &Ui, state: &mut UiState, id: Id, rows: &[&BoxRow], shown: &[&YearModel]) {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let by = ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowRight) {
            1
        } else if input.consume_key(Modifiers::NONE, Key::ArrowLeft) {
            -1
        } else {
            0
        }
    });
    let (Some(row), year) = place_of(state, rows, shown) else { return };
    if by != 0 {
        let to = parts::step(year, by, shown.len());
        if let Some(evidence) = evidence(rows[row], shown[to], to) {
            state.chosen = Some(evidence);
        }
    }
}
