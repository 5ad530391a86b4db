//! The stack of loans; under it the terms of the chosen one, what it comes to, and all of them over time.

use super::{fields::Desk, model::Model, over_time_view, result_view, state::UiState, terms_view};
use crate::{
    activities::financing::{LoanSketch, Outcome},
    base::{Money, Percent},
    finance::credit::{Costs, Frequency, Loan},
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Theme, Type, icon, radius, theme},
        widgets::{
            Button, IconButton,
            paint::{self, Line},
            rule,
        },
    },
};
use egui::{
    Align, CornerRadius, CursorIcon, Layout, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};

/// Shows the part.
pub(super) fn loans(ui: &mut Ui, model: &Model, state: &mut UiState, desk: &mut Desk, found: &Outcome) {
    let locale = locale(ui);
    state.loan = state.loan.min(desk.workings.loans.len().saturating_sub(1));
    if desk.workings.loans.is_empty() {
        let theme = theme(ui);
        let words = t!(locale, "credit-no-loan");
        ui.add(egui::Label::new(theme.text(Type::Small, theme.palette.encre_2, words)).wrap());
    }
    for at in 0..desk.workings.loans.len() {
        if card(ui, &locale, &desk.workings.loans[at], at, at == state.loan) {
            state.loan = at;
        }
    }
    stack(ui, &locale, model, state, desk);
    if desk.workings.loans.is_empty() {
        return;
    }
    rule(ui);
    terms_view::terms(ui, state.loan, desk);
    rule(ui);
    if let Some(figures) = found.loans.get(state.loan) {
        result_view::result(ui, &desk.workings.loans, state.loan, figures);
    }
    over_time_view::over_time(ui, model, state, &desk.workings.loans, found);
}

/// Adds, copies, moves and removes.
fn stack(ui: &mut Ui, locale: &Locale, model: &Model, state: &mut UiState, desk: &mut Desk) {
    if model.read_only {
        return;
    }
    ui.horizontal(|ui| {
        if ui.add(Button::secondary(&t!(locale, "credit-add-loan")).small().icon(icon::PLUS)).clicked() {
            let number = desk.workings.loans.len() + 1;
            desk.workings.loans.push(LoanSketch {
                name: t!(locale, "credit-loan-name", number = number),
                loan: Loan::new(Money::ZERO, Percent::ZERO, Frequency::Monthly, 84),
                costs: Costs { insurance_required: true, ..Costs::default() },
            });
            state.loan = desk.workings.loans.len() - 1;
        }
        let Some(chosen) = desk.workings.loans.get(state.loan) else { return };
        let named = |key: &str| match key {
            "copy" => t!(locale, "credit-copy-loan", name = chosen.name.as_str()),
            "up" => t!(locale, "credit-raise-loan", name = chosen.name.as_str()),
            _ => t!(locale, "credit-remove-loan", name = chosen.name.as_str()),
        };
        let (copy, up, away) = (named("copy"), named("up"), named("away"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            if ui.add(IconButton::new(icon::TRASH, &away).bare()).clicked() {
                desk.workings.loans.remove(state.loan);
                state.loan = state.loan.saturating_sub(1);
            } else if ui.add(IconButton::new(icon::ARROW_UP, &up).bare()).clicked() && state.loan > 0 {
                desk.workings.loans.swap(state.loan, state.loan - 1);
                state.loan -= 1;
            } else if ui.add(IconButton::new(icon::COPY, &copy).bare()).clicked() {
                let copy = desk.workings.loans[state.loan].clone();
                desk.workings.loans.insert(state.loan + 1, copy);
                state.loan += 1;
            }
        });
    });
}

/// A loan of the stack: its colour and pattern, name, terms, amount.
fn card(ui: &mut Ui, locale: &Locale, sketch: &LoanSketch, at: usize, on: bool) -> bool {
    let theme = theme(ui);
    let p = &theme.palette;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 50.0), Sense::click());
    let (amount, detail) = (locale.money(sketch.loan.capital), terms(locale, &sketch.loan));
    let name = if sketch.name.is_empty() { t!(locale, "credit-unnamed") } else { sketch.name.clone() };
    let said = format!("{name}, {amount}, {detail}");
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), on, &said));
    if ui.is_rect_visible(rect) {
        let corners = CornerRadius::same(radius::CARD);
        let stroke = if on { Stroke::new(2.0, p.action) } else { Stroke::new(1.0, p.filet) };
        let fill = if response.hovered() { p.feuille_2 } else { p.feuille };
        ui.painter().rect(rect, corners, fill, stroke, StrokeKind::Inside);
        bar(ui, &theme, rect, at);
        let (left, right) = (rect.left() + 20.0, rect.right() - 10.0);
        let amount = Line::new(ui, &amount, Type::BodyStrong, p.encre, 120.0);
        let room = right - left - amount.width() - 8.0;
        Line::new(ui, &name, Type::BodyStrong, p.encre, room).paint(ui.painter(), left, rect.top() + 16.0);
        amount.paint_right(ui.painter(), right, rect.top() + 16.0);
        let detail = Line::new(ui, &detail, Type::Micro, p.encre_2, right - left);
        detail.paint(ui.painter(), left, rect.top() + 36.0);
        paint::focus_ring(ui, &response, &theme, rect.shrink(2.0), radius::CARD);
    }
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

/// The same colour and pattern as in the charts.
fn bar(ui: &Ui, theme: &Theme, rect: Rect, at: usize) {
    let strip = Rect::from_min_max(rect.min + vec2(2.0, 2.0), pos2(rect.left() + 11.0, rect.bottom() - 2.0));
    let painter = ui.painter();
    painter.rect_filled(strip, CornerRadius { nw: 6, sw: 6, ne: 0, se: 0 }, theme.palette.donnee[at % 6]);
    if at % 2 == 1 {
        paint::hatch(painter, strip, 6.0, Stroke::new(1.25, theme.palette.feuille));
    }
}

/// « 84 mois · 3,85 % · différé 3 mois ».
fn terms(locale: &Locale, loan: &Loan) -> String {
    let length = super::terms_view::length(locale, loan.frequency, loan.instalments);
    let mut words = format!("{length} · {}", locale.percentage(loan.rate));
    if let Some(deferral) = &loan.deferral {
        let length = super::terms_view::length(locale, loan.frequency, deferral.periods);
        words = format!("{words} · {}", t!(locale, "credit-deferred", length = length));
    }
    words
}
