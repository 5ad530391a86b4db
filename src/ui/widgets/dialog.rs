//! The dialog: only to leave, hand in, delete. Its title asks, its buttons answer with verbs.

use super::Button;
use crate::ui::theme::{Type, radius, theme};
use egui::{
    Align, Area, Color32, Context, CornerRadius, Frame, Id, Layout, Margin, Modal, Stroke, Ui,
    accesskit::Role, vec2,
};

/// What a person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogAnswer {
    /// The verb of the title.
    Confirm,
    /// The other verb, Escape, or a click beside the dialog.
    Cancel,
}

/// `Dialog { title: "Remettre la copie ?", confirm: "Remettre la copie", cancel: "Continuer" }`.
#[derive(Clone, Copy, Debug)]
pub struct Dialog<'a> {
    /// The question.
    pub title: &'a str,
    /// The button that does it.
    pub confirm: &'a str,
    /// The button that does not, which has the focus first.
    pub cancel: &'a str,
}

impl Dialog<'_> {
    /// Shows the dialog over everything; `content` says what will be kept and what lost.
    pub fn show(self, ctx: &Context, content: impl FnOnce(&mut Ui)) -> Option<DialogAnswer> {
        let theme = theme(ctx);
        let p = &theme.palette;
        let id = Id::new(("dialog", self.title));
        let frame = Frame::new()
            .fill(p.feuille)
            .stroke(Stroke::new(1.0, p.filet_fort))
            .corner_radius(CornerRadius::same(radius::CARD))
            .inner_margin(Margin::same(20));
        let area: Area = Modal::default_area(id).fade_in(false);
        let modal = Modal::new(id).area(area).frame(frame).backdrop_color(Color32::from_black_alpha(110));
        let width = (ctx.content_rect().width() - 40.0).min(460.0);
        let shown = modal.show(ctx, |ui| {
            ui.set_width(width - 40.0);
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::Dialog);
                node.set_label(self.title);
                node.set_modal();
            });
            ui.label(theme.text(Type::Title2, p.encre, self.title));
            ui.add_space(4.0);
            content(ui);
            ui.add_space(16.0);
            ui.allocate_ui_with_layout(
                vec2(ui.available_width(), 36.0),
                Layout::right_to_left(Align::Center),
                |ui| self.buttons(ui),
            )
            .inner
        });
        if shown.inner.is_some() {
            return shown.inner;
        }
        shown.should_close().then_some(DialogAnswer::Cancel)
    }

    fn buttons(&self, ui: &mut Ui) -> Option<DialogAnswer> {
        let confirm = ui.add(Button::primary(self.confirm));
        let cancel = ui.add(Button::secondary(self.cancel));
        // The safe answer is the one under the hand; `Tab` goes round inside the dialog.
        if ui.memory(egui::Memory::focused).is_none() {
            cancel.request_focus();
        }
        if confirm.clicked() {
            Some(DialogAnswer::Confirm)
        } else {
            cancel.clicked().then_some(DialogAnswer::Cancel)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui::Key;
    use egui_kittest::{Harness, kittest::Queryable as _};

    fn harness() -> Harness<'static, Option<DialogAnswer>> {
        testing::harness_state(None, |ui, answer: &mut Option<DialogAnswer>| {
            let dialog =
                Dialog { title: "Remettre la copie ?", confirm: "Remettre la copie", cancel: "Continuer" };
            if answer.is_none() {
                *answer = dialog.show(ui.ctx(), |ui| drop(ui.label("Deux parties sont vides.")));
            }
        })
    }

    #[test]
    fn it_answers_with_verbs() {
        let mut harness = harness();
        assert!(harness.query_by_value("Deux parties sont vides.").is_some());
        harness.get_by_label("Remettre la copie").click();
        harness.run();
        assert_eq!(*harness.state(), Some(DialogAnswer::Confirm));
    }

    #[test]
    fn escape_and_the_first_enter_are_safe() {
        let mut escaped = harness();
        escaped.key_press(Key::Escape);
        escaped.run();
        assert_eq!(*escaped.state(), Some(DialogAnswer::Cancel));
        let mut entered = harness();
        assert!(entered.get_by_label("Continuer").is_focused());
        entered.key_press(Key::Enter);
        entered.run();
        assert_eq!(*entered.state(), Some(DialogAnswer::Cancel));
    }
}
