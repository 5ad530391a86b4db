//! A dated parameter of the regulation: what it is, its values with their dates, where each comes from.

use crate::{
    base::{Date, Money, Percent},
    finance::{
        Entered,
        regulation::{Parameter, Regulation, Scale, Step, Unit, Value, Vintage},
    },
    locale::Locale,
    report::words::range_text,
    t,
};
use rust_decimal::Decimal;

/// A parameter by its code; points, dashes and underscores are worth the same.
pub(super) fn explain(name: &str, locale: &Locale) -> Option<String> {
    let asked = folded(name);
    let found = Regulation::official().parameters().find(|parameter| folded(&parameter.code) == asked)?;
    let (theme, surveyed) = (found.theme.as_str(), locale.short_date(found.surveyed));
    let vintages: Vec<String> = found.vintages.iter().map(|one| vintage(one, found.unit, locale)).collect();
    Some(format!(
        "{}\n\n  {}\n  {}\n  {}\n\n{}\n{}",
        found.code,
        found.label,
        t!(locale, "cli-explain-theme", theme = theme, date = surveyed),
        t!(locale, "cli-explain-basis", basis = found.basis.to_string()),
        t!(locale, "cli-explain-values"),
        vintages.join("\n")
    ))
}

/// The parameters whose codes begin with this one: those of `is` are `is.reduced_rate` and the others.
pub(super) fn list(name: &str, locale: &Locale) -> Option<String> {
    let beginning = folded(name) + ".";
    let within = |parameter: &&Parameter| folded(&parameter.code).starts_with(&beginning);
    let found: Vec<&Parameter> = Regulation::official().parameters().filter(within).collect();
    let width = found.iter().map(|parameter| parameter.code.len()).max()?;
    let lines: Vec<String> =
        found.iter().map(|one| format!("  {:width$}  {}", one.code, one.label)).collect();
    Some(format!("{}\n{}", t!(locale, "cli-explain-parameters"), lines.join("\n")))
}

fn folded(code: &str) -> String {
    code.trim().to_lowercase().replace(['_', '-'], ".")
}

/// Its dates and its value, then its source and how far it is to be trusted.
fn vintage(vintage: &Vintage, unit: Unit, locale: &Locale) -> String {
    let day = |date: Date| locale.short_date(date);
    let (from, value) = (day(vintage.from), value(&vintage.value, unit, locale));
    let dated = match vintage.until {
        Some(until) => t!(locale, "cli-explain-between", from = from, until = day(until), value = value),
        None => t!(locale, "cli-explain-since", from = from, value = value),
    };
    let (source, status) = (vintage.source.as_str(), vintage.status.to_string());
    format!("  {dated}\n    {}", t!(locale, "cli-explain-trust", source = source, status = status))
}

fn value(value: &Value, unit: Unit, locale: &Locale) -> String {
    match value {
        Value::Rate(rate) => rates(*rate, *rate, locale),
        Value::Rates(low, high) => rates(*low, *high, locale),
        Value::Amount(amount) => amounts(*amount, *amount, unit, locale),
        Value::Amounts(low, high) => amounts(*low, *high, unit, locale),
        Value::Number(number) => numbers(*number, *number, unit, locale),
        Value::Numbers(low, high) => numbers(*low, *high, unit, locale),
        Value::Fraction(numerator, denominator) => format!("{numerator}/{denominator}"),
        Value::Scale(scale) => brackets(scale, locale),
        Value::Yearly(days) => {
            let days: Vec<String> = days.iter().map(|on| format!("{:02}/{:02}", on.day, on.month)).collect();
            days.join(", ")
        }
        Value::Day(day) => locale.short_date(*day),
        Value::Unknown(why) => t!(locale, "cli-explain-unknown", why = why.as_str()),
        Value::Ended(why) => t!(locale, "cli-explain-ended", why = why.as_str()),
    }
}

fn rates(low: Percent, high: Percent, locale: &Locale) -> String {
    range_text(locale, Entered::Percent(low), Entered::Percent(high))
}

fn amounts(low: Money, high: Money, unit: Unit, locale: &Locale) -> String {
    let range = range_text(locale, Entered::Euros(low), Entered::Euros(high));
    if unit == Unit::EuroPerHour { t!(locale, "cli-explain-hour", amount = range) } else { range }
}

