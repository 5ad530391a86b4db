//! The pictures of scenes and portraits, carried inside the binary, and where the portrait goes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bevy::asset::RenderAssetUsages;
use bevy::image::{CompressedImageFormats, ImageSampler, ImageType};
use bevy::prelude::*;
use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "assets/scene/"]
#[allow_missing = true]
struct Rooms;

#[derive(RustEmbed)]
#[folder = "assets/portraits/"]
#[allow_missing = true]
struct People;

/// The face shown when a mood has none of its own.
pub const NEUTRAL: &str = "neutre";
/// The file name, less its ending, of the face with its eyes shut.
pub const EYES_SHUT: &str = "yeux-fermes";

/// Where things go, in points of the scene, from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// The rectangle of the portrait.
    pub portrait: Rectangle,
}

/// A rectangle in points, from the top left corner of the scene.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rectangle {
    /// Left side.
    pub x: f32,
    /// Top side.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// Reads `placement.ron`.
///
/// # Errors
///
/// A sentence for the log when the file is missing or is not of that shape.
pub fn placement() -> Result<Placement, String> {
    let file = Rooms::get("placement.ron").ok_or("assets/scene/placement.ron is missing")?;
    ron::de::from_bytes(&file.data).map_err(|error| format!("assets/scene/placement.ron:{error}"))
}

/// The PNG of a layer of the scene, by name: `office-back-day`.
pub fn room(name: &str) -> Option<Cow<'static, [u8]>> {
    Rooms::get(&format!("{name}.png")).map(|file| file.data)
}

/// The PNG of a person's face: a mood of the interview, [`EYES_SHUT`] or `vignette`.
pub fn face(person: &str, mood: &str) -> Option<Cow<'static, [u8]>> {
    People::get(&format!("{person}/{mood}.png")).map(|file| file.data)
}

/// The people who have a portrait.
pub fn people() -> Vec<String> {
    let mut people: Vec<String> = People::iter()
        .filter_map(|path| Some(path.strip_suffix(".png")?.split_once('/')?.0.to_owned()))
        .collect();
    people.sort();
    people.dedup();
    people
}

/// Decodes a PNG of the program's own.
pub fn decode(png: &[u8], usage: RenderAssetUsages) -> Option<Image> {
    Image::from_buffer(
        png,
        ImageType::Extension("png"),
        CompressedImageFormats::NONE,
        true,
        ImageSampler::linear(),
        usage,
    )
    .inspect_err(|error| warn!("a picture of the scene cannot be read: {error}"))
    .ok()
}

/// The pictures already handed to the graphics adapter.
#[derive(Resource, Default)]
pub struct Art {
    loaded: BTreeMap<String, Option<Handle<Image>>>,
}

impl Art {
    /// The layer of that name, if there is one.
    pub fn room(&mut self, images: &mut Assets<Image>, name: &str) -> Option<Handle<Image>> {
        self.get(images, name.to_owned(), || room(name))
    }

    /// That person with that face, or with a neutral one, or nobody.
    pub fn face(&mut self, images: &mut Assets<Image>, person: &str, mood: &str) -> Option<Handle<Image>> {
        self.get(images, format!("{person}/{mood}"), || face(person, mood).or_else(|| face(person, NEUTRAL)))
    }

    fn get(
        &mut self,
        images: &mut Assets<Image>,
        key: String,
        png: impl FnOnce() -> Option<Cow<'static, [u8]>>,
    ) -> Option<Handle<Image>> {
        self.loaded
            .entry(key)
            .or_insert_with_key(|key| {
                let Some(png) = png() else {
                    warn!("no picture for {key}");
                    return None;
                };
                decode(&png, RenderAssetUsages::RENDER_WORLD).map(|image| images.add(image))
            })
            .clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOODS: [&str; 11] = [
        "neutre",
        "satisfait",
        "amuse",
        "explique",
        "pensif",
        "inquiet",
        "preoccupe",
        "sceptique",
        "contrarie",
        "ferme",
        "triste",
    ];

    #[test]
    fn every_layer_fills_the_scene() {
        for name in ["back-day", "back-night", "chair", "chair-night", "desk-day", "desk-night"] {
            let png = room(&format!("office-{name}")).unwrap();
            let image = decode(&png, RenderAssetUsages::all()).unwrap();
            assert_eq!((image.width(), image.height()), (1252, 884), "{name}");
        }
    }

    #[test]
    fn the_portrait_keeps_its_proportions() {
        let Rectangle { width, height, .. } = placement().unwrap().portrait;
        assert!(!people().is_empty());
        for person in people() {
            for mood in MOODS.into_iter().chain([EYES_SHUT]) {
                let png = face(&person, mood).unwrap_or_else(|| panic!("{person} has no face « {mood} »"));
                let image = decode(&png, RenderAssetUsages::all()).unwrap();
                let size = image.size().as_vec2();
                assert!((size.x / size.y - width / height).abs() < 0.01, "{person}/{mood}: {size}");
            }
        }
    }
}
