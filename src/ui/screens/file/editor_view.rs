//! The finding being written: aspect, words (a statement to pick in Guidé), proofs among the pins.

use super::{
    model::{Model, PickItem},
    parts,
    state::{Editor, UiState},
};
use crate::{
    base::Aspect,
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, radius, space, theme},
        widgets::{
            Button, Chip, Field,
            paint::{self},
            search_field,
        },
    },
};
use egui::{
    Align, CornerRadius, CursorIcon, Frame, Id, Key, Label, Layout, Margin, Modifiers, ScrollArea, Sense, Ui,
    WidgetInfo, WidgetType, pos2, vec2,
};

/// Height of the foot that enters or drops what is written.
pub(super) const FOOT: f32 = 40.0;

/// Shows the editor of `state.editor`; [`foot`] enters it.
pub(super) fn editor(ui: &mut Ui, model: &Model, state: &mut UiState) {
    let Some(mut editor) = state.editor.take() else { return };
    let theme = theme(ui);
    let frame = Frame::new()
        .fill(theme.palette.feuille_2)
        .corner_radius(CornerRadius::same(radius::CONTROL))
        .inner_margin(Margin::same(12));
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::S;
        aspects(ui, model, &mut editor);
        match &model.picks {
            Some(picks) => statements(ui, model, picks, &mut editor),
            None => words(ui, &mut editor),
        }
        proofs(ui, model, &mut editor);
    });
    if editor.fresh {
        ui.scroll_to_rect(shown.response.rect, None);
    }
    editor.fresh = false;
    state.editor = Some(editor);
}

/// One of four; in Guidé it narrows the list, and none is needed.
fn aspects(ui: &mut Ui, model: &Model, editor: &mut Editor) {
    let locale = locale(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        if model.picks.is_some() {
            let all = t!(locale, "file-all-aspects");
            if ui.add(Chip::new(&all).selected(editor.aspect.is_none())).clicked() {
                editor.aspect = None;
            }
        }
        for aspect in Aspect::ALL {
            let name = locale.aspect(aspect);
            let on = editor.aspect == Some(aspect);
            if ui.add(Chip::new(&name).icon(parts::aspect_icon(aspect)).selected(on)).clicked() {
                editor.aspect = Some(aspect);
            }
        }
    });
}

fn words(ui: &mut Ui, editor: &mut Editor) {
    let locale = locale(ui);
    let label = t!(locale, "file-finding-text");
    let hint = t!(locale, "file-finding-hint");
    let id = Id::new("file-finding-text");
    Field::new(&label, &mut editor.text).id(id).rows(2).placeholder(&hint).show(ui);
    if editor.fresh {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Statements true and false; those that stand already are left out.
fn statements(ui: &mut Ui, model: &Model, picks: &[PickItem], editor: &mut Editor) {
    let locale = locale(ui);
    let theme = theme(ui);
    let taken = |pick: &PickItem| {
        let others = model.findings.iter().filter(|f| Some(f.number) != editor.number);
        others.filter_map(|f| f.picked.as_ref()).any(|id| *id == pick.id)
    };
    let listed: Vec<&PickItem> = picks
        .iter()
        .filter(|p| editor.aspect.is_none_or(|a| a == p.aspect) && !taken(p))
        .filter(|p| parts::holds(&p.text, &editor.search))
        .collect();
    ui.horizontal_top(|ui| {
        let count = t!(locale, "file-statements-count", count = listed.len());
        let name = t!(locale, "file-search-statement");
        let width = (ui.available_width() - 130.0).clamp(140.0, 320.0);
        search_field(ui, &name, &mut editor.search, width);
        ui.allocate_ui_with_layout(vec2(110.0, 30.0), Layout::left_to_right(Align::Center), |ui| {
            ui.label(theme.text(Type::Small, theme.palette.encre_2, count));
        });
    });
    let frame = Frame::new()
        .fill(theme.palette.feuille)
        .stroke(egui::Stroke::new(1.0, theme.palette.filet))
        .corner_radius(CornerRadius::same(radius::CONTROL));
    frame.show(ui, |ui| {
        let area = ScrollArea::vertical().id_salt("file-statements").max_height(156.0);
        area.auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let base = ui.id().with("statement");
            if listed.is_empty() {
                parts::empty(ui, icon::MAGNIFYING_GLASS, &t!(locale, "file-no-statement"));
            }
            for (index, pick) in listed.iter().enumerate() {
                let on = editor.picked.as_ref() == Some(&pick.id);
                let response = statement(ui, base.with(index), pick, on);
                if response.clicked() {
                    editor.picked = Some(pick.id.clone());
                }
                if let Some(by) = parts::vertical_arrow(ui, &response) {
                    let to = base.with(parts::step(index, by, listed.len()));
                    ui.memory_mut(|memory| memory.request_focus(to));
                }
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
            }
        });
    });
}

