//! Tables: hairlines, figures at the right, one row chosen, heads that sort; only the rows in sight are laid out.

mod column;
mod keys;
mod rows;

pub use column::{Column, RowInfo, Side, TableAnswer};

use super::paint;
use crate::ui::theme::theme;
use egui::{ScrollArea, Ui};
use std::ops::Range;

/// A table; cells are filled by the screen.
#[derive(Clone, Debug)]
#[must_use = "a table shows when `show` is called"]
pub struct Table<'a> {
    name: &'a str,
    columns: &'a [Column<'a>],
    row_height: Option<f32>,
    selected: Option<usize>,
    selectable: bool,
    sort: Option<(usize, bool)>,
    frozen: usize,
    max_height: f32,
}

const HEAD: f32 = 30.0;
const PAD: f32 = 8.0;

impl<'a> Table<'a> {
    /// A table with these columns; `name` tells it apart on the screen and to screen readers.
    pub const fn new(name: &'a str, columns: &'a [Column<'a>]) -> Self {
        Self {
            name,
            columns,
            row_height: None,
            selected: None,
            selectable: false,
            sort: None,
            frozen: 0,
            max_height: f32::INFINITY,
        }
    }

    /// Another height of row than 28 points: `theme.row_height(true)` where dense, more for two lines.
    pub const fn row_height(mut self, height: f32) -> Self {
        self.row_height = Some(height);
        self
    }

    /// Rows can be chosen; this one is.
    pub const fn selected(mut self, row: Option<usize>) -> Self {
        self.selected = row;
        self.selectable = true;
        self
    }

    /// Sorted by this column, ascending or not: an arrow says so.
    pub const fn sorted(mut self, column: usize, ascending: bool) -> Self {
        self.sort = Some((column, ascending));
        self
    }

    /// So many columns stay in sight when a wide table moves sideways.
    pub const fn frozen(mut self, columns: usize) -> Self {
        self.frozen = columns;
        self
    }

    /// Scrolls beyond this height in points.
    pub const fn max_height(mut self, height: f32) -> Self {
        self.max_height = height;
        self
    }

    /// Shows `count` rows. `info` names a row; `cell` fills a cell, whose plain `ui.label` is in the right face already.
    pub fn show(
        self,
        ui: &mut Ui,
        count: usize,
        info: impl Fn(usize) -> RowInfo,
        mut cell: impl FnMut(&mut Ui, usize, usize),
    ) -> TableAnswer {
        let theme = theme(ui);
        let id = ui.id().with(self.name);
        let height = self.row_height.unwrap_or(theme.row_height(false));
        let mut answer = TableAnswer::default();
        let room = ui.available_width();
        let spans = self.spans(room);
        let whole = spans.last().map_or(0.0, |span| span.end);
        let focus = self.focus(ui, id, count, &mut answer);
        let mut body = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            // The bar floats over the padding: hairlines reach the border of the card.
            ui.spacing_mut().scroll.floating_allocated_width = 0.0;
            ui.set_width(whole);
            self.head(ui, &theme, id, &spans, &mut answer);
            let mut area = ScrollArea::vertical().id_salt((id, "rows")).max_height(self.max_height - HEAD);
            area = area.auto_shrink([false, true]);
            if let Some(row) = answer.chosen {
                area = self.follow(ui, area, id, row, height);
            }
            let output = area.show_rows(ui, height, count, |ui, rows| {
                for row in rows {
                    self.row(ui, &theme, id, row, &spans, height, &info(row), &mut cell, &mut answer);
                }
            });
            let seen = (output.state.offset.y, output.inner_rect.height());
            ui.data_mut(|data| data.insert_temp(id.with("seen"), seen));
            ui.min_rect()
        };
        let rect = if whole > room + 0.5 {
            ScrollArea::horizontal().id_salt((id, "wide")).show(ui, body).inner_rect
        } else {
            body(ui)
        };
        if let Some(response) = focus {
            paint::focus_ring(ui, &response, &theme, rect.shrink(2.0), 2);
        }
        answer
    }

