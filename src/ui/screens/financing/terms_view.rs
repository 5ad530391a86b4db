//! The terms of a loan: amount, length, rate, repayment, deferral, insurance, costs.

use super::{
    fields::{Desk, head, row},
    state::Slot,
};
use crate::{
    activities::financing::LoanSketch,
    base::Percent,
    finance::credit::{
        Basis, Capitalisation, Deferral, DeferralKind, Draw, Frequency, Insurance, Loan, Repayment, Step,
    },
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Type, icon, theme},
        widgets::{Button, IconButton, checkbox, expandable, segmented},
    },
};
use egui::{Id, Ui};

/// Shows the form of the loan at that place of the stack.
pub(super) fn terms(ui: &mut Ui, at: usize, desk: &mut Desk) {
    let locale = &*locale(ui);
    let Some(mut sketch) = desk.workings.loans.get(at).cloned() else { return };
    let id = |name: &str| Id::new(("credit-terms", at, name));
    desk.name(ui, id("name"), &t!(locale, "credit-name"), false, &mut sketch.name);
    row(ui, [1.25, 1.0, 0.9], |ui, cell| match cell {
        0 => {
            // The field writes where it lies: the copy follows.
            desk.amount(ui, Slot::Capital(at), &t!(locale, "credit-amount"), false);
            sketch.loan.capital = desk.workings.loans[at].loan.capital;
        }
        1 => {
            let words = (t!(locale, "credit-length"), unit(locale, sketch.loan.frequency));
            let now = sketch.loan.instalments;
            sketch.loan.instalments =
                desk.count(ui, id("length"), (&words.0, &words.1), crate::finance::credit::LONGEST, now);
        }
        _ => sketch.loan.rate = desk.percent(ui, id("rate"), &t!(locale, "credit-rate"), sketch.loan.rate),
    });
    ui.add_enabled_ui(!desk.read_only, |ui| {
        choices(ui, locale, &mut sketch.loan);
    });
    deferral(ui, locale, desk, &id, &mut sketch.loan);
    insurance(ui, locale, desk, &id, &mut sketch);
    row(ui, [1.0, 1.0], |ui, cell| {
        if cell == 0 {
            desk.amount(ui, Slot::Fees(at), &t!(locale, "credit-fees"), false);
            sketch.costs.fees = desk.workings.loans[at].costs.fees;
        } else {
            desk.amount(ui, Slot::Guarantee(at), &t!(locale, "credit-guarantee"), false);
            sketch.costs.guarantee = desk.workings.loans[at].costs.guarantee;
        }
    });
    expandable(ui, &t!(locale, "credit-more"), "", false, |ui| more(ui, locale, desk, &id, &mut sketch));
    desk.workings.loans[at] = sketch;
}

/// « 84 mois », « 28 trimestres ».
pub(super) fn length(locale: &Locale, frequency: Frequency, count: u32) -> String {
    match frequency {
        Frequency::Monthly => t!(locale, "credit-months", count = count),
        Frequency::Quarterly => t!(locale, "credit-quarters", count = count),
        Frequency::HalfYearly => t!(locale, "credit-half-years", count = count),
        Frequency::Yearly => t!(locale, "credit-years", count = count),
    }
}

/// The unit inside a field: « mois ».
fn unit(locale: &Locale, frequency: Frequency) -> String {
    match frequency {
        Frequency::Monthly => t!(locale, "credit-unit-month"),
        Frequency::Quarterly => t!(locale, "credit-unit-quarter"),
        Frequency::HalfYearly => t!(locale, "credit-unit-half-year"),
        Frequency::Yearly => t!(locale, "credit-unit-year"),
    }
}

/// How often instalments fall, and how the capital comes back.
fn choices(ui: &mut Ui, locale: &Locale, loan: &mut Loan) {
    let names = [
        t!(locale, "credit-monthly"),
        t!(locale, "credit-quarterly"),
        t!(locale, "credit-half-yearly"),
        t!(locale, "credit-yearly"),
    ];
    let mut chosen = Frequency::ALL.iter().position(|f| *f == loan.frequency).unwrap_or(0);
    if pick(ui, &t!(locale, "credit-frequency"), &names, &mut chosen) {
        // The length stays, in the new unit; a part of a period makes one more.
        let months = loan.instalments.saturating_mul(loan.frequency.months());
        let deferred = loan.deferral.map(|d| d.periods.saturating_mul(loan.frequency.months()));
        loan.frequency = Frequency::ALL[chosen];
        loan.instalments = months.div_ceil(loan.frequency.months());
        if let (Some(deferral), Some(months)) = (&mut loan.deferral, deferred) {
            deferral.periods = months.div_ceil(loan.frequency.months());
        }
    }
    let names = [
        t!(locale, "credit-constant"),
        t!(locale, "credit-principal"),
        t!(locale, "credit-bullet"),
        t!(locale, "credit-steps"),
    ];
    let mut chosen = match loan.repayment {
        Repayment::ConstantPayments => 0,
        Repayment::ConstantPrincipal => 1,
        Repayment::Bullet => 2,
        Repayment::Steps(_) => 3,
    };
    if pick(ui, &t!(locale, "credit-repayment"), &names, &mut chosen) {
        loan.repayment = match chosen {
            0 => Repayment::ConstantPayments,
            1 => Repayment::ConstantPrincipal,
            2 => Repayment::Bullet,
            _ => Repayment::Steps(vec![Step { instalments: loan.instalments, payment: None }]),
        };
    }
}