fn statement(ui: &mut Ui, id: Id, pick: &PickItem, on: bool) -> egui::Response {
    let theme = theme(ui);
    let p = &theme.palette;
    let width = ui.available_width();
    let text = paint::paragraph(ui, &pick.text, Type::Small, p.encre, width - 48.0);
    let (_, rect) = ui.allocate_space(vec2(width, text.size().y + 12.0));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), on, &pick.text));
    if ui.is_rect_visible(rect) {
        parts::row_ground(ui, rect, on, response.hovered());
        let (glyph, ink) = if on { (icon::RADIO_BUTTON, p.action) } else { (icon::CIRCLE, p.filet_fort) };
        paint::icon(ui.painter(), pos2(rect.left() + 18.0, rect.top() + 15.0), glyph, 17.0, on, ink);
        ui.painter().galley(rect.min + vec2(36.0, 6.0), text, p.encre);
        parts::hairline(ui, rect);
        paint::focus_ring(ui, &response, &theme, rect.shrink(3.0), radius::CONTROL);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// One chip for each pin, and for each proof that is cited and no longer pinned.
fn proofs(ui: &mut Ui, model: &Model, editor: &mut Editor) {
    let locale = locale(ui);
    let theme = theme(ui);
    ui.label(theme.text(Type::Micro, theme.palette.encre_2, t!(locale, "file-proofs")));
    let cited = model.findings.iter().filter(|f| Some(f.number) == editor.number).flat_map(|f| &f.proofs);
    let loose = cited.filter(|p| p.pin.is_none());
    let offered: Vec<_> = model.pins.iter().chain(loose).collect();
    if offered.is_empty() {
        let words = t!(locale, "file-no-pin");
        ui.add(Label::new(theme.text(Type::Small, theme.palette.encre_2, words)).wrap());
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for proof in offered {
            let name = format!("{} · {}", proof.tag(&locale), proof.words(&locale));
            let source = proof.source(&locale);
            let on = editor.proofs.contains(&proof.evidence);
            if ui.add(Chip::new(&name).selected(on).tooltip(&source)).clicked() {
                editor.toggle(&proof.evidence);
            }
        }
    });
}

/// « Enregistrer le constat » and « Annuler »: always in sight while a finding is written.
pub(super) fn foot(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let Some(editor) = &state.editor else { return };
    let locale = locale(ui);
    let (save, cancel) = (t!(locale, "file-save-finding"), t!(locale, "file-cancel"));
    let command = command(model, editor);
    let missing = match (&command, model.picks.is_some(), editor.aspect) {
        (Some(_), _, _) => None,
        (None, true, _) => Some(t!(locale, "file-pick-statement")),
        (None, false, None) => Some(t!(locale, "file-pick-aspect")),
        (None, false, Some(_)) => Some(t!(locale, "file-write-text")),
    };
    let hurry = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    ui.horizontal(|ui| {
        let button = Button::primary(&save).small().blocked(missing.as_deref()).tooltip("Ctrl+Entrée");
        let entered = ui.add(button).clicked() || hurry;
        if ui.add(Button::text(&cancel).small()).clicked() {
            state.editor = None;
        } else if entered && let Some(command) = command {
            actions.push(Action::Command(command));
            state.editor = None;
        }
    });
}

/// What the editor would enter; `None` while something is missing.
fn command(model: &Model, editor: &Editor) -> Option<Command> {
    let evidence = editor.proofs.clone();
    if let Some(picks) = &model.picks {
        let pick = picks.iter().find(|p| editor.picked.as_ref() == Some(&p.id))?;
        return Some(match editor.number {
            None => Command::PickFinding { statement: pick.id.clone(), evidence },
            // A statement word for word is recognised again when it is rewritten.
            Some(number) => {
                let (aspect, text) = (pick.aspect, pick.text.clone());
                Command::EditFinding { number, aspect, text, evidence }
            }
        });
    }
    let (aspect, text) = (editor.aspect?, editor.text.trim().to_owned());
    if text.is_empty() {
        return None;
    }
    Some(match editor.number {
        None => Command::Find { aspect, text, evidence },
        Some(number) => Command::EditFinding { number, aspect, text, evidence },
    })
}
