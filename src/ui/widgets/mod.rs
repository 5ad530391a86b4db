//! The design system's parts.

mod badge;
mod bars;
mod breadth;
mod button;
mod card;
mod chip;
mod evidence;
mod keycap;
pub(crate) mod paint;
mod rail;
mod segmented;
mod tabs;

pub use badge::{Badge, Tone};
pub use bars::{StatusBar, TopBar, mode_badge, page, save_state};
pub use breadth::{Breadth, PANEL, SIDE, WORK, breadth};
pub use button::{Button, IconButton};
pub use card::{Card, rule};
pub use chip::Chip;
pub use evidence::{Evidence, missing_mark, missing_proof};
pub use keycap::key_cap;
pub use rail::{Rail, RailItem, mark};
pub use segmented::segmented;
pub use tabs::{FolderTabs, Tab, TabState, panel_tabs};
