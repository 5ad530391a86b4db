//! Playability: facts that some path opens, checks for every indicator of the activity, needs that fit their checks.

use crate::{
    certification::Certification,
    content::{
        diagnostic::{Code, Diagnostic},
        kinds::{client::Condition, needs::NeedKind, rubric::RawMeasure},
        lexicon::Lexicon,
        load::Raw,
    },
    language::{content_stems, fold},
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    reachable(raw, found);
    indicators(raw, found);
    kinds(raw, found);
    collisions(raw, found);
}

/// Facts are opened one after another until none is left: what stays closed is unreachable. Trust can grow to 50.
fn reachable(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(client) = &raw.client else { return };
    let source = raw.source("client.ron").after("facts");
    let known: BTreeSet<&str> = client.facts.iter().map(|f| f.id.as_str()).collect();
    let mut open: BTreeSet<&str> = BTreeSet::new();
    loop {
        let before = open.len();
        for fact in &client.facts {
            let ready = fact.when.iter().all(|c| match c {
                Condition::After(other) => !known.contains(other.as_str()) || open.contains(other.as_str()),
                Condition::Trust(_) | Condition::Read(_) | Condition::Asked(_) => true,
            });
            if ready {
                open.insert(&fact.id);
            }
        }
        if open.len() == before {
            break;
        }
    }
    for fact in client.facts.iter().filter(|f| !open.contains(f.id.as_str())) {
        let awaited = fact.when.iter().find_map(|condition| match condition {
            Condition::After(other) if !open.contains(other.as_str()) => Some(other),
            _ => None,
        });
        let message = match awaited {
            Some(other) if *other == fact.id => format!("« {} » s’attend lui-même", fact.id),
            Some(other) => format!("« {} » attend « {other} », que rien n’ouvre non plus", fact.id),
            None => format!("rien n’ouvre « {} »", fact.id),
        };
        found.push(source.at(source.item(&fact.id), Code::P01, message, None));
    }
}

/// An activity that the case plays has a check for each of its indicators.
fn indicators(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(manifest), Some(rubric)) = (&raw.manifest, &raw.rubric) else { return };
    let source = raw.source("rubric.ron");
    let official = Certification::official();
    for activity in &manifest.activities {
        for indicator in official.indicators_of(activity) {
            if !rubric.checks.iter().any(|c| c.indicator == indicator.code.as_str()) {
                let message = format!("aucun contrôle ne nourrit {}", indicator.code);
                found.push(source.at(source.name("checks"), Code::P02, message, None));
            }
        }
    }
}

fn kinds(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(needs), Some(rubric)) = (&raw.needs, &raw.rubric) else { return };
    let source = raw.source("rubric.ron");
    let need = |id: &str| needs.needs.iter().find(|n| n.id == id);
    for check in &rubric.checks {
        let (id, fits, code, said) = match &check.measure {
            RawMeasure::DemandStated(id) => {
                (id, need(id).is_none_or(|n| n.kind == NeedKind::Explicit), Code::P03, "est implicite")
            }
            RawMeasure::ImplicitProved(id) => {
                (id, need(id).is_none_or(|n| n.kind == NeedKind::Implicit), Code::P03, "est explicite")
            }
            RawMeasure::NeedPriced(id) => {
                (id, need(id).is_none_or(|n| n.amount.is_some()), Code::P04, "n’a pas de montant")
            }
            _ => continue,
        };
        if !fits {
            let message = format!("le besoin « {id} » {said}");
            found.push(source.at(source.within(&check.id, id), code, message, None));
        }
    }
}

/// The words of an example that carry its meaning, abbreviations opened: « kel est le CA » and « Quel est le CA ? » are one.
fn meaning(example: &str) -> String {
    let stems = content_stems(example);
    if stems.len() < 3 { fold(example) } else { stems.into_iter().collect::<Vec<_>>().join(" ") }
}

/// The same example may not raise two topics.
fn collisions(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(client) = &raw.client else { return };
    let source = raw.source("client.ron").after("topics");
    let shared = Lexicon::shared();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    if !client.topics.is_empty() {
        for topic in shared.topics.values() {
            for example in &topic.examples {
                seen.insert(meaning(example), topic.id.to_string());
            }
        }
    }
    for topic in &client.topics {
        for example in &topic.examples {
            if let Some(other) = seen.insert(meaning(example), topic.id.clone())
                && other != topic.id
            {
                let message = format!("« {example} » ouvre déjà « {other} »");
                found.push(source.at(source.within(&topic.id, example), Code::P05, message, None));
            }
        }
    }
}
