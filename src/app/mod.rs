//! The window: Bevy draws the scene, carries the egui screens and keeps still when nothing happens.
//!
//! One small `plugin(app)` per file, listed here. The window and the pictures of [`shot`] run the same plugins and the
//! same [`Draw`]; they differ only in what they draw on and in who moves the [`clock::Clock`].
//!
//! Nothing here knows a screen: [`run`] and [`shot::shot`] receive a closure that is given the root [`egui::Ui`] and the
//! Bevy [`World`], once per frame.

#![expect(clippy::needless_pass_by_value, reason = "Bevy gives its systems what they ask for by value")]

pub mod accessibility;
pub mod clock;
pub mod display;
mod draw;
pub mod error;
mod fulfil;
pub mod gpu;
mod input;
mod keyboard;
mod learner;
mod opening;
pub mod pass;
mod program;
pub mod scene;
pub mod shot;
pub mod states;
pub mod wake;
pub mod window;

use bevy::app::{PluginGroupBuilder, TerminalCtrlCHandlerPlugin};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::winit::WinitPlugin;
use bevy_egui::{EguiGlobalSettings, EguiPlugin};

pub use error::AppError;
pub use opening::{OpenError, Opening, Picture, open, picture};
pub use pass::Draw;

/// What the log keeps: warnings, less those of the graphics and window systems that call for nothing.
const LOG: &str =
    "warn,bevy_render::renderer=error,bevy_egui=error,winit=error,wgpu_hal=error,wgpu_core=error,naga=error";

/// How the window is opened.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Lets the event loop live outside the main thread, which only X11 and Wayland allow: the tests need it.
    pub any_thread: bool,
}

/// Opens the window and returns when it is closed.
///
/// `draw` is called once per frame, inside an egui pass, with a [`egui::Ui`] that fills the window.
///
/// # Errors
///
/// [`AppError::Display`] and [`AppError::Gpu`] before anything is opened, [`AppError::Window`] when the system refuses the
/// window, [`AppError::Stopped`] when the program ended in error.
pub fn run(
    options: Options,
    draw: impl FnMut(&mut egui::Ui, &mut World) + Send + Sync + 'static,
) -> Result<(), AppError> {
    display::check()?;
    gpu::check()?;
    let mut app = window::open(options)?;
    plugin(&mut app, Draw::new(draw));
    app.add_plugins(window::plugin);
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(AppError::Stopped { code: code.get() }),
    }
}

/// Everything that does not depend on what is drawn upon: states, scene, egui pass, screen reader.
pub fn plugin(app: &mut App, draw: Draw) {
    app.add_plugins(EguiPlugin {
        // Arrays of textures save nothing with the four or five that a screen shows.
        bindless_mode_array_size: None,
    });
    // The scene has cameras of its own: the egui context is attached by hand, to the right one.
    app.world_mut().resource_mut::<EguiGlobalSettings>().auto_create_primary_context = false;
    app.insert_resource(draw).add_plugins((
        clock::plugin,
        states::plugin,
        input::plugin,
        keyboard::plugin,
        pass::plugin,
        scene::plugin,
        accessibility::plugin,
    ));
}

/// Bevy's plugins, less the window system and what a drawing surface for egui does not need.
pub fn bevy_plugins(window: Option<Window>, render: RenderPlugin) -> PluginGroupBuilder {
    DefaultPlugins
        .set(LogPlugin { filter: LOG.to_owned(), ..default() })
        .set(WindowPlugin { primary_window: window, ..default() })
        .set(render)
        .disable::<WinitPlugin>()
        .disable::<TerminalCtrlCHandlerPlugin>()
        // Drawing in the same thread as the update: one frame of delay less, and frames that tests can count.
        .disable::<PipelinedRenderingPlugin>()
}
