//! Figures with their units, as people read them: « 67 561 € », « 42,24 % », « 57,3 jours », « 1,27 an ».

use crate::{
    finance::{Balance, Entered, Unit},
    locale::{Lang, Locale},
    t,
};

/// Decimals that are shown at most: as many as can be entered.
const PLACES: u32 = 6;

/// A figure with its unit, as it was entered.
pub fn figure_text(locale: &Locale, figure: Entered) -> String {
    let number = locale.number(figure.written(), PLACES);
    let many = many(locale, figure);
    match figure {
        Entered::Euros(amount) => locale.money(amount),
        Entered::Percent(_) => t!(locale, "figure-percent", number = number),
        Entered::Days(_) => t!(locale, "figure-days", number = number, many = many),
        Entered::Years(_) => t!(locale, "figure-years", number = number, many = many),
        Entered::Times(_) => number,
    }
}

/// A range with its unit: « 35 à 48 % »; « 25 % » where both ends are the same.
pub fn range_text(locale: &Locale, low: Entered, high: Entered) -> String {
    let high_text = figure_text(locale, high);
    if low == high {
        return high_text;
    }
    let low = locale.number(low.written(), PLACES);
    t!(locale, "figure-range", low = low, high = high_text)
}

/// A gap with its sign, rounded as people write it: « +1 200 € », « −2,5 points ».
pub fn gap_text(locale: &Locale, gap: Entered) -> String {
    let rounded = gap.rounded();
    let sign = if rounded.number().is_sign_positive() && !rounded.number().is_zero() { "+" } else { "" };
    let text = if rounded.unit() == Unit::Percent {
        let number = locale.number(rounded.written(), PLACES);
        t!(locale, "figure-points", number = number, many = many(locale, rounded))
    } else {
        figure_text(locale, rounded)
    };
    format!("{sign}{text}")
}

/// French counts by one below two, English at one alone.
fn many(locale: &Locale, figure: Entered) -> &'static str {
    let number = figure.number().abs();
    let one = match locale.lang() {
        Lang::Fr => number < 2.into(),
        Lang::En => number == 1.into(),
    };
    if one { "one" } else { "other" }
}

/// The letters that bankers use, where a figure has them; else its name.
pub const fn short_name(balance: Balance) -> &'static str {
    match balance {
        Balance::Va => "VA",
        Balance::Ebe => "EBE",
        Balance::Rcai => "RCAI",
        Balance::Caf => "CAF",
        Balance::Frng => "FRNG",
        Balance::Bfre => "BFRE",
        Balance::Bfrhe => "BFRHE",
        Balance::Bfr => "BFR",
        Balance::Tn => "TN",
        other => other.name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(entry: &str, french: &str, gap: &str) {
        let (fr, entry) = (Locale::new(Lang::Fr), entry.parse().unwrap());
        let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(plain(figure_text(&fr, entry)), french);
        assert_eq!(plain(gap_text(&fr, entry)), gap);
    }

    #[test]
    fn figures_bear_their_unit() {
        reads("67561", "67 561 €", "+67 561 €");
        reads("-1234,5", "−1 234,50 €", "−1 234,50 €");
        reads("42,2414 %", "42,2414 %", "+42,24 points");
        reads("-0,5 %", "−0,5 %", "−0,5 point");
        reads("57,29 j", "57,29 jours", "+57,3 jours");
        reads("1,27 ans", "1,27 an", "+1,27 an");
        reads("1,135 fois", "1,135", "+1,14");
        reads("0 j", "0 jour", "0 jour");
    }

    #[test]
    fn ranges_bear_their_unit_once() {
        let fr = Locale::new(Lang::Fr);
        let range = |low: &str, high: &str| {
            range_text(&fr, low.parse().unwrap(), high.parse().unwrap()).replace(['\u{a0}', '\u{202f}'], " ")
        };
        assert_eq!(range("35 %", "48,5 %"), "35 à 48,5 %");
        assert_eq!(range("-5000", "45000"), "−5 000 à 45 000 €");
        assert_eq!(range("3 ans", "3 ans"), "3 ans");
    }

    #[test]
    fn in_english_too() {
        let en = Locale::new(Lang::En);
        assert_eq!(figure_text(&en, "42,24 %".parse().unwrap()), "42.24%");
        assert_eq!(figure_text(&en, "1 j".parse().unwrap()).replace('\u{a0}', " "), "1 day");
    }
}
