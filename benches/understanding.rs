//! Understanding, measured: what is learnt of each voice more, time of training and of a decision, memory, size of the assets.
//!
//! `cargo bench --no-default-features --bench understanding`; beside two search engines: `benches/peers/search`.
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use serde_json::Value;
use std::{
    error::Error,
    fs,
    hint::black_box,
    time::{Duration, Instant},
};
use visavis::{
    base::TopicId,
    content::Lexicon,
    language::{Example, Reading, Understanding, fold},
};

/// An utterance and its topic; `None` is off topic.
type Line<'a> = (Option<&'a TopicId>, &'a str);

fn main() -> Result<(), Box<dyn Error>> {
    let lexicon = Lexicon::shared();
    let all: Vec<Line<'_>> = lexicon.examples().collect();
    let examples = taught(&all);
    let (before, begun) = (resident(), Instant::now());
    let understanding = Understanding::train(&examples);
    let (trained, after) = (begun.elapsed(), resident());
    let bytes: usize = examples.iter().map(|e| e.text.len()).sum();
    println!(
        "{} examples, {} kB of text, trained in {} ms, {} MB more in memory",
        examples.len(),
        bytes / 1000,
        trained.as_millis(),
        after.saturating_sub(before) / 1_000_000
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
    curve(lexicon)
}

/// What is understood of unseen writers, one voice more at a time.
fn curve(lexicon: &Lexicon) -> Result<(), Box<dyn Error>> {
    let unseen = unseen()?;
    println!("unseen writers ({} lines), one voice more at a time:", unseen.len());
    let voices: Vec<&str> = lexicon.voices.iter().map(|voice| voice.name).collect();
    for count in 0..=voices.len() {
        let heard = voices.get(..count).unwrap_or_default();
        let lines: Vec<Line<'_>> = lexicon.examples_of(heard).collect();
        let understanding = Understanding::train(&taught(&lines));
        let (mut asked, mut right, mut wrong, mut off, mut answered) = (0, 0, 0, 0, 0);
        for line in &unseen {
            let reading = understanding.read(line["text"].as_str().unwrap_or_default());
            let answer = match &reading {
                Reading::Topic(topic, _) => Some(topic),
                Reading::Either(_) | Reading::Unclear => None,
            };
            if line["topic"] == "out_of_scope" {
                off += 1;
                answered += usize::from(answer.is_some());
            } else {
                asked += 1;
                right += usize::from(answer.is_some_and(|topic| accepts(line, topic)));
                wrong += usize::from(answer.is_some_and(|topic| !accepts(line, topic)));
            }
        }
        println!(
            "  {:>6} lines: {:5.1} % right, {:4.1} % wrong, {:4.1} % of off topic answered   {}",
            lines.len(),
            percent(right, asked),
            percent(wrong, asked),
            percent(answered, off),
            heard.last().map_or(String::new(), |voice| format!("+ {voice}"))
        );
    }
    Ok(())
}

fn taught<'a>(lines: &[Line<'a>]) -> Vec<Example<'a>> {
    lines.iter().map(|&(topic, text)| Example { text, topic }).collect()
}

fn unseen() -> Result<Vec<Value>, Box<dyn Error>> {
    let mut lines = Vec::new();
    for set in ["first", "second", "third"] {
        let path = format!("{}/tests/fixtures/understanding/{set}.jsonl", env!("CARGO_MANIFEST_DIR"));
        for line in fs::read_to_string(path)?.lines() {
            lines.push(serde_json::from_str(line)?);
        }
    }
    Ok(lines)
}

fn accepts(line: &Value, topic: &TopicId) -> bool {
    let accept = line["accept"].as_array().into_iter().flatten();
    accept.chain([&line["topic"], &line["also"]]).any(|id| id.as_str() == Some(topic.as_str()))
}

#[expect(clippy::cast_precision_loss, reason = "counts of lines")]
fn percent(part: usize, all: usize) -> f64 {
    100.0 * part as f64 / all.max(1) as f64
}

/// Bytes in memory, where the system tells (Linux); 0 elsewhere.
fn resident() -> usize {
    let pages = fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').nth(1)?.parse::<usize>().ok());
    pages.unwrap_or(0) * 4096
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
