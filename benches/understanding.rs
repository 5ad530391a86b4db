//! Understanding, timed: training, one decision (half and 99 in 100), and as a ratio to folding the same text, which every machine does as fast in proportion.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};
use visavis::{
    content::Lexicon,
    language::{Example, Understanding, fold},
};

fn main() {
    let lexicon = Lexicon::shared();
    let examples: Vec<Example<'_>> = lexicon
        .topics
        .values()
        .flat_map(|topic| topic.phrases().map(|text| Example { text, topic: Some(&topic.id) }))
        .chain(lexicon.off_topic.iter().map(|text| Example { text, topic: None }))
        .collect();
    let begun = Instant::now();
    let understanding = Understanding::train(&examples);
    let trained = begun.elapsed();
    let bytes: usize = examples.iter().map(|e| e.text.len()).sum();
    println!(
        "{} examples, {} kB of text, trained in {} ms",
        examples.len(),
        bytes / 1000,
        trained.as_millis()
    );
    let read = times(&examples, |text| {
        black_box(understanding.read(text));
    });
    let folded = times(&examples, |text| {
        black_box(fold(text));
    });
    let at = |times: &[Duration], percent: usize| {
        times.get(times.len() * percent / 100).copied().unwrap_or_default()
    };
    let (p50, p99) = (at(&read, 50), at(&read, 99));
    println!("decision: p50 {} µs, p99 {} µs", p50.as_micros(), p99.as_micros());
    let ratio = p50.as_nanos() / at(&folded, 50).as_nanos().max(1);
    println!("one decision takes {ratio} times what folding the text takes");
}

/// How long each text takes, shortest first.
fn times(examples: &[Example<'_>], mut work: impl FnMut(&str)) -> Vec<Duration> {
    let mut times: Vec<Duration> = examples
        .iter()
        .map(|example| {
            let begun = Instant::now();
            work(example.text);
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    times
}
