//! What `bevy_egui` does not tell egui about the window, and what it tells too often.

use bevy::prelude::*;
use bevy::window::CursorLeft;
use bevy_egui::input::{EguiContextMessageReader, EguiInputEvent};
use bevy_egui::{EguiContext, EguiInput, EguiInputSet, EguiPreUpdateSet};

/// Corrects the events of each frame.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        (
            pointer_gone.after(EguiInputSet::ReadBevyMessages).before(EguiInputSet::WriteEguiEvents),
            same_modifiers.after(EguiInputSet::WriteEguiEvents),
        )
            .in_set(EguiPreUpdateSet::ProcessInput),
    );
}

/// Without this the last widget stays lit, and its tooltip open, when the pointer leaves the window.
fn pointer_gone(mut left: EguiContextMessageReader<CursorLeft>, mut events: MessageWriter<EguiInputEvent>) {
    for (_, context) in left.read(|message| message.window) {
        events.write(EguiInputEvent { context, event: egui::Event::PointerGone });
    }
}

/// `bevy_egui` repeats the state of Shift, Ctrl and Alt at every frame, and egui draws again after any event: the window
/// would never rest. Only a change is passed on.
fn same_modifiers(mut contexts: Query<(&mut EguiContext, &mut EguiInput)>) {
    for (mut context, mut input) in &mut contexts {
        let mut known = context.get_mut().input(|input| input.modifiers);
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut known, *now) != *now,
            _ => true,
        });
    }
}
