//! References: every identifier that a document cites exists where it should.

use crate::{
    base::TopicId,
    certification::Certification,
    content::{
        diagnostic::{Code, Diagnostic, did_you_mean},
        kinds::{analysis::Proof, client::Condition, documents::RawBody, rubric::RawMeasure},
        lexicon::Lexicon,
        load::Raw,
        source::{Place, Source},
    },
    finance::{Box2033, Code as Box2050, Regime},
};
use std::collections::BTreeSet;

pub(super) fn check(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let known = Known::of(raw);
    manifest(raw, found);
    documents(raw, found);
    client(raw, &known, found);
    proofs(raw, &known, found);
    rubric(raw, &known, found);
}

/// What can be cited. `None`: that document did not parse, so nothing is said about it.
pub(super) struct Known<'a> {
    pub(super) facts: Option<BTreeSet<&'a str>>,
    documents: Option<BTreeSet<&'a str>>,
    needs: Option<BTreeSet<&'a str>>,
    statements: Option<BTreeSet<&'a str>>,
    pub(super) topics: BTreeSet<&'a str>,
    years: Option<BTreeSet<i16>>,
}

impl<'a> Known<'a> {
    pub(super) fn of(raw: &'a Raw<'_>) -> Self {
        let shared = Lexicon::shared().topics.keys().map(TopicId::as_str);
        let own = raw.client.iter().flat_map(|c| &c.topics).map(|t| t.id.as_str());
        Self {
            facts: raw.client.as_ref().map(|c| c.facts.iter().map(|f| f.id.as_str()).collect()),
            documents: raw.documents.as_ref().map(|d| d.documents.iter().map(|d| d.id.as_str()).collect()),
            needs: raw.needs.as_ref().map(|n| n.needs.iter().map(|n| n.id.as_str()).collect()),
            statements: raw.analysis.as_ref().map(|a| a.statements.iter().map(|s| s.id.as_str()).collect()),
            topics: shared.chain(own).collect(),
            years: raw.accounts.as_ref().map(|a| a.years.iter().map(|y| y.closing.year()).collect()),
        }
    }
}

/// « aucun fait ne s’appelle « x » »: what a reference of that code names.
fn absent(code: Code, id: &str) -> String {
    let none = match code {
        Code::R02 => "aucun fait",
        Code::R03 => "aucun document",
        Code::R05 => "aucun thème",
        Code::R06 => "aucun besoin",
        Code::R07 => "aucun constat",
        Code::R08 => "aucune personne",
        Code::R09 => "aucun indicateur",
        Code::R12 => "aucune situation",
        _ => "aucune activité",
    };
    format!("{none} ne s’appelle « {id} »")
}

/// Says that `id` is not among the known, with the nearest that is.
pub(super) fn unknown(
    source: Source<'_>,
    place: Place,
    code: Code,
    id: &str,
    known: Option<&BTreeSet<&str>>,
    found: &mut Vec<Diagnostic>,
) {
    if let Some(known) = known.filter(|k| !k.contains(id)) {
        found.push(source.at(place, code, absent(code, id), did_you_mean(id, known.iter().copied())));
    }
}

fn manifest(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(manifest) = &raw.manifest else { return };
    let source = raw.source("case.ron").after("activities");
    let official = Certification::official();
    let known: BTreeSet<&str> = official.activities().map(|a| a.code.as_str()).collect();
    for activity in &manifest.activities {
        unknown(source, source.quoted(activity), Code::R10, activity, Some(&known), found);
    }
}

fn documents(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(documents), Some(accounts)) = (&raw.documents, &raw.accounts) else { return };
    let source = raw.source("documents.ron");
    for document in &documents.documents {
        if let RawBody::Liasse(closing) = document.body
            && !accounts.years.iter().any(|y| y.closing == closing)
        {
            let place = source.within(&document.id, &closing.to_string());
            let known: Vec<String> = accounts.years.iter().map(|y| y.closing.to_string()).collect();
            let help = format!("Exercices de « accounts.ron », par date de clôture : {}.", known.join(", "));
            found.push(source.at(place, Code::R11, format!("aucun exercice clos le {closing}"), Some(help)));
        }
    }
}

