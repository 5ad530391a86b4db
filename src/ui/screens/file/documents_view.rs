//! The left column: the documents of the file, and how many proved findings each aspect has.

use super::{
    find_view,
    model::{DocumentItem, Model},
    parts,
    state::{UiState, View},
};
use crate::{
    base::DocId,
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, radius, space, theme},
        widgets::{
            Card,
            paint::{self, Line},
        },
    },
};
use egui::{
    CornerRadius, CursorIcon, Label, Rect, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

/// Height of the card of the aspects.
pub(super) const ASPECTS_HEIGHT: f32 = 190.0;

const ROW: f32 = 48.0;

/// The list of documents.
pub(super) fn documents(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let theme = theme(ui);
    let read = model.documents.iter().filter(|d| d.read).count();
    let count = t!(locale, "file-read-count", read = read, all = model.documents.len());
    let title = t!(locale, "file-documents");
    Card::new().heading(&title).dense().fill().show_with(
        ui,
        |ui| drop(ui.label(theme.text(Type::Small, theme.palette.encre_2, count))),
        |ui| {
            if state.search.is_some() {
                find_view::field(ui, model, state, actions);
                ui.add_space(space::XS);
            }
            if let Some(search) = state.search.clone().filter(|search| !search.trim().is_empty()) {
                find_view::results(ui, model, state, &search, actions);
                return;
            }
            ScrollArea::vertical().id_salt("file-documents").auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let base = ui.id().with("document");
                for (index, document) in model.documents.iter().enumerate() {
                    let open = state.open_document(model) == Some(&document.id);
                    let response = row(ui, base.with(index), document, open);
                    if open || (index == 0 && state.open_document(model).is_none()) {
                        state.panes[0] = Some(response.id);
                    }
                    if response.clicked() {
                        open_document(model, state, &document.id, actions);
                    }
                    if let Some(by) = parts::vertical_arrow(ui, &response) {
                        let to = parts::step(index, by, model.documents.len());
                        ui.memory_mut(|memory| memory.request_focus(base.with(to)));
                    }
                    if response.gained_focus() {
                        response.scroll_to_me(None);
                    }
                }
            });
        },
    );
}

/// Opens a document: what is read for the first time is told to the rules.
pub(super) fn open_document(model: &Model, state: &mut UiState, id: &DocId, actions: &mut Vec<Action>) {
    state.open = Some(id.clone());
    state.view = View::Document;
    if !model.read_only && model.document(id).is_some_and(|d| !d.read) {
        actions.push(Action::Command(Command::Open(id.clone())));
    }
}

fn row(ui: &mut Ui, id: egui::Id, document: &DocumentItem, open: bool) -> egui::Response {
    let theme = theme(ui);
    let locale = locale(ui);
    let p = &theme.palette;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, id, Sense::click());
    let state = if document.read { t!(locale, "file-read") } else { t!(locale, "file-unread") };
    let name = match document.pins {
        0 => format!("{}, {state}", document.title),
        pins => {
            let pins = t!(locale, "file-pins", count = pins);
            format!("{}, {state}, {pins}", document.title)
        }
    };
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), open, &name));
    if ui.is_rect_visible(rect) {
        parts::row_ground(ui, rect, open, response.hovered());
        let painter = ui.painter();
        let ink = if document.read { p.encre } else { p.encre_2 };
        let glyph = parts::kind_icon(document.kind);
        paint::icon(painter, parts::left_of(rect, 20.0), glyph, 19.0, false, ink);
        let mut right = rect.right() - 8.0;
        if document.pins > 0 {
            let count = Line::new(ui, &document.pins.to_string(), Type::Tag, p.surl_etiquette, 40.0);
            let tag = Rect::from_center_size(
                pos2(right - 9.0, rect.center().y),
                vec2((count.width() + 8.0).max(16.0), 18.0),
            );
            painter.rect_filled(tag, CornerRadius::same(radius::EVIDENCE), p.surl_trait);
            count.paint_centred(painter, tag.center());
            right = tag.left() - 6.0;
        }
        let left = rect.left() + 38.0;
        let style = if open { Type::BodyStrong } else { Type::Body };
        let title = Line::new(ui, &document.title, style, p.encre, right - left);
        title.paint(painter, left, rect.center().y - 9.0);
        let detail = if document.read && !document.subtitle.is_empty() {
            format!("{state} · {}", document.subtitle)
        } else {
            state
        };
        Line::new(ui, &detail, Type::Micro, p.encre_2, right - left).paint(
            painter,
            left,
            rect.center().y + 10.0,
        );
        paint::focus_ring(ui, &response, &theme, rect.shrink(3.0), radius::CONTROL);
    }
    let hint = format!("{} · {}", document.title, document.subtitle);
    paint::tooltip(response.on_hover_cursor(CursorIcon::PointingHand), hint.trim_end_matches(" · "))
}

/// The four aspects; nothing in exam.
pub(super) fn aspects(ui: &mut Ui, model: &Model) {
    let Some(aspects) = &model.aspects else { return };
    let theme = theme(ui);
    let locale = locale(ui);
    let p = &theme.palette;
    let title = t!(locale, "file-aspects");
    Card::new().heading(&title).dense().fill().show(ui, |ui| {
        let rule = t!(locale, "file-aspects-rule");
        ui.add(Label::new(theme.text(Type::Micro, p.encre_2, rule)).wrap());
        ui.add_space(4.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        for (aspect, count) in aspects {
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 25.0), Sense::hover());
            let name = locale.aspect(*aspect);
            let words = if *count == 0 { t!(locale, "file-aspect-none") } else { count.to_string() };
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name}, {words}")));
            let painter = ui.painter();
            let (glyph, ink) = (parts::aspect_icon(*aspect), p.encre_2);
            paint::icon(painter, parts::left_of(rect, 9.0), glyph, 17.0, false, ink);
            let middle = rect.center().y;
            Line::new(ui, &name, Type::Small, p.encre, rect.width() * 0.6).paint(
                painter,
                rect.left() + 26.0,
                middle,
            );
            let ink = if *count == 0 { p.vigilance } else { p.encre };
            let line = Line::new(ui, &words, Type::SmallStrong, ink, 100.0);
            let left = rect.right() - line.width() - 4.0;
            line.paint(painter, left, middle);
            if *count == 0 {
                paint::icon(painter, pos2(left - 12.0, middle), icon::WARNING, 14.0, false, p.vigilance);
            }
        }
    });
}
