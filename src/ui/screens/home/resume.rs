//! The card that takes up the last séance, with the portrait of the client.

use crate::{
    base::Mode,
    locale::Locale,
    t,
    ui::{
        screens::{Action, SeanceRow},
        theme::{Type, radius, space, theme},
        widgets::{Button, Card, paint::Line},
    },
};
use egui::{
    Color32, CornerRadius, Label, Margin, Rect, TextureId, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

/// A séance to take up.
#[derive(Clone, Debug, PartialEq)]
pub struct Resume {
    /// Its number in the store.
    pub id: i64,
    /// « Reprendre · hier à 18 h 42 ».
    pub lead: String,
    /// The case.
    pub title: String,
    /// With whom, and how far.
    pub sentence: String,
    /// One thing to remember; may be empty.
    pub note: String,
    /// The word of the button.
    pub button: String,
    /// Portrait of the client, a square picture.
    pub portrait: Option<TextureId>,
    /// Drawn where there is no portrait.
    pub initials: String,
    /// Who is on the portrait.
    pub client: String,
}

/// The card of a row.
pub(super) fn resume(
    locale: &Locale,
    row: &SeanceRow,
    portrait: &dyn Fn(&str) -> Option<TextureId>,
) -> Resume {
    let (spent, total) = row.minutes;
    let client = row.client.as_str();
    let sentence = if spent == 0 {
        t!(locale, "home-resume-preparing", client = client)
    } else {
        t!(locale, "home-resume-meeting", client = client, spent = spent, total = total)
    };
    Resume {
        id: row.id,
        lead: t!(locale, "home-resume-lead", at = row.when.as_str()),
        title: row.title.clone(),
        sentence,
        note: row.note.clone(),
        button: if row.mode == Mode::Exam {
            t!(locale, "home-resume-exam")
        } else {
            t!(locale, "home-resume-button")
        },
        portrait: portrait(&row.person),
        initials: initials(client),
        client: row.client.clone(),
    }
}

/// « NF » for « Nadia Ferrand, gérante ».
fn initials(client: &str) -> String {
    let name = client.split(',').next().unwrap_or_default();
    name.split_whitespace().take(2).filter_map(|word| word.chars().next()).collect()
}

/// Shows the card at least so high; gives what was asked and the height that its content needs.
pub(super) fn show(ui: &mut Ui, resume: &Resume, height: f32) -> (Option<Action>, f32) {
    let (clicked, needed) =
        if ui.available_width() < 380.0 { tight(ui, resume, height) } else { wide(ui, resume, height) };
    (clicked.then_some(Action::Resume(resume.id)), needed)
}

/// The portrait along the whole left side.
fn wide(ui: &mut Ui, resume: &Resume, height: f32) -> (bool, f32) {
    let theme = theme(ui);
    let p = &theme.palette;
    let width = 142.0;
    let card = Card::new().flush().min_height(height).show(ui, |ui| {
        let area = ui.available_rect_before_wrap();
        let text = Rect::from_min_max(pos2(area.left() + width + space::L, area.top() + 13.0), area.max);
        let mut child = ui.new_child(UiBuilder::new().max_rect(text));
        child.set_width((text.width() - space::L).max(80.0));
        child.spacing_mut().item_spacing.y = 2.0;
        child.label(theme.text(Type::Small, p.encre_2, resume.lead.as_str()));
        child.add(Label::new(theme.text(Type::Title2, p.encre, resume.title.as_str())).truncate());
        let clicked = story(&mut child, resume);
        let used = Rect::from_min_max(area.min, child.min_rect().max + vec2(space::L, 10.0));
        ui.advance_cursor_after_rect(used);
        (clicked, used.height())
    });
    let rect = card.response.rect.shrink(1.0);
    let round = radius::CARD - 1;
    let corners = CornerRadius { nw: round, sw: round, ne: 0, se: 0 };
    portrait(ui, resume, Rect::from_min_size(rect.min, vec2(width, rect.height())), corners);
    card.inner
}

/// A small portrait beside the title, the words under both.
fn tight(ui: &mut Ui, resume: &Resume, height: f32) -> (bool, f32) {
    let theme = theme(ui);
    let p = &theme.palette;
    let card = Card::new().min_height(height).show(ui, |ui| {
        let top = ui.cursor().top();
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(64.0, 64.0), egui::Sense::hover());
            portrait(ui, resume, rect, CornerRadius::same(radius::CONTROL));
            ui.vertical(|ui| {
                ui.add_space(9.0);
                ui.label(theme.text(Type::Small, p.encre_2, resume.lead.as_str()));
                ui.add(Label::new(theme.text(Type::Title2, p.encre, resume.title.as_str())).truncate());
            });
        });
        ui.add_space(space::XS);
        let clicked = story(ui, resume);
        // The padding of the card stands above and below.
        (clicked, ui.cursor().top() - top + 30.0)
    });
    card.inner
}

/// Where things stood, and the button.
fn story(ui: &mut Ui, resume: &Resume) -> bool {
    let theme = theme(ui);
    let p = &theme.palette;
    ui.label(theme.text(Type::Small, p.encre, resume.sentence.as_str()));
    if !resume.note.is_empty() {
        ui.label(theme.text(Type::Small, p.encre, resume.note.as_str()));
    }
    ui.add_space(6.0);
    ui.add(Button::secondary(&resume.button)).clicked()
}

/// The picture covers its place: what does not fit is left out at both sides.
fn portrait(ui: &Ui, resume: &Resume, place: Rect, corners: CornerRadius) {
    let theme = theme(ui);
    let p = &theme.palette;
    let response = ui.interact(place, ui.id().with("portrait"), egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &resume.client));
    if let Some(texture) = resume.portrait {
        let (wide, high) = (place.width(), place.height());
        let crop = (0.5 * (1.0 - wide / high).max(0.0), 0.5 * (1.0 - high / wide).max(0.0));
        let uv = Rect::from_min_max(pos2(crop.0, crop.1), pos2(1.0 - crop.0, 1.0 - crop.1));
        let shape = egui::epaint::RectShape::filled(place, corners, Color32::WHITE);
        ui.painter().add(shape.with_texture(texture, uv));
    } else {
        ui.painter().rect_filled(place, corners, p.creux);
        let line = Line::new(ui, &resume.initials, Type::Display, p.encre_2, place.width());
        line.paint_centred(ui.painter(), place.center());
    }
}

/// The full-width card of an exam that goes on: everything else waits.
pub(super) fn exam(ui: &mut Ui, resume: &Resume, words: &str) -> Option<Action> {
    let theme = theme(ui);
    let p = &theme.palette;
    let frame = egui::Frame::new()
        .fill(p.examen)
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(Margin::same(20));
    frame
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.label(theme.text(Type::Title2, p.examen_texte, resume.title.as_str()));
            ui.label(theme.text(Type::Body, p.examen_texte_2, resume.sentence.as_str()));
            ui.label(theme.text(Type::Body, p.examen_texte_2, words));
            ui.add_space(space::M);
            ui.add(Button::secondary(&resume.button).hero()).clicked()
        })
        .inner
        .then_some(Action::Resume(resume.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_without_portrait_has_initials() {
        assert_eq!(initials("Nadia Ferrand, gérante"), "NF");
        assert_eq!(initials("Élodie"), "É");
        assert_eq!(initials(""), "");
    }
}
