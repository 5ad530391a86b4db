//! A checked case: every reference resolves, every account balances, every text is there.

use super::{
    bundle::Bundle,
    client::{Client, Fact},
    kinds::{
        analysis::Truth,
        client::TopicAspect,
        company::{RawCompany, RawPerson},
        documents::{DocumentKind, RawSection},
        manifest::RawManifest,
        needs::NeedKind,
    },
    lexicon::Topic,
};
use crate::{
    base::{
        Aspect, CaseId, CheckId, Date, DocId, FactId, FindingId, IndicatorCode, LineId, Money, NeedId,
        TopicId,
    },
    finance::{Balance, Liasse, Sector, Simplified, Supplement},
    language::Wordings,
};
use std::collections::BTreeMap;

/// A client case, ready to play.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its folder.
    pub id: CaseId,
    /// Hash of its files: a session pins it.
    pub hash: String,
    /// The files it was made from.
    pub bundle: Bundle,
    /// Title, day, length, objectives.
    pub manifest: RawManifest,
    /// The company.
    pub company: RawCompany,
    /// Years of accounts, oldest first.
    pub years: Vec<Year>,
    /// The figures of its sector, if the case gives them.
    pub sector: Option<Sector>,
    /// The client's file, in reading order.
    pub documents: Vec<Document>,
    /// Who sits in front of the adviser.
    pub client: Client,
    /// Explicit and implicit needs.
    pub needs: Vec<Need>,
    /// Needs this client does not have.
    pub decoys: Vec<Decoy>,
    /// True and false statements.
    pub statements: Vec<Statement>,
    /// Checks, in order.
    pub rubric: Vec<Check>,
    /// Shared topics and the case's own, by id.
    pub topics: BTreeMap<TopicId, Topic>,
}

/// One year of accounts.
#[derive(Clone, Debug)]
pub struct Year {
    /// The boxes; of a 2033, as the analysis reads them.
    pub liasse: Liasse,
    /// The boxes of forms 2033, for a business of the régime simplifié.
    pub simplified: Option<Simplified>,
    /// What the boxes alone do not tell.
    pub supplement: Supplement,
}

/// One document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Identifier.
    pub id: DocId,
    /// Short tag, as `D4`.
    pub tag: String,
    /// Title in the list.
    pub title: String,
    /// What decides icon and layout.
    pub kind: DocumentKind,
    /// Date it bears.
    pub date: Date,
    /// Line under the title.
    pub subtitle: String,
    /// Content.
    pub body: Body,
}

/// Content of a document.
#[derive(Clone, Debug)]
pub enum Body {
    /// The liasse of `years[index]`.
    Liasse(usize),
    /// The months of the account.
    Account,
    /// Text and tables.
    Sections(Vec<RawSection>),
}

/// A place where a proof lies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// A line of a document.
    Line(DocId, LineId),
    /// Any line of it.
    Document(DocId),
    /// A fact told.
    Fact(FactId),
}

/// One need of the client.
#[derive(Clone, Debug)]
pub struct Need {
    /// Identifier.
    pub id: NeedId,
    /// Explicit or implicit.
    pub kind: NeedKind,
    /// As one would write it.
    pub text: String,
    /// In other words.
    pub terms: Wordings,
    /// What proves it.
    pub proofs: Vec<Proof>,
    /// Amount to find.
    pub amount: Option<Amount>,
    /// 1 comes first.
    pub rank: u8,
    /// Why.
    pub why: String,
}

/// An amount to find.
#[derive(Clone, Debug)]
pub struct Amount {
    /// The figure.
    pub value: Money,
    /// Accepted either side.
    pub tolerance: Money,
    /// Where it comes from.
    pub base: String,
}

/// A need this client does not have.
#[derive(Clone, Debug)]
pub struct Decoy {
    /// Identifier.
    pub id: NeedId,
    /// As a learner would pick it.
    pub text: String,
    /// In other words.
    pub terms: Wordings,
    /// Why it is not one.
    pub why: String,
}

