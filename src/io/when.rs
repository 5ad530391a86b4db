//! Moments in the words of people, in local time: « hier à 18 h 42 », « 13 oct. ».

use super::clock::Millis;
use crate::{
    base::Date,
    locale::{Lang, Locale},
    t,
};
use jiff::{
    Timestamp, Zoned,
    tz::{Offset, TimeZone},
};

/// The time zone in which moments are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// The zone of this machine; UTC when it tells none.
    pub fn system() -> Self {
        Self(TimeZone::system())
    }

    /// Always that many minutes ahead of UTC: for tests and pictures, which are the same on any machine.
    pub fn fixed(minutes: i32) -> Self {
        let offset = Offset::from_seconds(minutes.saturating_mul(60)).unwrap_or(Offset::UTC);
        Self(TimeZone::fixed(offset))
    }

    fn local(&self, at: Millis) -> Zoned {
        let limit = if at.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Timestamp::from_millisecond(at.0).unwrap_or(limit).to_zoned(self.0.clone())
    }

    /// The day of a moment.
    pub fn date(&self, at: Millis) -> Date {
        self.local(at).date()
    }

    /// « aujourd’hui à 18 h 42 », « hier à 18 h 42 », « lundi à 18 h 42 » within the week, « le 13 octobre 2025 à 18 h 42 ».
    pub fn moment(&self, locale: &Locale, at: Millis, now: Millis) -> String {
        let (local, today) = (self.local(at), self.date(now));
        let days_ago = local.date().until(today).map_or(i32::MAX, |span| span.get_days());
        let time = time(locale, &local);
        match days_ago {
            0 => t!(locale, "when-today", time = time),
            1 => t!(locale, "when-yesterday", time = time),
            2..=6 => t!(locale, "when-weekday", weekday = weekday(locale, &local), time = time),
            // A clock that was set back shows moments to come: the date alone is sure.
            _ => t!(locale, "when-date", date = locale.date(local.date()), time = time),
        }
    }

    /// « 13 oct. », with the year when it is not this one.
    pub fn day(&self, locale: &Locale, at: Millis, now: Millis) -> String {
        let date = self.date(at);
        let month = t!(locale, "when-month", month = i64::from(date.month()));
        let day = match locale.lang() {
            Lang::Fr if date.day() == 1 => "1er".to_owned(),
            _ => date.day().to_string(),
        };
        if date.year() == self.date(now).year() {
            format!("{day}\u{a0}{month}")
        } else {
            format!("{day}\u{a0}{month} {}", date.year())
        }
    }

    /// « Lundi 23 novembre 2026 ».
    pub fn today(&self, locale: &Locale, now: Millis) -> String {
        let local = self.local(now);
        let text = format!("{} {}", weekday(locale, &local), locale.date(local.date()));
        let mut chars = text.chars();
        chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
    }
}

/// « 18 h 42 », « 18:42 ».
fn time(locale: &Locale, at: &Zoned) -> String {
    match locale.lang() {
        Lang::Fr => format!("{}\u{a0}h\u{a0}{:02}", at.hour(), at.minute()),
        Lang::En => format!("{:02}:{:02}", at.hour(), at.minute()),
    }
}

fn weekday(locale: &Locale, at: &Zoned) -> String {
    t!(locale, "when-day", day = i64::from(at.weekday().to_monday_one_offset()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600_000;
    /// Monday 23 November 2026, 18:42 in Paris.
    const NOW: Millis = Millis(1_795_455_720_000);

    #[track_caller]
    fn moments(lang: Lang, hours: i64, moment: &str, day: &str) {
        let (zone, locale) = (Zone::fixed(60), Locale::new(lang));
        let at = Millis(NOW.0 + hours * HOUR);
        assert_eq!(zone.moment(&locale, at, NOW), moment);
        assert_eq!(zone.day(&locale, at, NOW), day);
    }

    #[test]
    fn moments_in_words() {
        moments(Lang::Fr, 0, "aujourd’hui à 18\u{a0}h\u{a0}42", "23\u{a0}nov.");
        moments(Lang::Fr, -18, "aujourd’hui à 0\u{a0}h\u{a0}42", "23\u{a0}nov.");
        moments(Lang::Fr, -19, "hier à 23\u{a0}h\u{a0}42", "22\u{a0}nov.");
        moments(Lang::Fr, -6 * 24, "mardi à 18\u{a0}h\u{a0}42", "17\u{a0}nov.");
        moments(Lang::Fr, -7 * 24, "le 16\u{a0}novembre 2026 à 18\u{a0}h\u{a0}42", "16\u{a0}nov.");
        moments(Lang::Fr, -22 * 24, "le 1er\u{a0}novembre 2026 à 18\u{a0}h\u{a0}42", "1er\u{a0}nov.");
        moments(Lang::Fr, -365 * 24, "le 23\u{a0}novembre 2025 à 18\u{a0}h\u{a0}42", "23\u{a0}nov. 2025");
        moments(Lang::Fr, 24, "le 24\u{a0}novembre 2026 à 18\u{a0}h\u{a0}42", "24\u{a0}nov.");
        moments(Lang::En, -24, "yesterday at 18:42", "22\u{a0}Nov");
        moments(Lang::En, -48, "Saturday at 18:42", "21\u{a0}Nov");
    }

    #[test]
    fn today_in_full() {
        let zone = Zone::fixed(60);
        assert_eq!(zone.today(&Locale::new(Lang::Fr), NOW), "Lundi 23\u{a0}novembre 2026");
        assert_eq!(zone.today(&Locale::new(Lang::En), NOW), "Monday 23\u{a0}November 2026");
    }

    #[test]
    fn no_moment_is_too_far() {
        let zone = Zone::system();
        for at in [i64::MIN, i64::MAX] {
            assert!(!zone.moment(&Locale::new(Lang::Fr), Millis(at), NOW).is_empty());
            assert!(!zone.moment(&Locale::new(Lang::Fr), NOW, Millis(at)).is_empty());
        }
    }
}
