//! The calculator: figures that the learner types. The program never fills one in.

use super::{
    figures::{FigureCell, FigureRow, Group, Notice, Verdict, short_name},
    figures_keys, marks_view,
    model::Model,
    parts, scratch_view,
    state::{Target, UiState},
};
use crate::{
    activities::Evidence,
    base::LineId,
    finance::{Balance, Unit},
    locale::Locale,
    report::words::{gap_text, hint},
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Theme, Type, icon, radius, space, theme},
        widgets::{Evidence as Link, IconButton, ValueLook, figure_field, rule, segmented},
    },
};
use egui::{
    Align, CornerRadius, Frame, Id, Label, Layout, Margin, Rect, ScrollArea, Ui, UiBuilder, text::LayoutJob,
    vec2,
};

/// Width of a field; a little less where the panel has its least width, so that names keep whole words.
fn cell(width: f32) -> f32 {
    if width < 340.0 { 92.0 } else { 98.0 }
}

/// The id of the field of a figure.
pub(super) fn field_id(balance: Balance, year: i16) -> Id {
    Id::new(("file-figure", balance, year))
}

/// Shows the part of the calculator that is open, the scratch line under it.
pub(super) fn figures(ui: &mut Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let locale = locale(ui);
    let cited = if state.scratch.cited.is_empty() { 0.0 } else { 28.0 };
    // A low window scrolls the scratch line with the figures.
    let foot = if ui.available_height() > 420.0 { 118.0 + cited } else { 0.0 };
    ui.add_space(space::M);
    groups(ui, model, &locale, state);
    ui.add_space(6.0);
    if !model.read_only {
        help(ui, &locale, state);
    }
    let area = ui.available_rect_before_wrap();
    let list = Rect::from_min_max(area.min, egui::pos2(area.right(), area.bottom() - foot));
    parts::place(ui, "file-figures", list, |ui| {
        ScrollArea::vertical().id_salt("file-figures").auto_shrink(false).show(ui, |ui| {
            rows(ui, model, state, &locale);
            if foot == 0.0 {
                rule(ui);
                scratch_view::scratch_line(ui, model, state, actions);
            }
        });
    });
    if foot > 0.0 {
        let rest = Rect::from_min_max(egui::pos2(area.left(), list.bottom()), area.max);
        parts::place(ui, "file-scratch", rest, |ui| {
            rule(ui);
            ui.add_space(space::XS);
            scratch_view::scratch_line(ui, model, state, actions);
        });
    }
}

fn groups(ui: &mut Ui, model: &Model, locale: &Locale, state: &mut UiState) {
    let names = [
        t!(locale, "file-sig"),
        t!(locale, "file-caf"),
        t!(locale, "file-functional"),
        t!(locale, "file-ratios"),
    ];
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut chosen = Group::ALL.iter().position(|g| *g == state.group).unwrap_or(0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if segmented(ui, &t!(locale, "file-figures"), &names, &mut chosen) {
            state.group = Group::ALL[chosen];
            state.pasted = None;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = t!(locale, "file-copy-sheet");
            if ui.add(IconButton::new(icon::COPY, &name).bare()).clicked() {
                figures_keys::copy(ui, model, state, locale);
            }
        });
    });
}

/// What the last paste took; else what a click on an amount does now.
fn help(ui: &mut Ui, locale: &Locale, state: &UiState) {
    let theme = theme(ui);
    let p = &theme.palette;
    let (ink, words) = match state.target {
        _ if state.pasted.is_some() => {
            let (taken, unread) = state.pasted.unwrap_or_default();
            let ink = if unread > 0 { p.vigilance } else { p.action };
            (ink, t!(locale, "file-pasted", taken = taken, unread = unread))
        }
        Some(Target::Figure(balance, year)) if balance.unit() == Unit::Euros => {
            let name = format!("{} {year}", short_name(balance));
            (p.action, t!(locale, "file-click-copies-to", name = name))
        }
        Some(Target::Figure(..) | Target::Scratch) => (p.action, t!(locale, "file-click-adds")),
        Some(Target::Credit(_)) | None => (p.encre_2, t!(locale, "file-click-help")),
    };
    ui.add(Label::new(theme.text(Type::Micro, ink, words)).truncate());
    ui.add_space(2.0);
}

fn rows(ui: &mut Ui, model: &Model, state: &mut UiState, locale: &Locale) {
    let theme = theme(ui);
    let p = &theme.palette;
    ui.spacing_mut().item_spacing.y = 6.0;
    let width = ui.available_width();
    ui.horizontal(|ui| {
        let unit = if state.group == Group::Ratios {
            t!(locale, "file-in-units")
        } else {
            t!(locale, "file-in-euros")
        };
        ui.label(theme.text(Type::MicroStrong, p.encre_2, unit));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for (at, year) in model.figure_years.iter().enumerate().rev() {
                let size = vec2(cell(width) + if at > 0 { space::S } else { 0.0 }, 16.0);
                ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                    ui.set_min_size(size);
                    ui.add_space(6.0);
                    ui.label(theme.text(Type::MicroStrong, p.encre_2, year.to_string()));
                });
            }
        });
    });
    let mut first = true;
    let group = state.group;
    for row in model.figures.iter().filter(|g| g.group == group).flat_map(|g| &g.rows) {
        figure(ui, &theme, model, state, locale, row);
        if first && let Some(cell) = row.cells.first() {
            state.panes[3] = Some(field_id(row.balance, cell.year));
            first = false;
        }
    }
    marks_view::origin(ui, &theme, model, state, locale);
}