fn client(raw: &Raw<'_>, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    let Some(client) = &raw.client else { return };
    let source = raw.source("client.ron");
    if let Some(company) = &raw.company {
        let people: BTreeSet<&str> = company.people.iter().map(|p| p.id.as_str()).collect();
        let place = source.after("person").quoted(&client.person);
        unknown(source, place, Code::R08, &client.person, Some(&people), found);
    }
    let source = source.after("facts");
    for fact in &client.facts {
        unknown(
            source,
            source.within(&fact.id, &fact.topic),
            Code::R05,
            &fact.topic,
            Some(&known.topics),
            found,
        );
        conditions(source, &fact.id, &fact.when, known, found);
        if let Some(other) = &fact.follows {
            unknown(source, source.within(&fact.id, other), Code::R02, other, known.facts.as_ref(), found);
        }
    }
    for topic in client.replies.keys() {
        let place = source.after("replies").quoted(topic);
        unknown(source, place, Code::R05, topic, Some(&known.topics), found);
    }
    for topic in client.picks.iter().map(|p| &p.topic) {
        let place = source.after("picks").quoted(topic);
        unknown(source, place, Code::R05, topic, Some(&known.topics), found);
    }
}

/// What conditions cite, within an item.
pub(super) fn conditions(
    source: Source<'_>,
    item: &str,
    when: &[Condition],
    known: &Known<'_>,
    found: &mut Vec<Diagnostic>,
) {
    for condition in when {
        match condition {
            Condition::After(other) => {
                unknown(source, source.within(item, other), Code::R02, other, known.facts.as_ref(), found);
            }
            Condition::Read(document) => {
                let place = source.within(item, document);
                unknown(source, place, Code::R03, document, known.documents.as_ref(), found);
            }
            Condition::Trust(_) | Condition::Asked(_) => {}
        }
    }
}

fn proofs(raw: &Raw<'_>, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(needs) = &raw.needs {
        let source = raw.source("needs.ron");
        for need in &needs.needs {
            for proof in &need.proofs {
                check_proof(raw, source, &need.id, proof, known, found);
            }
        }
    }
    if let Some(analysis) = &raw.analysis {
        let source = raw.source("analysis.ron");
        for statement in &analysis.statements {
            for proof in &statement.proofs {
                check_proof(raw, source, &statement.id, proof, known, found);
            }
        }
    }
}

pub(super) fn check_proof(
    raw: &Raw<'_>,
    source: Source<'_>,
    item: &str,
    proof: &Proof,
    known: &Known<'_>,
    found: &mut Vec<Diagnostic>,
) {
    match proof {
        Proof::Fact(fact) => {
            unknown(source, source.within(item, fact), Code::R02, fact, known.facts.as_ref(), found);
        }
        Proof::Document(document) => {
            unknown(
                source,
                source.within(item, document),
                Code::R03,
                document,
                known.documents.as_ref(),
                found,
            );
        }
        Proof::Line(document, line) => {
            unknown(
                source,
                source.within(item, document),
                Code::R03,
                document,
                known.documents.as_ref(),
                found,
            );
            if let Some(lines) = lines_of(raw, document).filter(|lines| !lines.contains(line)) {
                let place = source.of(item).of_line(document, line);
                found.push(unknown_line(
                    source.at(place, Code::R04, String::new(), None),
                    document,
                    line,
                    &lines,
                ));
            }
        }
    }
}

/// No such line in the document: for a liasse, the box exists but is empty that year, or does not exist.
fn unknown_line(place: Diagnostic, document: &str, line: &str, lines: &[String]) -> Diagnostic {
    let (message, help) = if is_box(line) && lines.iter().any(|l| is_box(l)) {
        let help = "Citez une case remplie, ou remplissez celle-ci dans « accounts.ron ».".to_owned();
        (format!("la case « {line} » est vide dans « {document} »"), Some(help))
    } else {
        let near = did_you_mean(line, lines.iter().map(String::as_str));
        (format!("« {document} » n’a pas de ligne « {line} »"), near)
    };
    Diagnostic { message, help: help.unwrap_or(place.help), ..place }
}

