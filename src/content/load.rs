//! From files to a checked case: parse each, lower all, collect every diagnostic.

use super::{
    bundle::{Bundle, MAX_FILES},
    case::{Amount, Body, Case, Check, Decoy, Document, Measure, Need, Proof, Statement, Year},
    checks, client,
    diagnostic::{Code, Diagnostic, Severity, did_you_mean},
    kinds::{
        accounts::RawAccounts,
        analysis::{self, RawAnalysis},
        client::RawClient,
        company::RawCompany,
        documents::{RawBody, RawDocuments},
        manifest::RawManifest,
        needs::RawNeeds,
        rubric::{RawMeasure, RawRubric},
    },
    lexicon::{Lexicon, Topic},
    parse::parse,
    source::Source,
    years,
};
use crate::base::{CaseId, CheckId, DocId, FactId, FindingId, IndicatorCode, LineId, NeedId, TopicId};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The files of a case of format 1.
pub const CASE_FILES: [&str; 8] = [
    "case.ron",
    "company.ron",
    "accounts.ron",
    "documents.ron",
    "client.ron",
    "needs.ron",
    "analysis.ron",
    "rubric.ron",
];

/// A case as written, with its texts: what cross-checks look at. A document that does not parse is `None`.
#[derive(Debug)]
pub(super) struct Raw<'a> {
    /// `case.ron`.
    pub(super) manifest: Option<RawManifest>,
    /// `company.ron`.
    pub(super) company: Option<RawCompany>,
    /// `accounts.ron`.
    pub(super) accounts: Option<RawAccounts>,
    /// `documents.ron`.
    pub(super) documents: Option<RawDocuments>,
    /// `client.ron`.
    pub(super) client: Option<RawClient>,
    /// `needs.ron`.
    pub(super) needs: Option<RawNeeds>,
    /// `analysis.ron`.
    pub(super) analysis: Option<RawAnalysis>,
    /// `rubric.ron`.
    pub(super) rubric: Option<RawRubric>,
    names: BTreeMap<&'static str, String>,
    texts: BTreeMap<&'static str, &'a str>,
}

impl Raw<'_> {
    /// One file as a source of places.
    pub(super) fn source(&self, file: &'static str) -> Source<'_> {
        let name = self.names.get(file).map_or(file, String::as_str);
        Source::new(name, self.texts.get(file).copied().unwrap_or_default())
    }
}

/// A case, if it has no error, and everything found wrong, in order of file and line.
#[derive(Debug)]
pub struct Loaded {
    /// The case, when nothing forbids to play it.
    pub case: Option<Case>,
    /// Errors and warnings.
    pub diagnostics: Vec<Diagnostic>,
}

/// Loads a case from its files.
pub fn load(bundle: &Bundle) -> Loaded {
    let mut found = Vec::new();
    let raw = read(bundle, &mut found);
    checks::run(&raw, &mut found);
    found.sort_by(|a, b| (&a.file, a.line, a.column, a.code).cmp(&(&b.file, b.line, b.column, b.code)));
    found.dedup();
    let clean = found.iter().all(|d| d.severity == Severity::Warning);
    let case = if clean { lower(bundle, raw) } else { None };
    Loaded { case, diagnostics: found }
}

fn read<'a>(bundle: &'a Bundle, found: &mut Vec<Diagnostic>) -> Raw<'a> {
    let named = |name: &str| format!("{}/{name}", bundle.id);
    if bundle.files.len() > MAX_FILES {
        found.push(
            Source::new(&bundle.id, "")
                .whole(Code::F05, format!("{} fichiers, {MAX_FILES} au plus", bundle.files.len())),
        );
    }
    for name in bundle.files.keys().filter(|n| !CASE_FILES.contains(&n.as_str())) {
        let file = named(name);
        let message = format!("« {name} » n’est pas un fichier du format 1");
        let mut diagnostic = Source::new(&file, "").whole(Code::F04, message);
        if let Some(hint) = did_you_mean(name, CASE_FILES) {
            diagnostic.help = hint;
        }
        found.push(diagnostic);
    }
    Raw {
        manifest: document(bundle, "case.ron", found),
        company: document(bundle, "company.ron", found),
        accounts: document(bundle, "accounts.ron", found),
        documents: document(bundle, "documents.ron", found),
        client: document(bundle, "client.ron", found),
        needs: document(bundle, "needs.ron", found),
        analysis: document(bundle, "analysis.ron", found),
        rubric: document(bundle, "rubric.ron", found),
        names: CASE_FILES.iter().map(|&n| (n, named(n))).collect(),
        texts: CASE_FILES.iter().filter_map(|&n| Some((n, text(bundle, n)?))).collect(),
    }
}

