//! Where the parts of the meeting stand, for each breadth of the window.

use super::{
    before, log,
    model::{Model, Stage},
    panel, scene,
    state::{Tab, UiState, View},
    strip, yours,
};
use crate::{
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Block, Type, radius, space, theme},
        widgets::{Breadth, Card, breadth, panel_tabs},
    },
};
use egui::{Align, CornerRadius, Layout, Rect, ScrollArea, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

/// Size of the scene as drawn, in points.
const SCENE: Vec2 = vec2(626.0, 442.0);
/// Least width of the conversation, and of what replaces it when the window is not wide.
const LOG: f32 = 322.0;
const GAP: f32 = space::M;
/// Under this height, what is left below the tabs is for words rather than for the picture.
const LOW: f32 = 524.0;
/// Width of the words and of the strip beside the picture of a low window.
const BESIDE_LOW: f32 = 460.0;
/// The scene joins the border of its card at the top left.
const CORNERS: CornerRadius = CornerRadius { nw: radius::CARD, ne: 0, sw: 0, se: 0 };

/// Lays a part out in a rectangle of its own.
pub(super) fn place<R>(ui: &mut Ui, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    inside(ui, rect, Layout::top_down(Align::LEFT), |ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, 0.0);
        content(ui)
    })
}

/// The same with a layout; the parent goes on as if nothing were there.
pub(super) fn inside<R>(ui: &mut Ui, rect: Rect, layout: Layout, content: impl FnOnce(&mut Ui) -> R) -> R {
    content(&mut ui.new_child(UiBuilder::new().max_rect(rect).layout(layout)))
}

pub(super) fn show(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    revealed: Option<usize>,
    actions: &mut Vec<Action>,
) {
    let area = ui.available_rect_before_wrap();
    let mut page = Page { model, state, revealed, actions };
    match breadth(ui) {
        Breadth::Wide => {
            let wide = (0.27 * area.width()).clamp(340.0, 420.0);
            let split = area.right() - wide;
            let left = Rect::from_min_max(area.min, pos2(split - space::L, area.bottom()));
            let right = Rect::from_min_max(pos2(split, area.top()), area.max);
            page.work(ui, left, false);
            place(ui, right, |ui| {
                Card::new().flush().fill().show(ui, |ui| panel::show(ui, model, page.state, page.actions));
            });
        }
        Breadth::Medium => page.work(ui, area, true),
        Breadth::Narrow => page.column(ui, area),
    }
}

/// What every part is given.
struct Page<'a> {
    model: &'a Model,
    state: &'a mut UiState,
    revealed: Option<usize>,
    actions: &'a mut Vec<Action>,
}