/// A label as fields have above them.
pub(super) fn label(ui: &mut Ui, words: &str) {
    let theme = theme(ui);
    ui.spacing_mut().item_spacing.y = 3.0;
    ui.label(theme.text(Type::Micro, theme.palette.encre_2, words));
}

fn pick(ui: &mut Ui, name: &str, names: &[String], chosen: &mut usize) -> bool {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    segmented(ui, name, &names, chosen)
}

fn deferral(ui: &mut Ui, locale: &Locale, desk: &mut Desk, id: &impl Fn(&str) -> Id, loan: &mut Loan) {
    let before = loan.deferral.map_or(0, |d| d.periods);
    let mut periods = before;
    row(ui, [1.0, 1.75], |ui, cell| {
        if cell == 0 {
            let words = (t!(locale, "credit-deferral"), unit(locale, loan.frequency));
            periods = desk.count(ui, id("deferral"), (&words.0, &words.1), 120, before);
        } else if let Some(deferral) = &mut loan.deferral {
            let names = [t!(locale, "credit-interest-only"), t!(locale, "credit-total")];
            let mut chosen = usize::from(deferral.kind != DeferralKind::InterestOnly);
            let name = t!(locale, "credit-deferral-kind");
            label(ui, &name);
            let picked = ui.add_enabled_ui(!desk.read_only, |ui| pick(ui, &name, &names, &mut chosen)).inner;
            if picked {
                deferral.kind = if chosen == 0 {
                    DeferralKind::InterestOnly
                } else {
                    DeferralKind::Total(Capitalisation::default())
                };
            }
        }
    });
    if periods != before {
        let kind = loan.deferral.map_or(DeferralKind::InterestOnly, |d| d.kind);
        let included = loan.deferral.is_none_or(|d| d.included);
        loan.deferral = (periods > 0).then_some(Deferral { periods, kind, included });
    }
}

fn insurance(
    ui: &mut Ui,
    locale: &Locale,
    desk: &mut Desk,
    id: &impl Fn(&str) -> Id,
    sketch: &mut LoanSketch,
) {
    let (on_capital, before) = match sketch.loan.insurance {
        Some(Insurance::OnOutstanding(rate)) => (false, rate),
        Some(Insurance::OnCapital(rate)) => (true, rate),
        Some(Insurance::Fixed(_)) | None => (true, Percent::ZERO),
    };
    let (mut rate, mut base) = (before, usize::from(!on_capital));
    row(ui, [1.0, 1.75], |ui, cell| {
        if cell == 0 {
            rate = desk.percent(ui, id("insurance"), &t!(locale, "credit-insurance"), before);
        } else {
            let names = [t!(locale, "credit-on-capital"), t!(locale, "credit-on-outstanding")];
            let name = t!(locale, "credit-insurance-base");
            label(ui, &name);
            ui.add_enabled_ui(!desk.read_only, |ui| pick(ui, &name, &names, &mut base));
        }
    });
    if rate != before || base != usize::from(!on_capital) {
        let of = if base == 0 { Insurance::OnCapital } else { Insurance::OnOutstanding };
        // A base without a rate is a choice to come: it is kept once there is one.
        sketch.loan.insurance = (!rate.is_zero() || base == 1).then(|| of(rate));
    }
}

