//! The picture of the office, the bubble of what was just said, and what a screen reader hears of both.

use super::{
    layout::place,
    model::{Line, Model, Stage},
    state::UiState,
    words,
};
use crate::{
    activities::{Evidence, interview::Ending},
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{ThemeKind, Type, radius, space, theme},
        widgets::{Bubble, Span, paint::Line as Words},
    },
};
use egui::{
    Color32, CornerRadius, Pos2, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType,
    accesskit::Live, epaint::RectShape, pos2, vec2,
};

/// The free zone of the scene and the mouth, in its own 626 × 442 points.
const ZONE: Rect = Rect::from_min_max(pos2(402.0, 18.0), pos2(614.0, 130.0));
const MOUTH: Pos2 = pos2(393.0, 131.0);
/// Where the client sits, as a share of the width.
const SEAT: f32 = 0.48;
/// Under this scale the zone is too narrow for a sentence: it goes over the desk.
const BUBBLE_SCALE: f32 = 0.84;

/// Shows the office with who sits in it; a click shows the whole reply.
pub(super) fn show(ui: &mut Ui, rect: Rect, corners: CornerRadius, model: &Model, state: &mut UiState) {
    picture(ui, rect, corners, model);
    let response = ui.interact(rect, ui.id().with("scene"), Sense::CLICK);
    let spoken = spoken(ui, model);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &spoken));
    if response.clicked() {
        state.complete();
    }
}

/// Shows what was just said: in a bubble, or over the desk where the scene is small.
pub(super) fn bubble(
    ui: &mut Ui,
    rect: Rect,
    model: &Model,
    revealed: Option<usize>,
    actions: &mut Vec<Action>,
) {
    let Some(line) = bubble_line(model) else { return };
    let scale = rect.width() / 626.0;
    if scale < BUBBLE_SCALE {
        over_the_desk(ui, rect, model, line, revealed);
        return;
    }
    let can_pin = model.guided && line.can_be_pinned() && line.pin.is_none() && !model.read_only;
    let typeset = words::typeset(&line.words);
    let spans = if can_pin { figures(&typeset) } else { vec![Span::Text(&typeset)] };
    let at = rect.min + ZONE.min.to_vec2() * scale;
    let width = (ZONE.width() * scale).min(320.0);
    let bubble = Bubble { spans: &spans, speaker: &model.client.name, revealed, underlined: can_pin };
    if bubble.show(ui, at, width, rect.min + MOUTH.to_vec2() * scale).is_some() {
        actions.push(Action::Command(Command::Pin(Evidence::Reply(line.turn))));
    }
}

/// The last words, while somebody is there to have said them.
fn bubble_line(model: &Model) -> Option<&Line> {
    model.seated()?;
    model.last_words().filter(|line| !line.words.is_empty())
}

/// The words of a small scene, as a quotation; the log holds the rest.
pub(super) fn quote(ui: &mut Ui, model: &Model, revealed: Option<usize>) {
    let theme = theme(ui);
    let p = &theme.palette;
    ui.label(theme.text(Type::MicroStrong, p.bloc[1], &model.client.name));
    let Some(line) = model.last_words() else { return };
    ScrollArea::vertical().id_salt("meeting-quote").auto_shrink(false).show(ui, |ui| {
        let typeset = words::typeset(&line.words);
        let response = ui.label(theme.text(Type::Body, p.encre, cut(&typeset, revealed)));
        let whole =
            t!(locale(ui), "bubble-says", who = model.client.name.as_str(), words = line.words.as_str());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &whole));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    });
}

/// « Nadia Ferrand, regard bas, débit lent. Elle dit : « … » ».
fn spoken(ui: &Ui, model: &Model) -> String {
    let locale = locale(ui);
    let name = model.client.name.as_str();
    let look = words::look(&locale, model.mood);
    let gender = words::gender(model.client.gender);
    match (&model.stage, model.last_words()) {
        (Stage::Before(_), _) => t!(locale, "meeting-scene-before", name = name),
        (Stage::Ended(Ending::ClientLeft), _) => t!(locale, "meeting-scene-left", name = name),
        (_, Some(line)) => t!(
            locale,
            "meeting-scene-says",
            name = name,
            look = look.as_str(),
            gender = gender,
            words = line.words.as_str()
        ),
        (_, None) => t!(locale, "meeting-scene-silent", name = name, look = look.as_str()),
    }
}

