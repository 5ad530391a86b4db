//! The three engines, behind one question: which topic first?

use crate::{Failure, Line};
use std::collections::BTreeMap;
use tantivy::{
    Index, IndexReader, TantivyDocument, Term,
    collector::TopDocs,
    query::{BooleanQuery, Occur, Query, TermQuery},
    schema::{Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions, Value as _},
    tokenizer::{AsciiFoldingFilter, Language, LowerCaser, SimpleTokenizer, Stemmer, TextAnalyzer},
};
use visavis::{
    base::TopicId,
    language::{Example, Understanding},
};

/// Lines that a search looks at.
const BEST: usize = 10;

/// Finds topics.
pub(crate) trait Engine {
    /// The most likely topic.
    fn first(&self, text: &str) -> Option<TopicId>;
}

/// The topic whose lines weigh most together.
fn heaviest(found: impl Iterator<Item = (Option<TopicId>, f32)>) -> Option<TopicId> {
    let mut weights: BTreeMap<Option<TopicId>, f32> = BTreeMap::new();
    for (topic, score) in found {
        *weights.entry(topic).or_default() += score;
    }
    weights.into_iter().max_by(|a, b| a.1.total_cmp(&b.1)).and_then(|(topic, _)| topic)
}

/// The simulator's own.
pub(crate) struct Ours(Understanding);

impl Ours {
    pub(crate) fn new(lines: &[Line<'_>]) -> Self {
        let examples: Vec<Example<'_>> = lines.iter().map(|&(topic, text)| Example { text, topic }).collect();
        Self(Understanding::train(&examples))
    }
}

impl Engine for Ours {
    fn first(&self, text: &str) -> Option<TopicId> {
        self.0.weigh(text).into_iter().next().and_then(|candidate| candidate.topic)
    }
}

/// The `bm25` crate, its French tokenizer.
pub(crate) struct Bm25 {
    engine: bm25::SearchEngine<u32>,
    topics: Vec<Option<TopicId>>,
}

impl Bm25 {
    pub(crate) fn new(lines: &[Line<'_>]) -> Self {
        let corpus = lines.iter().map(|(_, text)| *text);
        let engine = bm25::SearchEngineBuilder::<u32>::with_corpus(bm25::Language::French, corpus).build();
        Self { engine, topics: lines.iter().map(|(topic, _)| topic.cloned()).collect() }
    }
}

impl Engine for Bm25 {
    fn first(&self, text: &str) -> Option<TopicId> {
        let found = self.engine.search(text, BEST).into_iter();
        heaviest(found.map(|hit| (self.topics[hit.document.id as usize].clone(), hit.score)))
    }
}

/// `tantivy`, in memory: words, lower case, no accents, French stems.
pub(crate) struct Tantivy {
    reader: IndexReader,
    analyzer: TextAnalyzer,
    text: Field,
    topic: Field,
}

impl Tantivy {
    pub(crate) fn new(lines: &[Line<'_>]) -> Result<Self, Failure> {
        let analyzer = TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(LowerCaser)
            .filter(Stemmer::new(Language::French))
            .filter(AsciiFoldingFilter)
            .build();
        let mut schema = Schema::builder();
        let indexing =
            TextFieldIndexing::default().set_tokenizer("fr").set_index_option(IndexRecordOption::WithFreqs);
        let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
        let topic = schema.add_text_field("topic", STORED);
        let index = Index::create_in_ram(schema.build());
        index.tokenizers().register("fr", analyzer.clone());
        let mut writer = index.writer_with_num_threads(1, 50_000_000)?;
        for (raised, line) in lines {
            let mut document = TantivyDocument::default();
            document.add_text(text, line);
            document.add_text(topic, raised.map_or("", |topic| topic.as_str()));
            writer.add_document(document)?;
        }
        writer.commit()?;
        Ok(Self { reader: index.reader()?, analyzer, text, topic })
    }

    fn search(&self, words: &str) -> Result<Vec<(Option<TopicId>, f32)>, Failure> {
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        let mut analyzer = self.analyzer.clone();
        analyzer.token_stream(words).process(&mut |token| {
            let term = Term::from_field_text(self.text, &token.text);
            clauses.push((Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))));
        });
        let searcher = self.reader.searcher();
        let best =
            searcher.search(&BooleanQuery::new(clauses), &TopDocs::with_limit(BEST).order_by_score())?;
        best.into_iter()
            .map(|(score, address)| {
                let document: TantivyDocument = searcher.doc(address)?;
                let topic =
                    document.get_first(self.topic).and_then(|value| value.as_str()).unwrap_or_default();
                Ok(((!topic.is_empty()).then(|| TopicId::new(topic)), score))
            })
            .collect()
    }
}

impl Engine for Tantivy {
    fn first(&self, text: &str) -> Option<TopicId> {
        heaviest(self.search(text).unwrap_or_default().into_iter())
    }
}
