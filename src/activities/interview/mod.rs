//! The meeting (« entretien »): what the adviser says, what the client understands, tells or keeps, and how trust moves.

mod asks;
mod confront;
mod hear;
mod memory;
mod rules;
mod speak;
mod state;
mod temper;
mod unasked;
mod understand;

pub use asks::awaiting;
pub use rules::{begin, end, say, silence};
pub use state::{Answered, Ending, Meeting, Move, Opening, Phase, Reaction, Turn};
