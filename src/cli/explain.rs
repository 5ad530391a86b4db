//! `visavis explain`: what a measure, a diagnostic, an indicator or an accounting rule is.

use super::{CLEAN, Failure, Streams};
use crate::{
    assessment::{about, measures},
    base::IndicatorCode,
    certification::Certification,
    content::{Code, did_you_mean},
    finance::{Balance, Box2033, Code as Box2050, diagnosis},
    locale::Locale,
    t,
};

pub(super) fn run(code: &str, locale: &Locale, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let text = measure(code, locale)
        .or_else(|| mistake(code, locale))
        .or_else(|| diagnostic(code))
        .or_else(|| indicator(code))
        .or_else(|| balance(code, locale))
        .or_else(|| box_2050(code))
        .or_else(|| box_2033(code));
    let Some(text) = text else {
        let mistakes = diagnosis::families().map(|about| about.name);
        let known = measures::names().chain(mistakes).chain(Code::ALL.iter().map(|c| c.as_str()));
        let near = did_you_mean(code, known);
        return Err(Failure::NothingToExplain { name: code.to_owned(), near });
    };
    writeln!(streams.out, "{text}")?;
    Ok(CLEAN)
}

fn measure(name: &str, locale: &Locale) -> Option<String> {
    let about = about(name)?;
    Some(format!(
        "{}\n\n{}\n  {}\n\n{}\n  {}\n\n{}\n  {}\n\n{}\n  {}",
        about.name,
        t!(locale, "cli-explain-what"),
        about.what,
        t!(locale, "cli-explain-why"),
        about.why,
        t!(locale, "cli-explain-evidence"),
        about.evidence,
        t!(locale, "cli-explain-example"),
        about.example
    ))
}

/// A family of the usual mistakes in figures.
fn mistake(name: &str, locale: &Locale) -> Option<String> {
    let about = diagnosis::families().find(|about| about.name.eq_ignore_ascii_case(name))?;
    Some(format!(
        "{}\n\n{}\n  {}\n\n{}\n  {}\n\n{}\n  {}",
        about.name,
        t!(locale, "cli-explain-what"),
        about.what,
        t!(locale, "cli-explain-why"),
        about.why,
        t!(locale, "cli-explain-example"),
        about.example
    ))
}

fn diagnostic(name: &str) -> Option<String> {
    let code = Code::ALL.iter().find(|c| c.as_str().eq_ignore_ascii_case(name))?;
    Some(format!("{code}\n\n  {}\n  {}", code.title(), code.help()))
}

fn indicator(name: &str) -> Option<String> {
    let official = Certification::official();
    let indicator = official.indicator(&IndicatorCode::new(name.to_ascii_lowercase()))?;
    let competency = official.competency(&indicator.competency)?;
    Some(format!("{}\n\n  {}\n\n{}\n  {}", indicator.code, indicator.text, competency.code, competency.text))
}

fn balance(name: &str, locale: &Locale) -> Option<String> {
    let balance = Balance::ALL.iter().find(|b| format!("{b:?}").eq_ignore_ascii_case(name))?;
    Some(format!(
        "{balance:?}\n\n  {}\n  {} {}",
        balance.name(),
        t!(locale, "cli-explain-formula"),
        balance.formula()
    ))
}

fn box_2033(name: &str) -> Option<String> {
    let code: Box2033 = name.parse().ok()?;
    Some(format!("{code}\n\n  {} ({})", code.label(), code.form().number()))
}

fn box_2050(name: &str) -> Option<String> {
    let code: Box2050 = name.to_ascii_uppercase().parse().ok()?;
    Some(format!("{code}\n\n  {} ({})", code.label(), code.form().number()))
}
