//! The design system's parts.

mod badge;
mod button;
mod chip;
pub(crate) mod paint;

pub use badge::{Badge, Tone};
pub use button::{Button, IconButton};
pub use chip::Chip;
