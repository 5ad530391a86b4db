//! A screen as a PNG file, drawn as the window draws it, without any window or display.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bevy::asset::RenderAssetUsages;
use bevy::camera::{ImageRenderTarget, RenderTarget};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::{PollType, TextureFormat, TextureUsages};
use bevy::render::renderer::RenderDevice;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};

use super::clock::Clock;
use super::pass::{Rest, SystemTheme};
use super::{AppError, Draw, bevy_plugins, gpu, pass, plugin, scene};

/// The time from one frame to the next, for egui's animations.
const STEP: Duration = Duration::from_millis(20);
/// Frames drawn in any case: fonts, textures, sizes known only at the second pass.
const FEWEST: u32 = 6;
/// Frames after which a screen that still moves is taken as it is: two seconds of its time.
const MOST: u32 = 100;
/// How long the picture is waited for once drawn.
const PATIENCE: Duration = Duration::from_secs(30);
/// What every adapter can draw at least, in pixels.
const LARGEST: u32 = 8192;

/// The picture asked for.
#[derive(Debug, Clone)]
pub struct ShotOptions {
    /// Width of the file, in pixels.
    pub width: u32,
    /// Height of the file, in pixels.
    pub height: u32,
    /// Pixels per point: at 2, a file of 1440 × 900 shows what a window of 720 × 450 points would.
    pub scale: f32,
    /// The theme that the system is said to have.
    pub theme: egui::Theme,
    /// The PNG file to write.
    pub output: PathBuf,
}

/// Draws a screen until it is at rest and writes it.
///
/// `draw` is the window's own. Time moves by regular steps and the scene stands still, so the same screen gives the same
/// file on the same graphics driver.
///
/// # Errors
///
/// [`AppError::Gpu`] without an adapter, [`AppError::Size`], [`AppError::Readback`] and [`AppError::Write`].
pub fn shot(
    options: &ShotOptions,
    draw: impl FnMut(&mut egui::Ui, &mut World) + Send + Sync + 'static,
) -> Result<(), AppError> {
    check_size(options)?;
    gpu::check()?;
    let mut app = App::new();
    app.add_plugins(
        bevy_plugins(None, RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
            .disable::<LogPlugin>(),
    )
    .insert_resource(Clock::steps(STEP))
    .insert_resource(scene::Still);
    plugin(&mut app, Draw::new(draw));
    app.insert_resource(SystemTheme(Some(options.theme)));
    app.finish();
    app.cleanup();

    let surface = surface(app.world_mut(), options);
    for frame in 0..MOST {
        app.update();
        if frame >= FEWEST && app.world().resource::<Rest>().reached() {
            break;
        }
    }
    save(&read_back(&mut app, surface)?, options)
}

fn check_size(options: &ShotOptions) -> Result<(), AppError> {
    let ShotOptions { width, height, scale, .. } = *options;
    let reason = if width == 0 || height == 0 {
        "a side is zero"
    } else if width > LARGEST || height > LARGEST {
        "a side is over 8192 pixels"
    } else if !(0.5..=4.0).contains(&scale) {
        "the scale is not between 0.5 and 4"
    } else {
        return Ok(());
    };
    Err(AppError::Size { width, height, scale, reason })
}

/// The image that stands for the window, and the camera that draws the screens on it.
fn surface(world: &mut World, options: &ShotOptions) -> RenderTarget {
    let mut image =
        Image::new_target_texture(options.width, options.height, TextureFormat::Rgba8UnormSrgb, None);
    image.texture_descriptor.usage |= TextureUsages::COPY_SRC;
    image.asset_usage = RenderAssetUsages::all();
    let handle = world.resource_mut::<Assets<Image>>().add(image);
    let target = RenderTarget::Image(ImageRenderTarget { handle, scale_factor: options.scale });
    world.spawn((Camera2d, target.clone(), pass::context()));
    target
}

fn read_back(app: &mut App, surface: RenderTarget) -> Result<Image, AppError> {
    let picture = Arc::new(Mutex::new(None));
    let slot = Arc::clone(&picture);
    app.world_mut().spawn(Screenshot(surface)).observe(move |captured: On<ScreenshotCaptured>| {
        if let Ok(mut slot) = slot.lock() {
            *slot = Some(captured.image.clone());
        }
    });
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        app.update();
        if let Ok(Some(image)) = picture.lock().map(|mut picture| picture.take()) {
            return Ok(image);
        }
        if let Some(device) = app.world().get_resource::<RenderDevice>() {
            // A device that fails never answers, and the time limit says so.
            let _failed = device.poll(PollType::wait_indefinitely());
        }
    }
    Err(AppError::Readback { seconds: PATIENCE.as_secs() })
}

fn save(image: &Image, options: &ShotOptions) -> Result<(), AppError> {
    let refused = |reason: String| AppError::Write { path: options.output.clone(), reason };
    if options.output.extension().is_none_or(|ending| ending != "png") {
        return Err(refused("the name of a picture ends with .png".to_owned()));
    }
    image
        .clone()
        .try_into_dynamic()
        .map_err(|error| refused(error.to_string()))?
        // A window is opaque, whatever was left in the fourth channel.
        .to_rgb8()
        .save(&options.output)
        .map_err(|error| refused(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(width: u32, height: u32, scale: f32, accepted: bool) {
        let options = ShotOptions { width, height, scale, theme: egui::Theme::Light, output: PathBuf::new() };
        assert_eq!(check_size(&options).is_ok(), accepted, "{options:?}");
    }

    #[test]
    fn impossible_sizes_are_refused() {
        check(1440, 900, 1.0, true);
        check(2880, 1800, 2.0, true);
        check(0, 900, 1.0, false);
        check(1440, 9000, 1.0, false);
        check(1440, 900, 0.0, false);
        check(1440, 900, f32::NAN, false);
    }
}
