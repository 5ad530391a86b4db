//! Tables: hairlines, figures at the right, one row chosen, heads that sort; only the rows in sight are laid out.

use super::paint::{self, Line};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Theme, Type, icon, theme},
    },
};
use egui::{
    Align, CornerRadius, CursorIcon, EventFilter, Id, Key, Layout, Modifiers, Rect, Response, ScrollArea,
    Sense, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, accesskit::Role, pos2, vec2,
};
use std::ops::Range;

/// Where the text of a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Text.
    Left,
    /// Figures.
    Right,
    /// A mark.
    Centre,
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    /// Its head.
    pub title: &'a str,
    /// Least width in points.
    pub width: f32,
    /// Takes what is left, shared with the other columns that grow.
    pub grows: bool,
    /// Where its text stands.
    pub side: Side,
    /// Whether its head can be pressed.
    pub sorts: bool,
}

impl<'a> Column<'a> {
    /// A column of text that takes what is left, at least `width` wide.
    pub const fn text(title: &'a str, width: f32) -> Self {
        Self { title, width, grows: true, side: Side::Left, sorts: false }
    }

    /// A column of figures of a fixed width.
    pub const fn figures(title: &'a str, width: f32) -> Self {
        Self { title, width, grows: false, side: Side::Right, sorts: false }
    }

    /// The column keeps its width.
    pub const fn fixed(mut self) -> Self {
        self.grows = false;
        self
    }

    /// The marks of the column stand in its middle.
    pub const fn centred(mut self) -> Self {
        self.side = Side::Centre;
        self
    }

    /// The head can be pressed to sort.
    pub const fn sortable(mut self) -> Self {
        self.sorts = true;
        self
    }
}

/// What a row is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowInfo {
    /// Its name, for screen readers: usually the first cell.
    pub name: String,
    /// A total: on a darker ground, in bold.
    pub total: bool,
}

impl RowInfo {
    /// An ordinary row.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), total: false }
    }

    /// A row of totals.
    pub fn total(name: impl Into<String>) -> Self {
        Self { name: name.into(), total: true }
    }
}

