//! The rules of play, pure: one folder per activity of the référentiel. Each has its part of the state, its rules and its events' effects.

mod event;
pub mod evidence;
pub mod file;
pub mod financing;
pub mod interview;
pub mod needs;
mod refusal;
mod state;
mod world;

pub use event::Event;
pub use evidence::{Evidence, Pin};
pub use refusal::Refusal;
pub use state::State;
pub use world::World;
