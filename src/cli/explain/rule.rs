//! A rule of the liasse: what must hold between its boxes, and the rounding it forgives.

use crate::{
    finance::{Rule, SimplifiedRule},
    locale::Locale,
    t,
};

/// V01 to V20.
pub(super) fn normal(name: &str, locale: &Locale) -> Option<String> {
    let rule = Rule::ALL.into_iter().find(|rule| rule.to_string().eq_ignore_ascii_case(name))?;
    let regime = t!(locale, "cli-explain-rule");
    Some(told(&rule.to_string(), rule.title(), &regime, rule <= Rule::V16, locale))
}

/// S01 to S16.
pub(super) fn simplified(name: &str, locale: &Locale) -> Option<String> {
    let rule = SimplifiedRule::ALL.iter().find(|rule| rule.to_string().eq_ignore_ascii_case(name))?;
    let regime = t!(locale, "cli-explain-rule-simplified");
    Some(told(&rule.to_string(), rule.title(), &regime, *rule <= SimplifiedRule::S12, locale))
}

/// Sums alone forgive the rounding of their lines.
fn told(name: &str, title: &str, regime: &str, is_sum: bool, locale: &Locale) -> String {
    let text = format!("{name}\n\n  {title}\n  {regime}");
    if is_sum { format!("{text}\n  {}", t!(locale, "cli-explain-rounding")) } else { text }
}
