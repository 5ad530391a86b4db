//! One formatter for all numbers that people read: French and English typography of amounts, rates, dates, durations.

use super::{Lang, Locale};
use crate::base::{Date, Money, Percent, Rate, Score, decimal};

const NARROW: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';
const MINUS: char = '\u{2212}';
const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Locale {
    const fn thousands(&self) -> char {
        match self.lang {
            Lang::Fr => NARROW,
            Lang::En => ',',
        }
    }

    const fn point(&self) -> char {
        match self.lang {
            Lang::Fr => ',',
            Lang::En => '.',
        }
    }

    /// An integer with its thousands apart: « 73 400 », « −1 200 ».
    pub fn integer(&self, value: i64) -> String {
        let digits = value.unsigned_abs().to_string();
        let mut text = String::new();
        if value < 0 {
            text.push(MINUS);
        }
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                text.push(self.thousands());
            }
            text.push(digit);
        }
        text
    }

    /// Whole euros without the sign, for tables: « 73 400 ». Cents are rounded half away from zero.
    pub fn euros(&self, amount: Money) -> String {
        let cents = amount.as_cents();
        let rounded = (cents.abs() + 50) / 100;
        self.integer(if cents < 0 { -rounded } else { rounded })
    }

    /// « 73 400 € », with cents only where there are any: « 1 110,41 € ».
    pub fn money(&self, amount: Money) -> String {
        let cents = amount.as_cents().unsigned_abs() % 100;
        let figure = if cents == 0 {
            self.euros(amount)
        } else {
            let whole = amount.as_cents() / 100;
            let sign = if amount.as_cents() < 0 && whole == 0 { String::from(MINUS) } else { String::new() };
            format!("{sign}{}{}{cents:02}", self.integer(whole), self.point())
        };
        match self.lang {
            Lang::Fr => format!("{figure}{NO_BREAK}€"),
            Lang::En => match figure.strip_prefix(MINUS) {
                Some(positive) => format!("{MINUS}€{positive}"),
                None => format!("€{figure}"),
            },
        }
    }

    /// An amount to the cent without its sign, for tables: « 1 110,41 », « 900,00 ».
    pub fn cents(&self, amount: Money) -> String {
        let cents = amount.as_cents().unsigned_abs();
        let whole = self.integer(i64::try_from(cents / 100).unwrap_or(i64::MAX));
        let sign = if amount < Money::ZERO { String::from(MINUS) } else { String::new() };
        format!("{sign}{whole}{}{:02}", self.point(), cents % 100)
    }

    /// A whole percentage: « −10 % ».
    pub fn whole_percentage(&self, value: i32) -> String {
        self.percent_text(&self.integer(value.into()))
    }

    /// « 3,85 % ».
    pub fn rate(&self, rate: Rate) -> String {
        let sign = if rate.0 < 0 { String::from(MINUS) } else { String::new() };
        let bp = rate.0.unsigned_abs();
        self.percent_text(&format!("{sign}{}{}{:02}", bp / 100, self.point(), bp % 100))
    }

    /// An exact percentage with all its decimals, two at least: « 3,85 % », « 0,375 % ».
    pub fn percentage(&self, value: Percent) -> String {
        let points = value.points().normalize();
        let plain = format!("{:.*}", points.scale().max(2) as usize, points.abs());
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, "00"));
        let sign =
            if points.is_sign_negative() && !points.is_zero() { String::from(MINUS) } else { String::new() };
        let whole = whole.parse().map_or_else(|_beyond| whole.to_owned(), |whole| self.integer(whole));
        self.percent_text(&format!("{sign}{whole}{}{decimals}", self.point()))
    }

    /// A share of one as a whole percentage: « 42 % ».
    pub fn percent(&self, share: Score) -> String {
        self.percent_text(&self.number(share * 100, 0))
    }

    fn percent_text(&self, figure: &str) -> String {
        match self.lang {
            Lang::Fr => format!("{figure}{NO_BREAK}%"),
            Lang::En => format!("{figure}%"),
        }
    }

    /// A number with at most `places` decimals: « 12,6 ».
    pub fn number(&self, value: Score, places: u32) -> String {
        let plain = decimal(value, places);
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
        let negative = whole.starts_with('-');
        let whole = self.integer(whole.trim_start_matches('-').parse().unwrap_or(0));
        let sign = if negative { String::from(MINUS) } else { String::new() };
        if decimals.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}{}{decimals}", self.point())
        }
    }

    /// « 14 octobre 2025 », « 1er mars 2027 ».
    pub fn date(&self, date: Date) -> String {
        let month = usize::try_from(date.month() - 1).unwrap_or(0);
        match self.lang {
            Lang::Fr => {
                let day = if date.day() == 1 { "1er".to_owned() } else { date.day().to_string() };
                format!("{day}{NO_BREAK}{} {}", MONTHS_FR[month], date.year())
            }
            Lang::En => format!("{}{NO_BREAK}{} {}", date.day(), MONTHS_EN[month], date.year()),
        }
    }

    /// « 14/10/2025 », for tables.
    pub fn short_date(&self, date: Date) -> String {
        format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
    }

    /// « 32 min », « 2 h 40 ».
    pub fn minutes(&self, minutes: u32) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        match (hours, rest) {
            (0, rest) => format!("{rest}{NO_BREAK}min"),
            (hours, 0) => format!("{hours}{NO_BREAK}h"),
            (hours, rest) => format!("{hours}{NO_BREAK}h{NO_BREAK}{rest:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_figures() {
        let fr = Locale::new(Lang::Fr);
        assert_eq!(fr.money(Money::euros(73_400)), "73\u{202f}400\u{a0}€");
        assert_eq!(fr.money(Money::cents(-5)), "−0,05\u{a0}€");
        assert_eq!(fr.money(Money::cents(111_041)), "1\u{202f}110,41\u{a0}€");
        assert_eq!(fr.euros(Money::cents(-123_450)), "−1\u{202f}235");
        assert_eq!(fr.rate(Rate(385)), "3,85\u{a0}%");
        assert_eq!(fr.cents(Money::cents(-90_005)), "−900,05");
        assert_eq!(fr.whole_percentage(-10), "−10\u{a0}%");
        let written = |text: &str| fr.percentage(text.parse().expect("a percentage"));
        assert_eq!(written("3,85"), "3,85\u{a0}%");
        assert_eq!(written("4"), "4,00\u{a0}%");
        assert_eq!(written("-0.375"), "−0,375\u{a0}%");
        assert_eq!(fr.percent(Score::new(5, 12)), "42\u{a0}%");
        assert_eq!(fr.number(Score::new(63, 5), 1), "12,6");
        assert_eq!(fr.date(jiff::civil::date(2027, 3, 1)), "1er\u{a0}mars 2027");
        assert_eq!(fr.minutes(160), "2\u{a0}h\u{a0}40");
    }

    #[test]
    fn english_figures() {
        let en = Locale::new(Lang::En);
        assert_eq!(en.money(Money::euros(-73_400)), "−€73,400");
        assert_eq!(en.rate(Rate(385)), "3.85%");
        assert_eq!(en.date(jiff::civil::date(2027, 3, 1)), "1\u{a0}March 2027");
    }
}
