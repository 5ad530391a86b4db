//! From the raw file to the checked référentiel: every fault is collected, none is mended.

use super::{
    Certification,
    fault::Fault,
    model::{Activity, Block, Competency, Criterion, Exam, ExamKind, ExamPart, Indicator, Recognition},
    raw::{RawActivity, RawBlock, RawCertification, RawCriterion, RawExam},
    recognition::{ORAL_PERCENT, WRITTEN_PERCENT},
};
use std::collections::BTreeSet;

/// The longest short label, in characters: what a row of the screens holds.
const LONGEST_LABEL: usize = 45;

type Faults = Vec<Fault>;

pub(super) fn lower(raw: RawCertification) -> Result<Certification, Faults> {
    let faults = &mut Faults::new();
    for (at, text) in [
        ("source.document", &raw.source.document),
        ("source.heading", &raw.source.heading),
        ("source.mapping_note", &raw.source.mapping_note),
        ("title", &raw.title),
    ] {
        filled(at, text, faults);
    }
    some("recognition.paragraphs", &raw.recognition.paragraphs, faults);
    if raw.recognition.partial_block {
        faults.push(Fault::PartialBlock);
    }
    let certification = Certification {
        source: raw.source,
        title: raw.title,
        level: raw.level,
        blocks: (1..).zip(raw.blocks).map(|(n, block)| lower_block(n, block, faults)).collect(),
        recognition: Recognition {
            paragraphs: raw.recognition.paragraphs,
            block: raw.recognition.block,
            title: raw.recognition.title,
        },
    };
    count(&certification, faults);
    if faults.is_empty() { Ok(certification) } else { Err(std::mem::take(faults)) }
}

fn count(certification: &Certification, faults: &mut Faults) {
    for (what, expected, found) in [
        ("blocs", 3, certification.blocks().len()),
        ("activités", 9, certification.activities().count()),
        ("compétences", 23, certification.competencies().count()),
        ("critères", 14, certification.criteria().count()),
        ("indicateurs", 54, certification.indicators().count()),
    ] {
        if expected != found {
            faults.push(Fault::Count { what, expected, found });
        }
    }
    let mut seen = BTreeSet::new();
    for activity in certification.activities() {
        if !seen.insert(&activity.code) {
            faults.push(Fault::Repeated(activity.code.clone()));
        }
    }
}

fn lower_block(n: usize, raw: RawBlock, faults: &mut Faults) -> Block {
    expect_code(&n.to_string(), &raw.code, faults);
    filled(&raw.code, &raw.title, faults);
    filled(&raw.code, &raw.activity_title, faults);
    some(&raw.code, &raw.activities, faults);
    let activities = raw.activities.into_iter().map(|a| lower_activity(&raw.code, a, faults)).collect();
    let exams = raw.exams.into_iter().map(|exam| lower_exam(exam, faults)).collect();
    let block =
        Block { code: raw.code, title: raw.title, activity_title: raw.activity_title, activities, exams };
    check_exams(&block, faults);
    block
}

