//! « À vous »: chips, the field, what is seen of the shape of the draft, a silence, « Dire ».

use super::{
    model::{Composer, Model},
    state::UiState,
    suggest::Suggestion,
    words,
};
use crate::{
    language::shape,
    locale::Locale,
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{Badge, Button, Card, Chip, Field, IconButton, Tone},
    },
};
use egui::{
    Align, Id, Label, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2,
    text::{CCursor, CCursorRange, LayoutJob},
    text_edit::TextEditState,
    vec2,
};

/// Longest thing said at once, in characters: the rules refuse more.
const LIMIT: usize = 1_000;
/// Badges and buttons stand on one row from this width on.
const ONE_ROW: f32 = 720.0;

/// The id of the field.
pub(super) fn field() -> Id {
    Id::new("meeting-draft")
}

/// Least height of the card, in points.
pub(super) fn least_height(model: &Model) -> f32 {
    if model.composer.suggestions.is_empty() { 178.0 } else { 214.0 }
}

/// Says the draft, when there is one.
pub(super) fn say(state: &mut UiState, actions: &mut Vec<Action>) {
    let words = state.draft.trim();
    if words.is_empty() {
        return;
    }
    actions.push(Action::Command(Command::Say(words.to_owned())));
    state.sent = Some(state.draft.clone());
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
fn say_whole(state: &mut UiState, suggestion: &Suggestion, actions: &mut Vec<Action>) {
    let before = state.draft.strip_suffix(&suggestion.start).unwrap_or_default();
    state.draft = format!("{before}{}", suggestion.says);
    state.chosen = None;
    say(state, actions);
}

fn is_chosen(state: &UiState, suggestion: &Suggestion) -> bool {
    state.chosen.as_ref() == Some(&suggestion.start) && state.draft.contains(&suggestion.start)
}

/// Shows the card over the place that is left.
pub(super) fn show(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let title = t!(locale, "meeting-yours");
    Card::new().heading(&title).fill().show_with(
        ui,
        |ui| themes(ui, &locale, &model.composer),
        |ui| {
            chips(ui, model, state, actions);
            draft(ui, &locale, model, state);
            foot(ui, &locale, model, state, actions);
        },
    );
}

/// « Thèmes encore fermés : équipe, protection, fiscal ».
fn themes(ui: &mut Ui, locale: &Locale, composer: &Composer) {
    if composer.themes_left.is_empty() {
        return;
    }
    let theme = theme(ui);
    let p = &theme.palette;
    let mut job = LayoutJob::default();
    let lead = format!("{} ", t!(locale, "meeting-themes-left"));
    job.append(&lead, 0.0, theme.format(Type::Small, p.encre_2));
    let few = words::few(locale, &composer.themes_left, 3);
    job.append(&few, 0.0, theme.format(Type::SmallStrong, p.encre));
    ui.add(Label::new(job).truncate());
}

fn chips(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    if model.composer.suggestions.is_empty() {
        return;
    }
    let locale = locale(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 6.0);
        for (digit, suggestion) in (1_u8..).zip(&model.composer.suggestions) {
            let on = is_chosen(state, suggestion);
            let tooltip = t!(locale, "meeting-chip-says", words = suggestion.says.as_str());
            let chip = Chip::new(&suggestion.chip).digit(digit).selected(on).tooltip(&tooltip);
            if ui.add(chip).clicked() {
                press(state, suggestion, actions);
            }
            if on {
                let name = t!(locale, "meeting-chip-whole", words = suggestion.says.as_str());
                if ui.add(IconButton::new(icon::ARROW_RIGHT, &name).bare()).clicked() {
                    say_whole(state, suggestion, actions);
                }
            }
        }
    });
    ui.add_space(space::S);
}

