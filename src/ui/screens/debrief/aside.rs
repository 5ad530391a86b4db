//! The right panel: what was missing and where it lay, the client's word, the next step.

use super::{ClientWord, Lost, Model, Next, UiState, opens};
use crate::{
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, radius, space, theme},
        widgets::{Button, Card, Evidence, paint, rule},
    },
};
use egui::{
    Align, CornerRadius, Id, Image, Label, Layout, ScrollArea, Sense, TextureId, Ui, WidgetInfo, WidgetType,
    load::SizedTexture, text::LayoutJob, vec2,
};

/// Lines of a reason, and of the client's word, before they are cut; the whole stands in the tooltip.
const REASON_ROWS: usize = 2;
const WORD_ROWS: usize = 3;

/// Shows the panel; `fills` when it has a height to fill.
pub(super) fn show(ui: &mut Ui, model: &Model, state: &UiState, fills: bool, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let id = Id::new("debrief-next-height");
    let next = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(150.0);
    let below = if model.next.is_some() { next + space::M } else { 0.0 };
    let title = t!(locale(ui), "debrief-missing");
    let height = (ui.available_height() - below).max(160.0);
    let mut card = Card::new().title(&title);
    if fills {
        card = card.min_height(height);
    }
    card.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if fills {
            let id = Id::new("debrief-word-height");
            let word = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(90.0);
            let word = if model.client.is_some() { word } else { 0.0 };
            let area = ScrollArea::vertical().id_salt("missing").auto_shrink([false, true]);
            area.max_height((height - 62.0 - word).max(80.0)).show(ui, |ui| missing(ui, model, actions));
            let top = ui.cursor().top();
            client_word(ui, model, state.vignette);
            ui.data_mut(|data| data.insert_temp(id, ui.cursor().top() - top));
        } else {
            missing(ui, model, actions);
            client_word(ui, model, state.vignette);
        }
    });
    if let Some(next) = &model.next {
        ui.add_space(space::M);
        let shown = show_next(ui, next, actions);
        ui.data_mut(|data| data.insert_temp(id, shown));
    }
}

fn missing(ui: &mut Ui, model: &Model, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    if model.lost.is_empty() {
        ui.label(theme.text(Type::Body, theme.palette.encre, t!(locale(ui), "debrief-nothing-missing")));
    }
    for (index, lost) in model.lost.iter().enumerate() {
        if index > 0 {
            rule(ui);
        }
        show_lost(ui, lost, actions);
    }
}

fn client_word(ui: &mut Ui, model: &Model, vignette: Option<TextureId>) {
    if let Some(client) = &model.client {
        rule(ui);
        ui.add_space(space::M);
        word(ui, client, vignette);
    }
}

fn show_lost(ui: &mut Ui, lost: &Lost, actions: &mut Vec<Action>) {
    let theme = theme(ui);
    let p = &theme.palette;
    ui.add_space(6.0);
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        ui.add(Label::new(theme.text(Type::Small, p.encre_2, &lost.code)).extend());
        ui.add_space(space::S);
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            ui.add(Label::new(theme.text(Type::BodyStrong, p.encre, &lost.what)).wrap());
        });
    });
    ui.add_space(1.0);
    cut_text(ui, &lost.why, Type::Small, REASON_ROWS);
    if let Some((link, cited)) = &lost.place {
        ui.add_space(5.0);
        let evidence = Evidence::new(&link.tag, &link.words).source(&link.source);
        if ui.add(evidence).clicked() {
            actions.push(opens(cited));
        }
    }
    ui.add_space(7.0);
}

/// A text on a few rows; when some are cut, the tooltip and screen readers have the whole.
fn cut_text(ui: &mut Ui, text: &str, style: Type, rows: usize) {
    let theme = theme(ui);
    let mut job = LayoutJob::default();
    job.append(text, 0.0, theme.format(style, theme.palette.encre));
    job.wrap.max_width = ui.available_width();
    job.wrap.max_rows = rows;
    let galley = ui.painter().layout_job(job);
    let cut = galley.elided;
    let response = ui.label(galley);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    if cut {
        response.on_hover_text(text);
    }
}

fn word(ui: &mut Ui, client: &ClientWord, vignette: Option<TextureId>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        if let Some(texture) = vignette {
            let size = vec2(72.0, 72.0);
            let image = Image::new(SizedTexture::new(texture, size)).fit_to_exact_size(size);
            ui.add(image.corner_radius(CornerRadius::same(radius::CARD)).alt_text(&client.name));
        }
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
            let lead = t!(locale, "debrief-word", client = client.name.as_str());
            ui.label(theme.text(Type::Small, p.encre_2, lead));
            let says = t!(locale, "debrief-quote", text = client.says.as_str());
            cut_text(ui, &says, Type::Quote, WORD_ROWS);
        });
    });
}

/// The one primary button of the screen; gives the height of its card.
fn show_next(ui: &mut Ui, next: &Next, actions: &mut Vec<Action>) -> f32 {
    let theme = theme(ui);
    let p = &theme.palette;
    let shown = Card::new().featured().show(ui, |ui| {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(18.0, 21.0), Sense::hover());
            paint::icon(ui.painter(), rect.center(), icon::COMPASS, 18.0, false, p.action);
            ui.label(theme.text(Type::BodyStrong, p.action, t!(locale(ui), "debrief-next-title")));
        });
        ui.add_space(2.0);
        ui.add(Label::new(theme.text(Type::Body, p.encre, &next.words)).wrap());
        ui.add_space(space::S);
        let button = Button::primary(&next.label).icon(icon::ARROW_COUNTER_CLOCKWISE);
        if ui.add(button).clicked() {
            actions.push(next.action.clone());
        }
    });
    shown.response.rect.height()
}
