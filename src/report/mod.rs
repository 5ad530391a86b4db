//! What a séance says to people and to scripts: values only, files are written by io.

mod replay;
pub mod words;

pub use replay::{ReplayDocument, replay_document};

#[cfg(test)]
pub(crate) mod sample;
