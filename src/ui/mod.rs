//! The screens, in egui alone: theme, texts, widgets. Nothing here touches the disk, the clock or the window.

pub mod screens;
pub mod text;
pub mod theme;
pub mod widgets;

#[cfg(test)]
pub(crate) mod testing;
