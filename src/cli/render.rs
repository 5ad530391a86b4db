//! Diagnostics as people read them: code, place, excerpt, what to do.

use crate::{
    content::{Diagnostic, Severity},
    locale::Locale,
    t,
};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// All of them, in order, a blank line between two.
pub(super) fn diagnostics(found: &[Diagnostic], locale: &Locale) -> String {
    found.iter().map(|d| one(d, locale)).collect::<Vec<_>>().join("\n\n")
}

fn one(diagnostic: &Diagnostic, locale: &Locale) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(t!(locale, "cli-error")),
        Severity::Warning => Level::WARNING.with_name(t!(locale, "cli-warning")),
    };
    let title = level.primary_title(diagnostic.code.title()).id(diagnostic.code.as_str());
    let help = Level::HELP.with_name(t!(locale, "cli-help")).message(diagnostic.help.as_str());
    let group = if diagnostic.excerpt.is_empty() {
        let place = format!("{} : {}", diagnostic.file, diagnostic.message);
        title.element(Level::NOTE.no_name().message(place)).element(help)
    } else {
        let offset = |chars: usize| {
            diagnostic.excerpt.char_indices().nth(chars).map_or(diagnostic.excerpt.len(), |(at, _)| at)
        };
        let start = offset(diagnostic.column.saturating_sub(1));
        let end = offset(diagnostic.column.saturating_sub(1) + diagnostic.width).max(start);
        title
            .element(
                Snippet::source(diagnostic.excerpt.as_str())
                    .line_start(diagnostic.line)
                    .path(diagnostic.file.as_str())
                    .annotation(AnnotationKind::Primary.span(start..end).label(diagnostic.message.as_str())),
            )
            .element(help)
    };
    Renderer::plain().render(&[group])
}
