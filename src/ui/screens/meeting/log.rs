//! The conversation: newest at the bottom, each reply can be pinned in its margin and found again.

use super::{
    keys,
    layout::inside,
    model::{Line, Model, Speaker},
    scene::cut,
    state::UiState,
    words,
};
use crate::{
    activities::Evidence,
    language::fold,
    session::Command,
    t,
    ui::{
        screens::Action,
        text::locale,
        theme::{Type, icon, space, theme},
        widgets::{
            Evidence as Link, IconButton, flash,
            paint::{self, Line as Words},
            paint_flash, search_field,
        },
    },
};
use egui::{
    Align, Color32, CornerRadius, CursorIcon, Id, Key, Layout, Rect, ScrollArea, Sense, TextFormat, Ui,
    UiBuilder, WidgetInfo, WidgetType, accesskit::Role, pos2, text::LayoutJob, vec2,
};

/// Margin at both sides, in points.
const MARGIN: f32 = 14.0;
/// From one line of a reply to the next: the log is read at a glance, its lines stand a little apart.
const LINE: f32 = 20.0;
/// Between two entries.
const BETWEEN: f32 = 9.0;
/// From the bar to the words.
const INDENT: f32 = 12.0;

/// Shows the log over the place that is left; `titled` where no tab names it.
pub(super) fn show(
    ui: &mut Ui,
    model: &Model,
    state: &mut UiState,
    titled: bool,
    revealed: Option<usize>,
    actions: &mut Vec<Action>,
) {
    head(ui, model, state, titled);
    let area = ui.available_rect_before_wrap();
    let [_, pane, _] = keys::panes();
    let region = ui.interact(area, pane, Sense::focusable_noninteractive());
    let name = t!(locale(ui), "meeting-conversation");
    region.widget_info(|| WidgetInfo::labeled(WidgetType::Panel, true, &name));
    ui.ctx().accesskit_node_builder(region.id, |node| node.set_role(Role::Log));
    if region.has_focus() {
        paint::ring(ui.painter(), &theme(ui), area.shrink(4.0), 4);
    }
    let wanted = state.search.as_ref().map(|words| fold(words)).filter(|words| !words.is_empty());
    let lines: Vec<&Line> = model
        .lines
        .iter()
        .filter(|line| wanted.as_ref().is_none_or(|w| fold(&line.words).contains(w)))
        .collect();
    let scroll =
        ScrollArea::vertical().id_salt("meeting-log-scroll").auto_shrink(false).stick_to_bottom(true);
    scroll.show(ui, |ui| {
        if region.has_focus() {
            arrows(ui, area.height());
        }
        if lines.is_empty() {
            nothing(ui, wanted.is_some());
            return;
        }
        let blank = (area.height() - state.log_height).max(0.0);
        ui.add_space(blank);
        let top = ui.cursor().top();
        for line in &lines {
            entry(ui, model, line, area.right() - MARGIN, revealed, state, actions);
        }
        let height = ui.cursor().top() - top;
        if (height - state.log_height).abs() > 0.5 {
            state.log_height = height;
            ui.ctx().request_discard("the conversation stands at the bottom of its place");
        }
    });
}

fn nothing(ui: &mut Ui, searching: bool) {
    let theme = theme(ui);
    let locale = locale(ui);
    let words =
        if searching { t!(locale, "meeting-search-nothing") } else { t!(locale, "meeting-log-empty") };
    ui.add_space(space::S);
    ui.horizontal(|ui| {
        ui.add_space(MARGIN);
        ui.label(theme.text(Type::Small, theme.palette.encre_2, words));
    });
}

/// Up, Down, Page Up and Page Down scroll the log when it has the focus.
fn arrows(ui: &Ui, page: f32) {
    let by = [(Key::ArrowUp, 60.0), (Key::ArrowDown, -60.0), (Key::PageUp, page), (Key::PageDown, -page)];
    for (key, step) in by {
        if ui.input(|input| input.key_pressed(key)) {
            ui.scroll_with_delta(vec2(0.0, step));
        }
    }
}

