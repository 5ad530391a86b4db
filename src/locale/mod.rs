//! Texts of the interface in French and English (Fluent), and the one formatter of amounts, rates, dates and durations.

mod format;

use crate::base::{Aspect, Mode};
use i18n_embed::{
    fluent::{FluentLanguageLoader, fluent_language_loader},
    unic_langid::LanguageIdentifier,
};
use std::fmt;

/// A language of the interface.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Lang {
    /// French, the reference.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// The two-letter code: the name of its folder in `assets/locale`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// Reads `fr`, `fr_FR.UTF-8`, `en-GB`…; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split(['_', '-', '.', '@']).next()?.to_ascii_lowercase().as_str() {
            "fr" => Some(Self::Fr),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

/// The texts of one language, with its formatter. `t!(locale, "key", arg = value)` reads one; unknown keys do not compile.
pub struct Locale {
    lang: Lang,
    loader: FluentLanguageLoader,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.lang).finish()
    }
}

#[derive(rust_embed::RustEmbed)]
#[folder = "assets/locale"]
struct Files;

impl Locale {
    /// Loads one language; a text missing from it falls back to French.
    pub fn new(lang: Lang) -> Self {
        let loader = fluent_language_loader!();
        let wanted: Vec<LanguageIdentifier> = lang.code().parse().into_iter().collect();
        // The files are in the binary, and a test parses them: what is left to fail here cannot be mended by the caller.
        let outcome = i18n_embed::select(&loader, &Files, &wanted);
        debug_assert!(outcome.is_ok(), "locale files of {} do not load", lang.code());
        loader.set_use_isolating(false);
        Self { lang, loader }
    }

    /// The language.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// For the macro `t!` alone.
    #[doc(hidden)]
    pub const fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// A text whose key is made from data, as that of a calculator; the key itself when no file has it.
    pub fn named(&self, key: &str) -> String {
        if self.loader.has(key) { self.loader.get(key) } else { key.to_owned() }
    }

    /// « Guidé », « Autonome », « Examen ».
    pub fn mode(&self, mode: Mode) -> String {
        match mode {
            Mode::Guided => crate::t!(self, "mode-guided"),
            Mode::Autonomous => crate::t!(self, "mode-autonomous"),
            Mode::Exam => crate::t!(self, "mode-exam"),
        }
    }

    /// « Technique », « Juridique », « Fiscal », « Social ».
    pub fn aspect(&self, aspect: Aspect) -> String {
        match aspect {
            Aspect::Technical => crate::t!(self, "aspect-technical"),
            Aspect::Legal => crate::t!(self, "aspect-legal"),
            Aspect::Tax => crate::t!(self, "aspect-tax"),
            Aspect::Social => crate::t!(self, "aspect-social"),
        }
    }
}

/// A text of the locale files: `t!(locale, "key")`, `t!(locale, "key", count = 3)`.
#[macro_export]
macro_rules! t {
    ($locale:expr, $key:literal $(, $($args:tt)*)?) => {
        ::i18n_embed_fl::fl!($locale.loader(), $key $(, $($args)*)?)
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_answer() {
        assert_eq!(crate::t!(Locale::new(Lang::Fr), "mode-guided"), "Guidé");
        assert_eq!(crate::t!(Locale::new(Lang::En), "mode-guided"), "Guided");
    }

    #[test]
    fn counts_agree_with_their_nouns() {
        let count =
            |done: usize| crate::t!(Locale::new(Lang::Fr), "file-figures-count", done = done, all = 18);
        assert_eq!([0, 1, 2].map(count), ["0 case sur 18", "1 case sur 18", "2 cases sur 18"]);
    }

    #[test]
    fn a_key_without_words_stands_for_itself() {
        let fr = Locale::new(Lang::Fr);
        assert_eq!(
            (fr.named("mode-guided").as_str(), fr.named("no-such-key").as_str()),
            ("Guidé", "no-such-key")
        );
    }

    #[test]
    fn both_languages_hold_the_same_keys() {
        let keys = |lang: &str| -> Vec<String> {
            let file = Files::get(&format!("{lang}/visavis.ftl")).expect("embedded");
            let text = String::from_utf8(file.data.into_owned()).expect("UTF-8");
            let mut keys: Vec<String> = text
                .lines()
                .filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase()))
                .filter_map(|l| l.split_once('=').map(|(key, _)| key.trim().to_owned()))
                .collect();
            let count = keys.len();
            keys.sort();
            keys.dedup();
            assert_eq!(count, keys.len(), "a key stands twice in {lang}");
            keys
        };
        assert_eq!(keys("fr"), keys("en"));
    }

    #[test]
    fn languages_are_recognised() {
        assert_eq!(Lang::parse("fr_FR.UTF-8"), Some(Lang::Fr));
        assert_eq!(Lang::parse("en-GB"), Some(Lang::En));
        assert_eq!(Lang::parse("C"), None);
    }
}
