//! Amounts and counts in the words of a diagnostic.

use crate::base::Money;

/// « −1 000 € », « 4 000,50 € ».
pub(in crate::content) fn euros(amount: Money) -> String {
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
    let decimals = if cents.is_multiple_of(100) { String::new() } else { format!(",{:02}", cents % 100) };
    format!("{sign}{grouped}{decimals}\u{a0}€")
}

/// « 1 élément », « 3 éléments ».
pub(super) fn items(count: usize) -> String {
    if count < 2 { format!("{count} élément") } else { format!("{count} éléments") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_read_as_in_france() {
        assert_eq!(euros(Money::euros(-1_000)), "−1\u{202f}000\u{a0}€");
        assert_eq!(euros(Money::cents(420_051_150)), "4\u{202f}200\u{202f}511,50\u{a0}€");
        assert_eq!(euros(Money::ZERO), "0\u{a0}€");
    }
}
