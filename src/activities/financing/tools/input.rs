//! What a calculator asks: the name, the kind and the first value of each input.

/// An input of a calculator.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    /// As « rate »: inputs of several calculators that mean the same share it.
    pub key: &'static str,
    /// What is typed.
    pub kind: Kind,
    /// What stands there before anything is typed.
    pub preset: Preset,
}

/// What is typed in an input.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Euros.
    Amount,
    /// A percentage.
    Percent,
    /// A whole number, up to that one.
    Count(Counted, u32),
    /// A year, from two before that of the case to the next.
    Year,
    /// One of these names.
    Choice(&'static [&'static str]),
    /// A list of rows of these cells.
    Rows(&'static [Input]),
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Days.
    Days,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Times, as a multiple.
    Times,
    /// Things that their label names.
    Things,
}

/// What stands in an input before anything is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Nothing.
    Nothing,
    /// A whole number, or a whole percentage.
    Whole(u32),
    /// A rate or a count of the regulation, on the day of the case.
    Law(&'static str),
    /// So many years before that of the case.
    YearsBefore(u8),
}

impl Input {
    const fn new(key: &'static str, kind: Kind) -> Self {
        Self { key, kind, preset: Preset::Nothing }
    }

    pub(super) const fn amount(key: &'static str) -> Self {
        Self::new(key, Kind::Amount)
    }

    pub(super) const fn percent(key: &'static str) -> Self {
        Self::new(key, Kind::Percent)
    }

    pub(super) const fn days(key: &'static str) -> Self {
        Self::new(key, Kind::Count(Counted::Days, 3_660))
    }

    pub(super) const fn months(key: &'static str, most: u32) -> Self {
        Self::new(key, Kind::Count(Counted::Months, most))
    }

    pub(super) const fn years(key: &'static str, most: u32) -> Self {
        Self::new(key, Kind::Count(Counted::Years, most))
    }

    pub(super) const fn things(key: &'static str, most: u32) -> Self {
        Self::new(key, Kind::Count(Counted::Things, most))
    }

    pub(super) const fn choice(key: &'static str, choices: &'static [&'static str]) -> Self {
        Self::new(key, Kind::Choice(choices))
    }

    pub(super) const fn rows(key: &'static str, cells: &'static [Self]) -> Self {
        Self::new(key, Kind::Rows(cells))
    }

    /// A year; before anything is chosen, so many before that of the case.
    pub(super) const fn year(key: &'static str, before: u8) -> Self {
        Self { key, kind: Kind::Year, preset: Preset::YearsBefore(before) }
    }

    pub(super) const fn from(self, value: u32) -> Self {
        Self { preset: Preset::Whole(value), ..self }
    }

    pub(super) const fn law(self, code: &'static str) -> Self {
        Self { preset: Preset::Law(code), ..self }
    }
}

/// The year of a contract's rate, civil first.
pub(super) const BASIS: Input = Input::choice("basis", &["days-365", "days-360"]);
/// Two answers.
pub(super) const YES_NO: &[&str] = &["yes", "no"];
