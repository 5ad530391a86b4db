//! The toast: one sentence and one undo, six seconds, kept while the pointer is on it. The log has it too.

use super::Button;
use crate::{
    t,
    ui::{
        text::locale,
        theme::{Type, radius, theme},
    },
};
use egui::{
    Align2, Area, Context, CornerRadius, Frame, Id, Label, Margin, Order, Stroke, accesskit::Live, vec2,
};
use std::time::Duration;

/// Shown for so long, in seconds.
const LASTS: f64 = 6.0;

#[derive(Clone, Debug)]
struct Toast<U> {
    text: String,
    undo: Option<U>,
    until: Option<f64>,
}

/// What a screen says in passing; `U` is what undoing means to it.
#[derive(Clone, Debug)]
pub struct Toasts<U> {
    now: Option<Toast<U>>,
}

impl<U> Default for Toasts<U> {
    fn default() -> Self {
        Self { now: None }
    }
}

impl<U: Clone> Toasts<U> {
    /// Says something; a sentence that is still there gives its place.
    pub fn say(&mut self, text: impl Into<String>, undo: Option<U>) {
        self.now = Some(Toast { text: text.into(), undo, until: None });
    }

    /// The sentence now showing.
    pub fn text(&self) -> Option<&str> {
        self.now.as_ref().map(|toast| toast.text.as_str())
    }

    /// Shows the sentence at the bottom; gives what to undo when « Annuler » was pressed.
    pub fn show(&mut self, ctx: &Context) -> Option<U> {
        let toast = self.now.as_mut()?;
        let now = ctx.input(|input| input.time);
        let until = *toast.until.get_or_insert(now + LASTS);
        let theme = theme(ctx);
        let p = &theme.palette;
        let frame = Frame::new()
            .fill(p.feuille)
            .stroke(Stroke::new(1.0, p.filet_fort))
            .corner_radius(CornerRadius::same(radius::CARD))
            .shadow(theme.shadow())
            .inner_margin(Margin { left: 16, right: 8, top: 5, bottom: 5 });
        let area = Area::new(Id::new("toast")).order(Order::Foreground).fade_in(false);
        let shown = area.anchor(Align2::CENTER_BOTTOM, vec2(0.0, -42.0)).show(ctx, |ui| {
            frame
                .show(ui, |ui| {
                    ui.horizontal(|ui| {
                        ui.set_min_height(30.0);
                        let said =
                            ui.add(Label::new(theme.text(Type::Body, p.encre, toast.text.as_str())).extend());
                        ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
                        if toast.undo.is_some() {
                            let word = t!(locale(ui), "toast-undo");
                            return ui.add(Button::text(&word).small()).clicked();
                        }
                        ui.add_space(8.0);
                        false
                    })
                    .inner
                })
                .inner
        });
        if shown.inner {
            return self.now.take().and_then(|toast| toast.undo);
        }
        if shown.response.contains_pointer() {
            toast.until = Some(now + LASTS);
        } else if now >= until {
            self.now = None;
            return None;
        }
        ctx.request_repaint_after(Duration::from_secs_f64((until - now).clamp(0.05, LASTS)));
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing;
    use egui_kittest::kittest::Queryable as _;

    #[derive(Default)]
    struct State {
        toasts: Toasts<u32>,
        undone: Option<u32>,
    }

    fn harness() -> egui_kittest::Harness<'static, State> {
        let mut state = State::default();
        state.toasts.say("Constat supprimé.", Some(7));
        testing::harness_state(state, |ui, state: &mut State| {
            state.undone = state.toasts.show(ui.ctx()).or(state.undone);
        })
    }

    #[test]
    fn it_can_be_undone() {
        let mut harness = harness();
        assert!(harness.query_by_value("Constat supprimé.").is_some());
        harness.get_by_label("Annuler").click();
        harness.run();
        assert_eq!(harness.state().undone, Some(7));
        assert_eq!(harness.state().toasts.text(), None);
    }

    #[test]
    fn it_leaves_after_six_seconds() {
        let mut harness = harness();
        harness.input_mut().time = Some(3.0);
        harness.step();
        assert!(harness.state().toasts.text().is_some());
        harness.input_mut().time = Some(20.0);
        harness.step();
        assert_eq!(harness.state().toasts.text(), None);
    }
}