/// What a person did with the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableAnswer {
    /// The row that was chosen, by a click or an arrow.
    pub chosen: Option<usize>,
    /// The row that was opened, by Enter or a double click.
    pub opened: Option<usize>,
    /// The column whose head was pressed.
    pub sort: Option<usize>,
}

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
        self.finish(ui, &theme, rect, focus.as_ref());
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

    /// The table takes the focus as one thing: arrows choose, Enter opens.
    fn focus(&self, ui: &Ui, id: Id, count: usize, answer: &mut TableAnswer) -> Option<Response> {
        if !self.selectable {
            return None;
        }
        let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), HEAD));
        let response = ui.interact(place, id.with("focus"), Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Table);
            node.set_row_count(count);
            node.set_column_count(self.columns.len());
        });
        if response.has_focus() && count > 0 {
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            let last = count - 1;
            let page = 12;
            ui.input_mut(|input| {
                let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
                let now = self.selected;
                answer.chosen = if pressed(Key::ArrowDown) {
                    Some(now.map_or(0, |row| (row + 1).min(last)))
                } else if pressed(Key::ArrowUp) {
                    Some(now.map_or(last, |row| row.saturating_sub(1)))
                } else if pressed(Key::PageDown) {
                    Some(now.map_or(0, |row| (row + page).min(last)))
                } else if pressed(Key::PageUp) {
                    Some(now.map_or(0, |row| row.saturating_sub(page)))
                } else if pressed(Key::Home) {
                    Some(0)
                } else if pressed(Key::End) {
                    Some(last)
                } else {
                    None
                };
                if pressed(Key::Enter) {
                    answer.opened = now;
                }
            });
        }
        Some(response)
    }

    /// Scrolls so that the row an arrow chose is in sight.
    #[expect(clippy::unused_self, clippy::cast_precision_loss, reason = "a row number is small")]
    fn follow(&self, ui: &Ui, area: ScrollArea, id: Id, row: usize, height: f32) -> ScrollArea {
        let Some((offset, shown)) = ui.data(|data| data.get_temp::<(f32, f32)>(id.with("seen"))) else {
            return area;
        };
        let top = row as f32 * height;
        if top < offset {
            area.vertical_scroll_offset(top)
        } else if top + height > offset + shown {
            area.vertical_scroll_offset(top + height - shown)
        } else {
            area
        }
    }

    fn head(&self, ui: &mut Ui, theme: &Theme, id: Id, spans: &[Range<f32>], answer: &mut TableAnswer) {
        let p = &theme.palette;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
        for index in self.order() {
            let (column, span) = (&self.columns[index], &spans[index]);
            let place = self.place(ui, rect, index, span);
            if index < self.frozen {
                ui.painter().rect_filled(place, CornerRadius::ZERO, p.feuille);
            }
            let sense = if column.sorts { Sense::click() } else { Sense::hover() };
            let response = ui.interact(place, id.with(("head", index)), sense);
            let sorted = self.sort.filter(|(by, _)| *by == index).map(|(_, ascending)| ascending);
            head_node(ui, &response, column, sorted);
            let arrow = if sorted.is_some() { 14.0 } else { 0.0 };
            let room = place.width() - 2.0 * PAD - arrow;
            let line = Line::new(ui, column.title, Type::SmallStrong, p.encre_2, room);
            let width = line.width() + arrow;
            let x = match column.side {
                Side::Left => place.left() + PAD,
                Side::Right => place.right() - PAD - width,
                Side::Centre => place.center().x - 0.5 * width,
            };
            let end = x + line.width() + 8.0;
            line.paint(ui.painter(), x, place.center().y);
            if let Some(ascending) = sorted {
                let glyph = if ascending { icon::CARET_UP } else { icon::CARET_DOWN };
                paint::icon(ui.painter(), pos2(end, place.center().y), glyph, 12.0, true, p.encre_2);
            }
            if column.sorts {
                paint::focus_ring(ui, &response, theme, place.shrink(4.0), 4);
                if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                    answer.sort = Some(index);
                }
            }
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.filet_fort));
    }

    /// Frozen columns last: they are painted over what moves under them.
    fn order(&self) -> impl Iterator<Item = usize> + use<> {
        let frozen = self.frozen.min(self.columns.len());
        (frozen..self.columns.len()).chain(0..frozen)
    }

    fn place(&self, ui: &Ui, row: Rect, index: usize, span: &Range<f32>) -> Rect {
        let slide = if index < self.frozen { (ui.clip_rect().left() - row.left()).max(0.0) } else { 0.0 };
        let left = row.left() + slide;
        Rect::from_min_max(pos2(left + span.start, row.top()), pos2(left + span.end, row.bottom()))
    }

    #[expect(clippy::too_many_arguments, reason = "one private step of `show`")]
    fn row(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        id: Id,
        row: usize,
        spans: &[Range<f32>],
        height: f32,
        info: &RowInfo,
        cell: &mut impl FnMut(&mut Ui, usize, usize),
        answer: &mut TableAnswer,
    ) {
        let p = &theme.palette;
        // Rows take clicks, not the focus: four hundred stops would make `Tab` useless.
        let sense = if self.selectable { Sense::CLICK } else { Sense::hover() };
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let response = ui.interact(rect, id.with(("row", row)), sense);
        let on = self.selected == Some(row);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &info.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Row);
            node.set_row_index(row);
            if self.selectable {
                node.set_selected(on);
            }
        });
        let ground = match (on, info.total, response.hovered() && self.selectable) {
            (true, _, _) => p.action_pale,
            (false, true, _) | (false, false, true) => p.feuille_2,
            (false, false, false) => p.feuille,
        };
        if ground != p.feuille {
            ui.painter().rect_filled(rect, CornerRadius::ZERO, ground);
        }
        for index in self.order() {
            let (column, span) = (&self.columns[index], &spans[index]);
            let place = self.place(ui, rect, index, span);
            if index < self.frozen {
                ui.painter().rect_filled(place, CornerRadius::ZERO, ground);
            }
            let layout = match column.side {
                Side::Left => Layout::left_to_right(Align::Center),
                Side::Right => Layout::right_to_left(Align::Center),
                Side::Centre => Layout::centered_and_justified(egui::Direction::LeftToRight),
            };
            let inner = place.shrink2(vec2(PAD, 0.0));
            let builder = UiBuilder::new().id_salt((row, index)).max_rect(inner).layout(layout);
            let mut ui = ui.new_child(builder.accessibility_parent(response.id));
            ui.shrink_clip_rect(place);
            let style = if info.total { Type::SmallStrong } else { Type::Small };
            ui.style_mut().override_font_id = Some(style.font());
            ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
            cell(&mut ui, row, index);
        }
        if on {
            let left = ui.clip_rect().left().max(rect.left());
            let bar = Rect::from_min_size(pos2(left, rect.top()), vec2(3.0, rect.height()));
            ui.painter().rect_filled(bar, CornerRadius::ZERO, p.action);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, p.filet));
        if response.clicked() {
            answer.chosen = Some(row);
        }
        if response.double_clicked() {
            answer.opened = Some(row);
        }
    }

    fn finish(&self, ui: &Ui, theme: &Theme, rect: Rect, focus: Option<&Response>) {
        if let Some(response) = focus.filter(|response| response.has_focus()) {
            paint::focus_ring(ui, response, theme, rect.shrink(2.0), 2);
        }
    }
}

fn head_node(ui: &Ui, response: &Response, column: &Column<'_>, sorted: Option<bool>) {
    let locale = locale(ui);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, column.title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ColumnHeader);
        match sorted {
            Some(true) => node.set_description(t!(locale, "table-ascending")),
            Some(false) => node.set_description(t!(locale, "table-descending")),
            None => {}
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
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
}
