//! Crisp text on Bevy's surface.

use egui::epaint::FontColorTransferFunction;
use egui::{Context, Theme};

/// Corrects the weight of text in both themes. To be called after the theme is installed.
///
/// egui shapes its glyphs for a surface that blends colours as they are stored; Bevy's blends them as light. There, egui's
/// light theme comes out thin and its dark theme fat. With black on white, a coverage *c* gives 1 − *c* on egui's surface
/// and (1 − *a*)^(1/2.2) on Bevy's: the opacity *a* that matches is 1 − (1 − *c*)^2.2, nearly 2*c* − *c*². With white on
/// black the same reasoning gives back the coverage itself.
pub fn correct_weight(context: &Context) {
    for (theme, function) in [
        (Theme::Light, FontColorTransferFunction::TwoCoverageMinusCoverageSq),
        (Theme::Dark, FontColorTransferFunction::Off),
    ] {
        context.style_mut_of(theme, |style| {
            style.visuals.text_options.color_transfer_function = function;
        });
    }
}
