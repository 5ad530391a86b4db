//! The table of the séances, last touched first.

use crate::{
    locale::Locale,
    t,
    ui::{
        screens::{Action, SeanceRow},
        text::locale,
        theme::{Type, space, theme},
        widgets::{Breadth, Button, Card, Column, RowInfo, Table, breadth},
    },
};
use egui::{Label, Rect, Ui, UiBuilder, text::LayoutJob, vec2};

/// So many rows before « Toutes les séances ».
const FEW: usize = 5;

/// A row of the table, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecentRow {
    /// Its number in the store.
    pub id: i64,
    /// « 13 oct. ».
    pub day: String,
    /// The case.
    pub title: String,
    /// Who was met.
    pub client: String,
    /// « Guidé ».
    pub mode: String,
    /// « 9,5/20 », or « en cours ».
    pub mark: String,
    /// One thing to remember.
    pub note: String,
}

/// What the table remembers.
#[derive(Clone, Debug, Default)]
pub struct RecentState {
    /// All rows, or the first few.
    pub all: bool,
    /// The row chosen with the arrows.
    pub chosen: Option<usize>,
}

/// The rows of the table.
pub(super) fn rows(locale: &Locale, seances: &[SeanceRow]) -> Vec<RecentRow> {
    seances
        .iter()
        .map(|row| RecentRow {
            id: row.id,
            day: row.day.clone(),
            title: row.title.clone(),
            client: row.client.clone(),
            mode: locale.mode(row.mode),
            mark: match row.mark {
                Some(mark) => t!(locale, "home-mark", mark = locale.number(mark, 1)),
                None => t!(locale, "home-going-on"),
            },
            note: row.note.clone(),
        })
        .collect()
}

/// Shows the card at least so high.
pub(super) fn show(ui: &mut Ui, rows: &[RecentRow], state: &mut RecentState, height: f32) -> Option<Action> {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let title = t!(locale, "home-recent");
    let count = rows.len();
    let (all, mut toggled) = (state.all, false);
    let card = Card::new().title(&title).min_height(height);
    let answer = card.show_with(
        ui,
        |ui| {
            if count > FEW {
                let words = if all {
                    t!(locale, "home-recent-few")
                } else {
                    t!(locale, "home-recent-all", count = count)
                };
                toggled = ui.add(Button::text(&words).small()).clicked();
            }
        },
        |ui| {
            if rows.is_empty() {
                ui.add_space(space::S);
                ui.label(theme.text(Type::Body, p.encre_2, t!(locale, "home-recent-none")));
                return None;
            }
            let shown = if all { count } else { count.min(FEW) };
            let rows = rows.get(..shown).unwrap_or(rows);
            if all {
                return table(ui, rows, &title, state);
            }
            // The few rows stand whole, however little of the page is left: the page scrolls, not the table.
            let whole = rows.iter().map(|_| row_height(ui)).sum::<f32>() + 34.0;
            let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), whole));
            let builder = UiBuilder::new().max_rect(place);
            ui.scope_builder(builder, |ui| table(ui, rows, &title, state)).inner
        },
    );
    if toggled {
        state.all = !state.all;
    }
    answer.inner
}

fn row_height(ui: &Ui) -> f32 {
    theme(ui).row_height(false).max(30.0)
}

fn table(ui: &mut Ui, rows: &[RecentRow], name: &str, state: &mut RecentState) -> Option<Action> {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let heads = [
        t!(locale, "home-recent-date"),
        t!(locale, "home-recent-case"),
        t!(locale, "home-recent-mode"),
        t!(locale, "home-recent-mark"),
        t!(locale, "home-recent-note"),
    ];
    let [date, case, mode, mark, note] = &heads;
    let whole = [
        Column::text(date, 74.0).fixed(),
        Column::text(case, 200.0),
        Column::text(mode, 92.0).fixed(),
        Column::figures(mark, 84.0),
        Column::text(note, 130.0),
    ];
    // One column: what to remember is in the debrief, a click away.
    let columns = if breadth(ui) == Breadth::Narrow { &whole[..4] } else { &whole[..] };
    let chosen = state.chosen.filter(|row| *row < rows.len());
    let table = Table::new(name, columns).row_height(row_height(ui)).selected(chosen);
    let answer = table.max_height(if state.all { 390.0 } else { f32::INFINITY }).show(
        ui,
        rows.len(),
        |index| RowInfo::named(format!("{} {}, {}", rows[index].day, rows[index].title, rows[index].mark)),
        |ui, row, column| {
            let row = &rows[row];
            match column {
                0 => drop(ui.label(theme.text(Type::Small, p.encre_2, row.day.as_str()))),
                1 => {
                    let mut job = LayoutJob::default();
                    job.append(&row.title, 0.0, theme.format(Type::SmallStrong, p.encre));
                    job.append(&format!(" · {}", row.client), 0.0, theme.format(Type::Small, p.encre_2));
                    ui.add(Label::new(job).truncate());
                }
                2 => drop(ui.label(row.mode.as_str())),
                3 => drop(ui.label(theme.text(Type::SmallStrong, p.encre, row.mark.as_str()))),
                _ => drop(ui.add(Label::new(row.note.as_str()).truncate())),
            }
        },
    );
    if answer.chosen.is_some() {
        state.chosen = answer.chosen;
    }
    answer.opened.and_then(|row| rows.get(row)).map(|row| Action::Resume(row.id))
}
