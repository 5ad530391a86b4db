//! What egui should hear from the window and `bevy_egui` does not tell it.

use bevy::prelude::*;
use bevy::window::CursorLeft;
use bevy_egui::input::{EguiContextMessageReader, EguiInputEvent};
use bevy_egui::{EguiInputSet, EguiPreUpdateSet};

/// Adds the missing events.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        pointer_gone
            .in_set(EguiPreUpdateSet::ProcessInput)
            .after(EguiInputSet::ReadBevyMessages)
            .before(EguiInputSet::WriteEguiEvents),
    );
}

/// Without this the last widget stays lit, and its tooltip open, when the pointer leaves the window.
fn pointer_gone(mut left: EguiContextMessageReader<CursorLeft>, mut events: MessageWriter<EguiInputEvent>) {
    for (_, context) in left.read(|message| message.window) {
        events.write(EguiInputEvent { context, event: egui::Event::PointerGone });
    }
}