impl Page<'_> {
    /// Scene and conversation above, « À vous » below; scrolls when the window is too low for both.
    fn work(&mut self, ui: &mut Ui, area: Rect, tabbed: bool) {
        let below = yours::least_height(ui, self.model, area.width());
        let beside = if tabbed { LOG + 18.0 } else { LOG.min(0.37 * area.width()) };
        let by_width = (area.width() - beside) / SCENE.x;
        let by_height = |strip: f32| (area.height() - GAP - below - strip) / SCENE.y;
        let scale = by_width.min(by_height(strip::height(SCENE.x * by_width)));
        // A smaller picture has a higher strip, which takes from the picture again.
        let scale = scale.min(by_height(strip::height(SCENE.x * scale))).clamp(0.5, 1.7);
        let top = (SCENE.y * scale + strip::height(SCENE.x * scale)).round();
        let least = top + GAP + below;
        if least <= area.height() + 0.5 {
            self.stacked(ui, area, scale, top, tabbed);
            return;
        }
        place(ui, area, |ui| {
            ScrollArea::vertical().id_salt("meeting-page").auto_shrink(false).show(ui, |ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(area.width(), least), egui::Sense::hover());
                self.stacked(ui, rect, scale, top, tabbed);
            });
        });
    }

    fn stacked(&mut self, ui: &mut Ui, area: Rect, scale: f32, top: f32, tabbed: bool) {
        let upper = Rect::from_min_size(area.min, vec2(area.width(), top));
        let lower = Rect::from_min_max(pos2(area.left(), upper.bottom() + GAP), area.max);
        place(ui, upper, |ui| {
            Card::new().flush().fill().show(ui, |ui| {
                let split = upper.left() + (SCENE.x * scale).round();
                let picture = Rect::from_min_size(upper.min, SCENE * scale);
                let foot =
                    Rect::from_min_max(pos2(upper.left(), picture.bottom()), pos2(split, upper.bottom()));
                let side = Rect::from_min_max(pos2(split + 1.0, upper.top()), upper.max);
                scene::show(ui, picture, CORNERS, self.model, self.state);
                scene::bubble(ui, picture, self.model, self.revealed, self.actions);
                place(ui, foot, |ui| strip::show(ui, self.model));
                let stroke = Stroke::new(1.0, theme(ui).palette.filet);
                ui.painter().vline(split + 0.5, upper.y_range(), stroke);
                place(ui, side, |ui| if tabbed { self.side(ui) } else { self.conversation(ui, true) });
            });
        });
        place(ui, lower, |ui| self.yours(ui));
    }

    /// Before the meeting, what was prepared; afterwards, what was said.
    fn conversation(&mut self, ui: &mut Ui, titled: bool) {
        if let Stage::Before(prepared) = &self.model.stage {
            before::prepared(ui, self.model, *prepared, self.actions);
        } else {
            log::show(ui, self.model, self.state, titled, self.revealed, self.actions);
        }
    }

    fn yours(&mut self, ui: &mut Ui) {
        match &self.model.stage {
            Stage::Before(_) => before::begin(ui, self.model, self.actions),
            Stage::Going if !self.model.read_only => {
                yours::show(ui, self.model, self.state, self.actions);
            }
            Stage::Going => before::handed_in(ui),
            Stage::Ended(ending) => before::ended(ui, self.model, *ending, self.actions),
        }
    }

    /// The conversation and the right panel as tabs of one place.
    fn side(&mut self, ui: &mut Ui) {
        ui.add_space(1.0);
        let open = if self.state.view == View::Panel { 1 + self.state.tab as usize } else { 0 };
        if let Some(clicked) = self.tabs(ui, &[t!(locale(ui), "meeting-conversation")], open) {
            match clicked.checked_sub(1).and_then(|index| Tab::ALL.get(index)) {
                Some(tab) => {
                    self.state.view = View::Panel;
                    self.state.tab = *tab;
                }
                None => self.state.view = View::Log,
            }
        }
        if self.state.view == View::Panel {
            panel::body(ui, self.model, self.state, self.actions);
        } else {
            panel::above_hint(ui, self.model, |ui| self.conversation(ui, false));
        }
    }

    /// Everything in one column, one thing at a time.
    fn column(&mut self, ui: &mut Ui, area: Rect) {
        place(ui, area, |ui| {
            let open = match self.state.view {
                View::Face => 0,
                View::Log => 1,
                View::Panel => 2 + self.state.tab as usize,
            };
            let locale = locale(ui);
            let first = [t!(locale, "meeting-face"), t!(locale, "meeting-conversation")];
            if let Some(clicked) = self.tabs(ui, &first, open) {
                match clicked {
                    0 => self.state.view = View::Face,
                    1 => self.state.view = View::Log,
                    other => {
                        self.state.view = View::Panel;
                        self.state.tab = Tab::ALL.get(other - 2).copied().unwrap_or_default();
                    }
                }
            }
            ui.add_space(space::S);
            match self.state.view {
                View::Face => self.narrow(ui, 250.0, Self::face),
                View::Log => self.narrow(ui, 180.0, |page, ui, _| {
                    Card::new().flush().fill().show(ui, |ui| page.conversation(ui, false));
                }),
                View::Panel => {
                    Card::new()
                        .flush()
                        .fill()
                        .show(ui, |ui| panel::body(ui, self.model, self.state, self.actions));
                }
            }
        });
    }

    /// A part as high as the window leaves, at least `least`, with « À vous » below; scrolls.
    fn narrow(&mut self, ui: &mut Ui, least: f32, part: impl FnOnce(&mut Self, &mut Ui, bool)) {
        let (view, width) = (ui.available_height(), ui.available_width());
        let low = view < LOW;
        let below =
            if low { yours::low_height(self.model) } else { yours::least_height(ui, self.model, width) };
        let least = if low { 96.0 } else { least };
        ScrollArea::vertical().id_salt("meeting-column").auto_shrink(false).show(ui, |ui| {
            let height = (view - space::S - below).max(least);
            let whole = vec2(ui.available_width(), height + space::S + below);
            let (rect, _) = ui.allocate_exact_size(whole, egui::Sense::hover());
            let upper = Rect::from_min_size(rect.min, vec2(rect.width(), height));
            let lower = Rect::from_min_max(pos2(rect.left(), upper.bottom() + space::S), rect.max);
            place(ui, upper, |ui| part(self, ui, low));
            place(ui, lower, |ui| {
                if low && self.model.stage == Stage::Going && !self.model.read_only {
                    yours::low(ui, self.model, self.state, self.actions);
                } else {
                    self.yours(ui);
                }
            });
        });
    }

    /// The scene at the left, what is said at its right: a small scene has no room for a bubble.
    fn face(&mut self, ui: &mut Ui, low: bool) {
        let area = ui.available_rect_before_wrap();
        Card::new().flush().fill().show(ui, |ui| {
            // In a low window the picture takes the whole height, and the strip stands under the words.
            let before = matches!(self.model.stage, Stage::Before(_));
            let strip = if low && before {
                0.0
            } else if low {
                strip::LINE
            } else {
                strip::height(area.width())
            };
            let high = area.height() - if low { 0.0 } else { strip };
            let most = if low { 0.46 } else { 0.55 };
            let wide = (high * SCENE.x / SCENE.y).min(most * area.width());
            // The face's word and trust stand on one line beside a picture of full height.
            let wide = if low { wide.min(area.width() - BESIDE_LOW).max(96.0) } else { wide };
            let tall = if low { high } else { wide * SCENE.y / SCENE.x };
            let picture = Rect::from_min_size(area.min, vec2(wide, tall));
            let split = picture.right() + if low { 0.0 } else { space::M };
            let foot_left = if low { split } else { area.left() };
            let foot = Rect::from_min_max(pos2(foot_left, area.bottom() - strip), area.max);
            let words = Rect::from_min_max(
                pos2(split + if low { space::M } else { 0.0 }, area.top() + space::S),
                pos2(area.right() - space::M, foot.top()),
            );
            let below = if low { radius::CARD } else { 0 };
            let corners = CornerRadius { sw: below, ..CORNERS };
            scene::show(ui, picture, corners, self.model, self.state);
            place(ui, words, |ui| {
                if let Stage::Before(prepared) = &self.model.stage {
                    before::prepared(ui, self.model, *prepared, self.actions);
                } else {
                    scene::quote(ui, self.model, self.revealed);
                }
            });
            place(ui, foot, |ui| match (low, before) {
                (true, true) => {}
                (true, false) => strip::line(ui, self.model),
                (false, _) => strip::show(ui, self.model),
            });
        });
    }

    /// The tabs before, then those of the right panel.
    fn tabs(&self, ui: &mut Ui, before: &[String], open: usize) -> Option<usize> {
        let counted = panel::counted(&locale(ui), self.model);
        let tabs: Vec<(&str, &str)> = before
            .iter()
            .map(|label| (label.as_str(), ""))
            .chain(counted.iter().map(|(label, count)| (label.as_str(), count.as_str())))
            .collect();
        panel_tabs(ui, &tabs, open, Block::Two)
    }
}

/// The title of a part in a dense panel, with a small text at its right.
pub(super) fn head(ui: &mut Ui, title: &str, right: &str) {
    let theme = theme(ui);
    ui.horizontal(|ui| {
        ui.label(theme.text(Type::BodyStrong, theme.palette.encre, title));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.label(theme.text(Type::Micro, theme.palette.encre_2, right));
        });
    });
}
