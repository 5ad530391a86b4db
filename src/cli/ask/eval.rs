//! Understanding measured on labelled lines: right, wrong or asked back; by style and topic; what is taken for what.

use crate::{
    cli::{CLEAN, Failure, Streams, replay::write_json},
    io::read_text,
    language::{Reading, shape},
    locale::Locale,
    t,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, path::Path, time::Instant};

/// How lines off topic are labelled.
const OUT_OF_SCOPE: &str = "out_of_scope";

/// A labelled line. `also` is the topic of a second question in it.
#[derive(Debug, Deserialize)]
struct Line {
    text: String,
    topic: String,
    #[serde(default)]
    style: String,
    #[serde(default)]
    accept: Vec<String>,
    #[serde(default)]
    also: Also,
}

#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
enum Also {
    #[default]
    None,
    One(String),
    Several(Vec<String>),
}

impl Line {
    fn accepts(&self, topic: &str) -> bool {
        let also = match &self.also {
            Also::None => false,
            Also::One(other) => other == topic,
            Also::Several(others) => others.iter().any(|other| other == topic),
        };
        self.topic == topic || self.accept.iter().any(|other| other == topic) || also
    }
}

#[derive(Debug, Default, PartialEq, Eq, Serialize)]
struct InScope {
    n: usize,
    correct: usize,
    wrong: usize,
    deferred: usize,
}

#[derive(Debug, Default, PartialEq, Eq, Serialize)]
struct OutOfScope {
    n: usize,
    answered: usize,
    refused: usize,
}

#[derive(Debug, Serialize)]
struct Confusion {
    topic: String,
    read: String,
    n: usize,
    lines: Vec<String>,
}

#[derive(Debug, Default, Serialize)]
struct Latency {
    p50: u64,
    p99: u64,
}

#[derive(Debug, Default, Serialize)]
struct Document {
    lines: usize,
    in_scope: InScope,
    out_of_scope: OutOfScope,
    by_style: BTreeMap<String, InScope>,
    by_topic: BTreeMap<String, InScope>,
    confusions: Vec<Confusion>,
    latency_us: Latency,
}

pub(super) fn run(
    file: &Path,
    read: &dyn Fn(&str) -> Reading,
    json: bool,
    locale: &Locale,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let lines = lines(&read_text(file)?)
        .map_err(|reason| Failure::BadTranscript { file: file.to_path_buf(), reason })?;
    let document = measure(&lines, read);
    if json {
        write_json(&document, streams)?;
    } else {
        writeln!(streams.out, "{}", human(&document, locale))?;
    }
    Ok(CLEAN)
}

fn lines(text: &str) -> Result<Vec<Line>, String> {
    let numbered = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    numbered.map(|(i, l)| serde_json::from_str(l).map_err(|e| format!("{}: {e}", i + 1))).collect()
}

fn measure(lines: &[Line], read: &dyn Fn(&str) -> Reading) -> Document {
    let mut document = Document { lines: lines.len(), ..Document::default() };
    let mut taken: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    let mut times = Vec::with_capacity(lines.len());
    // The first line pays for what is only made once.
    read("…");
    for line in lines {
        let begun = Instant::now();
        let reading = read(&line.text);
        times.push(u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX));
        let topic = match &reading {
            // An insult is answered as such, whatever it speaks of.
            Reading::Topic(topic, _) if !shape(&line.text).rude => Some(topic.as_str()),
            _ => None,
        };
        let mut confuse = |read: &str| {
            taken.entry((line.topic.clone(), read.to_owned())).or_default().push(line.text.clone());
        };
        if line.topic == OUT_OF_SCOPE {
            document.out_of_scope.n += 1;
            match topic {
                Some(topic) => {
                    document.out_of_scope.answered += 1;
                    confuse(topic);
                }
                None => document.out_of_scope.refused += 1,
            }
            continue;
        }
        let mut count = |add: fn(&mut InScope)| {
            add(&mut document.in_scope);
            add(document.by_style.entry(line.style.clone()).or_default());
            add(document.by_topic.entry(line.topic.clone()).or_default());
        };
        count(|s| s.n += 1);
        match topic {
            None => count(|s| s.deferred += 1),
            Some(topic) if line.accepts(topic) => count(|s| s.correct += 1),
            Some(topic) => {
                count(|s| s.wrong += 1);
                confuse(topic);
            }
        }
    }
    document.confusions = taken
        .into_iter()
        .map(|((topic, read), lines)| Confusion { topic, read, n: lines.len(), lines })
        .collect();
    document.confusions.sort_by(|a, b| b.n.cmp(&a.n).then(a.topic.cmp(&b.topic)));
    times.sort_unstable();
    document.latency_us = Latency { p50: percentile(&times, 50), p99: percentile(&times, 99) };
    document
}

