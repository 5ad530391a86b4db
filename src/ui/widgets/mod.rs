//! The parts of the interface. A screen lays them out and asks what happened; none of them keeps state of the game.
//!
//! | for | there is |
//! |---|---|
//! | the window | [`Rail`], [`TopBar`], [`FolderTabs`], [`StatusBar`], then [`page()`]; [`breadth()`] says how much room there is |
//! | in the top bar | [`clock()`], [`mode_badge()`], [`save_state()`] |
//! | surfaces | [`Card`], [`rule()`], [`panel_tabs()`], [`expandable()`], [`notice()`], [`Dialog`], [`Toasts`] |
//! | pressing | [`Button`], [`IconButton`], [`Chip`], [`segmented()`], [`checkbox()`], [`radio()`], [`slider()`], [`ListRow`] |
//! | typing | [`Field`], [`search_field()`], [`amount_field()`], [`percent_field()`], [`integer_field()`] |
//! | proof | [`Evidence`], [`missing_proof()`], [`missing_mark()`], [`pinnable_text()`], [`flash()`], [`paint_flash()`] |
//! | state | [`Badge`], [`trust()`], [`gauge()`], [`gauge_missing()`], [`chain()`], [`weak_link()`], [`progress()`], [`class_mark()`] |
//! | data | [`Table`], [`Timeline`], [`Chart`], [`sparkline()`], [`series_mark()`] |
//! | scenes | [`Bubble`] |
//!
//! Show the window in this order: rail, top bar, tabs, status bar, page. Texts go through `Theme::text`, which keeps
//! amounts on one line. Rows of fields stand in `ui.horizontal_top`. [`gallery`] shows everything in every state.

mod badge;
mod bars;
mod breadth;
mod bubble;
mod button;
mod card;
mod chain;
mod chart;
mod check;
mod chip;
mod clock;
mod dialog;
mod evidence;
mod expandable;
mod field;
mod flash;
pub mod gallery;
mod gauge;
mod icon_button;
mod keycap;
mod list_row;
mod marker;
mod notice;
pub(crate) mod paint;
mod panel_tabs;
mod pinnable;
mod press;
mod progress;
mod rail;
mod segmented;
mod slider;
mod table;
mod tabs;
mod timeline;
mod toast;
mod trust;
mod value_field;

pub use badge::{Badge, Tone};
pub use bars::{StatusBar, TopBar, mode_badge, page, save_state};
pub use breadth::{Breadth, PANEL, SIDE, WORK, breadth};
pub use bubble::Bubble;
pub use button::Button;
pub use card::{Card, rule};
pub use chain::{Link, LinkState, chain, chain_legend, weak_link};
pub(crate) use chart::scale;
pub use chart::{Chart, Series};
pub use check::{checkbox, radio};
pub use chip::Chip;
pub use clock::{Clock, clock};
pub use dialog::{Dialog, DialogAnswer};
pub use evidence::{Evidence, missing_mark, missing_proof};
pub use expandable::expandable;
pub use field::{Field, search_field, sent};
pub use flash::{flash, paint_flash};
pub use gauge::{Interval, gauge, gauge_missing};
pub use icon_button::IconButton;
pub use keycap::key_cap;
pub use list_row::ListRow;
pub use marker::{RiskClass, class_mark, series_mark, sparkline};
pub use notice::notice;
pub use panel_tabs::panel_tabs;
pub use pinnable::{Span, pinnable_text};
pub use progress::progress;
pub use rail::{Rail, RailItem, mark};
pub use segmented::segmented;
pub use slider::slider;
pub use table::{Column, RowInfo, Side, Table, TableAnswer};
pub use tabs::{FolderTabs, Tab, TabState};
pub use timeline::{Moment, Phase, Timeline, timeline_legend};
pub use toast::Toasts;
pub use trust::{Trust, trust, trust_word};
pub use value_field::{
    ValueLook, amount_field, caret_ends, figure_field, forget_typing, has_selection, integer_field,
    percent_field,
};
