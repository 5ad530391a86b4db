//! Which screen is open, as a Bevy state: systems may run on entering, leaving or staying in one.

use bevy::prelude::*;

use crate::ui::screens::Screen;

/// The screen that is open. The screens themselves are listed by the interface, which knows no Bevy.
#[derive(States, Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Open(pub Screen);

/// Opens a screen: it is drawn from the next frame on.
pub fn open(world: &mut World, screen: Screen) {
    world.resource_mut::<NextState<Open>>().set(Open(screen));
}

/// The screen drawn in this frame.
pub fn current(world: &World) -> Screen {
    world.resource::<State<Open>>().get().0
}

/// Adds the state, on the home screen.
pub fn plugin(app: &mut App) {
    app.init_state::<Open>();
}
