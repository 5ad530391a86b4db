//! The theme as egui's own style, for the widgets that screens take from egui directly.

use super::{Theme, ThemeKind, Type, radius};
use egui::{
    Color32, CornerRadius, FontFamily, FontId, Margin, Stroke, Style, TextStyle, Visuals,
    style::{HandleShape, ScrollStyle, Selection, WidgetVisuals, Widgets},
    vec2,
};

fn widgets(theme: &Theme) -> Widgets {
    let p = &theme.palette;
    let visuals = |fill: Color32, border: Stroke, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: border,
        corner_radius: CornerRadius::same(radius::CONTROL),
        fg_stroke: Stroke::new(1.0, ink),
        expansion: 0.0,
    };
    let border = Stroke::new(1.0, p.filet_fort);
    Widgets {
        noninteractive: visuals(p.feuille, Stroke::new(1.0, p.filet), p.encre),
        inactive: visuals(p.feuille, border, p.encre),
        hovered: visuals(p.feuille_2, border, p.encre),
        active: visuals(p.feuille_2, Stroke::new(2.0, p.action), p.encre),
        open: visuals(p.feuille_2, border, p.encre),
    }
}

fn visuals(theme: &Theme) -> Visuals {
    let p = &theme.palette;
    let base = match theme.kind {
        ThemeKind::Light => Visuals::light(),
        ThemeKind::Dark => Visuals::dark(),
    };
    let popover = match theme.kind {
        ThemeKind::Light => p.filet,
        ThemeKind::Dark => p.filet_fort,
    };
    let mut visuals = Visuals {
        override_text_color: None,
        weak_text_color: Some(p.encre_2),
        widgets: widgets(theme),
        selection: Selection { bg_fill: p.action_pale, stroke: Stroke::new(1.0, p.action) },
        hyperlink_color: p.action,
        faint_bg_color: p.feuille_2,
        extreme_bg_color: p.feuille,
        text_edit_bg_color: Some(p.feuille),
        code_bg_color: p.creux,
        warn_fg_color: p.vigilance,
        error_fg_color: p.alerte,
        window_corner_radius: CornerRadius::same(radius::CARD),
        window_shadow: theme.shadow(),
        window_fill: p.feuille,
        window_stroke: Stroke::new(1.0, popover),
        window_highlight_topmost: false,
        menu_corner_radius: CornerRadius::same(radius::CONTROL),
        panel_fill: p.fond,
        popup_shadow: theme.shadow(),
        striped: false,
        slider_trailing_fill: true,
        handle_shape: HandleShape::Circle,
        ..base
    };
    visuals.text_cursor.stroke = Stroke::new(2.0, p.encre);
    visuals
}

/// Everything egui asks for.
pub(super) fn style(theme: &Theme) -> Style {
    let mut style = Style { visuals: visuals(theme), animation_time: theme.motion(), ..Style::default() };
    style.text_styles = [
        (TextStyle::Small, Type::Small.font()),
        (TextStyle::Body, Type::Body.font()),
        (TextStyle::Button, Type::Body.font()),
        (TextStyle::Heading, Type::Title2.font()),
        (TextStyle::Monospace, FontId::new(Type::Body.size(), FontFamily::Monospace)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 4.0);
    spacing.button_padding = vec2(12.0, 5.0);
    spacing.interact_size = vec2(30.0, 24.0);
    spacing.window_margin = Margin::same(16);
    spacing.menu_margin = Margin::same(8);
    spacing.icon_width = 16.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = 8.0;
    spacing.slider_rail_height = 4.0;
    spacing.tooltip_width = 340.0;
    spacing.scroll = ScrollStyle::thin();
    spacing.scroll.fade.strength = 0.0;
    style.interaction.tooltip_delay = 0.4;
    // Labels are read, not selected: what can be pinned says so itself.
    style.interaction.selectable_labels = false;
    if theme.settings.reduced_motion {
        style.scroll_animation = egui::style::ScrollAnimation::none();
    }
    style
}
