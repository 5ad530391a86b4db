//! `visavis ask`: talks to the client of a case, measures what is understood, or proposes what to teach.

mod dialogue;
mod eval;
mod learn;

use super::{Failure, Streams, play::world_of};
use crate::{
    activities::World,
    content::Lexicon,
    language::{Example, Understanding},
    locale::Locale,
};
use std::path::PathBuf;

/// What to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AskRequest {
    /// The case; without one, only shared topics are measured.
    pub(super) case: Option<String>,
    /// Labelled lines to measure understanding on.
    pub(super) eval: Option<PathBuf>,
    /// Propose examples from what was not understood.
    pub(super) learn: bool,
    pub(super) json: bool,
    pub(super) data: Option<PathBuf>,
}

pub(super) fn run(request: &AskRequest, locale: &Locale, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let world = request.case.as_deref().map(world_of).transpose()?;
    match (&request.eval, world) {
        (Some(file), Some(world)) => eval::run(file, &|text| world.read(text), request.json, locale, streams),
        (Some(file), None) => {
            let shared = shared();
            eval::run(file, &|text| shared.read(text), request.json, locale, streams)
        }
        (None, Some(world)) if request.learn => learn::run(&world, request.data.as_deref(), locale, streams),
        (None, Some(world)) => dialogue::run(world, request.json, locale, streams),
        // The grammar asks for one of them.
        (None, None) => Ok(super::USAGE),
    }
}

/// An understanding of the shared topics alone.
fn shared() -> Understanding {
    let examples: Vec<Example<'_>> =
        Lexicon::shared().examples().map(|(topic, text)| Example { text, topic }).collect();
    Understanding::train(&examples)
}

/// Thousandths as the decimal that people read.
fn decimal(thousandths: u32) -> serde_json::Value {
    serde_json::json!(f64::from(thousandths) / 1000.0)
}

/// The most likely topics, off topic left out.
fn likely(world: &World, text: &str) -> Vec<(crate::base::TopicId, u32)> {
    let weighed = world.weigh(text).into_iter();
    weighed.filter_map(|c| Some((c.topic?, c.confidence))).filter(|(_, p)| *p >= 20).take(3).collect()
}
