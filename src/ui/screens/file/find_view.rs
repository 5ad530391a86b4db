//! « Chercher dans le dossier »: the field above the list of documents, and the lines that answer instead of the list.

use super::{
    documents_view,
    find::{Found, Hit, find},
    model::Model,
    parts,
    state::{UiState, View},
};
use crate::{
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, radius, theme},
        widgets::{
            Field, IconButton,
            paint::{self, Line},
        },
    },
};
use egui::{CursorIcon, Id, Key, Label, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// Lines shown of one document: more words narrow the search better than a longer list.
const LINES: usize = 6;

/// The field to search with.
pub(super) fn field_id() -> Id {
    Id::new("file-find")
}

/// Opens the search, or goes back to its field.
pub(super) fn open(state: &mut UiState) {
    state.search.get_or_insert_default();
    state.view = View::Documents;
    state.focus = Some(field_id());
}

/// The field; Échap or the cross closes the search, Entrée goes to the first line.
pub(super) fn field(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(mut search) = state.search.take() else { return };
    let locale = locale(ui);
    let name = t!(locale, "file-find");
    let closed = ui
        .horizontal(|ui| {
            let width = ui.available_width() - 36.0;
            let response = Field::new(&name, &mut search)
                .hide_label()
                .placeholder(&name)
                .icon(icon::MAGNIFYING_GLASS)
                .id(field_id())
                .width(width)
                .show(ui);
            let escaped = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Escape));
            if response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter)) {
                let found = find(model, &locale, &search);
                if let Some(first) = found.first() {
                    follow(model, state, first, first.lines.first(), actions);
                }
            }
            let cross = t!(locale, "file-find-close");
            ui.add(IconButton::new(icon::X, &cross).bare()).clicked() || escaped
        })
        .inner;
    if !closed {
        state.search = Some(search);
    }
}

/// The lines that answer, under their documents. What was not read yet only says that it answers.
pub(super) fn results(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    search: &str,
    actions: &mut Vec<Action>,
) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let found = find(model, &locale, search);
    if found.is_empty() {
        ui.add(Label::new(theme.text(Type::Small, p.encre_2, t!(locale, "file-find-none"))).wrap());
        return;
    }
    ScrollArea::vertical().id_salt("file-find-results").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for found in &found {
            let hidden = t!(locale, "file-find-unread", count = found.lines.len());
            let detail = if found.document.read || found.lines.is_empty() { String::new() } else { hidden };
            if row(ui, &found.document.title, &detail, true) {
                follow(model, state, found, None, actions);
            }
            if !found.document.read {
                continue;
            }
            for hit in found.lines.iter().take(LINES) {
                let amount = hit.amount.map(|amount| locale.money(amount)).unwrap_or_default();
                if row(ui, &hit.words, &amount, false) {
                    follow(model, state, found, Some(hit), actions);
                }
            }
            if found.lines.len() > LINES {
                let rest = found.lines.len() - LINES;
                let more = t!(locale, "file-find-more", count = rest);
                ui.label(theme.text(Type::Micro, p.encre_2, more));
            }
        }
    });
}

fn follow(
    model: &Model,
    state: &mut UiState,
    found: &Found<'_>,
    hit: Option<&Hit>,
    actions: &mut Vec<Action>,
) {
    match hit {
        Some(hit) if found.document.read => state.reveal(&hit.evidence),
        _ => documents_view::open_document(model, state, &found.document.id, actions),
    }
}

/// A title, or a line under it: one line of text and what stands under it.
fn row(ui: &mut Ui, words: &str, detail: &str, title: bool) -> bool {
    let theme = theme(ui);
    let p = &theme.palette;
    let height = if detail.is_empty() { 28.0 } else { 42.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let name = if detail.is_empty() { words.to_owned() } else { format!("{words}, {detail}") };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &name));
    if ui.is_rect_visible(rect) {
        parts::row_ground(ui, rect, false, response.hovered());
        let left = rect.left() + if title { 6.0 } else { 16.0 };
        let width = rect.right() - left - 4.0;
        let style = if title { Type::SmallStrong } else { Type::Small };
        let middle = rect.center().y - if detail.is_empty() { 0.0 } else { 9.0 };
        Line::new(ui, words, style, p.encre, width).paint(ui.painter(), left, middle);
        Line::new(ui, detail, Type::Micro, p.encre_2, width).paint(
            ui.painter(),
            left,
            rect.center().y + 10.0,
        );
        paint::focus_ring(ui, &response, &theme, rect.shrink(2.0), radius::CONTROL);
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let clicked = response.clicked();
    paint::tooltip(response, words);
    clicked
}