/// The title, and the search that takes its place.
fn head(ui: &mut Ui, model: &Model, state: &mut UiState, titled: bool) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    let row = row.shrink2(vec2(MARGIN, 0.0));
    let mut ui = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::left_to_right(Align::Center)));
    let name = t!(locale, "meeting-search");
    if state.search.is_some() {
        let mut close = false;
        if let Some(words) = &mut state.search {
            let place = Rect::from_center_size(row.center(), vec2(row.width(), 30.0));
            let width = row.width() - 38.0;
            let field = inside(&mut ui, place, Layout::top_down(Align::LEFT), |ui| {
                search_field(ui, &name, words, width)
            });
            if std::mem::take(&mut state.search_wants_focus) {
                field.request_focus();
            }
            close = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
        }
        let label = t!(locale, "meeting-search-close");
        let place = Rect::from_center_size(pos2(row.right() - 15.0, row.center().y), vec2(30.0, 30.0));
        let cross = IconButton::new(icon::X, &label).bare();
        if inside(&mut ui, place, Layout::top_down(Align::LEFT), |ui| ui.add(cross)).clicked() || close {
            state.search = None;
        }
        return;
    }
    if titled {
        let title = t!(locale, "meeting-conversation");
        Words::new(&ui, &title, Type::BodyStrong, p.encre, row.width() - 90.0).paint(
            ui.painter(),
            row.left(),
            row.center().y,
        );
    }
    if model.lines.is_empty() {
        return;
    }
    let keys = Words::new(&ui, "Ctrl+F", Type::Small, p.encre_2, f32::INFINITY);
    let width = keys.width() + 22.0;
    let place = Rect::from_min_max(
        pos2(row.right() - width, row.center().y - 13.0),
        pos2(row.right(), row.center().y + 13.0),
    );
    let response = ui.interact(place, ui.id().with("search"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    let ink = if response.hovered() { p.encre } else { p.encre_2 };
    let lens = pos2(place.left() + 8.0, place.center().y);
    paint::icon(ui.painter(), lens, icon::MAGNIFYING_GLASS, 16.0, false, ink);
    keys.paint_right(ui.painter(), place.right(), place.center().y);
    paint::focus_ring(&ui, &response, &theme, place, 4);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        state.search = Some(String::new());
        state.search_wants_focus = true;
    }
}

