//! Understanding beside two search engines over the same lines in the same run: each voice of the lexicon is held out in turn and
//! asked of the others. A search engine answers with the topic whose lines, among the ten best, weigh most together.
//!
//! `cargo run --release --manifest-path benches/peers/search/Cargo.toml`, from the root of the project.

mod engines;

use engines::{Bm25, Engine, Ours, Tantivy};
use std::{
    error::Error,
    time::{Duration, Instant},
};
use visavis::{base::TopicId, content::Lexicon};

/// An utterance and its topic; `None` is off topic.
type Line<'a> = (Option<&'a TopicId>, &'a str);
type Failure = Box<dyn Error>;
/// Makes an engine of lines.
type Make = fn(&[Line<'_>]) -> Result<Box<dyn Engine>, Failure>;

const ENGINES: [(&str, Make); 3] = [
    ("visavis", |lines| Ok(Box::new(Ours::new(lines)))),
    ("bm25", |lines| Ok(Box::new(Bm25::new(lines)))),
    ("tantivy", |lines| Ok(Box::new(Tantivy::new(lines)?))),
];

/// What one engine did.
#[derive(Default)]
struct Tally {
    right: usize,
    all: usize,
    times: Vec<Duration>,
}

fn main() -> Result<(), Failure> {
    let lexicon = Lexicon::shared();
    // First of all, while no memory was given back that would hide what is taken.
    let all: Vec<Line<'_>> = lexicon.examples().collect();
    let mut made = Vec::new();
    for (_, make) in &ENGINES {
        let (before, begun) = (resident(), Instant::now());
        let engine = make(&all)?;
        made.push((begun.elapsed().as_millis(), resident().saturating_sub(before) / 1_000_000));
        // Kept: what one engine gives back, the next would take.
        std::mem::forget(engine);
    }
    let mut totals: Vec<Tally> = ENGINES.iter().map(|_| Tally::default()).collect();
    println!("first topic right, of the lines in scope of a voice that was held out:");
    for held in &lexicon.voices {
        let others: Vec<&str> =
            lexicon.voices.iter().map(|voice| voice.name).filter(|name| *name != held.name).collect();
        let told: Vec<Line<'_>> = lexicon.examples_of(&others).collect();
        print!("  {:<10}", held.name);
        for ((name, make), total) in ENGINES.iter().zip(&mut totals) {
            let engine = make(&told)?;
            let (mut right, mut all) = (0, 0);
            for (topic, text) in &held.lines {
                let Some(topic) = topic else { continue };
                let begun = Instant::now();
                let found = engine.first(text);
                total.times.push(begun.elapsed());
                all += 1;
                right += usize::from(found.as_ref() == Some(topic));
            }
            print!("  {name} {:5.1} %", percent(right, all));
            total.right += right;
            total.all += all;
        }
        println!();
    }
    println!("all voices, time of an answer, time and memory to learn all lines:");
    for (((name, _), total), (took, taken)) in ENGINES.iter().zip(&mut totals).zip(made) {
        total.times.sort_unstable();
        let at = |percent: usize| total.times[total.times.len() * percent / 100].as_micros();
        println!(
            "  {name:<8} {:5.1} % right, p50 {} µs, p99 {} µs, made in {took} ms, {taken} MB more",
            percent(total.right, total.all),
            at(50),
            at(99),
        );
    }
    Ok(())
}

fn percent(part: usize, all: usize) -> f64 {
    100.0 * part as f64 / all.max(1) as f64
}

/// Bytes in memory, where the system tells (Linux); 0 elsewhere.
fn resident() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').nth(1)?.parse::<usize>().ok());
    pages.unwrap_or(0) * 4096
}
