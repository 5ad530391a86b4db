//! « Aller à… »: a search over screens, documents of the séance and cases.

use super::{
    model::{Around, name, tabs},
    overlay::overlay,
};
use crate::{
    base::CaseId,
    language::fold,
    locale::Locale,
    t,
    ui::{
        screens::{Action, Screen},
        text::locale,
        theme::{Type, icon, radius, theme},
        widgets::{
            paint::{self, Line},
            search_field,
        },
    },
};
use egui::{
    Context, CornerRadius, CursorIcon, Key, Modifiers, Response, ScrollArea, Sense, Ui, WidgetInfo,
    WidgetType, accesskit::Role, pos2, vec2,
};

/// Where a choice leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Goes {
    /// Asks for this.
    Act(Action),
    /// To the list of cases on the home screen, with this one chosen.
    Case(CaseId),
    /// To the help sheet.
    Help,
}

/// A place one can go to.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// An icon of `theme::icon`.
    pub icon: &'static str,
    /// Its name.
    pub label: String,
    /// What it is: « écran », « document, D4 ».
    pub detail: String,
    /// Where it leads.
    pub goes: Goes,
}

/// Screens, then documents of the séance, then cases; in an exam only what belongs to it.
pub(super) fn places(locale: &Locale, around: &Around<'_>, exam: bool) -> Vec<Place> {
    let screen = |icon, screen| Place {
        icon,
        label: name(locale, screen),
        detail: t!(locale, "shell-place-screen"),
        goes: Goes::Act(Action::Go(screen)),
    };
    let mut places = Vec::new();
    if !exam {
        places.push(screen(icon::HOUSE, Screen::Home));
    }
    if let Some(sitting) = &around.sitting {
        let icons = [icon::FOLDERS, icon::CHATS_CIRCLE, icon::TARGET, icon::LIST_CHECKS];
        let tabs = tabs(locale, sitting.state, &sitting.world.case);
        places.extend(tabs.iter().zip(icons).map(|(tab, icon)| screen(icon, tab.screen)));
    }
    if !exam {
        places.push(screen(icon::GEAR_SIX, Screen::Settings));
        places.push(Place {
            icon: icon::QUESTION,
            label: t!(locale, "shell-aid"),
            detail: t!(locale, "shell-place-keys"),
            goes: Goes::Help,
        });
    }
    if let Some(sitting) = &around.sitting {
        places.extend(sitting.world.case.documents.iter().map(|document| Place {
            icon: icon::FILE_TEXT,
            label: document.title.clone(),
            detail: t!(locale, "shell-place-document", tag = document.tag.as_str()),
            goes: Goes::Act(Action::Read(document.id.clone())),
        }));
    }
    if !exam {
        places.extend(around.learner.cases.iter().map(|case| Place {
            icon: icon::FOLDER_OPEN,
            label: case.title.clone(),
            detail: t!(locale, "shell-place-case"),
            goes: Goes::Case(case.id.clone()),
        }));
    }
    places
}

/// What the search remembers while it is open.
#[derive(Clone, Debug, Default)]
pub struct Search {
    query: String,
    chosen: usize,
}

/// Places whose name or kind holds every word of the query, accents and capitals aside; in their own order.
fn found<'a>(places: &'a [Place], query: &str) -> Vec<&'a Place> {
    let query = fold(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    places
        .iter()
        .filter(|place| {
            let text = fold(&format!("{} {}", place.label, place.detail));
            words.iter().all(|word| text.contains(word))
        })
        .collect()
}

/// What came of a pass of the search.
pub(super) enum Outcome {
    /// Nothing yet.
    Open,
    /// It was closed.
    Closed,
    /// This place was chosen.
    Gone(Goes),
}

