//! Vis-à-vis plays a bank branch and its business clients, and scores the adviser's work against the référentiel.

#[cfg(feature = "app")]
pub mod app;
pub mod base;
pub mod locale;
