//! The window: its size, its rest, its camera.

use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::time::Duration;

use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::asset::RenderAssetUsages;
use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::window::{PresentMode, PrimaryWindow, WindowResizeConstraints, WindowResolution, WindowTheme};
use bevy::winit::{UpdateMode, WINIT_WINDOWS, WinitPlugin, WinitSettings};
use rust_embed::RustEmbed;
use winit::window::Icon;

use super::pass::SystemTheme;
use super::scene::art;
use super::{AppError, Options, bevy_plugins, pass, wake};

/// Name of the program in the title bar.
pub const TITLE: &str = "Vis-à-vis";
/// Size at first opening, in points.
pub const SIZE: (u32, u32) = (1440, 900);
/// Smallest size, in points.
pub const SMALLEST: (u16, u16) = (1024, 700);

#[derive(RustEmbed)]
#[folder = "assets/icon/"]
#[allow_missing = true]
struct Icons;

/// A frame that nobody asked for, in case a wake-up were lost. One a minute cannot be measured.
const SAFETY: Duration = Duration::from_mins(1);

/// Builds the Bevy application around a window that is not shown yet.
///
/// # Errors
///
/// [`AppError::Window`] when the window system cannot be loaded, or refuses.
pub(super) fn open(options: Options) -> Result<App, AppError> {
    let window = Window {
        title: TITLE.to_owned(),
        name: Some("visavis".to_owned()),
        resolution: WindowResolution::new(SIZE.0, SIZE.1),
        resize_constraints: WindowResizeConstraints {
            min_width: f32::from(SMALLEST.0),
            min_height: f32::from(SMALLEST.1),
            ..default()
        },
        present_mode: PresentMode::AutoVsync,
        ..default()
    };
    let plugins = bevy_plugins(Some(window), RenderPlugin::default())
        .set(WinitPlugin { run_on_any_thread: options.any_thread })
        .enable::<WinitPlugin>()
        .enable::<TerminalCtrlCHandlerPlugin>();
    caught(|| {
        let mut app = App::new();
        app.add_plugins(plugins);
        app
    })
}

/// Adds what only a window has.
pub(super) fn plugin(app: &mut App) {
    let rest = UpdateMode::Reactive {
        wait: SAFETY,
        // The pointer moving elsewhere on the screen is none of our business.
        react_to_device_events: false,
        react_to_user_events: true,
        react_to_window_events: true,
    };
    app.insert_resource(WinitSettings { focused_mode: rest, unfocused_mode: rest })
        .add_plugins(wake::plugin)
        .add_systems(PreUpdate, (follow_theme, wear_icon))
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn((Camera2d, pass::context()));
        });
}

fn follow_theme(windows: Query<&Window, With<PrimaryWindow>>, mut theme: ResMut<SystemTheme>) {
    let told = windows.single().ok().and_then(|window| window.window_theme);
    theme.set_if_neq(SystemTheme(told.map(|theme| match theme {
        WindowTheme::Light => egui::Theme::Light,
        WindowTheme::Dark => egui::Theme::Dark,
    })));
}

/// Windows and X11 take the icon from the program; Wayland and macOS take it from the installed application.
fn wear_icon(
    mut worn: Local<bool>,
    windows: Query<Entity, With<PrimaryWindow>>,
    // The windows live in the main thread.
    _main_thread: NonSendMarker,
) {
    if *worn {
        return;
    }
    let Ok(window) = windows.single() else { return };
    WINIT_WINDOWS.with_borrow(|opened| {
        if let Some(window) = opened.get_window(window) {
            window.set_window_icon(icon());
            *worn = true;
        }
    });
}

fn icon() -> Option<Icon> {
    let image = art::decode(&Icons::get("visavis.png")?.data, RenderAssetUsages::MAIN_WORLD)?;
    let (width, height) = (image.width(), image.height());
    Icon::from_rgba(image.data?, width, height).ok()
}

/// Bevy panics when the window system or the graphics driver fails it; here that is an error like another.
fn caught<T>(work: impl FnOnce() -> T) -> Result<T, AppError> {
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let outcome = catch_unwind(AssertUnwindSafe(work));
    set_hook(hook);
    outcome.map_err(|panic| AppError::Window {
        reason: panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(|reason| (*reason).to_owned()))
            .unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_is_a_square() {
        assert!(icon().is_some());
    }

    #[test]
    fn a_panic_of_the_window_system_is_an_error() {
        let error = caught(|| panic!("Failed to build event loop: {}", "no libX11")).unwrap_err();
        assert!(error.to_string().contains("no libX11"), "{error}");
        assert_eq!(caught(|| 7).unwrap(), 7);
    }
}