fn numbers(low: Decimal, high: Decimal, unit: Unit, locale: &Locale) -> String {
    let range = |of: fn(Decimal) -> Entered| range_text(locale, of(low), of(high));
    match unit {
        Unit::Day => range(Entered::Days),
        Unit::Year => range(Entered::Years),
        Unit::Month => t!(locale, "cli-explain-months", number = range(Entered::Times)),
        Unit::Person => t!(locale, "cli-explain-persons", number = range(Entered::Times)),
        Unit::Pass => t!(locale, "cli-explain-pass", number = range(Entered::Times)),
        // The others hold no plain number.
        _ => range(Entered::Times),
    }
}

/// « 0 % jusqu’à 11 600 €, 11 % de 11 600 € à 29 579 €, …, 45 % au-delà de 181 917 € ».
fn brackets(scale: &Scale, locale: &Locale) -> String {
    let steps = scale.steps();
    let tops = steps.iter().skip(1).map(|next| Some(next.above)).chain([None]);
    let bracket = |(step, top): (&Step, Option<Money>)| {
        let rate = rates(step.rate, step.rate, locale);
        let (from, to) = (locale.money(step.above), top.map(|top| locale.money(top)));
        match to {
            None => t!(locale, "cli-explain-step-last", rate = rate, from = from),
            Some(to) if step.above.is_zero() => t!(locale, "cli-explain-step-first", rate = rate, to = to),
            Some(to) => t!(locale, "cli-explain-step", rate = rate, from = from, to = to),
        }
    };
    let brackets: Vec<String> = steps.iter().zip(tops).map(bracket).collect();
    brackets.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use std::collections::BTreeSet;

    fn told(code: &str) -> String {
        let text = explain(code, &Locale::new(Lang::Fr)).unwrap_or_else(|| panic!("{code} is not known"));
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn a_parameter_says_its_values_their_dates_and_their_source() {
        assert_eq!(
            told("ratio.dscr.good"),
            "ratio.dscr.good

  Couverture du service de la dette, repère au moins
  Repères d’analyse, relevé du 23/11/2026
  Date à retenir : jour du cas

Valeurs
  depuis le 01/01/2020 : 1,2
    usage bancaire, relevé du 23/11/2026 (usage bancaire indicatif)"
        );
    }

    #[track_caller]
    fn values(code: &str, parts: &[&str]) {
        let text = told(code);
        for part in parts {
            assert!(text.contains(part), "{part:?} is not in:\n{text}");
        }
    }

    #[test]
    fn each_shape_of_value_reads_well() {
        values("is.reduced.rate", &["is.reduced_rate\n", " : 15 %\n"]);
        values(
            "IR-Scale",
            &["0 % jusqu’à 11 600 €, 11 % de 11 600 € à 29 579 €", "45 % au-delà de 181 917 €"],
        );
        values("ir.scale", &["valeur non connue : loi de finances pour 2027 non publiée", "(non vérifié)"]);
        values("vat.simplified.goods", &["sans valeur : régime simplifié de TVA supprimé"]);
        values("smic.hourly", &["12,31 € l’heure"]);
        values("usury.multiple", &[" : 4/3\n", "(connaissance métier)"]);
        values("is.instalment.dates", &["15/03, 15/06, 15/09, 15/12"]);
        values("honour_loan.amount", &["3 000 à 50 000 €"]);
        values("pge.mediation_until", &["du 15/02/2022 au 31/12/2026 : 31/12/2026"]);
        values("ratio.leverage.alert", &[" : 3 à 4\n"]);
        values("social.levies", &["17,2 %", "18,6 %"]);
        values("capital.half_loss_months", &[" : 4 mois"]);
        values("microcredit.staff", &[" : 3 salariés"]);
    }

    #[test]
    fn every_parameter_is_explained_under_a_code_of_its_own() {
        let codes: BTreeSet<String> =
            Regulation::official().parameters().map(|parameter| folded(&parameter.code)).collect();
        assert_eq!(codes.len(), Regulation::official().parameters().count());
        for parameter in Regulation::official().parameters() {
            let text = told(&parameter.code);
            let lines = text.lines().filter(|line| line.starts_with("    ")).count();
            assert_eq!(lines, parameter.vintages.len(), "{text}");
        }
    }

    #[test]
    fn a_theme_lists_its_parameters() {
        let text = list("is.instalment", &Locale::new(Lang::Fr)).unwrap();
        let listed: Vec<&str> =
            text.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(listed, ["is.instalment.dates", "is.instalment.share", "is.instalment.waiver"]);
        assert_eq!(list("is.inst", &Locale::new(Lang::Fr)), None);
        assert_eq!(list("", &Locale::new(Lang::Fr)), None);
    }
}
