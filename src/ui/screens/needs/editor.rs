//! The centre: the need in hand, its kind, words, amount and proofs.

use super::{Model, Row, Source, UiState, same, toggle};
use crate::{
    activities::needs::Draft,
    content::kinds::needs::NeedKind,
    language::fold,
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{
            Breadth, Button, Card, Chip, Evidence, Field, ListRow, Tone, ValueLook, amount_field, breadth,
            missing_mark, notice, search_field, segmented,
        },
    },
};
use egui::{Align, Id, Label, Layout, ScrollArea, Ui, vec2};

/// Height of the list of picks, in points.
const PICKS: f32 = 196.0;

/// Shows the panel.
pub(super) fn show(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let place = state.chosen.and_then(|n| model.rows.iter().position(|r| r.number == n)).map(|i| i + 1);
    let title = match place {
        Some(place) => t!(locale, "needs-edit", number = place),
        None => t!(locale, "needs-new"),
    };
    let scrolls = breadth(ui) != Breadth::Narrow;
    let card = Card::new().title(&title);
    let card = if scrolls { card.fill() } else { card };
    card.show(ui, |ui| {
        if model.read_only {
            notice(ui, Tone::Info, "", &t!(locale, "needs-read-only"), |_| {});
            if let Some(row) = model.rows.iter().find(|r| Some(r.number) == state.chosen) {
                ui.add_space(space::M);
                reading(ui, model, row, actions);
            }
            return;
        }
        let before = state.draft(model);
        let mut draft = before.clone();
        if scrolls {
            let height = (ui.available_height() - 56.0).max(80.0);
            let area = ScrollArea::vertical().id_salt(("need", state.chosen)).max_height(height);
            area.auto_shrink([false, true]).show(ui, |ui| form(ui, model, state, &mut draft));
        } else {
            form(ui, model, state, &mut draft);
        }
        if draft != before {
            state.keep(draft.clone());
        }
        ui.add_space(space::M);
        buttons(ui, model, state, &draft, actions);
    });
}

/// A need that can no longer change: everything to read, nothing to type.
fn reading(ui: &mut Ui, model: &Model, row: &Row, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let theme = theme(ui);
    let p = &theme.palette;
    let kind = match row.draft.kind {
        NeedKind::Explicit => model.explicit.clone(),
        NeedKind::Implicit => t!(locale, "needs-implicit"),
    };
    ui.add(Label::new(theme.text(Type::LeadStrong, p.encre, &row.draft.text)).wrap());
    ui.label(theme.text(Type::Small, p.encre_2, kind));
    ui.add_space(space::M);
    ui.label(theme.text(Type::Micro, p.encre_2, t!(locale, "needs-amount")));
    let amount = if row.amount.is_empty() { t!(locale, "needs-to-price") } else { row.amount.clone() };
    ui.label(theme.text(Type::BodyStrong, p.encre, amount));
    ui.add(Label::new(theme.text(Type::Small, p.encre_2, &row.draft.base)).wrap());
    ui.add_space(space::M);
    ui.label(theme.text(Type::Micro, p.encre_2, t!(locale, "needs-proofs")));
    if row.links.is_empty() {
        missing_mark(ui, &t!(locale, "evidence-missing"));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for (link, evidence) in &row.links {
            let shown = Evidence::new(&link.tag, &link.words).source(&link.source);
            if ui.add(shown).clicked() {
                actions.push(Action::Reveal(evidence.clone()));
            }
        }
    });
}

fn form(ui: &mut Ui, model: &Model, state: &mut UiState, draft: &mut Draft) {
    let locale = locale(ui);
    let theme = theme(ui);
    let p = &theme.palette;
    let id = Id::new(("need-field", state.chosen));
    let row = state.chosen.and_then(|n| model.rows.iter().find(|r| r.number == n));
    if let Some(judged) = row.and_then(|r| r.judged.as_ref()).filter(|j| !j.right) {
        notice(ui, Tone::Vigilance, "", &judged.words, |_| {});
        ui.add_space(space::M);
    }
    let kinds = [t!(locale, "needs-explicit"), t!(locale, "needs-implicit")];
    let mut kind = usize::from(draft.kind == NeedKind::Implicit);
    ui.horizontal_wrapped(|ui| {
        segmented(ui, &t!(locale, "needs-kind"), &[&kinds[0], &kinds[1]], &mut kind);
        let hint = if kind == 0 { model.explicit.clone() } else { t!(locale, "needs-implicit-hint") };
        ui.label(theme.text(Type::Small, p.encre_2, hint));
    });
    draft.kind = if kind == 0 { NeedKind::Explicit } else { NeedKind::Implicit };
    ui.add_space(space::M);
    if model.picks.is_empty() {
        let placeholder = t!(locale, "needs-text-hint");
        let label = t!(locale, "needs-text");
        Field::new(&label, &mut draft.text).id(id.with("text")).rows(2).placeholder(&placeholder).show(ui);
    } else {
        picks(ui, model, state, draft);
    }
    ui.add_space(space::M);
    let amount_right = row.and_then(|r| r.judged.as_ref()).and_then(|j| j.amount);
    let unchanged = row.is_some_and(|r| r.draft.amount == draft.amount);
    let label = t!(locale, "needs-amount");
    let look = ValueLook {
        label: &label,
        width: 180.0,
        judged: amount_right.filter(|_| unchanged),
        ..ValueLook::default()
    };
    let (base_label, base_hint) = (t!(locale, "needs-base"), t!(locale, "needs-base-hint"));
    let wide = ui.available_width() > 460.0;
    let layout = if wide { Layout::left_to_right(Align::TOP) } else { Layout::top_down(Align::LEFT) };
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), layout, |ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::S);
        amount_field(ui, id.with("amount"), &look, &mut draft.amount);
        Field::new(&base_label, &mut draft.base).id(id.with("base")).placeholder(&base_hint).show(ui);
    });
    ui.add_space(space::M);
    proofs(ui, model, draft);
}

