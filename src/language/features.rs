//! What the classifier sees of an utterance: stems and their neighbours, concepts, sounds, and pieces of words.

use super::{
    concepts,
    normalise::{stem, words},
    sound::sound,
    tuning::{CONCEPT, GRAMMAR, PAIR, PIECE, REPEATED, SOUND},
};
use std::{collections::BTreeMap, rc::Rc};

/// Letters of a piece of word.
const LETTERS: usize = 4;

/// Two views of one utterance, each a list of hashed features with their weight.
#[derive(Debug, Default)]
pub(super) struct Features {
    /// Stems, pairs of stems, concepts: what it says.
    pub(super) meaning: Vec<(u64, f32)>,
    /// Pieces of words and sounds: what survives misspelling.
    pub(super) spelling: Vec<(u64, f32)>,
    /// The stems that carry meaning, and the sounds of their words.
    pub(super) heavy: Vec<(u64, u64)>,
}

/// What is seen of one word.
#[derive(Debug)]
struct Word {
    stem: String,
    grammar: bool,
    concepts: Vec<u16>,
    pieces: Vec<u64>,
    sound: Option<u64>,
}

impl Word {
    fn of(word: &str) -> Self {
        let stem = stem(word);
        let grammar = is_grammar(&stem);
        let concepts = concepts::of_word(word);
        if grammar {
            return Self { stem, grammar, concepts, pieces: Vec::new(), sound: None };
        }
        let padded: Vec<char> =
            std::iter::once('<').chain(word.chars()).chain(std::iter::once('>')).collect();
        let pieces =
            padded.windows(LETTERS).map(|piece| hash(3, &[&piece.iter().collect::<String>()])).collect();
        let heard = sound(word);
        let sound = (heard.len() >= 2).then(|| hash(4, &[&heard]));
        Self { stem, grammar, concepts, pieces, sound }
    }
}

/// Looks at texts, and remembers the words: most come back.
#[derive(Debug, Default)]
struct Reader {
    known: BTreeMap<String, Rc<Word>>,
}

impl Reader {
    fn features(&mut self, text: &str) -> Features {
        let words = words(text);
        let seen: Vec<Rc<Word>> = words.iter().map(|word| self.word(word)).collect();
        let mut meaning = Vec::with_capacity(seen.len() * 4);
        let mut spelling = Vec::with_capacity(seen.len() * 6);
        let mut heavy = Vec::with_capacity(seen.len());
        let mut concepts = Vec::new();
        for (at, word) in seen.iter().enumerate() {
            let this = hash(1, &[&word.stem]);
            meaning.push((this, if word.grammar { GRAMMAR } else { 1.0 }));
            if let Some(next) = seen.get(at + 1) {
                meaning.push((hash(2, &[&word.stem, &next.stem]), PAIR));
            }
            concepts.extend(&word.concepts);
            concepts::of_row(words.get(at..).unwrap_or_default(), &mut concepts);
            spelling.extend(word.pieces.iter().map(|piece| (*piece, PIECE)));
            spelling.extend(word.sound.map(|sound| (sound, SOUND)));
            if !word.grammar {
                heavy.push((this, word.sound.unwrap_or_default()));
            }
        }
        concepts.sort_unstable();
        concepts.dedup();
        meaning.extend(concepts.iter().map(|concept| ((7 << 48) | u64::from(*concept), CONCEPT)));
        Features { meaning: merged(meaning), spelling: merged(spelling), heavy }
    }

    fn word(&mut self, word: &str) -> Rc<Word> {
        if let Some(known) = self.known.get(word) {
            return Rc::clone(known);
        }
        let seen = Rc::new(Word::of(word));
        self.known.insert(word.to_owned(), Rc::clone(&seen));
        seen
    }
}

/// Looks at one text.
pub(super) fn features(text: &str) -> Features {
    Reader::default().features(text)
}

/// Looks at many texts, a part of them on each core; their order stays.
pub(super) fn features_of(texts: &[&str]) -> Vec<Features> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let part = texts.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> = texts
            .chunks(part)
            .map(|part| {
                scope.spawn(move || {
                    let mut reader = Reader::default();
                    part.iter().map(|text| reader.features(text)).collect::<Vec<_>>()
                })
            })
            .collect();
        parts
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

/// One entry for each feature, in order; what comes back counts less each time.
fn merged(mut raw: Vec<(u64, f32)>) -> Vec<(u64, f32)> {
    raw.sort_by_key(|&(key, _)| key);
    let mut merged: Vec<(u64, f32)> = Vec::with_capacity(raw.len());
    for (key, weight) in raw {
        match merged.last_mut() {
            Some((last, sum)) if *last == key => *sum += weight * REPEATED,
            _ => merged.push((key, weight)),
        }
    }
    merged
}

/// Grammar words say little of the topic, though they say something (« combien », « qui »).
pub(super) fn is_grammar(stem: &str) -> bool {
    const WORDS: &[&str] = &[
        "a", "ai", "au", "aux", "avec", "avez", "c", "ca", "ce", "cela", "ces", "cet", "cette", "d", "dans",
        "de", "des", "du", "elle", "en", "est", "et", "etes", "eu", "il", "ils", "j", "je", "l", "la", "le",
        "les", "leur", "lui", "m", "me", "moi", "n", "ne", "nous", "on", "ont", "ou", "par", "pas", "pour",
        "qu", "que", "s", "sa", "se", "ses", "si", "son", "sont", "sur", "t", "tu", "un", "une", "vos",
        "votr", "votre", "vous", "y",
    ];
    WORDS.binary_search(&stem).is_ok()
}

/// FNV-1a over the kind and the parts: the same on every machine.
fn hash(kind: u8, parts: &[&str]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ u64::from(kind);
    for part in parts {
        for byte in part.bytes().chain(std::iter::once(0xff)) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_feature_once_in_order() {
        for text in ["Et le bail, le bail ?", "kel est votr CA", "trésorerie", ""] {
            let Features { meaning, spelling, .. } = features(text);
            for view in [meaning, spelling] {
                assert!(view.windows(2).all(|w| w[0].0 < w[1].0), "{text}");
            }
        }
        assert!(features("?!").spelling.is_empty());
    }

    #[test]
    fn spelling_survives_a_mistake() {
        let pieces = |text: &str| features(text).spelling.into_iter().map(|(key, _)| key).collect::<Vec<_>>();
        let (right, wrong) = (pieces("prévisionnel"), pieces("previsionel"));
        assert!(right.iter().filter(|k| wrong.contains(k)).count() * 2 > right.len());
    }
}
