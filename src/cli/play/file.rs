//! The client's file in the terminal: documents, lines, pins, findings.

use super::Table;
use crate::{
    activities::Evidence,
    base::{DocId, FindingId, LineId, Mode},
    cli::Failure,
    content::{Body, Case, Document},
    locale::Locale,
    session::Command,
    t,
};

impl Table<'_, '_> {
    pub(super) fn documents(&mut self) -> Result<(), Failure> {
        let state = self.desk.state();
        let lines: Vec<String> = self
            .desk
            .world()
            .case
            .documents
            .iter()
            .enumerate()
            .map(|(i, d)| {
                let read = if state.file.opened.contains(&d.id) { '•' } else { ' ' };
                format!("{read} {:>2}. {} · {}", i + 1, d.title, d.subtitle)
            })
            .collect();
        self.say(&lines.join("\n"))
    }

    fn document(&self, number: usize) -> Option<&Document> {
        self.desk.world().case.documents.get(number.checked_sub(1)?)
    }

    pub(super) fn read_document(&mut self, number: usize) -> Result<(), Failure> {
        let Some(document) = self.document(number) else {
            let text = t!(self.locale, "play-no-document", number = number);
            return self.say(&text);
        };
        let (id, text) = (document.id.clone(), page(&self.desk.world().case, document, self.locale));
        if let Err(error) = self.desk.command(Command::Open(id), crate::io::now()) {
            // Reading is allowed even once the work is handed in: the page is shown all the same.
            self.say(&format!("({error})"))?;
        }
        self.say(&text)
    }

    pub(super) fn pin(&mut self, number: usize, line: &str) -> Result<(), Failure> {
        let Some(id) = self.document(number).map(|d| d.id.clone()) else {
            let text = t!(self.locale, "play-no-document", number = number);
            return self.say(&text);
        };
        self.command(Command::Pin(Evidence::Line(id, LineId::new(line))))?;
        self.pins()
    }

    pub(super) fn pin_reply(&mut self) -> Result<(), Failure> {
        let last = self.desk.state().meeting.turns.last().map_or(0, |t| t.number);
        self.command(Command::Pin(Evidence::Reply(last)))?;
        self.pins()
    }

    pub(super) fn pins(&mut self) -> Result<(), Failure> {
        let (case, state) = (&self.desk.world().case, self.desk.state());
        let lines: Vec<String> = state
            .file
            .pins
            .iter()
            .map(|pin| {
                let words = match &pin.evidence {
                    Evidence::Line(document, line) => line_words(case, document, line, self.locale),
                    Evidence::Reply(turn) => {
                        state.meeting.turn(*turn).map(|t| t.reply.clone()).unwrap_or_default()
                    }
                    Evidence::Fact(fact) => fact.to_string(),
                };
                format!("P{} {words}", pin.number)
            })
            .collect();
        self.say(&lines.join("\n"))
    }

    /// The pins named, as evidence; an unknown number is passed over, and said.
    pub(super) fn evidence(&mut self, pins: &[u32]) -> Result<Vec<Evidence>, Failure> {
        let known = self.desk.state().file.pins.clone();
        let mut evidence = Vec::new();
        for &number in pins {
            if let Some(pin) = known.iter().find(|p| p.number == number) {
                evidence.push(pin.evidence.clone());
            } else {
                let text = t!(self.locale, "play-no-pin", number = number);
                self.say(&text)?;
            }
        }
        Ok(evidence)
    }

    /// The statements of guided mode, in an order that does not tell the true from the false: that of their text.
    fn offered(&self) -> Vec<(FindingId, String)> {
        let statements = &self.desk.world().case.statements;
        let mut offered: Vec<_> = statements.iter().map(|s| (s.id.clone(), s.text.clone())).collect();
        offered.sort_by(|a, b| a.1.cmp(&b.1));
        offered
    }

    pub(super) fn statements(&mut self) -> Result<(), Failure> {
        let written: Vec<String> = self
            .desk
            .state()
            .file
            .findings
            .iter()
            .map(|f| format!("C{} [{}] {}", f.number, self.locale.aspect(f.aspect), f.text))
            .collect();
        self.say(&written.join("\n"))?;
        if self.desk.state().mode == Mode::Guided {
            let list: Vec<String> = self
                .offered()
                .iter()
                .enumerate()
                .map(|(i, (_, text))| format!("{:>2}. {text}", i + 1))
                .collect();
            let head = t!(self.locale, "play-offered");
            self.say(&format!("{head}\n{}", list.join("\n")))?;
        }
        Ok(())
    }

    pub(super) fn pick_statement(&mut self, number: usize, pins: &[u32]) -> Result<(), Failure> {
        let chosen = number.checked_sub(1).and_then(|i| self.offered().get(i).cloned());
        let Some((statement, text)) = chosen else {
            let text = t!(self.locale, "play-no-choice", number = number);
            return self.say(&text);
        };
        let evidence = self.evidence(pins)?;
        self.say(&text)?;
        self.command(Command::PickFinding { statement, evidence })
    }
}

fn line_words(case: &Case, document: &DocId, line: &LineId, locale: &Locale) -> String {
    let title = case.document(document).map_or("", |d| d.title.as_str());
    let said = case.line(document, line);
    let amount =
        said.as_ref().and_then(|l| l.amount).map(|a| format!(" · {}", locale.money(a))).unwrap_or_default();
    format!("{title}, {line} : {}{amount}", said.map(|l| l.text).unwrap_or_default())
}

/// A document as lines of text, each with the name that pins it.
fn page(case: &Case, document: &Document, locale: &Locale) -> String {
    let mut lines = vec![format!("{} · {}", document.title, locale.short_date(document.date))];
    match &document.body {
        Body::Liasse(index) => {
            if let Some(year) = case.years.get(*index) {
                for (code, label, amount) in year.rows() {
                    lines.push(format!("  {code:<3} {label} : {}", locale.euros(amount)));
                }
            }
        }
        Body::Account => {
            for (month, m) in &case.company.bank.months {
                lines.push(t!(
                    locale,
                    "play-month",
                    month = month.as_str(),
                    opening = locale.euros(m.opening),
                    credits = locale.euros(m.credits),
                    debits = locale.euros(m.debits),
                    closing = locale.euros(m.closing),
                    lowest = locale.euros(m.lowest),
                    days = m.debit_days,
                    rejects = m.rejects
                ));
            }
        }
        Body::Sections(sections) => {
            for section in sections {
                lines.push(format!("\n{}", section.title));
                for line in &section.lines {
                    let amount = line.amount.map(|a| format!(" · {}", locale.money(a))).unwrap_or_default();
                    lines.push(format!("  [{}] {}{amount}", line.id, line.text));
                }
            }
        }
    }
    lines.join("\n")
}
