//! Identifiers: well formed, and each used once.

use crate::content::{
    diagnostic::{Code, Diagnostic},
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
            if let crate::content::kinds::documents::RawBody::Sections(sections) = &document.body {
                let start = source.item(&document.id).start;
                let rest = Source { file: source.file, text: &source.text[start..] };
                let mut inside = Vec::new();
                unique(rest, sections.iter().flat_map(|s| &s.lines).map(|l| &l.id), &mut inside);
                let skipped = source.text[..start].matches('\n').count();
                for diagnostic in &mut inside {
                    diagnostic.line += skipped;
                }
                found.append(&mut inside);
            }
        }
    }
    if let Some(client) = &raw.client {
        let source = raw.source("client.ron");
        unique(source, client.facts.iter().map(|f| &f.id), found);
        unique(source, client.topics.iter().map(|t| &t.id), found);
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
            found.push(source.at(source.item(id), Code::V05, format!("« {id} »"), None));
        }
        if !seen.insert(id) {
            found.push(source.at(source.second_item(id), Code::R01, format!("« {id} » est déjà pris"), None));
        }
    }
}
