//! The list of cases, and the way to work the chosen one.

use super::offer::{learner_minutes, next_mode};
use crate::{
    base::{CaseId, Mode},
    locale::Locale,
    t,
    ui::{
        screens::{Action, Learner},
        text::locale,
        theme::{Type, radius, space, theme},
        widgets::{
            Button, Card,
            paint::{self, Line},
            rule, segmented,
        },
    },
};
use egui::{
    Context, CornerRadius, CursorIcon, EventFilter, Id, Key, Modifiers, Response, Sense, Stroke, Ui,
    WidgetInfo, WidgetType, pos2, vec2,
};

/// A case to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseChoice {
    /// Its folder.
    pub id: CaseId,
    /// « Boulangerie Ferrand ».
    pub title: String,
    /// Client, place.
    pub detail: String,
    /// Difficulty, length of the meeting.
    pub figures: String,
    /// What it is about.
    pub summary: String,
    /// Minutes of the meeting.
    pub minutes: u32,
    /// The mode proposed first, by what was done.
    pub next: Mode,
}

/// What the card remembers.
#[derive(Clone, Debug, Default)]
pub struct CasesState {
    /// The case chosen; the first one before.
    pub case: Option<CaseId>,
    /// The mode chosen; the one proposed before.
    pub mode: Option<Mode>,
}

const MODES: [Mode; 3] = [Mode::Guided, Mode::Autonomous, Mode::Exam];

/// The cases in order of difficulty.
pub(super) fn cases(locale: &Locale, learner: &Learner) -> Vec<CaseChoice> {
    let mut cards: Vec<_> = learner.cases.iter().collect();
    cards.sort_by_key(|card| (card.difficulty, &card.id));
    cards
        .into_iter()
        .map(|card| CaseChoice {
            id: card.id.clone(),
            title: card.title.clone(),
            detail: format!("{} · {}", card.client, card.place),
            figures: t!(
                locale,
                "home-case-figures",
                minutes = locale.minutes(card.minutes),
                difficulty = card.difficulty
            ),
            summary: card.summary.clone(),
            minutes: card.minutes,
            next: next_mode(learner, &card.id),
        })
        .collect()
}

/// What another screen asked of the list.
#[derive(Clone, Default)]
struct Pointed(Option<CaseId>);

fn pointed() -> Id {
    Id::new("visavis-home-cases")
}

/// Asks the home screen to bring its cases into sight, with this one chosen if it is named.
pub fn point_to_cases(ctx: &Context, case: Option<CaseId>) {
    ctx.data_mut(|data| data.insert_temp(pointed(), Pointed(case)));
}

/// Shows the card at least so high; with `summary`, the chosen case is told.
pub(super) fn show(
    ui: &mut Ui,
    cases: &[CaseChoice],
    state: &mut CasesState,
    height: f32,
    summary: bool,
) -> Option<Action> {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let asked: Option<Pointed> = ui.data_mut(|data| data.remove_temp(pointed()));
    if let Some(Pointed(Some(case))) = &asked {
        *state = CasesState { case: Some(case.clone()), mode: None };
    }
    let title = t!(locale, "home-cases");
    let card = Card::new().title(&title).min_height(height).show(ui, |ui| {
        if cases.is_empty() {
            ui.label(theme.text(Type::Body, p.encre_2, t!(locale, "home-cases-none")));
            return None;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let chosen = cases.iter().position(|case| Some(&case.id) == state.case.as_ref()).unwrap_or(0);
        for (index, case) in cases.iter().enumerate() {
            rule(ui);
            let response = line(ui, case, index == chosen);
            if asked.is_some() && index == chosen {
                response.request_focus();
                response.scroll_to_me(None);
            }
            if let Some(to) = arrows(ui, &response, index, cases.len()) {
                ui.memory_mut(|memory| memory.request_focus(line_id(&cases[to])));
                *state = CasesState { case: Some(cases[to].id.clone()), mode: None };
            } else if response.clicked() && index != chosen {
                *state = CasesState { case: Some(case.id.clone()), mode: None };
            }
        }
        rule(ui);
        let case = cases.get(chosen)?;
        if summary {
            ui.add_space(space::M);
            ui.label(theme.text(Type::Small, p.encre_2, case.detail.as_str()));
            ui.add_space(space::XS);
            ui.label(theme.text(Type::Small, p.encre, case.summary.as_str()));
        }
        ui.add_space(space::M);
        begin(ui, case, state)
    });
    card.inner
}

fn begin(ui: &mut Ui, case: &CaseChoice, state: &mut CasesState) -> Option<Action> {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let words = MODES.map(|mode| locale.mode(mode));
    let names: Vec<&str> = words.iter().map(String::as_str).collect();
    let mode = state.mode.unwrap_or(case.next);
    let mut index = MODES.iter().position(|known| *known == mode).unwrap_or(0);
    if segmented(ui, &t!(locale, "home-mode"), &names, &mut index) {
        state.mode = MODES.get(index).copied();
    }
    let mode = state.mode.unwrap_or(case.next);
    let minutes = locale.minutes(learner_minutes(mode, case.minutes));
    let meaning = match mode {
        Mode::Guided => t!(locale, "home-mode-guided", minutes = minutes),
        Mode::Autonomous => t!(locale, "home-mode-autonomous", minutes = minutes),
        Mode::Exam => t!(locale, "home-mode-exam", minutes = minutes),
    };
    ui.add_space(6.0);
    ui.label(theme.text(Type::Small, p.encre_2, meaning));
    ui.add_space(space::S);
    let open = ui.add(Button::secondary(&t!(locale, "home-open-case"))).clicked();
    open.then(|| Action::Start { case: case.id.clone(), mode })
}

fn line_id(case: &CaseChoice) -> Id {
    Id::new(("home-case", case.id.as_str()))
}

/// A radio of 36 points with the name of the case.
fn line(ui: &mut Ui, case: &CaseChoice, on: bool) -> Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 36.0));
    let response = ui.interact(rect, line_id(case), Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(
            WidgetType::RadioButton,
            ui.is_enabled(),
            on,
            format!("{}, {}", case.title, case.figures),
        )
    });
    paint::describe(ui, &response, &format!("{}. {}", case.detail, case.summary));
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, CornerRadius::ZERO, p.feuille_2);
    }
    let centre = pos2(rect.left() + 9.0, rect.center().y);
    let ring = if on { Stroke::new(1.5, p.action) } else { Stroke::new(1.25, p.filet_fort) };
    painter.circle_stroke(centre, 7.5, ring);
    if on {
        painter.circle_filled(centre, 4.5, p.action);
    }
    let figures = Line::new(ui, &case.figures, Type::Small, p.encre_2, 0.6 * rect.width());
    let room = rect.width() - 27.0 - figures.width() - space::M;
    let title = Line::new(ui, &case.title, Type::SmallStrong, p.encre, room.max(60.0));
    title.paint(painter, rect.left() + 27.0, rect.center().y);
    figures.paint_right(painter, rect.right(), rect.center().y);
    paint::focus_ring(ui, &response, &theme, rect.shrink(2.0), radius::CONTROL);
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(case.detail.as_str())
}

fn arrows(ui: &Ui, response: &Response, index: usize, count: usize) -> Option<usize> {
    if !response.has_focus() || count < 2 {
        return None;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            Some((index + 1) % count)
        } else if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            Some((index + count - 1) % count)
        } else {
            None
        }
    })
}