/// The text of a file, without the mark that some editors put before it.
fn text<'a>(bundle: &'a Bundle, name: &str) -> Option<&'a str> {
    bundle.get(name).map(|text| text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn document<T: DeserializeOwned>(bundle: &Bundle, name: &str, found: &mut Vec<Diagnostic>) -> Option<T> {
    let file = format!("{}/{name}", bundle.id);
    let Some(text) = text(bundle, name) else {
        found.push(Source::new(&file, "").whole(Code::F01, format!("il manque {name}")));
        return None;
    };
    match parse(Source::new(&file, text)) {
        Ok(document) => Some(document),
        Err(diagnostic) => {
            found.push(*diagnostic);
            None
        }
    }
}

/// From a case without error to its checked form.
fn lower(bundle: &Bundle, raw: Raw<'_>) -> Option<Case> {
    let (accounts, documents, client) = (raw.accounts?, raw.documents?, raw.client?);
    let (needs, analysis, rubric) = (raw.needs?, raw.analysis?, raw.rubric?);
    let company = raw.company?;
    let holder = years::holder(&company);
    let years: Vec<Year> = accounts.years.iter().map(|year| years::year(year, holder)).collect();
    let documents = documents
        .documents
        .into_iter()
        .map(|d| Document {
            id: DocId::new(d.id),
            tag: d.tag,
            title: d.title,
            kind: d.kind,
            date: d.date,
            subtitle: d.subtitle,
            body: match d.body {
                RawBody::Liasse(closing) => {
                    Body::Liasse(years.iter().position(|y| y.liasse.closing == closing).unwrap_or_default())
                }
                RawBody::Account => Body::Account,
                RawBody::Sections(sections) => Body::Sections(sections),
            },
        })
        .collect();
    let topics = topics(&client);
    Some(Case {
        id: CaseId::new(bundle.id.clone()),
        hash: bundle.hash(),
        bundle: bundle.clone(),
        manifest: raw.manifest?,
        company,
        years,
        sector: accounts.sector,
        documents,
        client: client::lower(client),
        needs: needs
            .needs
            .into_iter()
            .map(|n| Need {
                id: NeedId::new(n.id),
                kind: n.kind,
                text: n.text,
                terms: n.terms,
                proofs: n.proofs.into_iter().map(proof).collect(),
                amount: n.amount.map(|a| Amount { value: a.value, tolerance: a.tolerance, base: a.base }),
                rank: n.rank,
                why: n.why,
            })
            .collect(),
        decoys: needs
            .decoys
            .into_iter()
            .map(|d| Decoy { id: NeedId::new(d.id), text: d.text, terms: d.terms, why: d.why })
            .collect(),
        statements: analysis
            .statements
            .into_iter()
            .map(|s| Statement {
                id: FindingId::new(s.id),
                aspect: s.aspect,
                text: s.text,
                truth: s.truth,
                key: s.key,
                terms: s.terms,
                proofs: s.proofs.into_iter().map(proof).collect(),
            })
            .collect(),
        rubric: rubric
            .checks
            .into_iter()
            .map(|c| Check {
                id: CheckId::new(c.id),
                indicator: IndicatorCode::new(c.indicator),
                points: c.points,
                measure: measure(c.measure),
            })
            .collect(),
        topics,
    })
}

/// Shared topics with the case’s own; under a shared identifier, the case adds its own examples.
fn topics(client: &RawClient) -> BTreeMap<TopicId, Topic> {
    let mut topics = Lexicon::shared().topics.clone();
    for own in &client.topics {
        let id = TopicId::new(own.id.clone());
        topics
            .entry(id.clone())
            .or_insert_with(|| Topic {
                id,
                label: own.label.clone(),
                scope: String::new(),
                aspect: own.aspect,
                examples: Vec::new(),
            })
            .examples
            .extend(own.examples.iter().cloned());
    }
    topics
}

pub(super) fn proof(raw: analysis::Proof) -> Proof {
    match raw {
        analysis::Proof::Line(document, line) => Proof::Line(DocId::new(document), LineId::new(line)),
        analysis::Proof::Document(document) => Proof::Document(DocId::new(document)),
        analysis::Proof::Fact(fact) => Proof::Fact(FactId::new(fact)),
    }
}

fn measure(raw: RawMeasure) -> Measure {
    match raw {
        RawMeasure::DocumentsRead(ids) => Measure::DocumentsRead(ids.into_iter().map(DocId::new).collect()),
        RawMeasure::PlanWritten(themes) => Measure::PlanWritten(themes),
        RawMeasure::PlanFollowed => Measure::PlanFollowed,
        RawMeasure::PhasesHeld => Measure::PhasesHeld,
        RawMeasure::Restated(facts) => Measure::Restated(facts),
        RawMeasure::AspectTreated(aspect) => Measure::AspectTreated(aspect),
        RawMeasure::FactsRevealed(ids) => Measure::FactsRevealed(ids.into_iter().map(FactId::new).collect()),
        RawMeasure::OpenQuestions(percent) => Measure::OpenQuestions(percent),
        RawMeasure::CleanQuestions(least) => Measure::CleanQuestions(least),
        RawMeasure::NoEarlySelling(least) => Measure::NoEarlySelling(least),
        RawMeasure::KeyFindings(ids) => Measure::KeyFindings(ids.into_iter().map(FindingId::new).collect()),
        RawMeasure::FindingsCited(least) => Measure::FindingsCited(least),
        RawMeasure::FindingsReadable(least) => Measure::FindingsReadable(least),
        RawMeasure::FindingsTrue(least) => Measure::FindingsTrue(least),
        RawMeasure::Figure(balance, year, tolerance) => Measure::Figure(balance, year, tolerance),
        RawMeasure::DemandStated(need) => Measure::DemandStated(NeedId::new(need)),
        RawMeasure::ImplicitProved(need) => Measure::ImplicitProved(NeedId::new(need)),
        RawMeasure::PriorityOrder => Measure::PriorityOrder,
        RawMeasure::PriorityAgreed(fact) => Measure::PriorityAgreed(FactId::new(fact)),
        RawMeasure::NeedPriced(need) => Measure::NeedPriced(NeedId::new(need)),
        RawMeasure::AmountsCited => Measure::AmountsCited,
        RawMeasure::SpeechShare(percent) => Measure::SpeechShare(percent),
        RawMeasure::PlainWords(least) => Measure::PlainWords(least),
        RawMeasure::EmotionsHeard(least) => Measure::EmotionsHeard(least),
        RawMeasure::QuestionsAnswered => Measure::QuestionsAnswered,
    }
}
