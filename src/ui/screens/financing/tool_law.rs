//! The law that a calculator read: each parameter with its value, its dates, its source and how far it is sure.

use super::{fields::head, terms_view::hint};
use crate::{
    activities::financing::tools::Cited,
    finance::regulation::{Regulation, Scale, Unit, Value, Vintage},
    locale::Locale,
    t,
};
use egui::Ui;
use rust_decimal::Decimal;

/// Shows the parameters; one whose value is not known says so.
pub(super) fn law(ui: &mut Ui, locale: &Locale, cited: &[Cited]) {
    let lines: Vec<String> = cited.iter().filter_map(|cited| line(locale, cited)).collect();
    if lines.is_empty() {
        return;
    }
    head(ui, &t!(locale, "tool-law"));
    for line in lines {
        hint(ui, &line);
    }
}

/// « Taux réduit de l’IS : 15,00 % · depuis le 1er janvier 2026 · CGI art. 219, I-b · vérifié ».
fn line(locale: &Locale, cited: &Cited) -> Option<String> {
    let regulation = Regulation::official();
    let parameter = regulation.parameter(cited.code)?;
    let vintage = regulation.at(cited.date).vintage(cited.code).ok()?;
    let value = value(locale, &vintage.value, parameter.unit);
    let words = [span(locale, vintage), vintage.source.clone(), vintage.status.to_string()];
    let head = t!(locale, "tool-law-value", label = parameter.label.as_str(), value = value);
    Some(format!("{head} · {}", words.join(" · ")))
}

fn span(locale: &Locale, vintage: &Vintage) -> String {
    let from = locale.date(vintage.from);
    match vintage.until {
        Some(until) => t!(locale, "tool-law-between", from = from, until = locale.date(until)),
        None => t!(locale, "tool-law-since", from = from),
    }
}

fn value(locale: &Locale, value: &Value, unit: Unit) -> String {
    let span = |low: String, high: String| t!(locale, "tool-span", low = low, high = high);
    match value {
        Value::Rate(rate) => locale.percentage(*rate),
        Value::Rates(low, high) => span(locale.percentage(*low), locale.percentage(*high)),
        Value::Amount(amount) => locale.money(*amount),
        Value::Amounts(low, high) => span(locale.money(*low), locale.money(*high)),
        Value::Number(number) => counted(locale, *number, unit),
        Value::Numbers(low, high) => span(low.normalize().to_string(), counted(locale, *high, unit)),
        Value::Fraction(numerator, denominator) => format!("{numerator}/{denominator}"),
        Value::Scale(scale) => brackets(locale, scale),
        Value::Yearly(days) => {
            days.iter().map(|day| format!("{:02}/{:02}", day.day, day.month)).collect::<Vec<_>>().join(", ")
        }
        Value::Day(day) => locale.date(*day),
        Value::Unknown(why) => t!(locale, "tool-law-unknown", why = why.as_str()),
        Value::Ended(why) => t!(locale, "tool-law-ended", why = why.as_str()),
    }
}

fn counted(locale: &Locale, number: Decimal, unit: Unit) -> String {
    let number = number.normalize().to_string();
    let unit = match unit {
        Unit::Day => t!(locale, "figure-unit-days"),
        Unit::Month => t!(locale, "credit-unit-month"),
        Unit::Year => t!(locale, "figure-unit-years"),
        Unit::Pass => "PASS".to_owned(),
        Unit::Times => t!(locale, "figure-unit-times"),
        _ => return number,
    };
    format!("{number}\u{a0}{unit}")
}

/// « 0,00 % ; 11,00 % au-delà de 11 600 € ; … ».
fn brackets(locale: &Locale, scale: &Scale) -> String {
    let steps = scale.steps().iter().map(|step| {
        let rate = locale.percentage(step.rate);
        if step.above.is_zero() {
            rate
        } else {
            t!(locale, "tool-law-above", rate = rate, amount = locale.money(step.above))
        }
    });
    steps.collect::<Vec<_>>().join("\u{202f}; ")
}
