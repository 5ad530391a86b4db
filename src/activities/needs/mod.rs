//! The needs of the client (« besoins »): explicit or implicit, proved, priced, in order.

mod matching;
mod rules;
mod state;

pub use matching::{Meant, need_meant};
pub use rules::{Draft, add, edit, order, remove};
pub use state::{NeedsState, RecordedNeed};
