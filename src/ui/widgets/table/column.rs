//! The columns of a table, and what a row is.

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
    #[must_use]
    pub const fn fixed(mut self) -> Self {
        self.grows = false;
        self
    }

    /// The marks of the column stand in its middle.
    #[must_use]
    pub const fn centred(mut self) -> Self {
        self.side = Side::Centre;
        self
    }

    /// The head can be pressed to sort.
    #[must_use]
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