fn lower_activity(block: &str, raw: RawActivity, faults: &mut Faults) -> Activity {
    let code = raw.code;
    let letters = match code.strip_prefix(block) {
        Some(letters) if !letters.is_empty() && letters.chars().all(|c| c.is_ascii_lowercase()) => {
            letters.len()
        }
        _ => {
            faults.push(Fault::Code { expected: format!("{block}…"), found: code.clone() });
            raw.titles.len()
        }
    };
    if raw.titles.len() != letters {
        faults.push(Fault::Titles { activity: code.clone(), titles: raw.titles.len(), letters });
    }
    for title in &raw.titles {
        filled(&code, title, faults);
    }
    some(&code, &raw.competencies, faults);
    some(&code, &raw.criteria, faults);
    let criteria: Vec<Criterion> =
        (1..).zip(raw.criteria).map(|(n, criterion)| lower_criterion(&code, n, criterion, faults)).collect();
    let mut competencies = Vec::new();
    for (n, competency) in (1..).zip(raw.competencies) {
        expect_code(&format!("{code}.C{n}"), competency.code.as_str(), faults);
        filled(competency.code.as_str(), &competency.text, faults);
        let observers = criteria.iter().flat_map(|criterion| &criterion.indicators);
        let indicators: Vec<_> =
            observers.filter(|i| i.competency == competency.code).map(|i| i.code.clone()).collect();
        if indicators.is_empty() {
            faults.push(Fault::Unobserved(competency.code.clone()));
        }
        competencies.push(Competency {
            code: competency.code,
            text: competency.text,
            activity: code.clone(),
            indicators,
        });
    }
    for indicator in criteria.iter().flat_map(|criterion| &criterion.indicators) {
        if competencies.iter().all(|competency| competency.code != indicator.competency) {
            faults.push(Fault::ForeignCompetency {
                indicator: indicator.code.clone(),
                competency: indicator.competency.clone(),
            });
        }
    }
    Activity { code, titles: raw.titles, competencies, criteria }
}

fn lower_criterion(activity: &str, n: usize, raw: RawCriterion, faults: &mut Faults) -> Criterion {
    let code = raw.code;
    expect_code(&format!("{activity}.{n}"), &code, faults);
    filled(&code, &raw.title, faults);
    some(&code, &raw.indicators, faults);
    let mut indicators = Vec::new();
    for (n, indicator) in (1..).zip(raw.indicators) {
        expect_code(&format!("{code}.{n}"), indicator.code.as_str(), faults);
        filled(indicator.code.as_str(), &indicator.text, faults);
        let length = indicator.label.trim().chars().count();
        if !(1..=LONGEST_LABEL).contains(&length) {
            faults.push(Fault::Label { indicator: indicator.code.clone(), length });
        }
        indicators.push(Indicator {
            code: indicator.code,
            text: indicator.text,
            label: indicator.label,
            competency: indicator.competency,
            criterion: code.clone(),
            activity: activity.to_owned(),
        });
    }
    Criterion { code, title: raw.title, indicators }
}

fn lower_exam(raw: RawExam, faults: &mut Faults) -> Exam {
    let mut parts = Vec::new();
    for part in raw.parts {
        filled(&part.activity, &part.heading, faults);
        some(&part.activity, &part.asked, faults);
        parts.push(ExamPart {
            activity: part.activity,
            heading: part.heading,
            asked: part.asked,
            items: part.items,
        });
    }
    Exam { kind: raw.kind, minutes: raw.minutes, weight_percent: raw.weight_percent, parts }
}

fn check_exams(block: &Block, faults: &mut Faults) {
    match block.exams.as_slice() {
        [oral, written] if oral.kind == ExamKind::Oral && written.kind == ExamKind::Written => {
            let (oral, written) = (oral.weight_percent, written.weight_percent);
            if (oral, written) != (ORAL_PERCENT, WRITTEN_PERCENT) {
                faults.push(Fault::Weights { block: block.code.clone(), oral, written });
            }
        }
        _ => faults.push(Fault::Exams(block.code.clone())),
    }
    for activity in &block.activities {
        let times =
            block.exams.iter().flat_map(Exam::activities).filter(|code| *code == activity.code).count();
        if times != 1 {
            faults.push(Fault::Assessed { activity: activity.code.clone(), times });
        }
    }
    for code in block.exams.iter().flat_map(Exam::activities) {
        if block.activities.iter().all(|activity| activity.code != code) {
            faults.push(Fault::ForeignActivity { block: block.code.clone(), activity: code.to_owned() });
        }
    }
}

fn expect_code(expected: &str, found: &str, faults: &mut Faults) {
    if expected != found {
        faults.push(Fault::Code { expected: expected.to_owned(), found: found.to_owned() });
    }
}

