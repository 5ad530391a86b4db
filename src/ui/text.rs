//! The locale of the screens, kept in egui's memory: `let locale = locale(ui); t!(locale, "key")`.

use crate::locale::{Lang, Locale};
use egui::{Context, Id};
use std::{borrow::Cow, sync::Arc};

fn key() -> Id {
    Id::new("visavis-locale")
}

/// Ready to be laid out: egui breaks lines at U+202F, so that it gives its place to U+00A0, drawn as wide.
///
/// `Theme::text` does it by itself; a `LayoutJob` of one's own needs it.
pub fn unbroken(text: &str) -> Cow<'_, str> {
    if text.contains('\u{202f}') {
        Cow::Owned(text.replace('\u{202f}', "\u{a0}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The locale that `theme::install` put there, French before it did.
pub fn locale(ctx: &Context) -> Arc<Locale> {
    if let Some(known) = ctx.data(|data| data.get_temp::<Arc<Locale>>(key())) {
        return known;
    }
    set_locale(ctx, Lang::Fr)
}

/// Changes the language; loads its file only when it is another than before.
pub fn set_locale(ctx: &Context, lang: Lang) -> Arc<Locale> {
    if let Some(known) = ctx.data(|data| data.get_temp::<Arc<Locale>>(key())).filter(|l| l.lang() == lang) {
        return known;
    }
    let fresh = Arc::new(Locale::new(lang));
    ctx.data_mut(|data| data.insert_temp(key(), Arc::clone(&fresh)));
    fresh
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_do_not_break() {
        assert_eq!(unbroken("73\u{202f}400\u{a0}€"), "73\u{a0}400\u{a0}€");
        assert!(matches!(unbroken("rien"), Cow::Borrowed("rien")));
    }

    #[test]
    fn a_locale_is_loaded_once() {
        let ctx = Context::default();
        let first = locale(&ctx);
        assert_eq!(first.lang(), Lang::Fr);
        assert!(Arc::ptr_eq(&first, &locale(&ctx)));
        set_locale(&ctx, Lang::En);
        assert_eq!(crate::t!(locale(&ctx), "mode-guided"), "Guided");
    }
}
