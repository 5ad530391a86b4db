//! What a loan comes to: instalments, cost, true rate; or why its terms make none.

use crate::{
    activities::financing::{LoanFigures, LoanSketch},
    base::Money,
    finance::credit::CreditError,
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Type, theme},
        widgets::{Tone, notice, paint::Line},
    },
};
use egui::{Sense, Ui, WidgetInfo, WidgetType, vec2};

/// Shows the results of the loan at that place of the stack.
pub(super) fn result(ui: &mut Ui, loans: &[LoanSketch], at: usize, found: &Result<LoanFigures, CreditError>) {
    let locale = &*locale(ui);
    let (Some(sketch), figures) = (loans.get(at), found) else { return };
    let figures = match figures {
        Ok(figures) => figures,
        // Nothing was typed yet: that is no mistake.
        Err(_) if sketch.loan.capital.is_zero() => {
            let theme = theme(ui);
            let words = t!(locale, "credit-start");
            ui.add(egui::Label::new(theme.text(Type::Small, theme.palette.encre_2, words)).wrap());
            return;
        }
        Err(error) => {
            notice(ui, Tone::Vigilance, "", &sentence(&error.to_string()), |_| ());
            return;
        }
    };
    let totals = figures.schedule.totals();
    for (label, amount) in instalments(locale, figures) {
        line(ui, &label, &locale.money(amount), false);
    }
    line(ui, &t!(locale, "credit-total-interest"), &locale.money(totals.interest), false);
    if !totals.insurance.is_zero() {
        line(ui, &t!(locale, "credit-total-insurance"), &locale.money(totals.insurance), false);
    }
    let costs = sketch.costs.at_release();
    if !costs.is_zero() {
        line(ui, &t!(locale, "credit-costs"), &locale.money(costs), false);
    }
    line(ui, &t!(locale, "credit-total-cost"), &locale.money(totals.cost() + costs), true);
    match &figures.rate {
        Ok(rate) => {
            line(ui, &t!(locale, "credit-teg"), &locale.percentage(rate.teg(2)), true);
            let period = super::terms_view::length(locale, figures.schedule.frequency(), 1);
            let label = t!(locale, "credit-period-rate", period = period);
            line(ui, &label, &locale.percentage(rate.period(4)), false);
        }
        Err(error) => notice(ui, Tone::Vigilance, "", &sentence(&error.to_string()), |_| ()),
    }
}

/// The instalments that differ: during the deferral, then the constant one or the first, then the last.
fn instalments(locale: &Locale, figures: &LoanFigures) -> Vec<(String, Money)> {
    let rows = figures.schedule.rows();
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Vec::new() };
    let insured = rows.iter().any(|row| !row.insurance.is_zero());
    let mut told = Vec::new();
    match figures.schedule.constant_payment() {
        Some(payment) => {
            if first.instalment() != payment {
                told.push((t!(locale, "credit-during-deferral"), first.instalment()));
            }
            let label =
                if insured { t!(locale, "credit-payment-uninsured") } else { t!(locale, "credit-payment") };
            told.push((label, payment));
        }
        None => told.push((t!(locale, "credit-first"), first.instalment())),
    }
    if last.instalment() != told.last().map_or(Money::ZERO, |(_, amount)| *amount) {
        told.push((t!(locale, "credit-last"), last.instalment()));
    }
    if insured {
        told.push((t!(locale, "credit-first-insured"), first.total()));
    }
    told
}

/// A label at the left, a figure at the right.
pub(super) fn line(ui: &mut Ui, label: &str, figure: &str, strong: bool) {
    let theme = theme(ui);
    let p = &theme.palette;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 22.0), Sense::hover());
    let said = format!("{label}, {figure}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said));
    let style = if strong { Type::BodyStrong } else { Type::SmallStrong };
    let figure = Line::new(ui, figure, style, p.encre, 160.0);
    let room = rect.width() - figure.width() - 8.0;
    Line::new(ui, label, Type::Small, p.encre, room).paint(ui.painter(), rect.left(), rect.center().y);
    figure.paint_right(ui.painter(), rect.right(), rect.center().y);
}

/// Errors begin small, sentences do not.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), letters.as_str()),
        None => String::new(),
    }
}