    /// Left and right of each column, the free width shared among those that grow.
    fn spans(&self, room: f32) -> Vec<Range<f32>> {
        let least: f32 = self.columns.iter().map(|column| column.width).sum();
        let growing = self.columns.iter().filter(|column| column.grows).count();
        let free = (room - least).max(0.0);
        let share = free / f32::from(u16::try_from(growing.max(1)).unwrap_or(u16::MAX));
        let mut left = 0.0;
        self.columns
            .iter()
            .map(|column| {
                let width = column.width + if column.grows { share } else { 0.0 };
                left += width;
                left - width..left
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::{Key, accesskit::Role};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    const COLUMNS: [Column<'static>; 3] = [
        Column::text("Client", 140.0).sortable(),
        Column::text("Forme", 80.0).fixed(),
        Column::figures("CA k€", 80.0).sortable(),
    ];

    #[derive(Default)]
    struct State {
        selected: Option<usize>,
        answers: Vec<TableAnswer>,
    }

    fn table(ui: &mut Ui, state: &mut State) {
        let table = Table::new("Portefeuille", &COLUMNS).selected(state.selected).sorted(0, true);
        let answer = table.max_height(400.0).show(
            ui,
            400,
            |row| RowInfo::named(format!("Client {row}")),
            |ui, row, column| {
                ui.label(format!("{row}.{column}"));
            },
        );
        if answer != TableAnswer::default() {
            state.answers.push(answer);
        }
        state.selected = answer.chosen.or(state.selected);
    }

    #[test]
    fn only_the_rows_in_sight_are_there() {
        let harness = testing::harness_state(State::default(), table);
        let rows = harness.query_all_by_role(Role::Row).count();
        assert!((10..20).contains(&rows), "{rows}");
        assert!(harness.query_by_value("0.2").is_some());
    }

    #[test]
    fn a_click_chooses_and_a_head_sorts() {
        let mut harness = testing::harness_state(State::default(), table);
        harness.get_by_role_and_label(Role::Row, "Client 3").click();
        harness.run();
        assert_eq!(harness.state().selected, Some(3));
        let row = harness.get_by_role_and_label(Role::Row, "Client 3");
        assert_eq!(row.accesskit_node().is_selected(), Some(true));
        harness.get_by_role_and_label(Role::ColumnHeader, "CA k€").click();
        harness.run();
        assert_eq!(harness.state().answers.last().and_then(|a| a.sort), Some(2));
    }

    #[test]
    fn arrows_move_and_the_rows_follow() {
        let mut harness = testing::harness_state(State::default(), table);
        harness.get_by_role_and_label(Role::Table, "Portefeuille").focus();
        harness.run();
        harness.key_press(Key::End);
        harness.run();
        assert_eq!(harness.state().selected, Some(399));
        assert!(harness.query_by_role_and_label(Role::Row, "Client 399").is_some());
        harness.key_press(Key::ArrowUp);
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().answers.last().and_then(|a| a.opened), Some(398));
    }

    #[test]
    fn free_width_goes_to_the_columns_that_grow() {
        let spans = Table::new("", &COLUMNS).spans(500.0);
        assert_eq!(spans, [0.0..340.0, 340.0..420.0, 420.0..500.0]);
    }

    #[test]
    fn the_name_stays_while_a_wide_table_moves() {
        let columns =
            [Column::text("Client", 160.0), Column::figures("2025", 900.0), Column::figures("2026", 900.0)];
        let mut harness = testing::harness(move |ui| {
            Table::new("Années", &columns).frozen(1).show(
                ui,
                3,
                |_| RowInfo::default(),
                |ui, row, column| {
                    ui.label(format!("{row}.{column}"));
                },
            );
        });
        let left = |harness: &egui_kittest::Harness<'_>, cell| harness.get_by_value(cell).rect().left();
        let (name, figure) = (left(&harness, "0.0"), left(&harness, "0.1"));
        harness.hover_at(egui::pos2(700.0, 60.0));
        harness.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(-200.0, 0.0),
            phase: egui::TouchPhase::Move,
            modifiers: egui::Modifiers::NONE,
        });
        harness.run_steps(30);
        assert!((left(&harness, "0.0") - name).abs() < 0.5);
        assert!(left(&harness, "0.1") < figure - 100.0);
    }
}
