//! What the classifier sees of an utterance: stems, pairs of stems and pieces of words, hashed into a fixed space.

use super::normalise::{stem, words};

/// Size of the hashed space.
pub(super) const SPACE: usize = 1 << 16;

/// Hashed features with unit length, in order of their bucket.
pub(super) fn features(text: &str) -> Vec<(usize, f32)> {
    let words = words(text);
    let stems: Vec<String> = words.iter().map(|w| stem(w)).collect();
    let mut raw: Vec<(usize, f32)> = Vec::new();
    for one in &stems {
        raw.push((bucket(1, &[one]), weight_of(one)));
    }
    for pair in stems.windows(2) {
        raw.push((bucket(2, &[&pair[0], &pair[1]]), 0.7));
    }
    for word in words.iter().filter(|w| w.chars().count() >= 4) {
        let padded: Vec<char> =
            std::iter::once('<').chain(word.chars()).chain(std::iter::once('>')).collect();
        for size in 3..=5 {
            for piece in padded.windows(size) {
                raw.push((bucket(3, &[&piece.iter().collect::<String>()]), 0.35));
            }
        }
    }
    raw.sort_by_key(|&(bucket, _)| bucket);
    let mut merged: Vec<(usize, f32)> = Vec::with_capacity(raw.len());
    for (bucket, weight) in raw {
        match merged.last_mut() {
            Some((last, sum)) if *last == bucket => *sum += weight * 0.5,
            _ => merged.push((bucket, weight)),
        }
    }
    let norm = merged.iter().map(|&(_, w)| w * w).sum::<f32>().sqrt();
    if norm > 0.0 {
        for (_, weight) in &mut merged {
            *weight /= norm;
        }
    }
    merged
}

/// Grammar words say little of the topic, though they say something (« combien », « qui »).
fn weight_of(stem: &str) -> f32 {
    const GRAMMAR: &[&str] = &[
        "a", "ai", "au", "aux", "avec", "avez", "c", "ce", "ces", "cet", "cette", "d", "dans", "de", "des",
        "du", "elle", "en", "est", "et", "etes", "eu", "il", "ils", "j", "je", "l", "la", "le", "les",
        "leur", "lui", "m", "me", "moi", "n", "ne", "nous", "on", "ont", "ou", "par", "pas", "pour", "qu",
        "que", "s", "sa", "se", "ses", "si", "son", "sont", "sur", "t", "tu", "un", "une", "vos", "votr",
        "vous", "y",
    ];
    if GRAMMAR.contains(&stem) { 0.25 } else { 1.0 }
}

/// FNV-1a over the kind and the parts: the same on every machine.
fn bucket(kind: u8, parts: &[&str]) -> usize {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ u64::from(kind);
    for part in parts {
        for byte in part.bytes().chain(std::iter::once(0xff)) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    usize::try_from((hash ^ (hash >> 32)) % SPACE as u64).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unit_length_whatever_is_typed() {
        for text in ["Et le bail ?", "kel est votr CA", "trésorerie"] {
            let norm: f32 = features(text).iter().map(|&(_, w)| w * w).sum();
            assert!((norm - 1.0).abs() < 1e-4, "{text}: {norm}");
        }
        assert!(features("?!").is_empty());
    }
}