fn percentile(sorted: &[u64], percent: usize) -> u64 {
    let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(at).copied().unwrap_or(0)
}

fn human(document: &Document, locale: &Locale) -> String {
    let share = |count: usize, of: usize| {
        locale.number(crate::base::Score::new(count_of(count) * 100, count_of(of).max(1)), 1)
    };
    let InScope { n, correct, wrong, deferred } = document.in_scope;
    let mut text = vec![t!(
        locale,
        "ask-in-scope",
        n = n,
        correct = share(correct, n),
        wrong = share(wrong, n),
        deferred = share(deferred, n)
    )];
    let OutOfScope { n, answered, .. } = document.out_of_scope;
    text.push(t!(locale, "ask-out-of-scope", n = n, answered = share(answered, n)));
    let Latency { p50, p99 } = document.latency_us;
    text.push(t!(locale, "ask-latency", p50 = p50, p99 = p99));
    for (style, of) in &document.by_style {
        let (n, right, wrong) = (of.n, share(of.correct, of.n), share(of.wrong, of.n));
        let style = if style.is_empty() { "–" } else { style.as_str() };
        text.push(t!(locale, "ask-style", style = style, n = n, correct = right, wrong = wrong));
    }
    for Confusion { topic, read, lines, .. } in &document.confusions {
        text.push(format!("  {topic} → {read}"));
        text.extend(lines.iter().map(|line| format!("      {line}")));
    }
    text.join("\n")
}

fn count_of(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX / 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::TopicId;

    const LINES: &str = r#"{"text": "le bail ?", "topic": "lease", "style": "A", "accept": [], "also": null}
{"text": "le four et le bail ?", "topic": "equipment", "style": "A", "accept": [], "also": "lease"}

{"text": "le local ?", "topic": "premises", "style": "B", "accept": ["lease"]}
{"text": "la vitrine ?", "topic": "premises", "style": "B"}
{"text": "hein ?", "topic": "staff", "style": "B"}
{"text": "il pleut", "topic": "out_of_scope", "style": "B"}
{"text": "hein, tais-toi", "topic": "out_of_scope", "style": "B"}"#;

    #[test]
    fn counts_are_those_of_the_lines() {
        let lines = lines(LINES).unwrap();
        let document = measure(&lines, &|text| {
            if text.starts_with("hein") {
                Reading::Unclear
            } else {
                Reading::Topic(TopicId::new("lease"), 900)
            }
        });
        assert_eq!(document.in_scope, InScope { n: 5, correct: 3, wrong: 1, deferred: 1 });
        assert_eq!(document.out_of_scope, OutOfScope { n: 2, answered: 1, refused: 1 });
        assert_eq!(document.by_style["B"], InScope { n: 3, correct: 1, wrong: 1, deferred: 1 });
        assert_eq!(document.by_topic["premises"].n, 2);
        assert_eq!(document.confusions.len(), 2);
    }

    #[test]
    fn a_bad_line_is_named() {
        assert!(lines("{\"text\": \"a\", \"topic\": \"b\"}\nnot json").unwrap_err().starts_with("2:"));
    }

    #[test]
    fn percentiles() {
        let times: Vec<u64> = (1..=200).collect();
        assert_eq!((percentile(&times, 50), percentile(&times, 99), percentile(&[], 50)), (100, 198, 0));
    }
}
