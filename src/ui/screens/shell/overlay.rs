//! A sheet over the page: help, a search, an explanation. Escape, « Fermer » or a click beside closes it.

use crate::{
    t,
    ui::{
        text::locale,
        theme::{Type, radius, space, theme},
        widgets::Button,
    },
};
use egui::{
    Align, Align2, Color32, Context, CornerRadius, Frame, Id, Layout, Margin, Modal, Stroke, Ui,
    accesskit::Role, vec2,
};

/// Shows the sheet, at most `width` wide; gives what `content` gave, or nothing when it was closed.
pub(in crate::ui::screens) fn overlay<R>(
    ctx: &Context,
    title: &str,
    width: f32,
    content: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let theme = theme(ctx);
    let p = &theme.palette;
    let id = Id::new(("overlay", title));
    let frame = Frame::new()
        .fill(p.feuille)
        .stroke(Stroke::new(1.0, p.filet_fort))
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(Margin::same(20));
    let area = Modal::default_area(id)
        .fade_in(false)
        .anchor(Align2::CENTER_TOP, vec2(0.0, 72.0_f32.min(0.08 * ctx.content_rect().height())));
    let modal = Modal::new(id).area(area).frame(frame).backdrop_color(Color32::from_black_alpha(110));
    let inner = width.min(ctx.content_rect().width() - 40.0) - 40.0;
    let shown = modal.show(ctx, |ui| {
        ui.set_width(inner);
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Dialog);
            node.set_label(title);
            node.set_modal();
        });
        ui.label(theme.text(Type::Title2, p.encre, title));
        ui.add_space(space::XS);
        let given = content(ui);
        ui.add_space(space::M);
        let row = vec2(ui.available_width(), 30.0);
        let close = ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            let button = ui.add(Button::secondary(&t!(locale(ui), "shell-close")).small());
            if ui.memory(egui::Memory::focused).is_none() {
                button.request_focus();
            }
            button.clicked()
        });
        (given, close.inner)
    });
    let closed = shown.should_close() || shown.inner.1;
    (!closed).then_some(shown.inner.0)
}