fn picture(ui: &Ui, rect: Rect, corners: CornerRadius, model: &Model) {
    if let Some(texture) = model.scene {
        // A place narrower than the scene shows its middle, where the client sits.
        let share = (rect.width() / rect.height() * 442.0 / 626.0).min(1.0);
        let left = (SEAT - 0.5 * share).clamp(0.0, 1.0 - share);
        let seen = Rect::from_min_max(pos2(left, 0.0), pos2(left + share, 1.0));
        ui.painter().add(RectShape::filled(rect, corners, Color32::WHITE).with_texture(texture, seen));
        return;
    }
    let theme = theme(ui);
    let p = &theme.palette;
    let painter = ui.painter();
    let scale = rect.height() / 442.0;
    let band = |from: f32, to: f32| {
        Rect::from_min_max(
            pos2(rect.left(), rect.top() + from * scale),
            pos2(rect.right(), (rect.top() + to * scale).min(rect.bottom())),
        )
    };
    painter.rect_filled(rect, corners, p.scene_mur);
    painter.rect_filled(band(262.0, 442.0), CornerRadius::ZERO, p.scene_soubassement);
    painter.rect_filled(band(333.0, 442.0), CornerRadius::ZERO, p.scene_bureau);
    painter.rect_filled(band(405.0, 442.0), CornerRadius::ZERO, p.scene_bureau_2);
    if model.seated().is_some() {
        let centre = pos2(rect.left() + SEAT * rect.width(), rect.top() + 240.0 * scale);
        painter.circle(centre, 78.0 * scale, p.scene_siege, Stroke::new(3.0, p.scene_encre));
        let ink = Color32::WHITE;
        Words::new(ui, &model.client.initials, Type::Display, ink, f32::INFINITY)
            .paint_centred(painter, centre);
    }
}

/// What is said by somebody whose scene is small: a band over the desk.
fn over_the_desk(ui: &mut Ui, rect: Rect, model: &Model, line: &Line, revealed: Option<usize>) {
    let theme = theme(ui);
    let p = &theme.palette;
    let width = rect.width() - 2.0 * space::S;
    let galley = |ui: &Ui, words: &str| {
        let mut job = egui::text::LayoutJob::default();
        job.append(words, 0.0, theme.format(Type::Body, p.encre));
        job.wrap.max_width = width - 24.0;
        job.wrap.max_rows = 4;
        ui.painter().layout_job(job)
    };
    let typeset = words::typeset(&line.words);
    let whole = galley(ui, &typeset);
    let size = vec2(width, whole.size().y + 16.0);
    let band = Rect::from_min_size(pos2(rect.left() + space::S, rect.bottom() - space::S - size.y), size);
    place(ui, band, |ui| {
        let response = ui.allocate_rect(band, Sense::hover());
        let says =
            t!(locale(ui), "bubble-says", who = model.client.name.as_str(), words = line.words.as_str());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &says));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    });
    let corners = CornerRadius::same(radius::CARD);
    let ink = if theme.kind == ThemeKind::Light { p.scene_encre } else { p.filet_fort };
    ui.painter().rect(band, corners, p.feuille, Stroke::new(2.0, ink), StrokeKind::Inside);
    let shown = galley(ui, cut(&typeset, revealed));
    ui.painter().galley(band.min + vec2(12.0, 8.0), shown, p.encre);
}

/// The first characters of a text.
pub(super) fn cut(words: &str, revealed: Option<usize>) -> &str {
    let end = revealed.and_then(|count| words.char_indices().nth(count)).map_or(words.len(), |(at, _)| at);
    words.get(..end).unwrap_or(words)
}

/// Splits a sentence at its figures: « 68 000 € » can be pinned.
pub(super) fn figures(words: &str) -> Vec<Span<'_>> {
    const UNITS: [&str; 8] = ["€", "k€", "%", "ans", "mois", "jours", "euros", "heures"];
    let mut spans = Vec::new();
    let mut rest = words;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let mut end = figure_end(rest, start);
        let after = &rest[end..];
        let unit = after.strip_prefix([' ', '\u{a0}', '\u{202f}']).unwrap_or(after);
        let skipped = after.len() - unit.len();
        let word = unit.find(|c: char| !(c.is_alphabetic() || "€%".contains(c))).unwrap_or(unit.len());
        if UNITS.contains(&&unit[..word]) {
            end += skipped + word;
        }
        spans.push(Span::Text(&rest[..start]));
        spans.push(Span::Pin(&rest[start..end]));
        rest = &rest[end..];
    }
    spans.push(Span::Text(rest));
    spans.retain(|span| !span.words().is_empty());
    spans
}

/// Where a figure that begins at `start` ends: digits, and what parts them.
fn figure_end(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut chars = text[start..].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next_is_digit = chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if c.is_ascii_digit() {
            end = start + at + 1;
        } else if !(next_is_digit && matches!(c, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.')) {
            break;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, pins: &[&str]) {
        let spans = figures(words);
        let found: Vec<&str> = spans.iter().filter(|s| matches!(s, Span::Pin(_))).map(Span::words).collect();
        assert_eq!(found, pins);
        assert_eq!(spans.iter().map(Span::words).collect::<String>(), words);
    }

    #[test]
    fn figures_are_found_with_their_units() {
        check("Décembre, c’est 68\u{202f}000\u{a0}€ de chiffre.", &["68\u{202f}000\u{a0}€"]);
        check("Du 7 au 9 décembre, trente pour cent.", &["7", "9"]);
        check("Comptez 1,5 % et 12 mois.", &["1,5 %", "12 mois"]);
        check("Fin en 2027. Après, rien.", &["2027"]);
        check("Rien de précis", &[]);
    }

    #[test]
    fn words_are_cut_between_characters() {
        assert_eq!(cut("Été", Some(1)), "É");
        assert_eq!(cut("Été", Some(9)), "Été");
        assert_eq!(cut("Été", None), "Été");
    }
}
