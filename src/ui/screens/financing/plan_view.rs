//! The financing plan: uses and sources line by line, whether they meet, and the share that the owner brings.

use super::{
    export,
    fields::{Desk, row},
    model::Model,
    result_view::line,
    state::Slot,
};
use crate::{
    activities::financing::{Outcome, SourceLine, UseLine},
    base::Money,
    finance::{
        Figure,
        plan::{Need, Resource},
    },
    locale::Locale,
    t,
    ui::{
        text::locale,
        theme::{Type, icon, theme},
        widgets::{Badge, Chip, IconButton, Tone, expandable, notice, rule},
    },
};
use egui::{Align, Layout, Ui, vec2};

/// In the order of a plan.
const NEEDS: [Need; 11] = [
    Need::Business,
    Need::Duties,
    Need::Fees,
    Need::Property,
    Need::Works,
    Need::Equipment,
    Need::Vat,
    Need::Deposit,
    Need::Stock,
    Need::WorkingCapital,
    Need::Other,
];

/// In the order of a plan; loans come from the stack.
const RESOURCES: [Resource; 5] =
    [Resource::OwnFunds, Resource::QuasiEquity, Resource::Grant, Resource::VatBridge, Resource::Other];

/// Shows the part.
pub(super) fn plan(ui: &mut Ui, model: &Model, desk: &mut Desk, found: &Outcome) {
    let locale = &*locale(ui);
    balance(ui, locale, desk, found);
    if model.hints {
        hints(ui, locale, desk);
    }
    uses(ui, locale, desk);
    line(ui, &t!(locale, "credit-total-uses"), &locale.money(found.plan.needs), true);
    rule(ui);
    sources(ui, locale, desk);
    for sketch in &desk.workings.loans {
        let name = if sketch.name.is_empty() { t!(locale, "credit-unnamed") } else { sketch.name.clone() };
        line(ui, &name, &locale.money(sketch.loan.capital), false);
    }
    line(ui, &t!(locale, "credit-total-sources"), &locale.money(found.plan.resources), true);
    rule(ui);
    line(ui, &t!(locale, "credit-own-share"), &share(locale, found.plan.own_share), false);
    line(ui, &t!(locale, "credit-quasi-share"), &share(locale, found.plan.quasi_equity_share), false);
}

fn balance(ui: &mut Ui, locale: &Locale, desk: &Desk, found: &Outcome) {
    let plan = &found.plan;
    ui.horizontal(|ui| {
        let (tone, words) = if plan.needs.is_zero() && plan.resources.is_zero() {
            (Tone::Neutral, t!(locale, "credit-plan-empty"))
        } else if plan.is_balanced() {
            (Tone::Good, t!(locale, "credit-balanced", amount = locale.money(plan.needs)))
        } else if plan.gap < Money::ZERO {
            (Tone::Vigilance, t!(locale, "credit-missing", amount = locale.money(plan.complement)))
        } else {
            (Tone::Vigilance, t!(locale, "credit-too-much", amount = locale.money(plan.gap)))
        };
        ui.add(Badge::new(tone, &words));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            export::button(ui, &export::plan(locale, &desk.workings));
        });
    });
}

/// What Guidé says: an investment whose VAT nobody pays for.
fn hints(ui: &mut Ui, locale: &Locale, desk: &Desk) {
    let taxed = |kind| matches!(kind, Need::Works | Need::Equipment);
    let uses = &desk.workings.uses;
    if uses.iter().any(|l| taxed(l.kind) && !l.amount.is_zero()) && !uses.iter().any(|l| l.kind == Need::Vat)
    {
        let (lead, words) = (t!(locale, "credit-hint-vat"), t!(locale, "credit-hint-vat-why"));
        notice(ui, Tone::Vigilance, &lead, &words, |_| ());
    }
}

fn uses(ui: &mut Ui, locale: &Locale, desk: &mut Desk) {
    let theme = theme(ui);
    ui.label(theme.text(Type::BodyStrong, theme.palette.encre, t!(locale, "credit-uses")));
    let mut away = None;
    for at in 0..desk.workings.uses.len() {
        let mut name = desk.workings.uses[at].name.clone();
        if entry(ui, locale, desk, Slot::Use(at), &mut name) {
            away = Some(at);
        }
        desk.workings.uses[at].name = name;
    }
    if let Some(at) = away {
        desk.workings.uses.remove(at);
    }
    if !desk.read_only {
        let names: Vec<String> = NEEDS.iter().map(|need| need_name(locale, *need)).collect();
        if let Some(at) = add(ui, &t!(locale, "credit-add-use"), &names, desk.workings.uses.is_empty()) {
            let name = names[at].clone();
            desk.workings.uses.push(UseLine { name, kind: NEEDS[at], amount: Money::ZERO });
            desk.wanted = Some(Slot::Use(desk.workings.uses.len() - 1));
        }
    }
}

