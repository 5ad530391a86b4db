//! The référentiel as plain text for a terminal.

use super::{Activity, Block, Certification, Coverage, Exam, ExamKind, Indicator};
use crate::base::IndicatorCode;
use std::collections::BTreeMap;

/// Columns of the text: longer lines are folded under their own start.
const WIDTH: usize = 100;

/// The headings around the official texts, in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    /// Before the number of a block: « Bloc ».
    pub block: &'a str,
    /// Above the competencies of an activity group.
    pub competencies: &'a str,
    /// Above its criteria and their indicators.
    pub criteria: &'a str,
    /// Above the épreuves of a block.
    pub exams: &'a str,
    /// Names an oral épreuve.
    pub oral: &'a str,
    /// Names a written épreuve.
    pub written: &'a str,
    /// After a number of minutes, with the space before it.
    pub minutes: &'a str,
    /// After a percentage, with the space before it.
    pub percent: &'a str,
    /// Before the measures that feed an indicator.
    pub measures: &'a str,
    /// Before the cases that feed an indicator.
    pub cases: &'a str,
    /// Stands for an empty list of measures or cases.
    pub none: &'a str,
    /// Above the rule of recognition.
    pub recognition: &'a str,
    /// Above the note on what is ours.
    pub mapping: &'a str,
}

impl Words<'_> {
    /// French, the reference.
    pub const FRENCH: Words<'static> = Words {
        block: "Bloc",
        competencies: "Compétences",
        criteria: "Critères et indicateurs",
        exams: "Épreuves",
        oral: "Orale",
        written: "Écrite",
        minutes: "\u{a0}min",
        percent: "\u{a0}%",
        measures: "mesures\u{a0}:",
        cases: "cas\u{a0}:",
        none: "néant",
        recognition: "Reconnaissance",
        mapping: "Correspondance entre indicateurs et compétences",
    };
}

/// Renders the référentiel; with `coverage`, each indicator is followed by the measures and cases that feed it.
pub fn human(
    certification: &Certification,
    coverage: Option<&BTreeMap<IndicatorCode, Coverage>>,
    words: &Words<'_>,
) -> String {
    let source = certification.source();
    let mut page = Page { text: format!("{}\n{}\n", source.document, source.heading), coverage, words };
    for block in certification.blocks() {
        page.block(block);
    }
    page.heading(0, words.recognition);
    for paragraph in &certification.recognition().paragraphs {
        page.line(2, "", paragraph);
    }
    page.heading(0, words.mapping);
    page.line(2, "", &source.mapping_note);
    page.text
}

struct Page<'a> {
    text: String,
    coverage: Option<&'a BTreeMap<IndicatorCode, Coverage>>,
    words: &'a Words<'a>,
}

