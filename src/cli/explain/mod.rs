//! `visavis explain`: what a measure, a diagnostic, an indicator, a figure of the accounts or a dated parameter is.

mod parameter;
mod rule;

use super::{CLEAN, Failure, Streams};
use crate::{
    assessment::{about, measures},
    base::IndicatorCode,
    certification::Certification,
    content::{Code, nearest},
    finance::{Balance, Box2033, Code as Box2050, Rule, SimplifiedRule, diagnosis, regulation::Regulation},
    locale::Locale,
    t,
};

pub(super) fn run(code: &str, locale: &Locale, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    // One code may name two things: V07 is a diagnostic of cases and a rule of the liasse, VA a balance and a box.
    let said = [
        measure(code, locale),
        mistake(code, locale),
        diagnostic(code),
        rule::normal(code, locale),
        rule::simplified(code, locale),
        indicator(code),
        balance(code, locale),
        parameter::explain(code, locale),
        parameter::list(code, locale),
        box_2050(code),
        box_2033(code),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    if said.is_empty() {
        return Err(Failure::NothingToExplain { name: code.to_owned(), near: near(code) });
    }
    writeln!(streams.out, "{}", said.join("\n\n"))?;
    Ok(CLEAN)
}

/// What may have been meant, whatever its capitals.
fn near(code: &str) -> Option<String> {
    let measures = measures::names().map(str::to_owned);
    let mistakes = diagnosis::families().map(|about| about.name.to_owned());
    let diagnostics = Code::ALL.iter().map(ToString::to_string);
    let rules = Rule::ALL.iter().map(ToString::to_string);
    let simplified = SimplifiedRule::ALL.iter().map(ToString::to_string);
    let balances = Balance::ALL.iter().map(|balance| format!("{balance:?}"));
    let parameters = Regulation::official().parameters().map(|parameter| parameter.code.clone());
    let known = measures.chain(mistakes).chain(diagnostics).chain(rules).chain(simplified);
    let known: Vec<String> = known.chain(balances).chain(parameters).collect();
    let lower: Vec<String> = known.iter().map(|name| name.to_lowercase()).collect();
    let found = nearest(&code.to_lowercase(), lower.iter().map(String::as_str))?;
    known.iter().find(|name| name.to_lowercase() == found).cloned()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    fn plain(text: &str) -> String {
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// What is printed, or what the refusal says.
    fn said(code: &str) -> String {
        let (mut input, mut out, mut err) = (std::io::empty(), Vec::new(), Vec::new());
        let mut streams = Streams { input: &mut input, out: &mut out, err: &mut err };
        let locale = Locale::new(Lang::Fr);
        let text = match run(code, &locale, &mut streams) {
            Ok(_) => String::from_utf8(out).unwrap(),
            Err(failure) => failure.words(&locale),
        };
        plain(&text)
    }

    #[track_caller]
    fn holds(code: &str, parts: &[&str]) {
        let text = said(code);
        for part in parts {
            assert!(text.contains(&plain(part)), "{part:?} is not in:\n{text}");
        }
    }

    #[test]
    fn one_code_may_name_two_things() {
        holds("va", &["Valeur ajoutée\n  Formule : ", "VA\n\n  "]);
        holds("V07", &["Dates incohérentes", "Équilibre du bilan : actif net (CO − 1A) = passif (EE)"]);
        holds("s08", &["Version de format inconnue", "Produits d’exploitation : 232 est la somme"]);
    }

    #[test]
    fn rules_beyond_the_diagnostics_are_explained() {
        let rounding = "Écart d’arrondi admis : 50 centimes";
        holds(
            "V16",
            &["V16\n\n  Résultat : celui du compte de résultat (HN) est celui du bilan (DI)", rounding],
        );
        holds("S12", &["Règle de la liasse au régime simplifié (2033).", rounding]);
        assert!(!said("V17").contains(rounding), "nothing is rounded there");
    }

    #[test]
    fn a_family_of_mistakes_is_explained() {
        for about in diagnosis::families() {
            holds(about.name, &[about.what, about.why, about.example]);
        }
    }

    #[test]
    fn what_is_near_is_proposed_once() {
        let near = |name: &str, meant: &str| {
            assert_eq!(
                said(name),
                format!("Rien à expliquer sous « {name} » : vouliez-vous dire « {meant} » ?")
            );
        };
        near("ratio.autonomie.good", "ratio.autonomy.good");
        near("is.reduced_rat", "is.reduced_rate");
        near("EBEE", "Ebe");
        near("V21", "V01");
        assert_eq!(said("boulangerie"), "Rien à expliquer sous « boulangerie ».");
    }
}
