//! Identifiers: well formed, and each used once.

use crate::content::{
    diagnostic::{Code, Diagnostic},
    kinds::documents::RawBody,
    load::Raw,
    source::Source,
};
use std::collections::BTreeSet;

pub(super) fn check(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(company) = &raw.company {
        unique(raw.source("company.ron"), company.people.iter().map(|p| &p.id), found);
    }
    if let Some(documents) = &raw.documents {
        let source = raw.source("documents.ron");
        unique(source, documents.documents.iter().map(|d| &d.id), found);
        for document in &documents.documents {
            if let RawBody::Sections(sections) = &document.body {
                let lines = sections.iter().flat_map(|s| &s.lines).map(|l| &l.id);
                unique(source.of(&document.id), lines, found);
            }
        }
    }
    if let Some(client) = &raw.client {
        let source = raw.source("client.ron");
        unique(source.after("topics"), client.topics.iter().map(|t| &t.id), found);
        unique(source.after("facts"), client.facts.iter().map(|f| &f.id), found);
        unique(source.after("asks"), client.asks.iter().map(|a| &a.id), found);
    }
    if let Some(needs) = &raw.needs {
        let ids = needs.needs.iter().map(|n| &n.id).chain(needs.decoys.iter().map(|d| &d.id));
        unique(raw.source("needs.ron"), ids, found);
    }
    if let Some(analysis) = &raw.analysis {
        unique(raw.source("analysis.ron"), analysis.statements.iter().map(|s| &s.id), found);
    }
    if let Some(rubric) = &raw.rubric {
        unique(raw.source("rubric.ron"), rubric.checks.iter().map(|c| &c.id), found);
    }
}

fn unique<'a>(source: Source<'_>, ids: impl Iterator<Item = &'a String>, found: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        let well_formed = !id.is_empty()
            && id.len() <= 64
            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
        if !well_formed {
            let message = format!("« {id} » n’est pas un identifiant");
            found.push(source.at(source.item(id), Code::V05, message, None));
        }
        if !seen.insert(id) {
            let first = source.line(source.item(id));
            let message = format!("« {id} » est déjà pris, ligne {first}");
            found.push(source.at(source.second_item(id), Code::R01, message, None));
        }
    }
}
