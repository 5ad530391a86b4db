//! What a séance says to people and to scripts: values only, files are written by io.

mod refusal;
mod replay;
pub mod words;

pub use refusal::refusal;
pub use replay::{ReplayDocument, replay_document};

#[cfg(test)]
pub(crate) mod sample;
