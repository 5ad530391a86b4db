//! RON documents become a checked case: parse, cross-check, lower. An author's mistake is a [`Diagnostic`] at its place.

mod bundle;
mod case;
mod checks;
mod client;
mod diagnostic;
mod explain;
mod glossary;
mod keys;
pub mod kinds;
mod lexicon;
mod load;
mod manners;
mod misread;
mod parse;
mod shipped;
mod skeleton;
mod source;
mod years;

pub use bundle::{Bundle, MAX_DEPTH, MAX_FILE_BYTES, MAX_FILES, MAX_ITEMS};
pub use case::{Amount, Body, Case, Check, Decoy, Document, LineText, Measure, Need, Proof, Statement, Year};
pub use client::{Ask, Client, Condition, Fact, Occasion, Pick, Reply, Version};
pub use diagnostic::{Code, Diagnostic, Severity, did_you_mean, nearest};
pub use glossary::{Glossary, Term};
pub use lexicon::{Lexicon, Topic};
pub use load::{CASE_FILES, Loaded, load};
pub use manners::Manners;
pub use misread::misread;
pub use shipped::shipped;
pub use skeleton::{Draft, could_be_real, skeleton};
pub use source::{Place, Source};