/// What few loans need: capitalisation, deferral beside the term, equivalent rate, steps, draws.
fn more(ui: &mut Ui, locale: &Locale, desk: &mut Desk, id: &impl Fn(&str) -> Id, sketch: &mut LoanSketch) {
    let loan = &mut sketch.loan;
    ui.add_enabled_ui(!desk.read_only, |ui| {
        checkbox(ui, &mut sketch.costs.insurance_required, &t!(locale, "credit-insurance-required"));
        let mut actuarial = loan.basis == Basis::Actuarial;
        if checkbox(ui, &mut actuarial, &t!(locale, "credit-actuarial")).changed() {
            loan.basis = if actuarial { Basis::Actuarial } else { Basis::Proportional };
        }
        if let Some(deferral) = &mut loan.deferral {
            checkbox(ui, &mut deferral.included, &t!(locale, "credit-deferral-included"));
            if let DeferralKind::Total(capitalised) = &mut deferral.kind {
                let all = [Capitalisation::Yearly, Capitalisation::AtEnd, Capitalisation::EachPeriod];
                let names = [
                    t!(locale, "credit-capitalised-yearly"),
                    t!(locale, "credit-capitalised-end"),
                    t!(locale, "credit-capitalised-each"),
                ];
                let mut chosen = all.iter().position(|c| c == capitalised).unwrap_or(0);
                if pick(ui, &t!(locale, "credit-capitalised"), &names, &mut chosen) {
                    *capitalised = all[chosen];
                }
            }
        }
    });
    if matches!(loan.repayment, Repayment::Steps(_)) {
        steps(ui, locale, desk, id, loan);
    }
    draws(ui, locale, desk, id, loan);
}

fn steps(ui: &mut Ui, locale: &Locale, desk: &mut Desk, id: &impl Fn(&str) -> Id, loan: &mut Loan) {
    let Repayment::Steps(steps) = &mut loan.repayment else { return };
    head(ui, &t!(locale, "credit-steps"));
    let unit = unit(locale, loan.frequency);
    let mut away = None;
    for (at, step) in steps.iter_mut().enumerate() {
        let number = at + 1;
        row(ui, [1.0, 1.4, 0.3], |ui, cell| match cell {
            0 => {
                let label = t!(locale, "credit-step-length", number = number);
                let id = id("step").with(at);
                step.instalments = desk.count(ui, id, (&label, &unit), 1_200, step.instalments);
            }
            1 => {
                let label = t!(locale, "credit-step-payment", number = number);
                step.payment = desk.optional(ui, id("payment").with(at), &label, step.payment);
            }
            _ => {
                ui.add_space(19.0);
                let label = t!(locale, "credit-remove-step", number = number);
                if !desk.read_only && ui.add(IconButton::new(icon::X, &label).bare()).clicked() {
                    away = Some(at);
                }
            }
        });
    }
    if let Some(at) = away {
        steps.remove(at);
    }
    if !desk.read_only && ui.add(Button::text(&t!(locale, "credit-add-step")).small()).clicked() {
        steps.push(Step { instalments: 12, payment: None });
    }
    hint(ui, &t!(locale, "credit-steps-hint"));
}

fn draws(ui: &mut Ui, locale: &Locale, desk: &mut Desk, id: &impl Fn(&str) -> Id, loan: &mut Loan) {
    head(ui, &t!(locale, "credit-draws"));
    let unit = unit(locale, loan.frequency);
    let mut away = None;
    for (at, draw) in loan.draws.iter_mut().enumerate() {
        let number = at + 1;
        row(ui, [1.0, 1.4, 0.3], |ui, cell| match cell {
            0 => {
                let label = t!(locale, "credit-draw-when", number = number);
                draw.period = desk.count(ui, id("draw").with(at), (&label, &unit), 120, draw.period);
            }
            1 => {
                let label = t!(locale, "credit-draw-amount", number = number);
                let id = id("drawn").with(at);
                draw.amount = desk.optional(ui, id, &label, Some(draw.amount)).unwrap_or_default();
            }
            _ => {
                ui.add_space(19.0);
                let label = t!(locale, "credit-remove-draw", number = number);
                if !desk.read_only && ui.add(IconButton::new(icon::X, &label).bare()).clicked() {
                    away = Some(at);
                }
            }
        });
    }
    if let Some(at) = away {
        loan.draws.remove(at);
    }
    if !desk.read_only && ui.add(Button::text(&t!(locale, "credit-add-draw")).small()).clicked() {
        if loan.draws.is_empty() {
            loan.draws.push(Draw { period: 0, amount: loan.capital });
        } else {
            loan.draws.push(Draw { period: 0, amount: crate::base::Money::ZERO });
        }
    }
    hint(ui, &t!(locale, "credit-draws-hint"));
}

pub(super) fn hint(ui: &mut Ui, words: &str) {
    let theme = theme(ui);
    ui.add(egui::Label::new(theme.text(Type::Micro, theme.palette.encre_2, words)).wrap());
}
