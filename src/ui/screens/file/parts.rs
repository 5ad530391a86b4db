//! What the panels of the screen share: evidence links, highlighted amounts, the head of a card, panes side by side, icons.

use super::{proof::Proof, state::UiState};
use crate::{
    activities::Evidence,
    base::Aspect,
    content::kinds::{client::TopicAspect, documents::DocumentKind},
    locale::{Lang, Locale},
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, radius, space, theme},
        widgets::{self, paint},
    },
};
use egui::{
    Align, CornerRadius, EventFilter, Id, Key, Label, Layout, Modifiers, Pos2, Rect, Response, RichText,
    Sense, Shape, Stroke, Ui, UiBuilder, epaint::RectShape, pos2, vec2,
};

/// A link to a proof; a click opens its source.
pub(super) fn link(ui: &mut Ui, proof: &Proof, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let (tag, words, source) = (proof.tag(&locale), proof.words(&locale), proof.source(&locale));
    if ui.add(widgets::Evidence::new(&tag, &words).source(&source)).clicked() {
        follow(&proof.evidence, state, actions);
    }
}

/// Opens a source: lines here, replies on the screen of the meeting.
pub(super) fn follow(evidence: &Evidence, state: &mut UiState, actions: &mut Vec<Action>) {
    match evidence {
        Evidence::Line(..) => state.reveal(evidence),
        Evidence::Reply(_) | Evidence::Fact(_) => actions.push(Action::Reveal(evidence.clone())),
    }
}

/// Words or an amount of a document, on yellow where they are pinned.
pub(super) fn marked(ui: &mut Ui, words: RichText, pinned: bool) -> Response {
    if !pinned {
        return ui.label(words);
    }
    let theme = theme(ui);
    let p = &theme.palette;
    let ground = ui.painter().add(Shape::Noop);
    let response = ui.label(words.color(p.surl_texte));
    let corners = CornerRadius::same(radius::EVIDENCE);
    let body = RectShape::filled(response.rect.expand2(vec2(5.0, 1.0)), corners, p.surligneur);
    ui.painter().set(ground, body);
    response
}

/// What a flash is remembered by.
pub(super) fn flash_id(evidence: &Evidence) -> Id {
    match evidence {
        Evidence::Line(document, line) => Id::new(("file-line", document, line)),
        Evidence::Reply(turn) => Id::new(("file-reply", turn)),
        Evidence::Fact(fact) => Id::new(("file-fact", fact)),
    }
}

/// The head of a card whose content reaches its border: title, a small text, and controls at the right.
///
/// Where the card is narrow, the controls stand on a line of their own.
pub(super) fn head(ui: &mut Ui, title: &str, subtitle: &str, controls: f32, right: impl FnOnce(&mut Ui)) {
    let theme = theme(ui);
    let p = &theme.palette;
    let width = ui.available_width();
    let stacked = controls > 0.0 && width < controls + 180.0;
    let height = if stacked { 84.0 } else { 48.0 };
    let (bar, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    hairline(ui, bar);
    let row = Rect::from_min_size(bar.min, vec2(width, 48.0)).shrink2(vec2(space::L, 0.0));
    let end = if stacked { row.right() } else { row.right() - controls - space::S };
    let left = Rect::from_min_max(row.min, pos2(end, row.bottom()));
    let mut words =
        ui.new_child(UiBuilder::new().max_rect(left).layout(Layout::left_to_right(Align::Center)));
    words.add(Label::new(theme.text(Type::BodyStrong, p.encre, title)).truncate());
    if !subtitle.is_empty() && words.available_width() > 40.0 {
        words.add(Label::new(theme.text(Type::Small, p.encre_2, subtitle)).truncate());
    }
    let place = if stacked {
        Rect::from_min_max(pos2(row.left(), row.bottom() - 8.0), pos2(row.right(), bar.bottom() - 4.0))
    } else {
        row
    };
    let layout =
        if stacked { Layout::left_to_right(Align::Center) } else { Layout::right_to_left(Align::Center) };
    right(&mut ui.new_child(UiBuilder::new().max_rect(place).layout(layout)));
}

/// A part of the page with its own place.
pub(super) fn place<R>(ui: &mut Ui, name: &str, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().id_salt(name).max_rect(rect).layout(Layout::top_down(Align::LEFT));
    content(&mut ui.new_child(builder))
}

/// Locks the arrows to this widget while it has the focus; says which way one was pressed.
pub(super) fn vertical_arrow(ui: &Ui, response: &Response) -> Option<isize> {
    if !response.has_focus() {
        return None;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            Some(1)
        } else {
            input.consume_key(Modifiers::NONE, Key::ArrowUp).then_some(-1)
        }
    })
}