fn draft(ui: &mut Ui, locale: &Locale, model: &Model, state: &mut UiState) {
    let below = foot_height(ui.available_width(), &model.composer) + space::M;
    let height = (ui.available_height() - below).max(60.0);
    // Three rows in the picture; two where the card is low.
    let rows = if height >= 81.0 { 3 } else { 2 };
    let id = field();
    if std::mem::take(&mut state.draft_wants_focus) {
        to_the_end(ui, id, state.draft.chars().count());
    }
    let client = words::civil(locale, &model.client);
    let name = t!(locale, "meeting-draft");
    let hint = t!(locale, "meeting-draft-hint", client = client.as_str());
    let length = state.draft.trim().chars().count();
    let error = t!(locale, "meeting-draft-long", most = LIMIT);
    let error = (length > LIMIT).then_some(error.as_str());
    let bottom = ui.cursor().top() + height;
    ScrollArea::vertical().id_salt("meeting-draft-scroll").max_height(height).show(ui, |ui| {
        Field::new(&name, &mut state.draft)
            .hide_label()
            .placeholder(&hint)
            .rows(rows)
            .error(error)
            .id(id)
            .show(ui);
    });
    ui.add_space((bottom - ui.cursor().top()).clamp(0.0, space::M));
}

/// Focus, with the caret after what is written.
fn to_the_end(ui: &Ui, id: Id, length: usize) {
    let mut edit = TextEditState::load(ui.ctx(), id).unwrap_or_default();
    edit.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(length))));
    edit.store(ui.ctx(), id);
    ui.memory_mut(|memory| memory.request_focus(id));
}

fn foot_height(width: f32, composer: &Composer) -> f32 {
    if width < ONE_ROW && composer.badges { 36.0 + 28.0 } else { 36.0 }
}

/// Badges at the left, moves at the right.
fn foot(ui: &mut Ui, locale: &Locale, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let area = ui.available_rect_before_wrap();
    let one_row = area.width() >= ONE_ROW || !model.composer.badges;
    if !one_row {
        ui.horizontal(|ui| {
            ui.set_min_height(28.0);
            badges(ui, locale, &model.composer, &state.draft);
        });
    }
    let top = ui.cursor().top();
    let row = Rect::from_min_size(pos2(area.left(), top), vec2(area.width(), 36.0));
    let right =
        ui.scope_builder(UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Center)), |ui| {
            moves(ui, locale, state, actions);
            ui.min_rect().left()
        });
    if one_row {
        let left = Rect::from_min_max(row.min, pos2(right.inner - space::S, row.bottom()));
        let layout = Layout::left_to_right(Align::Center);
        ui.scope_builder(UiBuilder::new().max_rect(left).layout(layout), |ui| {
            badges(ui, locale, &model.composer, &state.draft);
        });
    }
}

fn moves(ui: &mut Ui, locale: &Locale, state: &mut UiState, actions: &mut Vec<Action>) {
    let nothing = t!(locale, "meeting-say-nothing");
    let blocked = state.draft.trim().is_empty().then_some(nothing.as_str());
    let words = t!(locale, "meeting-say");
    if ui.add(Button::primary(&words).icon_fill(icon::PAPER_PLANE_RIGHT).blocked(blocked)).clicked() {
        say(state, actions);
    }
    let words = t!(locale, "meeting-silence");
    let tooltip = t!(locale, "meeting-silence-is");
    if ui.add(Button::secondary(&words).tooltip(&tooltip)).clicked() {
        actions.push(Action::Command(Command::Silence));
    }
    let words = t!(locale, "meeting-conclude");
    if ui.add(Button::text(&words)).clicked() {
        state.concluding = true;
    }
}

/// What is seen of the shape of the draft: Guidé alone.
fn badges(ui: &mut Ui, locale: &Locale, composer: &Composer, draft: &str) {
    if !composer.badges {
        return;
    }
    ui.spacing_mut().item_spacing.x = space::S;
    for (tone, words) in seen(locale, draft, composer.restated) {
        if ui.available_width() > 60.0 {
            ui.add(Badge::new(tone, &words));
        }
    }
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
