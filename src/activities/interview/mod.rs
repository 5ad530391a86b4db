//! The meeting (« entretien »): what the adviser says, what the client understands, tells or keeps, and how trust moves.

mod hear;
mod memory;
mod rules;
mod speak;
mod state;
mod understand;

pub use rules::{begin, end, say, silence};
pub use state::{Ending, Meeting, Move, Opening, Phase, Reaction, Turn};
