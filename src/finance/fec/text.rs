//! Bytes of a line as text, and the two small notations of the file: amounts and dates.

use crate::base::{Date, Money};
use std::borrow::Cow;

/// The text of a line: UTF-8 when its bytes are UTF-8, ISO-8859-15 otherwise (the two sets of art. A47 A-1 that are met).
///
/// Each line decides for itself: pure ASCII reads the same in both, and a word in ISO-8859-15 whose bytes happen to be
/// UTF-8 would need a capital Ã or Â before a sign of punctuation.
pub(super) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::ISO_8859_15.decode_without_bom_handling(bytes).0,
    }
}

/// Why a text is no amount of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotAnAmount {
    Unreadable,
    TooPrecise,
    TooLarge,
}

/// The largest amount of one line: beyond a thousand billion euros, it is a mistake.
const LARGEST: i64 = 100_000_000_000_000;

/// « 1234,56 », « -1234.5 », « 1 234,56 »; nothing at all is zero.
pub(super) fn amount(text: &str) -> Result<Money, NotAnAmount> {
    let spaces = [' ', '\u{a0}', '\u{202f}'];
    let compact: String = text.chars().filter(|c| !spaces.contains(c)).collect();
    let (negative, body) = match compact.strip_prefix(['-', '−']) {
        Some(body) => (true, body),
        None => (false, compact.strip_prefix('+').unwrap_or(&compact)),
    };
    if body.is_empty() {
        return if compact.is_empty() { Ok(Money::ZERO) } else { Err(NotAnAmount::Unreadable) };
    }
    let (whole, decimals) = body.split_once([',', '.']).unwrap_or((body, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(decimals) || (whole.is_empty() && decimals.is_empty()) {
        return Err(NotAnAmount::Unreadable);
    }
    let kept = decimals.trim_end_matches('0');
    if kept.len() > 2 {
        return Err(NotAnAmount::TooPrecise);
    }
    let cents: i64 = format!("0{whole}{kept:0<2}").parse().map_err(|_e| NotAnAmount::TooLarge)?;
    if cents > LARGEST {
        return Err(NotAnAmount::TooLarge);
    }
    Ok(Money::cents(if negative { -cents } else { cents }))
}

/// AAAAMMJJ.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize, to: usize| text.get(from..to);
    Date::new(part(0, 4)?.parse().ok()?, part(4, 6)?.parse().ok()?, part(6, 8)?.parse().ok()?).ok()
}

/// What a person may see again of a field: amounts, dates and codes, never a text that could name someone.
pub(super) fn shown(text: &str) -> String {
    let text = text.trim();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let plain = text.chars().all(|c| !c.is_control());
    if plain && letters <= 4 && text.chars().count() <= 24 {
        format!("«\u{a0}{text}\u{a0}»")
    } else {
        "un texte".to_owned()
    }
}

/// « 31/12/2025 », for messages.
pub(super) fn day(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// « 1 234,50 € », for messages.
pub(super) fn euros(amount: Money) -> String {
    let cents = amount.as_cents().unsigned_abs();
    let whole = (cents / 100).to_string();
    let mut grouped = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    let sign = if amount < Money::ZERO { "−" } else { "" };
    format!("{sign}{grouped},{:02}\u{a0}€", cents % 100)
}

/// Lower case without accents, for the few words that are looked for in a label.
pub(super) fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let plain = text.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    let words: String =
        plain.map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, expected: Result<i64, NotAnAmount>) {
        assert_eq!(amount(text), expected.map(Money::cents), "{text}");
    }

    #[test]
    fn amounts_of_the_file() {
        reads("1234,56", Ok(123_456));
        reads("1 234,5", Ok(123_450));
        reads("1234.560", Ok(123_456));
        reads("-12", Ok(-1_200));
        reads(",5", Ok(50));
        reads("", Ok(0));
        reads("1,2345", Err(NotAnAmount::TooPrecise));
        reads("12k", Err(NotAnAmount::Unreadable));
        reads("1.234,56", Err(NotAnAmount::Unreadable));
        reads("-", Err(NotAnAmount::Unreadable));
        reads(",", Err(NotAnAmount::Unreadable));
        reads("1000000000001", Err(NotAnAmount::TooLarge));
        reads("99999999999999999999999", Err(NotAnAmount::TooLarge));
    }

    #[test]
    fn dates_of_the_file() {
        assert_eq!(date("20251231"), Some(Date::constant(2025, 12, 31)));
        for wrong in ["2025-12-31", "31122025", "20250230", "2025123", "", "２０２５１２３１"] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn both_sets_of_characters_are_read() {
        assert_eq!(decoded("Crédit €".as_bytes()), "Crédit €");
        assert_eq!(decoded(b"Cr\xe9dit \xa4"), "Crédit €");
        assert_eq!(folded("À-Nouveaux  2025"), "a nouveaux 2025");
    }

    #[test]
    fn amounts_read_as_in_france() {
        assert_eq!(euros(Money::cents(-1_234_567)), "−12\u{202f}345,67\u{a0}€");
    }

    #[test]
    fn names_are_not_shown_again() {
        assert_eq!(shown("12a,00"), "«\u{a0}12a,00\u{a0}»");
        assert_eq!(shown("Durand Jean"), "un texte");
    }
}