/// One line: who and when, a bar in the colour of the voice, the words, the pin.
fn entry(
    ui: &mut Ui,
    model: &Model,
    line: &Line,
    right: f32,
    revealed: Option<usize>,
    state: &mut UiState,
    actions: &mut Vec<Action>,
) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let last = model.last_words().is_some_and(|last| last == line);
    let (who, ink) = match line.who {
        Speaker::You => (t!(locale, "meeting-you"), p.action),
        Speaker::Client => (model.client.name.clone(), p.bloc[1]),
    };
    let left = ui.cursor().left() + MARGIN;

    let top = ui.cursor().top();
    let silence = t!(locale, "meeting-silence-kept");
    let typeset = words::typeset(&line.words);
    let words = if line.words.is_empty() { silence.as_str() } else { typeset.as_str() };
    let job = |ui: &Ui| {
        let style = Type::Small;
        let seen = TextFormat { line_height: Some(LINE), ..theme.format(style, p.encre) };
        let mut job = LayoutJob::default();
        // The whole reply takes its place at once: the log does not move while it is revealed.
        let shown = if last { cut(words, revealed) } else { words };
        let muted = if line.words.is_empty() { p.encre_2 } else { p.encre };
        job.append(shown, 0.0, TextFormat { color: muted, ..seen.clone() });
        let rest = words.get(shown.len()..).unwrap_or_default();
        job.append(rest, 0.0, TextFormat { color: Color32::TRANSPARENT, ..seen });
        job.wrap.max_width = right - left - INDENT;
        ui.painter().layout_job(job)
    };
    let galley = job(ui);
    let end = galley.rows.last().map_or(0.0, |row| row.pos.x + row.size.x);
    let tag = line.pin.map(|number| format!("P{number}"));
    let tag_width = tag.as_ref().map_or(0.0, |_| 38.0);
    let below = tag.is_some() && end + 6.0 + tag_width > right - left - INDENT;
    let height = galley.size().y + if below { LINE } else { 0.0 };
    let text = Rect::from_min_max(pos2(left + INDENT, top + 17.0), pos2(right, top + 17.0 + height));
    let whole = Rect::from_min_max(pos2(left, top), text.max);
    ui.advance_cursor_after_rect(whole);
    ui.add_space(BETWEEN);

    let id = Id::new(("meeting-line", line.turn, line.who == Speaker::You));
    if state.go_to == Some(line.turn) && line.who == Speaker::Client {
        state.go_to = None;
        ui.scroll_to_rect(whole, Some(Align::Center));
        flash(ui.ctx(), id);
    }
    paint_flash(ui, text.expand2(vec2(4.0, 1.0)), id);
    let minute = locale.minutes(line.minute);
    let spoken = if line.words.is_empty() { silence.as_str() } else { line.words.as_str() };
    let response = ui.interact(text, id, Sense::hover());
    let said = t!(locale, "meeting-line-said", who = who.as_str(), at = minute.as_str(), words = spoken);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said));
    let middle = top + 8.0;
    Words::new(ui, &who, Type::MicroStrong, ink, right - left - 90.0).paint(ui.painter(), left, middle);
    let at = Words::new(ui, &minute, Type::Micro, p.encre_2, f32::INFINITY);
    let at_left = right - at.width();
    at.paint_right(ui.painter(), right, middle);
    let bar = Rect::from_min_max(pos2(left, text.top() + 1.0), pos2(left + 3.0, text.bottom()));
    ui.painter().rect_filled(bar, CornerRadius::ZERO, ink);
    ui.painter().galley(text.min, galley.clone(), p.encre);
    if let (Some(tag), Some(number)) = (&tag, line.pin) {
        let row = text.top() + galley.size().y - if below { 0.0 } else { LINE };
        let x = if below { text.left() } else { text.left() + end + 6.0 };
        let place = Rect::from_min_size(pos2(x, row + 1.0), vec2(tag_width, 18.0));
        let mut child = ui.new_child(UiBuilder::new().max_rect(place));
        if child.add(Link::tag(tag)).clicked() {
            actions.push(Action::Reveal(Evidence::Reply(line.turn)));
        }
        debug_assert!(number > 0, "pins count from 1");
    }
    if line.can_be_pinned() && !model.read_only {
        let place = Rect::from_center_size(pos2(at_left - 16.0, middle), vec2(24.0, 24.0));
        margin(ui, whole, place, line, last, &minute, actions);
    }
}

/// The pin in the margin: seen on the last reply, and on the one under the pointer or the focus.
fn margin(
    ui: &mut Ui,
    whole: Rect,
    place: Rect,
    line: &Line,
    last: bool,
    minute: &str,
    actions: &mut Vec<Action>,
) {
    let theme = theme(ui);
    let p = &theme.palette;
    let locale = locale(ui);
    let name = match line.pin {
        Some(_) => t!(locale, "meeting-unpin", at = minute),
        None => t!(locale, "meeting-pin", at = minute),
    };
    let response = ui.interact(place, Id::new(("meeting-pin", line.turn)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    let near = ui.rect_contains_pointer(whole.union(place));
    let shown = near || response.has_focus() || (last && line.pin.is_none());
    if shown {
        if response.hovered() {
            ui.painter().rect_filled(place, CornerRadius::same(4), p.feuille_2);
        }
        let ink = if response.hovered() || response.has_focus() { p.encre } else { p.encre_2 };
        paint::icon(ui.painter(), place.center(), icon::PUSH_PIN, 15.0, line.pin.is_some(), ink);
        paint::focus_ring(ui, &response, &theme, place.shrink(2.0), 4);
    }
    let response = paint::tooltip(response.on_hover_cursor(CursorIcon::PointingHand), &name);
    if response.clicked() {
        actions.push(Action::Command(match line.pin {
            Some(number) => Command::Unpin(number),
            None => Command::Pin(Evidence::Reply(line.turn)),
        }));
    }
}
