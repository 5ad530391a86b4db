//! What the client of a case would misunderstand: topics that no phrase reaches, phrases taken for another topic.

use super::{
    bundle::Bundle,
    case::Case,
    diagnostic::{Code, Diagnostic},
    kinds::client::RawClient,
    parse::parse,
    source::Source,
};
use crate::base::TopicId;
use std::collections::BTreeSet;

/// What is misread in a sound case; `read` says which topic a phrase raises. Training takes a second or two: this is for
/// trainers who check a case, never for opening one.
pub fn misread(bundle: &Bundle, case: &Case, read: &dyn Fn(&str) -> Option<TopicId>) -> Vec<Diagnostic> {
    let file = format!("{}/client.ron", bundle.id);
    let source = Source::new(&file, bundle.get("client.ron").unwrap_or_default());
    let Ok(raw) = parse::<RawClient>(source) else { return Vec::new() };
    let mut found = Vec::new();
    let own = raw.topics.iter().map(|t| (t.id.as_str(), source.after("topics").item(&t.id)));
    let told = raw.facts.iter().map(|f| (f.topic.as_str(), source.after("facts").within(&f.id, &f.topic)));
    let mut seen = BTreeSet::new();
    for (id, place) in own.chain(told) {
        let Some(topic) = case.topics.get(id).filter(|_| seen.insert(id.to_owned())) else { continue };
        if !topic.examples.iter().any(|example| read(example).as_ref() == Some(&topic.id)) {
            let message = format!("aucune phrase n’atteint « {id} » : ce qui en dépend ne sera jamais dit");
            found.push(source.at(place, Code::P07, message, None));
        }
    }
    let examples =
        raw.topics.iter().flat_map(|t| t.examples.iter().map(|text| (t.id.as_str(), text, "topics")));
    let picks = raw.picks.iter().map(|pick| (pick.topic.as_str(), &pick.says, "picks"));
    for (id, text, list) in examples.chain(picks) {
        if let Some(other) = read(text).filter(|other| other.as_str() != id) {
            let message = format!("« {text} » se comprend « {other} », et non « {id} »");
            let place = source.after(list).quoted(text);
            found.push(source.at(place, Code::P08, message, None));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{load, shipped};

    #[track_caller]
    fn codes(read: &dyn Fn(&str) -> Option<TopicId>) -> BTreeSet<Code> {
        let bundle = shipped().swap_remove(0);
        let case = load(&bundle).case.unwrap();
        misread(&bundle, &case, read).iter().map(|d| d.code).collect()
    }

    #[test]
    fn topics_that_nothing_reaches_and_phrases_taken_for_others() {
        assert_eq!(codes(&|_| None), BTreeSet::from([Code::P07]));
        assert_eq!(codes(&|_| Some(TopicId::new("elsewhere"))), BTreeSet::from([Code::P07, Code::P08]));
    }
}
