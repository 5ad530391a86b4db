//! Vis-à-vis plays a bank branch and its business clients, and scores the adviser's work against the référentiel.

pub mod activities;
#[cfg(feature = "app")]
pub mod app;
pub mod assessment;
pub mod base;
pub mod certification;
pub mod cli;
pub mod content;
pub mod finance;
pub mod io;
pub mod language;
pub mod locale;
pub mod readiness;
pub mod report;
pub mod session;
#[cfg(feature = "ui")]
pub mod ui;
