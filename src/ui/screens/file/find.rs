//! Which lines of which documents hold the words, or the amount, that the learner looks for.

use super::{
    model::{BodyModel, DocumentItem, Model},
    parts,
    proof::month,
};
use crate::{activities::Evidence, base::Money, locale::Locale};

/// A document with lines that answer the search.
pub(super) struct Found<'a> {
    /// The document.
    pub(super) document: &'a DocumentItem,
    /// Its title or its name holds the words.
    pub(super) by_title: bool,
    /// The lines, in reading order.
    pub(super) lines: Vec<Hit>,
}

/// A line that answers.
pub(super) struct Hit {
    /// Where it stands.
    pub(super) evidence: Evidence,
    /// What it says.
    pub(super) words: String,
    /// Its amount, if any.
    pub(super) amount: Option<Money>,
}

/// Every document that answers. Words are found whatever their accents, case and order; an amount as it may be typed,
/// whatever its sign.
pub(super) fn find<'a>(model: &'a Model, locale: &Locale, search: &str) -> Vec<Found<'a>> {
    let search = search.trim();
    if search.is_empty() {
        return Vec::new();
    }
    let wanted = Wanted { words: search, amount: search.parse().ok() };
    model
        .documents
        .iter()
        .map(|document| Found {
            document,
            by_title: parts::holds(&document.title, search),
            lines: lines(model, locale, document).into_iter().filter(|hit| wanted.is(hit)).collect(),
        })
        .filter(|found| found.by_title || !found.lines.is_empty())
        .collect()
}

struct Wanted<'a> {
    words: &'a str,
    amount: Option<Money>,
}

impl Wanted<'_> {
    fn is(&self, hit: &Hit) -> bool {
        let same = |amount: Money| hit.amount.is_some_and(|held| held.abs() == amount.abs());
        self.amount.is_some_and(same) || parts::holds(&hit.words, self.words)
    }
}

fn lines(model: &Model, locale: &Locale, document: &DocumentItem) -> Vec<Hit> {
    let at = |line: &str| Evidence::Line(document.id.clone(), line.into());
    match &document.body {
        BodyModel::Sections(sections) => {
            let all = sections.iter().flat_map(|section| &section.lines);
            all.map(|l| Hit { evidence: l.evidence.clone(), words: l.text.clone(), amount: l.amount })
                .collect()
        }
        BodyModel::Liasse(year) => {
            let boxes = model.years.get(*year).map(|year| year.boxes.as_slice()).unwrap_or_default();
            boxes
                .iter()
                .filter_map(|row| Some((row, row.amounts.first().copied().flatten()?)))
                .map(|(row, amount)| Hit {
                    evidence: at(row.code),
                    words: format!("{} {}", row.code, row.label),
                    amount: Some(amount),
                })
                .collect()
        }
        BodyModel::Account => model
            .months
            .iter()
            .map(|row| Hit {
                evidence: at(&row.key),
                words: month(locale, &row.key),
                amount: Some(row.closing()),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::Play, *};
    use crate::{base::Mode, locale::Lang};

    #[track_caller]
    fn finds(search: &str, expected: &[&str]) {
        let model = Play::new(Mode::Autonomous).model();
        let locale = Locale::new(Lang::Fr);
        let found = find(&model, &locale, search);
        let told: Vec<String> = found
            .iter()
            .flat_map(|found| found.lines.iter().map(|hit| (found.document, hit)))
            .map(|(document, hit)| format!("{}\u{a0}: {}", document.id.as_str(), hit.words))
            .take(expected.len().max(1))
            .collect();
        assert_eq!(told, expected, "{search}");
    }

    #[test]
    fn words_are_found_whatever_their_accents_and_order() {
        finds(
            "EXTERNES autres",
            &[
                "liasse-2026\u{a0}: FW Autres achats et charges externes",
                "liasse-2025\u{a0}: FW Autres achats et charges externes",
            ],
        );
        finds("hippopotame", &[]);
        finds("  ", &[]);
    }

    #[test]
    fn a_title_answers_too() {
        let model = Play::new(Mode::Autonomous).model();
        let found = find(&model, &Locale::new(Lang::Fr), "bail commercial");
        assert!(found.iter().any(|f| f.by_title && f.document.id.as_str() == "bail"));
    }

    #[test]
    fn an_amount_is_found_as_it_is_typed() {
        let model = Play::new(Mode::Autonomous).model();
        let amount = model.years[0].boxes.iter().find(|row| row.code == "FW").unwrap().amounts[0].unwrap();
        let found = find(&model, &Locale::new(Lang::Fr), &Locale::new(Lang::Fr).money(amount));
        assert!(found[0].lines.iter().any(|hit| hit.words.starts_with("FW ")));
    }
}