/// Shows the search.
pub(super) fn show(ctx: &Context, places: &[Place], search: &mut Search) -> Outcome {
    let locale = locale(ctx);
    let theme = theme(ctx);
    let p = &theme.palette;
    let moved = ctx.input_mut(|input| {
        let down = input.consume_key(Modifiers::NONE, Key::ArrowDown);
        let up = input.consume_key(Modifiers::NONE, Key::ArrowUp);
        (down, up, input.key_pressed(Key::Enter))
    });
    let shown = overlay(ctx, &t!(locale, "shell-goto"), 560.0, |ui| {
        let field =
            search_field(ui, &t!(locale, "shell-goto-search"), &mut search.query, ui.available_width());
        if field.changed() {
            search.chosen = 0;
        }
        let found = found(places, &search.query);
        let last = found.len().saturating_sub(1);
        search.chosen = match moved {
            (true, _, _) => search.chosen.saturating_add(1).min(last),
            (_, true, _) => search.chosen.saturating_sub(1),
            _ => search.chosen.min(last),
        };
        // The field keeps the keyboard: arrows and Enter are for the list.
        if !field.has_focus() {
            field.request_focus();
        }
        ui.add_space(8.0);
        if found.is_empty() {
            ui.label(theme.text(Type::Body, p.encre_2, t!(locale, "shell-goto-none")));
            return None;
        }
        let mut gone = None;
        let room = (ui.ctx().content_rect().height() - 290.0).clamp(120.0, 432.0);
        ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, place) in found.iter().enumerate() {
                let on = index == search.chosen;
                let response = line(ui, place, on);
                if on && (moved.0 || moved.1) {
                    response.scroll_to_me(None);
                }
                if response.clicked() || (on && moved.2) {
                    gone = Some(place.goes.clone());
                }
            }
        });
        gone
    });
    match shown {
        None => Outcome::Closed,
        Some(None) => Outcome::Open,
        Some(Some(goes)) => Outcome::Gone(goes),
    }
}

fn line(ui: &mut Ui, place: &Place, on: bool) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 36.0));
    let response = ui.interact(rect, ui.id().with(("place", &place.label, &place.detail)), Sense::CLICK);
    response.widget_info(|| {
        WidgetInfo::selected(
            WidgetType::SelectableLabel,
            true,
            on,
            format!("{}, {}", place.label, place.detail),
        )
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ListBoxOption);
        node.set_selected(on);
    });
    let painter = ui.painter();
    if on || response.hovered() {
        let ground = if on { p.action_pale } else { p.feuille_2 };
        painter.rect_filled(rect, CornerRadius::same(radius::CONTROL), ground);
    }
    let middle = rect.center().y;
    paint::icon(painter, pos2(rect.left() + 18.0, middle), place.icon, 18.0, false, p.encre_2);
    let detail = Line::new(ui, &place.detail, Type::Small, p.encre_2, 0.5 * rect.width());
    let room = rect.width() - 52.0 - detail.width();
    let style = if on { Type::BodyStrong } else { Type::Body };
    Line::new(ui, &place.label, style, p.encre, room).paint(painter, rect.left() + 38.0, middle);
    detail.paint_right(painter, rect.right() - 10.0, middle);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_order_of_words_do_not_matter() {
        let place = |label: &str, detail: &str| Place {
            icon: icon::FILE_TEXT,
            label: label.to_owned(),
            detail: detail.to_owned(),
            goes: Goes::Act(Action::Go(Screen::File)),
        };
        let places =
            [place("Débrief", "écran"), place("Bail commercial", "document, D4"), place("Besoins", "écran")];
        let labels =
            |query| -> Vec<&str> { found(&places, query).iter().map(|place| place.label.as_str()).collect() };
        assert_eq!(labels("debrief"), ["Débrief"]);
        assert_eq!(labels("D4 bail"), ["Bail commercial"]);
        assert_eq!(labels("ÉCRAN"), ["Débrief", "Besoins"]);
        assert_eq!(labels(""), ["Débrief", "Bail commercial", "Besoins"]);
        assert!(labels("jury").is_empty());
    }
}
