//! Vis-à-vis plays a bank branch and its business clients, and scores the adviser's work against the référentiel.

pub mod base;
pub mod locale;
#[cfg(feature = "ui")]
pub mod ui;
