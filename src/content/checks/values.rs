//! Values: within limits, texts not empty, lists long enough, dates in order, no real company.

use super::words::items;
use crate::content::{
    bundle::MAX_ITEMS,
    diagnostic::{Code, Diagnostic},
    kinds::{client::Condition, documents::RawBody},
    load::Raw,
    source::{Place, Source},
};

/// Legal forms of the format.
pub(super) const FORMS: [&str; 12] =
    ["EI", "EURL", "SARL", "SASU", "SAS", "SA", "SNC", "SCI", "SELARL", "SCM", "GAEC", "EARL"];

pub(super) fn check(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    manifest(raw, found);
    company(raw, found);
    documents(raw, found);
    client(raw, found);
    needs(raw, found);
    analysis(raw, found);
    rubric(raw, found);
}

/// Collects what is wrong in one file.
struct In<'a, 'f> {
    source: Source<'a>,
    found: &'f mut Vec<Diagnostic>,
}

impl In<'_, '_> {
    fn say(&mut self, place: Place, code: Code, message: String) {
        self.found.push(self.source.at(place, code, message, None));
    }

    fn within<N: PartialOrd + Copy + std::fmt::Display>(
        &mut self,
        place: Place,
        name: &str,
        value: N,
        low: N,
        high: N,
    ) {
        if value < low || value > high {
            self.say(place, Code::V01, format!("{name} : {value}, attendu entre {low} et {high}"));
        }
    }

    fn text(&mut self, place: Place, name: &str, text: &str) {
        if text.trim().is_empty() {
            self.say(place, Code::V02, format!("« {name} » est vide"));
        }
    }

    fn list(&mut self, place: Place, name: &str, count: usize, least: usize) {
        if count < least {
            self.say(place, Code::V03, format!("« {name} » a {}, il en faut au moins {least}", items(count)));
        }
        if count > MAX_ITEMS {
            self.say(place, Code::V04, format!("« {name} » a {}, au plus {MAX_ITEMS}", items(count)));
        }
    }
}

fn manifest(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(manifest) = &raw.manifest else { return };
    let mut file = In { source: raw.source("case.ron"), found };
    if manifest.format != 1 {
        file.say(
            file.source.name("format"),
            Code::S08,
            format!("le format {} n’est pas connu", manifest.format),
        );
    }
    file.text(file.source.name("title"), "title", &manifest.title);
    file.text(file.source.name("summary"), "summary", &manifest.summary);
    file.text(file.source.name("licence"), "licence", &manifest.licence);
    file.within(file.source.name("meeting_minutes"), "meeting_minutes", manifest.meeting_minutes, 10, 240);
    file.within(file.source.name("difficulty"), "difficulty", manifest.difficulty, 1, 5);
    file.list(file.source.name("activities"), "activities", manifest.activities.len(), 1);
    file.list(file.source.name("authors"), "authors", manifest.authors.len(), 1);
}

fn company(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(company) = &raw.company else { return };
    let mut file = In { source: raw.source("company.ron"), found };
    let identity = &company.identity;
    let siren = file.source.name("siren");
    let digits: Vec<u32> = identity.siren.chars().filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != 9 || identity.siren.chars().count() != 9 {
        file.say(siren, Code::V01, format!("SIREN « {} » : neuf chiffres attendus", identity.siren));
    } else if luhn(&digits) {
        file.say(siren, Code::V06, format!("« {} » peut être le SIREN d’une entreprise", identity.siren));
    }
    file.text(file.source.name("name"), "name", &identity.name);
    file.text(file.source.name("trade"), "trade", &identity.trade);
    if !FORMS.contains(&company.legal.form.as_str()) {
        let form = company.legal.form.clone();
        let help = crate::content::did_you_mean(&form, FORMS)
            .unwrap_or_else(|| format!("attendu : {}.", FORMS.join(", ")));
        let place = file.source.name("form");
        file.found.push(file.source.at(
            place,
            Code::V08,
            format!("« {form} » n’est pas une forme connue"),
            Some(help),
        ));
    }
    file.list(file.source.name("people"), "people", company.people.len(), 1);
    let shares: i32 =
        company.people.iter().filter_map(|p| p.shares).map(|r| r.0).fold(0, i32::saturating_add);
    if shares > 10_000 {
        file.say(
            file.source.name("shares"),
            Code::V01,
            format!("les parts font {shares} points de base, au plus 10 000"),
        );
    }
    if let Some(today) = raw.manifest.as_ref().map(|m| m.today) {
        if identity.registered >= today {
            file.say(
                file.source.name("registered"),
                Code::V07,
                "immatriculée après le jour du rendez-vous".to_owned(),
            );
        }
        for person in &company.people {
            if person.born >= today {
                let place = file.source.field(&person.id, "born");
                file.say(place, Code::V07, format!("{} naît après le jour du rendez-vous", person.id));
            }
        }
    }
}

