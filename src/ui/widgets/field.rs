//! A field of text: label above, unit inside at the right, « à saisir » when empty, a judgement or an error when the model gives one.

use super::paint::{self, Line};
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Theme, Type, icon, radius, space, theme},
    },
};
use egui::{
    Align, CornerRadius, Frame, Id, Key, KeyboardShortcut, Layout, Margin, Modifiers, Rect, Response,
    RichText, Shape, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, pos2, vec2,
};

/// `Field::new("Objet", &mut text).unit("mois").show(ui)`; the response is that of the text.
#[must_use = "a field shows when `show` is called"]
#[expect(clippy::struct_excessive_bools, reason = "each is one switch of the builder")]
pub struct Field<'a> {
    label: &'a str,
    text: &'a mut String,
    hide_label: bool,
    unit: &'a str,
    placeholder: Option<&'a str>,
    error: Option<&'a str>,
    judged: Option<bool>,
    right: bool,
    width: f32,
    rows: usize,
    enter_sends: bool,
    icon: Option<&'a str>,
    id: Option<Id>,
    read_only: bool,
}

impl<'a> Field<'a> {
    /// A field of one line, as wide as the layout allows.
    pub const fn new(label: &'a str, text: &'a mut String) -> Self {
        Self {
            label,
            text,
            hide_label: false,
            unit: "",
            placeholder: None,
            error: None,
            judged: None,
            right: false,
            width: f32::INFINITY,
            rows: 1,
            enter_sends: false,
            icon: None,
            id: None,
            read_only: false,
        }
    }

    /// The label goes to screen readers alone: a cell of a form whose row is named already.
    pub const fn hide_label(mut self) -> Self {
        self.hide_label = true;
        self
    }

    /// Inside, at the right: « € », « mois », « % ».
    pub const fn unit(mut self, unit: &'a str) -> Self {
        self.unit = unit;
        self
    }

    /// Instead of « à saisir ».
    pub const fn placeholder(mut self, text: &'a str) -> Self {
        self.placeholder = Some(text);
        self
    }

    /// The gap and where to look: a border and a bar in `vigilance`, the sentence below.
    pub const fn error(mut self, sentence: Option<&'a str>) -> Self {
        self.error = sentence;
        self
    }

    /// A check (`true`) or a triangle (`false`) at the left: Guidé only, the model decides.
    pub const fn judged(mut self, right: Option<bool>) -> Self {
        self.judged = right;
        self
    }

    /// The text stands at the right, as figures do.
    pub const fn figures(mut self) -> Self {
        self.right = true;
        self
    }

    /// Width in points.
    pub const fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Several lines, at least so many shown. Enter breaks the line.
    pub const fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// In a field of several lines, Shift+Enter breaks the line and Enter is left to the screen: see [`sent`].
    pub const fn enter_sends(mut self) -> Self {
        self.enter_sends = true;
        self
    }

    /// An icon at the left, inside: the lens of a search.
    pub const fn icon(mut self, glyph: &'a str) -> Self {
        self.icon = Some(glyph);
        self
    }

    /// A fixed id, for those who move the focus to this field.
    pub const fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// The text shows and can be copied, but not changed.
    pub const fn read_only(mut self, yes: bool) -> Self {
        self.read_only = yes;
        self
    }

