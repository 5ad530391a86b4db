//! A window for the tests of widgets and screens: the theme is installed, the fonts are ready.

use super::theme::{self, Settings};
use egui::{Ui, Vec2};
use egui_kittest::Harness;

/// Shows a widget or a screen with the default settings in a window of 1440 × 900.
pub(crate) fn harness<'a>(show: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    let mut show = show;
    harness_with(Settings::default(), Vec2::new(1440.0, 900.0), (), move |ui, ()| show(ui))
}

/// Shows a widget or a screen that changes a state of the test.
pub(crate) fn harness_state<'a, S>(state: S, show: impl FnMut(&mut Ui, &mut S) + 'a) -> Harness<'a, S> {
    harness_with(Settings::default(), Vec2::new(1440.0, 900.0), state, show)
}

/// The same with settings and a window size of one's own.
pub(crate) fn harness_with<'a, S>(
    settings: Settings,
    size: Vec2,
    state: S,
    mut show: impl FnMut(&mut Ui, &mut S) + 'a,
) -> Harness<'a, S> {
    Harness::builder().with_size(size).build_ui_state(
        move |ui, state| {
            theme::install(ui, &settings);
            if theme::ready(ui) {
                show(ui, state);
            } else {
                ui.ctx().request_discard("the fonts come with the next pass");
            }
        },
        state,
    )
}