/// True for a box of either regime. The lines of other documents have longer names.
fn is_box(text: &str) -> bool {
    text.parse::<Box2050>().is_ok() || text.parse::<Box2033>().is_ok()
}

/// The lines of a document, when it and what it draws from are known.
fn lines_of(raw: &Raw<'_>, id: &str) -> Option<Vec<String>> {
    let document = raw.documents.as_ref()?.documents.iter().find(|d| d.id == id)?;
    Some(match &document.body {
        RawBody::Liasse(closing) => {
            let year = raw.accounts.as_ref()?.years.iter().find(|y| y.closing == *closing)?;
            let printed = |code: &&String| match year.regime {
                Regime::Normal => code.parse::<Box2050>().is_ok(),
                Regime::Simplified => code.parse::<Box2033>().is_ok(),
            };
            year.lines.keys().chain(year.memo.keys()).filter(printed).cloned().collect()
        }
        RawBody::Account => raw.company.as_ref()?.bank.months.keys().cloned().collect(),
        RawBody::Sections(sections) => sections.iter().flat_map(|s| &s.lines).map(|l| l.id.clone()).collect(),
    })
}

fn rubric(raw: &Raw<'_>, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    let Some(rubric) = &raw.rubric else { return };
    let source = raw.source("rubric.ron");
    let official = Certification::official();
    let indicators: BTreeSet<&str> = official.indicators().map(|i| i.code.as_str()).collect();
    for check in &rubric.checks {
        let at = |id: &str| source.within(&check.id, id);
        unknown(source, at(&check.indicator), Code::R09, &check.indicator, Some(&indicators), found);
        match &check.measure {
            RawMeasure::DocumentsRead(ids) => {
                for id in ids {
                    unknown(source, at(id), Code::R03, id, known.documents.as_ref(), found);
                }
            }
            RawMeasure::FactsRevealed(ids) => {
                for id in ids {
                    unknown(source, at(id), Code::R02, id, known.facts.as_ref(), found);
                }
            }
            RawMeasure::PriorityAgreed(id) => {
                unknown(source, at(id), Code::R02, id, known.facts.as_ref(), found);
            }
            RawMeasure::KeyFindings(ids) => {
                for id in ids {
                    unknown(source, at(id), Code::R07, id, known.statements.as_ref(), found);
                }
            }
            RawMeasure::DemandStated(id) | RawMeasure::ImplicitProved(id) | RawMeasure::NeedPriced(id) => {
                unknown(source, at(id), Code::R06, id, known.needs.as_ref(), found);
            }
            RawMeasure::Figure(_, year, _) => {
                if let Some(years) = known.years.as_ref().filter(|years| !years.contains(year)) {
                    let place = source.of(&check.id).after("measure").find(&year.to_string());
                    let years: Vec<String> = years.iter().map(ToString::to_string).collect();
                    let help = format!(
                        "Exercices de « accounts.ron », par année de clôture : {}.",
                        years.join(", ")
                    );
                    found.push(source.at(
                        place,
                        Code::R11,
                        format!("aucun exercice clos en {year}"),
                        Some(help),
                    ));
                }
            }
            RawMeasure::PlanWritten(_)
            | RawMeasure::PlanFollowed
            | RawMeasure::PhasesHeld
            | RawMeasure::Restated(_)
            | RawMeasure::AspectTreated(_)
            | RawMeasure::OpenQuestions(_)
            | RawMeasure::CleanQuestions(_)
            | RawMeasure::NoEarlySelling(_)
            | RawMeasure::FindingsCited(_)
            | RawMeasure::FindingsReadable(_)
            | RawMeasure::FindingsTrue(_)
            | RawMeasure::PriorityOrder
            | RawMeasure::AmountsCited
            | RawMeasure::SpeechShare(_)
            | RawMeasure::PlainWords(_)
            | RawMeasure::EmotionsHeard(_)
            | RawMeasure::QuestionsAnswered => {}
        }
    }
}
