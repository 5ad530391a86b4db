//! RON documents become a checked case: parse, cross-check, lower. An author's mistake is a [`Diagnostic`] at its place.

mod bundle;
mod case;
mod checks;
mod diagnostic;
mod explain;
mod keys;
pub mod kinds;
mod lexicon;
mod load;
mod misread;
mod parse;
mod shipped;
mod skeleton;
mod source;
mod years;

pub use bundle::{Bundle, MAX_DEPTH, MAX_FILE_BYTES, MAX_FILES, MAX_ITEMS};
pub use case::{
    Amount, Body, Case, Check, Client, Condition, Decoy, Document, Fact, LineText, Measure, Need, Pick,
    Proof, Statement, Year,
};
pub use diagnostic::{Code, Diagnostic, Severity, did_you_mean, nearest};
pub use lexicon::{Lexicon, Topic};
pub use load::{CASE_FILES, Loaded, load};
pub use misread::misread;
pub use shipped::shipped;
pub use skeleton::{Draft, could_be_real, skeleton};
pub use source::{Place, Source};
