//! The numbers of the classifier. Weights and steps of learning were tried one at a time by cross-validation over the lexicon, whole
//! voices held out, and on the first two of the sets in `tests/fixtures/understanding`, and kept where that gained; the limits of
//! decision were read off those two. The third set was measured when all numbers stood.

/// Weight of a grammar word, beside 1 for a word that carries meaning.
pub(super) const GRAMMAR: f32 = 0.3;
/// Weight of two stems in a row.
pub(super) const PAIR: f32 = 0.9;
/// Weight of a concept.
pub(super) const CONCEPT: f32 = 0.8;
/// Weight of four letters of a word.
pub(super) const PIECE: f32 = 0.35;
/// Weight of the sounds of a word.
pub(super) const SOUND: f32 = 0.6;
/// What a feature weighs each further time.
pub(super) const REPEATED: f32 = 0.5;
/// Length of the view of spelling beside that of meaning.
pub(super) const SPELLING: f32 = 0.7;

/// Passes over the examples.
pub(super) const PASSES: u32 = 4;
/// First step of learning.
pub(super) const RATE: f32 = 0.5;
/// Each pass takes a smaller step.
pub(super) const SLOWING: f32 = 0.15;
/// Scores are so sharpened before they become likelihoods.
pub(super) const SHARPNESS: f32 = 8.0;
/// What is held back from the right topic while learning: it keeps likelihoods honest.
pub(super) const SMOOTHING: f32 = 0.1;

/// What is left of the scores of a text of which no word was ever seen.
pub(super) const UNKNOWN: f32 = 0.35;
/// From this confidence on (thousandths), the topic is taken…
pub(super) const SURE: u32 = 120;
/// … if it leads the next by so much.
pub(super) const LEAD: u32 = 80;
/// Below this one, nothing is understood.
pub(super) const FAINT: u32 = 60;
/// A topic so many times less likely than the first is still a reading.
pub(super) const NEAR: u32 = 4;
