//! What makes someone of the client: versions, occasions, questions back, wordings by face.

use super::references::{Known, check_proof, conditions, unknown};
use crate::{
    content::{
        diagnostic::{Code, Diagnostic},
        kinds::{
            client::{RawClient, RawFact},
            temper::{Occasion, RawAsk},
        },
        load::Raw,
        manners::Manners,
        source::Source,
    },
    language::matches_wording,
};
use std::collections::BTreeSet;

/// A fact of this weight decides the case.
const DECIDES: u8 = 3;

pub(super) fn check(raw: &Raw<'_>, found: &mut Vec<Diagnostic>) {
    let Some(client) = &raw.client else { return };
    let known = Known::of(raw);
    let source = raw.source("client.ron");
    for fact in &client.facts {
        version(raw, source.after("facts"), fact, &known, found);
        variants(client, source.after("facts"), fact, found);
    }
    for ask in &client.asks {
        question(source.after("asks"), ask, &known, found);
    }
    moods(client, source.after("moods"), &known, found);
}

fn version(
    raw: &Raw<'_>,
    source: Source<'_>,
    fact: &RawFact,
    known: &Known<'_>,
    found: &mut Vec<Diagnostic>,
) {
    if let Some(other) = &fact.belies {
        unknown(source, source.within(&fact.id, other), Code::R02, other, known.facts.as_ref(), found);
    }
    if let Some(when) = &fact.alone {
        occasion(source, &fact.id, when, known, found);
    }
    let Some(version) = &fact.first_version else { return };
    for proof in &version.belied_by {
        check_proof(raw, source, &fact.id, proof, known, found);
    }
    let mut short = |name: &str, count: usize| {
        if count == 0 {
            let message = format!("« {name} » de « {} » est vide", fact.id);
            found.push(source.at(source.field(&fact.id, name), Code::V03, message, None));
        }
    };
    short("tells", version.tells.len());
    short("belied_by", version.belied_by.len());
    short("holds", version.holds.len());
}

fn occasion(source: Source<'_>, item: &str, when: &Occasion, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    match when {
        Occasion::Topic(topic) => {
            unknown(source, source.within(item, topic), Code::R05, topic, Some(&known.topics), found);
        }
        Occasion::Fact(fact) => {
            unknown(source, source.within(item, fact), Code::R02, fact, known.facts.as_ref(), found);
        }
        Occasion::Minute(_) | Occasion::Silence => {}
    }
}

/// A fact that decides the case and that guided mode offers to ask for is heard at every try: one wording is too few.
fn variants(client: &RawClient, source: Source<'_>, fact: &RawFact, found: &mut Vec<Diagnostic>) {
    let offered = client.picks.iter().any(|p| p.topic == fact.topic);
    if fact.weight >= DECIDES && offered && fact.tells.len() < 2 {
        let message = format!("« {} » n’a qu’une formulation", fact.id);
        found.push(source.at(source.field(&fact.id, "tells"), Code::P11, message, None));
    }
}

fn question(source: Source<'_>, ask: &RawAsk, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    occasion(source, &ask.id, &ask.when, known, found);
    conditions(source, &ask.id, &ask.given, known, found);
    for (name, count) in
        [("says", ask.says.len()), ("again", ask.again.len()), ("answers", ask.answers.len())]
    {
        if count == 0 {
            let message = format!("« {name} » de « {} » est vide", ask.id);
            found.push(source.at(source.field(&ask.id, name), Code::V03, message, None));
        }
    }
    if !ask.answers.iter().any(|a| a.good) {
        let message = format!("« {} » n’a aucune bonne réponse", ask.id);
        found.push(source.at(source.item(&ask.id), Code::P12, message, None));
    }
    for (index, answer) in ask.answers.iter().enumerate() {
        if let Some(fact) = &answer.opens {
            unknown(source, source.within(&ask.id, fact), Code::R02, fact, known.facts.as_ref(), found);
        }
        if answer.says.is_empty() {
            let message = format!("le client ne dit rien de « {} »", answer.example);
            found.push(source.at(source.within(&ask.id, &answer.example), Code::V03, message, None));
        }
        let heard = ask.answers.iter().position(|a| matches_wording(&answer.example, &a.terms));
        if heard != Some(index) {
            let message = match heard {
                Some(other) => {
                    format!("« {} » est pris pour la réponse {} de « {} »", answer.example, other + 1, ask.id)
                }
                None => format!("« {} » n’est reconnu par aucune réponse", answer.example),
            };
            found.push(source.at(source.within(&ask.id, &answer.example), Code::P12, message, None));
        }
    }
}

fn moods(client: &RawClient, source: Source<'_>, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    let mut keys: BTreeSet<&str> = Manners::shared().situations().collect();
    keys.extend(client.replies.keys().map(String::as_str));
    keys.extend(known.facts.iter().flatten());
    for key in client.moods.keys() {
        unknown(source, source.quoted(key), Code::R12, key, Some(&keys), found);
    }
}
