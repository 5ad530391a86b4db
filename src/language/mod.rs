//! French text, pure: normalise, stem, tell which topic an utterance raises, what shape it has, which idea a sentence states.

mod classifier;
mod concepts;
mod decision;
mod exact;
mod features;
mod linear;
mod listening;
mod normalise;
mod readable;
mod regard;
mod selling;
mod shape;
mod shorthand;
mod sound;
mod tuning;
mod vocabulary;
mod wording;

pub use classifier::{Candidate, Example, Understanding};
pub use decision::Reading;
pub use listening::only_listens;
pub use normalise::{fold, stem, words};
pub use readable::is_readable;
pub use regard::{accuses, acknowledges};
pub use shape::{Shape, shape};
pub use wording::{Wordings, common_stems, content_stems, matches_wording};
