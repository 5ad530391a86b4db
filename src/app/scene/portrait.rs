//! The person in the chair: a face per mood, a breath, a blink. And the same faces as textures for other screens.

use std::collections::BTreeMap;
use std::time::Duration;

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::renderer::RenderAdapterInfo;
use bevy::window::PrimaryWindow;

use super::art::{self, Art, Rectangle};
use super::motion::{self, Blink};
use super::{SIZE, SceneRequest, Still, on_stage, shown};
use crate::app::clock::Clock;
use crate::app::gpu;
use crate::app::wake::Waker;

/// One of the two sprites of the portrait.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// The face being left, seen until the other covers it.
    Leaving,
    /// The face of the present mood.
    Present,
}

/// Height of the portrait's middle when its lungs are empty, in points from the middle of the scene.
#[derive(Component, Debug, Clone, Copy)]
pub(super) struct Seat(f32);

/// Who sits, with which face, and since when.
#[derive(Default)]
pub(super) struct Sitter {
    present: Option<(String, String)>,
    leaving: Option<(String, String)>,
    since: Duration,
    blink: Blink,
}

impl Sitter {
    /// Takes the request in. Two faces of one person melt into each other; two people do not.
    fn follow(&mut self, request: &SceneRequest, now: Duration, still: bool) {
        let asked = (!request.person.is_empty()).then(|| (request.person.clone(), request.mood.clone()));
        if asked == self.present {
            return;
        }
        let before = std::mem::replace(&mut self.present, asked);
        self.leaving = before.filter(|(person, _)| !still && *person == request.person);
        self.since = now;
    }
}

/// Puts the two sprites in their rectangle.
pub(super) fn place(commands: &mut Commands, place: Rectangle) {
    let middle =
        Vec2::new(place.x + place.width / 2.0 - SIZE.x / 2.0, SIZE.y / 2.0 - place.y - place.height / 2.0);
    for (depth, face) in [(2.0, Face::Leaving), (3.0, Face::Present)] {
        commands.spawn((
            face,
            Seat(middle.y),
            Sprite { custom_size: Some(Vec2::new(place.width, place.height)), ..default() },
            Transform::from_translation(middle.extend(depth)),
            Visibility::Hidden,
            on_stage(),
        ));
    }
}

/// Shows the person asked for, and asks for the next frame while something moves.
#[expect(clippy::too_many_arguments, reason = "a Bevy system states what it touches")]
pub(super) fn sit(
    request: Res<SceneRequest>,
    clock: Res<Clock>,
    still: Option<Res<Still>>,
    waker: Option<Res<Waker>>,
    adapter: Option<Res<RenderAdapterInfo>>,
    mut sitter: Local<Sitter>,
    mut art: ResMut<Art>,
    mut images: ResMut<Assets<Image>>,
    windows: Query<&Window, With<PrimaryWindow>>,
    mut faces: Query<(&Face, &Seat, &mut Sprite, &mut Transform, &mut Visibility)>,
) {
    if !request.visible {
        return;
    }
    let (now, still) = (clock.now(), still.is_some() || request.reduced_motion);
    sitter.follow(&request, now, still);
    let Sitter { present, leaving, since, blink } = &mut *sitter;
    let melted = motion::fade(*since, now);
    if melted >= 1.0 {
        *leaving = None;
    }
    let (height, shut) = if still { (0.0, false) } else { (motion::rise(now), blink.shut(now)) };

    for (face, seat, mut sprite, mut transform, mut visibility) in &mut faces {
        let (who, opacity) = match face {
            Face::Leaving => (&*leaving, 1.0),
            Face::Present if leaving.is_some() => (&*present, melted),
            Face::Present => (&*present, 1.0),
        };
        let image = who.as_ref().and_then(|(person, mood)| {
            let mood = if shut && leaving.is_none() { art::EYES_SHUT } else { mood };
            art.face(&mut images, person, mood)
        });
        visibility.set_if_neq(shown(image.is_some()));
        let Some(image) = image else { continue };
        if sprite.image != image {
            sprite.image = image;
        }
        let color = Color::srgba(1.0, 1.0, 1.0, opacity);
        if sprite.color != color {
            sprite.color = color;
        }
        transform.translation.y = seat.0 + height;
    }

    let watched = windows.single().is_ok_and(|window| window.focused);
    let moving = leaving.is_some() || (!still && watched && present.is_some());
    if let Some(waker) = waker.filter(|_| moving) {
        let slow = leaving.is_none() && adapter.is_some_and(|adapter| gpu::is_software(&adapter));
        waker.after(if slow { motion::SLOW_FRAME } else { motion::FRAME });
    }
}

/// Faces as egui textures, for the screens that show a person outside the office: résumé, jury, débrief.
#[derive(Resource, Default)]
pub struct Gallery(BTreeMap<(String, String), Option<egui::TextureHandle>>);

impl Gallery {
    /// That person with that face, decoded at the first call; `vignette` is the small one, for lists.
    pub fn texture(&mut self, context: &egui::Context, person: &str, mood: &str) -> Option<egui::TextureId> {
        self.0
            .entry((person.to_owned(), mood.to_owned()))
            .or_insert_with(|| {
                let image = art::decode(&art::face(person, mood)?, RenderAssetUsages::MAIN_WORLD)?;
                let size = [image.width() as usize, image.height() as usize];
                let pixels = egui::ColorImage::from_rgba_unmultiplied(size, image.data.as_ref()?);
                Some(context.load_texture(format!("{person}/{mood}"), pixels, egui::TextureOptions::LINEAR))
            })
            .as_ref()
            .map(egui::TextureHandle::id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(person: &str, mood: &str) -> SceneRequest {
        SceneRequest { visible: true, person: person.to_owned(), mood: mood.to_owned(), ..default() }
    }

    #[track_caller]
    fn check(from: (&str, &str), to: (&str, &str), still: bool, melts: bool) {
        let mut sitter = Sitter::default();
        sitter.follow(&request(from.0, from.1), Duration::ZERO, still);
        assert_eq!(sitter.leaving, None);
        sitter.follow(&request(to.0, to.1), Duration::from_secs(1), still);
        assert_eq!(sitter.leaving.is_some(), melts);
        assert_eq!(sitter.present.is_some(), !to.0.is_empty());
    }

    #[test]
    fn only_a_change_of_face_melts() {
        check(("a", "neutre"), ("a", "inquiet"), false, true);
        check(("a", "neutre"), ("a", "inquiet"), true, false);
        check(("a", "neutre"), ("b", "neutre"), false, false);
        check(("a", "neutre"), ("", ""), false, false);
    }
}