/// One step of `count` things up or down, held at both ends.
pub(super) fn step(from: usize, by: isize, count: usize) -> usize {
    from.saturating_add_signed(by).min(count.saturating_sub(1))
}

/// The ground of a row of a list: pale with a bar when it is chosen, a shade under the pointer.
pub(super) fn row_ground(ui: &Ui, rect: Rect, chosen: bool, hovered: bool) {
    let theme = theme(ui);
    let p = &theme.palette;
    let corners = CornerRadius::same(radius::CONTROL);
    if chosen {
        ui.painter().rect_filled(rect, corners, p.action_pale);
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        ui.painter().with_clip_rect(bar.intersect(ui.clip_rect())).rect_filled(rect, corners, p.action);
    } else if hovered {
        ui.painter().rect_filled(rect, corners, p.feuille_2);
    }
}

/// A hairline at the bottom of a row.
pub(super) fn hairline(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(1.0, theme(ui).palette.filet);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, stroke);
}

/// An icon and a sentence where there is nothing yet.
pub(super) fn empty(ui: &mut Ui, glyph: &str, words: &str) {
    let theme = theme(ui);
    let p = &theme.palette;
    ui.add_space(space::L);
    let width = (ui.available_width() - 2.0 * space::L).clamp(40.0, 420.0);
    ui.horizontal_top(|ui| {
        ui.add_space(space::L);
        let (rect, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
        paint::icon(ui.painter(), rect.center(), glyph, 22.0, false, p.encre_3);
        ui.allocate_ui(vec2(width - 40.0, 0.0), |ui| {
            ui.add(Label::new(theme.text(Type::Body, p.encre_2, words)).wrap());
        });
    });
    ui.add_space(space::L);
}

/// The middle of the left edge of a rectangle, moved right.
pub(super) fn left_of(rect: Rect, by: f32) -> Pos2 {
    pos2(rect.left() + by, rect.center().y)
}

/// « +7,0 % ».
pub(super) fn change(locale: &Locale, share: crate::base::Score) -> String {
    // One decimal always, so that the column aligns: a thousandth is a tenth of a percent.
    let tenths = (share * 1_000).round().to_integer();
    let sign = match tenths.signum() {
        1 => "+",
        -1 => "−",
        _ => "",
    };
    let point = if locale.lang() == Lang::Fr { ',' } else { '.' };
    let whole = locale.integer(tenths.abs() / 10);
    t!(locale, "file-change", value = format!("{sign}{whole}{point}{}", tenths.abs() % 10))
}

/// The icon of an aspect.
pub(super) const fn aspect_icon(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Technical => icon::GEAR_SIX,
        Aspect::Legal => icon::SCALES,
        Aspect::Tax => icon::PERCENT,
        Aspect::Social => icon::USERS,
    }
}

/// The icon of a document.
pub(super) const fn kind_icon(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Liasse => icon::TABLE,
        DocumentKind::Kbis => icon::SEAL,
        DocumentKind::Statutes => icon::SCROLL,
        DocumentKind::Lease => icon::FILE_TEXT,
        DocumentKind::BankStatements => icon::BANK,
        DocumentKind::Quote => icon::RECEIPT,
        DocumentKind::Forecast => icon::CHART_LINE_UP,
        DocumentKind::PersonalAssets => icon::HOUSE_LINE,
        DocumentKind::Contract => icon::HANDSHAKE,
        DocumentKind::Letter => icon::ENVELOPE_SIMPLE,
    }
}

/// The name of a family of themes.
pub(super) fn family(locale: &Locale, family: TopicAspect) -> String {
    match family {
        TopicAspect::Conduct => t!(locale, "file-family-conduct"),
        TopicAspect::Technical => t!(locale, "file-family-technical"),
        TopicAspect::Legal => t!(locale, "file-family-legal"),
        TopicAspect::Tax => t!(locale, "file-family-tax"),
        TopicAspect::Social => t!(locale, "file-family-social"),
        TopicAspect::Financial => t!(locale, "file-family-financial"),
        TopicAspect::Need => t!(locale, "file-family-need"),
        TopicAspect::Personal => t!(locale, "file-family-personal"),
    }
}

/// Whether a text holds all words of a search, whatever their accents and case.
pub(super) fn holds(text: &str, search: &str) -> bool {
    let text = crate::language::fold(text);
    crate::language::fold(search).split_whitespace().all(|word| text.contains(word))
}
