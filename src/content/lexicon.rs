//! The shared topics of conversation and what advisers say to raise them (`assets/lexicon`).

use super::{diagnostic::Diagnostic, kinds::client::TopicAspect, parse::parse, source::Source};
use crate::base::TopicId;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::OnceLock};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLexicon {
    #[expect(dead_code, reason = "read so that the format can change one day")]
    version: u32,
    aspect: TopicAspect,
    topics: Vec<RawShared>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawShared {
    id: String,
    label: String,
    scope: String,
    examples: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffTopic {
    #[expect(dead_code, reason = "read so that the format can change one day")]
    version: u32,
    examples: Vec<String>,
}

/// A topic of conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Identifier.
    pub id: TopicId,
    /// What learners read.
    pub label: String,
    /// What belongs to it.
    pub scope: String,
    /// Where it belongs.
    pub aspect: TopicAspect,
    /// What advisers say to raise it.
    pub examples: Vec<String>,
}

impl Topic {
    /// All that teaches it: the examples, and the words of its label and scope.
    pub fn phrases(&self) -> impl Iterator<Item = &str> {
        let scope = self.scope.split([',', ':', ';']).map(str::trim).filter(|part| part.chars().count() > 4);
        self.examples.iter().map(String::as_str).chain(std::iter::once(self.label.as_str())).chain(scope)
    }
}

/// What one manner of speaking makes of all topics: polished, spoken, typed in haste…
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// « pressee »: the name of its file.
    pub name: &'static str,
    /// What it says, and the topic raised; `None` is off topic.
    pub lines: Vec<(Option<TopicId>, &'static str)>,
}

/// All shared topics, and what is off topic.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// By identifier.
    pub topics: BTreeMap<TopicId, Topic>,
    /// What raises none.
    pub off_topic: Vec<String>,
    /// More of what advisers say, by manner of speaking: whole voices can be held out to measure what is understood of others.
    pub voices: Vec<Voice>,
}

const FILES: &[(&str, &str)] = &[
    ("conduct.ron", include_str!("../../assets/lexicon/conduct.ron")),
    ("technical.ron", include_str!("../../assets/lexicon/technical.ron")),
    ("legal.ron", include_str!("../../assets/lexicon/legal.ron")),
    ("tax.ron", include_str!("../../assets/lexicon/tax.ron")),
    ("social.ron", include_str!("../../assets/lexicon/social.ron")),
    ("financial.ron", include_str!("../../assets/lexicon/financial.ron")),
    ("need.ron", include_str!("../../assets/lexicon/need.ron")),
    ("personal.ron", include_str!("../../assets/lexicon/personal.ron")),
];

/// A voice is plain text: `# topic`, then one utterance a line.
const VOICES: &[(&str, &str)] = &[
    ("debutante", include_str!("../../assets/lexicon/voices/debutante.txt")),
    ("imagee", include_str!("../../assets/lexicon/voices/imagee.txt")),
    ("indirecte", include_str!("../../assets/lexicon/voices/indirecte.txt")),
    ("parlee", include_str!("../../assets/lexicon/voices/parlee.txt")),
    ("pressee", include_str!("../../assets/lexicon/voices/pressee.txt")),
    ("soignee", include_str!("../../assets/lexicon/voices/soignee.txt")),
];

/// Heads the lines that raise no topic.
const OFF_TOPIC: &str = "off_topic";

impl Voice {
    fn read(name: &'static str, text: &'static str) -> Self {
        let mut lines = Vec::new();
        let mut topic = None;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match line.strip_prefix("# ") {
                Some(OFF_TOPIC) => topic = None,
                Some(id) => topic = Some(TopicId::new(id)),
                None => lines.push((topic.clone(), line)),
            }
        }
        Self { name, lines }
    }

    fn says(&self) -> impl Iterator<Item = (Option<&TopicId>, &str)> {
        self.lines.iter().map(|(topic, text)| (topic.as_ref(), *text))
    }
}

impl Lexicon {
    /// All that teaches the shared topics, in a fixed order: examples, labels and scopes, what is off topic, then the voices.
    pub fn examples(&self) -> impl Iterator<Item = (Option<&TopicId>, &str)> {
        let all: Vec<&str> = self.voices.iter().map(|voice| voice.name).collect();
        self.examples_of(&all)
    }

    /// The same with these voices alone: what is understood of one left out tells what is understood of somebody new.
    pub fn examples_of(&self, voices: &[&str]) -> impl Iterator<Item = (Option<&TopicId>, &str)> + use<'_> {
        let topics =
            self.topics.values().flat_map(|topic| topic.phrases().map(move |text| (Some(&topic.id), text)));
        let heard: Vec<&Voice> = self.voices.iter().filter(|voice| voices.contains(&voice.name)).collect();
        let off_topic = self.off_topic.iter().map(|text| (None, text.as_str()));
        topics.chain(off_topic).chain(heard.into_iter().flat_map(Voice::says))
    }

    /// What the voices say.
    pub fn spoken(&self) -> impl Iterator<Item = (Option<&TopicId>, &str)> {
        self.voices.iter().flat_map(Voice::says)
    }

    /// The lexicon shipped with the program. A test proves that it has no diagnostic.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Lexicon> = OnceLock::new();
        SHARED.get_or_init(|| Self::read().0)
    }

    /// Reads the shipped files, with what is wrong in them.
    pub fn read() -> (Self, Vec<Diagnostic>) {
        let mut lexicon = Self::default();
        let mut diagnostics = Vec::new();
        for &(file, text) in FILES {
            match parse::<RawLexicon>(Source::new(file, text)) {
                Ok(raw) => {
                    for topic in raw.topics {
                        let RawShared { id, label, scope, examples } = topic;
                        let id = TopicId::new(id);
                        lexicon
                            .topics
                            .insert(id.clone(), Topic { id, label, scope, aspect: raw.aspect, examples });
                    }
                }
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        let off_topic = include_str!("../../assets/lexicon/off_topic.ron");
        match parse::<RawOffTopic>(Source::new("off_topic.ron", off_topic)) {
            Ok(raw) => lexicon.off_topic = raw.examples,
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
        lexicon.voices = VOICES.iter().map(|&(name, text)| Voice::read(name, text)).collect();
        (lexicon, diagnostics)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_lexicon_is_clean_and_whole() {
        let (lexicon, diagnostics) = Lexicon::read();
        assert_eq!(diagnostics, []);
        assert_eq!(lexicon.topics.len(), 87);
        for topic in lexicon.topics.values() {
            assert!(topic.examples.len() >= 40, "{}: {}", topic.id, topic.examples.len());
        }
        assert!(lexicon.off_topic.len() >= 100);
    }

    #[test]
    fn no_sentence_raises_two_topics() {
        let (lexicon, _) = Lexicon::read();
        let mut seen: BTreeMap<String, &TopicId> = BTreeMap::new();
        for topic in lexicon.topics.values() {
            for example in &topic.examples {
                let folded = crate::language::fold(example);
                if let Some(other) = seen.insert(folded, &topic.id) {
                    assert_eq!(other, &topic.id, "{example}");
                }
            }
        }
        for voice in &lexicon.voices {
            for (topic, line) in &voice.lines {
                let Some(topic) = topic else { continue };
                assert!(lexicon.topics.contains_key(topic), "{}: {topic}", voice.name);
                if let Some(other) = seen.insert(crate::language::fold(line), topic) {
                    assert_eq!(other, topic, "{}: {line}", voice.name);
                }
            }
        }
    }
}
