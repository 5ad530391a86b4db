//! What « À vous » does: chips fill the draft, the draft is said, its shape is seen.

use super::{state::UiState, suggest::Suggestion};
use crate::{
    language::shape,
    locale::Locale,
    session::Command,
    t,
    ui::{screens::Action, widgets::Tone},
};
use egui::Id;

/// The id of the field.
pub(super) fn field() -> Id {
    Id::new("meeting-draft")
}

/// Says the draft, when there is one.
pub(super) fn say(state: &mut UiState, actions: &mut Vec<Action>) {
    let words = state.draft.trim();
    if words.is_empty() {
        return;
    }
    actions.push(Action::Command(Command::Say(words.to_owned())));
    state.sent = Some(state.draft.clone());
    state.draft_wants_focus = true;
    state.complete();
}

/// Keeps silent; what is being written stays.
pub(super) fn silence(state: &mut UiState, actions: &mut Vec<Action>) {
    actions.push(Action::Command(Command::Silence));
    state.draft_wants_focus = true;
    state.complete();
}

/// A chip fills the field with a start; pressed again, it says its whole sentence.
pub(super) fn press(state: &mut UiState, suggestion: &Suggestion, actions: &mut Vec<Action>) {
    if is_chosen(state, suggestion) && state.draft.ends_with(&suggestion.start) {
        say_whole(state, suggestion, actions);
        return;
    }
    // What was written stays: the start comes after it, unless another chip had put it there.
    let untouched = state.draft.trim().is_empty() || state.chosen.as_ref() == Some(&state.draft);
    if untouched {
        state.draft.clone_from(&suggestion.start);
    } else {
        let kept = state.draft.trim_end().to_owned();
        state.draft = format!("{kept} {}", suggestion.start);
    }
    state.chosen = Some(suggestion.start.clone());
    state.draft_wants_focus = true;
}

/// The whole sentence takes the place of its start; what stood before is said too.
pub(super) fn say_whole(state: &mut UiState, suggestion: &Suggestion, actions: &mut Vec<Action>) {
    let before = state.draft.strip_suffix(&suggestion.start).unwrap_or_default();
    state.draft = format!("{before}{}", suggestion.says);
    state.chosen = None;
    say(state, actions);
}

pub(super) fn is_chosen(state: &UiState, suggestion: &Suggestion) -> bool {
    state.chosen.as_ref() == Some(&suggestion.start) && state.draft.contains(&suggestion.start)
}

/// The remarks, the weightiest first, so that a narrow row keeps it.
pub(super) fn seen(locale: &Locale, draft: &str, restated: bool) -> Vec<(Tone, String)> {
    if draft.split_whitespace().count() < 2 {
        return Vec::new();
    }
    let shape = shape(draft);
    let all = [
        (shape.selling && !restated, Tone::Vigilance, t!(locale, "meeting-shape-selling")),
        (shape.leading, Tone::Vigilance, t!(locale, "meeting-shape-leading")),
        (shape.several, Tone::Vigilance, t!(locale, "meeting-shape-several")),
        (shape.question && shape.open, Tone::Good, t!(locale, "meeting-shape-open")),
        (shape.question && !shape.open, Tone::Info, t!(locale, "meeting-shape-closed")),
        (shape.restating, Tone::Good, t!(locale, "meeting-shape-restating")),
        (shape.question && !shape.several, Tone::Info, t!(locale, "meeting-shape-single")),
    ];
    all.into_iter().filter(|(seen, ..)| *seen).map(|(_, tone, words)| (tone, words)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    #[track_caller]
    fn check(draft: &str, expected: &str) {
        let seen = seen(&Locale::new(Lang::Fr), draft, false);
        assert_eq!(seen.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join(" | "), expected);
    }

    #[test]
    fn badges_say_what_is_seen() {
        check("Comment s’organise la production ?", "Question ouverte | Une seule question à la fois");
        check("Avez-vous une assurance ?", "Question fermée | Une seule question à la fois");
        check("Combien êtes-vous ? Et qui fait le pain ?", "Deux questions | Question fermée");
        check("Si je résume, le four est en panne.", "Reformule");
        check("On a un très bon contrat pour vous.", "Offre trop tôt");
        check("Bonjour", "");
    }
}
