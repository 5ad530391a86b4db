//! A turn of the meeting, read again in the place of the checks.

use super::{Exchange, Thread, UiState};
use crate::{
    activities::Evidence,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Block, Type, icon, space, theme},
        widgets::{Breadth, Button, Card, breadth},
    },
};
use egui::{Align, Color32, CornerRadius, Label, Layout, Rect, ScrollArea, Ui, pos2};

/// Shows the turn at that place of the thread.
pub(super) fn show(
    ui: &mut Ui,
    thread: &Thread,
    index: usize,
    state: &mut UiState,
    actions: &mut Vec<Action>,
) {
    let Some(exchange) = thread.turns.get(index) else { return };
    let locale = locale(ui);
    let minute = locale.minutes(exchange.minute);
    let title = t!(locale, "debrief-turn", minute = minute);
    let count = t!(locale, "debrief-turn-of", number = exchange.turn, all = thread.turns.len());
    let scrolls = breadth(ui) != Breadth::Narrow;
    let card = if scrolls { Card::new().fill() } else { Card::new() };
    let close = t!(locale, "debrief-back-checks");
    let mut closed = false;
    card.title(&title).subtitle(&count).show_with(
        ui,
        |ui| closed = ui.add(Button::text(&close).small()).clicked(),
        |ui| {
            if scrolls {
                let height = (ui.available_height() - 50.0).max(60.0);
                ScrollArea::vertical().id_salt("review").max_height(height).auto_shrink([false, true]).show(
                    ui,
                    |ui| {
                        words(ui, thread, exchange);
                    },
                );
            } else {
                words(ui, thread, exchange);
            }
            ui.add_space(space::M);
            foot(ui, thread, index, state, actions);
        },
    );
    state.reviewing &= !closed;
}

fn words(ui: &mut Ui, thread: &Thread, exchange: &Exchange) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    ui.add_space(space::XS);
    said(ui, &t!(locale, "debrief-you"), p.action, &exchange.you);
    ui.add_space(space::M);
    said(ui, &t!(locale, "debrief-answer"), theme.block(Block::Two), &exchange.client);
    if !exchange.effect.is_empty() {
        ui.add_space(space::M);
        ui.label(theme.text(Type::Small, p.encre_2, &exchange.effect));
    }
    if thread.turns.last().is_some_and(|last| last.turn == exchange.turn) {
        ui.add_space(space::S);
        ui.label(theme.text(Type::Small, p.encre_2, &thread.ending));
    }
}

/// Who, and the words beside a bar of their colour.
fn said(ui: &mut Ui, who: &str, ink: Color32, words: &str) {
    let theme = theme(ui);
    ui.label(theme.text(Type::SmallStrong, ink, who));
    let left = ui.cursor().left();
    let shown = ui
        .horizontal_top(|ui| {
            ui.add_space(12.0);
            ui.add(Label::new(theme.text(Type::Lead, theme.palette.encre, words)).wrap())
        })
        .inner;
    let bar = Rect::from_min_max(pos2(left, shown.rect.top()), pos2(left + 3.0, shown.rect.bottom()));
    ui.painter().rect_filled(bar, CornerRadius::ZERO, ink);
}

fn foot(ui: &mut Ui, thread: &Thread, index: usize, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    ui.horizontal_wrapped(|ui| {
        let first = t!(locale, "debrief-first");
        let last = t!(locale, "debrief-last");
        let before = t!(locale, "debrief-before");
        let button = Button::secondary(&before).small().icon(icon::ARROW_LEFT);
        if ui.add(button.blocked((index == 0).then_some(first.as_str()))).clicked() {
            state.turn = thread.turns.get(index.wrapping_sub(1)).map(|t| t.turn);
        }
        let after = t!(locale, "debrief-after");
        let button = Button::secondary(&after).small().icon(icon::ARROW_RIGHT);
        let at_end = index + 1 == thread.turns.len();
        if ui.add(button.blocked(at_end.then_some(last.as_str()))).clicked() {
            state.turn = thread.turns.get(index + 1).map(|t| t.turn);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.add(Button::text(&t!(locale, "debrief-open-log")).small()).clicked() {
                let turn = thread.turns.get(index).map_or(0, |t| t.turn);
                actions.push(Action::Reveal(Evidence::Reply(turn)));
            }
        });
    });
}