fn filled(at: &str, text: &str, faults: &mut Faults) {
    if text.trim().is_empty() {
        faults.push(Fault::Blank(at.to_owned()));
    }
}

fn some<T>(at: &str, parts: &[T], faults: &mut Faults) {
    if parts.is_empty() {
        faults.push(Fault::Empty(at.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::OFFICIAL;
    use super::*;

    /// The official file with `from` written `to` once has exactly these faults.
    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        assert!(OFFICIAL.contains(from), "« {from} » is not in the file");
        let faults = Certification::read(&OFFICIAL.replacen(from, to, 1)).unwrap_err();
        let messages: Vec<String> = faults.iter().map(Fault::to_string).collect();
        assert_eq!(messages, expected);
    }

    #[test]
    fn codes_follow_from_their_place() {
        check("code: \"2ab.1.3\"", "code: \"2ab.1.9\"", &["code 2ab.1.9 là où 2ab.1.3 est attendu"]);
        check(
            "code: \"1a.C2\"",
            "code: \"1a.C7\"",
            &[
                "code 1a.C7 là où 1a.C2 est attendu",
                "aucun indicateur n’observe 1a.C7",
                "1a.2.1 renvoie à 1a.C2, qui n’est pas de son activité",
                "1a.2.2 renvoie à 1a.C2, qui n’est pas de son activité",
                "1a.2.3 renvoie à 1a.C2, qui n’est pas de son activité",
            ],
        );
    }

    #[test]
    fn the_mapping_is_whole() {
        check("competency: \"2ab.C4\"", "competency: \"2ab.C3\"", &["aucun indicateur n’observe 2ab.C4"]);
        check(
            "competency: \"1b.C2\"",
            "competency: \"2c.C2\"",
            &["aucun indicateur n’observe 1b.C2", "1b.1.4 renvoie à 2c.C2, qui n’est pas de son activité"],
        );
    }

    #[test]
    fn exams_cover_each_activity_once() {
        check(
            "activity: \"2c\"",
            "activity: \"2d\"",
            &[
                "l’activité 2c est évaluée 0 fois au lieu d’une",
                "l’activité 2d est évaluée 2 fois au lieu d’une",
            ],
        );
        check(
            "weight_percent: 80",
            "weight_percent: 50",
            &["les épreuves du bloc 1 pèsent 50\u{a0}% et 20\u{a0}% au lieu de 80\u{a0}% et 20\u{a0}%"],
        );
        check(
            "kind: Written",
            "kind: Oral",
            &["le bloc 1 n’a pas une épreuve orale puis une épreuve écrite"],
        );
    }

    #[test]
    fn texts_and_rule() {
        check(
            "label: \"Pertinence des questions\"",
            "label: \" \"",
            &["l’intitulé court de 2ab.1.3 a 0 caractères\u{a0}: de 1 à 45 sont attendus"],
        );
        check(
            "partial_block: false",
            "partial_block: true",
            &["la validation partielle d’un bloc n’est pas possible"],
        );
        check(
            "titles: [\"Préparation et conduite de l'entretien commercial\", ",
            "titles: [",
            &["l’activité 2ab a 1 intitulé(s) pour 2 lettre(s)"],
        );
    }

    #[test]
    fn counts_are_those_of_the_document() {
        let last = "(code: \"3c.1.3\", competency: \"3c.C1\", label: \"Dispositif de mise à jour\",\n                                text: \"Le dispositif de mise à jour est établi et correct\"),";
        check(last, "", &["53 indicateurs au lieu de 54"]);
    }

    #[test]
    fn unknown_fields_are_refused_where_they_stand() {
        let faults = Certification::read(&OFFICIAL.replacen("level: 6", "lvl: 6", 1)).unwrap_err();
        assert!(matches!(faults.as_slice(), [Fault::Unreadable { line: 16, .. }]), "{faults:?}");
    }
}