/// Pins as chips, and the replies attached from the notes.
fn proofs(ui: &mut Ui, model: &Model, draft: &mut Draft) {
    let locale = locale(ui);
    let theme = theme(ui);
    let p = &theme.palette;
    ui.label(theme.text(Type::Micro, p.encre_2, t!(locale, "needs-proofs")));
    let attached = |draft: &Draft, source: &Source| draft.evidence.contains(&source.evidence);
    let pinned = |source: &&Source| model.pins.iter().any(|pin| pin.evidence == source.evidence);
    let notes = model.notes.iter().filter(|note| attached(draft, note) && !pinned(note));
    let offered: Vec<&Source> = model.pins.iter().chain(notes).collect();
    if draft.evidence.is_empty() {
        missing_mark(ui, &t!(locale, "evidence-missing"));
    }
    if offered.is_empty() {
        let words = theme.text(Type::Small, p.encre_2, t!(locale, "needs-no-pins"));
        ui.add(Label::new(words).wrap());
        return;
    }
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for source in offered {
            let words = format!("{} · {}", source.link.tag, source.link.words);
            let on = attached(draft, source);
            let chip = Chip::new(&words).selected(on).tooltip(&source.text);
            let chip = if on { chip.icon(icon::CHECK) } else { chip };
            if ui.add(chip).clicked() {
                toggle(draft, &source.evidence);
            }
        }
    });
}

/// Guidé: every need and decoy, searched by words; what is not found can be written.
fn picks(ui: &mut Ui, model: &Model, state: &mut UiState, draft: &mut Draft) {
    let locale = locale(ui);
    let theme = theme(ui);
    let p = &theme.palette;
    if !draft.text.is_empty() {
        ui.label(theme.text(Type::Micro, p.encre_2, t!(locale, "needs-text")));
        ui.add(Label::new(theme.text(Type::LeadStrong, p.encre, &draft.text)).wrap());
        ui.add_space(space::XS);
    }
    let width = ui.available_width();
    search_field(ui, &t!(locale, "needs-search"), &mut state.search, width);
    ui.add_space(space::XS);
    let wanted = fold(&state.search);
    let found = || {
        let words: Vec<&str> = wanted.split_whitespace().collect();
        model.picks.iter().filter(move |pick| words.iter().all(|w| pick.folded.contains(w)))
    };
    ScrollArea::vertical().id_salt("picks").max_height(PICKS).auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for pick in found() {
            let on = draft.picked.as_ref() == Some(&pick.id);
            let response = ui.add(ListRow::new(&pick.text).selected(on));
            if response.on_hover_text(&pick.text).clicked() {
                draft.picked = Some(pick.id.clone());
                draft.text.clone_from(&pick.text);
            }
        }
        if found().next().is_none() {
            ui.label(theme.text(Type::Small, p.encre_2, t!(locale, "needs-no-pick")));
            let words = t!(locale, "needs-own-words");
            if ui.add(Button::text(&words).small()).clicked() {
                draft.picked = None;
                draft.text = std::mem::take(&mut state.search);
            }
        }
    });
}

fn buttons(ui: &mut Ui, model: &Model, state: &mut UiState, draft: &Draft, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let (empty, unchanged) = (t!(locale, "needs-write-first"), t!(locale, "needs-unchanged"));
    let chosen = state.chosen.filter(|n| model.rows.iter().any(|r| r.number == *n));
    let blank = draft.text.trim().is_empty().then_some(empty.as_str());
    ui.horizontal_wrapped(|ui| {
        let Some(number) = chosen else {
            let words = t!(locale, "needs-put");
            if ui.add(Button::secondary(&words).icon(icon::PLUS).blocked(blank)).clicked() {
                state.adding = Some(model.rows.len());
                actions.push(Action::Command(Command::AddNeed(draft.clone())));
            }
            return;
        };
        let kept = state.kept(model).is_some_and(|kept| same(kept, draft) && kept.picked == draft.picked);
        let words = t!(locale, "needs-keep");
        let button = Button::secondary(&words).blocked(blank.or(kept.then_some(unchanged.as_str())));
        if ui.add(button).clicked() {
            actions.push(Action::Command(Command::EditNeed(number, draft.clone())));
        }
        if ui.add(Button::text(&t!(locale, "needs-remove"))).clicked() {
            state.removing = Some(number);
        }
    });
}
