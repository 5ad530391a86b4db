//! What a séance says to people and to scripts: values only, files are written by io.

mod replay;

pub use replay::{ReplayDocument, replay_document};
