//! The documents of a case as they are written: one file per kind, each refusing unknown fields.

pub mod accounts;
pub mod analysis;
pub mod client;
pub mod company;
pub mod documents;
pub mod manifest;
pub mod needs;
pub mod rubric;
pub mod temper;