/// The key of a SIREN (Luhn): true when it could be that of a real company.
pub(in crate::content) fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, &d)| match (i % 2, d) {
            (0, d) => d,
            (_, d) if d > 4 => d * 2 - 9,
            (_, d) => d * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

fn documents(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(documents) = &raw.documents else { return };
    let mut file = In { source: raw.source("documents.ron"), found };
    file.list(file.source.name("documents"), "documents", documents.documents.len(), 1);
    for document in &documents.documents {
        let inside = file.source.of(&document.id);
        file.text(file.source.field(&document.id, "title"), "title", &document.title);
        let tag = document.tag.chars().count();
        file.within(file.source.field(&document.id, "tag"), "longueur de tag", tag, 1, 4);
        if let Some(today) = raw.manifest.as_ref().map(|m| m.today)
            && document.date > today
        {
            let place = file.source.field(&document.id, "date");
            file.say(
                place,
                Code::V07,
                format!("le document « {} » est daté d’après le rendez-vous", document.id),
            );
        }
        if let RawBody::Sections(sections) = &document.body {
            let lines: usize = sections.iter().map(|s| s.lines.len()).sum();
            file.list(file.source.item(&document.id), "lines", lines, 1);
            for line in sections.iter().flat_map(|s| &s.lines) {
                file.text(inside.field(&line.id, "text"), "text", &line.text);
            }
        }
    }
}

fn client(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(client) = &raw.client else { return };
    let mut file = In { source: raw.source("client.ron"), found };
    file.within(file.source.name("trust"), "trust", client.character.trust, 10, 50);
    file.within(file.source.name("patience"), "patience", client.character.patience, 1, 100);
    file.text(file.source.name("opening"), "opening", &client.opening);
    file.list(file.source.name("facts"), "facts", client.facts.len(), 10);
    let whole = file.source;
    file.source = whole.after("facts");
    for fact in &client.facts {
        file.within(file.source.field(&fact.id, "weight"), "weight", fact.weight, 1, 3);
        file.text(file.source.field(&fact.id, "gist"), "gist", &fact.gist);
        file.list(file.source.field(&fact.id, "tells"), "tells", fact.tells.len(), 1);
        for told in &fact.tells {
            file.text(file.source.field(&fact.id, "tells"), "tells", told);
        }
        for condition in &fact.when {
            match condition {
                Condition::Trust(level) => {
                    file.within(file.source.field(&fact.id, "when"), "Trust", *level, 10, 50);
                }
                Condition::Asked(times) => {
                    file.within(file.source.field(&fact.id, "when"), "Asked", *times, 1, 5);
                }
                Condition::After(_) | Condition::Read(_) => {}
            }
        }
    }
    file.source = whole.after("topics");
    for topic in &client.topics {
        file.list(file.source.field(&topic.id, "examples"), "examples", topic.examples.len(), 8);
    }
    file.source = whole.after("lines");
    let lines = &client.lines;
    for (name, list, least) in [
        ("puzzled", &lines.puzzled, 4),
        ("which", &lines.which, 1),
        ("told_already", &lines.told_already, 1),
        ("nothing_known", &lines.nothing_known, 1),
        ("silence", &lines.silence, 1),
        ("restated_well", &lines.restated_well, 1),
        ("restated_badly", &lines.restated_badly, 1),
        ("sold_to", &lines.sold_to, 1),
        ("several", &lines.several, 1),
        ("offended", &lines.offended, 1),
        ("leaves", &lines.leaves, 1),
        ("time_over", &lines.time_over, 1),
    ] {
        file.list(file.source.name(name), name, list.len(), least);
        for line in list {
            file.text(file.source.name(name), name, line);
        }
    }
    file.source = whole.after("picks");
    file.list(file.source.name("picks"), "picks", client.picks.len(), 5);
    for pick in &client.picks {
        let words = pick.chip.split_whitespace().count();
        file.within(file.source.quoted(&pick.chip), "mots de chip", words, 1, 6);
        file.text(file.source.quoted(&pick.chip), "says", &pick.says);
    }
}

fn needs(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(needs) = &raw.needs else { return };
    let mut file = In { source: raw.source("needs.ron"), found };
    file.list(file.source.name("needs"), "needs", needs.needs.len(), 1);
    for need in &needs.needs {
        file.text(file.source.field(&need.id, "text"), "text", &need.text);
        file.text(file.source.field(&need.id, "why"), "why", &need.why);
        file.list(file.source.field(&need.id, "proofs"), "proofs", need.proofs.len(), 1);
        file.list(file.source.field(&need.id, "terms"), "terms", need.terms.len(), 1);
        file.within(file.source.field(&need.id, "rank"), "rank", need.rank, 1, 30);
        if need.amount.as_ref().is_some_and(|a| a.tolerance.as_cents() < 0 || a.value.as_cents() <= 0) {
            let place = file.source.field(&need.id, "amount");
            file.say(place, Code::V01, "montant positif et tolérance au moins nulle attendus".to_owned());
        }
    }
}

fn analysis(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(analysis) = &raw.analysis else { return };
    let mut file = In { source: raw.source("analysis.ron"), found };
    file.list(file.source.name("statements"), "statements", analysis.statements.len(), 4);
    for statement in &analysis.statements {
        file.text(file.source.field(&statement.id, "text"), "text", &statement.text);
        file.list(file.source.field(&statement.id, "terms"), "terms", statement.terms.len(), 1);
        let holds = statement.truth == crate::content::kinds::analysis::Truth::Holds;
        if holds && statement.proofs.is_empty() {
            let message = format!("« {} » est vrai sans preuve", statement.id);
            file.say(file.source.field(&statement.id, "proofs"), Code::P06, message);
        }
    }
}

fn rubric(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(rubric) = &raw.rubric else { return };
    let mut file = In { source: raw.source("rubric.ron"), found };
    for check in &rubric.checks {
        file.within(file.source.field(&check.id, "points"), "points", check.points, 1, 20);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_real_companies_are_recognised() {
        // 732 829 320 is the example of the INSEE documentation.
        assert!(luhn(&[7, 3, 2, 8, 2, 9, 3, 2, 0]));
        assert!(!luhn(&[7, 3, 2, 8, 2, 9, 3, 2, 1]));
    }
}