fn sources(ui: &mut Ui, locale: &Locale, desk: &mut Desk) {
    let theme = theme(ui);
    ui.label(theme.text(Type::BodyStrong, theme.palette.encre, t!(locale, "credit-sources")));
    let mut away = None;
    for at in 0..desk.workings.sources.len() {
        let mut name = desk.workings.sources[at].name.clone();
        if entry(ui, locale, desk, Slot::Source(at), &mut name) {
            away = Some(at);
        }
        desk.workings.sources[at].name = name;
    }
    if let Some(at) = away {
        desk.workings.sources.remove(at);
    }
    if !desk.read_only {
        let names: Vec<String> = RESOURCES.iter().map(|kind| resource_name(locale, *kind)).collect();
        if let Some(at) = add(ui, &t!(locale, "credit-add-source"), &names, desk.workings.sources.is_empty())
        {
            let name = names[at].clone();
            desk.workings.sources.push(SourceLine { name, kind: RESOURCES[at], amount: Money::ZERO });
            desk.wanted = Some(Slot::Source(desk.workings.sources.len() - 1));
        }
    }
}

/// A line: name, amount, and the cross that removes it.
fn entry(ui: &mut Ui, locale: &Locale, desk: &mut Desk, slot: Slot, name: &mut String) -> bool {
    let mut away = false;
    let spoken = name.clone();
    ui.push_id(slot, |ui| {
        row(ui, [1.5, 1.0, 0.24], |ui, cell| match cell {
            0 => {
                let id = slot.id().with("name");
                desk.name(ui, id, &t!(locale, "credit-line-name", name = spoken.as_str()), true, name);
            }
            1 => desk.amount(ui, slot, &t!(locale, "credit-line-amount", name = spoken.as_str()), true),
            _ => {
                let label = t!(locale, "credit-line-remove", name = spoken.as_str());
                away = !desk.read_only && ui.add(IconButton::new(icon::X, &label).bare()).clicked();
            }
        });
    });
    away
}

/// The kinds of lines that can be added, as chips.
fn add(ui: &mut Ui, title: &str, names: &[String], open: bool) -> Option<usize> {
    expandable(ui, title, "", open, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            names.iter().position(|name| ui.add(Chip::new(name)).clicked())
        })
        .inner
    })
    .flatten()
}

fn share(locale: &Locale, figure: Figure) -> String {
    match figure {
        Figure::Value(value) => t!(locale, "credit-share", value = locale.number(value * 100, 1)),
        Figure::NotComputable(_) => t!(locale, "credit-not-computable"),
    }
}

fn need_name(locale: &Locale, need: Need) -> String {
    match need {
        Need::Business => t!(locale, "credit-need-business"),
        Need::Duties => t!(locale, "credit-need-duties"),
        Need::Fees => t!(locale, "credit-need-fees"),
        Need::Property => t!(locale, "credit-need-property"),
        Need::Works => t!(locale, "credit-need-works"),
        Need::Equipment => t!(locale, "credit-need-equipment"),
        Need::Vat => t!(locale, "credit-need-vat"),
        Need::Deposit => t!(locale, "credit-need-deposit"),
        Need::Stock => t!(locale, "credit-need-stock"),
        Need::WorkingCapital => t!(locale, "credit-need-working-capital"),
        Need::Other => t!(locale, "credit-need-other"),
    }
}

fn resource_name(locale: &Locale, kind: Resource) -> String {
    match kind {
        Resource::OwnFunds => t!(locale, "credit-resource-own"),
        Resource::QuasiEquity => t!(locale, "credit-resource-quasi"),
        Resource::Grant => t!(locale, "credit-resource-grant"),
        Resource::Loan => t!(locale, "credit-resource-loan"),
        Resource::VatBridge => t!(locale, "credit-resource-bridge"),
        Resource::Other => t!(locale, "credit-resource-other"),
    }
}