/// Something one may say of the company.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Identifier.
    pub id: FindingId,
    /// Its aspect.
    pub aspect: Aspect,
    /// As one would write it.
    pub text: String,
    /// Whether it holds.
    pub truth: Truth,
    /// The report needs it.
    pub key: bool,
    /// In other words.
    pub terms: Wordings,
    /// What proves it.
    pub proofs: Vec<Proof>,
}

/// One check of the rubric.
#[derive(Clone, Debug)]
pub struct Check {
    /// Identifier.
    pub id: CheckId,
    /// The indicator it feeds.
    pub indicator: IndicatorCode,
    /// Points within it.
    pub points: u32,
    /// What is measured.
    pub measure: Measure,
}

/// What is measured: `assessment/measures` has one file for each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is told at length beside its measure; see RawMeasure")]
pub enum Measure {
    DocumentsRead(Vec<DocId>),
    PlanWritten(u32),
    PlanFollowed,
    PhasesHeld,
    Restated(u32),
    AspectTreated(Aspect),
    FactsRevealed(Vec<FactId>),
    OpenQuestions(u32),
    CleanQuestions(u32),
    NoEarlySelling(u32),
    KeyFindings(Vec<FindingId>),
    FindingsCited(u32),
    FindingsReadable(u32),
    FindingsTrue(u32),
    Figure(Balance, i16, Money),
    DemandStated(NeedId),
    ImplicitProved(NeedId),
    PriorityOrder,
    PriorityAgreed(FactId),
    NeedPriced(NeedId),
    AmountsCited,
    SpeechShare(u32),
    PlainWords(u32),
    EmotionsHeard(u32),
    QuestionsAnswered,
}

impl Case {
    /// A document by id.
    pub fn document(&self, id: &DocId) -> Option<&Document> {
        self.documents.iter().find(|d| d.id == *id)
    }

    /// A fact by id.
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.client.facts.iter().find(|f| f.id == *id)
    }

    /// A need by id.
    pub fn need(&self, id: &NeedId) -> Option<&Need> {
        self.needs.iter().find(|n| n.id == *id)
    }

    /// A statement by id.
    pub fn statement(&self, id: &FindingId) -> Option<&Statement> {
        self.statements.iter().find(|s| s.id == *id)
    }

    /// The client as a person; `None` cannot happen in a checked case.
    pub fn person(&self) -> Option<&RawPerson> {
        self.company.people.iter().find(|p| p.id == self.client.person.as_str())
    }

    /// Year of accounts closed in that calendar year.
    pub fn year(&self, closing: i16) -> Option<&Year> {
        self.years.iter().find(|y| y.liasse.closing.year() == closing)
    }

    /// What a line of a document says, for evidence; `None` when there is no such line.
    pub fn line(&self, document: &DocId, line: &LineId) -> Option<LineText> {
        let document = self.document(document)?;
        match &document.body {
            Body::Liasse(index) => {
                let rows = self.years.get(*index)?.rows();
                let (_, label, amount) = rows.into_iter().find(|(code, ..)| *code == line.as_str())?;
                Some(LineText { text: label.to_owned(), amount: Some(amount) })
            }
            Body::Account => {
                let month = self.company.bank.months.get(line.as_str())?;
                Some(LineText { text: line.to_string(), amount: Some(month.closing) })
            }
            Body::Sections(sections) => {
                let found = sections.iter().flat_map(|s| &s.lines).find(|l| l.id == line.as_str())?;
                Some(LineText { text: found.text.clone(), amount: found.amount })
            }
        }
    }

    /// The aspect family of a topic.
    pub fn aspect_of(&self, topic: &TopicId) -> Option<TopicAspect> {
        self.topics.get(topic).map(|t| t.aspect)
    }
}

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineText {
    /// Label or sentence.
    pub text: String,
    /// Amount, if it has one.
    pub amount: Option<Money>,
}
