//! What the classifier sees of an utterance: stems and their neighbours, concepts, sounds, and pieces of words.

use super::{
    concepts::concepts_in,
    normalise::{stem, words},
    shape::shape,
    sound::sound,
    tuning::{CONCEPT, CONCEPTS, FORM, GRAMMAR, PAIR, PIECE, REPEATED, SOUND},
};

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

/// Looks at a text.
pub(super) fn features(text: &str) -> Features {
    let words = words(text);
    let stems: Vec<String> = words.iter().map(|w| stem(w)).collect();
    let mut meaning = Vec::new();
    for one in &stems {
        meaning.push((hash(1, &[one]), if is_grammar(one) { GRAMMAR } else { 1.0 }));
    }
    for pair in stems.windows(2) {
        meaning.push((hash(2, &[&pair[0], &pair[1]]), PAIR));
    }
    let concepts = concepts_in(&words);
    for (at, one) in concepts.iter().enumerate() {
        meaning.push((hash_numbers(7, *one, 0), CONCEPT));
        for other in concepts.iter().skip(at + 1) {
            meaning.push((hash_numbers(8, *one, *other), CONCEPTS));
        }
    }
    let form = shape(text);
    for (number, seen) in [(1, form.question), (2, form.restating), (3, form.selling), (4, form.open)] {
        if seen {
            meaning.push((hash_numbers(9, number, 0), FORM));
        }
    }
    let held = words.iter().zip(&stems).filter(|(_, s)| !is_grammar(s));
    let heavy = held.map(|(word, stem)| (hash(1, &[stem]), hash(4, &[&sound(word)]))).collect();
    let mut spelling = Vec::new();
    for word in words.iter().filter(|w| !is_grammar(w)) {
        let padded: Vec<char> =
            std::iter::once('<').chain(word.chars()).chain(std::iter::once('>')).collect();
        if padded.len() >= 5 {
            for size in 3..=4 {
                for piece in padded.windows(size) {
                    spelling.push((hash(3, &[&piece.iter().collect::<String>()]), PIECE));
                }
            }
        }
        let heard = sound(word);
        if heard.len() >= 2 {
            spelling.push((hash(4, &[&heard]), SOUND));
        }
    }
    Features { meaning: merged(meaning), spelling: merged(spelling), heavy }
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

fn hash_numbers(kind: u8, one: u16, other: u16) -> u64 {
    (u64::from(kind) << 48) | (u64::from(one) << 16) | u64::from(other)
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