    /// Shows the field; `changed()` after a keystroke, `lost_focus()` when it was left.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = theme(ui);
        let width = self.width.min(ui.available_width()).max(24.0);
        let size = vec2(width, self.height());
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::LEFT), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 3.0;
            let (name, error) = (self.label, self.error);
            let label =
                (!self.hide_label).then(|| ui.label(theme.text(Type::Micro, theme.palette.encre_2, name)));
            let response = self.edit(ui, &theme, width);
            let response = match label {
                Some(label) => response.labelled_by(label.id),
                None => named(ui, response, name),
            };
            if let Some(sentence) = error {
                ui.label(theme.text(Type::Small, theme.palette.vigilance, sentence));
                paint::describe(ui, &response, sentence);
            }
            response
        })
        .inner
    }

    /// What the field will need, so that a row of fields can stand in line.
    fn height(&self) -> f32 {
        let rows = f32::from(u8::try_from(self.rows).unwrap_or(u8::MAX));
        let edit = if self.rows > 1 { rows * Type::Body.line_height() + 18.0 } else { 30.0 };
        let label = if self.hide_label { 0.0 } else { Type::Micro.line_height() + 3.0 };
        let error = if self.error.is_some() { Type::Small.line_height() + 3.0 } else { 0.0 };
        label + edit + error
    }

    fn edit(self, ui: &mut Ui, theme: &Theme, width: f32) -> Response {
        let p = &theme.palette;
        let many = self.rows > 1;
        let top = ui.cursor().min;
        let ground = ui.painter().add(Shape::Noop);
        let unit = Line::new(ui, self.unit, Type::Body, p.encre_2, f32::INFINITY);
        let mark = if self.judged.is_some() || self.icon.is_some() { 24.0 } else { 0.0 };
        let after = if unit.width() > 0.0 { unit.width() + 6.0 } else { 0.0 };
        let padding = if many { vec2(12.0, 9.0) } else { vec2(9.0, 4.5) };
        let inner = Rect::from_min_size(
            top + padding + vec2(mark, 0.0),
            vec2(width - 2.0 * padding.x - mark - after, Type::Body.line_height()),
        );
        let hint = match (self.placeholder, self.read_only) {
            (Some(text), _) => text.to_owned(),
            (None, true) => String::new(),
            (None, false) => t!(locale(ui), "field-empty"),
        };
        let edit = if many { TextEdit::multiline(self.text) } else { TextEdit::singleline(self.text) };
        let mut edit = edit
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .desired_width(inner.width())
            .desired_rows(self.rows)
            .horizontal_align(if self.right { Align::RIGHT } else { Align::LEFT })
            .hint_text(RichText::new(hint).color(p.encre_3))
            .text_color(p.encre)
            .interactive(!self.read_only);
        if many && self.enter_sends {
            edit = edit.return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
        }
        if let Some(id) = self.id {
            edit = edit.id(id);
        }
        let mut child = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::LEFT)));
        let response = child.add(edit);
        let height = if many { response.rect.height() + 2.0 * padding.y } else { 30.0 };
        let rect = Rect::from_min_size(top, vec2(width, height));
        ui.advance_cursor_after_rect(rect);

        let focused = response.has_focus();
        let (border, wide) = match (focused, self.error.is_some() || self.judged == Some(false)) {
            (true, _) => (p.action, 2.0),
            (false, true) => (p.vigilance, 1.0),
            (false, false) => (p.filet_fort, 1.0),
        };
        let corners = CornerRadius::same(radius::CONTROL);
        let fill = if self.read_only { p.feuille_2 } else { p.feuille };
        let frame =
            egui::epaint::RectShape::new(rect, corners, fill, Stroke::new(wide, border), StrokeKind::Inside);
        ui.painter().set(ground, frame);
        if self.error.is_some() || self.judged == Some(false) {
            let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            let painter = ui.painter().with_clip_rect(bar.intersect(ui.clip_rect()));
            painter.rect_filled(rect, corners, p.vigilance);
        }
        let middle = if many { top.y + padding.y + 10.5 } else { rect.center().y };
        let mark = pos2(rect.left() + 17.0, middle);
        match (self.judged, self.icon) {
            (Some(true), _) => paint::icon(ui.painter(), mark, icon::CHECK_CIRCLE, 16.0, true, p.bon),
            (Some(false), _) => paint::icon(ui.painter(), mark, icon::WARNING, 16.0, true, p.vigilance),
            (None, Some(glyph)) => paint::icon(ui.painter(), mark, glyph, 16.0, false, p.encre_2),
            (None, None) => {}
        }
        unit.paint_right(ui.painter(), rect.right() - padding.x, middle);
        // The whole frame takes the click, not the line of text alone.
        let around = ui.interact(rect, response.id.with("frame"), egui::Sense::CLICK);
        if around.clicked() && !self.read_only {
            response.request_focus();
        }
        around.on_hover_cursor(egui::CursorIcon::Text);
        response
    }
}

/// True when Enter was pressed in a field that [`Field::enter_sends`]: the text is to be sent.
pub fn sent(ui: &Ui, field: &Response) -> bool {
    field.has_focus() && ui.input(|input| input.key_pressed(Key::Enter) && input.modifiers.is_none())
}

fn named(ui: &Ui, response: Response, label: &str) -> Response {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(label));
    response
}

/// A field to search with: a lens, a placeholder, no label to see.
pub fn search_field(ui: &mut Ui, name: &str, text: &mut String, width: f32) -> Response {
    Field::new(name, text)
        .hide_label()
        .placeholder(name)
        .icon(icon::MAGNIFYING_GLASS)
        .width(width.max(space::XXL))
        .show(ui)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::accesskit::Role;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn a_field_is_found_by_its_label_and_takes_accents() {
        let mut harness = testing::harness_state(String::new(), |ui, text: &mut String| {
            Field::new("Objet", text).show(ui);
        });
        harness.get_by_role_and_label(Role::TextInput, "Objet").click();
        harness.run();
        harness.get_by_label("Objet").type_text("Rénover l’été");
        harness.run();
        assert_eq!(harness.state(), "Rénover l’été");
    }

    #[test]
    fn an_error_is_a_sentence_under_the_field() {
        let harness = testing::harness_state("259 700".to_owned(), |ui, text: &mut String| {
            Field::new("Valeur ajoutée", text).figures().error(Some("Écart de +2 000 € en 2024.")).show(ui);
        });
        let field = harness.get_by_label("Valeur ajoutée");
        assert_eq!(field.accesskit_node().description().as_deref(), Some("Écart de +2 000 € en 2024."));
        let sentence = harness.get_by_value("Écart de +2 000 € en 2024.").rect();
        assert!(sentence.top() >= field.rect().bottom());
    }

    #[test]
    fn enter_sends_where_it_should() {
        let mut harness =
            testing::harness_state((String::new(), 0), |ui, (text, times): &mut (String, u32)| {
                let field = Field::new("À vous", text).rows(3).enter_sends().show(ui);
                *times += u32::from(sent(ui, &field));
            });
        harness.get_by_label("À vous").focus();
        harness.run();
        harness.get_by_label("À vous").type_text("Et le bail ?");
        harness.key_press_modifiers(Modifiers::SHIFT, Key::Enter);
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state(), &("Et le bail ?\n".to_owned(), 1));
    }

    #[test]
    fn a_read_only_field_does_not_change() {
        let mut harness = testing::harness_state("lu".to_owned(), |ui, text: &mut String| {
            Field::new("Note", text).rows(3).read_only(true).show(ui);
        });
        harness.get_by_label("Note").click();
        harness.run();
        harness.event(egui::Event::Text("x".to_owned()));
        harness.run();
        assert_eq!(harness.state(), "lu");
    }
}
