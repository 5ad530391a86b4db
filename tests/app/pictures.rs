//! Pictures of a panel, drawn by whatever graphics driver there is.

use std::path::Path;

use bevy::asset::RenderAssetUsages;
use bevy::color::Srgba;
use bevy::prelude::*;
use egui::Theme;
use visavis::app::scene::{SceneRequest, art};
use visavis::app::shot::{ShotOptions, shot};
use visavis::app::{AppError, gpu};

use crate::everything_is_installed;
use crate::probe::{FILL, Probe, SCENE};

fn no_adapter() -> bool {
    let found = gpu::check();
    assert!(found.is_ok() || !everything_is_installed(), "{found:?}");
    if let Err(reason) = &found {
        eprintln!("not tried: {reason}");
    }
    found.is_err()
}

fn picture(folder: &Path, name: &str, scale: f32, theme: Theme) -> Vec<u8> {
    let mut probe = Probe { scene: true, ..default() };
    picture_of(folder, name, scale, theme, move |ui, world| probe.draw(ui, world))
}

fn picture_of(
    folder: &Path,
    name: &str,
    scale: f32,
    theme: Theme,
    draw: impl FnMut(&mut egui::Ui, &mut World) + Send + Sync + 'static,
) -> Vec<u8> {
    let output = folder.join(name);
    let options = ShotOptions { width: 1440, height: 900, scale, theme, output: output.clone() };
    shot(&options, draw).unwrap();
    std::fs::read(output).unwrap()
}

fn colour(picture: &Image, x: f32, y: f32) -> [u8; 3] {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place inside the picture")]
    let Srgba { red, green, blue, .. } = picture.get_color_at(x as u32, y as u32).unwrap().into();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a colour between 0 and 1")]
    let byte = |value: f32| (value * 255.0).round() as u8;
    [byte(red), byte(green), byte(blue)]
}

#[test]
fn a_picture_is_true_and_can_be_taken_again() {
    if no_adapter() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let day = picture(folder.path(), "day.png", 1.0, Theme::Light);
    assert!(day == picture(folder.path(), "again.png", 1.0, Theme::Light), "two pictures differ");
    let night = picture(folder.path(), "night.png", 1.0, Theme::Dark);
    let large = picture(folder.path(), "large.png", 2.0, Theme::Light);

    let read = |png: &[u8]| art::decode(png, RenderAssetUsages::all()).unwrap();
    let (day, night, large) = (read(&day), read(&night), read(&large));
    assert_eq!((day.width(), day.height()), (1440, 900));
    // The panel's colour comes out as it was asked for.
    let [r, g, b, _] = FILL.to_array();
    assert_eq!(colour(&day, 1400.0, 20.0), [r, g, b]);
    assert_eq!((large.width(), large.height()), (1440, 900));

    // The office by day and by night: the colours of the wall, left of the window.
    let wall = SCENE.min + egui::vec2(300.0, 12.0);
    assert_eq!(colour(&day, wall.x, wall.y), [0xEA, 0xDF, 0xCB]);
    assert_eq!(colour(&night, wall.x, wall.y), [0x3B, 0x46, 0x50]);
    assert_eq!(colour(&large, wall.x * 2.0, wall.y * 2.0), [0xEA, 0xDF, 0xCB]);
    // The desk is before the person, the person before the chair.
    let desk = SCENE.min + egui::vec2(40.0, 380.0);
    assert_eq!(colour(&day, desk.x, desk.y), [0xB9, 0x85, 0x56]);
    // The corners are cut: the card is round.
    assert_eq!(colour(&day, SCENE.min.x + 0.5, SCENE.min.y + 0.5), [r, g, b]);
}

/// A face that is shown for the first time must not leave the chair empty for one frame.
#[test]
fn a_change_of_face_never_empties_the_chair() {
    if no_adapter() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let sad_from = |frame: u32| {
        let mut probe = Probe { scene: true, ..default() };
        picture_of(folder.path(), "face.png", 1.0, Theme::Light, move |ui, world| {
            probe.draw(ui, world);
            if probe.frames >= frame {
                "triste".clone_into(&mut world.resource_mut::<SceneRequest>().mood);
            }
        })
    };
    let (before, after) = (sad_from(u32::MAX), sad_from(0));
    assert!(before != after, "two faces are alike");
    for frame in 4..10 {
        let found = sad_from(frame);
        assert!(found == before || found == after, "changed at frame {frame}");
    }
}

#[test]
fn a_picture_that_cannot_be_written_says_so() {
    if no_adapter() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for name in ["picture.bmp", "missing/picture.png"] {
        let options = ShotOptions {
            width: 64,
            height: 64,
            scale: 1.0,
            theme: Theme::Light,
            output: folder.path().join(name),
        };
        let error = shot(&options, |_, _| {}).unwrap_err();
        assert!(matches!(error, AppError::Write { .. }), "{error}");
    }
}
