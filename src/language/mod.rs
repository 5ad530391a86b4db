//! French text, pure: normalise, stem, tell which topic an utterance raises, what shape it has, which idea a sentence states.

mod classifier;
mod features;
mod listening;
mod normalise;
mod readable;
mod regard;
mod selling;
mod shape;
mod wording;

pub use classifier::{Example, Reading, Understanding};
pub use listening::only_listens;
pub use normalise::{fold, stem, words};
pub use readable::is_readable;
pub use regard::{accuses, acknowledges};
pub use shape::{Shape, shape};
pub use wording::{Wordings, common_stems, content_stems, matches_wording};
