//! A piece of evidence in words: its tag, its name in one to four words, its source.

use crate::{
    activities::{Evidence, State},
    base::{DocId, LineId, Money},
    content::{Body, Case, Document, Year},
    locale::Locale,
    t,
};

/// A piece of evidence, ready to be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What it points at.
    pub evidence: Evidence,
    /// Number of its pin, while it is pinned.
    pub pin: Option<u32>,
    /// Where it lies.
    pub place: Place,
    /// What stands there: a label, a line, a reply.
    pub text: String,
    /// The amount there, if any.
    pub amount: Option<Money>,
}

/// Where a piece of evidence lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A box of the liasse closed that year.
    Box(&'static str, i16),
    /// A month of the account, `2026-03`.
    Month(String),
    /// A line of a document: its tag, and its name in a few words.
    Line(String, String),
    /// What the client said after so many minutes.
    Reply(u32),
    /// Nothing that the case knows.
    Unknown,
}

impl Proof {
    /// Looks a piece of evidence up.
    pub(super) fn new(case: &Case, state: &State, evidence: &Evidence) -> Self {
        let (place, text, amount) = match evidence {
            Evidence::Line(document, line) => in_document(case, document, line),
            Evidence::Reply(turn) => match state.meeting.turn(*turn) {
                Some(turn) => (Place::Reply(turn.begins_at_s / 60), turn.reply.clone(), None),
                None => (Place::Unknown, String::new(), None),
            },
            Evidence::Fact(_) => (Place::Unknown, String::new(), None),
        };
        let pin = state.file.pins.iter().find(|p| p.evidence == *evidence).map(|p| p.number);
        Self { evidence: evidence.clone(), pin, place, text, amount }
    }

    /// « P7 » when it is pinned; else « FW », « D6 », « 29 min ».
    pub fn tag(&self, locale: &Locale) -> String {
        match (&self.place, self.pin) {
            (_, Some(number)) => pin_tag(number),
            (Place::Box(code, _), None) => (*code).to_owned(),
            (Place::Month(key), None) => short_month(key),
            (Place::Line(tag, _), None) => tag.clone(),
            (Place::Reply(minute), None) => locale.minutes(*minute),
            (Place::Unknown, None) => "?".to_owned(),
        }
    }

    /// « FW 2025 », « Bail, art. 2 », « mars 2026 », « 29 min ».
    pub fn words(&self, locale: &Locale) -> String {
        match &self.place {
            Place::Box(code, year) => format!("{code} {year}"),
            Place::Month(key) => month(locale, key),
            Place::Line(_, name) => name.clone(),
            // The tag says the minute already, unless it says the pin.
            Place::Reply(_) if self.pin.is_none() => {
                let first: Vec<&str> = self.text.split_whitespace().take(3).collect();
                format!("{}…", first.join(" "))
            }
            Place::Reply(minute) => locale.minutes(*minute),
            Place::Unknown => String::new(),
        }
    }

    /// The sentence of the source: « Autres achats et charges externes : 97 800 € ».
    pub fn source(&self, locale: &Locale) -> String {
        match self.amount {
            Some(amount) => {
                let amount = locale.money(amount);
                t!(locale, "file-source", text = self.text.clone(), amount = amount)
            }
            None => self.text.clone(),
        }
    }
}

/// « P7 ».
pub(super) fn pin_tag(number: u32) -> String {
    format!("P{number}")
}

/// « mars 2026 » for `2026-03`; the key itself when it is no month.
pub(super) fn month(locale: &Locale, key: &str) -> String {
    // The formatter knows whole dates: the second day has no « er », and the day ends at its space.
    let date = format!("{key}-02").parse::<crate::base::Date>().ok();
    let written = date.map(|date| locale.date(date));
    written.as_deref().and_then(|text| text.split_once('\u{a0}')).map_or(key, |(_, rest)| rest).to_owned()
}

/// « 03/26 » for `2026-03`.
pub(super) fn short_month(key: &str) -> String {
    match key.split_once('-') {
        Some((year, month)) => format!("{month}/{}", year.get(2..).unwrap_or(year)),
        None => key.to_owned(),
    }
}

fn in_document(case: &Case, id: &DocId, line: &LineId) -> (Place, String, Option<Money>) {
    let (Some(document), Some(found)) = (case.document(id), case.line(id, line)) else {
        return (Place::Unknown, String::new(), None);
    };
    let place = match &document.body {
        Body::Liasse(index) => {
            let row = |year: &Year| year.rows().into_iter().find(|(code, ..)| *code == line.as_str());
            let found =
                case.years.get(*index).and_then(|year| Some((row(year)?.0, year.liasse.closing.year())));
            found.map_or(Place::Unknown, |(code, year)| Place::Box(code, year))
        }
        Body::Account => Place::Month(line.to_string()),
        Body::Sections(_) => Place::Line(document.tag.clone(), name(document, line)),
    };
    let text = if matches!(document.body, Body::Account) { document.title.clone() } else { found.text };
    (place, text, found.amount)
}

/// « Bail commercial, art. 2 »: the title of the document, shortened, and its article.
fn name(document: &Document, line: &LineId) -> String {
    let title = short(&document.title);
    let Body::Sections(sections) = &document.body else { return title };
    let section = sections.iter().find(|s| s.lines.iter().any(|l| l.id == line.as_str()));
    let article = section.and_then(|s| s.title.strip_prefix("Article"));
    let article = article.and_then(|title| title.split_whitespace().next());
    match article {
        Some(number) => format!("{title}, art.\u{a0}{number}"),
        None => title,
    }
}

/// At most three words, none of them left hanging.
fn short(title: &str) -> String {
    let whole = title.split([',', '(']).next().unwrap_or(title).trim();
    let mut words: Vec<&str> = whole.split(' ').take(3).collect();
    while words.len() > 1
        && words.last().is_some_and(|w| matches!(*w, "de" | "du" | "des" | "et" | "la" | "le" | "à" | "au"))
    {
        words.pop();
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    #[test]
    fn titles_are_shortened_to_whole_words() {
        assert_eq!(short("Bail commercial"), "Bail commercial");
        assert_eq!(short("Statuts (extraits)"), "Statuts");
        assert_eq!(short("Compte professionnel, 18 mois"), "Compte professionnel");
        assert_eq!(short("Devis des travaux de la boutique"), "Devis des travaux");
        assert_eq!(short("Lettre de la mairie"), "Lettre");
    }

    #[test]
    fn months_read_well() {
        let (fr, en) = (Locale::new(Lang::Fr), Locale::new(Lang::En));
        assert_eq!(month(&fr, "2026-03"), "mars 2026");
        assert_eq!(month(&en, "2026-03"), "March 2026");
        assert_eq!(month(&fr, "hors période"), "hors période");
        assert_eq!(short_month("2026-03"), "03/26");
    }
}
