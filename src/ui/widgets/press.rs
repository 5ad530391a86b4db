//! What all pressable things do: role, name, state, Enter and Space, tooltip, the reason when they are blocked.

use super::paint;
use egui::{Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType};

/// Allocates, names and paints a pressable thing.
#[expect(clippy::too_many_arguments, reason = "one private function behind the builders")]
pub(super) fn press(
    ui: &mut Ui,
    size: Vec2,
    role: WidgetType,
    name: &str,
    selected: Option<bool>,
    blocked: Option<&str>,
    tooltip: &str,
    paint: impl FnOnce(&Ui, Rect, &Response),
) -> Response {
    // A blocked control still takes the focus, so that the keyboard too can learn the reason.
    let sense = if blocked.is_some() { Sense::focusable_noninteractive() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let enabled = blocked.is_none() && ui.is_enabled();
    response.widget_info(|| match selected {
        Some(on) => WidgetInfo::selected(role, enabled, on, name),
        None => WidgetInfo::labeled(role, enabled, name),
    });
    if let Some(reason) = blocked {
        paint::describe(ui, &response, reason);
    }
    if ui.is_rect_visible(rect) {
        paint(ui, rect, &response);
    }
    let hint = blocked.unwrap_or(if tooltip == name && role != WidgetType::Button { "" } else { tooltip });
    let response = if blocked.is_none() && ui.is_enabled() {
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    } else {
        response
    };
    paint::tooltip(response, hint)
}
