//! A document of text: sections, lines of a readable length, amounts at the right, pins in the margin.

use super::{
    document_view,
    model::{DocumentItem, LineModel, Model, SectionModel},
    parts,
    proof::pin_tag,
    state::UiState,
};
use crate::ui::{
    screens::Action,
    text::locale,
    theme::{Type, radius, space, theme},
    widgets::{
        Evidence as Link,
        paint::{self, Line},
        paint_flash,
    },
};
use egui::{
    Align, CornerRadius, CursorIcon, Id, Label, Layout, Rect, Response, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, WidgetType, pos2, vec2,
};

/// Where pins stand, left of the text.
const MARGIN: f32 = 48.0;
/// At most 75 characters of body text.
const MEASURE: f32 = 470.0;
/// Where amounts stand, right of the text.
const AMOUNT: f32 = 104.0;

/// Shows head and sections.
pub(super) fn sections(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    document: &DocumentItem,
    sections: &[SectionModel],
    actions: &mut Vec<Action>,
) {
    let theme = theme(ui);
    let own = document_view::subtitle(ui, state, &document.subtitle);
    parts::head(ui, &document.title, &own, document_view::PIN_WIDTH, |ui| {
        document_view::pin_button(ui, model, state, actions);
    });
    let count = sections.iter().map(|s| s.lines.len()).sum();
    let base = ui.id().with(("line", document.id.as_str()));
    let chosen = state.chosen_here(model).map(|(_, line)| line.clone());
    ScrollArea::vertical().id_salt(("file-text", document.id.as_str())).auto_shrink(false).show(ui, |ui| {
        let mut index = 0;
        for section in sections {
            ui.add_space(space::M);
            ui.horizontal(|ui| {
                ui.add_space(MARGIN);
                let title = theme.text(Type::BodyStrong, theme.palette.encre, section.title.as_str());
                ui.add(Label::new(title).wrap());
            });
            ui.add_space(space::XS);
            for line in &section.lines {
                let on = state.chosen.as_ref() == Some(&line.evidence);
                // One line of the list is in the tab order: the chosen one, else the first.
                let stop = on || (chosen.is_none() && index == 0);
                let response = row(ui, model, state, line, base.with(index), on, stop);
                if stop {
                    state.panes[1] = Some(response.id);
                }
                moved(ui, &response, base, index, count, sections, state);
                pressed(ui, model, state, &response, line, actions);
                index += 1;
            }
        }
        ui.add_space(space::L);
    });
}

/// An arrow chooses the next line and takes the focus there.
fn moved(
    ui: &Ui,
    response: &Response,
    base: Id,
    index: usize,
    count: usize,
    sections: &[SectionModel],
    state: &mut UiState,
) {
    let Some(by) = parts::vertical_arrow(ui, response) else { return };
    let to = parts::step(index, by, count);
    if let Some(line) = sections.iter().flat_map(|s| &s.lines).nth(to) {
        state.chosen = Some(line.evidence.clone());
        ui.memory_mut(|memory| memory.request_focus(base.with(to)));
    }
}

fn pressed(
    ui: &Ui,
    model: &Model,
    state: &mut UiState,
    response: &Response,
    line: &LineModel,
    actions: &mut Vec<Action>,
) {
    let on = state.chosen.as_ref() == Some(&line.evidence);
    let entered = response.has_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    if response.double_clicked() || (entered && on) {
        state.chosen = Some(line.evidence.clone());
        document_view::pin(model, state, actions);
        return;
    }
    if !response.clicked() {
        return;
    }
    let pointer = response.interact_pointer_pos().map_or(f32::NEG_INFINITY, |at| at.x);
    let amount = line.amount.filter(|_| pointer > response.rect.right() - AMOUNT - space::L);
    if amount.is_none_or(|amount| !document_view::copy(model, state, &line.evidence, amount)) {
        state.chosen = Some(line.evidence.clone());
    }
}

fn row(
    ui: &mut Ui,
    model: &Model,
    state: &UiState,
    line: &LineModel,
    id: Id,
    chosen: bool,
    stop: bool,
) -> Response {
    let theme = theme(ui);
    let locale = locale(ui);
    let p = &theme.palette;
    let width = ui.available_width();
    let pin = model.pin(&line.evidence);
    let ink = if pin.is_some() { p.surl_texte } else { p.encre };
    let amount = line.amount.map(|a| Line::new(ui, &locale.money(a), Type::Body, ink, AMOUNT));
    let least = amount.as_ref().map_or(0.0, |_| AMOUNT + space::M);
    let measure = (width - MARGIN - least - space::L).clamp(80.0, MEASURE);
    let text = paint::paragraph(ui, &line.text, Type::Body, ink, measure);
    let air = if theme.settings.wide_reading { 14.0 } else { 8.0 };
    let (_, rect) = ui.allocate_space(vec2(width, text.size().y + air));
    let response = ui.interact(rect, id, if stop { Sense::click() } else { Sense::CLICK });
    let name = match line.amount {
        Some(amount) => format!("{}, {}", line.text, locale.money(amount)),
        None => line.text.clone(),
    };
    response
        .widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), chosen, &name));
    if state.revealing.as_ref() == Some(&line.evidence) {
        ui.scroll_to_rect(rect, Some(Align::Center));
    }
    if ui.is_rect_visible(rect) {
        ground(ui, rect, chosen, response.hovered());
        paint_flash(ui, rect, parts::flash_id(&line.evidence));
        let at = pos2(rect.left() + MARGIN, rect.top() + air / 2.0);
        let painter = ui.painter();
        let corners = CornerRadius::same(radius::EVIDENCE);
        if pin.is_some() {
            let body = Rect::from_min_size(at, text.size()).expand2(vec2(5.0, 1.0));
            painter.rect_filled(body, corners, p.surligneur);
        }
        painter.galley(at, text, ink);
        if let Some(amount) = amount {
            let right = rect.left() + MARGIN + measure + least;
            let middle = at.y + 10.5;
            if pin.is_some() {
                let body = Rect::from_min_max(
                    pos2(right - amount.width() - 5.0, middle - 11.0),
                    pos2(right + 5.0, middle + 11.0),
                );
                painter.rect_filled(body, corners, p.surligneur);
            }
            amount.paint_right(painter, right, middle);
        }
        paint::focus_ring(ui, &response, &theme, rect.shrink(3.0), radius::CONTROL);
    }
    if let Some(number) = pin {
        let margin = Rect::from_min_size(rect.min, vec2(MARGIN - 8.0, 21.0 + air));
        let layout = Layout::right_to_left(Align::Center);
        let builder = UiBuilder::new().id_salt(id).max_rect(margin).layout(layout);
        ui.new_child(builder).add(Link::tag(&pin_tag(number)).source(&line.text));
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn ground(ui: &Ui, rect: Rect, chosen: bool, hovered: bool) {
    let theme = theme(ui);
    let p = &theme.palette;
    if chosen {
        ui.painter().rect_filled(rect, CornerRadius::ZERO, p.action_pale);
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        ui.painter().rect_filled(bar, CornerRadius::ZERO, p.action);
    } else if hovered {
        ui.painter().rect_filled(rect, CornerRadius::ZERO, p.feuille_2);
    }
}