impl Page<'_> {
    fn block(&mut self, block: &Block) {
        self.heading(0, &format!("{} {}. {}", self.words.block, block.code, block.title));
        for activity in &block.activities {
            self.activity(activity);
        }
        self.heading(2, self.words.exams);
        for exam in &block.exams {
            self.exam(exam);
        }
    }

    fn activity(&mut self, activity: &Activity) {
        self.text.push('\n');
        self.line(2, &activity.code, &activity.title());
        self.line(4, "", self.words.competencies);
        for competency in &activity.competencies {
            self.line(6, competency.code.as_str(), &competency.text);
        }
        self.line(4, "", self.words.criteria);
        for criterion in &activity.criteria {
            self.line(6, &criterion.code, &criterion.title);
            for indicator in &criterion.indicators {
                self.indicator(indicator);
            }
        }
    }

    fn indicator(&mut self, indicator: &Indicator) {
        self.line(8, indicator.code.as_str(), &format!("{} →\u{a0}{}", indicator.text, indicator.competency));
        if let Some(coverage) = self.coverage {
            let none = Coverage::default();
            let covered = coverage.get(&indicator.code).unwrap_or(&none);
            self.list(self.words.measures, &covered.measures);
            self.list(self.words.cases, &covered.cases);
        }
    }

    fn list(&mut self, name: &str, entries: &[String]) {
        let entries = if entries.is_empty() { self.words.none.to_owned() } else { entries.join(", ") };
        self.line(10, name, &entries);
    }

    fn exam(&mut self, exam: &Exam) {
        let words = self.words;
        let kind = match exam.kind {
            ExamKind::Oral => words.oral,
            ExamKind::Written => words.written,
        };
        let (minutes, percent) = (exam.minutes, exam.weight_percent);
        self.line(4, "", &format!("{kind} · {minutes}{} · {percent}{}", words.minutes, words.percent));
        for part in &exam.parts {
            self.line(6, &part.activity, &part.asked.join(" "));
            for item in &part.items {
                self.line(8, "–", item);
            }
        }
    }

    fn heading(&mut self, indent: usize, text: &str) {
        self.text.push('\n');
        self.line(indent, "", text);
    }

    /// Writes one entry, folded between words; no-break spaces hold.
    fn line(&mut self, indent: usize, code: &str, text: &str) {
        let start = if code.is_empty() { String::new() } else { format!("{code}  ") };
        let hang = indent + start.chars().count();
        self.text.push_str(&" ".repeat(indent));
        self.text.push_str(&start);
        let mut column = hang;
        for (at, word) in text.split(' ').enumerate() {
            let length = word.chars().count();
            if at > 0 && column + 1 + length > WIDTH {
                self.text.push('\n');
                self.text.push_str(&" ".repeat(hang));
                column = hang;
            } else if at > 0 {
                self.text.push(' ');
                column += 1;
            }
            self.text.push_str(word);
            column += length;
        }
        self.text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines from the first that starts so, trimmed, as many as are expected.
    #[track_caller]
    fn check(coverage: Option<&BTreeMap<IndicatorCode, Coverage>>, first: &str, expected: &[&str]) {
        let text = human(Certification::official(), coverage, &Words::FRENCH);
        let found: Vec<&str> = text
            .lines()
            .skip_while(|line| !line.trim_start().starts_with(first))
            .take(expected.len())
            .collect();
        assert_eq!(found, expected);
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH && line == line.trim_end()));
    }

    #[test]
    fn an_activity() {
        check(
            None,
            "3c  ",
            &[
                "  3c  Transmission de l'information technique, juridique, fiscale et sociale à ses clients",
                "      professionnels",
                "    Compétences",
                "      3c.C1  Constituer et tenir à jour une base de données techniques, juridiques, fiscales et",
                "             sociales, en relation avec les experts de son établissement bancaire, afin d'être à",
                "             même d'informer ses clients professionnels à chaque étape de leur développement.",
                "    Critères et indicateurs",
                "      3c.1  Efficacité de la base de données",
                "        3c.1.1  La base de données est structurée en fonction de la cible de clientèle →\u{a0}3c.C1",
            ],
        );
    }

    #[test]
    fn coverage_follows_its_indicator() {
        let covered = Coverage { measures: vec!["a".into(), "b".into()], cases: Vec::new() };
        let coverage = BTreeMap::from([("2ab.1.3".into(), covered)]);
        check(
            Some(&coverage),
            "2ab.1.3",
            &[
                "        2ab.1.3  Les questions posées en entretien sont pertinentes →\u{a0}2ab.C2",
                "          mesures\u{a0}:  a, b",
                "          cas\u{a0}:  néant",
            ],
        );
    }

    #[test]
    fn the_exams_of_a_block() {
        check(
            None,
            "Écrite",
            &[
                "    Écrite · 90\u{a0}min · 20\u{a0}%",
                "      1b  Les candidat(e)s à la certification remettent au jury deux documents techniques d'analyse",
                "          de portefeuille :",
                "        –  un document d'analyse de risques ;",
                "        –  un document d'analyse de la performance.",
            ],
        );
    }
}
