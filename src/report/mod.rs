//! What a séance says to people and to scripts: values only, files are written by `io`.

pub mod words;

#[cfg(test)]
pub(crate) mod sample;