fn figure(ui: &mut Ui, theme: &Theme, model: &Model, state: &mut UiState, locale: &Locale, row: &FigureRow) {
    let p = &theme.palette;
    let top = ui.cursor().min;
    let width = ui.available_width();
    let wide = cell(width);
    let cells = row.cells.iter().map(|_| wide + space::S).sum::<f32>();
    let left = Rect::from_min_size(top, vec2(width - cells, f32::INFINITY));
    let mut name = ui.new_child(
        UiBuilder::new().id_salt(row.balance).max_rect(left).layout(Layout::top_down(Align::LEFT)),
    );
    name.spacing_mut().item_spacing.y = 0.0;
    name.add(Label::new(theme.text(Type::SmallStrong, p.encre, row.balance.name())).wrap());
    let formula = || Label::new(theme.text(Type::Micro, p.encre_2, row.balance.formula())).wrap();
    let below = width < 340.0;
    if !below {
        name.add(formula());
    }
    let mut bottom = name.min_rect().bottom();
    for (at, cell) in row.cells.iter().enumerate() {
        let back = (wide + space::S) * f32::from(u8::try_from(row.cells.len() - at).unwrap_or(1)) - space::S;
        let place = Rect::from_min_size(top + vec2(width - back, 1.0), vec2(wide, 30.0));
        let name = format!("{} {}", short_name(row.balance), cell.year);
        let mut ui = ui.new_child(UiBuilder::new().id_salt((row.balance, at)).max_rect(place));
        field(&mut ui, model, state, row.balance, cell, &name);
        bottom = bottom.max(ui.min_rect().bottom());
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(top, egui::pos2(top.x + width, bottom)));
    if below {
        ui.add(formula());
    }
    marks_view::marks(ui, theme, state, locale, row);
    for cell in &row.cells {
        // A figure being retyped is not judged by what it was.
        if let Some(Verdict::Off(notice)) = &cell.verdict
            && !state.figures.contains_key(&(row.balance, cell.year))
        {
            gap_notice(ui, theme, model, state, locale, notice);
        }
    }
}

fn field(ui: &mut Ui, model: &Model, state: &mut UiState, balance: Balance, cell: &FigureCell, name: &str) {
    let key = (balance, cell.year);
    let draft = state.figures.get(&key).copied();
    let mut value = draft.unwrap_or(cell.value);
    let verdict = cell.verdict.as_ref().filter(|_| draft.is_none());
    let judged = verdict.map(|verdict| *verdict == Verdict::Right);
    let unit = balance.unit();
    let look = ValueLook {
        label: name,
        hide_label: true,
        width: ui.available_width(),
        judged,
        // The column of amounts names its unit; ratios have one each.
        bare: unit == Unit::Euros,
        read_only: model.read_only,
        ..ValueLook::default()
    };
    let response = figure_field(ui, field_id(balance, cell.year), &look, unit, &mut value);
    if response.changed() {
        state.figures.insert(key, value);
        state.pasted = None;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() && !model.read_only {
        state.target = Some(Target::Figure(balance, cell.year));
        state.figure = Some(key);
    }
}

/// Enters the figures that were typed and left; the one that waits for an amount is still being typed.
pub(super) fn enter(ui: &Ui, model: &Model, state: &mut UiState, actions: &mut Vec<Action>) {
    let focused = ui.memory(egui::Memory::focused);
    let left: Vec<(Balance, i16)> = state
        .figures
        .keys()
        .filter(|(balance, year)| {
            let id = field_id(*balance, *year);
            focused != Some(id)
                && state.focus != Some(id)
                && state.target != Some(Target::Figure(*balance, *year))
        })
        .copied()
        .collect();
    for (balance, year) in left {
        let value = state.figures.remove(&(balance, year)).flatten();
        let rows = model.figures.iter().flat_map(|g| &g.rows).filter(|r| r.balance == balance);
        let known = rows.flat_map(|r| &r.cells).find(|c| c.year == year).and_then(|c| c.value);
        if model.read_only || value == known {
            continue;
        }
        actions.push(Action::Command(match value {
            Some(value) => Command::Compute(balance, year, value),
            None => Command::ClearFigure(balance, year),
        }));
    }
}

/// The gap and where to look, with the boxes that prove it.
fn gap_notice(
    ui: &mut Ui,
    theme: &Theme,
    model: &Model,
    state: &mut UiState,
    locale: &Locale,
    notice: &Notice,
) {
    let p = &theme.palette;
    let (diagnosis, year) = (&notice.diagnosis, notice.diagnosis.year);
    let amount = gap_text(locale, diagnosis.gap);
    let lead = t!(locale, "file-gap", amount = amount, year = year.to_string());
    let words = hint(locale, diagnosis);
    Frame::new()
        .fill(p.vigilance_pale)
        .corner_radius(CornerRadius::same(radius::CONTROL))
        .inner_margin(Margin::symmetric(10, 6))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::XS;
            let mut job = LayoutJob::default();
            job.append(&lead, 0.0, theme.format(Type::SmallStrong, p.vigilance));
            job.append(&format!(" {words}"), 0.0, theme.format(Type::Small, p.encre));
            ui.add(Label::new(job).wrap());
            if notice.boxes.is_empty() {
                return;
            }
            let rows = || model.years.iter().filter(|y| y.year == year).flat_map(|y| &y.boxes);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
                for (code, amount) in &notice.boxes {
                    let amount = locale.euros(*amount);
                    let source = rows().find(|row| row.code == *code).map_or(*code, |row| row.label);
                    if ui.add(Link::new(code, &amount).source(source)).clicked() {
                        show_box(model, state, code, year);
                    }
                }
            });
        });
}

fn show_box(model: &Model, state: &mut UiState, code: &str, year: i16) {
    let document = model.years.iter().find(|y| y.year == year).and_then(|y| y.document.clone());
    if let Some(document) = document {
        state.reveal(&Evidence::Line(document, LineId::new(code)));
    }
}
